// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/write_gate.h"

#include <algorithm>
#include <utility>

namespace library {

namespace {

// What the window needs to read back and paint what was changed, on a small machine.
constexpr std::chrono::milliseconds Rest{25};
constexpr std::chrono::milliseconds LongestRest{200};

} // namespace

WriteGate::Pass::Pass(WriteGate &gate, Precedence precedence) : m_gate(&gate)
{
    std::unique_lock lock(gate.m_mutex);
    if (precedence == Precedence::Hand) {
        ++gate.m_handsWaiting;
        gate.m_freed.wait(lock, [&gate] { return !gate.m_held; });
        --gate.m_handsWaiting;
    } else {
        gate.standBack(lock);
        gate.m_freed.wait(lock, [&gate] { return !gate.m_held && gate.m_handsWaiting == 0; });
    }
    gate.m_held = true;
    gate.m_heldByHand = precedence == Precedence::Hand;
}

WriteGate::Pass::Pass(Pass &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) {}

WriteGate::Pass &WriteGate::Pass::operator=(Pass &&other) noexcept
{
    if (this != &other) {
        leave();
        m_gate = std::exchange(other.m_gate, nullptr);
    }
    return *this;
}

void WriteGate::Pass::leave()
{
    if (!m_gate)
        return;
    WriteGate &gate = *std::exchange(m_gate, nullptr);
    {
        const std::lock_guard lock(gate.m_mutex);
        gate.m_held = false;
        if (std::exchange(gate.m_heldByHand, false))
            gate.m_restUntil = Clock::now() + Rest;
    }
    // All of them: which one may go is decided by the conditions above, and a single wake-up could reach a job that may not.
    gate.m_freed.notify_all();
}

bool WriteGate::someoneWaits() const
{
    const std::lock_guard lock(m_mutex);
    return m_handsWaiting > 0;
}

void WriteGate::standBack()
{
    std::unique_lock lock(m_mutex);
    standBack(lock);
}

void WriteGate::standBack(std::unique_lock<std::mutex> &lock)
{
    const Clock::time_point latest = Clock::now() + LongestRest;
    while (true) {
        const Clock::time_point now = Clock::now();
        const bool handIsThere = m_heldByHand || m_handsWaiting > 0;
        if (now >= latest || (!handIsThere && now >= m_restUntil))
            return;
        m_freed.wait_until(lock, handIsThere ? latest : std::min(latest, m_restUntil));
    }
}

} // namespace library
