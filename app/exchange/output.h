// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace exchange {

/// Collects bytes and writes them to a device in pieces. What the destructor finds unwritten is lost: call `finish`.
class Output
{
public:
    /// `device` must outlive this object.
    explicit Output(QIODevice &device);

    QByteArray &bytes() { return m_bytes; }
    /// Writes once enough has come together.
    base::Status settle();
    base::Status finish();

private:
    QIODevice &m_device;
    QByteArray m_bytes;
};

} // namespace exchange
