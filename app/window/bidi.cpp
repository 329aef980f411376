// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/bidi.h"

namespace window {

QString isolated(const QString &text)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopIsolate(0x2069);
    return text.isRightToLeft() ? FirstStrongIsolate + text + PopIsolate : text;
}

} // namespace window
