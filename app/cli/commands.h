// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command_line.h"
#include "cli/output.h"

namespace workspace {
class Workspace;
}

namespace cli {

/// Exit statuses of the program.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2, NoLibrary = 3 };

/// What a command works with.
struct Context {
    const Arguments &arguments;
    Output &output;
    QString readerProgram;
    workspace::Workspace *library = nullptr; ///< open, for commands that need one

    bool json() const { return arguments.has(QStringLiteral("json")); }
};

struct Command {
    CommandForm form;
    bool needsLibrary = true;
    Exit (*run)(Context &context) = nullptr;
};

/// All commands, in the order help lists them.
const std::vector<Command> &commands();

// The commands themselves, each with its form.
Command parseCommand();

} // namespace cli
