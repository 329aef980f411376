// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace formats {

/// What a line of a plain text is taken for.
enum class LineRole : quint8 {
    Paragraph, ///< begins a paragraph
    Continued, ///< goes on with the paragraph of the line before, which was broken to fit a width
    Blank,
    Title,
    Heading,
    Caption,
    Furniture,
};

struct TextLine {
    QStringView text;
    LineRole role = LineRole::Paragraph;
    QString speaker; ///< not empty: a turn of that speaker begins here

    QStringView bare() const { return text.trimmed(); }
    bool isBlank() const { return role == LineRole::Blank; }
};

using TextLines = std::vector<TextLine>;

/// The lines of `text` (LF line ends; must outlive the result), as paragraphs and blanks.
TextLines splitLines(QStringView text);

/// True for what ends a sentence, quotation marks and brackets after it aside.
bool endsSentence(QStringView line);

/// Takes lines that were broken at a width for what they are. Changes nothing when the text does not plainly look so: verse,
/// lists, tables, logs and one paragraph a line stay as they are.
void joinWrappedLines(TextLines *lines);

/// Finds speakers' labels ("Name Surname: …", "Q: …", "[00:12] ANN: …", "Speaker 1  00:12" over what is said). A colon inside a
/// sentence, a heading with a colon and lists of keys and values are none.
void markTurns(TextLines *lines);

struct Furnishings {
    QString title;
    QString published; ///< ISO 8601
    QString publisher;
    QStringList authors;
};

/// Finds the title, headings, captions and furniture (share counters, "Posted:", bylines, credits, copyright, a lead that is
/// repeated, a line in brackets in another language than `language`), and what they tell.
Furnishings markFurniture(TextLines *lines, const QString &language);

} // namespace formats
