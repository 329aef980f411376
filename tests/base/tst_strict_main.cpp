// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include <QProcess>

namespace {

/// Warns in the second function and in the second row of the third; run by the test below in a process of its own.
class Warning : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void silent() {}
    void warns() { qWarning("unexpected"); }
    void rows_data()
    {
        QTest::addColumn<bool>("warn");
        QTest::newRow("silent") << false;
        QTest::newRow("warning") << true;
    }
    void rows()
    {
        QFETCH(bool, warn);
        if (warn)
            qWarning("unexpected");
    }
    void expected()
    {
        QTest::ignoreMessage(QtWarningMsg, "expected");
        qWarning("expected");
    }
};

/// Holds the test support to its word: an unexpected warning fails the function it is printed in, and no other.
class TestStrictMain : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void warningFailsItsFunction()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--warning")});
        QVERIFY(child.waitForFinished());
        const QString output = QString::fromLocal8Bit(child.readAllStandardOutput());
        QCOMPARE(child.exitCode(), 2);
        QVERIFY2(output.contains(QLatin1String("FAIL!  : Warning::warns()")), qPrintable(output));
        QVERIFY2(output.contains(QLatin1String("FAIL!  : Warning::rows(warning)")), qPrintable(output));
        QVERIFY2(output.contains(QLatin1String("PASS   : Warning::rows(silent)")), qPrintable(output));
        QVERIFY2(output.contains(QLatin1String("PASS   : Warning::silent()")), qPrintable(output));
        QVERIFY2(output.contains(QLatin1String("PASS   : Warning::expected()")), qPrintable(output));
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && QLatin1String(argv[1]) == QLatin1String("--warning"))
        return support::run<QCoreApplication, Warning>(1, argv);
    return support::run<QCoreApplication, TestStrictMain>(argc, argv);
}

#include "tst_strict_main.moc"
