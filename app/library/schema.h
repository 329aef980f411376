// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"

#include <QStringList>

namespace library {

/// How library.sqlite came to be what it is: migration n (from 1) leads from version n − 1 to n. `user_version` holds the
/// version. The tables as they are now are shown in tests/library/data/schema.sql, which a test compares.
class Schema
{
public:
    /// `application_id` of a library: "Mrgl".
    static constexpr qint32 ApplicationId = 0x4d72676c;

    static int currentVersion();
    /// The statements of migration `number`, one each, in order.
    static QStringList migration(int number);
    /// Brings the file from its version to the current one, each migration in one transaction with its number.
    static base::Status migrate(Connection &connection);
    static base::Result<int> versionOf(Connection &connection);
    static base::Result<qint32> applicationIdOf(Connection &connection);
};

} // namespace library
