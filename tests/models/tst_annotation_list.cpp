// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/drawn_pdf.h"
#include "support/strict_main.h"
#include "workspace/library_fixture.h"

#include "models/annotation_list_model.h"

#include <QAbstractItemModelTester>
#include <QSet>

using annotation::Annotation;
using annotation::AnnotationId;
using annotation::AreaTarget;
using annotation::DocumentTarget;
using document::DocumentId;
using models::AnnotationListModel;
using workspace::AnnotationOrder;
using workspace::AnnotationPortion;
using Tester = QAbstractItemModelTester;

namespace {

constexpr int Lines = 500;

annotation::TextTarget passage(int line)
{
    return {document::Range::of(line * 10, line * 10 + 4), {}, {}, {}};
}

} // namespace

/// The list of cards over more annotations than are fetched at once: rows stand where the library has them, each once, and what
/// is far off comes without all that lies between.
class TestAnnotationList : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_library;
    std::unique_ptr<AnnotationListModel> m_model;
    std::unique_ptr<Tester> m_tester;
    DocumentId m_document;
    int m_count = 0;

protected:
    void setUp() override
    {
        auto opened =
            workspace::Workspace::open(m_folder.filePath(QStringLiteral("%1.marginalia").arg(++m_count)), fixture::options());
        QVERIFY(opened.ok());
        m_library = std::move(opened).value();
        m_document = fixture::paste(*m_library, QStringLiteral("One line.\n").repeated(Lines), QStringLiteral("Lines"));
        QVERIFY(!m_document.isNull());
        m_model = std::make_unique<AnnotationListModel>();
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
        m_tester->setUseFetchMore(false);
        m_model->setWorkspace(m_library.get());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_library.reset();
    }

    void areasStandBeforePassagesAndBehindNotesOnTheDocument()
    {
        importPages();
        show(m_document);
        const AnnotationId words = add(annotation::TextTarget{document::Range::of(0, 4), {}, {}, {}});
        const AnnotationId second = add(AreaTarget{1, QRectF(10, 10, 50, 50)});
        const AnnotationId lower = add(AreaTarget{0, QRectF(10, 300, 50, 50)});
        const AnnotationId upper = add(AreaTarget{0, QRectF(10, 20, 50, 50)});
        const AnnotationId whole = add(DocumentTarget{});
        QCOMPARE(rows(), (QList{whole, upper, lower, second, words}));
        QCOMPARE(rows(), listed());
        QVERIFY(m_library->annotations().setArea(upper, {1, QRectF(10, 400, 50, 50)}).ok());
        QCOMPARE(rows(), (QList{whole, lower, second, upper, words}));
        QCOMPARE(rows(), listed());
    }

    void aNewAreaIsShownAmongManyPassages()
    {
        importPages();
        for (int i = 0; i < 450; ++i)
            add(annotation::TextTarget{document::Range::of(i % 9, 10), {}, {}, {}});
        show(m_document);
        QVERIFY(m_model->canFetchMore({}));
        const AnnotationId area = add(AreaTarget{0, QRectF(10, 300, 50, 50)});
        QCOMPARE(m_model->find(area).row(), 0);
        // And each of the others comes once.
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(rows(), listed());
    }

    void aDraftOnAnAreaFetchesNothingElse()
    {
        importPages();
        for (int i = 0; i < 450; ++i)
            add(annotation::TextTarget{document::Range::of(i % 9, 10), {}, {}, {}});
        show(m_document);
        Annotation draft;
        draft.id = AnnotationId::create();
        draft.document = m_document;
        draft.target = AreaTarget{1, QRectF(10, 10, 20, 20)};
        const QModelIndex row = m_model->beginDraft(draft);
        QCOMPARE(row.row(), 0);
        QVERIFY(m_model->rowCount() < 250);
        QVERIFY(m_model->setData(row, QStringLiteral("A figure."), AnnotationListModel::NoteRole));
        m_model->endDraft();
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(rows(), listed());
    }

    void whatIsFarOffComesWithItsNeighbours()
    {
        annotate(Lines);
        for (const AnnotationOrder order :
             {AnnotationOrder::Place, AnnotationOrder::Created, AnnotationOrder::Modified, AnnotationOrder::Tag})
            comesWithItsNeighbours(order);
    }

