// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/consistency.h"
#include "formats/reader.h"

#include <QGuiApplication>
#include <QLoggingCategory>

/// libFuzzer's target for the reader that FUZZED_FORMAT names: whatever the bytes, it returns, and what it read is consistent.
/// What begins like another format is read by this reader all the same.
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

    formats::ReadOptions options;
    options.format = QStringLiteral(FUZZED_FORMAT);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const base::Result<document::Document> document = formats::read({bytes, {}, {}}, options);
    if (document.ok() && !document::firstInconsistency(*document).isEmpty())
        qFatal("%s", qPrintable(document::firstInconsistency(*document)));
    return 0;
}
