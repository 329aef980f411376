// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace base {

// One category a folder that has something to log; all are silent below "warning" unless QT_LOGGING_RULES asks for them.
Q_DECLARE_LOGGING_CATEGORY(formatsLog)
Q_DECLARE_LOGGING_CATEGORY(libraryLog)
Q_DECLARE_LOGGING_CATEGORY(workspaceLog)
Q_DECLARE_LOGGING_CATEGORY(readerLog)
Q_DECLARE_LOGGING_CATEGORY(windowLog)
Q_DECLARE_LOGGING_CATEGORY(cliLog)

} // namespace base
