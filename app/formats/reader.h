// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QByteArray>
#include <QString>

namespace formats {

/// What the user or a caller asks of a reading; stored with the version, so that a later reading can be the same.
struct ReadOptions {
    QString encoding;       ///< IANA name; empty: found out
    QString format;         ///< as Document::format(); empty: found out from the bytes
    QString password;       ///< never stored
    bool wholePage = false; ///< HTML: the whole page instead of the article
};

/// Where the bytes came from. Only hints are taken from names: a file is what its bytes say.
struct Source {
    QByteArray bytes;
    /// The file's path or name; its extension tells apart what bytes cannot (Markdown, source languages). May be empty.
    QString name;
    /// A folder to look for images beside a saved page; empty: none is looked for. Nothing outside it is read.
    QString folder;
    /// How large the file is of which `bytes` are only the beginning, cut anywhere; 0: they are all of it. Such a beginning is
    /// shown while the rest is still being read: it ends with the last line that is whole, and only plain text, source code,
    /// Markdown and subtitles can be read so. All others are Unsupported, as they make sense only as a whole.
    qint64 wholeSize = 0;
};

/// Reads any supported kind. Never throws, fetches nothing, runs nothing; may take long or much memory on hostile input, so the
/// program calls it in the reader process only. Errors are of the file group in base::ErrorCode.
///
/// Same bytes, name and options: same Document, on every machine.
base::Result<document::Document> read(const Source &source, const ReadOptions &options = {});

/// Whether ReadOptions::password can open a file of this kind that is Encrypted.
bool takesPassword(const Source &source);

/// The format that `read` would choose: "text", "markdown", "html", "source", …; empty for what no reader knows (binary).
QString recognize(const Source &source);

} // namespace formats
