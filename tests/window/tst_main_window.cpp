// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QTreeWidget>

using reader::ReaderPane;

/// The window as a person uses it: keys and clicks go in, and what came of them is looked up in the library.
class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(annotations().size(), 0);
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

    // A hand that draws from the empty line above, or over the blank behind, means the words.
    void blanksAroundWordsAreNotAnnotated()
    {
        openDocument();
        const QString text = pane().document()->text();
        const document::Range words = document::Range::of(text.indexOf(u"Nobody"), text.indexOf(u" for the sea"));
        pane().setSelection({words.begin - 1, words.end + 1});
        QTest::keyClick(&pane(), Qt::Key_H);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().text()->range, words);
        // Drawn in the same way once more, it is the same passage.
        pane().setSelection({words.begin - 1, words.end + 1});
        typeTag(QStringLiteral("signatures"));
        QTRY_COMPARE(tagsOf(annotations().first()), QStringList(QStringLiteral("signatures")));
        QCOMPARE(annotations().size(), 1);
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
        drop({QUrl::fromLocalFile(writeFile(QStringLiteral("third.txt"), "A third report.\n")),
              QUrl::fromLocalFile(writeFile(QStringLiteral("broken.docx"), "PK\3\4" + QByteArray("damaged").repeated(400)))});
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 3, 10'000);
        // Which of the two it was.
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("broken.docx: ")), 10'000);
    }

    void theMenuInTheTextKnowsTheAnnotationThere()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("ships"));
        const auto openMenu = [this] {
            Q_EMIT pane().contextMenuRequested(pane().mapToGlobal(QPoint(40, 40)), document::Position(2));
            return m_window->findChild<QMenu *>(QStringLiteral("textMenu"));
        };
        QMenu *menu = openMenu();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(action("tag")));
        QVERIFY(menu->actions().contains(action("copyWithSource")));
        QMenu *tags = menu->findChild<QMenu *>();
        QVERIFY(tags);
        QCOMPARE(tags->actions().first()->text(), QStringLiteral("ships"));
        tags->actions().first()->trigger();
        QVERIFY(annotations().first().tags.isEmpty());
        menu->close();
        QTRY_VERIFY(!m_window->findChild<QMenu *>(QStringLiteral("textMenu")));

        menu = openMenu();
        const QList<QAction *> actions = menu->actions();
        const auto removal =
            std::find_if(actions.begin(), actions.end(), [](const QAction *one) { return one->text().contains(u"Remove"); });
        QVERIFY(removal != actions.end());
        (*removal)->trigger();
        menu->close();
        QCOMPARE(annotations().size(), 0);
    }

    void asksBeforeALinkLeavesTheProgram_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("opens");
        QTest::newRow("page") << QStringLiteral("https://example.org/a?b=c") << true;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    }

    void asksBeforeALinkLeavesTheProgram()
    {
        QFETCH(QString, target);
        QFETCH(bool, opens);
        openDocument();
        Q_EMIT pane().linkActivated(target);
        auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("linkQuestion"));
        QVERIFY(question && question->isVisible());
        QCOMPARE(question->informativeText(), target);
        QCOMPARE(question->buttons().size(), opens ? 3 : 2);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(QStringLiteral("linkQuestion")));
    }

    void sayWhenAPictureIsMissing()
    {
        openDocument();
        Q_EMIT pane().imageActivated(QStringLiteral("nowhere.png"));
        auto *view = m_window->findChild<QDialog *>(QStringLiteral("pictureView"));
        QVERIFY(view && view->isVisible());
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("pictureView")));
    }

    void readingChangesTheStateAndNotTheHistory()
    {
        openDocument();
        const document::DocumentId id = m_window->reader().documentId();
        const auto state = [&] { return library().documents().summary(id)->state; };
        QCOMPARE(state(), workspace::ReadingState::InProgress);
        const QString undo = library().history().undoLabel();
        QTRY_COMPARE_WITH_TIMEOUT(state(), workspace::ReadingState::Done, 10'000);
        QCOMPARE(library().history().undoLabel(), undo);
        // The person's own word counts more than what reading says, and can be taken back.
        QVERIFY(library().documents().setState({id}, workspace::ReadingState::Unread).ok());
        m_window->reader().view().noteProgress();
        QCOMPARE(state(), workspace::ReadingState::Unread);
        QVERIFY(library().history().undo().ok());
        QCOMPARE(state(), workspace::ReadingState::Done);
    }

    void anEmptyLibraryShowsHowToBegin()
    {
        m_library = m_folder.filePath(QStringLiteral("empty.marginalia"));
        m_settings = std::make_unique<QSettings>(m_library + QStringLiteral(".ini"), QSettings::IniFormat);
        openWindow();
        auto *welcome = m_window->findChild<QWidget *>(QStringLiteral("welcome"));
        QVERIFY(welcome && welcome->isVisible());
        const auto id = writeFile(QStringLiteral("first.txt"), "The first report.\n");
        m_window->start({id});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        QVERIFY(!welcome->isVisible());
        action("undo")->trigger();
        QTRY_VERIFY(welcome->isVisible());
    }

    // As the first page tells it, by keys only.
    void theThreeThingsToTry()
    {
        newLibrary();
        openWindow();
        auto *welcome = m_window->findChild<QWidget *>(QStringLiteral("welcome"));
        QTRY_VERIFY(welcome->isAncestorOf(QApplication::focusWidget()));
        m_window->start({writeFile(QStringLiteral("tried.txt"), "The ferry left at nine. Nobody had signed.\n")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pane(), Qt::Key_S);
        typeTag(QStringLiteral("delay"));
        QTest::keyClick(&pane(), Qt::Key_N);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Who says so?"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().front().note, QStringLiteral("Who says so?"));
        QCOMPARE(tagsOf(annotations().front()), QStringList{QStringLiteral("delay")});
        action("export")->trigger();
        auto *notes = m_window->findChild<QPlainTextEdit *>(QStringLiteral("exportPreview"));
        QVERIFY(notes);
        QTRY_VERIFY(notes->toPlainText().contains(QStringLiteral("Who says so?")));
        QTest::keyClick(notes, Qt::Key_Escape);
    }

    void theOutlineFollowsAndLeadsToWhatIsTyped()
    {
        openDocument();
        QByteArray text;
        for (int part = 1; part <= 30; ++part)
            text += "# Part " + QByteArray::number(part) + "\n\n" + QByteArray("A line of the report.\n\n").repeated(8);
        m_window->start({writeFile(QStringLiteral("parts.md"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(pane().document()->text().contains(QStringLiteral("Part 30")), 10'000);
        action("focusOutline")->trigger();
        auto *outline = m_window->findChild<QTreeWidget *>(QStringLiteral("outline"));
        auto *filter = m_window->findChild<QLineEdit *>(QStringLiteral("outlineFilter"));
        QTRY_VERIFY(filter->hasFocus());
        QCOMPARE(outline->topLevelItemCount(), 30);
        QCOMPARE(outline->currentItem()->text(0), QStringLiteral("Part 1"));
        QTest::keyClicks(filter, QStringLiteral("part 17"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(pane().document()->text(document::Range::of(pane().caret().value(), pane().caret().value() + 7)) ==
                QStringLiteral("Part 17"));
        QVERIFY(outline->currentItem()->text(0) != QStringLiteral("Part 1"));
    }

    void preferencesAreSeenAtOnceAndEscapeGoesBack()
    {
        openDocument();
        const auto openPreferences = [this] {
            action("preferences")->trigger();
            return m_window->findChild<QDoubleSpinBox *>(QStringLiteral("preferences.size"));
        };
        QDoubleSpinBox *size = openPreferences();
        const double before = pane().typography().pointSize;
        size->setValue(18);
        QCOMPARE(pane().typography().pointSize, 18.0);
        QTest::keyClick(size->window(), Qt::Key_Escape);
        QCOMPARE(pane().typography().pointSize, before);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("preferences")));
        size = openPreferences();
        size->setValue(18);
        qobject_cast<QDialog *>(size->window())->accept();
        closeWindow();
        openWindow();
        QCOMPARE(pane().typography().pointSize, 18.0);
    }

    void listsTheShortcuts()
    {
        openDocument();
        action("shortcuts")->trigger();
        auto *list = m_window->findChild<QTreeWidget *>(QStringLiteral("shortcutList"));
        QVERIFY(list && list->isVisible());
        QVERIFY(!list->findItems(action("export")->shortcut().toString(QKeySequence::NativeText),
                                 Qt::MatchExactly | Qt::MatchRecursive, 1)
                     .isEmpty());
        QTest::keyClick(list->window(), Qt::Key_Escape);
    }

    void correctedDetailsAreOneStep()
    {
        openDocument();
        const document::DocumentId id = m_window->reader().documentId();
        const QString title = library().documents().summary(id)->title;
        action("documentDetails")->trigger();
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("metadata.title"));
        QVERIFY(line);
        line->setText(QStringLiteral("The Ferry"));
        m_window->findChild<QLineEdit *>(QStringLiteral("metadata.publisher"))->setText(QStringLiteral("The Wire"));
        qobject_cast<QDialog *>(line->window())->accept();
        QCOMPARE(library().documents().summary(id)->title, QStringLiteral("The Ferry"));
        QCOMPARE(library().documents().summary(id)->publisher, QStringLiteral("The Wire"));
        QVERIFY(library().history().undo().ok());
        QCOMPARE(library().documents().summary(id)->title, title);
        QCOMPARE(library().documents().summary(id)->publisher, QString());
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
