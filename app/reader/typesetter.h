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
    struct Measure {
        int column = 0;    ///< pixels a line may be wide
        int room = 0;      ///< pixels up to which a table may reach past it, at least `column`
        bool wrap = false; ///< wide tables and long lines of code are broken to fit, instead of scrolling
    };

    Typesetter(const Material &material, const FontSet &fonts, const Theme &theme, const Measure &measure);

    /// What `layOut` will probably come to, from the text's length alone.
    int estimatedHeight(std::size_t item) const;
    LaidItem layOut(std::size_t item) const;

    const FontSet &fonts() const { return m_fonts; }
    const Measure &measure() const { return m_measure; }

private:
    struct Place { // where a block is put
        double left = 0;
        double width = 0;
        double top = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool header = false;
        document::ContainerIndex within = 0; // containers outside this one have been drawn already

        double fromLeading(double distance, bool rightToLeft) const
        {
            return rightToLeft ? left + width - distance : left + distance;
        }
    };
    struct Set { // a block's text before its lines are broken
        QString text;
        QList<QTextLayout::FormatRange> formats;
        std::vector<TextBox::Insertion> insertions;
        struct Inline {
            int at; // of the sign that keeps its room
            QSizeF size;
            const document::Mark *mark;
        };
        std::vector<Inline> pictures;
    };

    // typesetter.cpp
    /// Returns where the block ends.
    double layOutBlock(LaidItem &laid, std::size_t block, document::Range range, const Place &place) const;
    /// What stands above its text: where a page begins, and who speaks. Returns where the text goes on.
    double placeHead(LaidItem &laid, std::size_t block, bool first, const Place &place, const Surroundings &around) const;
    void placeMarkers(LaidItem &laid, const document::Block &block, const Place &place, const Surroundings &around, double top,
                      bool rightToLeft) const;
    double placeMarks(LaidItem &laid, const std::vector<const document::Mark *> &marks, const Place &place) const;
    double placePicture(LaidItem &laid, const document::Mark &mark, const Place &place) const;
    void letScroll(LaidItem &laid, std::size_t block, const Place &inner, double padding) const;
    bool inQuotation(std::size_t block) const;
    double spaceBefore(std::size_t block) const;
    /// A paragraph without text or marks is space between others, not a line.
    bool isBlank(std::size_t block) const;
    double blankHeight(std::size_t block) const;
    bool isPartOfCodeRun(std::size_t block) const; // the block before belongs to the same code
    bool isUnwrapped(std::size_t block, document::Range range) const;
    double runWidth(std::size_t firstBlock) const; // of the longest line of a run of code

    // typesetter_table.cpp
    void layOutRows(LaidItem &laid) const;
    const TableColumns &columnsOf(document::ContainerIndex table) const;

    // typesetter_text.cpp
    /// Puts pictures between the words into `laid`.
    TextBox makeBox(LaidItem &laid, std::size_t block, document::Range range, const Place &place,
                    const Surroundings &around) const;
    Set compose(std::size_t block, document::Range range, const Place &place, const Surroundings &around, bool &colored) const;
    void insert(Set &set, qsizetype offset, const QString &sign, const QTextCharFormat &format) const;
    void insertPicture(Set &set, qsizetype offset, const document::Mark &mark, QSizeF size, const document::Block &block) const;
    QList<QTextLayout::FormatRange> formats(std::size_t block, document::Range range, const Place &place,
                                            const Surroundings &around, bool &colored) const;
    /// How large a picture is that stands between words and is small enough for that; empty when it is not in the file. Nothing:
    /// it is put above or below the text.
    std::optional<QSizeF> inlineSize(const document::Mark &mark, const document::Block &block) const;

    Material m_material;
    FontSet m_fonts;
    Theme m_theme;
    Measure m_measure;
    bool m_source; // the whole document is source code: no panels, no gaps
    mutable QHash<document::ContainerIndex, TableColumns> m_tables;
    mutable QHash<std::size_t, double> m_runWidths;
};

} // namespace reader
