// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFile>

namespace cli {

/// Standard output and standard error of a command, in UTF-8. Every line is on its way when `line` returns, so that a reader at
/// the other end of a pipe sees results as they come.
class Output
{
public:
    Output();

    void line(const QByteArray &bytes);
    void line(const QString &text) { line(text.toUtf8()); }
    void bytes(const QByteArray &bytes); ///< nothing added
    QIODevice &device() { return m_out; }

    /// Standard error, beginning with the program's name.
    void message(const QString &text);
    /// The error's message; its detail is for the log.
    void error(const base::Error &error);
    /// `error` about `what` (a file's name).
    void error(const QString &what, const base::Error &error);
    /// One line that is written over by the next; only when standard error is a terminal.
    void progress(const QString &text);

    /// False once standard output could not be written (the reader went away, the disk is full).
    bool good() const { return m_good; }

private:
    void clearProgress();

    QFile m_out;
    QFile m_err;
    bool m_isTerminal = false;
    bool m_progressShown = false;
    bool m_good = true;
};

} // namespace cli
