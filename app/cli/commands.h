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
    const CommandForm &form;
    const Arguments &arguments;
    Output &output;
    QString readerProgram;
    workspace::Workspace *library = nullptr; ///< open; null for commands that need none

    bool json() const { return arguments.has(QStringLiteral("json")); }
};

struct Command {
    CommandForm form;
    bool needsLibrary = true;
    Exit (*run)(Context &context) = nullptr;
};

/// All commands, in the order help lists them. Made anew by each call, in the language that is installed by then.
std::vector<Command> commands();

// The commands, each with its form.
Command parseCommand();
Command importCommand();
Command documentsCommand();
Command textCommand();
Command tagCommand();
Command annotationsCommand();
Command tagsCommand();
Command searchCommand();
Command exportCommand();
Command updateCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command checkCommand();

/// `--json`, which most commands take.
OptionForm jsonOption();
/// Tells the error; for commands that can do nothing after it.
Exit failed(Context &context, const base::Error &error);
/// Tells what is wrong with the arguments where only the command can know.
Exit misused(Context &context, const QString &problem);

} // namespace cli
