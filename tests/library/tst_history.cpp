// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

using namespace fixture;
using namespace library;
using base::ErrorCode;

class HistoryTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsOneChange()
    {
        TemporaryLibrary library;
        const auto document = library.import(QStringLiteral("Gazette"), QStringLiteral("The harbour is open."));
        const auto annotation = library.annotate(document, 4, 11);
        History history(*library.connection);
        const auto type = [&](const QString &note) {
            return take(library.command({CommandKind::SetNote, {QStringLiteral("harbour")}, QStringLiteral("note"), 0},
                                        [&](Change &change) { return setNote(change, annotation, note); }))
                .number;
        };
        const qint64 first = type(QStringLiteral("W"));
        library.clock.advance(500);
        QCOMPARE(type(QStringLiteral("Wh")), first);
        library.clock.advance(1900);
        QCOMPARE(type(QStringLiteral("Why")), first);
        library.clock.advance(2100);
        const qint64 second = type(QStringLiteral("Why?"));
        QVERIFY(second != first);
        library.tag(QStringLiteral("between"));
        QVERIFY(type(QStringLiteral("Why??")) != second);

        const auto note = [&] { return take(AnnotationRepository(*library.connection).find(annotation)).note; };
        for (const QString &expected : {QStringLiteral("Why?"), QStringLiteral("Why?"), QStringLiteral("Why"), QString()}) {
            take(history.undo(take(history.undoable(library.session.id))->number, library.session, library.clock));
            QCOMPARE(note(), expected);
        }
    }

    void undoStaysWithinTheSessionUnlessAsked()
    {
        TemporaryLibrary library;
        Session other;
        other.author = QStringLiteral("Ben");
        library.tag(QStringLiteral("mine"));
        const auto create = [](Change &change) -> base::Status {
            const auto made = ensureTag(change, QStringLiteral("theirs"));
            return made.ok() ? base::Status() : made.error();
        };
        const Committed theirs =
            take(library.command({CommandKind::CreateTag, {QStringLiteral("theirs")}, {}, 0}, create, other));
        History history(*library.connection);
        QCOMPARE(take(history.undoable(library.session.id))->label(), QStringLiteral("New tag “mine”"));
        QCOMPARE(take(history.undoable())->number, theirs.number);
        QCOMPARE(take(history.undoable())->author, QStringLiteral("Ben"));
        take(history.undo(theirs.number, library.session, library.clock));
        QVERIFY(!take(history.redoable(library.session.id))); // not of this session
        QCOMPARE(take(history.redoable())->number, theirs.number);
        QCOMPARE(take(history.entries(10)).size(), 3);
        QCOMPARE(take(history.entries(10)).first().label(), QStringLiteral("Undo: New tag “theirs”"));
        QCOMPARE(history.undo(theirs.number, library.session, library.clock).error().code, ErrorCode::InvalidArgument);
        library.tag(QStringLiteral("newer"));
        QVERIFY(!take(history.redoable()));
    }

    void namesWhatStandsInTheWay_data()
    {
        QTest::addColumn<int>("which"); // of the history, from 1
        QTest::addColumn<QString>("names");
        QTest::newRow("the import of a document with annotations") << 1 << QStringLiteral("Tag “harbour” with “sea”");
        QTest::newRow("the tag on an annotation") << 2 << QStringLiteral("Tag “harbour” with “sea”");
        QTest::newRow("the annotation with a note") << 3 << QStringLiteral("Write a note on “harbour”");
    }
    void namesWhatStandsInTheWay()
    {
        QFETCH(int, which);
        QFETCH(QString, names);
        TemporaryLibrary library;
        const auto document = library.import(QStringLiteral("Gazette"), QStringLiteral("The harbour is open."));
        const auto tag = library.tag(QStringLiteral("sea"));
        annotation::Annotation added;
        added.id = annotation::AnnotationId::create();
        added.document = document;
        added.target = makeTarget(QStringLiteral("The harbour is open."), 4, 11);
        added.tags = {tag};
        take(library.command({CommandKind::AddAnnotation, {QStringLiteral("harbour"), QStringLiteral("sea")}, {}, 0},
                             [&](Change &change) { return addAnnotation(change, added); }));
        if (which == 3) {
            take(library.command({CommandKind::SetNote, {QStringLiteral("harbour")}, {}, 0},
                                 [&](Change &change) { return setNote(change, added.id, QStringLiteral("x")); }));
        }
        const QStringList before = library.dump();
        const auto undone = History(*library.connection).undo(which, library.session, library.clock);
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY2(undone.error().message.contains(names), qPrintable(undone.error().message));
        QCOMPARE(library.dump(), before);
        QCOMPARE(library.check().problems, QStringList());
    }

    void takesBackOlderChangesThatNothingBuildsOn()
    {
        TemporaryLibrary library;
        const auto document = library.import(QStringLiteral("Gazette"), QStringLiteral("The harbour is open."));
        const auto annotation = library.annotate(document, 4, 11);
        const auto tag = library.tag(QStringLiteral("sea"));
        const Committed tagged = take(library.command({CommandKind::AddTags, {QStringLiteral("sea")}, {}, 0},
                                                      [&](Change &c) { return addTags(c, {annotation}, {tag}); }));
        library.clock.advance(5000);
        take(library.command({CommandKind::SetNote, {}, {}, 0},
                             [&](Change &c) { return setNote(c, annotation, QStringLiteral("later")); }));
        // The later note moved the time of change; that alone must not stand in the way.
        take(History(*library.connection).undo(tagged.number, library.session, library.clock));
        const annotation::Annotation now = take(AnnotationRepository(*library.connection).find(annotation));
        QVERIFY(now.tags.isEmpty());
        QCOMPARE(now.note, QStringLiteral("later"));
    }

    void aJobInChunksIsOneChange()
    {
        TemporaryLibrary library;
        qint64 number = 0;
        for (int chunk = 0; chunk < 3; ++chunk) {
            const Committed done = take(library.command(
                {CommandKind::ImportDocuments, {QString::number(2 * chunk + 2)}, {}, number}, [](Change &c) -> base::Status {
                    for (int i = 0; i < 2; ++i) {
                        NewDocument added;
                        added.document = makeDocument(QString(), QStringLiteral("Some text."));
                        if (auto status = addDocument(c, added); !status.ok())
                            return status;
                    }
                    return {};
                }));
            QVERIFY(number == 0 || number == done.number);
            QCOMPARE(done.touched.documents.size(), 2);
            number = done.number;
            if (chunk == 1)
                library.tag(QStringLiteral("by hand, meanwhile"));
        }
        History history(*library.connection);
        QCOMPARE(take(history.entry(number)).label(), QStringLiteral("Import 6 document(s)"));
        QCOMPARE(take(DocumentRepository(*library.connection).count()), 6);
        take(history.undo(number, library.session, library.clock));
        QCOMPARE(take(DocumentRepository(*library.connection).count()), 0);
        take(history.redo(number, library.session, library.clock));
        QCOMPARE(take(DocumentRepository(*library.connection).count()), 6);
    }

    void tellsWhatItTouched()
    {
        TemporaryLibrary library;
        const auto document = library.import(QStringLiteral("Gazette"), QStringLiteral("The harbour is open."));
        const auto tag = library.tag(QStringLiteral("sea"));
        const auto annotation = library.annotate(document, 4, 11, {tag});
        History history(*library.connection);
        const Committed undone = take(history.undo(take(history.undoable())->number, library.session, library.clock));
        QCOMPARE(undone.touched.annotations.value(annotation), document);
        QVERIFY(undone.touched.tags.contains(tag));
        const auto nothing = take(library.command({CommandKind::RenameTag, {}, {}, 0},
                                                  [&](Change &c) { return renameTag(c, tag, QStringLiteral("sea")); }));
        QCOMPARE(nothing.number, 0);
        QVERIFY(nothing.touched.isEmpty());
    }

    void rowChangesSurviveTheirBytes()
    {
        const QList<RowChange> changes{
            {Table::Tag,
             RowChange::Kind::Update,
             {QByteArray(16, 'a')},
             {{QStringLiteral("name"), QStringLiteral("a"), QStringLiteral("ß𝄞")}}},
            {Table::AnnotationTag,
             RowChange::Kind::Erase,
             {QByteArray(16, 'b'), QByteArray(16, 'c')},
             {{QStringLiteral("position"), qlonglong(7), {}}}},
            {Table::Annotation,
             RowChange::Kind::Insert,
             {QByteArray(16, 'd')},
             {{QStringLiteral("area_left"), {}, 2.0}, {QStringLiteral("note"), {}, QString(5000, QLatin1Char('n'))}}},
            {Table::Document, RowChange::Kind::Insert, {QByteArray(16, 'e')}, {}},
        };
        QCOMPARE(take(decode(encode(changes))), changes);
        const QByteArray bytes = encode(changes);
        for (qsizetype size = 1; size < bytes.size(); ++size) {
            if (bytes.front() == 1) // Qt says what it thinks of it
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("qUncompress.*")));
            QVERIFY(!decode(bytes.left(size)).ok() || size == 0);
        }
    }
};

STRICT_TEST_MAIN(QCoreApplication, HistoryTest)
#include "tst_history.moc"
