// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QHash>

#include <optional>
#include <vector>

namespace reader {

/// Which spans and marks are in a range. Spans may reach far, so for every sixty-fourth those that are open there are kept.
/// The document must outlive it.
class SpanIndex
{
public:
    explicit SpanIndex(const document::Document &document);

    /// Those that overlap `range`, in the document's order. Of more than 64 that nest, the inner ones are left out.
    std::vector<const document::Span *> overlapping(document::Range range) const;
    /// Those from `from` to `to`, both included.
    std::vector<const document::Mark *> marks(document::Position from, document::Position to) const;
    /// The link at `at`, null when there is none.
    const document::Span *linkAt(document::Position at) const;
    /// Where the AnchorTarget of that name is.
    std::optional<document::Position> target(const QString &name) const;
    /// The sign of the footnote that `reference` leads to, "*" when the file gives none; empty when the text has it.
    QString footnoteSign(const document::Mark &reference) const;

private:
    const document::Document &m_document;
    QHash<QString, document::Position> m_targets;
    std::vector<std::vector<quint32>> m_open; // by span index / 64: earlier spans that reach past that span's begin
};

} // namespace reader
