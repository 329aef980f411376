// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace base {

/// The identity of one kind of thing. Ids of two kinds do not mix, and no id is ever used twice or changed: they are random
/// (RFC 4122, version 4), so libraries can be merged and exchanged. Null by default.
template<typename Kind>
class Id
{
public:
    Id() = default;

    static Id create() { return Id(QUuid::createUuid()); }
    /// Null when `text` is not 36 characters `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` (braces allowed).
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }
    /// `bytes` are the 16 bytes that the database keeps, in RFC 4122 order.
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

} // namespace base
