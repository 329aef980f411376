// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/document_list_model.h"
#include "window_test.h"

#include <QTreeView>

/// The list of documents keeps the order of what came together, while it comes and ever after.
class TestListOrder : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameTogetherStandsAsItWasFound()
    {
        newLibrary();
        const QStringList first = writeFolder(QStringLiteral("a"), 24);
        openWindow({m_folder.filePath(QStringLiteral("a"))});
        QTRY_COMPARE_WITH_TIMEOUT(files(), first, 60'000);
        // The newest come first, in their own order.
        const QStringList second = writeFolder(QStringLiteral("b"), 12);
        m_window->start({m_folder.filePath(QStringLiteral("b"))});
        QTRY_COMPARE_WITH_TIMEOUT(files(), second + first, 60'000);
        // An undone and repeated import comes back to its place.
        action("undo")->trigger();
        QCOMPARE(files(), first);
        action("redo")->trigger();
        QCOMPARE(files(), second + first);

        closeWindow();
        openWindow();
        QTRY_COMPARE(files(), second + first);
    }

    void theOpenDocumentIsMarkedAtTheStart()
    {
        newLibrary();
        writeFolder(QStringLiteral("many"), 210); // more than the first portion
        openWindow({m_folder.filePath(QStringLiteral("many"))});
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 210, 60'000);
        const document::DocumentId last = library().documents().resolve(QStringLiteral("many-210.txt")).value();
        QVERIFY(m_window->reader().open(last));
        closeWindow();
        openWindow();
        QCOMPARE(m_window->reader().documentId(), last);
        QTRY_COMPARE(list().selectionModel()->selectedRows().size(), 1);
        const QModelIndex chosen = list().selectionModel()->selectedRows().first();
        QCOMPARE(chosen.data(SummaryRole).value<workspace::DocumentSummary>().fileName, QStringLiteral("many-210.txt"));
        QTRY_VERIFY(list().viewport()->rect().contains(list().visualRect(chosen).center()));
    }

private:
    // "a-1.txt", "a-2.txt", …; some are long, so that the two that read do not come in step.
    QStringList writeFolder(const QString &name, int count)
    {
        QDir(m_folder.path()).mkdir(name);
        QStringList names;
        for (int i = 1; i <= count; ++i) {
            names.append(QStringLiteral("%1-%2.txt").arg(name).arg(i));
            const QByteArray line = "Report " + QByteArray::number(i) + " of " + name.toUtf8() + " on the ferry.\n\n";
            writeFile(name + u'/' + names.last(), line.repeated(i % 7 == 0 ? 2000 : 1));
        }
        return names;
    }

    static constexpr int SummaryRole = models::DocumentListModel::SummaryRole;

    QTreeView &list() { return *m_window->findChild<QTreeView *>(QStringLiteral("documentList")); }

    QStringList files()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all.append(list().model()->index(row, 0).data(SummaryRole).value<workspace::DocumentSummary>().fileName);
        return all;
    }
};

STRICT_TEST_MAIN(QApplication, TestListOrder)
#include "tst_list_order.moc"
