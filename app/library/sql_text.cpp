// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sql_text.h"

#include "base/accents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace library::sql {

QVariant normalized(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString: {
        const QString text = value.toString();
        if (!text.isValidUtf16())
            return QString::fromUtf8(text.toUtf8());
        return text.isNull() ? QVariant(QStringLiteral("")) : value;
    }
    case QMetaType::QByteArray:
        return value.toByteArray().isEmpty() ? QVariant() : value;
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? QVariant::fromValue<qlonglong>(value.toDateTime().toMSecsSinceEpoch()) : QVariant();
    case QMetaType::Double:
    case QMetaType::Float:
        return value.toDouble();
    default:
        return QVariant::fromValue<qlonglong>(value.toLongLong());
    }
}

QString allEqual(const QStringList &columns)
{
    return columns.join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QString insertInto(const QString &table, const QStringList &columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), placeholders(columns.size()));
}

QString updateOf(const QString &table, const QStringList &columns, const QStringList &key)
{
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3").arg(table, columns.join(QStringLiteral(" = ?, ")), allEqual(key));
}

QString toJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : array)
        list.append(value.toString());
    return list;
}

QString sortKey(const QString &text)
{
    return base::withoutAccents(text).toCaseFolded().simplified();
}

} // namespace library::sql
