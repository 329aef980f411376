// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotation_cards.h"
#include "window/document_list_pane.h"
#include "window/document_tabs.h"
#include "window/find_bar.h"
#include "window/message_bar.h"
#include "window/tag_picker.h"
#include "window_test.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using window::AnnotationCards;

/// What a mouse can do and keys must do as well: going from pane to pane, giving them room, cards, tags, tabs, the picker.
class TestByKeyboard : public WindowTest
{
    Q_OBJECT

    AnnotationCards &cards() { return *m_window->findChild<AnnotationCards *>(QStringLiteral("annotationCards")); }
    QTreeView &tagTree() { return *m_window->findChild<QTreeView *>(QStringLiteral("tagTree")); }
    QTreeView &list() { return *m_window->findChild<QTreeView *>(QStringLiteral("documentList")); }
    QDockWidget &dock(const char *name) { return *m_window->findChild<QDockWidget *>(QLatin1String(name)); }
    window::TagPicker &picker() { return *m_window->findChild<window::TagPicker *>(); }
    QLineEdit &pickerLine() { return *m_window->findChild<QLineEdit *>(QStringLiteral("tagPickerLine")); }
    void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&widget, Qt::Key(key), modifiers);
    }
    /// Whether the pane holds the focus.
    static bool isIn(const QWidget &pane)
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == &pane || pane.isAncestorOf(focus));
    }
    /// The menu that is open; it is closed by the caller.
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    void tagTwoWords(const QString &path)
    {
        selectTwoWords();
        typeTag(path);
    }

