// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace document {

/// A position as told to a person. Fields the document does not have are empty or 0.
struct Place {
    QString page;        ///< label
    int line = 0;        ///< from 1; for plain text and source code
    int paragraph = 0;   ///< from 1, furniture and empty blocks not counted; for everything else
    QStringList heading; ///< path, outermost first
    QString speaker;
    QString time; ///< time code

    /// Short, for lists and citations: "p. 12", "line 40", "¶ 7, Putin". Translated.
    QString toString() const;
};

/// Answers "where is this" for one document. Built once a document, then a binary search a question. The document must outlive
/// it.
class Places
{
public:
    explicit Places(const Document &document);

    Place at(Position position) const;

    // The other way round, for "go to". All from 1; nothing when there is no such line, paragraph or page.
    std::optional<Position> line(int number) const;
    std::optional<Position> paragraph(int number) const;
    /// By label first, then by number.
    std::optional<Position> page(QStringView label) const;

    int lineCount() const;
    int paragraphCount() const { return static_cast<int>(m_paragraphs.size()); }

private:
    const Document &m_document;
    std::vector<qint32> m_lines;      // begin of each line, where lines are what is cited
    std::vector<qint32> m_paragraphs; // block index of each counted paragraph
    std::vector<qint32> m_headings;   // block index of each heading
    std::vector<ContainerIndex> m_turns;
};

} // namespace document
