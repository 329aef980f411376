// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

namespace support {

void failOnUnexpectedWarnings()
{
    // Qt 6.3 has it: every warning that no ignoreMessage announced fails the test function it is printed in.
    static const QRegularExpression any(QStringLiteral(".*"));
    class Init : public QObject
    {
    };
    QTest::failOnWarning(any);
}

} // namespace support
