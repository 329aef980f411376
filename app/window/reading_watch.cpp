// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reading_watch.h"

#include "annotation/reading_mark.h"

#include <algorithm>
#include <utility>

namespace window {

using document::Position;
using document::Range;

namespace {

constexpr int Moment = 400;    // ms: what is gone sooner was only passed
constexpr int Settling = 4000; // ms from opening: a glance is shorter
constexpr double Nearly = 0.9;

bool coversNearly(const std::vector<Range> &ranges, Position end)
{
    qsizetype covered = 0;
    for (const Range &range : ranges)
        covered += std::max<qsizetype>(0, std::min(range.end, end) - std::min(range.begin, end));
    return !ranges.empty() && ranges.back().end >= end && double(covered) >= Nearly * double(end.value());
}

} // namespace

ReadingWatch::ReadingWatch(std::function<Range()> inView, QObject *parent) : QObject(parent), m_inView(std::move(inView))
{
    m_next.setSingleShot(true);
    m_next.setInterval(Moment);
    m_settling.setSingleShot(true);
    m_settling.setInterval(Settling);
    connect(&m_next, &QTimer::timeout, this, &ReadingWatch::look);
    connect(&m_settling, &QTimer::timeout, this, &ReadingWatch::seenMore);
}

void ReadingWatch::begin(Position end, std::vector<Range> seen)
{
    m_end = end;
    m_seen = std::move(seen);
    m_before = {};
    m_next.stop();
    m_settling.start();
    wake();
}

void ReadingWatch::stop()
{
    m_end.reset();
    m_seen.clear();
    m_next.stop();
    m_settling.stop();
}

void ReadingWatch::wake()
{
    if (m_led || !m_end || m_next.isActive())
        return;
    m_before = m_inView();
    m_next.start();
}

void ReadingWatch::setLed(bool led)
{
    if (led == m_led)
        return;
    m_led = led;
    if (led)
        m_next.stop();
    else
        wake();
}

// What stayed in view from look to look; once nothing moves any more, that is all there is.
void ReadingWatch::look()
{
    const Range now = m_inView();
    const Range before = std::exchange(m_before, now);
    if (now != before)
        m_next.start();
    const Range stayed{std::max(now.begin, before.begin), std::min(now.end, before.end)};
    if (stayed.begin >= stayed.end)
        return;
    m_seen.push_back(stayed);
    m_seen = annotation::united(std::move(m_seen));
    Q_EMIT seenMore();
}

bool ReadingWatch::isThrough(const std::vector<Range> &reviewed) const
{
    if (!m_end || m_end->value() == 0)
        return false;
    if (coversNearly(reviewed, *m_end))
        return true;
    if (m_settling.isActive())
        return false;
    std::vector<Range> all = m_seen;
    all.insert(all.end(), reviewed.begin(), reviewed.end());
    return coversNearly(annotation::united(std::move(all)), *m_end);
}

} // namespace window
