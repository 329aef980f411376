// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "models/document_list_model.h"
#include "window/annotation_cards.h"
#include "window/message_bar.h"
#include "window/tab_bar.h"
#include "window/tag_pane.h"
#include "workspace/version_job.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTreeView>

using document::DocumentId;
using models::DocumentListModel;
using window::OpenTabs;

/// Documents in tabs: what opens, keeps and closes them, and what a tab knows when one comes back to it.
class TestTabs : public WindowTest
{
    Q_OBJECT

    /// A window with the reports "one", "two" and "three", long enough to be read on in. The first to come is shown.
    void openThree()
    {
        newLibrary();
        QStringList files;
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
            QByteArray text;
            for (int line = 1; line <= 300; ++line)
                text += name.toUtf8() + " tells of the ferry, line " + QByteArray::number(line) + ".\n\n";
            files.append(writeFile(name + QStringLiteral(".txt"), text));
        }
        openWindow(files);
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 3, 30'000);
        QTRY_VERIFY(reader().hasDocument());
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }

    window::ReaderArea &reader() { return m_window->reader(); }
    QTreeView &list() { return *m_window->findChild<QTreeView *>(QStringLiteral("documentList")); }
    window::TabBar &bar() { return *m_window->findChild<window::TabBar *>(QStringLiteral("documentTabs")); }
    DocumentId id(const QString &name) { return library().documents().resolve(name + QStringLiteral(".txt")).value(); }

    QPoint inList(const QString &name)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(DocumentListModel::IdRole).value<DocumentId>() == id(name))
                return list().visualRect(index).center();
        }
        qFatal("not in the list");
    }

    void glanceAt(const QString &name) { QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, inList(name)); }

    void openToKeep(const QString &name)
    {
        glanceAt(name);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, inList(name));
    }

    /// Names of the tabs in their order, one that is only glanced at with a "?", the one in front with a "*".
    QString tabs()
    {
        QStringList names;
        const OpenTabs::Half half = reader().tabs().state();
        for (qsizetype i = 0; i < half.tabs.size(); ++i) {
            QString name = library().documents().summary(half.tabs.at(i).document)->fileName.chopped(4);
            if (!half.tabs.at(i).kept)
                name += u'?';
            if (i == half.front)
                name += u'*';
            names.append(name);
        }
        return names.join(u' ');
    }

    void openAllThree()
    {
        openThree();
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            openToKeep(name);
        QCOMPARE(tabs(), QStringLiteral("one two three*"));
    }

