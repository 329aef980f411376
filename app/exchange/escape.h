// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace exchange {

// Each appends `text` to `out` in UTF-8, so that a program that reads the format gets the text back and nothing of it is taken
// for markup, for a link or for a formula. Line ends may be LF, CR LF or CR.

/// Element content and attribute values in double quotes. Control characters, which HTML cannot carry, become U+FFFD.
void appendHtml(QByteArray &out, QStringView text);

/// With the quotes around it (RFC 8259).
void appendJson(QByteArray &out, QStringView text);

/// A cell (RFC 4180), in quotes where it needs them. A cell that a spreadsheet would run as a formula, because it begins with = +
/// - @ (also in their full-width forms), a tab or a line end, gets an apostrophe in front.
void appendCsv(QByteArray &out, QStringView text);

/// Inline text of one line: line ends become blanks. `atLineStart`: what would begin a heading, a list, a quotation, a rule or a
/// code block is escaped as well, and blanks at the begin are kept.
void appendMarkdownLine(QByteArray &out, QStringView text, bool atLineStart);

/// Paragraphs: a line end is a hard line break, blank lines part paragraphs. Every line begins with `margin` ("> " in a
/// quotation). Ends with a line end, unless `text` is blank: then nothing is written.
void appendMarkdownText(QByteArray &out, QStringView text, QByteArrayView margin);

/// A fenced block that holds `text` exactly, but for a line end at its end; every line begins with `margin`.
void appendMarkdownCode(QByteArray &out, QStringView text, QByteArrayView margin);

} // namespace exchange
