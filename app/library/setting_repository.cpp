// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/setting_repository.h"

namespace library {

SettingRepository::SettingRepository(Connection &connection) : m_connection(connection) {}

base::Result<QByteArray> SettingRepository::value(const QString &name) const
{
    const base::Result<QVariant> value = m_connection.value(QStringLiteral("SELECT content FROM setting WHERE name = ?"), {name});
    if (!value.ok())
        return value.error();
    return value->toByteArray();
}

base::Status SettingRepository::setValue(const QString &name, const QByteArray &value)
{
    if (value.isEmpty()) {
        Query query(m_connection, u"DELETE FROM setting WHERE name = ?");
        return query.bind(name).run();
    }
    Query query(m_connection, u"INSERT INTO setting (name, content) VALUES (?, ?) "
                              u"ON CONFLICT (name) DO UPDATE SET content = excluded.content");
    return query.bind(name).bind(value).run();
}

} // namespace library
