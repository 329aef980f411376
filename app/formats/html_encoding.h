// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace formats {

/// The encoding a page says it has, as it spells it: by the XML declaration or by <meta> in its first 1,024 bytes (8 KB when
/// nothing is found there: saved pages often have long heads). Empty when it says nothing. The scan is that of the HTML standard
/// (13.2.3.2, "prescan a byte stream to determine its encoding"), which also turns UTF-16 into UTF-8.
QString declaredEncoding(QByteArrayView html);

} // namespace formats
