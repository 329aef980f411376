// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/import_actions.h"
#include "window_test.h"

#include <QLabel>
#include <QTabBar>
#include <QToolButton>

#include <utility>

using document::Position;
using document::Range;

/// A long text is shown, and read in, before the whole of it is in the library.
class TestUnreadFile : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBeginningAtOnce()
    {
        newLibrary();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        QVERIFY(view().isWaitingForText() && !m_window->reader().hasDocument());
        QVERIFY(notice()->isVisible());
        waitForBeginning();
        QCOMPARE(pane().document()->text().left(40), text().left(40));
        QVERIFY(notice()->text().contains(QStringLiteral("beginning")));
        const qsizetype shown = pane().document()->text().size();
        QVERIFY2(shown > 100'000 && shown < text().size() / 2, qPrintable(QString::number(shown)));

        // Reading, selecting and copying is possible, tagging is not.
        pane().setSelection(Range::of(0, 9));
        QVERIFY(action("copy")->isEnabled() && !action("highlight")->isEnabled());
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTest::keyClick(&pane(), Qt::Key_T);
        QVERIFY(!line->isVisible());
        waitForWhole();
        QCOMPARE(pane().document()->text().size(), text().size());
        QVERIFY(!notice()->isVisible());
        QCOMPARE(count(), 1);
        selectTwoWords();
        typeTag(QStringLiteral("sea"));
        QCOMPARE(annotations().size(), 1);
        QVERIFY(library().check()->isEmpty());
    }

    void keepsThePlaceAndTheSelection()
    {
        newLibrary();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        pane().goTo(Range::of(90'000, 90'010), reader::ReaderPane::Arrival::Select);
        const QString selected = pane().selectedText();
        const reader::ViewPosition before = pane().position();
        QVERIFY(before.at.value() > 80'000);
        waitForWhole();
        QCOMPARE(pane().selectedText(), selected);
        QCOMPARE(pane().position(), before);
    }

    void readsEncodingsAndFormatsOfWhichLinesAreParts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QString russian = QStringLiteral("Паром ушёл из гавани в девять. Никто не отвечал за море.\n").repeated(30'000);
        QByteArray wide("\xff\xfe", 2);
        wide.append(reinterpret_cast<const char *>(russian.utf16()), russian.size() * 2);
        QTest::newRow("UTF-8") << "a.txt" << russian.toUtf8();
        QTest::newRow("UTF-16") << "b.txt" << wide;
        QTest::newRow("source") << "c.cpp" << QByteArray("int left = 1; // the harbour\n").repeated(60'000);
        QTest::newRow("one line") << "d.txt" << QByteArray("The ferry left. ").repeated(90'000);
    }

    void readsEncodingsAndFormatsOfWhichLinesAreParts()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        newLibrary();
        openWindow({writeFile(name, bytes)});
        waitForBeginning();
        const QString beginning = pane().document()->text();
        waitForWhole();
        const QString whole = pane().document()->text();
        QVERIFY(whole.size() > beginning.size());
        QVERIFY2(whole.startsWith(beginning), "the beginning is not that of the whole");
    }

    void waitsWithoutABeginningWhereThereIsNone()
    {
        newLibrary();
        const QByteArray page = "<!doctype html><title>Sea</title><p>The ferry left the harbour.</p>\n";
        openWindow({writeFile(QStringLiteral("sea.html"), page + QByteArray("<p>Waves.</p>\n").repeated(90'000))});
        QVERIFY(view().isWaitingForText() && notice()->isVisible());
        QVERIFY(!pane().document());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 60'000);
        QVERIFY(!notice()->isVisible());
    }

    void stoppingTheImportClosesIt()
    {
        newLibrary();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        const auto jobs = library().findChildren<workspace::ImportJob *>();
        QCOMPARE(jobs.size(), 1);
        jobs.first()->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!view().isWaitingForText(), 30'000);
        QVERIFY(!pane().document() && !notice()->isVisible());
    }

    void aFileThatCannotBeReadGoes()
    {
        newLibrary();
        const QString path = longText(QStringLiteral("gone.txt"));
        openWindow({path});
        QVERIFY(view().isWaitingForText());
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY_WITH_TIMEOUT(!view().isWaitingForText(), 30'000);
    }

    void closingTheTabIsLeftSo()
    {
        newLibrary();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        QVERIFY(action("closeTab")->isEnabled());
        action("closeTab")->trigger();
        QVERIFY(!view().isWaitingForText() && !pane().document());
        QTRY_COMPARE_WITH_TIMEOUT(count(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!library().hasRunningJobs(), 30'000);
        QTest::qWait(50);
        QVERIFY2(!m_window->reader().hasDocument(), "what the person closed came back");
    }

    void anotherDocumentMayBeReadMeanwhile()
    {
        openDocument();
        const document::DocumentId ferry = m_window->reader().documentId();
        closeWindow();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        QVERIFY(view().isWaitingForText());
        QCOMPARE(m_window->reader().tabs().count(), 2); // the one of last time is behind
        QVERIFY(m_window->reader().open(ferry, window::DocumentTabs::Opening::Keep));
        QVERIFY(!view().isWaitingForText() && !notice()->isVisible());
        QCOMPARE(m_window->reader().tabs().count(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 60'000);
        QTRY_VERIFY(m_window->reader().tabs().file().isEmpty());
        QCOMPARE(m_window->reader().documentId(), ferry);
        m_window->reader().tabs().showNeighbour(1);
        QCOMPARE(pane().document()->text().size(), text().size());
    }

    void closingItsHalfHandsItOver()
    {
        openDocument();
        const document::DocumentId ferry = m_window->reader().documentId();
        closeWindow();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        QVERIFY(m_window->reader().openBeside(ferry));
        m_window->reader().goToOtherHalf();
        QCOMPARE(m_window->reader().documentId(), ferry);
        action("sideBySide")->trigger();
        QVERIFY(!m_window->reader().isSplit());
        QVERIFY2(m_window->reader().hasFile(), "it went with its half");
        QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 60'000);
        QTRY_VERIFY(!m_window->reader().hasFile());
        QCOMPARE(m_window->reader().tabs().count(), 2);
        QCOMPARE(m_window->reader().documentId(), ferry);
        m_window->reader().tabs().showNeighbour(1);
        QCOMPARE(pane().document()->text().size(), text().size());
    }

    void aDocumentThatCannotBeHadLeavesAnotherOne()
    {
        openDocument();
        const document::DocumentId ferry = m_window->reader().documentId();
        closeWindow();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        m_window->reader().fileRead(document::DocumentId::create());
        QVERIFY(!view().isWaitingForText());
        QCOMPARE(m_window->reader().documentId(), ferry);
        QCOMPARE(m_window->reader().tabs().count(), 1);
    }

    void goesBackToTheBeginning()
    {
        openDocument();
        const document::DocumentId ferry = m_window->reader().documentId();
        closeWindow();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        pane().goTo(Range::of(50'000, 50'010));
        const reader::ViewPosition before = pane().position();
        QVERIFY(m_window->reader().open(ferry, window::DocumentTabs::Opening::Keep));
        m_window->reader().tabs().showNeighbour(1);
        if (view().isWaitingForText())
            QVERIFY(notice()->isVisible());
        QCOMPARE(pane().position(), before);
        waitForWhole();
        QCOMPARE(pane().position(), before);
    }

    void aDocumentThatIsThereTakesItsPlace()
    {
        newLibrary();
        const QString path = longText(QStringLiteral("harbour.txt"));
        openWindow({path});
        waitForWhole();
        const document::DocumentId id = m_window->reader().documentId();
        pane().goTo(Range::of(1'000'000, 1'000'010));
        closeWindow();
        openWindow({path});
        waitForWhole();
        QCOMPARE(m_window->reader().documentId(), id);
        QCOMPARE(m_window->reader().tabs().count(), 1);
        QCOMPARE(count(), 1);
        QVERIFY2(pane().position().at.value() > 900'000, "the place of last time was lost");
    }

    void quittingMeanwhileIsFine()
    {
        newLibrary();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        closeWindow();
        openWindow({longText(QStringLiteral("harbour.txt"))});
        waitForBeginning();
        closeWindow();
        openWindow();
        QVERIFY(library().check()->isEmpty());
        QVERIFY(!view().isWaitingForText());
    }

private:
    window::DocumentView &view() { return m_window->reader().view(); }
    QLabel *notice() { return view().findChild<QLabel *>(QStringLiteral("readingNotice")); }
    int count() { return static_cast<int>(library().documents().count().value()); }

    static const QString &text()
    {
        static const QString all = [] {
            QString lines;
            for (int i = 0; i < 100'000; ++i)
                lines += QStringLiteral("The ferry left the harbour, for the %1th time, at nine.\n\n").arg(i);
            return lines.chopped(2);
        }();
        return all;
    }
    QString longText(const QString &name) { return writeFile(name, text().toUtf8()); }

    void waitForBeginning()
    {
        QTRY_VERIFY_WITH_TIMEOUT(pane().document(), 30'000);
        QVERIFY2(view().isWaitingForText(), "the whole was there before the beginning was shown");
    }
    void waitForWhole() { QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 150'000); }
};

STRICT_TEST_MAIN(QApplication, TestUnreadFile)

#include "tst_unread_file.moc"