private:
    void comesWithItsNeighbours(AnnotationOrder order)
    {
        workspace::AnnotationFilter filter;
        filter.order = order;
        m_model->setFilter(filter);
        const QList<AnnotationId> all = listed();
        QCOMPARE(all.size(), Lines);
        QCOMPARE(rows(), all.mid(0, m_model->rowCount()));
        QVERIFY(!m_model->canFetchBefore());

        const AnnotationId far = all.at(420);
        QVERIFY(!m_model->find(far).isValid());
        QVERIFY(m_model->reach(far).isValid());
        QVERIFY(m_model->rowCount() <= 400);
        const qsizetype first = all.indexOf(rows().first());
        QVERIFY(first > 0);
        QCOMPARE(rows(), all.mid(first, m_model->rowCount()));
        QVERIFY(m_model->canFetchBefore());
        while (m_model->canFetchBefore())
            m_model->fetchBefore();
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(rows(), all);

        m_model->fetchLast();
        QCOMPARE(rows(), all.mid(Lines - m_model->rowCount()));
        QVERIFY(!m_model->canFetchMore({}));
        m_model->fetchFirst();
        QCOMPARE(rows(), all.mid(0, m_model->rowCount()));
        QVERIFY(!m_model->canFetchBefore());
    }

private Q_SLOTS:
    void whatTheFilterDoesNotChooseLeavesTheRows()
    {
        annotate(30);
        const AnnotationId other = add(DocumentTarget{});
        workspace::AnnotationFilter filter;
        filter.tags = {m_library->tags().tree().findPath(u"tag 1")->id};
        m_model->setFilter(filter);
        const QList<AnnotationId> before = rows();
        QVERIFY(!m_model->chooses(other));
        QVERIFY(!m_model->reach(other).isValid());
        QVERIFY(!m_model->reach(AnnotationId::create()).isValid());
        QCOMPARE(rows(), before);
        QVERIFY(m_model->chooses(before.last()));
    }

    // Nothing that changes in a large library may cost what it is large.
    void taggingInTheWholeLibraryAsksForAFewRows()
    {
        annotate(Lines);
        m_model->setFilter({});
        QVERIFY(m_model->rowCount() <= 200);
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), Lines);
        m_model->setAnchor(m_model->index(230));
        const AnnotationId anchor = m_model->id(m_model->index(230));
        const AnnotationId made = add(passage(Lines - 5));
        QTRY_COMPARE(m_model->rowCount(), 400);
        QVERIFY(m_model->find(anchor).isValid());
        QVERIFY(!m_model->find(made).isValid());
        QVERIFY(m_model->reach(made).isValid());
        QVERIFY(m_model->rowCount() <= 400);
        const QList<AnnotationId> all = listed();
        QCOMPARE(rows(), all.mid(all.indexOf(rows().first()), m_model->rowCount()));
    }

    void wordsThatWereNotTakenStay()
    {
        QSignalSpy refused(m_model.get(), &AnnotationListModel::failed);
        show(m_document);
        Annotation draft;
        draft.id = AnnotationId::create();
        draft.document = m_document;
        draft.target = passage(3);
        m_model->beginDraft(draft);
        // As another program may at that moment; a full disk answers no otherwise.
        QVERIFY(m_library->documents().remove({m_document}).ok());
        const auto type = [this, &draft](const QString &note) {
            return m_model->setData(m_model->find(draft.id), note, AnnotationListModel::NoteRole);
        };
        QVERIFY(!type(QStringLiteral("Why here?")));
        m_model->endDraft();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(m_model->find(draft.id).data(AnnotationListModel::NoteRole).toString(), QStringLiteral("Why here?"));
        // Also when everything is asked again, and when something else was looked at meanwhile.
        QCoreApplication::processEvents();
        m_model->setEmpty();
        QCOMPARE(m_model->rowCount(), 0);
        show(m_document);
        QCOMPARE(rows(), QList{draft.id});
        // Written on, and refused again.
        QVERIFY(!type(QStringLiteral("Why here, of all places?")));
        m_model->endDraft();
        QCOMPARE(refused.count(), 2);

        QVERIFY(m_library->history().undo().ok());
        QTRY_COMPARE(rows(), QList{draft.id});
        m_model->endDraft();
        QCOMPARE(refused.count(), 2);
        const auto stored = m_library->annotations().annotation(draft.id);
        QVERIFY(stored.ok());
        QCOMPARE(stored->note, QStringLiteral("Why here, of all places?"));
        QTRY_COMPARE(m_model->find(draft.id).data(AnnotationListModel::QuoteRole).toString(), QStringLiteral("One "));
        QCOMPARE(rows(), QList{draft.id});
    }

    void wordsThatWereNotTakenCanBeGivenUp()
    {
        show(m_document);
        Annotation draft;
        draft.id = AnnotationId::create();
        draft.document = m_document;
        m_model->beginDraft(draft);
        QVERIFY(m_library->documents().remove({m_document}).ok());
        const auto type = [this, &draft](const QString &note) {
            return m_model->setData(m_model->find(draft.id), note, AnnotationListModel::NoteRole);
        };
        QVERIFY(!type(QStringLiteral("No.")));
        m_model->endDraft();
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!type(QString()));
        m_model->endDraft();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_library->history().undo().ok());
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 0);
    }

    // The order by time changed is the one that typing itself changes.
    void aNoteOnTheLastRowFetchedLeavesNoneOut()
    {
        annotate(260);
        workspace::AnnotationFilter filter;
        filter.order = AnnotationOrder::Modified;
        m_model->setFilter(filter);
        const QList<AnnotationId> before = listed();
        QVERIFY(m_model->canFetchMore({}));
        QVERIFY(type(rows().last(), QStringLiteral("Later than all.")));
        QVERIFY(listed() != before);
        fetchAll();
        QCOMPARE(rows(), before);

        m_model->fetchLast();
        QVERIFY(m_model->canFetchBefore());
        const QList<AnnotationId> again = listed();
        QVERIFY(type(rows().first(), QStringLiteral("Later still.")));
        fetchAll();
        QCOMPARE(rows(), again);
    }

    void passagesThatMoveAcrossWhatWasFetchedAreListedOnce()
    {
        annotate(260);
        show(m_document);
        const AnnotationId last = rows().last();
        const int row = m_model->rowCount() - 1;
        const int begin = static_cast<int>(m_library->annotations().annotation(last)->text()->range.begin.value());
        workspace::Annotations &annotations = m_library->annotations();
        // Away and back.
        QVERIFY(annotations.setRange(last, passage(Lines - 1).range).ok());
        QVERIFY(!m_model->find(last).isValid());
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(m_model->find(last).row(), row);
        // To where others are shown; then one comes where the last one was.
        QVERIFY(annotations.setRange(last, passage(3).range).ok());
        add(document::Range::of(begin - 2, begin + 2));
        fetchAll();
        QCOMPARE(rows(), listed());
    }

    void anEmptiedNoteLeavesTheTagThatCameMeanwhile()
    {
        show(m_document);
        const Annotation draft = draftOn(passage(3));
        m_model->beginDraft(draft);
        QVERIFY(type(draft.id, QStringLiteral("Why here?")));
        QVERIFY(m_library->annotations().addTagPath({draft.id}, QStringLiteral("ferry")).ok());
        type(draft.id, {});
        m_model->endDraft();
        const auto stored = m_library->annotations().annotation(draft.id);
        QVERIFY(stored.ok());
        QCOMPARE(stored->note, QString());
        QCOMPARE(stored->tags.size(), 1);
        QCOMPARE(noteOf(draft.id), QString());
    }

    void aDraftEndsWithItsLibrary()
    {
        show(m_document);
        const Annotation draft = draftOn(passage(3));
        m_model->beginDraft(draft);
        QVERIFY(type(draft.id, QStringLiteral("Why here?")));
        type(draft.id, {});
        m_model->setWorkspace(nullptr);
        QVERIFY(!m_library->annotations().annotation(draft.id).ok());
        m_model->setWorkspace(m_library.get());
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 0);
        // Nothing waits for it any more.
        add(passage(4));
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    // The library widens a passage to whole signs, and so moves it before one that it stood behind.
    void theFieldStaysWhenThePassageIsWidened()
    {
        m_document = fixture::paste(*m_library, QStringLiteral("Cafe\u0301 closed."), QStringLiteral("Signs"));
        QVERIFY(!m_document.isNull());
        show(m_document);
        add(document::Range::of(3, 8));
        const Annotation draft = draftOn(document::Range::of(4, 7));
        const QPersistentModelIndex field(m_model->beginDraft(draft));
        add(document::Range::of(3, 6));
        QVERIFY(m_model->setData(field, QStringLiteral("Always?"), AnnotationListModel::NoteRole));
        QVERIFY(field.isValid());
        QCOMPARE(field.data(AnnotationListModel::QuoteRole).toString(), QStringLiteral("e\u0301 c"));
        add(document::Range::of(3, 7));
        QVERIFY(field.isValid());
        m_model->endDraft();
        QTRY_COMPARE(rows(), listed());
    }

    void aNoteThatWasNotTakenStaysOnItsCard()
    {
        const AnnotationId id = add(passage(3));
        show(m_document);
        QSignalSpy refused(m_model.get(), &AnnotationListModel::failed);
        QVERIFY(type(id, QStringLiteral("Why?")));
        QVERIFY(m_library->documents().remove({m_document}).ok());
        QVERIFY(!type(id, QStringLiteral("Why here?")));
        m_model->endDraft();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(noteOf(id), QStringLiteral("Why here?"));
        // Its card may go and come back meanwhile.
        m_model->setEmpty();
        m_model->endDraft();
        show(m_document);
        QVERIFY(m_library->history().undo().ok());
        QTRY_COMPARE(noteOf(id), QStringLiteral("Why here?"));
        QCOMPARE(m_library->annotations().annotation(id)->note, QStringLiteral("Why?"));
        m_model->endDraft();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(m_library->annotations().annotation(id)->note, QStringLiteral("Why here?"));
        QVERIFY(m_library->annotations().setNote(id, QStringLiteral("Elsewhere.")).ok());
        QCOMPARE(noteOf(id), QStringLiteral("Elsewhere."));
    }

    void typingKeepsTheRowsWhateverChoseThem()
    {
        annotate(30);
        workspace::AnnotationFilter filter;
        filter.order = AnnotationOrder::Tag;
        filter.tags = {m_library->tags().tree().findPath(u"tag 1")->id};
        m_model->setFilter(filter);
        const QPersistentModelIndex row(m_model->index(1));
        QVERIFY(m_model->setData(row, QStringLiteral("A thought."), AnnotationListModel::NoteRole));
        QCoreApplication::processEvents();
        QVERIFY(row.isValid());
        // Unlike a tag.
        QVERIFY(m_library->annotations().removeTag({m_model->id(row)}, filter.tags.first()).ok());
        QTRY_VERIFY(!row.isValid());
        QCOMPARE(rows(), listed());
    }

    void aTagsOtherNamePutsItsRowsElsewhere()
    {
        annotate(30);
        workspace::AnnotationFilter filter;
        filter.order = AnnotationOrder::Tag;
        m_model->setFilter(filter);
        const QList<AnnotationId> before = rows();
        QVERIFY(m_library->tags().rename(m_library->tags().tree().findPath(u"tag 1")->id, QStringLiteral("zebra")).ok());
        QTRY_COMPARE(rows(), listed());
        QVERIFY(rows() != before);
    }

    // Letters with accents stand with those without, as in the pane of tags.
    void tagsFollowEachOtherAsInTheirPane()
    {
        const AnnotationId zebra = add(passage(1), {QStringLiteral("zebra")});
        const AnnotationId ferry = add(passage(2), {QStringLiteral("Übersetzen")});
        const AnnotationId both = add(passage(3), {QStringLiteral("zebra"), QStringLiteral("Übersetzen/Fähre")});
        const AnnotationId none = add(passage(4));
        QVERIFY(m_library->tags().ensure(QStringLiteral("unused")).ok());
        workspace::AnnotationFilter filter;
        filter.order = AnnotationOrder::Tag;
        m_model->setFilter(filter);
        QCOMPARE(rows(), (QList{ferry, both, zebra, none}));
        m_model->fetchLast();
        QCOMPARE(rows(), (QList{ferry, both, zebra, none}));
    }

    void aDocumentsOtherTitlePutsItsRowsElsewhere()
    {
        add(passage(1));
        m_document = fixture::paste(*m_library, QStringLiteral("One line.\n").repeated(9), QStringLiteral("Zebras"));
        add(passage(1));
        m_model->setFilter({});
        QCOMPARE(m_model->index(1).data(AnnotationListModel::DocumentTitleRole).toString(), QStringLiteral("Zebras"));
        QSignalSpy loaded(m_model.get(), &QAbstractItemModel::modelReset);
        const QList<AnnotationId> before = rows();
        QVERIFY(m_library->documents().setMetadata({m_document}, u"title", {QStringLiteral("Aardvarks")}).ok());
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(rows(), QList({before.last(), before.first()}));
        QCOMPARE(m_model->index(0).data(AnnotationListModel::DocumentTitleRole).toString(), QStringLiteral("Aardvarks"));
        QVERIFY(m_library->documents().setState({m_document}, workspace::ReadingState::Done).ok());
        QCoreApplication::processEvents();
        QCOMPARE(loaded.count(), 1);
    }

    void anotherFilterIsAskedOnce()
    {
        annotate(300);
        show(m_document);
        const AnnotationId far = listed().at(280);
        QSignalSpy loaded(m_model.get(), &QAbstractItemModel::modelReset);
        workspace::AnnotationFilter filter;
        filter.order = AnnotationOrder::Created;
        m_model->setFilter(filter, far);
        QVERIFY(m_model->find(far).isValid());
        QVERIFY(m_model->reach(far).isValid());
        QCOMPARE(loaded.count(), 1);
        // What is not chosen does not matter.
        filter.text = QStringLiteral("nowhere");
        m_model->setFilter(filter, far);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(loaded.count(), 2);
    }

