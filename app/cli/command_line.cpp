// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

base::Error wrong(const QString &message)
{
    return {base::ErrorCode::InvalidArgument, message};
}

bool looksLikeOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

bool isCommand(const QString &word, const std::vector<CommandForm> &commands)
{
    return std::any_of(commands.begin(), commands.end(), [&word](const CommandForm &form) { return form.name == word; });
}

/// "frobnicate" is a mistyped command, "notes.txt" and "./notes" are files, there or not.
bool looksLikeFile(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || QFileInfo::exists(word);
}

} // namespace

base::Result<Arguments> parseArguments(const CommandForm &form, const QStringList &arguments)
{
    Arguments found;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyOperands || !looksLikeOption(argument)) {
            found.m_operands.append(argument);
            continue;
        }
        if (argument == u"--") {
            onlyOperands = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString written = argument.left(equals);
        const auto option = std::find_if(form.options.begin(), form.options.end(),
                                         [&written](const OptionForm &known) { return written == u"--" + known.name; });
        if (option == form.options.end())
            return wrong(QCoreApplication::translate("cli::CommandLine", "There is no option %1.").arg(written));
        QString value;
        if (option->takesValue) {
            if (equals < 0 && i + 1 == arguments.size())
                return wrong(QCoreApplication::translate("cli::CommandLine", "The option %1 needs a value.").arg(written));
            value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        } else if (equals >= 0) {
            return wrong(QCoreApplication::translate("cli::CommandLine", "The option %1 takes no value.").arg(written));
        }
        if (!option->repeatable && found.has(option->name))
            return wrong(QCoreApplication::translate("cli::CommandLine", "The option %1 can be given once only.").arg(written));
        found.m_options[option->name].append(value);
    }
    if (found.m_operands.size() < form.minimum)
        return wrong(QCoreApplication::translate("cli::CommandLine", "Something is missing."));
    if (form.maximum >= 0 && found.m_operands.size() > form.maximum)
        return wrong(QCoreApplication::translate("cli::CommandLine", "“%1” is too much.").arg(found.m_operands.at(form.maximum)));
    return found;
}

Invocation parseInvocation(const QStringList &arguments, const std::vector<CommandForm> &commands)
{
    Invocation invocation;
    const auto problem = [&invocation](const QString &sentence) {
        invocation.kind = Invocation::Kind::Wrong;
        invocation.problem = sentence;
        return invocation;
    };
    qsizetype i = 0;
    for (; i < arguments.size() && looksLikeOption(arguments.at(i)); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--") {
            invocation.arguments = arguments.mid(i + 1);
            return invocation;
        }
        if (argument == u"--help" || argument == u"-h") {
            invocation.kind = Invocation::Kind::Help;
            return invocation;
        }
        if (argument == u"--version" || argument == u"-v") {
            invocation.kind = Invocation::Kind::Version;
            return invocation;
        }
        if (argument.startsWith(u"--library=")) {
            invocation.library = argument.mid(10);
        } else if (argument == u"--library" && i + 1 < arguments.size()) {
            invocation.library = arguments.at(++i);
        } else if (argument == u"--library") {
            return problem(QCoreApplication::translate("cli::CommandLine", "The option %1 needs a value.").arg(argument));
        } else {
            return problem(QCoreApplication::translate("cli::CommandLine", "There is no option %1.").arg(argument));
        }
        if (invocation.library.isEmpty())
            return problem(
                QCoreApplication::translate("cli::CommandLine", "The option %1 needs a value.").arg(QStringLiteral("--library")));
    }
    if (i == arguments.size())
        return invocation;
    const QString &word = arguments.at(i);
    if (!isCommand(word, commands)) {
        if (!looksLikeFile(word))
            return problem(QCoreApplication::translate("cli::CommandLine", "There is no command or file “%1”.").arg(word));
        invocation.arguments = arguments.mid(i);
        return invocation;
    }
    invocation.command = word;
    invocation.arguments = arguments.mid(i + 1);
    const bool asksForHelp = invocation.arguments == QStringList{QStringLiteral("--help")};
    invocation.kind = asksForHelp ? Invocation::Kind::Help : Invocation::Kind::Command;
    return invocation;
}

} // namespace cli
