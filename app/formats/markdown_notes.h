// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace formats {

struct MarkdownNote {
    QString label;
    QString text; ///< Markdown
};

struct MarkdownWithNotes {
    QString text; ///< without the definitions
    QList<MarkdownNote> notes;
};

/// Takes the definitions of footnotes (`[^label]: …`, with what is indented below them) out of a Markdown text, for a parser
/// that does not know them. Fenced code stays as it is. Of two definitions of one label the first counts.
MarkdownWithNotes takeNotes(const QString &text);

} // namespace formats
