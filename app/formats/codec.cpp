// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/codec.h"

#include "formats/johab.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <QHash>

#include <algorithm>
#include <memory>

namespace formats {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &status);
    if (U_FAILURE(status)) {
        ucnv_close(converter);
        converter = nullptr;
    }
    return {converter, &ucnv_close};
}

/// The name people know for one of ICU's converters, IANA's where it has one.
QByteArray standardName(const char *converter)
{
    for (const char *standard : {"MIME", "IANA"}) {
        UErrorCode status = U_ZERO_ERROR;
        const char *name = ucnv_getStandardName(converter, standard, &status);
        if (U_SUCCESS(status) && name)
            return name;
    }
    return {};
}

/// Names that ICU lacks, or gives to another converter than the one meant: label, our name, ICU's converter.
struct Alias {
    QByteArrayView label;
    QByteArrayView name;
    QByteArrayView converter;
};

constexpr Alias OurAliases[] = {
    // ICU's "UTF-16" and "UTF-32" want a byte order mark; without one it is the network's order that the names mean.
    {"johab", "Johab", "Johab"},
    {"cp1361", "Johab", "Johab"},
    {"ms1361", "Johab", "Johab"},
    {"cp932", "windows-31j", "ibm-943_P15A-2003"},
    {"cp936", "GBK", "windows-936-2000"},
    {"cp949", "windows-949", "windows-949-2000"},
    {"uhc", "windows-949", "windows-949-2000"},
    {"cp950", "windows-950", "windows-950-2000"},
    {"macroman", "macintosh", "macos-0_2-10.2"},
    {"maccyrillic", "x-mac-cyrillic", "macos-7_3-10.2"},
    {"macgreek", "x-mac-greek", "macos-6_2-10.4"},
    {"maccentraleurope", "x-mac-centraleurroman", "macos-29-10.2"},
    {"macturkish", "x-mac-turkish", "macos-35-10.2"},
    {"euckr", "EUC-KR", "windows-949-2000"},
    {"ksc56011987", "EUC-KR", "windows-949-2000"},
    {"big5", "Big5", "windows-950-2000"},
    {"tis620", "TIS-620", "windows-874-2000"},
    {"cp874", "windows-874", "windows-874-2000"},
    {"windows874", "windows-874", "windows-874-2000"},
    {"iso885911", "ISO-8859-11", "windows-874-2000"},
    {"big5hkscs", "Big5-HKSCS", "ibm-1375_P100-2008"},
};

/// What browsers read instead of the set that is named (WHATWG Encoding Standard, section 4.2).
constexpr Alias BrowserAliases[] = {
    {"iso88591", "windows-1252", ""},
    {"latin1", "windows-1252", ""},
    {"l1", "windows-1252", ""},
    {"usascii", "windows-1252", ""},
    {"ascii", "windows-1252", ""},
    {"ansi", "windows-1252", ""},
    {"iso88599", "windows-1254", ""},
    {"latin5", "windows-1254", ""},
    {"iso885911", "windows-874", ""},
    {"tis620", "windows-874", ""},
    {"gb2312", "GBK", ""},
    {"gbk", "GBK", ""},
    {"euccn", "GBK", ""},
    {"gb231280", "GBK", ""},
    {"xgbk", "GBK", ""},
    {"shiftjis", "windows-31j", ""},
    {"sjis", "windows-31j", ""},
    {"xsjis", "windows-31j", ""},
    {"euckr", "windows-949", ""},
    {"ksc5601", "windows-949", ""},
    {"ksc56011987", "windows-949", ""},
    {"ksc5601_1987", "windows-949", ""},
    {"big5", "Big5-HKSCS", ""},
    {"xmaccyrillic", "x-mac-cyrillic", ""},
    {"utf16", "UTF-16LE", ""},
    {"unicode", "UTF-16LE", ""},
    {"iso88598i", "ISO-8859-8", ""},
    {"iso88598e", "ISO-8859-8", ""},
    {"iso88596i", "ISO-8859-6", ""},
    {"xuserdefined", "windows-1252", ""},
    {"unicode11utf8", "UTF-8", ""},
    {"xunicode20utf8", "UTF-8", ""},
};

/// ICU reads the sets of East Asian standards as Microsoft does. These put back what the standards' own tables say where the two
/// differ, so that text which was written elsewhere keeps its dashes.
struct Correction {
    QLatin1StringView encoding;
    char16_t from;
    char16_t to;
};

