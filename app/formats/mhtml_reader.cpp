// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mhtml_reader.h"

#include "formats/failure.h"
#include "formats/html_encoding.h"
#include "formats/html_images.h"
#include "formats/html_reader.h"

#include <QHash>

#include <vector>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t MaximumParts = 20'000;
constexpr int MaximumNesting = 5;
constexpr qsizetype MaximumHeaders = 64 * 1024;

using Headers = QHash<QByteArray, QByteArray>; // names lower-case; folded lines joined

struct Part {
    Headers headers;
    QByteArrayView body; ///< still encoded
};

/// Length of the line that begins at `from`, its end included.
qsizetype lineLength(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return (end < 0 ? bytes.size() : end + 1) - from;
}

/// Headers at the beginning of `bytes`; `end` is where the body begins. Without any header the body begins at 0.
Headers readHeaders(QByteArrayView bytes, qsizetype *end)
{
    Headers headers;
    QByteArray last;
    qsizetype at = 0;
    *end = 0;
    while (at < bytes.size() && at < MaximumHeaders) {
        const qsizetype length = lineLength(bytes, at);
        const QByteArray line = bytes.sliced(at, length).toByteArray();
        const QByteArray bare = line.trimmed();
        if (bare.isEmpty()) {
            *end = at + length;
            return headers;
        }
        const qsizetype colon = line.indexOf(':');
        const bool folded = (line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty();
        if (folded) {
            headers[last] += ' ' + bare;
        } else if (colon > 0 && colon < 60 && !line.first(colon).contains(' ') && !bare.startsWith('<')) {
            last = line.first(colon).trimmed().toLower();
            headers.insert(last, line.sliced(colon + 1).trimmed());
        } else if (bare.startsWith("--") || headers.isEmpty()) {
            *end = at; // the body begins without a blank line before it
            return headers;
        }
        at += length;
    }
    *end = at;
    return headers;
}

/// The value of name=value or name="value" in a header; empty when there is none.
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    const QByteArray lower = header.toLower();
    for (qsizetype at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        qsizetype from = at + name.size();
        while (from < header.size() && header[from] == ' ')
            ++from;
        if (from >= header.size() || header[from] != '=')
            continue;
        ++from;
        if (from < header.size() && header[from] == '"') {
            const qsizetype end = header.indexOf('"', from + 1);
            return header.sliced(from + 1, (end < 0 ? header.size() : end) - from - 1);
        }
        const qsizetype end = header.indexOf(';', from);
        return header.sliced(from, (end < 0 ? header.size() : end) - from).trimmed();
    }
    return {};
}

QByteArray typeOf(const Headers &headers)
{
    const QByteArray type = headers.value("content-type").toLower();
    const qsizetype semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.first(semicolon)).trimmed();
}

QByteArray fromQuotedPrintable(QByteArrayView encoded)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    QByteArray result;
    result.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '=') {
            result += encoded[i];
            continue;
        }
        qsizetype blank = i + 1; // a soft line end may have blanks before it
        while (blank < encoded.size() && (encoded[blank] == ' ' || encoded[blank] == '\t' || encoded[blank] == '\r'))
            ++blank;
        if (blank >= encoded.size() || encoded[blank] == '\n') {
            i = blank;
        } else if (i + 2 < encoded.size() && digit(encoded[i + 1]) >= 0 && digit(encoded[i + 2]) >= 0) {
            result += static_cast<char>(digit(encoded[i + 1]) * 16 + digit(encoded[i + 2]));
            i += 2;
        } else {
            result += '=';
        }
    }
    return result;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray encoding = part.headers.value("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body.toByteArray());
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    return part.body.toByteArray();
}

/// The line that divides the parts where the headers do not say it.
QByteArray guessedBoundary(QByteArrayView body)
{
    for (qsizetype at = 0; at < body.size() && at < MaximumHeaders;) {
        const qsizetype length = lineLength(body, at);
        const QByteArray line = body.sliced(at, length).toByteArray().trimmed();
        const QByteArrayView next = body.sliced(at + length);
        if (line.startsWith("--") && line.size() > 2 &&
            qstrnicmp(next.data(), std::min<qsizetype>(next.size(), 8), "content-", 8) == 0)
            return line.sliced(2);
        at += length;
    }
    return {};
}

