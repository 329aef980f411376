// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_reader.h"

#include "document/canonical_text.h"
#include "document/document_builder.h"
#include "formats/failure.h"
#include "formats/text_language.h"
#include "formats/text_lines.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using document::DocumentBuilder;
using document::Metadata;
using document::Origin;

namespace {

/// Longer texts are logs, tables or whole shelves: line by line, without looking for a structure that would cost seconds.
constexpr qsizetype LongestStructured = 8 * 1024 * 1024;

/// How long the text of all of the file is, if the rest of it is as its beginning.
qsizetype wholeLength(const Source &source, const QString &text)
{
    return source.wholeSize > 0 ? text.size() * source.wholeSize / std::max<qsizetype>(1, source.bytes.size()) : text.size();
}

/// Lines of data: rows of a table, or each with a time before it.
bool isData(const TextLines &lines)
{
    std::size_t rows = 0;
    std::size_t looked = 0;
    for (const TextLine &line : lines) {
        if (line.isBlank())
            continue;
        if (++looked > 200)
            break;
        const QStringView head = line.text.first(std::min<qsizetype>(line.text.size(), 24));
        const auto digits = std::count_if(head.begin(), head.end(), [](QChar c) { return c.isDigit(); });
        const auto separators = line.text.count(u'\t') + line.text.count(u';') + line.text.count(u'|') + line.text.count(u',');
        const auto words = line.text.count(u' ');
        rows += (digits >= 6 && head.front().isDigit()) || (separators >= 2 && separators * 2 > words);
    }
    return looked >= 3 && rows * 3 >= looked * 2;
}

BlockKind kindOf(LineRole role)
{
    switch (role) {
    case LineRole::Title:
    case LineRole::Heading:
        return BlockKind::Heading;
    case LineRole::Caption:
        return BlockKind::Caption;
    default:
        return BlockKind::Paragraph;
    }
}

/// The last line that belongs to a turn: furniture at the end is nobody's.
std::size_t endOfSpeech(const TextLines &lines)
{
    std::size_t end = lines.size();
    while (end > 0 && (lines[end - 1].isBlank() || lines[end - 1].role == LineRole::Furniture))
        --end;
    return end;
}

void appendLines(const TextLines &lines, DocumentBuilder *builder)
{
    const std::size_t speechEnd = endOfSpeech(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextLine &line = lines[i];
        if (builder->depth() > 0 && (!line.speaker.isEmpty() || i == speechEnd))
            builder->close();
        if (!line.speaker.isEmpty())
            builder->open(ContainerKind::Turn, 0, line.speaker);
        if (line.role == LineRole::Continued) {
            builder->appendText(u"\n");
        } else {
            builder->setFurniture(line.role == LineRole::Furniture);
            builder->beginBlock(kindOf(line.role), line.role == LineRole::Title ? 1 : line.role == LineRole::Heading ? 2 : 0);
        }
        builder->appendText(line.text);
    }
}

/// False for names that programs gave: figures, and letters that mean nothing.
bool isTelling(const QString &fileName)
{
    static const QRegularExpression noName(
        QStringLiteral(
            "^(?:[0-9a-f]{6,}|tmp\\w*|temp|file|text|txt|document|article|page|untitled|download|copy|new|output|\\d.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression divider(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = QFileInfo(fileName).completeBaseName().split(divider, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return part.size() > 2 && !noName.match(part).hasMatch(); });
}

/// What the text begins with, as a title for a text without one.
QString openingWords(const TextLines &lines)
{
    constexpr qsizetype Longest = 90;
    const auto first = std::find_if(lines.begin(), lines.end(), [](const TextLine &line) {
        return line.role == LineRole::Paragraph || line.role == LineRole::Heading;
    });
    if (first == lines.end())
        return {};
    static const QRegularExpression dateline(QStringLiteral("^\\p{Lu}{2}[^–—-]{0,60}\\s(?:--?|–|—)\\s+(?=\\p{Lu})"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString words = first->text.toString().simplified().remove(dateline);
    if (words.size() <= Longest)
        return words.endsWith(u'.') ? words.chopped(1) : words;
    const qsizetype end = words.lastIndexOf(u' ', Longest);
    return words.first(end > Longest / 2 ? end : Longest) + u'…';
}

void addInferred(QStringView name, const QString &value, DocumentBuilder *builder)
{
    if (!value.isEmpty())
        builder->metadata().add(name, value, Origin::Inferred);
}

} // namespace

base::Result<document::Document> readText(const Source &source, const ReadOptions &options)
{
    const base::Result<DecodedText> decoded = decodeFor(source, options);
    if (!decoded)
        return decoded.error();
    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("text"));
    builder.setEncoding(decoded.value().encoding);

    const bool isShort = wholeLength(source, decoded.value().text) <= LongestStructured;
    const QString text = isShort ? document::canonicalText(decoded.value().text) : decoded.value().text;
    const QString language = guessLanguage(text);
    TextLines lines;
    if (isShort)
        lines = splitLines(text);
    if (lines.empty() || isData(lines)) {
        builder.setLines(text);
    } else {
        joinWrappedLines(&lines);
        markTurns(&lines);
        const Furnishings found = markFurniture(&lines, language);
        appendLines(lines, &builder);
        const bool needsTitle = found.title.isEmpty() && !source.name.isEmpty() && !isTelling(source.name);
        addInferred(Metadata::Title, needsTitle ? openingWords(lines) : found.title, &builder);
        for (const QString &author : found.authors)
            addInferred(Metadata::Author, author, &builder);
        addInferred(Metadata::Published, found.published, &builder);
        addInferred(Metadata::Publisher, found.publisher, &builder);
    }
    addInferred(Metadata::Language, language, &builder);
    return builder.finish();
}

} // namespace formats
