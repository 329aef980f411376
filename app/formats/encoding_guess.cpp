// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encoding_guess.h"

#include "formats/letter_model.h"

#include <uchardet/uchardet.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace formats {

namespace {

struct Candidate {
    const char *encoding;
    /// How likely it is beside the others before the bytes are looked at.
    double prior;
};

/// Where two give the same text, the first wins.
constexpr Candidate Candidates[] = {
    {"windows-1252", 0.05},
    {"windows-1251", 0.05},
    {"windows-1250", 0.03},
    {"KOI8-R", 0.02},
    {"ISO-8859-2", 0.02},
    {"ISO-8859-5", 0},
    {"IBM866", 0},
    {"IBM855", -0.05},
    {"KOI8-U", 0},
    {"x-mac-cyrillic", -0.03},
    {"ISO-8859-7", 0.02},
    {"windows-1253", 0.02},
    {"IBM737", -0.08},
    {"x-mac-greek", -0.1},
    {"windows-1254", 0.02},
    {"windows-1255", 0.02},
    {"ISO-8859-8", 0},
    {"IBM862", -0.08},
    {"windows-1256", 0.02},
    {"ISO-8859-6", 0},
    {"windows-1257", 0},
    {"ISO-8859-13", -0.02},
    {"ISO-8859-4", -0.03},
    {"windows-1258", -0.02},
    {"TIS-620", 0.02},
    {"ISO-8859-15", -0.02},
    {"macintosh", -0.05},
    {"IBM850", -0.08},
    {"IBM852", -0.08},
    {"IBM437", -0.1},
    {"IBM857", -0.1},
    {"IBM775", -0.1},
    {"x-mac-centraleurroman", -0.08},
    {"x-mac-turkish", -0.1},
    {"ISO-8859-3", -0.08},
    {"ISO-8859-10", -0.1},
    {"ISO-8859-14", -0.08},
    {"UTF-8", -0.1},
    {"Shift_JIS", 0.05},
    {"EUC-JP", 0.05},
    {"GB18030", 0.05},
    {"Big5", 0.05},
    {"EUC-KR", 0.05},
    {"Johab", 0},
    {"EUC-TW", -0.1},
};

/// What the detector's word is worth in points of plausibility.
constexpr double DetectorBonus = 0.12;
constexpr qsizetype SampleSize = 48 * 1024;

/// The lines that hold bytes outside ASCII, up to SampleSize: they alone tell encodings apart, and in a long file they may come
/// late.
QByteArray sampleOf(QByteArrayView bytes)
{
    if (bytes.size() <= SampleSize)
        return bytes.toByteArray();
    const auto isHigh = [](char c) { return (c & 0x80) != 0; };
    QByteArray sample;
    for (auto at = bytes.begin(); at != bytes.end() && sample.size() < SampleSize;) {
        const auto high = std::find_if(at, bytes.end(), isHigh);
        if (high == bytes.end())
            break;
        auto begin = high;
        while (begin != at && *(begin - 1) != '\n' && high - begin < 1024)
            --begin;
        const auto most = high + std::min<qsizetype>(bytes.end() - high, SampleSize - sample.size());
        auto end = std::find(high, most, '\n');
        // Cut between characters, whatever their length: before one of ASCII.
        if (end == most && end != bytes.end()) {
            while (end != high && isHigh(*end))
                --end;
        }
        if (end == high)
            end = most;
        sample.append(&*begin, end - begin);
        sample.append('\n');
        at = end;
    }
    return sample;
}

QString uchardetGuess(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

/// The seven-bit encodings, told by their escape sequences; empty for others.
QString guessSevenBit(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 1 << 20));
    if (head.contains("\x1B$)C"))
        return QStringLiteral("ISO-2022-KR");
    if (head.contains("\x1B$)A") || head.contains("\x1B$)G") || head.contains("\x1B$)E"))
        return QStringLiteral("ISO-2022-CN");
    if (head.contains("\x1B$B") || head.contains("\x1B$@") || head.contains("\x1B(J") || head.contains("\x1B(I"))
        return QStringLiteral("ISO-2022-JP");
    if (head.contains("~{") && head.contains("~}"))
        return QStringLiteral("HZ-GB-2312");
    return {};
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

/// True for bytes of Shift_JIS that only Microsoft's larger set has: NEC's and IBM's rows.
bool hasMicrosoftRows(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80 || (lead >= 0xA1 && lead <= 0xDF))
            continue;
        if (lead == 0x87 || lead == 0xED || lead == 0xEE || lead >= 0xFA)
            return true;
        ++i;
    }
    return false;
}

/// Which member of its family an encoding is. Where the text keeps to the standard's own set, that is what it was written in.
QString memberOfFamily(const QString &encoding, QByteArrayView bytes)
{
    if (encoding == QLatin1StringView("GB18030")) {
        const bool standard = hasOnlyLeads(bytes, {{0xA1, 0xA9}, {0xB0, 0xF7}}) &&
                              Codec::named(QStringLiteral("GB2312")).decode(bytes).malformed == 0;
        return standard ? QStringLiteral("GB2312") : encoding;
    }
    if (encoding == QLatin1StringView("Shift_JIS"))
        return hasMicrosoftRows(bytes) ? QStringLiteral("windows-31j") : encoding;
    return encoding;
}

/// Detectors name some sets by the larger or the smaller one; the candidate that stands for them all here.
QString candidateFor(const QString &detected)
{
    static const QHash<QString, QString> same{
        {QStringLiteral("GBK"), QStringLiteral("GB18030")},
        {QStringLiteral("GB2312"), QStringLiteral("GB18030")},
        {QStringLiteral("UHC"), QStringLiteral("EUC-KR")},
        {QStringLiteral("ISO-8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("ISO-8859-9"), QStringLiteral("windows-1254")},
        {QStringLiteral("MAC-CYRILLIC"), QStringLiteral("x-mac-cyrillic")},
        {QStringLiteral("ISO-8859-11"), QStringLiteral("TIS-620")},
        {QStringLiteral("MAC-CENTRALEUROPE"), QStringLiteral("x-mac-centraleurroman")},
    };
    return same.value(detected, detected);
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
    if (const Codec codec = Codec::named(guessSevenBit(bytes)); codec.isValid())
        return codec;
    const QByteArray sample = sampleOf(bytes);
    const QString detected = candidateFor(uchardetGuess(sample));
    Codec best = Codec::named(QStringLiteral("windows-1252"));
    double bestScore = -1000;
    for (const Candidate &candidate : Candidates) {
        const Codec codec = Codec::named(QString::fromLatin1(candidate.encoding));
        if (!codec.isValid())
            continue;
        const bool isDetected = detected.compare(QLatin1StringView(candidate.encoding), Qt::CaseInsensitive) == 0;
        const double score = plausibility(codec.decode(sample).text) + candidate.prior + (isDetected ? DetectorBonus : 0);
        if (score > bestScore) {
            bestScore = score;
            best = codec;
        }
    }
    return Codec::named(memberOfFamily(best.name(), bytes));
}

} // namespace formats
