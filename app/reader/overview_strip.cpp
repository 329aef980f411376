// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/overview_strip.h"

#include "reader/tool_tip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace reader {

namespace {

constexpr int Width = 16;
constexpr int HitWidth = 5;
constexpr int LeftMargin = 3;
constexpr int MostColors = 3;                      // beside each other in a row
constexpr int Slack = 3;                           // rows that a hand which points at one may be off
constexpr annotation::Color Untagged = 0xffffffff; // no colour of a tag

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Where annotations and hits are"));
}

QSize OverviewStrip::sizeHint() const
{
    return {Width, 100};
}

void OverviewStrip::setRowCount(int rows)
{
    m_rows.assign(static_cast<std::size_t>(std::max(0, rows)), {});
    update();
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_stripes.clear();
    update();
}

int OverviewStrip::inside(int row) const
{
    return std::clamp(row, 0, std::max(0, rowCount() - 1));
}

void OverviewStrip::count(Rows rows, annotation::Color color, int by)
{
    if (m_rows.empty())
        return;
    for (int row = inside(rows.first); row <= inside(rows.last); ++row) {
        auto &counts = m_rows[static_cast<std::size_t>(row)].counts;
        const auto at = std::find_if(counts.begin(), counts.end(), [color](const auto &entry) { return entry.first == color; });
        if (at == counts.end()) {
            if (by > 0)
                counts.emplace_back(color, by);
        } else if ((at->second += by) <= 0) {
            counts.erase(at);
        }
    }
    update();
}

void OverviewStrip::count(Rows rows, const QList<annotation::Color> &colors, bool added)
{
    const int by = added ? 1 : -1;
    for (const annotation::Color color : colors)
        count(rows, color, by);
    if (colors.isEmpty())
        count(rows, Untagged, by);
}

void OverviewStrip::clearHits()
{
    for (Row &row : m_rows)
        row.hit = false;
    update();
}

void OverviewStrip::addHit(int row)
{
    if (m_rows.empty())
        return;
    bool &hit = m_rows[static_cast<std::size_t>(inside(row))].hit;
    if (!hit)
        update();
    hit = true;
}

void OverviewStrip::setMarks(std::vector<int> bookmarks, std::vector<Rows> reviewed)
{
    m_bookmarks = std::move(bookmarks);
    m_reviewed = std::move(reviewed);
    update();
}

void OverviewStrip::setView(Rows visible)
{
    if (m_view.first == visible.first && m_view.last == visible.last)
        return;
    m_view = visible;
    update();
}

// Finding a colour's contrast takes longer than all else that is painted here, and a strip has it in hundreds of rows.
QColor OverviewStrip::stripe(annotation::Color color) const
{
    QColor &stripe = m_stripes[color];
    if (!stripe.isValid())
        stripe = m_theme.stripe(color == Untagged ? m_theme.untagged() : color);
    return stripe;
}

void OverviewStrip::paintRow(QPainter &painter, std::size_t index) const
{
    const Row &row = m_rows[index];
    const int y = static_cast<int>(index);
    // A passage of one word is a pixel high: too little to see.
    const bool lonely = !row.counts.empty() && (index == 0 || m_rows[index - 1].counts.empty());
    const int height = lonely ? 2 : 1;
    const int room = width() - HitWidth - LeftMargin - 2;
    const int colors = std::min(MostColors, static_cast<int>(row.counts.size()));
    for (int i = 0; i < colors; ++i) {
        const int from = LeftMargin + room * i / colors;
        const QColor color = stripe(row.counts[static_cast<std::size_t>(i)].first);
        painter.fillRect(QRect(from, y, LeftMargin + room * (i + 1) / colors - from, height), color);
    }
    if (row.hit)
        painter.fillRect(QRect(width() - HitWidth - 1, y, HitWidth, 2), stripe(m_theme.untagged()));
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    if (m_rows.empty())
        return;
    QColor window = m_theme.text;
    window.setAlphaF(0.1F);
    const int top = inside(m_view.first);
    painter.fillRect(QRect(0, top, width(), std::max(6, inside(m_view.last) - top + 1)), window);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
    paintMarks(painter);
}

// As in the margin: a rule along what was reviewed, a ribbon lying on its side where a bookmark is.
void OverviewStrip::paintMarks(QPainter &painter) const
{
    for (const Rows &rows : m_reviewed) {
        const int top = inside(rows.first);
        painter.fillRect(QRect(0, top, 2, std::max(1, inside(rows.last) - top + 1)), m_theme.faded);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    for (const int row : m_bookmarks) {
        const double y = inside(row);
        painter.drawPolygon(QPolygonF({{0, y - 3}, {9, y - 3}, {6, y}, {9, y + 3}, {0, y + 3}}));
    }
}

void OverviewStrip::request(double y)
{
    if (!m_rows.empty())
        Q_EMIT rowRequested(inside(static_cast<int>(y)));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        request(event->position().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        request(event->position().y());
}

// It ends the press that this took.
void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

QString OverviewStrip::tipAt(int y) const
{
    return m_tips && !m_rows.empty() ? m_tips({inside(y - Slack), inside(y + Slack)}) : QString();
}

bool OverviewStrip::event(QEvent *event)
{
    return showTip(*event, *this, [this](QPoint point) { return tipAt(point.y()); }) || QWidget::event(event);
}

} // namespace reader
