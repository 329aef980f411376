// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <type_traits>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
// There, QTRY_VERIFY and its like narrow a duration to int, in the lines of the test that uses them.
#pragma GCC diagnostic ignored "-Wconversion"
#endif

namespace support {

/// Milliseconds that a wait may last: where many tests share a loaded machine, a thread that gives way to the window gets little.
constexpr int Patience = 30'000;

/// What every test class derives from: an unexpected warning, critical or fatal message fails the test function (the data row)
/// that prints it. Messages announced with QTest::ignoreMessage are expected. QtTest forgets the rule after each function, so it
/// is renewed in `init()`, which is final for that reason: what a test would do there goes into `setUp()`.
class StrictTest : public QObject
{
    Q_OBJECT

protected:
    /// Before each test function and data row.
    virtual void setUp() {}

protected Q_SLOTS:
    virtual void init() final;
};

void failOnUnexpectedWarnings();

/// What QTEST_MAIN does, with unexpected warnings as failures. `Application` is QCoreApplication, QGuiApplication or
/// QApplication.
template<typename Application, typename Test>
int run(int argc, char **argv)
{
    static_assert(std::is_base_of_v<StrictTest, Test>, "Derive the test class from support::StrictTest");
    Application application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    failOnUnexpectedWarnings(); // for initTestCase(), which runs before the first init()
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support

// Qt's own wait five seconds.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, support::Patience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, support::Patience)

/// STRICT_TEST_MAIN(QCoreApplication, SomeTest)
#define STRICT_TEST_MAIN(Application, Test)                                                                                      \
    int main(int argc, char **argv)                                                                                              \
    {                                                                                                                            \
        return support::run<Application, Test>(argc, argv);                                                                      \
    }
