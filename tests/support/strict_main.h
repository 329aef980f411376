// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <memory>

namespace support {

/// From here on an unexpected warning, critical or fatal message fails the running test. Messages announced with
/// QTest::ignoreMessage are expected.
void failOnUnexpectedWarnings();

/// What QTEST_MAIN does, with unexpected warnings as failures. `Application` is QCoreApplication, QGuiApplication or QApplication.
template<typename Application, typename Test>
int run(int argc, char **argv)
{
    Application application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    failOnUnexpectedWarnings();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support

/// STRICT_TEST_MAIN(QCoreApplication, SomeTest)
#define STRICT_TEST_MAIN(Application, Test)                                                                                      \
    int main(int argc, char **argv)                                                                                              \
    {                                                                                                                            \
        return support::run<Application, Test>(argc, argv);                                                                      \
    }
