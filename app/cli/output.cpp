// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "base/logging.h"

#include <cstdio>

#include <unistd.h>

namespace cli {

Output::Output() : m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    m_good = m_out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!m_err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        m_isTerminal = false;
}

void Output::line(const QByteArray &text)
{
    bytes(text + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    clearProgress();
    for (qsizetype done = 0; m_good && done < bytes.size();) {
        const qint64 count = m_out.write(bytes.constData() + done, bytes.size() - done);
        m_good = count > 0;
        done += static_cast<qsizetype>(count);
    }
}

void Output::message(const QString &text)
{
    clearProgress();
    m_err.write("marginalist: " + text.toUtf8() + '\n');
}

void Output::error(const base::Error &error)
{
    qCInfo(base::cliLog) << error.message << error.detail;
    message(error.message);
}

void Output::error(const QString &what, const base::Error &error)
{
    message(what + u": " + error.message);
}

void Output::progress(const QString &text)
{
    if (!m_isTerminal)
        return;
    m_err.write("\r\x1b[K" + text.toUtf8());
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (m_progressShown)
        m_err.write("\r\x1b[K");
    m_progressShown = false;
}

} // namespace cli
