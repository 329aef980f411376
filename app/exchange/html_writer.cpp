// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"
#include "exchange/output.h"
#include "exchange/wording.h"
#include "exchange/writers.h"

#include <QCoreApplication>
#include <QLocale>

namespace exchange {

namespace {

constexpr char Style[] = R"(
:root { color-scheme: light dark; --ink: #1d1f23; --quiet: #62666e; --paper: #fdfcfa; --rule: #dcd8d0; --bar: #b9b3a6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e2dd; --quiet: #a09c94; --paper: #1c1d20; --rule: #3a3b3f; --bar: #5d5f66; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, "Noto Serif", serif; }
main { max-width: 42rem; margin: 3rem auto 5rem; padding: 0 1.25rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 .2rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); }
.about, footer, nav { font: .82rem/1.5 system-ui, "Noto Sans", sans-serif; color: var(--quiet); }
.about { margin: 0; }
nav ol { padding-left: 1.4rem; }
a { color: inherit; }
article { margin: 1.8rem 0; break-inside: avoid; }
article:target { outline: 2px solid var(--bar); outline-offset: .6rem; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--bar); white-space: pre-wrap; overflow-wrap: anywhere; }
.code blockquote { font: .85rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; tab-size: 4; }
footer { margin-top: .4rem; padding-left: calc(1rem + 3px); }
.tags { display: inline; margin: 0; padding: 0; list-style: none; }
.tags li { display: inline; margin-right: .7em; white-space: nowrap; }
.tags li::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .35em; border-radius: 2px;
  background: var(--tag); }
code { font-size: .85em; opacity: .75; overflow-wrap: anywhere; }
.note { margin: .6rem 0 0; padding-left: calc(1rem + 3px); white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { font-size: 11pt; } main { margin: 0; max-width: none; } }
)";

class HtmlWriter final : public Visitor
{
public:
    HtmlWriter(Source &source, QIODevice &device, const ExportOptions &options)
        : m_source(source), m_options(options), m_output(device), m_out(m_output.bytes())
    {
    }

    base::Status write()
    {
        head();
        if (m_options.grouping == Grouping::ByDocument) {
            if (base::Status listed = contents(); !listed)
                return listed;
        }
        if (base::Status visited = m_source.visit(m_options.grouping, *this); !visited)
            return visited;
        closeSection();
        if (!m_anything)
            element("p", {}, nothingThere());
        m_out.append("</main>\n</body>\n</html>\n");
        return m_output.finish();
    }

    base::Status beginTag(annotation::TagId tag) override
    {
        closeSection();
        m_out.append("<section class=\"tag\">\n");
        m_inSection = true;
        element("h2", {}, tag.isNull() ? untagged() : m_source.tags().path(tag));
        if (const annotation::Tag *found = m_source.tags().find(tag); found && !found->description.isEmpty())
            element("p", "about", found->description);
        return {};
    }

    base::Status beginDocument(const ExportedDocument &document) override
    {
        if (m_listing) {
            m_out.append("<li><a href=\"#document-").append(document.id.toString().toLatin1()).append("\">");
            appendHtml(m_out, titleOf(document));
            m_out.append("</a></li>\n");
            return m_output.settle();
        }
        m_document = document;
        m_title.clear();
        appendHtml(m_title, titleOf(document));
        if (m_options.grouping == Grouping::ByDocument)
            openDocument();
        return {};
    }

    base::Status annotation(const ExportedAnnotation &annotation) override
    {
        m_anything = true;
        const QByteArray id = annotation.id.toString().toLatin1();
        m_out.append(m_document.format == QStringLiteral("source") ? "<article class=\"code\"" : "<article");
        // Grouped by tag an annotation may come several times, and an id must not.
        if (m_options.grouping == Grouping::ByDocument)
            m_out.append(" id=\"annotation-").append(id).append('"');
        m_out.append(" data-annotation=\"").append(id).append("\" data-document=\"");
        m_out.append(annotation.document.toString().toLatin1()).append('"');
        if (annotation.range) {
            m_out.append(" data-start=\"").append(QByteArray::number(annotation.range->begin.value()));
            m_out.append("\" data-end=\"").append(QByteArray::number(annotation.range->end.value())).append('"');
        }
        m_out.append(" data-state=\"").append(stateName(annotation.state).toLatin1()).append("\">\n");
        if (!annotation.quote.isEmpty())
            element("blockquote", {}, annotation.quote, " dir=\"auto\"");
        citation(annotation, id);
        if (!annotation.note.trimmed().isEmpty())
            element("p", "note", annotation.note, " dir=\"auto\"");
        m_out.append("</article>\n");
        return m_output.settle();
    }

private:
    static QString titleOf(const ExportedDocument &document)
    {
        const QString title = document.title.simplified();
        return title.isEmpty() ? unknownDocument() : title;
    }

