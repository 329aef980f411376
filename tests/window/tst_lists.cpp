// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "models/document_list_model.h"
#include "window/annotation_cards.h"
#include "window/annotation_sidebar.h"
#include "window/message_bar.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>

using document::DocumentId;
using document::Range;
using models::DocumentListModel;

/// What the keys do in the lists beside the text and in the lines that narrow them.
class TestLists : public WindowTest
{
    Q_OBJECT

    void openThree()
    {
        newLibrary();
        QStringList files;
        for (const QString &name : {QStringLiteral("harbour"), QStringLiteral("mayor"), QStringLiteral("sea")})
            files.append(writeFile(name + QStringLiteral(".txt"), "The ferry left, tells the " + name.toUtf8() + ".\n"));
        openWindow(files);
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 3, 30'000);
        QTRY_VERIFY(m_window->reader().hasDocument());
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }

    QTreeView &list() { return *m_window->findChild<QTreeView *>(QStringLiteral("documentList")); }
    QTreeView &tags() { return *m_window->findChild<QTreeView *>(QStringLiteral("tagTree")); }
    QLineEdit &line(const char *name) { return *m_window->findChild<QLineEdit *>(QLatin1String(name)); }
    QString told() { return m_window->findChild<window::MessageBar *>()->text(); }
    DocumentId id(const QString &name) { return library().documents().resolve(name + QStringLiteral(".txt")).value(); }

    QModelIndex row(const QString &name)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(DocumentListModel::IdRole).value<DocumentId>() == id(name))
                return index;
        }
        qFatal("not in the list");
    }

    void click(const QString &name)
    {
        list().viewport()->setFocus();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row(name)).center());
    }

