// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library_fixture.h"
#include "support/strict_main.h"
#include "workspace/export.h"

#include <QBuffer>

using namespace workspace;
using annotation::AnnotationId;
using annotation::TagId;
using document::DocumentId;
using document::Range;

class TestCommands : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override;

private Q_SLOTS:
    void cleanup();

    void addingAnnotationIsToldAfterTheCommit();
    void rangesAreHeldAgainstTheText_data();
    void rangesAreHeldAgainstTheText();
    void graphemesStayWhole();
    void undoTakesBackTagsMadeOnTheSpot();
    void typingIsOneChange();
    void tagsAreRenamedMovedMergedAndRemoved();
    void annotationsAreFilteredAndSorted();
    void removedDocumentsComeBack();
    void metadataIsTheUsersWord();
    void readingPositionIsNoChange();
    void updateReanchors();
    void anotherProgramsChangesAreNoticed();
    void exportReplacesTheFileWholeOrNotAtAll();

private:
    annotation::Annotation tagged(qsizetype begin, qsizetype end, const QStringList &paths, const QString &note = {})
    {
        annotation::TextTarget target;
        target.range = Range::of(begin, end);
        const auto made = m_library->annotations().addTagged(m_document, target, paths, note);
        return made.ok() ? made.value() : annotation::Annotation{};
    }
    TagId tag(const QString &path)
    {
        const annotation::Tag *found = m_library->tags().tree().findPath(path);
        return found ? found->id : TagId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fixture::StandingClock m_clock;
    std::unique_ptr<Workspace> m_library;
    DocumentId m_document;
};

namespace {

const QString Text = QStringLiteral("The ferry opened on Monday.\nThe mayor said it cost nine million.\nNobody believed her.\n");

} // namespace

void TestCommands::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(QStringLiteral("Test.marginalia")), fixture::options(&m_clock));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
    m_library = std::move(opened).value();
    m_document = fixture::paste(*m_library, Text, QStringLiteral("Ferry"));
    QVERIFY(!m_document.isNull());
}

void TestCommands::cleanup()
{
    if (m_library) {
        const auto problems = m_library->check();
        QVERIFY(problems.ok());
        QCOMPARE(problems.value(), QStringList());
    }
    m_library.reset();
    m_folder.reset();
}

void TestCommands::addingAnnotationIsToldAfterTheCommit()
{
    qRegisterMetaType<DocumentId>();
    qint64 seen = -1;
    connect(&m_library->annotations(), &Annotations::annotationsAdded, this, [&](DocumentId id, const QList<AnnotationId> &ids) {
        QCOMPARE(id, m_document);
        QCOMPARE(ids.size(), 1);
        seen = m_library->annotations().ofDocument(id).value().size();
    });
    QSignalSpy documents(&m_library->documents(), &Documents::documentsChanged);
    QSignalSpy tags(&m_library->tags(), &Tags::tagsChanged);
    QSignalSpy history(&m_library->history(), &History::historyChanged);

    const annotation::Annotation made = tagged(4, 9, {QStringLiteral("subject/ferry")}, QStringLiteral("first"));
    QCOMPARE(seen, 1);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(tags.size(), 1);
    QCOMPARE(history.size(), 1);
    QCOMPARE(made.text()->quote, QStringLiteral("ferry"));
    QCOMPARE(made.text()->prefix, QStringLiteral("The "));
    QCOMPARE(made.author, QStringLiteral("Ada"));
    QCOMPARE(made.note, QStringLiteral("first"));
    QCOMPARE(made.tags, QList<TagId>{tag(QStringLiteral("subject/ferry"))});
    QCOMPARE(m_library->documents().summary(m_document).value().annotations, 1);
    QCOMPARE(m_library->tags().annotationCount(made.tags.first()), 1);
}

