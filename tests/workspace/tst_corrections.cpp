// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/place.h"
#include "support/strict_main.h"
#include "workspace/library_fixture.h"

using namespace workspace;
using document::Aspect;
using document::BlockKind;
using document::Correction;
using document::DocumentId;
using document::Range;

namespace {

const QString Text = QStringLiteral("THE FERRY\n\nA line that nobody wants to read in an article about ferries.\n\nThe ferry "
                                    "opened on Monday after ten years of work.\n\n"
                                    "Ann: It is a good ship, and everybody says so.\n\nNobody believed it at the time.\n");

} // namespace

class TestCorrections : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_folder.emplace();
        open();
        m_document = fixture::paste(*m_library, Text, QStringLiteral("Ferry"));
        QVERIFY(!m_document.isNull());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_library.reset();
        m_folder.reset();
    }

    void areInTheDocumentAndNotInItsText()
    {
        QSignalSpy changed(&m_library->documents(), &Documents::versionChanged);
        QVERIFY(say(u"THE FERRY", {Aspect::Role, 2, {}, {}}));
        QVERIFY(say(u"A line that", {Aspect::Furniture, 1, {}, {}}));
        QVERIFY(say(u"Nobody", {Aspect::Turn, 1, QStringLiteral("Ben"), {}}));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(block(u"THE FERRY").kind, BlockKind::Heading);
        QVERIFY(block(u"A line that").furniture);
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Ben"));
        QCOMPARE(shown()->text(), Text);
        QVERIFY(m_library->corrections().speakers(m_document).contains(QStringLiteral("Ben")));
        QCOMPARE(corrections().size(), 3);

        m_library.reset();
        open();
        QCOMPARE(block(u"THE FERRY").kind, BlockKind::Heading);
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Ben"));
        QCOMPARE(m_library->check().value(), QStringList());
    }

    void areTakenBackAndDoneAgain()
    {
        const document::DocumentPointer before = shown();
        QVERIFY(say(u"THE FERRY", {Aspect::Role, 2, {}, {}}));
        QVERIFY(say(u"The ferry", {Aspect::ArticleBegin, 0, {}, {}}));
        QVERIFY(m_library->history().undoLabel().contains(QStringLiteral("The ferry opened")));
        QVERIFY(block(u"A line that").furniture);
        QVERIFY(m_library->history().undo().ok());
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(*shown(), *before);
        QVERIFY(corrections().isEmpty());
        QVERIFY(m_library->history().redo().ok());
        QVERIFY(m_library->history().redo().ok());
        QVERIFY(block(u"A line that").furniture);
        QCOMPARE(corrections().size(), 2);
    }

    void leaveNothingBehindWhereTheFileSaysSoItself()
    {
        QVERIFY(say(u"Nobody", {Aspect::Role, 3, {}, {}}));
        QVERIFY(say(u"Nobody", {Aspect::Role, 1, {}, {}}));
        QCOMPARE(corrections().size(), 1);
        QVERIFY(say(u"Nobody", {Aspect::Role, 0, {}, {}}));
        QCOMPARE(corrections().size(), 0);
        QVERIFY(say(u"Nobody", {Aspect::Furniture, 0, {}, {}}));
        QCOMPARE(corrections().size(), 0);
    }

    void canBeSaidOfSeveralParagraphsAtOnce()
    {
        const Range all = Range::of(0, Text.size());
        QVERIFY(m_library->corrections().add(m_document, all, {Aspect::Furniture, 1, {}, {}}).ok());
        for (const document::Block &one : shown()->blocks())
            QVERIFY(one.furniture || one.range.isEmpty());
        QVERIFY(m_library->corrections().hasAny(m_document, all));
        QVERIFY(m_library->corrections().takeBack(m_document, all).ok());
        QVERIFY(!m_library->corrections().hasAny(m_document, all));
        QCOMPARE(m_library->corrections().takeBack(m_document, all).error().code, base::ErrorCode::NotFound);
        QVERIFY(m_library->history().undo().ok());
        QVERIFY(m_library->corrections().hasAny(m_document, all));
    }

    void renameASpeakerEverywhere()
    {
        QVERIFY(say(u"Nobody", {Aspect::Turn, 1, QStringLiteral("Ben"), {}}));
        const Correction rename{Aspect::SpeakerName, 0, QStringLiteral("Benjamin"), QStringLiteral("Ben")};
        QVERIFY(m_library->corrections().add(m_document, {}, rename).ok());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Benjamin"));
        QCOMPARE(m_library->corrections().add(m_document, {}, rename).error().code, base::ErrorCode::InvalidArgument);
        QCOMPARE(
            m_library->corrections().add(m_document, {}, {Aspect::SpeakerName, 0, {}, QStringLiteral("Benjamin")}).error().code,
            base::ErrorCode::InvalidArgument);
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Ben"));
    }

    // A name that was put right is that of a turn that was made before it, however often that one is taken back and made again.
    void keepTheirOrderWhenTakenBackAndDoneAgain()
    {
        const fixture::StandingClock clock;
        m_library.reset();
        open(&clock);
        QVERIFY(say(u"Nobody", {Aspect::Turn, 1, QStringLiteral("Ben"), {}}));
        QVERIFY(m_library->corrections()
                    .add(m_document, {}, {Aspect::SpeakerName, 0, QStringLiteral("Benjamin"), QStringLiteral("Ben")})
                    .ok());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Benjamin"));
        const qsizetype at = Text.indexOf(u"Nobody");
        QVERIFY(m_library->corrections().takeBack(m_document, Range::of(at, at + 1)).ok());
        QVERIFY(speakerAt(u"Nobody") != QStringLiteral("Benjamin"));
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Benjamin"));
        for (int step = 0; step < 2; ++step)
            QVERIFY(m_library->history().undo().ok());
        for (int step = 0; step < 3; ++step)
            QVERIFY(m_library->history().redo().ok());
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Benjamin"));
    }

    void surviveANewVersion()
    {
        QVERIFY(say(u"THE FERRY", {Aspect::Role, 2, {}, {}}));
        QVERIFY(say(u"Nobody", {Aspect::Turn, 1, QStringLiteral("Ben"), {}}));
        const QString file = m_folder->filePath(QStringLiteral("new.txt"));
        write(file, "A correction came first, and it was long enough to be seen.\n\nTHE FERRY\n\n"
                    "The ferry opened on Monday after ten years of work.\n\nThe rest was left out by somebody.\n");
        const auto report = m_library->documents().update(m_document, file);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QVERIFY(report->isNew);
        QCOMPARE(report->lostCorrections.size(), 1);
        QVERIFY(report->lostCorrections.first().target.quote.startsWith(u"Nobody"));
        QCOMPARE(block(u"THE FERRY").kind, BlockKind::Heading);
        QCOMPARE(block(u"THE FERRY").level, quint8(2));
        QCOMPARE(corrections().size(), 2);
        QVERIFY(corrections().last().lost);

        // It finds its place again as soon as there is one.
        write(file, Text.toUtf8());
        QVERIFY(m_library->documents().update(m_document, file)->lostCorrections.isEmpty());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Ben"));
        QVERIFY(m_library->history().undo().ok());
        QVERIFY(corrections().last().lost);
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(speakerAt(u"Nobody"), QStringLiteral("Ben"));
    }

private:
    void open(const base::Clock *clock = nullptr)
    {
        auto library = Workspace::open(m_folder->filePath(QStringLiteral("a.marginalia")), fixture::options(clock));
        QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().message));
        m_library = std::move(library).value();
    }
    document::DocumentPointer shown() { return m_library->documents().load(m_document).value(); }
    QList<annotation::StructureCorrection> corrections() { return m_library->corrections().ofDocument(m_document).value(); }
    bool say(QStringView words, const Correction &what)
    {
        const qsizetype at = shown()->text().indexOf(words);
        return at >= 0 && m_library->corrections().add(m_document, Range::of(at, at + 1), what).ok();
    }
    document::Block block(QStringView words)
    {
        const document::DocumentPointer document = shown();
        return document->blocks()[*document->blockAt(document::Position(document->text().indexOf(words)))];
    }
    QString speakerAt(QStringView words)
    {
        const document::DocumentPointer document = shown();
        return document::Places(*document).at(document::Position(document->text().indexOf(words))).speaker;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_library;
    DocumentId m_document;
};

STRICT_TEST_MAIN(QCoreApplication, TestCorrections)
#include "tst_corrections.moc"
