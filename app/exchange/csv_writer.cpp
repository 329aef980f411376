// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"
#include "exchange/output.h"
#include "exchange/wording.h"
#include "exchange/writers.h"

namespace exchange {

namespace {

class CsvWriter final : public Visitor
{
public:
    CsvWriter(Source &source, QIODevice &device, const ExportOptions &options)
        : m_source(source), m_options(options), m_output(device), m_out(m_output.bytes())
    {
    }

    base::Status write()
    {
        if (m_options.byteOrderMark)
            m_out.append("\xEF\xBB\xBF");
        // Not translated: scripts read these.
        if (m_options.grouping == Grouping::ByTag)
            m_out.append("tag,");
        m_out.append("id,document,title,authors,publisher,published,url,place,start,end,quote,prefix,suffix,tags,note,author,"
                     "created,modified,state\r\n");
        if (base::Status visited = m_source.visit(m_options.grouping, *this); !visited)
            return visited;
        return m_output.finish();
    }

    base::Status beginTag(annotation::TagId tag) override
    {
        m_tag.clear();
        cell(m_tag, tag.isNull() ? QString() : m_source.tags().path(tag));
        return {};
    }

    base::Status beginDocument(const ExportedDocument &document) override
    {
        m_document.clear();
        cell(m_document, document.id.toString());
        cell(m_document, document.title);
        cell(m_document, document.metadata.authors().join(QStringLiteral("; ")));
        cell(m_document, document.metadata.publisher());
        cell(m_document, document.metadata.published());
        cell(m_document, document.metadata.url());
        return {};
    }

    base::Status annotation(const ExportedAnnotation &annotation) override
    {
        if (m_options.grouping == Grouping::ByTag)
            m_out.append(m_tag);
        cell(m_out, annotation.id.toString());
        m_out.append(m_document);
        cell(m_out, placeOf(annotation));
        if (annotation.range) {
            m_out.append(QByteArray::number(annotation.range->begin.value())).append(',');
            m_out.append(QByteArray::number(annotation.range->end.value())).append(',');
        } else {
            m_out.append(",,");
        }
        cell(m_out, annotation.quote);
        cell(m_out, annotation.prefix);
        cell(m_out, annotation.suffix);
        QStringList paths;
        for (const annotation::TagId tag : annotation.tags)
            paths.append(m_source.tags().path(tag));
        cell(m_out, paths.join(QStringLiteral("; ")));
        cell(m_out, annotation.note);
        cell(m_out, annotation.author);
        cell(m_out, isoTime(annotation.created));
        cell(m_out, isoTime(annotation.modified));
        appendCsv(m_out, stateName(annotation.state));
        m_out.append("\r\n");
        return m_output.settle();
    }

private:
    static void cell(QByteArray &out, const QString &text)
    {
        appendCsv(out, text);
        out.append(',');
    }

    Source &m_source;
    const ExportOptions &m_options;
    Output m_output;
    QByteArray &m_out;
    QByteArray m_tag;      // the tag's cell, escaped once for all its rows
    QByteArray m_document; // the document's cells, likewise
};

} // namespace

base::Status writeCsv(Source &source, QIODevice &device, const ExportOptions &options)
{
    return CsvWriter(source, device, options).write();
}

} // namespace exchange