private:
    Annotation draftOn(const annotation::Target &target) const
    {
        Annotation draft;
        draft.id = AnnotationId::create();
        draft.document = m_document;
        draft.target = target;
        return draft;
    }
    Annotation draftOn(document::Range range) const { return draftOn(annotation::TextTarget{range, {}, {}, {}}); }
    AnnotationId add(document::Range range) { return add(annotation::TextTarget{range, {}, {}, {}}); }

    bool type(AnnotationId id, const QString &note)
    {
        return m_model->setData(m_model->find(id), note, AnnotationListModel::NoteRole);
    }
    QString noteOf(AnnotationId id) const { return m_model->find(id).data(AnnotationListModel::NoteRole).toString(); }

    void fetchAll()
    {
        while (m_model->canFetchBefore())
            m_model->fetchBefore();
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
    }

    void importPages()
    {
        QFile file(m_folder.filePath(QStringLiteral("pages.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(support::drawnPdf(2, [](QPainter &painter, int page) {
            painter.drawText(60, 100, QStringLiteral("Page %1 of the accounts").arg(page + 1));
        }));
        file.close();
        workspace::ImportRequest request;
        request.paths = {file.fileName()};
        m_document = fixture::import(*m_library, request).value(0).id;
        QVERIFY(!m_document.isNull());
    }

    AnnotationId add(const annotation::Target &target, const QStringList &tags = {})
    {
        const auto added = m_library->annotations().addTagged(m_document, target, tags);
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().message));
        return added->id;
    }

    void annotate(int lines)
    {
        for (int i = 0; i < lines; ++i) {
            const QStringList tags = i % 5 == 0 ? QStringList() : QStringList(QStringLiteral("tag %1").arg(i % 7));
            add(passage(i * 37 % Lines), tags);
        }
    }

    void show(DocumentId document)
    {
        workspace::AnnotationFilter filter;
        filter.document = document;
        m_model->setFilter(filter);
    }

    QList<AnnotationId> rows() const
    {
        QList<AnnotationId> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->id(m_model->index(row)));
        return ids;
    }

    /// As the library has them under the model's filter.
    QList<AnnotationId> listed() const
    {
        const auto all = m_library->annotations().list(m_model->filter());
        if (!all)
            qFatal("%s", qUtf8Printable(all.error().message));
        QList<AnnotationId> ids;
        for (const Annotation &one : *all)
            ids.append(one.id);
        return ids;
    }
};

STRICT_TEST_MAIN(QGuiApplication, TestAnnotationList)
#include "tst_annotation_list.moc"
