// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace cli {

/// Writes one JSON object (RFC 8259) on one line, members in the order they are given. Unlike QJsonObject it keeps that order and
/// needs no second copy of a long text.
class JsonObject
{
public:
    JsonObject &add(const char *name, QStringView value);
    JsonObject &add(const char *name, const QStringList &values);
    JsonObject &add(const char *name, qint64 value);
    JsonObject &add(const char *name, int value) { return add(name, static_cast<qint64>(value)); }
    JsonObject &add(const char *name, double value);
    JsonObject &addFlag(const char *name, bool value);
    JsonObject &addNull(const char *name);
    JsonObject &addOrNull(const char *name, QStringView value); ///< null when empty
    JsonObject &add(const char *name, const JsonObject &value);
    /// `array` is JSON already: see JsonArray.
    JsonObject &addRaw(const char *name, const QByteArray &array);

    QByteArray toBytes() const { return m_bytes + (m_bytes.isEmpty() ? "{}" : "}"); }

private:
    void name(const char *name);

    QByteArray m_bytes; // without the closing brace
};

/// A JSON array of objects.
class JsonArray
{
public:
    void append(const JsonObject &value);
    QByteArray toBytes() const { return m_bytes + (m_bytes.isEmpty() ? "[]" : "]"); }

private:
    QByteArray m_bytes; // without the closing bracket
};

} // namespace cli
