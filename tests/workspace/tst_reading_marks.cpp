// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reading_mark_repository.h"
#include "library_fixture.h"
#include "support/strict_main.h"

using document::DocumentId;
using document::Position;
using document::Range;
using workspace::ReadingMarks;
using workspace::Workspace;

class ReadingMarksTest : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_library;
    DocumentId m_report;
    int m_count = 0;

    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("report.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    ReadingMarks &marks() { return m_library->readingMarks(); }
    QStringList names()
    {
        QStringList all;
        const auto bookmarks = marks().bookmarks(m_report);
        for (const annotation::ReadingMark &mark : *bookmarks)
            all.append(workspace::bookmarkName(mark));
        return all;
    }

    /// The ids of what was reviewed, by place.
    QStringList reviewedIds()
    {
        const auto file =
            library::Connection::open(m_library->folder() + QStringLiteral("/library.sqlite"), library::Role::Job, nullptr);
        if (!file.ok())
            qFatal("%s", qUtf8Printable(file.error().message));
        QStringList ids;
        const auto all = library::ReadingMarkRepository(**file).ofDocument(m_report);
        for (const annotation::ReadingMark &mark : *all)
            ids.append(mark.id.toString());
        return ids;
    }

    void setUp() override
    {
        m_library.reset();
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("%1.marginalia").arg(++m_count)), fixture::options());
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
        m_library = std::move(*opened);
        workspace::ImportRequest request;
        request.paths = {write("The ferry left at nine.\n\nNobody had signed for the sea.\n\nThe mayor said so twice.\n")};
        m_report = fixture::import(*m_library, request).value(0).id;
        QVERIFY(!m_report.isNull());
    }

private Q_SLOTS:
    void bookmarksAreSetRenamedRemovedAndTakenBack()
    {
        QSignalSpy changed(&marks(), &ReadingMarks::marksChanged);
        const auto second = marks().addBookmark(m_report, Position(25), QStringLiteral("  the sea "));
        QVERIFY(second.ok() && marks().addBookmark(m_report, Position(0)).ok());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().first().value<DocumentId>(), m_report);
        QCOMPARE(names(), QStringList({QStringLiteral("The ferry left at nine."), QStringLiteral("the sea")}));
        QVERIFY(marks().renameBookmark(*second, QStringLiteral("signatures")).ok());
        QCOMPARE(names().last(), QStringLiteral("signatures"));
        QVERIFY(marks().removeBookmarks(m_report, {*second}).ok());
        QCOMPARE(names().size(), 1);
        QCOMPARE(changed.size(), 4);
        QVERIFY(m_library->history().undoLabel().contains(QStringLiteral("signatures")));
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_library->history().undo().ok());
        QCOMPARE(names().last(), QStringLiteral("the sea"));
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_library->history().undo().ok());
        QVERIFY(names().isEmpty());
        QCOMPARE(changed.size(), 8);
        QVERIFY(!marks().renameBookmark(*second, QStringLiteral("gone")).ok());
        QVERIFY(!marks().addBookmark(DocumentId::create(), Position(0)).ok());
    }

    void whatIsReviewedGrowsAndShrinks()
    {
        const auto ranges = [this] { return marks().reviewed(m_report).value(); };
        QVERIFY(!marks().setReviewed(m_report, Range::of(4, 4), true).ok());
        QVERIFY(marks().setReviewed(m_report, Range::of(0, 10), true).ok());
        QVERIFY(marks().setReviewed(m_report, Range::of(20, 9999), true).ok());
        QCOMPARE(ranges().size(), std::size_t(2));
        QVERIFY(marks().setReviewed(m_report, Range::of(8, 30), true).ok());
        QCOMPARE(ranges().size(), std::size_t(1));
        QCOMPARE(ranges().front(), m_library->documents().load(m_report).value()->range());
        // What is so already is no change, and leaves nothing to take back.
        const QString label = m_library->history().undoLabel();
        QVERIFY(marks().setReviewed(m_report, Range::of(3, 5), true).ok());
        QCOMPARE(m_library->history().undoLabel(), label);
        QVERIFY(marks().setReviewed(m_report, Range::of(3, 5), false).ok());
        QCOMPARE(ranges().size(), std::size_t(2));
        QCOMPARE(ranges().front(), Range::of(0, 3));
        while (!m_library->history().undoLabel().isEmpty() && !ranges().empty())
            QVERIFY(m_library->history().undo().ok());
        QVERIFY(ranges().empty());
    }

    void whatStaysReviewedKeepsItsMark()
    {
        for (const int begin : {0, 10, 20, 30})
            QVERIFY(marks().setReviewed(m_report, Range::of(begin, begin + 5), true).ok());
        const QStringList ids = reviewedIds();
        QCOMPARE(ids.size(), 4);
        QVERIFY(marks().setReviewed(m_report, Range::of(12, 24), true).ok());
        const QStringList after = reviewedIds();
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.first(), ids.first());
        QCOMPARE(after.last(), ids.last());
        QVERIFY(!ids.contains(after.at(1)));
    }

    void aNewVersionTakesThemAlongAndItsUndoBringsThemBack()
    {
        QVERIFY(marks().addBookmark(m_report, Position(25), QStringLiteral("sea")).ok());
        QVERIFY(marks().setReviewed(m_report, m_library->documents().load(m_report).value()->range(), true).ok());
        const auto before = marks().reviewed(m_report).value();
        const QString newer = write("A correction.\n\nThe ferry left at nine.\n\nNobody had signed for the sea.\n\n"
                                    "The mayor said so three times, and then once more.\n");
        QVERIFY(m_library->documents().update(m_report, newer).ok());
        const document::DocumentPointer text = m_library->documents().load(m_report).value();
        const auto bookmarks = marks().bookmarks(m_report).value();
        QCOMPARE(text->text(bookmarks.first().target.range), QStringLiteral("Nobody had signed for the sea."));
        const auto reviewed = marks().reviewed(m_report).value();
        QCOMPARE(reviewed.size(), std::size_t(1));
        QVERIFY(text->text(reviewed.front()).startsWith(QStringLiteral("The ferry")));
        QVERIFY(!text->text(reviewed.front()).contains(QStringLiteral("mayor")));
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(marks().reviewed(m_report).value(), before);
    }

    void anotherProgramsMarksAreNoticed()
    {
        QTest::qWait(1200); // the import's own commits are not news
        auto other = Workspace::open(m_library->folder(), fixture::options());
        QVERIFY(other.ok());
        QSignalSpy reset(&marks(), &ReadingMarks::reset);
        QVERIFY((*other)->readingMarks().addBookmark(m_report, Position(0)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!reset.isEmpty(), 20'000);
        QCOMPARE(names().size(), 1);
    }
};

STRICT_TEST_MAIN(QCoreApplication, ReadingMarksTest)
#include "tst_reading_marks.moc"
