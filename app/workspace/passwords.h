// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>

namespace workspace {

/// The passwords of locked files that the user gave since the library was opened, by the file's SHA-256. They stay in memory: no
/// setting, no history, no log and no library ever holds one.
///
/// Callable from any thread.
class Passwords
{
public:
    Passwords() = default;
    ~Passwords();
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;

    /// For a password that opened the file; a later one replaces it.
    void keep(const QByteArray &original, const QString &password);
    /// Empty when there is none.
    QString of(const QByteArray &original) const;

private:
    mutable std::mutex m_mutex;
    QHash<QByteArray, QString> m_passwords;
};

} // namespace workspace
