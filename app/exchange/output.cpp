// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/output.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace exchange {

namespace {

constexpr qsizetype PieceSize = 64 * 1024;

base::Error failure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file && file->error() == QFileDevice::ResourceError) {
        return {base::ErrorCode::DiskFull,
                QCoreApplication::translate("exchange",
                                            "The notes could not be written because the drive is full. Make room there, "
                                            "or choose another place, and export again."),
                device.errorString()};
    }
    return {base::ErrorCode::WriteFailed,
            QCoreApplication::translate("exchange", "The notes could not be written. Choose another place and export again."),
            device.errorString()};
}

} // namespace

Output::Output(QIODevice &device) : m_device(device)
{
    m_bytes.reserve(PieceSize + PieceSize / 4);
}

base::Status Output::settle()
{
    return m_bytes.size() < PieceSize ? base::Status() : finish();
}

base::Status Output::finish()
{
    if (m_device.write(m_bytes) != m_bytes.size())
        return failure(m_device);
    m_bytes.resize(0);
    return {};
}

} // namespace exchange
