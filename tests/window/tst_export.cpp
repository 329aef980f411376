// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "support/processor_time.h"
#include "window/export_dialog.h"
#include "workspace/export_job.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using document::Range;
using window::ExportDialog;
using workspace::ExportJob;

/// The export dialog: it stays awake whatever it exports, and leaves no half of a file.
class TestExport : public WindowTest
{
    Q_OBJECT

    static constexpr int Many = 800;

    /// A document with many annotations.
    void openAnnotated()
    {
        newLibrary();
        openWindow(
            {writeFile(QStringLiteral("ferry.txt"), QByteArray("The ferry left the harbour at nine.\n\n").repeated(Many))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        const document::DocumentId id = m_window->reader().documentId();
        for (int i = 0; i < Many; ++i)
            QVERIFY(library().annotations().add(id, Range::of(37 * i + 4, 37 * i + 9)).ok());
    }

    ExportDialog &openDialog()
    {
        action("export")->trigger();
        auto *dialog = m_window->findChild<ExportDialog *>();
        if (!dialog)
            qFatal("no dialog");
        return *dialog;
    }

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList filesLike(const char *pattern) const { return QDir(m_folder.path()).entryList({QLatin1String(pattern)}); }
    static QLabel &message(ExportDialog &dialog) { return *dialog.findChild<QLabel *>(QStringLiteral("exportMessage")); }

private Q_SLOTS:
    void whoIsAmongTheTagsMeansTheOneThere()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("sea"));
        action("focusTags")->trigger();
        auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("tagTree"));
        QTRY_VERIFY(tree->hasFocus());
        tree->setCurrentIndex(tree->model()->index(0, 0));
        ExportDialog &dialog = openDialog();
        QCOMPARE(dialog.request().tags, QList<annotation::TagId>{library().tags().tree().findPath(QStringLiteral("sea"))->id});
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
        m_window->activateWindow();
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(openDialog().request().tags.isEmpty());
    }

    void theWindowStaysAwake()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("long.txt"), QByteArray("The ferry left the harbour at nine. ").repeated(280'000))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 60'000);
        m_window->findChild<QWidget *>(QStringLiteral("annotationsDock"))->hide();
        QVERIFY(library().annotations().add(m_window->reader().documentId(), Range::of(0, 10'000'000)).ok());
        support::ProcessorTime since;
        double longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.restart();
        beat.start(5);
        ExportDialog &dialog = openDialog();
        auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("exportPreview"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains(QStringLiteral("The ferry")), 30'000);
        QVERIFY(preview->toPlainText().size() < 70'000);
        QVERIFY2(longest < 600, qPrintable(QStringLiteral("%1 ms without an event").arg(longest)));
        dialog.reject();
    }

    void savesAndCopies()
    {
        openAnnotated();
        ExportDialog *dialog = &openDialog();
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->findChild<QPushButton *>(QStringLiteral("exportCopy"))->click();
        QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(message(*dialog).text().contains(QStringLiteral("Copied")), 30'000);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("> ferry")), Many);
        QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"))->isEnabled());
        dialog->saveTo(file("all.md"));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        QFile all(file("all.md"));
        QVERIFY(all.open(QIODevice::ReadOnly));
        QCOMPARE(all.readAll().count("> ferry"), Many);
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
    }

    void thePreviewIsTheBeginning()
    {
        openAnnotated();
        ExportJob *job = library().startExport({QStringLiteral("markdown"), {}, {}, {}}, {{}, 60'000, 50});
        QByteArray bytes;
        bool cut = false;
        connect(job, &ExportJob::finished, this, [&, job] {
            QVERIFY(job->status().ok());
            bytes = job->bytes();
            cut = job->isCut();
        });
        QTRY_VERIFY_WITH_TIMEOUT(cut, 30'000);
        QCOMPARE(bytes.count("> ferry"), 50);
        job = library().startExport({QStringLiteral("markdown"), {}, {}, {}}, {{}, 1000, 0});
        connect(job, &ExportJob::finished, this, [&, job] {
            QVERIFY(job->status().ok() && job->isCut());
            bytes = job->bytes();
        });
        QTRY_COMPARE_WITH_TIMEOUT(bytes.size(), 1000, 30'000);
    }

    void cancellingLeavesNoFile()
    {
        openAnnotated();
        ExportDialog &dialog = openDialog();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.saveTo(file("none.md"));
        auto *job = library().findChildren<ExportJob *>().last();
        QSignalSpy finished(job, &ExportJob::finished);
        job->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QTRY_VERIFY(message(dialog).isVisible());
        QVERIFY2(message(dialog).text().contains(QStringLiteral("no file")), qPrintable(message(dialog).text()));
        QVERIFY(exported.isEmpty());
        QCOMPARE(filesLike("none.md*"), QStringList());
        // A file that was there stays as it was.
        writeFile(QStringLiteral("before.md"), "older notes");
        dialog.saveTo(file("before.md"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
        QTRY_VERIFY_WITH_TIMEOUT(library().findChildren<ExportJob *>().isEmpty(), 30'000);
        QFile before(file("before.md"));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("older notes"));
        QCOMPARE(filesLike("before.md*").size(), 1);
    }

    void theWindowCanBeClosedMeanwhile()
    {
        openAnnotated();
        openDialog().saveTo(file("closed.md"));
        closeWindow();
        QCOMPARE(filesLike("closed.md*"), QStringList());
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        openDocument();
        QVERIFY(library().annotations().add(m_window->reader().documentId(), Range::of(4, 9)).ok());
        ExportDialog &dialog = openDialog();
        dialog.saveTo(QStringLiteral("/nonexistent/notes.md"));
        QThread::msleep(300); // the answer may be there before the preview begins, and is to stay
        auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("exportPreview"));
        QTRY_VERIFY(!preview->toPlainText().isEmpty());
        QTRY_VERIFY(message(dialog).isVisible());
        QVERIFY(message(dialog).text().contains(QStringLiteral("choose another folder")));
        dialog.reject();
    }
};

STRICT_TEST_MAIN(QApplication, TestExport)
#include "tst_export.moc"
