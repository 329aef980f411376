// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"

namespace base {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Encrypted:
        return QStringLiteral("encrypted");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::NoText:
        return QStringLiteral("no-text");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::NotALibrary:
        return QStringLiteral("not-a-library");
    case ErrorCode::LibraryNewer:
        return QStringLiteral("library-newer");
    case ErrorCode::LibraryDamaged:
        return QStringLiteral("library-damaged");
    case ErrorCode::LibraryReadOnly:
        return QStringLiteral("library-read-only");
    case ErrorCode::LibraryBusy:
        return QStringLiteral("library-busy");
    case ErrorCode::LibraryOnNetwork:
        return QStringLiteral("library-on-network");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Ambiguous:
        return QStringLiteral("ambiguous");
    case ErrorCode::InvalidArgument:
        return QStringLiteral("invalid-argument");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write-failed");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace base
