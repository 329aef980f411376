// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encoding_guess.h"

#include <uchardet/uchardet.h>

#include <array>
#include <memory>

namespace formats {

namespace {

QString uchardetGuess(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

/// True when every character of two bytes has its first byte in one of `leads` (pairs of first and last) and the text is whole.
bool hasOnlyLeads(QByteArrayView bytes, std::initializer_list<std::pair<int, int>> leads)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80)
            continue;
        const bool known =
            std::any_of(leads.begin(), leads.end(), [&](auto range) { return lead >= range.first && lead <= range.second; });
        if (!known || ++i == bytes.size())
            return false;
    }
    return true;
}

/// Detectors name the largest member of a family. Where the text keeps to the standard's own set, that is what it was written in.
QString smallestOfFamily(const QString &encoding, QByteArrayView bytes)
{
    const auto isOneOf = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return encoding == QLatin1StringView(name); });
    };
    if (isOneOf({"GB18030", "GBK"})) {
        const bool standard = hasOnlyLeads(bytes, {{0xA1, 0xA9}, {0xB0, 0xF7}}) &&
                              Codec::named(QStringLiteral("GB2312")).decode(bytes).malformed == 0;
        return standard ? QStringLiteral("GB2312") : QStringLiteral("GB18030");
    }
    return encoding;
}

} // namespace

QString guessWide(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024) & ~qsizetype(3));
    const qsizetype units = head.size() / 4;
    if (bytes.size() < 4 || !head.contains('\0'))
        return {};
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<std::size_t>(i & 3)] += head[i] == 0;
    // No character lies above U+10FFFF: of four bytes the highest is always zero, the next nearly always.
    if (zeros[3] == units && zeros[2] * 10 >= units * 9 && zeros[0] * 10 < units)
        return QStringLiteral("UTF-32LE");
    if (zeros[0] == units && zeros[1] * 10 >= units * 9 && zeros[3] * 10 < units)
        return QStringLiteral("UTF-32BE");
    // Blanks, digits and line ends alone bring a tenth of zeros into any script's UTF-16.
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (odd * 20 >= units * 2 && even * 10 <= odd)
        return QStringLiteral("UTF-16LE");
    if (even * 20 >= units * 2 && odd * 10 <= even)
        return QStringLiteral("UTF-16BE");
    return {};
}

Codec guessEncoding(QByteArrayView bytes)
{
    if (const Codec codec = Codec::named(smallestOfFamily(uchardetGuess(bytes), bytes)); codec.isValid())
        return codec;
    return Codec::named(QStringLiteral("windows-1252"));
}

} // namespace formats
