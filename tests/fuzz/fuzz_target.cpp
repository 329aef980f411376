// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include FUZZED_HEADER

#include <QGuiApplication>
#include <QLoggingCategory>

/// libFuzzer's entry to the target that FUZZED_CALL asks: whatever the bytes, it returns, and finds nothing wrong.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QGuiApplication application(argumentCount, arguments);
    static const bool quiet = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        return true;
    }();
    Q_UNUSED(quiet)

    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fault = FUZZED_CALL;
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return 0;
}
