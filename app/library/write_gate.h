// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace library {

/// Through which every write transaction of this program on one file goes, one at a time. Edits by hand go before jobs that
/// wait; a job ends its chunk when `someoneWaits`. Other programs are held off by SQLite's own lock and its busy timeout.
///
/// Why: without it a one-row commit of the window's thread queues behind SQLite's busy handler, which sleeps and retries, and
/// took up to two seconds during an import.
///
/// Callable from any thread.
class WriteGate
{
public:
    enum class Precedence { Hand, Job };

    /// Held from construction to destruction or `leave`. Not recursive: a thread must not enter twice.
    class Pass
    {
    public:
        Pass() = default;
        Pass(WriteGate &gate, Precedence precedence);
        ~Pass() { leave(); }
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&other) noexcept;
        void leave();

    private:
        WriteGate *m_gate = nullptr;
    };

    /// True while anyone else wants to pass who goes first: for a job, an edit by hand.
    bool someoneWaits() const;

    /// For jobs, between two pieces of work of any kind; one that wants to pass does so by itself. Waits while an edit by hand is
    /// being made and for a moment after it, in which the window shows it: all the processor there is is needed for that. Comes
    /// back after a fifth of a second in any case, so that no row of edits, however dense, brings a job to a stop.
    void standBack();

private:
    using Clock = std::chrono::steady_clock;

    void standBack(std::unique_lock<std::mutex> &lock);

    mutable std::mutex m_mutex;
    std::condition_variable m_freed;
    bool m_held = false;
    bool m_heldByHand = false;
    int m_handsWaiting = 0;
    Clock::time_point m_restUntil;
};

} // namespace library
