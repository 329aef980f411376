// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace formats {

/// IANA name of the code page that \fcharsetN means; empty where it says nothing.
QString rtfCodePageOfCharset(int charset);

/// IANA name of the code page with that number of Windows, as \ansicpgN and \cpgN give it.
QString rtfCodePageOfNumber(int number);

} // namespace formats
