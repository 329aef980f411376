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

/// Encodings of one family share most letters; detectors know the family better than its member.
enum class Family { Western, Central, Cyrillic, Koi, Dos, Mac, Greek, Turkish, Hebrew, Arabic, Baltic, Other };

struct Candidate {
    const char *encoding;
    Family family;
    /// How likely it is beside the others before the bytes are looked at; the less there is to look at, the more it counts.
    double prior;
};

/// Where two give the same text, the first wins.
// clang-format off
constexpr Candidate Candidates[] = {
    {"windows-1252", Family::Western, 0.05},
    {"ISO-8859-15", Family::Western, 0},
    {"macintosh", Family::Mac, -0.05},
    {"windows-1250", Family::Central, 0.02},
    {"ISO-8859-2", Family::Central, 0.02},
    {"windows-1251", Family::Cyrillic, 0.04},
    {"KOI8-R", Family::Koi, 0.02},
    {"KOI8-U", Family::Koi, 0.02},
    {"ISO-8859-5", Family::Other, 0},
    {"IBM866", Family::Other, 0},
    {"IBM855", Family::Other, -0.05},
    {"x-mac-cyrillic", Family::Other, -0.02},
    {"windows-1253", Family::Greek, 0.02},
    {"ISO-8859-7", Family::Greek, 0.02},
    {"IBM737", Family::Dos, -0.05},
    {"x-mac-greek", Family::Mac, -0.08},
    {"windows-1254", Family::Turkish, 0.02},
    {"windows-1255", Family::Hebrew, 0.02},
    {"ISO-8859-8", Family::Hebrew, 0.02},
    {"IBM862", Family::Dos, -0.05},
    {"windows-1256", Family::Arabic, 0.02},
    {"ISO-8859-6", Family::Arabic, 0.02},
    {"windows-1257", Family::Baltic, 0.01},
    {"ISO-8859-13", Family::Baltic, 0.01},
    {"ISO-8859-4", Family::Baltic, -0.02},
    {"windows-1258", Family::Other, -0.02},
    {"TIS-620", Family::Other, 0.02},
    {"IBM850", Family::Dos, -0.08},
    {"IBM852", Family::Dos, -0.08},
    {"IBM437", Family::Dos, -0.08},
    {"IBM857", Family::Dos, -0.1},
    {"IBM775", Family::Dos, -0.1},
    {"x-mac-centraleurroman", Family::Mac, -0.08},
    {"x-mac-turkish", Family::Mac, -0.1},
    {"ISO-8859-3", Family::Other, -0.06},
    {"ISO-8859-10", Family::Other, -0.1},
    {"ISO-8859-14", Family::Other, -0.06},
    {"Shift_JIS", Family::Other, 0.05},
    {"EUC-JP", Family::Other, 0.05},
    {"GB18030", Family::Other, 0.05},
    {"Big5", Family::Other, 0.05},
    {"EUC-KR", Family::Other, 0.05},
    {"Johab", Family::Other, 0},
    {"EUC-TW", Family::Other, -0.1},
};
// clang-format on

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

/// The candidate that uchardet's answer stands for; null when for none.
const Candidate *detectedCandidate(QByteArrayView bytes)
{
    // It names some sets by the larger or the smaller one, and some in its own way.
    static const QHash<QString, QByteArray> same{
        {QStringLiteral("GBK"), "GB18030"},
        {QStringLiteral("GB2312"), "GB18030"},
        {QStringLiteral("UHC"), "EUC-KR"},
        {QStringLiteral("ISO-8859-1"), "windows-1252"},
        {QStringLiteral("ISO-8859-9"), "windows-1254"},
        {QStringLiteral("MAC-CYRILLIC"), "x-mac-cyrillic"},
        {QStringLiteral("ISO-8859-11"), "TIS-620"},
        {QStringLiteral("MAC-CENTRALEUROPE"), "x-mac-centraleurroman"},
    };
    const QString answer = uchardetGuess(bytes).toUpper();
    const QByteArray name = same.value(answer, answer.toLatin1());
    const auto found = std::find_if(std::begin(Candidates), std::end(Candidates), [&](const Candidate &candidate) {
        return name.compare(candidate.encoding, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(Candidates) ? nullptr : found;
}

/// Chinese and Japanese have hardly a zero in UTF-16 but for their line ends, and must be read to be recognised.
QString guessWideEastAsian(QByteArrayView bytes)
{
    constexpr double LikeText = 0.45;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        const Codec::Result read = Codec::named(QString::fromLatin1(name)).decode(head);
        if (bytes.size() % 2 == 0 && read.malformed == 0 && plausibility(read.text) >= LikeText)
            return QString::fromLatin1(name);
    }
    return {};
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
    return guessWideEastAsian(bytes);
}

Codec guessEncoding(QByteArrayView bytes)
{
    if (const Codec codec = Codec::named(guessSevenBit(bytes)); codec.isValid())
        return codec;
    const QByteArray sample = sampleOf(bytes);
    const Candidate *const detected = detectedCandidate(sample);
    const auto high = std::count_if(sample.begin(), sample.end(), [](char c) { return (c & 0x80) != 0; });
    const double weightOfPrior = 1 + 8.0 / static_cast<double>(std::max<qsizetype>(high, 1));
    Codec best = Codec::named(QStringLiteral("windows-1252"));
    double bestScore = -1000;
    for (const Candidate &candidate : Candidates) {
        const Codec codec = Codec::named(QString::fromLatin1(candidate.encoding));
        if (!codec.isValid())
            continue;
        const bool isDetected =
            detected && (detected == &candidate || (detected->family == candidate.family && detected->family != Family::Other));
        const double score =
            plausibility(codec.decode(sample).text) + candidate.prior * weightOfPrior + (isDetected ? DetectorBonus : 0);
        if (score > bestScore) {
            bestScore = score;
            best = codec;
        }
    }
    return Codec::named(memberOfFamily(best.name(), bytes));
}

} // namespace formats