void TestCommands::rangesAreHeldAgainstTheText_data()
{
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::newRow("empty") << qsizetype(3) << qsizetype(3);
    QTest::newRow("inverted") << qsizetype(5) << qsizetype(3);
    QTest::newRow("past the end") << qsizetype(3) << qsizetype(100'000);
    QTest::newRow("before the begin") << qsizetype(-4) << qsizetype(3);
}

void TestCommands::rangesAreHeldAgainstTheText()
{
    QFETCH(const qsizetype, begin);
    QFETCH(const qsizetype, end);
    const auto made = m_library->annotations().add(m_document, Range::of(begin, end));
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, base::ErrorCode::InvalidArgument);
    QCOMPARE(m_library->history().entries().value().size(), 1); // the import
}

void TestCommands::graphemesStayWhole()
{
    // A family: four code points outside the basic plane, joined.
    m_document = fixture::paste(*m_library,
                                QString::fromUtf8("a\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"
                                                  "b"),
                                QStringLiteral("Family"));
    const auto made = m_library->annotations().add(m_document, Range::of(2, 3));
    QVERIFY(made.ok());
    QCOMPARE(made.value().text()->range, Range::of(1, 6));
}

void TestCommands::undoTakesBackTagsMadeOnTheSpot()
{
    const annotation::Annotation made = tagged(4, 9, {QStringLiteral("a/b"), QStringLiteral("c")});
    QVERIFY(!tag(QStringLiteral("a/b")).isNull());
    QVERIFY(!m_library->history().undoLabel().isEmpty());
    QSignalSpy removed(&m_library->annotations(), &Annotations::annotationsRemoved);
    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(removed.size(), 1);
    QVERIFY(tag(QStringLiteral("a")).isNull());
    QVERIFY(!m_library->annotations().annotation(made.id).ok());
    QSignalSpy added(&m_library->annotations(), &Annotations::annotationsAdded);
    QVERIFY(m_library->history().redo().ok());
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_library->annotations().annotation(made.id).value(), made);
}

void TestCommands::typingIsOneChange()
{
    const AnnotationId id = tagged(4, 9, {}).id;
    const auto typed = [&](const char *text, int milliseconds) {
        m_clock.advance(std::chrono::milliseconds(milliseconds));
        return m_library->annotations().setNote(id, QString::fromLatin1(text)).ok();
    };
    const qsizetype before = m_library->history().entries().value().size();
    QVERIFY(typed("o", 100) && typed("on", 100) && typed("one", 100));
    QCOMPARE(m_library->history().entries().value().size(), before + 1);
    QVERIFY(typed("one two", 3000)); // a pause
    QCOMPARE(m_library->history().entries().value().size(), before + 2);
    m_library->annotations().endTyping(); // the field was left
    QVERIFY(typed("one two three", 100));
    QCOMPARE(m_library->history().entries().value().size(), before + 3);

    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(m_library->annotations().annotation(id).value().note, QStringLiteral("one two"));
    QVERIFY(m_library->history().undo().ok() && m_library->history().undo().ok());
    QCOMPARE(m_library->annotations().annotation(id).value().note, QString());
}

void TestCommands::tagsAreRenamedMovedMergedAndRemoved()
{
    const annotation::Annotation first = tagged(4, 9, {QStringLiteral("x/y")});
    const annotation::Annotation second = tagged(10, 16, {QStringLiteral("z")});
    Tags &tags = m_library->tags();
    QVERIFY(tags.rename(tag(QStringLiteral("x")), QStringLiteral("w")).ok());
    const TagId moved = tag(QStringLiteral("w/y"));
    QVERIFY(!moved.isNull());
    const base::Status conflict = tags.rename(tag(QStringLiteral("z")), QStringLiteral("W"));
    QVERIFY(!conflict.ok());
    QCOMPARE(conflict.error().code, base::ErrorCode::Conflict);
    QVERIFY(tags.move(moved, {}).ok());
    QCOMPARE(tag(QStringLiteral("y")), moved);
    QVERIFY(tags.merge(moved, tag(QStringLiteral("z"))).ok());
    QCOMPARE(tags.annotationCount(tag(QStringLiteral("z"))), 2);
    QVERIFY(tags.setColor(tag(QStringLiteral("z")), 0x123456).ok());
    QVERIFY(tags.setPinned(tag(QStringLiteral("z")), 3).ok());
    QVERIFY(tags.remove(tag(QStringLiteral("z"))).ok());
    QCOMPARE(m_library->annotations().annotation(first.id).value().tags, QList<TagId>());
    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(m_library->annotations().annotation(second.id).value().tags, QList<TagId>{tag(QStringLiteral("z"))});
    QCOMPARE(tags.tree().find(tag(QStringLiteral("z")))->color, 0x123456u);
}