private Q_SLOTS:
    void f6GoesAroundThePanes()
    {
        openDocument();
        // A message is a stop too, as long as it is there.
        auto *message = m_window->findChild<window::MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        pane().setFocus();
        press(pane(), Qt::Key_F6);
        QVERIFY(isIn(dock("annotationsDock")));
        press(*QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(isIn(*message));
        message->hide();
        pane().setFocus();
        press(pane(), Qt::Key_F6);
        press(*QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(isIn(dock("documentsDock")));
        press(*QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(pane().hasFocus());
        press(pane(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isIn(dock("documentsDock")));
        // A pane that is shown takes part, and both halves do.
        action("show.outlineDock")->trigger();
        action("sideBySide")->trigger();
        pane().setFocus();
        QSet<QWidget *> been;
        for (int i = 0; i < 5; ++i) {
            been.insert(QApplication::focusWidget());
            press(*QApplication::focusWidget(), Qt::Key_F6);
        }
        QCOMPARE(been.size(), 5);
        QVERIFY(pane().hasFocus());
    }

    void panesGrowAndShrink()
    {
        openDocument();
        list().setFocus();
        const int before = dock("documentsDock").width();
        action("paneWider")->trigger();
        QTRY_VERIFY(dock("documentsDock").width() > before);
        action("paneNarrower")->trigger();
        QTRY_COMPARE(dock("documentsDock").width(), before);
        pane().setFocus();
        const int text = pane().width();
        action("paneWider")->trigger();
        QTRY_VERIFY(pane().width() > text);
        // Two halves: the one that has the focus grows at the other's cost.
        action("sideBySide")->trigger();
        QTRY_VERIFY(pane().hasFocus());
        const int half = pane().width();
        action("paneWider")->trigger();
        QTRY_VERIFY(pane().width() > half);
        // The tags above their passages.
        action("focusTags")->trigger();
        QTRY_VERIFY(tagTree().hasFocus());
        const int height = tagTree().height();
        action("paneTaller")->trigger();
        QTRY_VERIFY(tagTree().height() > height);
    }

    void tabsMoveAndClose()
    {
        openDocument();
        m_window->start({writeFile(QStringLiteral("a.txt"), "First.\n"), writeFile(QStringLiteral("b.txt"), "Second.\n")});
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 3, 30'000);
        for (const char *name : {"ferry.txt", "a.txt", "b.txt"})
            m_window->reader().open(library().documents().resolve(QLatin1String(name)).value(),
                                    window::DocumentTabs::Opening::Keep);
        auto *bar = m_window->findChild<QTabBar *>(QStringLiteral("documentTabs"));
        QCOMPARE(bar->count(), 3);
        const int here = bar->currentIndex();
        press(pane(), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bar->currentIndex(), here - 1);
        press(pane(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        press(pane(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bar->currentIndex(), bar->count() - 1);
        action("closeOtherTabs")->trigger();
        QCOMPARE(bar->count(), 1);
    }

    void cardsAreGoneThroughNotedTaggedAndRemoved()
    {
        openDocument();
        tagTwoWords(QStringLiteral("sea"));
        press(pane(), Qt::Key_Down);
        press(pane(), Qt::Key_S);
        press(pane(), Qt::Key_H);
        QCOMPARE(annotations().size(), 2);
        action("focusCards")->trigger();
        QTRY_VERIFY(cards().hasFocus());
        press(cards(), Qt::Key_Home);
        QCOMPARE(pane().currentAnnotation(), annotations().first().id);
        press(cards(), Qt::Key_Down);
        QCOMPARE(pane().currentAnnotation(), annotations().last().id);
        // T asks for a tag of the card's annotation.
        press(cards(), Qt::Key_T);
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("port"));
        press(*line, Qt::Key_Return);
        QCOMPARE(tagsOf(annotations().last()), QStringList{QStringLiteral("port")});
        // N and F2 write a note; Ctrl+Enter goes to the text.
        for (const int key : {int(Qt::Key_N), int(Qt::Key_F2)}) {
            action("focusCards")->trigger();
            press(cards(), key);
            QTRY_VERIFY(cards().isEditing());
            press(*QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(pane().hasFocus());
        }
        // Enter reads on at the card's passage.
        action("focusCards")->trigger();
        press(cards(), Qt::Key_Home);
        press(cards(), Qt::Key_Return);
        QVERIFY(pane().hasFocus());
        QCOMPARE(pane().currentAnnotation(), annotations().first().id);
        action("focusCards")->trigger();
        press(cards(), Qt::Key_End);
        press(cards(), Qt::Key_Delete);
        QCOMPARE(annotations().size(), 1);
    }

    void aTagIsTakenOff()
    {
        openDocument();
        tagTwoWords(QStringLiteral("sea"));
        press(pane(), Qt::Key_T);
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("port"));
        press(*line, Qt::Key_Return);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().first().tags.size(), 2);
        // Of two, a menu asks which; of one, there is no question.
        press(pane(), Qt::Key_T, Qt::ShiftModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        press(*menu, Qt::Key_Down);
        press(*menu, Qt::Key_Return);
        QCOMPARE(annotations().first().tags.size(), 1);
        press(pane(), Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(!openMenu());
        QVERIFY(annotations().first().tags.isEmpty());
        press(pane(), Qt::Key_T, Qt::ShiftModifier); // says that there is none
        QCOMPARE(annotations().size(), 1);
    }

    void tagsAreNestedAndBroughtBackUp()
    {
        openDocument();
        QVERIFY(library().tags().ensure(QStringLiteral("sea")));
        QVERIFY(library().tags().ensure(QStringLiteral("storm")));
        action("focusTags")->trigger();
        QTRY_VERIFY(tagTree().hasFocus());
        press(tagTree(), Qt::Key_End);
        press(tagTree(), Qt::Key_Right, Qt::ControlModifier);
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("sea"));
        press(*line, Qt::Key_Return);
        QVERIFY(library().tags().tree().findPath(QStringLiteral("sea/storm")));
        QTRY_VERIFY(tagTree().hasFocus());
        press(tagTree(), Qt::Key_End);
        press(tagTree(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(library().tags().tree().findPath(QStringLiteral("storm")));
        // The Tab key with Shift goes back, as everywhere.
        press(tagTree(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!tagTree().hasFocus());
    }

    void thePickerStaysOpen()
    {
        openDocument();
        press(pane(), Qt::Key_F12);
        QVERIFY(picker().isVisible());
        // A sentence, its tag, and the next one.
        press(pane(), Qt::Key_Home, Qt::ControlModifier);
        press(pane(), Qt::Key_Period);
        QCOMPARE(pane().selectedText(), QStringLiteral("The ferry left the harbour at nine."));
        press(pane(), Qt::Key_T);
        QTRY_VERIFY(pickerLine().hasFocus());
        QTest::keyClicks(&pickerLine(), QStringLiteral("sea"));
        press(pickerLine(), Qt::Key_Return);
        QVERIFY(pane().hasFocus() && picker().isVisible());
        QCOMPARE(tagsOf(annotations().first()), QStringList{QStringLiteral("sea")});
        QVERIFY(pickerLine().text().isEmpty());
        // With Shift one stays for a second tag of the same passage; from there the next sentence can be chosen too.
        press(pane(), Qt::Key_T);
        QTest::keyClicks(&pickerLine(), QStringLiteral("port"));
        press(pickerLine(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(pickerLine().hasFocus());
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().tags.size(), 2);
        press(pickerLine(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(pickerLine().hasFocus());
        QVERIFY(pane().selectedText().startsWith(QStringLiteral("Nobody")));
        // What was used last stands first.
        press(pickerLine(), Qt::Key_Down);
        press(pickerLine(), Qt::Key_Return);
        QCOMPARE(tagsOf(annotations().last()), QStringList{QStringLiteral("port")});
        // Escape goes back to the text; the picker stays.
        press(pane(), Qt::Key_T);
        press(pickerLine(), Qt::Key_Escape);
        QVERIFY(pane().hasFocus() && picker().isVisible());
        press(pane(), Qt::Key_F12);
        QVERIFY(!picker().isVisible());
    }

    void enterWithoutATagSaysWhatToDo()
    {
        openDocument();
        selectTwoWords();
        press(pane(), Qt::Key_F12);
        press(pane(), Qt::Key_T);
        QTRY_VERIFY(pickerLine().hasFocus());
        press(pickerLine(), Qt::Key_Return);
        QVERIFY(m_window->findChild<window::MessageBar *>()->text().contains(QStringLiteral("letters of a tag")));
        QVERIFY(pickerLine().hasFocus() && annotations().isEmpty());
    }

    void thePickerSaysWhatIsMissing()
    {
        openDocument();
        action("focusPicker")->trigger();
        QTRY_VERIFY(pickerLine().hasFocus());
        QTest::keyClicks(&pickerLine(), QStringLiteral("sea"));
        press(pickerLine(), Qt::Key_Return);
        QVERIFY(annotations().isEmpty());
        QVERIFY(
            m_window->findChild<QLabel *>(QStringLiteral("messageText"))->text().contains(QStringLiteral("Select some words")));
        // A click on a tag is the mouse's way.
        QVERIFY(library().tags().ensure(QStringLiteral("sea")));
        selectTwoWords();
        auto *rows = m_window->findChild<QListView *>(QStringLiteral("tagPickerList"));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 0)).center());
        QCOMPARE(tagsOf(annotations().first()), QStringList{QStringLiteral("sea")});
    }

    void sentencesAndParagraphsInARow()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("four.txt"), "One is here. Two is here.\n\nThree is here. Four is here.\n")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        QStringList seen;
        for (int i = 0; i < 5; ++i) {
            press(pane(), Qt::Key_Period);
            seen.append(pane().selectedText().section(u' ', 0, 0));
        }
        QCOMPARE(seen, QStringList({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"), QStringLiteral("Four"),
                                    QStringLiteral("Four")}));
        press(pane(), Qt::Key_Comma);
        QCOMPARE(pane().selectedText(), QStringLiteral("Three is here."));
        press(pane(), Qt::Key_Comma, Qt::AltModifier);
        QCOMPARE(pane().selectedText(), QStringLiteral("One is here. Two is here."));
        press(pane(), Qt::Key_Period, Qt::AltModifier);
        QCOMPARE(pane().selectedText(), QStringLiteral("Three is here. Four is here."));
    }

    void theMenuKeyOpensTheMenus()
    {
        openDocument();
        tagTwoWords(QStringLiteral("sea"));
        const auto menuOf = [](QWidget &widget) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, widget.rect().center(),
                                    widget.mapToGlobal(widget.rect().center()));
            QMenu *menu = nullptr;
            // Some of them are waited for.
            QTimer::singleShot(0, &widget, [&menu] {
                menu = openMenu();
                if (menu)
                    menu->close();
            });
            QApplication::sendEvent(&widget, &event);
            QTest::qWait(20);
            return menu != nullptr;
        };
        QVERIFY(menuOf(pane()));
        list().setFocus();
        press(list(), Qt::Key_Home);
        QVERIFY(menuOf(list()));
        cards().setFocus();
        press(cards(), Qt::Key_Home);
        QVERIFY(menuOf(cards()));
        action("focusTags")->trigger();
        press(tagTree(), Qt::Key_Home);
        QVERIFY(menuOf(tagTree()));
    }

    void escapeClosesTheFindBarFromItsButtons()
    {
        openDocument();
        pane().setFocus();
        press(pane(), Qt::Key_F, Qt::ControlModifier);
        auto &bar = m_window->reader().findBar();
        QTRY_VERIFY(bar.isVisible());
        const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 7);
        // Each of them is come to by the Tab key.
        QSet<QWidget *> been;
        for (int i = 0; i < 12; ++i) {
            press(*QApplication::focusWidget(), Qt::Key_Tab);
            been.insert(QApplication::focusWidget());
        }
        for (QToolButton *button : buttons) {
            if (button->isVisible() && button->isEnabled() && qobject_cast<window::FindBar *>(button->parentWidget()))
                QVERIFY2(been.contains(button), qPrintable(button->accessibleName()));
        }
        buttons.last()->setFocus();
        press(*buttons.last(), Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
        QTRY_VERIFY(pane().hasFocus());
    }
};

STRICT_TEST_MAIN(QApplication, TestByKeyboard)
#include "tst_by_keyboard.moc"
