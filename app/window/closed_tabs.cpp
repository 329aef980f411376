// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/closed_tabs.h"

#include <algorithm>
#include <utility>

namespace window {

namespace {
constexpr std::size_t MostClosed = 20;
}

void ClosedTabs::add(Visit closed)
{
    m_closed.push_back(std::move(closed));
    if (m_closed.size() > MostClosed)
        m_closed.pop_front();
}

std::optional<Visit> ClosedTabs::takeLast(const std::function<bool(document::DocumentId)> &holds)
{
    const auto last =
        std::find_if(m_closed.rbegin(), m_closed.rend(), [&holds](const Visit &closed) { return holds(closed.document); });
    if (last == m_closed.rend())
        return std::nullopt;
    const Visit taken = *last;
    m_closed.erase(std::next(last).base());
    return taken;
}

void ClosedTabs::adopt(const ClosedTabs &others)
{
    for (const Visit &closed : others.m_closed)
        add(closed);
}

void ClosedTabs::remove(const std::function<bool(document::DocumentId)> &holds)
{
    std::erase_if(m_closed, [&holds](const Visit &closed) { return holds(closed.document); });
}

void ClosedTabs::forgetPlaces(document::DocumentId document)
{
    for (Visit &closed : m_closed) {
        if (closed.document == document)
            closed.state.reset();
    }
}

} // namespace window
