// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/reader.h"

#include "formats/docx_reader.h"
#include "formats/encoding.h"
#include "formats/epub_reader.h"
#include "formats/failure.h"
#include "formats/html_reader.h"
#include "formats/mail_reader.h"
#include "formats/markdown_reader.h"
#include "formats/mhtml_reader.h"
#include "formats/odt_reader.h"
#include "formats/pdf_reader.h"
#include "formats/rtf_reader.h"
#include "formats/signature.h"
#include "formats/source_language.h"
#include "formats/source_reader.h"
#include "formats/subtitle_reader.h"
#include "formats/text_reader.h"
#include "formats/zip_archive.h"

#include <algorithm>

namespace formats {

namespace {

using ReadFunction = base::Result<document::Document> (*)(const Source &, const ReadOptions &);

/// One row a format. `isIt` is asked in the order of the rows, after the bytes have passed for text where `ofText` is set; a null
/// one is never chosen by itself. `cuttable` ones make sense from the beginning to any line's end. Adding a format is adding a
/// row.
struct Format {
    QLatin1StringView name;
    bool ofText;
    bool cuttable;
    bool (*isIt)(const Source &);
    ReadFunction read;
};

bool hasExtension(const Source &source, std::initializer_list<QLatin1StringView> extensions)
{
    const qsizetype dot = source.name.lastIndexOf(u'.');
    if (dot < 0)
        return false;
    const QStringView extension = QStringView(source.name).sliced(dot + 1);
    return std::any_of(extensions.begin(), extensions.end(),
                       [&](QLatin1StringView known) { return extension.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isMarkdown(const Source &source)
{
    using L = QLatin1StringView;
    return hasExtension(source, {L("md"), L("markdown"), L("mdown"), L("mkd"), L("mkdn"), L("mdtxt"), L("rmd"), L("qmd")});
}

/// Who names a file so wants to see its characters, even if they are a page's source.
bool isNamedText(const Source &source)
{
    using L = QLatin1StringView;
    return hasExtension(source, {L("txt"), L("text"), L("log"), L("csv"), L("tsv"), L("asc")});
}

bool isSource(const Source &source)
{
    return !sourceLanguage(source).isEmpty();
}

/// Whoever names a mail or subtitles .txt wants to see all of the file.
bool isNamedMail(const Source &source)
{
    return !isNamedText(source) && isMail(source);
}

bool isNamedSubtitles(const Source &source)
{
    using L = QLatin1StringView;
    return hasExtension(source, {L("srt"), L("vtt")}) || (!isNamedText(source) && beginsAsSubtitles(source));
}

bool isHtml(const Source &source)
{
    using L = QLatin1StringView;
    if (hasExtension(source, {L("html"), L("htm"), L("xhtml"), L("xht"), L("shtml")}))
        return true;
    return beginsAsHtml(source.bytes) && !isNamedText(source) && !isSource(source);
}

bool isText(const Source &)
{
    return true;
}

const Format Formats[] = {
    {QLatin1StringView("pdf"), false, false, isPdf, readPdf},
    {QLatin1StringView("epub"), false, false, isEpub, readEpub},
    {QLatin1StringView("docx"), false, false, isDocx, readDocx},
    {QLatin1StringView("odt"), false, false, isOdt, readOdt},
    {QLatin1StringView("rtf"), false, false, isRtf, readRtf},
    {QLatin1StringView("mhtml"), false, false, isMhtml, readMhtml},
    {QLatin1StringView("odt"), true, false, isFlatOdt, readOdt},
    {QLatin1StringView("subtitles"), true, true, isNamedSubtitles, readSubtitles},
    {QLatin1StringView("mail"), false, false, isNamedMail, readMail},
    {QLatin1StringView("markdown"), true, true, isMarkdown, readMarkdown},
    {QLatin1StringView("html"), true, false, isHtml, readHtml},
    {QLatin1StringView("source"), true, true, isSource, readSource},
    {QLatin1StringView("text"), true, true, isText, readText},
};

const Format *formatOf(const Source &source)
{
    const bool text = signatureKind(source.bytes) == SignatureKind::None && looksLikeText(source.bytes);
    for (const Format &format : Formats) {
        if (format.isIt && (text || !format.ofText) && format.isIt(source))
            return &format;
    }
    return nullptr;
}

const Format *formatNamed(const QString &name)
{
    const auto found =
        std::find_if(std::begin(Formats), std::end(Formats), [&](const Format &format) { return format.name == name; });
    return found == std::end(Formats) ? nullptr : found;
}

/// The whole lines of `bytes`; all of them where no line ends in them.
QByteArray wholeLines(const QByteArray &bytes)
{
    // Zeros: units of two or four bytes, of which a line feed is only one.
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains('\0'))
        return bytes.first(bytes.size() / 4 * 4);
    const qsizetype end = std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    return end > 0 ? bytes.first(end) : bytes;
}

base::Result<document::Document> readBeginning(const Format &format, const Source &source, const ReadOptions &options)
{
    if (!format.cuttable)
        return unsupported(SignatureKind::Document);
    Source whole = source;
    whole.bytes = wholeLines(source.bytes);
    return format.read(whole, options);
}

} // namespace

base::Result<document::Document> read(const Source &source, const ReadOptions &options)
{
    if (source.bytes.isEmpty())
        return noText();
    const Format *format = options.format.isEmpty() ? formatOf(source) : formatNamed(options.format);
    if (format)
        return source.wholeSize > 0 ? readBeginning(*format, source, options) : format->read(source, options);
    if (source.bytes.startsWith("PK\x03\x04")) {
        // Half an archive cannot say any more what was in it: most likely a document.
        if (const base::Result<ZipArchive> archive = ZipArchive::open(source.bytes); !archive.ok())
            return archive.error();
    }
    return unsupported(signatureKind(source.bytes));
}

bool takesPassword(const Source &source)
{
    return recognize(source) == u"pdf";
}

QString recognize(const Source &source)
{
    const Format *format = source.bytes.isEmpty() ? nullptr : formatOf(source);
    return format ? QString(format->name) : QString();
}

} // namespace formats
