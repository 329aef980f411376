// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

namespace support {

void StrictTest::init()
{
    failOnUnexpectedWarnings();
    setUp();
}

void failOnUnexpectedWarnings()
{
    static const QRegularExpression any(QStringLiteral(".*"));
    QTest::failOnWarning(any);
}

} // namespace support
