// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

class PageImages;

/// Reads a web page. By default the text is the page's article: what a person came to read, without navigation, comments and
/// advertising; the headline stands in the metadata, not in the text. With ReadOptions::wholePage it is all that a browser
/// would show.
///
/// Pages beyond the limits in html_guard.h are read as their bare text instead of as a tree, so that every page is read in
/// bounded time. A page with nothing to read gives ErrorCode::NoText, one of more than MaximumHtmlBytes ErrorCode::TooLarge.
base::Result<document::Document> readHtml(const Source &source, const ReadOptions &options);

/// Markup already decoded: a part of a mail or of an archive.
struct DecodedPage {
    QString html;
    QString format;   ///< for Document::format()
    QString encoding; ///< for Document::encoding()
    QString url;      ///< where the page was, for one that does not say so itself; may be empty
};

/// The same for markup already decoded, whose images `images` knows; null: images keep their address.
base::Result<document::Document> readPage(const DecodedPage &page, const ReadOptions &options, PageImages *images);

constexpr qsizetype MaximumHtmlBytes = 512LL * 1024 * 1024;

} // namespace formats
