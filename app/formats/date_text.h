// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace formats {

/// A date as a machine or a person writes it, as ISO 8601 cut to what is stated: "2022-02", "2022-02-18",
/// "2022-02-18T10:27:00+03:00". The day is the one that is written: nothing is converted to another time zone. Empty when no date
/// is in `text`.
///
/// Understands ISO 8601 and its usual misspellings, RFC 2822, seconds and milliseconds since 1970 (as UTC), and dates in words or
/// figures ("18 février 2022", "Feb. 18, 2022", "18.02.2022", "2022年2月18日") in the languages of Europe and some others. In
/// 03/04/2022 the day comes first, unless `language` (BCP 47) is one that puts the month first, or only that makes a date.
QString parseDate(const QString &text, const QString &language = {});

/// The date that `text` is, with its time of day if that stands there: "February 18, 2022", "18.02.2022 10:27:00", "March 2021",
/// "2021"; a word or two before it, such as a weekday, are overlooked. Empty when `text` is no date, or says more (a label such
/// as "Posted:" is for the caller to cut off). A time without a zone stays without.
QString isoDate(QStringView text);

/// The first date in a running text, however much stands around it; years from 1900 on only. Empty when there is none.
QString findDate(const QString &text, const QString &language = {});

} // namespace formats