    void element(QByteArrayView name, QByteArrayView cssClass, const QString &text, QByteArrayView attributes = {})
    {
        m_out.append('<').append(name).append(attributes);
        if (!cssClass.isEmpty())
            m_out.append(" class=\"").append(cssClass).append('"');
        m_out.append('>');
        appendHtml(m_out, text);
        m_out.append("</").append(name).append(">\n");
    }

    void head()
    {
        m_out.append("<!DOCTYPE html>\n<html lang=\"").append(QLocale().bcp47Name().toLatin1()).append("\">\n<head>\n");
        m_out.append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        m_out.append("<meta name=\"generator\" content=\"Marginalist\">\n");
        // Belt and braces: even if something slipped through as markup, a browser would run and fetch nothing.
        m_out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element("title", {}, headline(m_options));
        m_out.append("<style>").append(Style).append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", {}, headline(m_options));
        if (const QString line = exportedLine(m_options); !line.isEmpty())
            element("p", "about", line);
    }

    base::Status contents()
    {
        m_listing = true;
        m_out.append("<nav>\n<ol>\n");
        base::Status listed = m_source.visitDocuments(*this);
        m_out.append("</ol>\n</nav>\n");
        m_listing = false;
        return listed;
    }

    void openDocument()
    {
        closeSection();
        m_out.append("<section id=\"document-").append(m_document.id.toString().toLatin1()).append("\">\n");
        m_inSection = true;
        m_out.append("<h2>").append(m_title).append("</h2>\n");
        const QString line = sourceLine(m_document);
        const QString address = webAddress(m_document);
        if (line.isEmpty() && address.isEmpty())
            return;
        m_out.append("<p class=\"about\">");
        appendHtml(m_out, line);
        if (!address.isEmpty()) {
            m_out.append(line.isEmpty() ? "<a rel=\"noreferrer\" href=\"" : " · <a rel=\"noreferrer\" href=\"");
            appendHtml(m_out, address);
            m_out.append("\">");
            appendHtml(m_out, address);
            m_out.append("</a>");
        }
        m_out.append("</p>\n");
    }

    void closeSection()
    {
        if (m_inSection)
            m_out.append("</section>\n");
        m_inSection = false;
    }

    void citation(const ExportedAnnotation &annotation, const QByteArray &id)
    {
        m_out.append("<footer><cite>").append(m_title).append("</cite>");
        if (const QString place = placeOf(annotation); !place.isEmpty()) {
            m_out.append(", ");
            appendHtml(m_out, place);
        }
        if (const QString remark = stateRemark(annotation); !remark.isEmpty()) {
            m_out.append(" (");
            appendHtml(m_out, remark);
            m_out.append(')');
        }
        if (!annotation.tags.isEmpty()) {
            m_out.append(" · <ul class=\"tags\">");
            for (const annotation::TagId tag : annotation.tags)
                chip(tag);
            m_out.append("</ul>");
        }
        m_out.append(" · ");
        if (!annotation.author.isEmpty()) {
            appendHtml(m_out, annotation.author);
            m_out.append(", ");
        }
        if (annotation.created.isValid()) {
            const QByteArray day = annotation.created.toUTC().date().toString(Qt::ISODate).toLatin1();
            m_out.append("<time datetime=\"").append(isoTime(annotation.created).toLatin1()).append("\">");
            m_out.append(day).append("</time> · ");
        }
        m_out.append("<code>").append(id).append("</code></footer>\n");
    }

    void chip(annotation::TagId id)
    {
        const annotation::Tag *tag = m_source.tags().find(id);
        m_out.append("<li style=\"--tag:").append(colorName(tag ? tag->color : 0x808080U).toLatin1()).append("\">");
        appendHtml(m_out, m_source.tags().path(id));
        m_out.append("</li>");
    }

    Source &m_source;
    const ExportOptions &m_options;
    Output m_output;
    QByteArray &m_out;
    ExportedDocument m_document;
    QByteArray m_title; // the document's, escaped once for all its annotations
    bool m_listing = false;
    bool m_inSection = false;
    bool m_anything = false;
};

} // namespace

base::Status writeHtml(Source &source, QIODevice &device, const ExportOptions &options)
{
    return HtmlWriter(source, device, options).write();
}

} // namespace exchange
