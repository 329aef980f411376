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

} // namespace reader
