// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/area_layer.h"

#include <algorithm>

namespace reader {

using annotation::AnnotationId;

namespace {

constexpr double LeastSide = 4; // points

bool standsBefore(const PaintedAnnotation &a, const PaintedAnnotation &b)
{
    if (a.area.intersects(b.area)) {
        const double sizeA = a.area.width() * a.area.height();
        const double sizeB = b.area.width() * b.area.height();
        if (sizeA != sizeB)
            return sizeA > sizeB;
    }
    return a.area.top() != b.area.top() ? a.area.top() < b.area.top() : a.area.left() < b.area.left();
}

} // namespace

void AreaLayer::assign(const std::vector<PaintedAnnotation> &areas)
{
    m_pages.clear();
    m_pageOf.clear();
    for (const PaintedAnnotation &area : areas)
        put(area);
}

void AreaLayer::put(const PaintedAnnotation &area)
{
    remove(area.id);
    std::vector<PaintedAnnotation> &onPage = m_pages[area.page];
    // "Smaller comes later" is no order over all, so what is new goes before the first that must come after it.
    onPage.insert(
        std::find_if(onPage.begin(), onPage.end(), [&](const PaintedAnnotation &other) { return standsBefore(area, other); }),
        area);
    m_pageOf.insert(area.id, area.page);
}

bool AreaLayer::remove(AnnotationId id)
{
    const auto page = m_pageOf.constFind(id);
    if (page == m_pageOf.constEnd())
        return false;
    std::erase_if(m_pages[*page], [id](const PaintedAnnotation &area) { return area.id == id; });
    if (m_pages[*page].empty())
        m_pages.erase(*page);
    m_pageOf.erase(page);
    return true;
}

const PaintedAnnotation *AreaLayer::find(AnnotationId id) const
{
    const auto page = m_pageOf.constFind(id);
    if (page == m_pageOf.constEnd())
        return nullptr;
    const std::vector<PaintedAnnotation> &areas = on(*page);
    return &*std::find_if(areas.begin(), areas.end(), [id](const PaintedAnnotation &area) { return area.id == id; });
}

const std::vector<PaintedAnnotation> &AreaLayer::on(int page) const
{
    static const std::vector<PaintedAnnotation> none;
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? none : found->second;
}

const PaintedAnnotation *AreaLayer::next(const PaintedAnnotation *from, document::Position at) const
{
    bool passed = false;
    for (const auto &[page, areas] : m_pages) {
        for (const PaintedAnnotation &area : areas) {
            if (from ? passed : area.range.begin >= at)
                return &area;
            passed = passed || (from && area.id == from->id);
        }
    }
    return nullptr;
}

const PaintedAnnotation *AreaLayer::previous(const PaintedAnnotation *from, document::Position at) const
{
    const PaintedAnnotation *before = nullptr;
    for (const auto &[page, areas] : m_pages) {
        for (const PaintedAnnotation &area : areas) {
            if (from ? area.id == from->id : area.range.begin >= at)
                return before;
            before = &area;
        }
    }
    return before;
}

QRectF movedArea(const QRectF &area, Qt::Edges sides, QPointF by, QSizeF page)
{
    if (sides == AllSides) {
        const double x = std::clamp(area.left() + by.x(), 0.0, std::max(0.0, page.width() - area.width()));
        const double y = std::clamp(area.top() + by.y(), 0.0, std::max(0.0, page.height() - area.height()));
        return {QPointF(x, y), area.size()};
    }
    QRectF changed = area;
    if (sides & Qt::LeftEdge)
        changed.setLeft(std::clamp(area.left() + by.x(), 0.0, std::max(0.0, area.right() - LeastSide)));
    if (sides & Qt::TopEdge)
        changed.setTop(std::clamp(area.top() + by.y(), 0.0, std::max(0.0, area.bottom() - LeastSide)));
    if (sides & Qt::RightEdge)
        changed.setRight(std::max(area.left() + LeastSide, std::min(area.right() + by.x(), page.width())));
    if (sides & Qt::BottomEdge)
        changed.setBottom(std::max(area.top() + LeastSide, std::min(area.bottom() + by.y(), page.height())));
    return changed;
}

} // namespace reader
