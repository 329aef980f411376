// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

#include <array>
#include <optional>

namespace formats {

/// How a run of a word processor's text looks, as far as a Document keeps it.
struct RunFormat {
    bool strong = false;
    bool emphasis = false;
    bool underline = false;
    bool struck = false;
    bool superscript = false;
    bool subscript = false;
    bool code = false;
    QString link; ///< an address, or "#name"; empty: none

    friend bool operator==(const RunFormat &, const RunFormat &) = default;
};

/// Turns runs into spans: neighbouring runs that look alike in one respect become one span in it. Word processors cut a bold
/// sentence into a dozen runs.
class RunSpans
{
public:
    /// `builder` must outlive this.
    explicit RunSpans(document::DocumentBuilder &builder) : m_builder(builder) {}

    void append(QStringView text, const RunFormat &format);
    /// Ends all spans; call it before the block ends.
    void finishBlock();

private:
    struct Open {
        document::Position begin;
        QString target;
    };

    document::DocumentBuilder &m_builder;
    std::array<std::optional<Open>, static_cast<std::size_t>(document::SpanKind::LastKind) + 1> m_open;
};

/// Keeps List and ListItem containers in step with paragraphs that only name a list and a level, as DOCX and RTF have it.
class ListNesting
{
public:
    explicit ListNesting(document::DocumentBuilder &builder) : m_builder(builder) {}

    /// Opens an item at `level` (from 0) of the list `id`, with what it needs around it. `number` is the item's, 0 for a bullet.
    void item(const QString &id, int level, quint32 number);
    /// True when a list `id` is among the open ones.
    bool isOpen(const QString &id) const { return m_levels.contains(id); }
    /// Ends every open list: an ordinary paragraph, a table or the end follows.
    void finish();

    /// Sets the open lists aside while a table cell has lists of its own; `resume` goes on with them.
    QStringList suspend() { return std::exchange(m_levels, {}); }
    void resume(const QStringList &levels) { m_levels = levels; }

private:
    void closeLevel();

    document::DocumentBuilder &m_builder;
    QStringList m_levels; // the list's id at each open level
};

} // namespace formats
