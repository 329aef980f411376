// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/signature.h"

#include <QByteArray>

#include <algorithm>

namespace formats {

namespace {

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
    SignatureKind kind;
};

// clang-format off
const Signature Signatures[] = {
    {0, "\x89PNG\r\n", SignatureKind::Image},
    {0, "GIF8", SignatureKind::Image},
    {0, "\xFF\xD8\xFF", SignatureKind::Image},
    {0, QByteArrayView("II*\0", 4), SignatureKind::Image},
    {0, QByteArrayView("MM\0*", 4), SignatureKind::Image},
    {0, "8BPS", SignatureKind::Image},
    {8, "WEBP", SignatureKind::Image},
    {4, "ftypheic", SignatureKind::Image},
    {4, "ftypavif", SignatureKind::Image},
    {4, "ftyp", SignatureKind::Sound},
    {8, "WAVE", SignatureKind::Sound},
    {8, "AVI ", SignatureKind::Sound},
    {0, "ID3", SignatureKind::Sound},
    {0, "OggS", SignatureKind::Sound},
    {0, "fLaC", SignatureKind::Sound},
    {0, "\x1A\x45\xDF\xA3", SignatureKind::Sound},
    {0, "PK\x03\x04", SignatureKind::Archive},
    {0, "PK\x05\x06", SignatureKind::Archive},
    {0, "\x1F\x8B", SignatureKind::Archive},
    {0, "BZh", SignatureKind::Archive},
    {0, QByteArrayView("\xFD" "7zXZ\0", 6), SignatureKind::Archive},
    {0, "7z\xBC\xAF", SignatureKind::Archive},
    {0, "Rar!\x1A", SignatureKind::Archive},
    {0, "\x28\xB5\x2F\xFD", SignatureKind::Archive},
    {257, "ustar", SignatureKind::Archive},
    {0, "\x7F" "ELF", SignatureKind::Program},
    {0, QByteArrayView("MZ\x90\0", 4), SignatureKind::Program},
    {0, "\xCA\xFE\xBA\xBE", SignatureKind::Program},
    {0, "\xCF\xFA\xED\xFE", SignatureKind::Program},
    {0, QByteArrayView("\0asm", 4), SignatureKind::Program},
    {0, "SQLite format 3", SignatureKind::Database},
    {0, "%PDF-", SignatureKind::Document},
    {0, "{\\rtf", SignatureKind::Document},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", SignatureKind::Document},
};
// clang-format on

QByteArrayView trimmedStart(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (bytes.front() == ' ' || (bytes.front() >= '\t' && bytes.front() <= '\r')))
        bytes = bytes.sliced(1);
    return bytes;
}

} // namespace

SignatureKind signatureKind(QByteArrayView bytes)
{
    for (const Signature &signature : Signatures) {
        if (bytes.size() >= signature.offset && bytes.sliced(signature.offset).startsWith(signature.bytes))
            return signature.kind;
    }
    return SignatureKind::None;
}

bool beginsAsHtml(QByteArrayView bytes)
{
    QByteArrayView rest = bytes.first(std::min<qsizetype>(bytes.size(), 8192));
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    for (rest = trimmedStart(rest);; rest = trimmedStart(rest)) {
        const QByteArrayView end = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?") ? "?>" : "";
        const qsizetype at = end.isEmpty() ? -1 : rest.indexOf(end);
        if (at < 0)
            break;
        rest = rest.sliced(at + end.size());
    }
    const QByteArray start = rest.first(std::min<qsizetype>(rest.size(), 16)).toByteArray().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html>") || start.startsWith("<html ") ||
           start.startsWith("<html\n") || start.startsWith("<html\r");
}

} // namespace formats
