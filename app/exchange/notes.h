// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/source.h"

#include <QIODevice>

#include <vector>

namespace exchange {

enum class Format : quint8 { Markdown, Html, Csv, Json };

struct FormatDescription {
    Format format = Format::Markdown;
    QString name;      ///< as on the command line: "markdown"
    QString title;     ///< for people, translated
    QString extension; ///< with the dot, the usual one
    QString mediaType;
    bool isText = true;   ///< may go to standard output, and be previewed as text
    bool canGroup = true; ///< obeys ExportOptions::grouping; otherwise it is always by document
};

/// All that can be written, in the order people should see them.
std::vector<FormatDescription> formats();
std::optional<Format> formatByName(QStringView name);

struct ExportOptions {
    Format format = Format::Markdown;
    Grouping grouping = Grouping::ByDocument;
    QString title;      ///< headline: the library's name, say; empty: a general one
    QDateTime exported; ///< UTC; told in the file's head when valid
    /// CSV: begin with U+FEFF, for spreadsheets that otherwise do not take the file for UTF-8.
    bool byteOrderMark = false;
};

/// Writes everything `source` has to `device`, which must be open for writing. In UTF-8.
///
/// Every quotation carries its document, place, id, tags and note, so that it can be checked wherever it is copied to. Whatever
/// the texts hold, they stay text: they are escaped for the format they go into (see escape.h).
///
/// On failure the device holds a part; replacing a file whole or not at all is the caller's part (QSaveFile). Fails with what the
/// source fails with, or with DiskFull or WriteFailed. Takes memory for one annotation and a buffer.
base::Status write(Source &source, QIODevice &device, const ExportOptions &options);

} // namespace exchange
