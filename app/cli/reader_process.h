// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cli {

/// The worker's side of workspace::ReaderProcessHost: reads requests from standard input and answers on standard output until the
/// input ends. Limits its own memory and time. Returns the exit status.
int runReaderProcess();

} // namespace cli
