// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/read_options.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace workspace {

QByteArray encode(const formats::ReadOptions &options)
{
    QJsonObject object;
    if (!options.encoding.isEmpty())
        object.insert(QStringLiteral("encoding"), options.encoding);
    if (!options.format.isEmpty())
        object.insert(QStringLiteral("format"), options.format);
    if (options.wholePage)
        object.insert(QStringLiteral("wholePage"), true);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

formats::ReadOptions decodeReadOptions(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    formats::ReadOptions options;
    options.encoding = object.value(QStringLiteral("encoding")).toString();
    options.format = object.value(QStringLiteral("format")).toString();
    options.wholePage = object.value(QStringLiteral("wholePage")).toBool();
    return options;
}

} // namespace workspace
