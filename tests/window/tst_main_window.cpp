// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include "reader/reader_pane.h"
#include "window/appearance.h"
#include "window/main_window.h"
#include "window/reader_area.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTreeView>

using reader::ReaderPane;
using window::MainWindow;

namespace {

QtMessageHandler nextHandler = nullptr;

// Qt's "offscreen" platform remarks that its windows have no size hints; nothing of ours is wrong then.
void dropPlatformRemark(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QStringLiteral("propagateSizeHints")))
        nextHandler(type, context, message);
}

} // namespace

/// The window as a person uses it: keys and clicks go in, and what came of them is looked up in the library.
class TestMainWindow : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<window::Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    QString m_library;
    int m_count = 0;

    QString writeFile(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(text);
        return file.fileName();
    }

    void openWindow(const QStringList &files = {})
    {
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance,
                                                window::StartOptions{m_library, m_library, QStringLiteral(PROGRAM), {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->start(files);
    }

    void closeWindow()
    {
        m_window->close();
        m_window.reset();
    }

    workspace::Workspace &library() { return *m_window->library().workspace(); }
    ReaderPane &pane() { return m_window->reader().pane(); }
    QList<annotation::Annotation> annotations()
    {
        return library().annotations().ofDocument(m_window->reader().documentId()).value();
    }
    QStringList tagsOf(const annotation::Annotation &annotation)
    {
        QStringList paths;
        for (const annotation::TagId id : annotation.tags)
            paths.append(library().tags().tree().path(id));
        return paths;
    }

    /// The first two words, by keys.
    void selectTwoWords()
    {
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(pane().selectedText().startsWith(QStringLiteral("The ferry")));
    }

    void typeTag(const QString &path)
    {
        QTest::keyClick(&pane(), Qt::Key_T);
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(pane().hasFocus());
    }

    void openDocument()
    {
        m_library = m_folder.filePath(QStringLiteral("%1.marginalia").arg(++m_count));
        m_settings = std::make_unique<QSettings>(m_library + QStringLiteral(".ini"), QSettings::IniFormat);
        openWindow({writeFile(QStringLiteral("ferry.txt"),
                              "The ferry left the harbour at nine.\n\nNobody had signed for the sea, said the mayor.\n")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
    }

    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFileInfo::exists(QStringLiteral(PROGRAM)));
        nextHandler = qInstallMessageHandler(dropPlatformRemark);
        m_appearance = std::make_unique<window::Appearance>(*qApp);
    }

    void cleanup()
    {
        if (m_window)
            closeWindow();
    }

    void cleanupTestCase()
    {
        m_appearance.reset();
        qInstallMessageHandler(nextHandler);
    }

    void tagsAPassageByKeysAlone()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("ships/ferry"));
        QCOMPARE(annotations().size(), 1);
        QVERIFY(annotations().first().text()->quote.startsWith(QStringLiteral("The ferry")));
        QCOMPARE(tagsOf(annotations().first()), QStringList(QStringLiteral("ships/ferry")));
        // A second tag, by two letters of a known one, falls on the same passage.
        QVERIFY(library().tags().ensure(QStringLiteral("harbour")).ok());
        typeTag(QStringLiteral("hb"));
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(tagsOf(annotations().first()), QStringList({QStringLiteral("ships/ferry"), QStringLiteral("harbour")}));
        QVERIFY(library().check()->isEmpty());
    }

    void notesUndoesAndComesBack()
    {
        openDocument();
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_N);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClicks(editor, QStringLiteral("Which ferry? Type t, n and 1."));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().note, QStringLiteral("Which ferry? Type t, n and 1."));

        QVERIFY(action("undo")->text() != QStringLiteral("&Undo"));
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().first().note, QString());
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().size(), 0);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(annotations().first().note, QStringLiteral("Which ferry? Type t, n and 1."));

        const document::DocumentId before = m_window->reader().documentId();
        closeWindow();
        openWindow();
        QCOMPARE(m_window->reader().documentId(), before);
        QCOMPARE(annotations().first().note, QStringLiteral("Which ferry? Type t, n and 1."));
    }

    void pinnedInVivoAndHighlight()
    {
        openDocument();
        const auto tag = library().tags().ensure(QStringLiteral("boats"));
        QVERIFY(tag.ok() && library().tags().setPinned(*tag, 4).ok());
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_4);
        QCOMPARE(tagsOf(annotations().first()), QStringList(QStringLiteral("boats")));
        QTest::keyClick(&pane(), Qt::Key_Delete);
        QCOMPARE(annotations().size(), 0);
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_H);
        QCOMPARE(annotations().size(), 1);
        QVERIFY(annotations().first().tags.isEmpty());
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_I);
        QCOMPARE(tagsOf(annotations().first()), QStringList(QStringLiteral("The ferry")));
    }

    void escapeLeavesThePromptAndTheTextUntouched()
    {
        openDocument();
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_T);
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("hi"));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(pane().hasSelection());
        QCOMPARE(annotations().size(), 0);
    }

    void findsACommandByAFewLetters()
    {
        openDocument();
        selectTwoWords();
        action("commands")->trigger();
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("commandLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("highl"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().size(), 1);
    }

    void theCardUnderTheCaretIsMarkedAndLeadsBack()
    {
        openDocument();
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_H);
        auto *cards = m_window->findChild<QListView *>(QStringLiteral("annotationCards"));
        QTRY_COMPARE(cards->selectionModel()->selectedIndexes().size(), 1);
        QTest::keyClick(&pane(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(cards->selectionModel()->selectedIndexes().isEmpty());
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualRect(cards->model()->index(0, 0)).center());
        QCOMPARE(pane().currentAnnotation(), annotations().first().id);
        QVERIFY(pane().caret() <= annotations().first().text()->range.end);
    }

    void takesDroppedFilesAndRefusesAddresses()
    {
        openDocument();
        const auto drop = [this](const QList<QUrl> &urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_window.get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_window.get(), &event);
        };
        drop({QUrl::fromLocalFile(writeFile(QStringLiteral("second.txt"), "Another report on the ferry.\n"))});
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 2, 10'000);
        drop({QUrl(QStringLiteral("https://example.org/page.html"))});
        auto *message = m_window->findChild<QLabel *>(QStringLiteral("messageText"));
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("network")));
        QCOMPARE(*library().documents().count(), 2);
    }

    void choosingATagShowsItsPassages()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("ships/ferry"));
        action("focusTags")->trigger();
        auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("tagTree"));
        auto *cards = m_window->findChild<QListView *>(QStringLiteral("taggedCards"));
        QTRY_VERIFY(tree->isVisible());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tree->model()->index(0, 0)).center());
        QCOMPARE(cards->model()->rowCount(), 1);
    }

    void previewsWhatItExports()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("ferry"));
        action("export")->trigger();
        auto *preview = m_window->findChild<QPlainTextEdit *>(QStringLiteral("exportPreview"));
        QVERIFY(preview);
        QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("The ferry")));
        QVERIFY(preview->toPlainText().contains(QStringLiteral("ferry")));
        QTest::keyClick(preview->window(), Qt::Key_Escape);
    }

    void saysWhyALibraryCannotBeOpened()
    {
        m_library = writeFile(QStringLiteral("letter.marginalia"), "This is no library.");
        m_settings = std::make_unique<QSettings>(m_library + QStringLiteral(".ini"), QSettings::IniFormat);
        openWindow();
        QVERIFY(!m_window->library().workspace());
        auto *sentence = m_window->findChild<QLabel *>(QStringLiteral("libraryProblem"));
        QVERIFY(sentence->isVisible());
        QVERIFY(sentence->text().endsWith(u'.'));
        QVERIFY(action("openLibrary")->isEnabled());
        QVERIFY(m_window->library().open(m_folder.filePath(QStringLiteral("other.marginalia"))));
        QVERIFY(!sentence->isVisible());
    }

    void everyActionHasANameAndAWay()
    {
        openDocument();
        QSet<QString> keys;
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (const QAction *one : actions) {
            if (one->objectName().isEmpty() || one->isSeparator() || one->objectName().startsWith(u'_') ||
                one->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(!one->text().isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(!one->toolTip().isEmpty(), qPrintable(one->objectName()));
            if (one->shortcut().isEmpty() || one->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!keys.contains(one->shortcut().toString()),
                     qPrintable(one->objectName() + u' ' + one->shortcut().toString()));
            keys.insert(one->shortcut().toString());
        }
        QVERIFY(keys.size() > 25);
    }
};

STRICT_TEST_MAIN(QApplication, TestMainWindow)
#include "tst_main_window.moc"