private Q_SLOTS:
    void wayfindingSaysWhenThereIsNothing_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *name : {"nextAnnotation", "previousAnnotation", "nextHeading", "previousHeading", "nextReference",
                                 "previousReference", "nextBookmark", "previousBookmark"})
            QTest::newRow(name) << QByteArray(name);
    }

    void wayfindingSaysWhenThereIsNothing()
    {
        QFETCH(QByteArray, command);
        openDocument();
        m_window->findChild<window::MessageBar *>()->hide();
        action(command.constData())->trigger();
        QVERIFY(!told().isEmpty());
    }

    void deleteMeansWhatHasTheFocus()
    {
        openThree();
        const DocumentId harbour = id(QStringLiteral("harbour"));
        QVERIFY(library().annotations().add(harbour, Range::of(0, 9)).ok());
        click(QStringLiteral("harbour"));
        QCOMPARE(m_window->reader().documentId(), harbour);
        QTRY_VERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(library().documents().count().value(), 2);
        QVERIFY(told().contains(QStringLiteral("Ctrl+Z")));
        action("undo")->trigger();
        QCOMPARE(library().documents().count().value(), 3);
        QCOMPARE(library().annotations().ofDocument(harbour).value().size(), 1);

        click(QStringLiteral("harbour"));
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_Delete);
        QCOMPARE(library().documents().count().value(), 3);
        QCOMPARE(library().annotations().ofDocument(harbour).value().size(), 0);
    }

    void aGlanceLeavesTheFocusInTheList()
    {
        openThree();
        click(QStringLiteral("sea"));
        QTRY_VERIFY(list().hasFocus());
        list().setCurrentIndex(row(QStringLiteral("mayor")));
        QTest::keyClick(&list(), Qt::Key_Space);
        QCOMPARE(m_window->reader().documentId(), id(QStringLiteral("mayor")));
        QVERIFY(m_window->reader().tabs().isGlance());
        QVERIFY(list().hasFocus());
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row(QStringLiteral("sea"))).center());
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(m_window->reader().documentId(), id(QStringLiteral("sea")));
    }

    void theDocumentFilterIsFinishedByKeys()
    {
        openThree();
        QLineEdit &filter = line("documentFilter");
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(filter.hasFocus());
        QTest::keyClicks(&filter, QStringLiteral("mayor"));
        QCOMPARE(list().model()->rowCount(), 1);
        QTest::keyClick(&filter, Qt::Key_Return);
        QCOMPARE(m_window->reader().documentId(), id(QStringLiteral("mayor")));
        QTRY_VERIFY(pane().hasFocus());

        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(&filter, QStringLiteral("harb"));
        QTest::keyClick(&filter, Qt::Key_Down);
        QTRY_VERIFY(list().hasFocus());
        QCOMPARE(list().currentIndex(), row(QStringLiteral("harbour")));
        QCOMPARE(m_window->reader().documentId(), id(QStringLiteral("mayor")));

        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(&filter, Qt::Key_Escape);
        QCOMPARE(filter.text(), QString());
        QVERIFY(filter.hasFocus());
        QTest::keyClick(&filter, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());

        // Nothing matches: the keys do nothing wrong.
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(&filter, QStringLiteral("zzz"));
        QTest::keyClick(&filter, Qt::Key_Return);
        QTest::keyClick(&filter, Qt::Key_Down);
        QVERIFY(filter.hasFocus());
    }

    void theAnnotationFilterIsFinishedByKeys()
    {
        openDocument();
        QVERIFY(library().annotations().add(m_window->reader().documentId(), Range::of(4, 9)).ok());
        QVERIFY(library().annotations().add(m_window->reader().documentId(), Range::of(37, 43)).ok());
        QLineEdit &filter = line("annotationFilter");
        auto &cards = m_window->findChild<window::AnnotationSidebar *>()->cards();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter.hasFocus());
        QTest::keyClicks(&filter, QStringLiteral("Nobody"));
        QTRY_COMPARE(cards.model()->rowCount(), 1);
        QTest::keyClick(&filter, Qt::Key_Return);
        QCOMPARE(pane().caret().value(), 37);
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&filter, Qt::Key_Escape);
        QTRY_COMPARE(cards.model()->rowCount(), 2);
        QTest::keyClick(&filter, Qt::Key_Down);
        QTRY_VERIFY(cards.hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&filter, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
    }

    // What one tags need not be what one looks at in the sidebar.
    void taggingLeavesTheFilterAlone()
    {
        openDocument();
        QVERIFY(library().annotations().add(m_window->reader().documentId(), Range::of(37, 43)).ok());
        QLineEdit &filter = line("annotationFilter");
        auto &cards = m_window->findChild<window::AnnotationSidebar *>()->cards();
        filter.setText(QStringLiteral("Nobody"));
        QCOMPARE(cards.model()->rowCount(), 1);
        selectTwoWords();
        typeTag(QStringLiteral("ships"));
        QCOMPARE(annotations().size(), 2);
        QCOMPARE(filter.text(), QStringLiteral("Nobody"));
        QTRY_COMPARE(cards.model()->rowCount(), 1);
        QVERIFY(cards.current().isNull());
    }

    // The cards are a stretch of a longer list, which nobody is to notice.
    void cardsFarOffAreReachedAndScrolledFrom()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("many.txt"), QByteArray("A line.\n").repeated(450))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        QList<annotation::AnnotationId> all;
        for (int line = 0; line < 450; ++line)
            all.append(library().annotations().add(m_window->reader().documentId(), Range::of(line * 8, line * 8 + 6))->id);
        auto &cards = m_window->findChild<window::AnnotationSidebar *>()->cards();
        QTRY_COMPARE(cards.annotations().find(all.first()).row(), 0);
        const auto isInView = [&cards](annotation::AnnotationId id) {
            const QModelIndex index = cards.annotations().find(id);
            return index.isValid() && cards.viewport()->rect().contains(cards.visualRect(index));
        };
        cards.setCurrent({});
        cards.annotations().fetchFirst();
        QVERIFY(!cards.annotations().find(all.at(430)).isValid());
        cards.setCurrent(all.at(430));
        QCOMPARE(cards.current(), all.at(430));
        QVERIFY(isInView(all.at(430)));

        // More come above without a jump.
        const annotation::AnnotationId first = cards.annotations().id(cards.model()->index(0, 0));
        QVERIFY(first != all.first());
        cards.verticalScrollBar()->setValue(5);
        const QModelIndex top = cards.indexAt(QPoint(0, 0));
        const annotation::AnnotationId id = cards.annotations().id(top);
        const int y = cards.visualRect(top).top();
        QTRY_VERIFY(cards.annotations().find(first).row() > 0);
        QCOMPARE(cards.annotations().id(cards.indexAt(QPoint(0, 0))), id);
        QCOMPARE(cards.visualRect(cards.annotations().find(id)).top(), y);

        cards.setFocus();
        QTest::keyClick(&cards, Qt::Key_End);
        QTRY_VERIFY(isInView(all.last()));
        QCOMPARE(cards.annotations().id(cards.currentIndex()), all.last());
        QTest::keyClick(&cards, Qt::Key_Home);
        QTRY_VERIFY(isInView(all.first()));
        QCOMPARE(cards.annotations().id(cards.currentIndex()), all.first());
        QCOMPARE(cards.annotations().find(all.first()).row(), 0);
    }

    // An import or an undo from elsewhere may do so at any time.
    void aCardsMenuKeepsWhatWasMeantWhenRowsChange()
    {
        openDocument();
        const document::DocumentId id = m_window->reader().documentId();
        const auto first = library().annotations().add(id, Range::of(4, 9));
        QVERIFY(first.ok() && library().annotations().add(id, Range::of(37, 43)).ok());
        auto &cards = m_window->findChild<window::AnnotationSidebar *>()->cards();
        QTRY_COMPARE(cards.model()->rowCount(), 2);
        const QPoint at = cards.visualRect(cards.model()->index(1, 0)).center();
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, at);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, cards.viewport()->mapToGlobal(at));
        QApplication::sendEvent(cards.viewport(), &asked);
        auto *menu = cards.findChild<QMenu *>(QStringLiteral("cardMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(library().annotations().remove({first->id}).ok());
        QCOMPARE(cards.model()->rowCount(), 1);
        pane().setCaret(document::Position(0));
        menu->actions().constFirst()->trigger();
        QCOMPARE(pane().caret().value(), 37);
        menu->actions().constLast()->trigger();
        QVERIFY(annotations().isEmpty());
        menu->close();
        QTRY_VERIFY(!cards.findChild<QMenu *>(QStringLiteral("cardMenu")));
    }

    void tabLeavesTheTagTreeAsItIs()
    {
        openDocument();
        const auto child = library().tags().ensure(QStringLiteral("people/mayor")).value();
        action("focusTags")->trigger();
        QTRY_VERIFY(tags().hasFocus());
        tags().setCurrentIndex(tags().model()->index(0, 0, tags().model()->index(0, 0)));
        for (const auto &[key, modifier] :
             {std::pair{Qt::Key_Tab, Qt::NoModifier}, std::pair{Qt::Key_Backtab, Qt::ShiftModifier}}) {
            tags().setFocus();
            QTRY_VERIFY(tags().hasFocus());
            QTest::keyClick(&tags(), key, modifier);
            QVERIFY(!tags().hasFocus());
            QCOMPARE(library().tags().tree().path(child), QStringLiteral("people/mayor"));
        }
        tags().setFocus();
        QTest::keyClick(&tags(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(library().tags().tree().path(child), QStringLiteral("mayor"));
        QVERIFY(told().contains(QStringLiteral("Ctrl+Z")));
        action("undo")->trigger();
        QCOMPARE(library().tags().tree().path(child), QStringLiteral("people/mayor"));
    }
};

STRICT_TEST_MAIN(QApplication, TestLists)
#include "tst_lists.moc"
