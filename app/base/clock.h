// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace base {

/// Where "now" comes from, so that tests can say when it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// In UTC, to the millisecond. Callable from any thread.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace base
