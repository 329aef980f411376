// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace workspace {

/// Makes the calling thread, and the processes it starts from now on, give way to the window's and to whoever holds the write
/// gate. QThread's priorities do nothing under Linux's usual scheduler. Where the system has no such thing, nothing happens.
void giveWay();

} // namespace workspace
