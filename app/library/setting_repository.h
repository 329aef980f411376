// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"

namespace library {

/// Values that belong to the library rather than to the program or the history: choice of columns, last document, … Names are the
/// caller's.
///
/// Thread: the connection's.
class SettingRepository
{
public:
    explicit SettingRepository(Connection &connection);

    base::Result<QByteArray> value(const QString &name) const; ///< empty when it was never set
    /// Needs a Transaction around it. An empty value removes it.
    base::Status setValue(const QString &name, const QByteArray &value);

private:
    Connection &m_connection;
};

} // namespace library
