// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "syntax/highlighter.h"
#include "syntax/languages.h"

namespace fuzz {

/// The input is a line that names a language, then source code in it.
inline QString highlightingFault(const QByteArray &input)
{
    static const syntax::Languages languages;
    const QStringList lines = QString::fromUtf8(input).split(u'\n');
    syntax::Highlighter highlighter(languages, languages.languageNamed(lines.first()));
    syntax::LineState state;
    for (const QString &line : lines.mid(1)) {
        QList<QTextLayout::FormatRange> formats;
        state = highlighter.highlight(line, state, &formats);
        qsizetype end = 0;
        for (const QTextLayout::FormatRange &format : std::as_const(formats)) {
            if (format.start < end || format.length <= 0 || format.start + format.length > line.size())
                return QStringLiteral("colours past the line's end, or over each other");
            end = format.start + format.length;
        }
    }
    return {};
}

} // namespace fuzz
