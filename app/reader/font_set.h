// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/structure.h"
#include "reader/typography.h"

#include <QFont>

#include <array>

namespace reader {

/// The fonts of a Typography at a zoom, with the few measures that the reader asks for all the time. Sizes are in pixels.
class FontSet
{
public:
    FontSet(const Typography &typography, double zoom, const QFont &application);

    const QFont &of(const document::Block &block) const;
    /// From one line's top to the next one's.
    double advance(const document::Block &block) const;
    const QFont &body() const { return m_body; }
    const QFont &code() const { return m_code; }
    const QFont &small() const { return m_small; }
    double smallAdvance() const { return m_smallAdvance; }
    double bodyAdvance() const { return m_bodyAdvance; }
    double em() const { return m_em; }
    /// Of a mean letter of running text.
    double letterWidth() const { return m_letter; }
    double letterWidth(const document::Block &block) const;
    double codeLetterWidth() const { return m_codeLetter; }
    double paragraphGap() const { return m_paragraphGap; }

private:
    QFont m_body;
    QFont m_code;
    QFont m_small;
    std::array<QFont, 6> m_headings;
    std::array<double, 6> m_headingAdvances{};
    double m_bodyAdvance = 0;
    double m_codeAdvance = 0;
    double m_smallAdvance = 0;
    double m_em = 0;
    double m_letter = 0;
    double m_codeLetter = 0;
    double m_paragraphGap = 0;
};

} // namespace reader