void collectParts(const Headers &headers, QByteArrayView body, int depth, std::vector<Part> *parts)
{
    QByteArray boundary = parameter(headers.value("content-type"), "boundary");
    if (boundary.isEmpty())
        boundary = guessedBoundary(body);
    const QByteArray divider = "--" + boundary;
    const auto nextDivider = [&](qsizetype from) {
        while (true) {
            const qsizetype at = body.indexOf(divider, from);
            if (at <= 0 || body[at - 1] == '\n')
                return at;
            from = at + 1;
        }
    };
    qsizetype at = boundary.isEmpty() ? -1 : nextDivider(0);
    if (at < 0) {
        // No part begins anywhere: what follows is the only one, with or without headers of its own.
        while (!body.isEmpty() && (body.front() == '\n' || body.front() == '\r'))
            body = body.sliced(1);
        qsizetype begin = 0;
        const Headers own = readHeaders(body, &begin);
        parts->push_back({own, body.sliced(begin)});
        return;
    }
    while (at >= 0 && parts->size() < MaximumParts) {
        const qsizetype from = at + lineLength(body, at);
        const qsizetype next = nextDivider(from);
        const QByteArrayView whole =
            body.sliced(std::min(from, body.size()), (next < 0 ? body.size() : next) - std::min(from, body.size()));
        qsizetype begin = 0;
        const Headers own = readHeaders(whole, &begin);
        if (typeOf(own).startsWith("multipart/") && depth < MaximumNesting)
            collectParts(own, whole.sliced(begin), depth + 1, parts);
        else
            parts->push_back({own, whole.sliced(begin)});
        at = next;
    }
}

bool isPage(const Part &part)
{
    const QByteArray type = typeOf(part.headers);
    if (type == "text/html" || type == "application/xhtml+xml")
        return true;
    return part.headers.isEmpty() && part.body.first(std::min<qsizetype>(part.body.size(), 1024)).contains('<');
}

QString location(const Headers &headers)
{
    return QString::fromUtf8(headers.value("content-location"));
}

} // namespace

base::Result<document::Document> readMhtml(const Source &source, const ReadOptions &options)
{
    if (source.bytes.size() > MaximumHtmlBytes)
        return tooLarge();
    qsizetype begin = 0;
    const Headers headers = readHeaders(source.bytes, &begin);
    std::vector<Part> parts;
    collectParts(headers, QByteArrayView(source.bytes).sliced(begin), 0, &parts);

    const QByteArray wanted = headers.value("snapshot-content-location");
    const Part *page = nullptr;
    for (const Part &part : parts) {
        if (!isPage(part))
            continue;
        const bool isWanted = !wanted.isEmpty() && part.headers.value("content-location") == wanted;
        if (!page || isWanted)
            page = &part;
        if (isWanted)
            break;
    }
    if (!page)
        return damaged(u"no part of the file is HTML"_s);

    PageImages images;
    images.setBase(location(page->headers));
    for (const Part &part : parts) {
        if (!typeOf(part.headers).startsWith("image/"))
            continue;
        const QByteArray bytes = decodedBody(part);
        const QString type = QString::fromLatin1(typeOf(part.headers));
        images.addPart(location(part.headers), type, bytes);
        QByteArray id = part.headers.value("content-id");
        if (id.startsWith('<') && id.endsWith('>'))
            id = id.sliced(1, id.size() - 2);
        if (!id.isEmpty())
            images.addPart(u"cid:"_s + QString::fromUtf8(id), type, bytes);
    }

    const Source html{decodedBody(*page), source.name, {}};
    QString declared = QString::fromLatin1(parameter(page->headers.value("content-type"), "charset"));
    if (declared.isEmpty())
        declared = declaredEncoding(html.bytes);
    base::Result<DecodedText> decoded = decodeFor(html, options, declared);
    if (!decoded)
        return decoded.error();
    return readPage({decoded->text, u"mhtml"_s, decoded->encoding, location(page->headers)}, options, &images);
}

bool isMhtml(const Source &source)
{
    qsizetype begin = 0;
    const Headers headers =
        readHeaders(QByteArrayView(source.bytes).first(std::min(source.bytes.size(), MaximumHeaders)), &begin);
    const bool named =
        source.name.endsWith(".mhtml"_L1, Qt::CaseInsensitive) || source.name.endsWith(".mht"_L1, Qt::CaseInsensitive);
    if (!typeOf(headers).startsWith("multipart/related") && !(named && headers.contains("mime-version")))
        return false;
    return named || headers.contains("snapshot-content-location") || headers.value("from").contains("Saved by");
}

} // namespace formats
