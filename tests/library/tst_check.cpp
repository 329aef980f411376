// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

#include "annotation/structure_correction.h"

using fixture::take;
using fixture::TemporaryLibrary;

namespace {

const QString Text = QStringLiteral("The ferry opened late.\nNobody said why.");

/// One document with an annotation, a bookmark, a reviewed range and a correction.
struct FilledLibrary : TemporaryLibrary {
    FilledLibrary()
    {
        document = import(QStringLiteral("Ferry"), Text);
        annotate(document, 4, 9, {tag(QStringLiteral("Transport")), tag(QStringLiteral("Transport/Boats"))});
        const annotation::ReadingMark bookmark{annotation::ReadingMarkId::create(),
                                               document,
                                               annotation::ReadingMark::Kind::Bookmark,
                                               {},
                                               fixture::makeTarget(Text, 23, 29),
                                               false,
                                               clock.now()};
        annotation::ReadingMark reviewed{
            annotation::ReadingMarkId::create(), document, annotation::ReadingMark::Kind::Reviewed, {}, {}, false, clock.now()};
        reviewed.target.range = document::Range::of(0, 22);
        take(command({library::CommandKind::AddBookmark, {}}, [&](library::Change &change) {
            return replaceReadingMarks(change, {}, {bookmark, reviewed});
        }));
        const annotation::StructureCorrection heading{
            annotation::CorrectionId::create(), document, {document::Aspect::Role, 1, {}, {}},
            fixture::makeTarget(Text, 0, 22),   false,    clock.now()};
        take(command({library::CommandKind::CorrectStructure, {}},
                     [&](library::Change &change) { return addCorrection(change, heading); }));
    }

    document::DocumentId document;
};

} // namespace

class CheckTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereAllIsWell()
    {
        FilledLibrary library;
        const library::CheckReport report = library.check();
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.documents, 1);
        QCOMPARE(report.annotations, 1);
        QCOMPARE(report.tags, 2);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *damage, const char *problem) {
            QTest::newRow(name) << QString::fromLatin1(damage) << QString::fromUtf8(problem);
        };
        row("a count of a document", "UPDATE document SET annotation_count = 7",
            "The number of annotations kept for the document “Ferry” is wrong.");
        row("a count of a tag", "UPDATE tag SET annotation_count = 7 WHERE name = 'Boats'",
            "The number of annotations kept for the tag “Boats” is wrong.");
        row("a tag below one that is gone", "UPDATE tag SET removed = 1 WHERE name = 'Transport'",
            "The tag “Boats” stands below a tag that was removed.");
        row("a length", "UPDATE document SET characters = 3", "The length kept for the document “Ferry” is wrong.");
        row("a text", "UPDATE version_text SET form = x'00'", "The text of “Ferry” cannot be read from the library.");
        row("a version", "UPDATE document_version SET removed = 1", "The document “Ferry” has no current version.");
        row("a quotation", "UPDATE annotation SET quote = 'train'", "quotes words that are not at its place: “train”");
        row("a range outside", "UPDATE annotation SET range_end = 4000", "quotes words that are not at its place: “ferry”");
        row("a bookmark", "UPDATE reading_mark SET quote = 'Everybody' WHERE kind = 0",
            "A bookmark of “Ferry” is not at its words: “Everybody”.");
        row("a reviewed range", "UPDATE reading_mark SET range_end = 4000 WHERE kind = 1",
            "A reviewed range of “Ferry” ends outside the text.");
        row("a correction", "UPDATE correction SET range_begin = 3", "A correction of “Ferry” is not at its words: “The ferry");
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, damage);
        QFETCH(QString, problem);
        FilledLibrary library;
        take(TemporaryLibrary::status(library::Query(*library.connection, damage).run()));
        const QStringList problems = library.check().problems;
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(problem), qPrintable(problems.first()));
    }

    void leavesAloneWhatIsKnownToBeLost()
    {
        FilledLibrary library;
        for (const char16_t *damage : {u"UPDATE reading_mark SET lost = 1, range_end = 4000 WHERE kind = 0",
                                       u"UPDATE correction SET lost = 1, range_end = 4000"})
            take(TemporaryLibrary::status(library::Query(*library.connection, damage).run()));
        QCOMPARE(library.check().problems, QStringList());
    }
};

STRICT_TEST_MAIN(QCoreApplication, CheckTest)

#include "tst_check.moc"
