// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ctime>

namespace support {

/// How long the calling thread has been on a processor since this object was made or last restarted: what it used, whatever else
/// the machine was doing meanwhile (clock_gettime(3), CLOCK_THREAD_CPUTIME_ID).
class ProcessorTime
{
public:
    double elapsed() const { return now() - m_begin; } ///< milliseconds

    /// As `elapsed`, and begins anew.
    double restart()
    {
        const double before = m_begin;
        m_begin = now();
        return m_begin - before;
    }

private:
    static double now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_begin = now();
};

} // namespace support
