// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace base {

/// `text` with every letter as it is without its accents and other marks, and with letters of one meaning as one: "é" and "e"
/// with an accent of its own become "e", "ﬁ" becomes "fi". Case stays. Letters that are no accented ones in Unicode, as "ø",
/// stay. This is how names are looked up and sorted, whatever the machine's language; titles in libraries are stored by it.
QString withoutAccents(const QString &text);

} // namespace base