constexpr Correction Corrections[] = {
    {QLatin1StringView("EUC-JP"), u'～', u'〜'},    {QLatin1StringView("EUC-JP"), u'∥', u'‖'},
    {QLatin1StringView("EUC-JP"), u'－', u'−'},     {QLatin1StringView("EUC-JP"), u'￠', u'¢'},
    {QLatin1StringView("EUC-JP"), u'￡', u'£'},     {QLatin1StringView("EUC-JP"), u'￢', u'¬'},
    {QLatin1StringView("Shift_JIS"), u'～', u'〜'}, {QLatin1StringView("Shift_JIS"), u'∥', u'‖'},
    {QLatin1StringView("Shift_JIS"), u'－', u'−'},  {QLatin1StringView("Shift_JIS"), u'￠', u'¢'},
    {QLatin1StringView("Shift_JIS"), u'￡', u'£'},  {QLatin1StringView("Shift_JIS"), u'￢', u'¬'},
    {QLatin1StringView("Big5"), u'‧', u'•'},        {QLatin1StringView("Big5"), u'﹑', u'､'},
    {QLatin1StringView("Big5"), u'¯', u'‾'},        {QLatin1StringView("Big5"), u'～', u'∼'},
    {QLatin1StringView("Big5"), u'⊕', u'♁'},        {QLatin1StringView("Big5"), u'⊙', u'☉'},
    {QLatin1StringView("Big5"), u'∕', u'／'},       {QLatin1StringView("Big5"), u'﹨', u'＼'},
    {QLatin1StringView("Big5"), u'￥', u'¥'},       {QLatin1StringView("Big5"), u'￠', u'¢'},
    {QLatin1StringView("Big5"), u'￡', u'£'},       {QLatin1StringView("ISO-2022-KR"), u'・', u'·'},
};

/// What ICU's converter does with bytes that stand for nothing, when left alone, differs from table to table (some give U+001A).
void replaceMalformed(const void *context, UConverterToUnicodeArgs *arguments, const char *, int32_t,
                      UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    constexpr UChar replacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
    ++*static_cast<qsizetype *>(const_cast<void *>(context));
}

/// Letters and digits only, in lower case: labels differ in everything else.
QByteArray key(const QString &label)
{
    QByteArray result;
    for (const QChar c : label.trimmed().toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            result += static_cast<char>(c.unicode());
    }
    return result;
}

template<std::size_t Size>
const Alias *find(const Alias (&aliases)[Size], QByteArrayView label)
{
    const auto found =
        std::find_if(std::begin(aliases), std::end(aliases), [&](const Alias &alias) { return alias.label == label; });
    return found == std::end(aliases) ? nullptr : found;
}

} // namespace

Codec Codec::named(const QString &label)
{
    Codec codec;
    const QByteArray asked = key(label);
    if (asked.isEmpty() || label.size() > 64)
        return codec;
    if (const Alias *alias = find(OurAliases, asked)) {
        codec.m_name = QString::fromLatin1(alias->name);
        codec.m_converter = alias->converter.toByteArray();
        return codec;
    }
    QByteArray name = label.trimmed().toLatin1();
    if (std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }))
        name.prepend("cp");
    const Converter converter = openConverter(name);
    UErrorCode status = U_ZERO_ERROR;
    const char *own = converter ? ucnv_getName(converter.get(), &status) : nullptr;
    if (!own || U_FAILURE(status))
        return codec;
    codec.m_converter = name;
    const QByteArray standard = standardName(name.constData());
    codec.m_name = QString::fromLatin1(standard.isEmpty() ? QByteArray(own) : standard);
    return codec;
}

Codec Codec::declared(const QString &label)
{
    if (const Alias *alias = find(BrowserAliases, key(label)))
        return named(QString::fromLatin1(alias->name));
    return named(label);
}

Codec::Result Codec::decode(QByteArrayView bytes) const
{
    if (m_converter == "Johab")
        return decodeJohab(bytes);

    Result result;
    const Converter converter = openConverter(m_converter);
    if (!converter)
        return result;
    UErrorCode set = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), &replaceMalformed, &result.malformed, nullptr, nullptr, &set);
    // No encoding that ICU knows makes more UTF-16 units than it has bytes, but for a few that make two of one.
    result.text.resize(bytes.size() + 16);
    const char *in = bytes.data();
    const char *const inEnd = in + bytes.size();
    qsizetype made = 0;
    for (;;) {
        auto *const begin = reinterpret_cast<UChar *>(result.text.data());
        UChar *out = begin + made;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &out, begin + result.text.size(), &in, inEnd, nullptr, true, &status);
        made = out - begin;
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        result.text.resize(result.text.size() + result.text.size() / 2 + 16);
    }
    result.text.truncate(made);
    for (const Correction &correction : Corrections) {
        if (correction.encoding == m_name)
            result.text.replace(QChar(correction.from), QChar(correction.to));
    }
    return result;
}

} // namespace formats
