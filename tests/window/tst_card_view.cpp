// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"
#include "window/card_view.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

#include <memory>

namespace {

/// Rows as high as their text says; counts how often it is asked.
class MeasuredRows : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return {option.rect.width(), index.data().toInt()};
    }
    mutable int asked = 0;
};

int heightOf(int row)
{
    return 30 + row * 7 % 50;
}

} // namespace

class TestCardView : public support::StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_model.clear();
        for (int row = 0; row < 10'000; ++row)
            m_model.appendRow(new QStandardItem(QString::number(heightOf(row))));
        m_delegate.asked = 0;
        m_view = std::make_unique<window::CardView>();
        m_view->setItemDelegate(&m_delegate);
        m_view->setModel(&m_model);
        m_view->resize(300, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

private Q_SLOTS:
    void cleanup() { m_view.reset(); }

    void asksOnlyForWhatIsInView()
    {
        QVERIFY2(m_delegate.asked < 100, qPrintable(QString::number(m_delegate.asked)));
        m_delegate.asked = 0;
        m_model.insertRow(5000, new QStandardItem(QStringLiteral("40")));
        m_model.item(2)->setText(QStringLiteral("44"));
        m_model.removeRow(7000);
        QCoreApplication::processEvents();
        QVERIFY2(m_delegate.asked < 200, qPrintable(QString::number(m_delegate.asked)));
        QCOMPARE(heightAt(2), 44);
    }

    void rowsFollowEachOther()
    {
        int y = 0;
        for (int row = 0; row < 10; ++row) {
            QCOMPARE(rect(row), QRect(0, y, m_view->viewport()->width(), heightOf(row)));
            QCOMPARE(m_view->indexAt(QPoint(5, y)).row(), row);
            QCOMPARE(m_view->indexAt(QPoint(5, y + heightOf(row) - 1)).row(), row);
            y += heightOf(row);
        }
    }

    void reachesTheLastRow()
    {
        m_view->scrollToBottom();
        QCoreApplication::processEvents();
        m_view->scrollTo(m_model.index(9999, 0));
        QCOMPARE(rect(9999).bottom(), m_view->viewport()->rect().bottom());
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    }

    void scrollsAsTheHintSays_data()
    {
        QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
        QTest::newRow("top") << QAbstractItemView::PositionAtTop;
        QTest::newRow("bottom") << QAbstractItemView::PositionAtBottom;
        QTest::newRow("visible") << QAbstractItemView::EnsureVisible;
    }
    void scrollsAsTheHintSays()
    {
        QFETCH(const QAbstractItemView::ScrollHint, hint);
        m_view->scrollTo(m_model.index(4321, 0), hint);
        const int bottom = m_view->viewport()->rect().bottom();
        if (hint == QAbstractItemView::PositionAtTop)
            QCOMPARE(rect(4321).top(), 0);
        else
            QCOMPARE(rect(4321).bottom(), bottom);
        QCOMPARE(heightAt(4321), heightOf(4321));
    }

    void keepsItsPlaceWhenRowsComeAndGoAbove()
    {
        m_view->scrollTo(m_model.index(5000, 0), QAbstractItemView::PositionAtTop);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 5);
        const int before = rect(5001).top();
        m_model.insertRow(10, new QStandardItem(QStringLiteral("77")));
        QCOMPARE(rect(5002).top(), before);
        m_model.removeRows(10, 3);
        QCOMPARE(rect(4999).top(), before);
    }

    void movesByKey()
    {
        m_view->setCurrentIndex(m_model.index(0, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 9999);
        QTRY_COMPARE(rect(9999).bottom(), m_view->viewport()->rect().bottom());
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY2(m_view->currentIndex().row() < 9995, qPrintable(QString::number(m_view->currentIndex().row())));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex().row(), 0);
    }

    void selectsARangeWithShift()
    {
        m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rect(1).center());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, rect(4).center());
        QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 4);
    }

    void isEmptyWithoutRows()
    {
        m_model.clear();
        QVERIFY(!m_view->indexAt(QPoint(5, 5)).isValid());
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        m_model.appendRow(new QStandardItem(QStringLiteral("35")));
        QCOMPARE(heightAt(0), 35);
    }

private:
    QRect rect(int row) const { return m_view->visualRect(m_model.index(row, 0)); }
    int heightAt(int row) const { return rect(row).height(); }

    QStandardItemModel m_model;
    MeasuredRows m_delegate;
    std::unique_ptr<window::CardView> m_view;
};

STRICT_TEST_MAIN(QApplication, TestCardView)
#include "tst_card_view.moc"
