// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/overview_strip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int Width = 16;
constexpr int HitWidth = 5;
constexpr int MostColors = 3; // beside each other in a row

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

void OverviewStrip::setRows(std::vector<Position> rows)
{
    m_begins = std::move(rows);
    m_rows.assign(m_begins.empty() ? 0 : m_begins.size() - 1, {});
    update();
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

std::size_t OverviewStrip::rowOf(Position at) const
{
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), at);
    const auto row = after == m_begins.begin() ? 0 : static_cast<std::size_t>(after - m_begins.begin()) - 1;
    return std::min(row, m_rows.size() - 1);
}

void OverviewStrip::count(Range range, annotation::Color color, int by)
{
    if (m_rows.empty())
        return;
    const std::size_t last = rowOf(range.isEmpty() ? range.begin : range.end - 1);
    for (std::size_t row = rowOf(range.begin); row <= last; ++row) {
        auto &counts = m_rows[row].counts;
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

void OverviewStrip::add(Range range, annotation::Color color)
{
    count(range, color, 1);
}

void OverviewStrip::remove(Range range, annotation::Color color)
{
    count(range, color, -1);
}

void OverviewStrip::clearHits()
{
    for (Row &row : m_rows)
        row.hit = false;
    update();
}

void OverviewStrip::addHit(Range range)
{
    if (m_rows.empty())
        return;
    bool &hit = m_rows[rowOf(range.begin)].hit;
    if (!hit)
        update();
    hit = true;
}

void OverviewStrip::setMarks(std::vector<Position> bookmarks, std::vector<Range> reviewed)
{
    m_bookmarks = std::move(bookmarks);
    m_reviewed = std::move(reviewed);
    update();
}

void OverviewStrip::setView(Range visible)
{
    if (m_view == visible)
        return;
    m_view = visible;
    update();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    if (m_rows.empty())
        return;
    const int top = static_cast<int>(rowOf(m_view.begin));
    const int bottom = static_cast<int>(rowOf(m_view.end));
    QColor window = m_theme.text;
    window.setAlphaF(0.1F);
    painter.fillRect(QRect(0, top, width(), std::max(6, bottom - top + 1)), window);

    const int left = 3;
    const int room = width() - HitWidth - left - 2;
    const auto drawRow = [&](std::size_t index, int height) {
        const Row &row = m_rows[index];
        const int y = static_cast<int>(index);
        const int colors = std::min(MostColors, static_cast<int>(row.counts.size()));
        for (int i = 0; i < colors; ++i) {
            const int from = left + room * i / colors;
            painter.fillRect(QRect(from, y, left + room * (i + 1) / colors - from, height), m_theme.stripe(row.counts[i].first));
        }
        if (row.hit)
            painter.fillRect(QRect(width() - HitWidth - 1, y, HitWidth, std::max(2, height)),
                             m_theme.stripe(m_theme.highlight.rgb() & 0xffffff));
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool lonely = !m_rows[i].counts.empty() && (i == 0 || m_rows[i - 1].counts.empty());
        drawRow(i, lonely ? 2 : 1); // a passage of one word is a pixel high: too little to see
    }
    paintMarks(painter);
}

// As in the margin: a rule along what was reviewed, a ribbon lying on its side where a bookmark is.
void OverviewStrip::paintMarks(QPainter &painter) const
{
    for (const Range &range : m_reviewed) {
        if (range.isEmpty())
            continue;
        const int top = static_cast<int>(rowOf(range.begin));
        const int bottom = static_cast<int>(rowOf(range.end - 1));
        painter.fillRect(QRect(0, top, 2, std::max(1, bottom - top + 1)), m_theme.faded);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    for (const Position at : m_bookmarks) {
        const double y = static_cast<double>(rowOf(at));
        painter.drawPolygon(QPolygonF({{0, y - 3}, {9, y - 3}, {6, y}, {9, y + 3}, {0, y + 3}}));
    }
}

void OverviewStrip::request(double y)
{
    if (m_rows.empty())
        return;
    const auto row = static_cast<std::size_t>(std::clamp(y, 0.0, static_cast<double>(m_rows.size() - 1)));
    Q_EMIT positionRequested(m_begins[row]);
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

} // namespace reader
