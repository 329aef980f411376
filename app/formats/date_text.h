// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace formats {

/// A date as people and programs write it, as ISO 8601 cut to what it says: "February 18, 2022", "18.02.2022 10:27:00",
/// "18/02/2022", "2022-02-18", "18 февраля 2022", "March 2021", "2021". Day comes before month where both would do. Empty when
/// `text` is no date, or says more than a date (a label before it, such as "Posted:", is for the caller to cut off). No time zone
/// is made up: a time without one stays without.
QString isoDate(QStringView text);

} // namespace formats
