// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/annotation_layer.h"

#include "document/words.h"

#include <algorithm>
#include <queue>

namespace reader {

using annotation::AnnotationId;
using annotation::IntervalIndex;
using document::Position;
using document::Range;

namespace {

constexpr quint16 LastLane = 0xffff;
/// Stripes reach over whole lines: passages that are nearer to each other than about a line must not share a lane.
constexpr qsizetype Apart = 90;

/// The first lane that is not among `taken` (ascending) and not below `from`.
quint16 freeLane(const std::vector<quint16> &taken, quint16 from)
{
    quint16 lane = from;
    for (auto at = std::lower_bound(taken.begin(), taken.end(), from); at != taken.end() && *at <= lane; ++at) {
        if (*at == lane && lane != LastLane)
            ++lane;
    }
    return lane;
}

} // namespace

std::size_t AnnotationLayer::stripes(const PaintedAnnotation &annotation)
{
    return static_cast<std::size_t>(std::max<qsizetype>(1, annotation.colors.size()));
}

void AnnotationLayer::assign(const std::vector<PaintedAnnotation> &annotations)
{
    m_held.clear();
    m_held.reserve(std::ssize(annotations));
    std::vector<IntervalIndex::Entry> entries;
    std::vector<const PaintedAnnotation *> ordered;
    for (const PaintedAnnotation &annotation : annotations) {
        entries.push_back({annotation.range, annotation.id});
        ordered.push_back(&annotation);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const PaintedAnnotation *a, const PaintedAnnotation *b) {
        return a->range.begin != b->range.begin ? a->range.begin < b->range.begin : a->range.end > b->range.end;
    });
    // In order of begin, a lane is free again once the stripe in it has ended.
    using Ending = std::pair<Position, quint16>;
    std::priority_queue<Ending, std::vector<Ending>, std::greater<>> running;
    std::priority_queue<quint16, std::vector<quint16>, std::greater<>> free;
    quint16 lanes = 0;
    for (const PaintedAnnotation *annotation : ordered) {
        while (!running.empty() && running.top().first + Apart <= annotation->range.begin) {
            free.push(running.top().second);
            running.pop();
        }
        Held held{*annotation, {}};
        for (std::size_t i = 0; i < stripes(*annotation); ++i) {
            quint16 lane = lanes;
            if (!free.empty()) {
                lane = free.top();
                free.pop();
            } else if (lanes < LastLane) {
                ++lanes;
            }
            held.lanes.push_back(lane);
            running.emplace(annotation->range.end, lane);
        }
        m_held.insert(annotation->id, std::move(held));
    }
    m_index.assign(std::move(entries));
}

Range AnnotationLayer::put(const PaintedAnnotation &annotation)
{
    const Held *old = find(annotation.id);
    const Range before = old ? old->annotation.range : Range{};
    Held held{annotation, {}};
    if (old && before == annotation.range && old->lanes.size() == stripes(annotation)) {
        held.lanes = old->lanes;
    } else {
        m_index.remove(annotation.id);
        std::vector<quint16> taken;
        const Position from = Position(std::max<qsizetype>(0, annotation.range.begin.value() - Apart));
        visit({from, annotation.range.end + Apart}, [&taken](const Held &other) {
            taken.insert(taken.end(), other.lanes.begin(), other.lanes.end());
            return true;
        });
        std::sort(taken.begin(), taken.end());
        quint16 lowest = 0;
        for (std::size_t i = 0; i < stripes(annotation); ++i) {
            held.lanes.push_back(freeLane(taken, lowest));
            lowest = static_cast<quint16>(std::min<int>(LastLane, held.lanes.back() + 1));
        }
        m_index.insert(annotation.range, annotation.id);
    }
    m_held.insert(annotation.id, std::move(held));
    return before;
}

Range AnnotationLayer::remove(AnnotationId id)
{
    const Held *old = find(id);
    if (!old)
        return {};
    const Range before = old->annotation.range;
    m_index.remove(id);
    m_held.remove(id);
    return before;
}

const AnnotationLayer::Held *AnnotationLayer::find(AnnotationId id) const
{
    const auto at = m_held.constFind(id);
    return at == m_held.constEnd() ? nullptr : &*at;
}

void AnnotationLayer::visit(Range range, const std::function<bool(const Held &)> &visit) const
{
    m_index.visitOverlapping(range, [&](const IntervalIndex::Entry &entry) {
        const Held *held = find(entry.id);
        return !held || visit(*held);
    });
}

std::vector<AnnotationId> AnnotationLayer::at(Position at) const
{
    std::vector<IntervalIndex::Entry> entries = m_index.overlapping({at, at});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.range.length() < b.range.length(); });
    std::vector<AnnotationId> ids;
    for (const IntervalIndex::Entry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

AnnotationId AnnotationLayer::next(Position after) const
{
    return m_index.next(after).id;
}

AnnotationId AnnotationLayer::previous(Position before) const
{
    return m_index.previous(before).id;
}

PaintedAnnotation movedEdge(PaintedAnnotation annotation, Edge edge, Position at, const document::TextBorders &borders)
{
    Range &range = annotation.range;
    if (edge == Edge::Begin)
        range.begin = std::min(at, borders.previousGrapheme(range.end));
    else
        range.end = std::max(at, borders.nextGrapheme(range.begin));
    return annotation;
}

} // namespace reader
