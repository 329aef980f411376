// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/passwords.h"

namespace workspace {

Passwords::~Passwords()
{
    for (QString &password : m_passwords)
        password.fill(QChar());
}

void Passwords::keep(const QByteArray &original, const QString &password)
{
    const std::lock_guard lock(m_mutex);
    if (!original.isEmpty() && !password.isEmpty())
        m_passwords.insert(original, password);
}

QString Passwords::of(const QByteArray &original) const
{
    const std::lock_guard lock(m_mutex);
    return m_passwords.value(original);
}

} // namespace workspace
