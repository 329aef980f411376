// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/tinting.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

struct Event {
    Position at;
    bool begins;
    annotation::Color color;
};

/// How many annotations of each colour run at a place. Few colours, so a list is faster than a map.
class RunningColors
{
public:
    void add(annotation::Color color, int count)
    {
        const auto at =
            std::find_if(m_counts.begin(), m_counts.end(), [color](const auto &entry) { return entry.first == color; });
        if (at == m_counts.end())
            m_counts.emplace_back(color, count);
        else if ((at->second += count) == 0)
            m_counts.erase(at); // should it begin again, it is the innermost
    }

    /// The colours that run, in the order in which they began, twice where several annotations share one: that is as deep as one
    /// colour gets.
    QList<annotation::Color> colors() const
    {
        QList<annotation::Color> result;
        for (const auto &[color, count] : m_counts) {
            if (count > 0)
                result.append(color);
            if (count > 1)
                result.append(color);
        }
        return result;
    }

private:
    std::vector<std::pair<annotation::Color, int>> m_counts;
};

} // namespace

std::vector<Tint> tintsOf(Range range, const AnnotationLayer &annotations, const Theme &theme)
{
    if (annotations.size() == 0 || range.isEmpty())
        return {};
    RunningColors running;
    std::vector<Event> events;
    const annotation::Color untagged = theme.untagged();
    annotations.visit(range, [&](const AnnotationLayer::Held &held) {
        const PaintedAnnotation &annotation = held.annotation;
        const auto note = [&](annotation::Color color) {
            if (annotation.range.begin <= range.begin)
                running.add(color, 1);
            else
                events.push_back({annotation.range.begin, true, color});
            if (annotation.range.end < range.end)
                events.push_back({annotation.range.end, false, color});
        };
        // The first tag gives the colour, the margin shows them all: mixed, more than two would all be grey.
        note(annotation.colors.isEmpty() ? untagged : annotation.colors.front());
        return true;
    });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });

    std::vector<Tint> tints;
    Position from = range.begin;
    const auto closeAt = [&](Position to) {
        if (const QList<annotation::Color> colors = running.colors(); to > from && !colors.isEmpty())
            tints.push_back({{from, to}, theme.tint(colors)});
        from = to;
    };
    for (std::size_t i = 0; i < events.size();) {
        closeAt(events[i].at);
        const Position here = events[i].at;
        for (; i < events.size() && events[i].at == here; ++i)
            running.add(events[i].color, events[i].begins ? 1 : -1);
    }
    closeAt(range.end);
    return tints;
}

} // namespace reader
