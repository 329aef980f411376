// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace formats {

/// What a page may cost before it is read as bare text. Generous: the largest real pages have some 100,000 tags nested some
/// 60 deep.
struct HtmlLimits {
    static constexpr qsizetype Bytes = 48LL * 1024 * 1024;
    static constexpr qsizetype Elements = 1'000'000; ///< those that misnested formatting makes the parser copy included
    static constexpr qsizetype Depth = 500;
    static constexpr qsizetype Attributes = 1000;  ///< in one tag
    static constexpr qsizetype Steps = 20'000'000; ///< of the parser's searches through open elements
};

/// True when parsing `html` (UTF-8) into a tree stays within the limits. Found out by following the tags alone, in linear time
/// and a few kilobytes: parsers copy the open formatting elements (<b>, <a>, <font>, …) into each block that begins while they
/// are open, so a small page can cost seconds.
bool safeToParse(QByteArrayView html);

/// The page's text without a tree: tags left out, paragraphs set apart by LF where block elements begin and end, character
/// references of the common kinds resolved. Linear time for any input.
QString withoutTags(QStringView html);

} // namespace formats
