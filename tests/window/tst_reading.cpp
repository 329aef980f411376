// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "window/reading_watch.h"
#include "workspace/version_job.h"

#include <QScrollBar>
#include <QSignalSpy>

using document::Position;
using document::Range;
using workspace::ReadingState;

/// What counts as having read a document, and that one comes back to where one was.
class TestReading : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void reachingTheEndAtOnceIsNotReading()
    {
        openReport(600);
        QTest::keyClick(&pane(), Qt::Key_End, Qt::ControlModifier);
        QTest::qWait(Settled);
        QCOMPARE(state(), ReadingState::InProgress);
        // Nor is running through it.
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        while (pane().progress() < 1) {
            QTest::keyClick(&pane(), Qt::Key_PageDown);
            QTest::qWait(5);
        }
        QTest::qWait(1000);
        QCOMPARE(state(), ReadingState::InProgress);
    }

    void goingThroughItPageByPageIs()
    {
        openReport(120);
        readOn(100);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReadingState::Done, 10'000);
    }

    // Also when it is not done at one sitting.
    void whatWasReadIsRemembered()
    {
        openReport(120);
        readOn(2);
        const Position top = pane().visibleRange().begin;
        QVERIFY(top.value() > 0 && pane().progress() < 1);
        closeWindow();
        openWindow();
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(pane().visibleRange().begin, top);
        QCOMPARE(state(), ReadingState::InProgress);
        readOn(100);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReadingState::Done, 10'000);
    }

    void aShortTextTakesAFewSeconds()
    {
        openReport(3);
        QVERIFY(pane().progress() >= 1);
        QTest::qWait(1500);
        QCOMPARE(state(), ReadingState::InProgress);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReadingState::Done, 10'000);
    }

    void whatIsReviewedNeedNotBeInView()
    {
        openReport(600);
        QTest::keyClick(&pane(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(state(), ReadingState::Done);
    }

    void whatIsTakenAlongIsNotRead()
    {
        openReport(120);
        const document::DocumentId first = m_window->reader().documentId();
        m_window->start({writeFile(QStringLiteral("other.txt"), report(120) + "Another end.\n")});
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 2, 10'000);
        const document::DocumentId other = library().documents().resolve(QStringLiteral("other.txt")).value();
        QTRY_COMPARE(m_window->reader().documentId(), other);
        QVERIFY(m_window->reader().open(first));
        QVERIFY(m_window->reader().openBeside(other));
        m_window->reader().setSynchronised(true);
        pane().setFocus();
        readOn(100);
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().summary(first)->state, ReadingState::Done, 10'000);
        QCOMPARE(library().documents().summary(other)->state, ReadingState::InProgress);
    }

    void theCaretIsWhereItWas()
    {
        openReport(120);
        QTest::keyClick(&pane(), Qt::Key_PageDown);
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(&pane(), Qt::Key_Down);
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier);
        const Position caret = pane().caret();
        const Position top = pane().visibleRange().begin;
        QVERIFY(top.value() > 0 && caret > top + 100);
        closeWindow();
        openWindow();
        QCOMPARE(pane().caret(), caret);
        QCOMPARE(pane().visibleRange().begin, top);
        // And in a tab that is opened anew.
        const document::DocumentId id = m_window->reader().documentId();
        m_window->reader().tabs().closeCurrent();
        QVERIFY(m_window->reader().open(id));
        QCOMPARE(pane().caret(), caret);
        QCOMPARE(pane().visibleRange().begin, top);
    }

    void aNewVersionLeavesOneWhereOneWas_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("more at the end") << QByteArray() << QByteArray("And a last word.\n");
        QTest::newRow("more at the begin") << QByteArray("A word before.\n\n").repeated(30) << QByteArray();
    }

    void aNewVersionLeavesOneWhereOneWas()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        openReport(120);
        QTest::keyClick(&pane(), Qt::Key_PageDown);
        QTest::keyClick(&pane(), Qt::Key_Down);
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier);
        const auto words = [this](Position at) { return pane().document()->text().mid(at.value(), 20); };
        const QString atCaret = words(pane().caret());
        const QString atTop = words(pane().visibleRange().begin);
        QVERIFY(pane().caret().value() > 100 && pane().visibleRange().begin.value() > 100);
        const QByteArray text = before + report(120) + behind;
        auto *job = library().startVersion({m_window->reader().documentId(), writeFile(QStringLiteral("report.txt"), text), {}});
        QSignalSpy done(job, &workspace::VersionJob::finished);
        QVERIFY(done.wait(30'000));
        QVERIFY(pane().document()->text().size() > report(120).size());
        QCOMPARE(words(pane().caret()), atCaret);
        QCOMPARE(words(pane().visibleRange().begin), atTop);
        // What the keys do next they do there.
        QTest::keyClick(&pane(), Qt::Key_Down);
        QCOMPARE(words(pane().visibleRange().begin), atTop);
    }

    void countsNearlyAllWithTheEnd_data()
    {
        QTest::addColumn<std::vector<Range>>("reviewed");
        QTest::addColumn<bool>("through");
        QTest::newRow("nothing") << std::vector<Range>() << false;
        QTest::newRow("all") << std::vector<Range>{Range::of(0, 120)} << true;
        QTest::newRow("without the end") << std::vector<Range>{Range::of(0, 99)} << false;
        QTest::newRow("with a gap") << std::vector<Range>{Range::of(0, 50), Range::of(59, 100)} << true;
        QTest::newRow("with too large a gap") << std::vector<Range>{Range::of(0, 50), Range::of(65, 100)} << false;
        QTest::newRow("beyond the end") << std::vector<Range>{Range::of(0, 10), Range::of(95, 300)} << false;
    }

    void countsNearlyAllWithTheEnd()
    {
        QFETCH(std::vector<Range>, reviewed);
        QFETCH(bool, through);
        window::ReadingWatch watch([] { return Range(); }, nullptr);
        watch.begin(Position(100), {});
        QCOMPARE(watch.isThrough(reviewed), through);
        watch.stop();
        QVERIFY(!watch.isThrough(reviewed));
    }

private:
    static constexpr int Settled = 5000; // ms: longer than a glance

    static QByteArray report(int lines)
    {
        QByteArray text;
        for (int line = 1; line <= lines; ++line)
            text += "Line " + QByteArray::number(line) + " of the report on the ferry.\n\n";
        return text;
    }

    void openReport(int lines)
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("report.txt"), report(lines))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
    }

    void readOn(int pages)
    {
        for (int page = 0; page < pages && pane().progress() < 1; ++page) {
            QTest::qWait(900);
            QTest::keyClick(&pane(), Qt::Key_PageDown);
        }
        QTest::qWait(900);
    }

    ReadingState state() { return library().documents().summary(m_window->reader().documentId())->state; }
};

STRICT_TEST_MAIN(QApplication, TestReading)
#include "tst_reading.moc"
