// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encoding.h"

#include "formats/codec.h"
#include "formats/encoding_guess.h"
#include "formats/utf8.h"

#include <array>

namespace formats {

namespace {

struct ByteOrderMark {
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

/// Longest first: UTF-32LE's begins with UTF-16LE's.
const ByteOrderMark Marks[] = {
    {QByteArrayView("\xFF\xFE\0\0", 4), QLatin1StringView("UTF-32LE")},
    {QByteArrayView("\0\0\xFE\xFF", 4), QLatin1StringView("UTF-32BE")},
    {QByteArrayView("\xEF\xBB\xBF", 3), QLatin1StringView("UTF-8")},
    {QByteArrayView("\xFF\xFE", 2), QLatin1StringView("UTF-16LE")},
    {QByteArrayView("\xFE\xFF", 2), QLatin1StringView("UTF-16BE")},
    {QByteArrayView("\x84\x31\x95\x33", 4), QLatin1StringView("GB18030")},
};

const ByteOrderMark *markOf(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : Marks) {
        if (bytes.startsWith(mark.bytes))
            return &mark;
    }
    return nullptr;
}

DecodedText decodeWith(const Codec &codec, QByteArrayView bytes)
{
    if (codec.name() == QLatin1StringView("UTF-8"))
        return {decodeUtf8(bytes), codec.name()};
    DecodedText decoded{codec.decode(bytes).text, codec.name()};
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    return decoded;
}

} // namespace

DecodedText decode(QByteArrayView bytes, const QString &declared)
{
    if (const ByteOrderMark *mark = markOf(bytes))
        return decodeWith(Codec::named(mark->encoding), bytes.sliced(mark->bytes.size()));
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.malformed == 0 && !utf8.hasEscape) {
        if (const QString wide = guessWide(bytes); !wide.isEmpty())
            return decodeWith(Codec::named(wide), bytes);
        return {decodeUtf8(bytes), QStringLiteral("UTF-8")};
    }
    if (const QString wide = guessWide(bytes); !wide.isEmpty())
        return decodeWith(Codec::named(wide), bytes);
    if (const Codec codec = Codec::declared(declared); codec.isValid())
        return decodeWith(codec, bytes);
    if (utf8.isMostlyValid())
        return {decodeUtf8(bytes), QStringLiteral("UTF-8")};
    return decodeWith(guessEncoding(bytes), bytes);
}

std::optional<DecodedText> decodeAs(QByteArrayView bytes, const QString &encoding)
{
    const Codec codec = Codec::named(encoding);
    if (!codec.isValid())
        return std::nullopt;
    const ByteOrderMark *mark = markOf(bytes);
    if (mark && codec.name() == mark->encoding)
        bytes = bytes.sliced(mark->bytes.size());
    return decodeWith(codec, bytes);
}

QString canonicalEncoding(const QString &label)
{
    return Codec::named(label).name();
}

bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    if (markOf(head) || !guessWide(head).isEmpty())
        return true;
    qsizetype controls = 0;
    qsizetype zeros = 0;
    for (const char c : head) {
        const auto byte = static_cast<uchar>(c);
        zeros += byte == 0;
        controls += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B && byte != 0x0E &&
                    byte != 0x0F; // these three switch alphabets in seven-bit encodings
    }
    // A few stray controls or zeros do not make a text binary (a log of a terminal, a file with a hole); a hundredth does.
    return zeros * 200 <= head.size() && controls * 100 <= head.size();
}

} // namespace formats
