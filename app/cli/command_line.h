// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace cli {

struct OptionForm {
    QString name; ///< without the dashes
    bool takesValue = true;
    bool repeatable = false;
};

/// What a command accepts.
struct CommandForm {
    QString name;
    QString usage;    ///< what follows the command's name: `DOCUMENT FILE [--json]`
    QString summary;  ///< one translated sentence
    int minimum = 0;  ///< operands
    int maximum = -1; ///< < 0: any number
    std::vector<OptionForm> options;
};

/// The options and operands given to one command, already held against its form.
class Arguments
{
public:
    const QStringList &operands() const { return m_operands; }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }

private:
    friend base::Result<Arguments> parseArguments(const CommandForm &form, const QStringList &arguments);

    QStringList m_operands;
    QHash<QString, QStringList> m_options;
};

/// Options may stand anywhere, as `--name VALUE` or `--name=VALUE`; after `--` everything is an operand. InvalidArgument says
/// what is wrong.
base::Result<Arguments> parseArguments(const CommandForm &form, const QStringList &arguments);

/// What the program was started for.
struct Invocation {
    enum class Kind { Window, Command, Help, Version, Wrong };

    Kind kind = Kind::Window;
    QString library;       ///< empty: the default one
    QString command;       ///< also for Help, when help on one command is asked for
    QStringList arguments; ///< of the command; for Window the files
    QString problem;       ///< when Wrong: what, in a sentence
};

/// `arguments` without the program's own name.
Invocation parseInvocation(const QStringList &arguments, const std::vector<CommandForm> &commands);

} // namespace cli
