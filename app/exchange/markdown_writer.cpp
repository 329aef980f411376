// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"
#include "exchange/output.h"
#include "exchange/wording.h"
#include "exchange/writers.h"

#include <QCoreApplication>

namespace exchange {

namespace {

// Blanks at the begin of a line mean something (source code, verse, tables drawn with blanks) that a Markdown paragraph would
// lose.
bool needsCode(const ExportedDocument &document, QStringView quote)
{
    if (document.format == QStringLiteral("source"))
        return true;
    for (const QStringView line : quote.tokenize(u'\n')) {
        if (line.size() > 1 && (line.front() == u' ' || line.front() == u'\t') && !line.trimmed().isEmpty())
            return true;
    }
    return false;
}

class MarkdownWriter final : public Visitor
{
public:
    MarkdownWriter(Source &source, QIODevice &device, const ExportOptions &options)
        : m_source(source), m_options(options), m_output(device), m_out(m_output.bytes())
    {
    }

    base::Status write()
    {
        heading("# ", headline(m_options));
        if (const QString line = exportedLine(m_options); !line.isEmpty())
            paragraph(line);
        if (base::Status visited = m_source.visit(m_options.grouping, *this); !visited)
            return visited;
        if (!m_anything)
            paragraph(nothingThere());
        return m_output.finish();
    }

    base::Status beginTag(annotation::TagId tag) override
    {
        heading("## ", tag.isNull() ? untagged() : m_source.tags().path(tag));
        if (const annotation::Tag *found = m_source.tags().find(tag); found && !found->description.trimmed().isEmpty()) {
            m_out.append('\n');
            appendMarkdownText(m_out, found->description, {});
        }
        return {};
    }

    base::Status beginDocument(const ExportedDocument &document) override
    {
        m_document = document;
        if (m_options.grouping == Grouping::ByTag)
            return {};
        heading("## ", document.title);
        const QString line = sourceLine(document);
        const QString address = webAddress(document);
        if (line.isEmpty() && address.isEmpty())
            return {};
        m_out.append('\n');
        appendMarkdownLine(m_out, line, true);
        if (!address.isEmpty())
            m_out.append(line.isEmpty() ? "<" : " · <").append(address.toUtf8()).append('>');
        m_out.append('\n');
        return {};
    }

    base::Status annotation(const ExportedAnnotation &annotation) override
    {
        m_anything = true;
        if (!annotation.quote.isEmpty()) {
            m_out.append('\n');
            if (needsCode(m_document, annotation.quote))
                appendMarkdownCode(m_out, annotation.quote, "> ");
            else
                appendMarkdownText(m_out, annotation.quote, "> ");
        }
        citation(annotation);
        if (!annotation.note.trimmed().isEmpty()) {
            m_out.append("\n**");
            appendMarkdownLine(m_out, noteLabel(), false);
            m_out.append("** ");
            appendMarkdownText(m_out, annotation.note, {});
        }
        return m_output.settle();
    }

private:
    void heading(const char *signs, const QString &text)
    {
        if (!m_out.isEmpty() || m_started)
            m_out.append('\n');
        m_started = true;
        m_out.append(signs);
        const QString line = text.simplified();
        appendMarkdownLine(m_out, line.isEmpty() ? unknownDocument() : line, true);
        m_out.append('\n');
    }

    void paragraph(const QString &text)
    {
        m_out.append('\n');
        appendMarkdownLine(m_out, text, true);
        m_out.append('\n');
    }

    // — *Title*, place (remark) · **tag**, **tag** · `id`
    void citation(const ExportedAnnotation &annotation)
    {
        m_out.append("\n— *");
        const QString title = m_document.title.simplified();
        appendMarkdownLine(m_out, title.isEmpty() ? unknownDocument() : title, false);
        m_out.append('*');
        if (const QString place = placeOf(annotation); !place.isEmpty()) {
            m_out.append(", ");
            appendMarkdownLine(m_out, place, false);
        }
        if (const QString remark = stateRemark(annotation); !remark.isEmpty()) {
            m_out.append(" (");
            appendMarkdownLine(m_out, remark, false);
            m_out.append(')');
        }
        const char *before = " · **";
        for (const annotation::TagId tag : annotation.tags) {
            m_out.append(before);
            appendMarkdownLine(m_out, m_source.tags().path(tag), false);
            m_out.append("**");
            before = ", **";
        }
        m_out.append(" · `").append(annotation.id.toString().toLatin1()).append("`\n");
    }

    Source &m_source;
    const ExportOptions &m_options;
    Output m_output;
    QByteArray &m_out;
    ExportedDocument m_document;
    bool m_started = false;
    bool m_anything = false;
};

} // namespace

base::Status writeMarkdown(Source &source, QIODevice &device, const ExportOptions &options)
{
    return MarkdownWriter(source, device, options).write();
}

} // namespace exchange
