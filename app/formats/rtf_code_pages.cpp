// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtf_code_pages.h"

namespace formats {

using L = QLatin1StringView;

QString rtfCodePageOfCharset(int charset)
{
    switch (charset) {
    case 77:
        return QStringLiteral("macintosh");
    case 128:
        return QStringLiteral("Shift_JIS");
    case 129:
        return QStringLiteral("EUC-KR");
    case 130:
        return QStringLiteral("Johab");
    case 134:
        return QStringLiteral("GBK");
    case 136:
        return QStringLiteral("Big5");
    case 161:
        return QStringLiteral("windows-1253");
    case 162:
        return QStringLiteral("windows-1254");
    case 163:
        return QStringLiteral("windows-1258");
    case 177:
        return QStringLiteral("windows-1255");
    case 178:
        return QStringLiteral("windows-1256");
    case 186:
        return QStringLiteral("windows-1257");
    case 204:
        return QStringLiteral("windows-1251");
    case 222:
        return QStringLiteral("windows-874");
    case 238:
        return QStringLiteral("windows-1250");
    case 254:
        return QStringLiteral("IBM437");
    case 255:
        return QStringLiteral("IBM850");
    default:
        return {};
    }
}

QString rtfCodePageOfNumber(int number)
{
    switch (number) {
    case 437:
    case 850:
    case 852:
    case 855:
    case 857:
    case 860:
    case 862:
    case 863:
    case 864:
    case 865:
    case 866:
        return L("IBM") + QString::number(number);
    case 932:
        return QStringLiteral("Shift_JIS");
    case 936:
        return QStringLiteral("GBK");
    case 949:
        return QStringLiteral("EUC-KR");
    case 950:
        return QStringLiteral("Big5");
    case 10000:
        return QStringLiteral("macintosh");
    case 65001:
        return QStringLiteral("UTF-8");
    case 708:
    case 0:
        return QStringLiteral("windows-1252");
    default:
        return L("windows-") + QString::number(number);
    }
}

} // namespace formats