void TestCommands::annotationsAreFilteredAndSorted()
{
    const annotation::Annotation late = tagged(33, 38, {QStringLiteral("b")}, QStringLiteral("who?"));
    m_clock.advance(std::chrono::seconds(1));
    const annotation::Annotation early = tagged(4, 9, {QStringLiteral("c/d")});
    m_clock.advance(std::chrono::seconds(1));
    const auto whole =
        m_library->annotations().addTagged(m_document, annotation::DocumentTarget{}, {}, QStringLiteral("on all of it"));
    QVERIFY(whole.ok());

    const auto ids = [this](const AnnotationFilter &filter) {
        QList<AnnotationId> found;
        const auto list = m_library->annotations().list(filter);
        for (const annotation::Annotation &one : list.value())
            found.append(one.id);
        return found;
    };
    AnnotationFilter filter;
    QCOMPARE(ids(filter), (QList{whole.value().id, early.id, late.id}));
    filter.order = AnnotationOrder::Created;
    QCOMPARE(ids(filter), (QList{late.id, early.id, whole.value().id}));
    filter.order = AnnotationOrder::Tag;
    QCOMPARE(ids(filter), (QList{late.id, early.id, whole.value().id}));
    filter = {};
    filter.tags = {tag(QStringLiteral("c"))}; // above the one that is borne
    QCOMPARE(ids(filter), QList{early.id});
    filter = {};
    filter.text = QStringLiteral("WHO");
    QCOMPARE(ids(filter), QList{late.id});
    QCOMPARE(m_library->annotations().count(filter).value(), 1);
}

void TestCommands::removedDocumentsComeBack()
{
    tagged(4, 9, {QStringLiteral("t")});
    QSignalSpy removed(&m_library->documents(), &Documents::documentsRemoved);
    QVERIFY(m_library->documents().remove({m_document}).ok());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_library->documents().count().value(), 0);
    QCOMPARE(m_library->documents().summary(m_document).error().code, base::ErrorCode::NotFound);
    QVERIFY(!m_library->annotations().add(m_document, Range::of(0, 3)).ok());
    QSignalSpy added(&m_library->documents(), &Documents::documentsAdded);
    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_library->annotations().ofDocument(m_document).value().size(), 1);
}

void TestCommands::metadataIsTheUsersWord()
{
    Documents &documents = m_library->documents();
    QVERIFY(documents.setMetadata({m_document}, document::Metadata::Author, {QStringLiteral("A. One"), QStringLiteral("B. Two")})
                .ok());
    QCOMPARE(documents.summary(m_document).value().authors, (QStringList{QStringLiteral("A. One"), QStringLiteral("B. Two")}));
    QVERIFY(documents.setState({m_document}, ReadingState::Done).ok());
    QCOMPARE(documents.summary(m_document).value().state, ReadingState::Done);
    QVERIFY(documents.setMetadata({m_document}, document::Metadata::Author, {}).ok());
    QCOMPARE(documents.summary(m_document).value().authors, QStringList());
    QCOMPARE(documents.resolve(QStringLiteral("Ferry")).value(), m_document);
    QCOMPARE(documents.resolve(m_document.toString().left(8)).value(), m_document);
    QCOMPARE(documents.resolve(QStringLiteral("nothing")).error().code, base::ErrorCode::NotFound);
}

