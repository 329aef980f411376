// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/row_change.h"

#include <QDateTime>

namespace library::sql {

/// A value as the database gives it back: whole numbers as qlonglong, a null string as '', a lone surrogate as U+FFFD, empty
/// bytes and invalid times as NULL.
QVariant normalized(const QVariant &value);

/// NULL for a null id.
template<typename Id>
QVariant idOrNull(const Id &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toBytes());
}

/// "a = ? AND b = ?"
QString allEqual(const QStringList &columns);
/// "?, ?, ?"
QString placeholders(qsizetype count);
QString insertInto(const QString &table, const QStringList &columns);
QString updateOf(const QString &table, const QStringList &columns, const QStringList &key);

/// A list of strings as a JSON array, and back; what is not such an array gives an empty list.
QString toJson(const QStringList &list);
QStringList fromJson(const QString &json);

/// Case and accents folded, so that an ORDER BY of plain bytes puts a title where a reader looks for it.
QString sortKey(const QString &text);

} // namespace library::sql
