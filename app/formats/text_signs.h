// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace formats {

// What single lines of a saved article say beside its text. All take a line without the blanks around it, and look at nothing
// else: whether the line stands where such lines stand is for the caller to see.

/// A number of shares, comments, likes: "- 6", "12 Shares".
bool isCounter(QStringView line);
/// Digits and nothing else.
bool isFigure(QStringView line);
/// Where a picture or a text comes from: "Photo by …", "Source: …".
bool isCredit(QStringView line);
/// What a page's buttons and boxes say: "Tweet", "Read also: …", "3 min read", a row of networks.
bool isControl(QStringView line);
/// A word of a page's menu, which may as well be a line of the text.
bool isMenu(QStringView line);
/// The words a text is filed under: "Tags: …".
bool isFiling(QStringView line);

struct DatedLine {
    QString date;          ///< ISO 8601
    bool labelled = false; ///< "Posted: …" rather than a date alone
    bool published = true; ///< false for "Updated: …"
};

/// "Posted: 18.02.2022 10:27", "18 February 2022, 10:27 | Updated: 19 February 2022", "Minsk, 18 February 2022".
std::optional<DatedLine> datedLine(QStringView line);

/// A date in brackets at the line's end, as headlines of transcripts have it; empty when there is none.
QString dateInBrackets(QStringView line);

struct RightsLine {
    QString year;  ///< the last it names; may be empty
    QString owner; ///< may be empty
};

/// "Copyright 2022 Northern Wire. All rights reserved."
std::optional<RightsLine> rightsLine(QStringView line);

} // namespace formats
