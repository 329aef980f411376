// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/json.h"

#include <QString>

#include <cmath>

namespace cli {

namespace {

/// Also the characters at which others than us end a line: one object must stay one line for every reader.
bool isEscaped(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

void appendString(QByteArray &bytes, QStringView value)
{
    bytes += '"';
    qsizetype copied = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value.at(i).unicode();
        if (!isEscaped(unit))
            continue;
        bytes += value.sliced(copied, i - copied).toUtf8();
        copied = i + 1;
        if (unit == u'"' || unit == u'\\')
            bytes.append('\\').append(static_cast<char>(unit));
        else if (unit == u'\n')
            bytes += "\\n";
        else if (unit == u'\t')
            bytes += "\\t";
        else
            bytes += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    bytes += value.sliced(copied).toUtf8();
    bytes += '"';
}

} // namespace

void JsonObject::name(const char *name)
{
    m_bytes += m_bytes.isEmpty() ? "{\"" : ",\"";
    m_bytes += name;
    m_bytes += "\":";
}

JsonObject &JsonObject::add(const char *key, QStringView value)
{
    name(key);
    appendString(m_bytes, value);
    return *this;
}

JsonObject &JsonObject::add(const char *key, const QStringList &values)
{
    name(key);
    m_bytes += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        appendString(m_bytes, values.at(i));
    }
    m_bytes += ']';
    return *this;
}

JsonObject &JsonObject::add(const char *key, qint64 value)
{
    name(key);
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonObject &JsonObject::add(const char *key, double value)
{
    if (!std::isfinite(value))
        return addNull(key);
    name(key);
    m_bytes += QByteArray::number(value, 'g', 6);
    return *this;
}

JsonObject &JsonObject::addFlag(const char *key, bool value)
{
    name(key);
    m_bytes += value ? "true" : "false";
    return *this;
}

JsonObject &JsonObject::addNull(const char *key)
{
    name(key);
    m_bytes += "null";
    return *this;
}

JsonObject &JsonObject::addOrNull(const char *key, QStringView value)
{
    return value.isEmpty() ? addNull(key) : add(key, value);
}

JsonObject &JsonObject::add(const char *key, const JsonObject &value)
{
    return addRaw(key, value.toBytes());
}

JsonObject &JsonObject::addRaw(const char *key, const QByteArray &json)
{
    name(key);
    m_bytes += json;
    return *this;
}

void JsonArray::append(const JsonObject &value)
{
    m_bytes += m_bytes.isEmpty() ? '[' : ',';
    m_bytes += value.toBytes();
}

} // namespace cli
