// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/commands.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace cli {

namespace {

std::optional<Command> find(const QString &name)
{
    for (const Command &known : commands()) {
        if (known.form.name == name)
            return known;
    }
    return {};
}

QString usage(const CommandForm &form)
{
    return QStringLiteral("marginalist [--library %1] %2 %3")
        .arg(QCoreApplication::translate("cli::Program", "FOLDER"), form.name, form.usage)
        .trimmed();
}

QString usage()
{
    return QStringLiteral("marginalist [--library %1] [%2…]\n       marginalist [--library %1] %3 [%4]")
        .arg(QCoreApplication::translate("cli::Program", "FOLDER"), QCoreApplication::translate("cli::Program", "DOCUMENT-FILE"),
             QCoreApplication::translate("cli::Program", "COMMAND"), QCoreApplication::translate("cli::Program", "ARGUMENTS"));
}

void printHelp(Output &output, const std::optional<Command> &command)
{
    if (command) {
        output.line(QCoreApplication::translate("cli::Program", "Usage:") + u' ' + usage(command->form));
        output.line(QString());
        output.line(command->form.summary);
        return;
    }
    output.line(QCoreApplication::translate("cli::Program", "Usage:") + u' ' + usage());
    output.line(QString());
    output.line(QCoreApplication::translate("cli::Program",
                                            "Opens the window with the files, or does one job without a window and exits."));
    output.line(QString());
    output.line(QCoreApplication::translate("cli::Program", "Commands:"));
    for (const Command &known : commands()) {
        output.line(QStringLiteral("  %1 %2").arg(known.form.name, known.form.usage));
        output.line(QStringLiteral("      ") + known.form.summary);
    }
    output.line(QString());
    output.line(QStringLiteral("  --library %1\n      ").arg(QCoreApplication::translate("cli::Program", "FOLDER")) +
                QCoreApplication::translate("cli::Program", "The library, a folder NAME.marginalia; made when it is missing."));
    output.line(QStringLiteral("  --help, --version"));
    output.line(QString());
    output.line(QCoreApplication::translate(
        "cli::Program",
        "Exit status: 0 all done; 1 something failed and the rest was done; 2 wrong usage; 3 the library cannot be opened."));
}

Exit wrongUsage(Output &output, const QString &problem, const QString &form)
{
    output.message(problem);
    output.message(QCoreApplication::translate("cli::Program", "Usage:") + u' ' + form);
    return Exit::WrongUsage;
}

Exit runCommand(const Invocation &invocation, const Command &command, const Surroundings &surroundings, Output &output)
{
    const base::Result<Arguments> arguments = parseArguments(command.form, invocation.arguments);
    if (!arguments.ok())
        return wrongUsage(output, arguments.error().message, usage(command.form));
    Context context{command.form, arguments.value(), output, surroundings.readerProgram};
    std::unique_ptr<workspace::Workspace> library;
    if (command.needsLibrary) {
        workspace::OpenOptions options;
        options.readerProgram = surroundings.readerProgram;
        const QString folder = invocation.library.isEmpty() ? surroundings.defaultLibrary : invocation.library;
        base::Result<std::unique_ptr<workspace::Workspace>> opened = workspace::Workspace::open(folder, options);
        if (!opened.ok()) {
            const base::Error &error = opened.error();
            if (error.message.contains(QFileInfo(folder).fileName()))
                output.error(error);
            else
                output.error(folder, error);
            return Exit::NoLibrary;
        }
        library = std::move(opened).value();
        context.library = library.get();
        QObject::connect(library.get(), &workspace::Workspace::problemOccurred, library.get(),
                         [&output](const base::Error &error) { output.error(error); });
    }
    const Exit exit = command.run(context);
    return exit == Exit::Done && !output.good() ? Exit::Failed : exit;
}

} // namespace

std::vector<Command> commands()
{
    return {parseCommand(),       importCommand(), documentsCommand(), textCommand(),   tagCommand(),
            annotationsCommand(), tagsCommand(),   searchCommand(),    exportCommand(), updateCommand(),
            undoCommand(),        redoCommand(),   historyCommand(),   checkCommand()};
}

OptionForm jsonOption()
{
    return {QStringLiteral("json"), false, false};
}

Exit failed(Context &context, const base::Error &error)
{
    context.output.error(error);
    return Exit::Failed;
}

Exit misused(Context &context, const QString &problem)
{
    return wrongUsage(context.output, problem, usage(context.form));
}

Invocation invocation(const QStringList &arguments)
{
    std::vector<CommandForm> forms;
    for (const Command &known : commands())
        forms.push_back(known.form);
    return parseInvocation(arguments, forms);
}

int run(const Invocation &invocation, const Surroundings &surroundings)
{
    Output output;
    const std::optional<Command> command = find(invocation.command);
    switch (invocation.kind) {
    case Invocation::Kind::Help:
        printHelp(output, command);
        return static_cast<int>(Exit::Done);
    case Invocation::Kind::Version:
        output.line(QStringLiteral("marginalist ") + QCoreApplication::applicationVersion());
        return static_cast<int>(Exit::Done);
    case Invocation::Kind::Command:
        return static_cast<int>(runCommand(invocation, *command, surroundings, output));
    case Invocation::Kind::Wrong:
    case Invocation::Kind::Window:
        break;
    }
    const QString problem = invocation.problem.isEmpty()
                                ? QCoreApplication::translate("cli::Program", "The window cannot be opened; give a command.")
                                : invocation.problem;
    return static_cast<int>(wrongUsage(output, problem, usage()));
}

} // namespace cli
