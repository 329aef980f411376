// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/visits.h"

#include <algorithm>
#include <utility>

namespace window {

namespace {
constexpr std::size_t MostVisits = 100;
}

void Visits::record(Visit left)
{
    if (left.state) {
        auto state = std::make_shared<reader::PaneState>(*left.state);
        state->future.clear();
        left.state = std::move(state);
    }
    m_future.clear();
    m_past.push_back(std::move(left));
    if (m_past.size() > MostVisits)
        m_past.pop_front();
}

std::optional<Visit> Visits::take(Way way)
{
    std::deque<Visit> &visits = way == Way::Back ? m_past : m_future;
    if (visits.empty())
        return std::nullopt;
    const Visit nearest = visits.back();
    visits.pop_back();
    return nearest;
}

void Visits::leave(Way way, Visit left)
{
    (way == Way::Back ? m_future : m_past).push_back(std::move(left));
}

bool Visits::any(Way way, const std::function<bool(document::DocumentId)> &holds) const
{
    const std::deque<Visit> &visits = way == Way::Back ? m_past : m_future;
    return std::any_of(visits.rbegin(), visits.rend(), [&holds](const Visit &visit) { return holds(visit.document); });
}

void Visits::forgetPlaces(document::DocumentId document)
{
    for (std::deque<Visit> *visits : {&m_past, &m_future}) {
        for (Visit &visit : *visits) {
            if (visit.document == document)
                visit.state.reset();
        }
    }
}

void Visits::clear()
{
    m_past.clear();
    m_future.clear();
}

} // namespace window
