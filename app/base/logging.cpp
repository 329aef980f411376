// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace base {

Q_LOGGING_CATEGORY(formatsLog, "marginalist.formats", QtWarningMsg)
Q_LOGGING_CATEGORY(libraryLog, "marginalist.library", QtWarningMsg)
Q_LOGGING_CATEGORY(workspaceLog, "marginalist.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(readerLog, "marginalist.reader", QtWarningMsg)
Q_LOGGING_CATEGORY(windowLog, "marginalist.window", QtWarningMsg)
Q_LOGGING_CATEGORY(cliLog, "marginalist.cli", QtWarningMsg)

} // namespace base