void TestCommands::readingPositionIsNoChange()
{
    const QString undo = m_library->history().undoLabel();
    const workspace::ReadingPlace place{document::Position(17), document::Position(30), {document::Range::of(2, 9)}};
    m_library->documents().setReadingPlace(m_document, place);
    QCOMPARE(m_library->documents().readingPlace(m_document), place);
    QCOMPARE(m_library->history().undoLabel(), undo);
}

void TestCommands::updateReanchors()
{
    const annotation::Annotation kept = tagged(Text.indexOf(u"The mayor"), Text.indexOf(u"\nNobody"), {});
    const annotation::Annotation lost = tagged(Text.indexOf(u"Nobody"), Text.size() - 1, {});
    QFile file(m_folder->filePath(QStringLiteral("new.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A correction came first, and it was long enough to be seen.\nThe ferry opened on Monday.\n"
               "The mayor said it cost nine million.\n");
    file.close();
    QSignalSpy changed(&m_library->documents(), &Documents::versionChanged);
    const auto report = m_library->documents().update(m_document, file.fileName());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(report->annotations.size(), 2);
    QCOMPARE(report->annotations.first().annotation, kept.id);
    QCOMPARE(report->annotations.first().outcome, annotation::Outcome::Kept);
    QCOMPARE(report->annotations.last().outcome, annotation::Outcome::Orphaned);
    const annotation::Annotation moved = m_library->annotations().annotation(kept.id).value();
    QCOMPARE(moved.text()->quote, kept.text()->quote);
    QCOMPARE(m_library->documents().load(m_document).value()->text(moved.text()->range), moved.text()->quote);
    QCOMPARE(m_library->annotations().annotation(lost.id).value().state, annotation::State::Orphaned);

    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(m_library->annotations().annotation(lost.id).value(), lost);
    QCOMPARE(m_library->documents().load(m_document).value()->text(), Text);
}

void TestCommands::anotherProgramsChangesAreNoticed()
{
    QTest::qWait(1200); // the import's own commits are not news
    QSignalSpy reset(&m_library->annotations(), &Annotations::reset);
    auto other = Workspace::open(m_library->folder(), fixture::options(&m_clock));
    QVERIFY(other.ok());
    QVERIFY((*other)->annotations().add(m_document, Range::of(0, 3)).ok());
    QVERIFY(reset.wait(support::Patience));
    QCOMPARE(m_library->annotations().ofDocument(m_document).value().size(), 1);
    // Its commands are not this session's to undo by Ctrl+Z.
    QVERIFY(m_library->history().undoNewest().ok());
    QCOMPARE(m_library->annotations().ofDocument(m_document).value().size(), 0);
}

void TestCommands::exportReplacesTheFileWholeOrNotAtAll()
{
    tagged(4, 9, {QStringLiteral("t")}, QStringLiteral("a note"));
    ExportRequest request;
    request.format = QStringLiteral("markdown");
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(exportTo(*m_library, request, buffer).ok());
    QVERIFY(buffer.data().contains("> ferry"));
    QVERIFY(buffer.data().contains("a note"));

    const QString name = m_folder->filePath(QStringLiteral("notes.md"));
    QVERIFY(exportToFile(*m_library, request, name).ok());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    request.format = QStringLiteral("no-such-format");
    QVERIFY(!exportToFile(*m_library, request, name).ok());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    const base::Status nowhere =
        exportToFile(*m_library, {QStringLiteral("csv"), {}, {}, {}}, QStringLiteral("/nonexistent/notes.csv"));
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().code, base::ErrorCode::WriteFailed);
}

STRICT_TEST_MAIN(QCoreApplication, TestCommands)

#include "tst_commands.moc"
