// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/accessible_reader.h"
#include "reader/reader_pane_private.h"

#include <algorithm>

namespace reader {

using annotation::AnnotationId;
using document::Position;
using document::Range;

void ReaderPane::setAnnotations(const std::vector<PaintedAnnotation> &annotations)
{
    std::vector<PaintedAnnotation> kept;
    std::vector<PaintedAnnotation> areas;
    kept.reserve(annotations.size());
    for (const PaintedAnnotation &annotation : annotations) {
        if (annotation.isArea()) {
            areas.push_back(annotation);
            continue;
        }
        kept.push_back(annotation);
        kept.back().range = d->clamped(annotation.range);
        if (kept.back().range.isEmpty())
            kept.pop_back();
    }
    d->annotations.assign(kept);
    d->areas.assign(areas);
    if (!annotation(d->current))
        d->current = {};
    Q_EMIT annotationsAssigned();
    Q_EMIT annotationsChanged();
    if (!d->hasText())
        return;
    d->layout->dropTints(d->document->range());
    d->rebuildStrip();
    viewport()->update();
}

// Said aloud is what changes there alone: a change of hundreds at once is not read out.
bool ReaderPane::Private::isWherePersonIs(Range range) const
{
    if (range.begin <= caret && caret <= range.end)
        return true;
    const std::optional<annotation::Target> selected = q->selectedTarget(); // without the blanks that the caret may stand behind
    const auto *passage = selected ? std::get_if<annotation::TextTarget>(&*selected) : nullptr;
    return passage && passage->range == range;
}

void ReaderPane::annotationChanged(const PaintedAnnotation &annotation)
{
    if (annotation.isArea()) {
        if (const PaintedAnnotation *before = d->areas.find(annotation.id))
            d->count(PaintedAnnotation(*before), false);
        d->areas.put(annotation);
        d->count(annotation, true);
        Q_EMIT annotationsChanged();
        return;
    }
    PaintedAnnotation cut = annotation;
    cut.range = d->clamped(annotation.range);
    if (cut.range.isEmpty())
        return annotationRemoved(annotation.id);
    const AnnotationLayer::Held *old = d->annotations.find(cut.id);
    if (d->isWherePersonIs(cut.range))
        AccessibleReader::tellTags(*this, old ? old->annotation.tagNames : QStringList(), cut.tagNames, !old);
    if (old)
        d->count(old->annotation, false);
    const Range before = d->annotations.put(cut);
    d->count(cut, true);
    Q_EMIT annotationsChanged();
    if (!d->hasText())
        return;
    d->layout->dropTints(before);
    d->layout->dropTints(cut.range);
    viewport()->update();
}

void ReaderPane::annotationRemoved(AnnotationId id)
{
    const AnnotationLayer::Held *old = d->annotations.find(id);
    if (!old) {
        if (const PaintedAnnotation *area = d->areas.find(id)) {
            d->count(PaintedAnnotation(*area), false);
            d->areas.remove(id);
            if (d->current == id)
                d->current = {};
            Q_EMIT annotationsChanged();
        }
        return;
    }
    d->count(old->annotation, false);
    const Range before = d->annotations.remove(id);
    if (d->isWherePersonIs(before))
        AccessibleReader::tellRemoved(*this);
    if (d->current == id)
        d->current = {};
    Q_EMIT annotationsChanged();
    if (!d->hasText())
        return;
    d->layout->dropTints(before);
    viewport()->update();
}

void ReaderPane::setCurrentAnnotation(AnnotationId id)
{
    const AnnotationId known = annotation(id) ? id : AnnotationId();
    if (d->current == known)
        return;
    d->current = known;
    viewport()->update();
    Q_EMIT annotationsChanged();
}

AnnotationId ReaderPane::currentAnnotation() const
{
    return d->current;
}

std::vector<AnnotationId> ReaderPane::annotationsAt(Position at) const
{
    return d->annotations.at(at);
}

const PaintedAnnotation *ReaderPane::annotation(AnnotationId id) const
{
    const AnnotationLayer::Held *held = d->annotations.find(id);
    return held ? &held->annotation : d->areas.find(id);
}

const AnnotationLayer &ReaderPane::annotations() const
{
    return d->annotations;
}

const AreaLayer &ReaderPane::areas() const
{
    return d->areas;
}

void ReaderPane::Private::activate(AnnotationId id)
{
    q->setCurrentAnnotation(id);
    Q_EMIT q->annotationActivated(id);
}

void ReaderPane::goToAnnotation(AnnotationId id)
{
    const PaintedAnnotation *known = annotation(id);
    if (!known)
        return;
    const PaintedAnnotation there = *known; // moving the caret tells listeners, who may change it
    if (d->hasText())
        goTo({there.range.begin, there.range.begin});
    setCurrentAnnotation(id);
    if (there.isArea())
        Q_EMIT wentToArea({there.page, there.area});
}

Position ReaderPane::Private::placeOf(AnnotationId id) const
{
    const PaintedAnnotation *known = q->annotation(id);
    return known ? known->range.begin : document->range().end + 1;
}

bool ReaderPane::goToNextAnnotation()
{
    if (!d->document)
        return false;
    AnnotationId id = d->annotations.next(d->caret);
    const PaintedAnnotation *area = d->areas.next(d->areas.find(d->current), d->caret);
    if (area && area->range.begin <= d->placeOf(id))
        id = area->id;
    if (id.isNull())
        return false;
    goToAnnotation(id);
    Q_EMIT annotationActivated(id);
    return true;
}

bool ReaderPane::goToPreviousAnnotation()
{
    if (!d->document)
        return false;
    AnnotationId id = d->annotations.previous(d->caret);
    const PaintedAnnotation *area = d->areas.previous(d->areas.find(d->current), d->caret);
    if (area && (id.isNull() || area->range.begin >= d->placeOf(id)))
        id = area->id;
    if (id.isNull())
        return false;
    goToAnnotation(id);
    Q_EMIT annotationActivated(id);
    return true;
}

void ReaderPane::moveAnnotationEdge(Edge edge, int words)
{
    const auto movedSide = [&](int page, const QRectF &area) {
        const Qt::Edges side = edge == Edge::Begin ? Qt::LeftEdge : Qt::RightEdge;
        return movedArea(area, side, {words * AreaStep, 0}, d->document->pages()[static_cast<std::size_t>(page)].size);
    };
    if (d->selectedArea) {
        const annotation::AreaTarget held = *d->selectedArea;
        selectArea({held.page, movedSide(held.page, held.area)});
        return;
    }
    if (const PaintedAnnotation *area = d->areas.find(d->current)) {
        PaintedAnnotation changed = *area;
        changed.area = movedSide(area->page, area->area);
        if (changed.area == area->area)
            return;
        annotationChanged(changed);
        Q_EMIT annotationAreaChanged(changed.id, {changed.page, changed.area});
        return;
    }
    const AnnotationLayer::Held *held = d->annotations.find(d->current);
    if (!held || !d->hasText() || words == 0)
        return;
    const document::TextBorders &borders = d->bordersOf();
    PaintedAnnotation changed = held->annotation;
    Position &moved = edge == Edge::Begin ? changed.range.begin : changed.range.end;
    // A begin goes to begins of words and an end to ends of words, or every passage would drag a blank behind it.
    const QString &text = d->document->text();
    for (int step = 0; step < std::abs(words); ++step) {
        moved = words > 0 ? borders.nextWord(moved) : borders.previousWord(moved);
        if (edge == Edge::Begin)
            continue;
        const auto trimmed = [&text](Position at) {
            while (at.value() > 0 && text[at.value() - 1].isSpace())
                at = at - 1;
            return at;
        };
        if (const Position end = trimmed(moved); words < 0 || end > held->annotation.range.end)
            moved = end;
        else
            moved = trimmed(borders.nextWord(moved));
    }
    if (changed.range.begin >= changed.range.end || changed.range == held->annotation.range)
        return;
    annotationChanged(changed);
    d->bring({moved, moved}, Private::Bring::Near);
    Q_EMIT annotationRangeChanged(changed.id, changed.range);
}

} // namespace reader
