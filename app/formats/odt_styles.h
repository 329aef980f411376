// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/run_spans.h"

#include <QHash>
#include <QXmlStreamReader>

namespace formats {

/// The styles of an OpenDocument text, automatic and common ones, as far as a Document keeps what they say.
class OdtStyles
{
public:
    /// `xml` stands on the start of a style:style or text:list-style; afterwards on its end.
    void readStyle(QXmlStreamReader &xml);
    void readListStyle(QXmlStreamReader &xml);

    RunFormat apply(const QString &style, RunFormat format) const;
    bool isTitle(const QString &style) const { return derivesFrom(style, {QLatin1StringView("title")}); }
    bool isQuotation(const QString &style) const
    {
        return derivesFrom(style, {QLatin1StringView("quotations"), QLatin1StringView("quote")});
    }
    bool isCode(const QString &style) const
    {
        return derivesFrom(style, {QLatin1StringView("preformatted_20_text"), QLatin1StringView("source_20_code")});
    }
    bool isCaption(const QString &style) const { return derivesFrom(style, {QLatin1StringView("caption")}); }

    /// The number of the first item, 0 for bullets.
    quint32 firstNumber(const QString &listStyle, int level) const;

private:
    struct Style {
        QString parent;
        std::optional<bool> strong, emphasis, underline, struck, superscript, subscript;
    };
    bool derivesFrom(const QString &style, std::initializer_list<QLatin1StringView> names) const;

    QHash<QString, Style> m_styles;
    QHash<QString, QHash<int, quint32>> m_listStyles; // name → level from 0 → first number
};

} // namespace formats
