// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace workspace {

/// What a thread does beside the window.
enum class Work {
    Reading, ///< files, texts: what takes the most and can wait the longest
    Writing, ///< holds the write gate now and then, or is waited for: slower than the window, but sooner done than what reads
};

/// Makes the calling thread, and the processes it starts from now on, give way to the window's. QThread's priorities do nothing
/// under Linux's usual scheduler. Where the system has no such thing, nothing happens.
void giveWay(Work work);

} // namespace workspace
