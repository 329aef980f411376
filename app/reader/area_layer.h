// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/painted_annotation.h"

#include <QHash>

#include <map>
#include <vector>

namespace reader {

/// The annotations of the document shown that are on areas of its pages.
class AreaLayer
{
public:
    void assign(const std::vector<PaintedAnnotation> &areas);
    void put(const PaintedAnnotation &area); ///< adds or replaces
    bool remove(annotation::AnnotationId id);

    const PaintedAnnotation *find(annotation::AnnotationId id) const;
    /// From top to bottom; of two that overlap the smaller comes last, so that it is painted above and found first from the end.
    const std::vector<PaintedAnnotation> &on(int page) const;

    // By page, then as on the page. A null `from` stands for the place `at` in the text.
    const PaintedAnnotation *next(const PaintedAnnotation *from, document::Position at) const;
    const PaintedAnnotation *previous(const PaintedAnnotation *from, document::Position at) const;

private:
    std::map<int, std::vector<PaintedAnnotation>> m_pages;
    QHash<annotation::AnnotationId, int> m_pageOf;
};

constexpr Qt::Edges AllSides = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge;
constexpr double AreaStep = 3; ///< points: how far a key moves an area or one of its sides

/// `area` with `sides` moved by `by`, all in points, within a page of the size `page`; never turned inside out. All sides: it is
/// moved as a whole.
QRectF movedArea(const QRectF &area, Qt::Edges sides, QPointF by, QSizeF page);

} // namespace reader
