// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include "models/annotation_list_model.h"
#include "models/document_filter_model.h"
#include "models/document_list_model.h"
#include "models/history_model.h"
#include "models/tag_tree_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using models::AnnotationListModel;
using models::DocumentListModel;
using models::TagTreeModel;
using Tester = QAbstractItemModelTester;

namespace {

/// The model as text: a line a row, children indented, columns separated by " | ".
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        text += QString(depth * 2, u' ') + cells.join(QStringLiteral(" | ")) + u'\n';
        text += printed(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, which).data().toString());
    return cells;
}

} // namespace

/// Over a real library: what the models show is what it holds, and what they change is in it afterwards.
class TestModels : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    int m_count = 0;

    void import(const QStringList &names)
    {
        QStringList files;
        for (const QString &name : names) {
            QFile file(m_folder.filePath(name + QStringLiteral(".txt")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("The ferry of " + name.toUtf8() + " left the harbour at nine.\nNobody had signed for the sea.\n");
            files.append(file.fileName());
        }
        workspace::ImportRequest request;
        request.paths = files;
        workspace::ImportJob *job = m_workspace->startImport(request);
        QSignalSpy finished(job, &workspace::ImportJob::finished);
        QVERIFY(finished.wait(30'000));
    }

    document::DocumentId document(const QString &name)
    {
        return m_workspace->documents().resolve(name + QStringLiteral(".txt")).value();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QFileInfo::exists(QStringLiteral(PROGRAM))); }

    void cleanup() { m_workspace.reset(); }

    void documentsThatComeAndGoLeaveTheOthersTheirRows()
    {
        DocumentListModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        openLibrary();
        model.setWorkspace(m_workspace.get());
        model.sort(DocumentListModel::Imported, Qt::DescendingOrder);
        const auto everyRowIsFound = [&model] {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.find(model.id(model.index(row, 0))).row() != row)
                    return false;
            }
            return true;
        };
        import({QStringLiteral("Alder"), QStringLiteral("Birch"), QStringLiteral("Cedar")});
        QVERIFY(everyRowIsFound());
        import({QStringLiteral("Dogwood"), QStringLiteral("Elm")});
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(everyRowIsFound());
        QVERIFY(model.find(document(QStringLiteral("Elm"))).row() < 2);
        QVERIFY(m_workspace->documents()
                    .remove({document(QStringLiteral("Alder")), document(QStringLiteral("Dogwood")),
                             document(QStringLiteral("Cedar"))})
                    .ok());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(everyRowIsFound());
        QVERIFY(!model.find(document(QStringLiteral("Birch"))).data().toString().isEmpty());
        import({QStringLiteral("Fir")});
        QVERIFY(everyRowIsFound());
        QCOMPARE(model.find(document(QStringLiteral("Fir"))).row(), 0);
    }

    void documents()
    {
        DocumentListModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        openLibrary();
        model.setWorkspace(m_workspace.get());
        model.sort(DocumentListModel::Title, Qt::AscendingOrder);
        import({QStringLiteral("Alder"), QStringLiteral("Birch"), QStringLiteral("Cedar")});
        QCOMPARE(model.rowCount(), 3);
        model.sort(DocumentListModel::Title, Qt::DescendingOrder);
        const QStringList titles = column(model, DocumentListModel::Title);
        QVERIFY(std::is_sorted(titles.rbegin(), titles.rend()));

        const QModelIndex birch = model.find(document(QStringLiteral("Birch")));
        QVERIFY(model.setData(birch, QStringLiteral("  On   birches ")));
        QCOMPARE(m_workspace->documents().summary(model.id(birch))->title, QStringLiteral("On birches"));
        QVERIFY(model.setData(birch.siblingAtColumn(DocumentListModel::Authors), QStringLiteral("A. Ash; B. Beech")));
        QCOMPARE(m_workspace->documents().summary(model.id(birch))->authors,
                 QStringList({QStringLiteral("A. Ash"), QStringLiteral("B. Beech")}));

        models::DocumentFilterModel filter;
        Tester filterTester(&filter, Tester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.setText(QStringLiteral("BEECH birch"));
        QCOMPARE(column(filter, DocumentListModel::Title), QStringList(QStringLiteral("On birches")));
        filter.setText({});
        QCOMPARE(filter.rowCount(), 3);

        QVERIFY(m_workspace->documents().remove({document(QStringLiteral("Alder"))}).ok());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(m_workspace->history().undo().ok());
        QTRY_COMPARE(model.rowCount(), 3);
        model.setWorkspace(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void annotations()
    {
        openLibrary();
        import({QStringLiteral("Alder"), QStringLiteral("Birch")});
        AnnotationListModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setWorkspace(m_workspace.get());
        QCOMPARE(model.rowCount(), 0);
        workspace::AnnotationFilter filter;
        filter.document = document(QStringLiteral("Alder"));
        model.setFilter(filter);

        workspace::Annotations &annotations = m_workspace->annotations();
        const auto later = annotations.add(*filter.document, document::Range::of(10, 15));
        const auto first = annotations.addTagged(*filter.document, annotation::TextTarget{document::Range::of(4, 9), {}, {}, {}},
                                                 {QStringLiteral("ships/ferry")});
        const auto whole =
            annotations.addTagged(*filter.document, annotation::DocumentTarget{}, {}, QStringLiteral("Read twice."));
        QVERIFY(annotations.add(document(QStringLiteral("Birch")), document::Range::of(0, 3)).ok());
        QVERIFY(later.ok() && first.ok() && whole.ok());
        QCOMPARE(column(model, 0), QStringList({QString(), QStringLiteral("ferry"), QStringLiteral("of Al")}));
        const QModelIndex ferry = model.find(first->id);
        QCOMPARE(ferry.data(AnnotationListModel::TagsRole).value<QList<models::TagChip>>().first().path,
                 QStringLiteral("ships/ferry"));
        QCOMPARE(ferry.data(AnnotationListModel::PlaceRole).toString(), QStringLiteral("line 1"));

        QVERIFY(model.setData(ferry, QStringLiteral("Which one?"), AnnotationListModel::NoteRole));
        QCOMPARE(annotations.annotation(first->id)->note, QStringLiteral("Which one?"));
        QVERIFY(annotations.setRange(first->id, document::Range::of(20, 24)).ok());
        QCOMPARE(model.find(first->id).row(), 2);
        QVERIFY(annotations.remove({later->id}).ok());
        QCOMPARE(model.rowCount(), 2);

        filter.document.reset();
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 3);
        filter.tags = {m_workspace->tags().tree().findPath(u"ships")->id};
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
    }

    void tags()
    {
        openLibrary();
        TagTreeModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setWorkspace(m_workspace.get());
        workspace::Tags &tags = m_workspace->tags();
        const auto ferry = tags.ensure(QStringLiteral("ships/ferry"));
        const auto harbour = tags.ensure(QStringLiteral("harbour"));
        QVERIFY(ferry.ok() && harbour.ok());
        QCOMPARE(printed(model), QStringLiteral("harbour | \nships | \n  ferry | \n"));

        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.find(*ferry)}));
        QVERIFY(model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.find(*harbour)));
        QVERIFY(!model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.find(*ferry)));
        model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.find(*harbour));
        QCOMPARE(tags.tree().path(*ferry), QStringLiteral("harbour/ferry"));
        QCOMPARE(printed(model), QStringLiteral("harbour | \n  ferry | \nships | \n"));

        QVERIFY(model.setData(model.find(*ferry), QStringLiteral("boat")));
        QCOMPARE(printed(model), QStringLiteral("harbour | \n  boat | \nships | \n"));
        QSignalSpy refused(&model, &TagTreeModel::failed);
        QVERIFY(!model.setData(model.find(*harbour), QStringLiteral("ships")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_workspace->history().undo().ok());
        QCOMPARE(tags.tree().path(*ferry), QStringLiteral("harbour/ferry"));
    }

    void history()
    {
        openLibrary();
        models::HistoryModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would fetch while it believes the model to be reset still
        model.setWorkspace(m_workspace.get());
        for (int i = 0; i < 250; ++i)
            QVERIFY(m_workspace->tags().ensure(QStringLiteral("tag %1").arg(i)).ok());
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0); // nobody looks
        model.setWatched(true);
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("tag 249")));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(m_workspace->history().undo().ok());
        QTRY_VERIFY(model.index(0, 0).data(models::HistoryModel::UndoneRole).toBool());
    }

private:
    void openLibrary()
    {
        workspace::OpenOptions options;
        options.readerProgram = QStringLiteral(PROGRAM);
        options.author = QStringLiteral("Tester");
        auto opened = workspace::Workspace::open(m_folder.filePath(QStringLiteral("%1.marginalia").arg(++m_count)), options);
        QVERIFY(opened.ok());
        m_workspace = std::move(opened).value();
    }
};

STRICT_TEST_MAIN(QGuiApplication, TestModels)
#include "tst_models.moc"
