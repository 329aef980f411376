// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QStringList>
#include <QtTest>

namespace tests {

inline QString kindName(document::BlockKind kind)
{
    static const char *const names[] = {"paragraph", "heading", "code", "cell", "caption", "preformatted"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

inline QString kindName(document::ContainerKind kind)
{
    static const char *const names[] = {"document", "section", "list",     "item", "quotation", "table",
                                        "row",      "cell",    "footnote", "turn", "page",      "cue"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

inline QString kindName(document::SpanKind kind)
{
    static const char *const names[] = {"strong",    "emphasis", "code",   "link",     "superscript",
                                        "subscript", "small",    "struck", "underline"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

inline QString kindName(document::MarkKind kind)
{
    static const char *const names[] = {"image", "rule", "page break", "footnote reference", "anchor"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

/// Text on one line, in quotes: LF is shown as ⏎.
inline QString quoted(QString text)
{
    return QStringLiteral("\"%1\"").arg(text.replace(u'\n', u'⏎'));
}

/// The whole document as lines that a person can read and compare: metadata, then the tree with its blocks, the spans and marks
/// under the block they stand in, and the resources.
class DocumentPrinter
{
public:
    explicit DocumentPrinter(const document::Document &document) : m_document(document) {}

    QString print()
    {
        m_lines = {QStringLiteral("format: %1").arg(m_document.format()),
                   QStringLiteral("encoding: %1").arg(m_document.encoding())};
        static const char *const origins[] = {"inferred", "stated", "user"};
        for (const document::MetadataValue &value : m_document.metadata().values())
            m_lines += QStringLiteral("%1: %2 (%3)")
                           .arg(value.name, value.value, QString::fromLatin1(origins[static_cast<int>(value.origin)]));
        m_lines += QString();
        for (const document::Block &block : m_document.blocks())
            printBlock(block);
        for (const document::Resource &resource : m_document.resources())
            m_lines +=
                QStringLiteral("resource %1 %2, %3 bytes").arg(resource.name, resource.mediaType).arg(resource.bytes.size());
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void printBlock(const document::Block &block)
    {
        const QList<document::ContainerIndex> path = pathOf(block.container);
        qsizetype same = 0;
        while (same < path.size() && same < m_path.size() && path[same] == m_path[same])
            ++same;
        for (qsizetype i = same; i < path.size(); ++i)
            m_lines += QString(2 * i, u' ') + described(m_document.containers()[path[i]]);
        m_path = path;

        const QString indent(2 * path.size(), u' ');
        QString line = indent + kindName(block.kind);
        if (block.level > 0)
            line += u' ' + QString::number(block.level);
        if (block.language > 0)
            line += QStringLiteral(" (%1)").arg(m_document.language(block));
        if (block.furniture)
            line += QStringLiteral(" furniture");
        m_lines += line + u' ' + quoted(m_document.text(block.range));
        for (const document::Span &span : m_document.spans()) {
            if (block.range.contains(span.range) && !span.range.isEmpty())
                m_lines += indent + QStringLiteral("  %1 %2 %3")
                                        .arg(kindName(span.kind), quoted(m_document.text(span.range)), span.target)
                                        .trimmed();
        }
        for (const document::Mark &mark : m_document.marks()) {
            if (block.range.contains(mark.at) || mark.at == block.range.end) {
                const qsizetype at = mark.at - block.range.begin;
                m_lines +=
                    indent +
                    QStringLiteral("  %1 at %2 %3 %4").arg(kindName(mark.kind)).arg(at).arg(mark.target, quoted(mark.text));
            }
        }
    }

    QList<document::ContainerIndex> pathOf(document::ContainerIndex index) const
    {
        QList<document::ContainerIndex> path;
        for (; index != 0; index = m_document.containers()[index].parent)
            path.prepend(index);
        return path;
    }

    static QString described(const document::Container &container)
    {
        QString text = kindName(container.kind);
        if (container.header)
            text += QStringLiteral(" header");
        if (container.number > 0)
            text += u' ' + QString::number(container.number);
        if (!container.label.isEmpty())
            text += u' ' + quoted(container.label);
        return text;
    }

    const document::Document &m_document;
    QList<document::ContainerIndex> m_path;
    QStringList m_lines;
};

/// Fails the test at the first line that differs, and prints the whole. Blanks around lines do not count: what they would say,
/// the order of the lines says as well.
inline void comparePrinted(const QString &printed, const QString &expected)
{
    const auto lines = [](const QString &text) {
        QStringList trimmed;
        for (const QString &line : text.trimmed().split(u'\n'))
            trimmed += line.trimmed();
        return trimmed;
    };
    const QStringList is = lines(printed);
    const QStringList should = lines(expected);
    if (is != should)
        qInfo().noquote() << printed;
    for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i)
        QCOMPARE(is[i], should[i]);
    QCOMPARE(is.size(), should.size());
}

} // namespace tests