private Q_SLOTS:
    void aGlanceGivesWayAndADoubleClickKeeps()
    {
        openThree();
        glanceAt(QStringLiteral("one"));
        QCOMPARE(tabs(), QStringLiteral("one?*"));
        QVERIFY(!bar().isVisible());
        glanceAt(QStringLiteral("two"));
        QCOMPARE(tabs(), QStringLiteral("two?*"));
        openToKeep(QStringLiteral("two"));
        QCOMPARE(tabs(), QStringLiteral("two*"));
        glanceAt(QStringLiteral("three"));
        QCOMPARE(tabs(), QStringLiteral("two three?*"));
        QVERIFY(bar().isVisible());
        QVERIFY(bar().isGlance(1) && !bar().isGlance(0));
        glanceAt(QStringLiteral("one"));
        QCOMPARE(tabs(), QStringLiteral("two one?*"));
        glanceAt(QStringLiteral("two"));
        QCOMPARE(tabs(), QStringLiteral("two* one?"));
    }

    void workingInItKeepsATab_data()
    {
        QTest::addColumn<int>("work");
        QTest::newRow("reading on") << 0;
        QTest::newRow("selecting") << 1;
        QTest::newRow("a note from elsewhere") << 2;
    }

    void workingInItKeepsATab()
    {
        QFETCH(int, work);
        openThree();
        glanceAt(QStringLiteral("one"));
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        if (work == 0) {
            QTest::keyClick(&pane(), Qt::Key_PageDown);
            QTest::keyClick(&pane(), Qt::Key_PageDown);
        } else if (work == 1) {
            QTest::keyPress(&pane(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyRelease(&pane(), Qt::Key_Shift);
        } else {
            QVERIFY(library().annotations().add(id(QStringLiteral("one")), document::Range::of(0, 3)).ok());
        }
        QCOMPARE(tabs(), QStringLiteral("one*"));
    }

    void aTabKnowsPlaceSelectionAndJumps()
    {
        openAllThree();
        pane().goToLine(201);
        pane().goToLine(101);
        pane().setSelection({pane().caret(), pane().caret() + 3});
        const reader::ViewPosition place = pane().position();
        const document::Range selection = pane().selection();
        QTest::keyClick(&pane(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs(), QStringLiteral("one* two three"));
        QTest::keyClick(&pane(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs(), QStringLiteral("one two three*"));
        QCOMPARE(pane().position(), place);
        QCOMPARE(pane().selection(), selection);
    }

    void backAndForwardCrossDocuments()
    {
        openThree();
        openToKeep(QStringLiteral("one"));
        pane().goToLine(201);
        pane().goToLine(101);
        const reader::ViewPosition place = pane().position();
        const document::Position caret = pane().caret();
        // To a passage of a document that was not open, as from a list of passages.
        const auto passage = library().annotations().add(id(QStringLiteral("two")), document::Range::of(4000, 4005)).value();
        auto &cards = m_window->findChild<window::TagPane *>()->cards();
        Q_EMIT cards.activated(passage.id, id(QStringLiteral("two")));
        QCOMPARE(pane().caret().value(), 4000);
        glanceAt(QStringLiteral("three"));
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reader().documentId(), id(QStringLiteral("two")));
        QCOMPARE(pane().caret().value(), 4000);
        QTest::keyClick(&pane(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reader().documentId(), id(QStringLiteral("one")));
        QCOMPARE(pane().position(), place);
        QCOMPARE(pane().caret(), caret);
        // The jumps within it lie before that, and all of it leads forward again.
        QTest::keyClick(&pane(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reader().documentId(), id(QStringLiteral("one")));
        QVERIFY(pane().caret() > caret);
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(&pane(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(reader().documentId(), id(QStringLiteral("three")));
        QVERIFY(!action("forward")->isEnabled());
        // By the mouse's own button too; and a jump from there leaves nothing ahead.
        QTest::mouseClick(pane().viewport(), Qt::BackButton);
        QCOMPARE(reader().documentId(), id(QStringLiteral("two")));
        QVERIFY(action("forward")->isEnabled());
        pane().goToLine(5);
        QVERIFY(!action("forward")->isEnabled());
    }

    void theWayBackLeadsToClosedDocumentsButNotToRemovedOnes()
    {
        openAllThree();
        QVERIFY(library().documents().remove({id(QStringLiteral("two"))}).ok());
        QTRY_COMPARE(tabs(), QStringLiteral("one three*"));
        QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(0).center());
        QCOMPARE(tabs(), QStringLiteral("three*"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(tabs(), QStringLiteral("three one*"));
        // With nothing open it leads to what was closed last.
        action("closeTab")->trigger();
        action("closeTab")->trigger();
        QVERIFY(!reader().hasDocument());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(tabs(), QStringLiteral("three*"));
    }

    void closesAndOpensAgain()
    {
        openAllThree();
        pane().goToLine(151);
        const document::Position at = pane().caret();
        QTest::keyClick(&pane(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs(), QStringLiteral("one two*"));
        QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(0).center());
        QCOMPARE(tabs(), QStringLiteral("two*"));
        QVERIFY(pane().hasFocus());
        QTest::keyClick(&pane(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs(), QStringLiteral("two one*"));
        QTest::keyClick(&pane(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs(), QStringLiteral("two one three*"));
        QCOMPARE(pane().caret(), at);
        QVERIFY(!action("reopenTab")->isEnabled());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&pane(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!reader().hasDocument());
        QVERIFY(!action("closeTab")->isEnabled());
        action("reopenTab")->trigger();
        QCOMPARE(reader().tabs().count(), 1);
    }

    void removalClosesAndItsUndoBreaksNothing()
    {
        openAllThree();
        QVERIFY(library().documents().remove({id(QStringLiteral("three")), id(QStringLiteral("one"))}).ok());
        QCOMPARE(tabs(), QStringLiteral("two*"));
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tabs(), QStringLiteral("two*"));
        action("reopenTab")->trigger();
        action("reopenTab")->trigger();
        QCOMPARE(reader().tabs().count(), 3);
        // What is gone is not opened again, and does not stand in the way.
        const DocumentId gone = reader().documentId();
        action("closeTab")->trigger();
        QVERIFY(library().documents().remove({gone}).ok());
        action("reopenTab")->trigger();
        QCOMPARE(reader().tabs().count(), 2);
    }

    void removingSeveralShowsOneThatIsLeft()
    {
        openAllThree();
        QVERIFY(library().documents().remove({id(QStringLiteral("two")), id(QStringLiteral("three"))}).ok());
        QTRY_COMPARE(tabs(), QStringLiteral("one*"));
        QCOMPARE(reader().documentId(), id(QStringLiteral("one")));
    }

    void theMiddleButtonInTheListOpensForLater()
    {
        openThree();
        openToKeep(QStringLiteral("one"));
        QTest::mouseClick(list().viewport(), Qt::MiddleButton, {}, inList(QStringLiteral("three")));
        QCOMPARE(tabs(), QStringLiteral("one* three"));
    }

    void manyAtOnceAreToldOnceAndAskedNothing()
    {
        openThree();
        openToKeep(QStringLiteral("one"));
        QSignalSpy told(&reader().tabs(), &window::DocumentTabs::tabsChanged);
        reader().tabs().openBehind({id(QStringLiteral("one")), id(QStringLiteral("two")), id(QStringLiteral("three"))});
        QCOMPARE(told.size(), 1);
        QCOMPARE(tabs(), QStringLiteral("one* two three"));
        // Where one was in those that were not shown yet is the library's to say, when they are.
        const OpenTabs::Half half = reader().tabs().state();
        QVERIFY(half.tabs.at(0).place && !half.tabs.at(1).place && !half.tabs.at(2).place);
        OpenTabs all;
        all.halves = {half};
        QCOMPARE(OpenTabs::fromString(all.toString()), all);
        library().documents().setReadingPlace(id(QStringLiteral("two")),
                                              {document::Position(4000), document::Position(4010), {}});
        closeWindow();
        openWindow();
        QCOMPARE(tabs(), QStringLiteral("one* two three"));
        bar().setCurrentIndex(1);
        QCOMPARE(pane().caret().value(), 4010);
    }

    void tooManyAtOnceAreNotOpened()
    {
        newLibrary();
        QStringList files;
        for (int i = 0; i < 23; ++i)
            files.append(
                writeFile(QStringLiteral("many%1.txt").arg(i), "The ferry, for the " + QByteArray::number(i) + "th time.\n"));
        openWindow();
        QVERIFY2(!action("openInTab")->isEnabled() && !action("openBeside")->isEnabled(), "nothing is chosen yet");
        m_window->start(files);
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 23, 30'000);
        QTRY_VERIFY(!library().hasRunningJobs());
        action("closeTab")->trigger();
        list().setFocus();
        QTRY_VERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(action("openInTab")->isEnabled());
        action("openInTab")->trigger();
        QCOMPARE(reader().tabs().count(), 20);
        const QString told = m_window->findChild<window::MessageBar *>()->text();
        QVERIFY2(told.contains(QStringLiteral("20")) && told.contains(QStringLiteral("23")), qPrintable(told));
        const QModelIndex first = list().model()->index(0, 0);
        QCOMPARE(reader().tabs().state().tabs.first().document, first.data(DocumentListModel::IdRole).value<DocumentId>());
    }

    void twoQuickClicksOfTheMousesButtonGoBackTwice()
    {
        openAllThree();
        // The second of two quick ones comes as a double click.
        for (const QEvent::Type type :
             {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, QPointF(50, 50), pane().viewport()->mapToGlobal(QPointF(50, 50)), Qt::BackButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::BackButton, Qt::NoModifier);
            QApplication::sendEvent(pane().viewport(), &event);
        }
        QCOMPARE(reader().documentId(), id(QStringLiteral("one")));
    }

    void placesOfAnOlderTextAreForgottenEverywhere()
    {
        openThree();
        openToKeep(QStringLiteral("one"));
        pane().goToLine(201);
        pane().goToLine(101);
        openToKeep(QStringLiteral("two"));
        const QByteArray text = QByteArray("It is all told anew, and shorter.\n\n").repeated(20);
        auto *job = library().startVersion({id(QStringLiteral("one")), writeFile(QStringLiteral("one.txt"), text), {}});
        QSignalSpy done(job, &workspace::VersionJob::finished);
        QVERIFY(done.wait(30'000));
        QTest::keyClick(&pane(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(pane().document()->text().startsWith(QStringLiteral("It is all told")));
        QVERIFY2(!pane().canGoBack(), "the jumps were those of the older text");
        QVERIFY(action("forward")->isEnabled());
    }

    void areThereAgainInTheNextSession()
    {
        openAllThree();
        pane().goToLine(151);
        const document::Position at = pane().position().at;
        bar().moveTab(0, 1);
        bar().setCurrentIndex(0);
        QCOMPARE(tabs(), QStringLiteral("two* one three"));
        closeWindow();
        openWindow();
        QCOMPARE(tabs(), QStringLiteral("two* one three"));
        bar().setCurrentIndex(2);
        QCOMPARE(pane().position().at, at);
    }

    void titlesAreShownAsTheyAre()
    {
        openAllThree();
        const QString title = QStringLiteral("Ships & <b>boats</b>");
        QVERIFY(library().documents().setMetadata({id(QStringLiteral("one"))}, u"title", {title}).ok());
        QCOMPARE(bar().tabText(0), QStringLiteral("Ships && <b>boats</b>"));
        QVERIFY(bar().tabToolTip(0).contains(title.toHtmlEscaped()));
    }

    void whatIsRememberedCanBeNonsense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << QStringLiteral("{[");
        QTest::newRow("other JSON") << QStringLiteral(
            R"({"halves":[{"tabs":[7,{"document":"x"}],"front":9},3,{},{}],"active":5})");
    }

    void whatIsRememberedCanBeNonsense()
    {
        QFETCH(QString, text);
        const OpenTabs open = OpenTabs::fromString(text);
        QVERIFY(open.halves.size() <= 2);
        for (const OpenTabs::Half &half : open.halves)
            QVERIFY(half.tabs.isEmpty() && half.front == -1);
        QVERIFY(open.active == 0 || open.active < open.halves.size());
    }
};

STRICT_TEST_MAIN(QApplication, TestTabs)
#include "tst_tabs.moc"
