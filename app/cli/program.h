// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command_line.h"

namespace cli {

/// What the arguments ask for.
Invocation invocation(const QStringList &arguments);

/// What the command line does not say.
struct Surroundings {
    QString readerProgram;  ///< this program's file: it is its own reader process
    QString defaultLibrary; ///< used without `--library`
};

/// Does everything but opening the window: a command, help, version, or the message about wrong usage. Needs an application
/// object. Returns the exit status.
int run(const Invocation &invocation, const Surroundings &surroundings);

} // namespace cli
