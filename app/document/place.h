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

    int lineCount() const { return static_cast<int>(m_lines.size()); } ///< 0 where lines are not what is cited
    int paragraphCount() const { return static_cast<int>(m_paragraphs.size()); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    struct PageBegin {
        Position begin;
        QString label;
    };
    struct Heading {
        std::size_t block = 0;
        std::ptrdiff_t above = -1; // index of the heading it stands under
    };

    void countLines();
    void countBlocks();
    void findPages();
    void findTurns();

    const Document &m_document;
    std::vector<Position> m_lines;     // begin of each
    std::vector<quint32> m_paragraphs; // block index of each that counts
    std::vector<Heading> m_headings;
    std::vector<PageBegin> m_pages; // by begin
    // The speaker's turn and the cue around each container, 0 for none; both empty where the document has neither.
    std::vector<ContainerIndex> m_turns;
    std::vector<ContainerIndex> m_cues;
};

} // namespace document
