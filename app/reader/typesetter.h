// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/code_colors.h"
#include "reader/flow.h"
#include "reader/font_set.h"
#include "reader/laid_item.h"
#include "reader/pictures.h"
#include "reader/span_index.h"
#include "reader/surroundings.h"
#include "reader/table_columns.h"
#include "reader/theme.h"

#include <QHash>

namespace reader {

/// Lays out one item of a document at a time. What it is given must outlive it.
class Typesetter
{
public:
    struct Material {
        const document::Document &document;
        const Flow &flow;
        const SpanIndex &spans;
        const Pictures &pictures;
        CodeColors &colors;
    };

    /// `column`: pixels a line may be wide. `room`: pixels up to which a table may reach past it, at least `column`.
    Typesetter(const Material &material, const FontSet &fonts, const Theme &theme, int column, int room);

    /// What `layOut` will probably come to, from the text's length alone.
    int estimatedHeight(std::size_t item) const;
    LaidItem layOut(std::size_t item) const;

    const FontSet &fonts() const { return m_fonts; }
    int column() const { return m_column; }

private:
    struct Place { // where a block is put
        double left = 0;
        double width = 0;
        double top = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool header = false;
        document::ContainerIndex within = 0; // containers outside this one have been drawn already
    };
    /// Returns where the block ends.
    double layOutBlock(LaidItem &laid, std::size_t block, document::Range range, const Place &place) const;
    void layOutRow(LaidItem &laid, document::ContainerIndex row) const;
    double placeMarks(LaidItem &laid, const std::vector<const document::Mark *> &marks, const Place &place) const;
    double placePicture(LaidItem &laid, const document::Mark &mark, const Place &place) const;
    TextBox makeBox(std::size_t block, document::Range range, const Place &place, const Surroundings &around,
                    bool &colored) const;
    QList<QTextLayout::FormatRange> formats(std::size_t block, document::Range range, const Place &place,
                                            const Surroundings &around, bool &colored) const;
    bool inQuotation(std::size_t block) const;
    double spaceBefore(std::size_t block) const;
    /// A paragraph without text or marks is space between others, not a line.
    bool isBlank(std::size_t block) const;
    double blankHeight(std::size_t block) const;
    bool isPartOfCodeRun(std::size_t block) const; // the block before belongs to the same code
    const TableColumns &columnsOf(document::ContainerIndex table) const;

    Material m_material;
    FontSet m_fonts;
    Theme m_theme;
    int m_column;
    int m_room;
    bool m_source; // the whole document is source code: no panels, no gaps
    mutable QHash<document::ContainerIndex, TableColumns> m_tables;
};

} // namespace reader
