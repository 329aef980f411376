// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"
#include "exchange/output.h"
#include "exchange/wording.h"
#include "exchange/writers.h"

namespace exchange {

namespace {

// Members in the order in which they are added: QJsonObject would sort them, and would hold everything in memory.
class JsonObject
{
public:
    explicit JsonObject(QByteArray &out) : m_out(out) { m_out.append('{'); }
    ~JsonObject() { m_out.append('}'); }
    JsonObject(const JsonObject &) = delete;
    JsonObject &operator=(const JsonObject &) = delete;

    QByteArray &member(QByteArrayView name)
    {
        m_out.append(m_first ? "\"" : ",\"").append(name).append("\":");
        m_first = false;
        return m_out;
    }
    void text(QByteArrayView name, QStringView value) { appendJson(member(name), value); }
    void textOrNull(QByteArrayView name, QStringView value)
    {
        if (value.isEmpty())
            null(name);
        else
            text(name, value);
    }
    void number(QByteArrayView name, qint64 value) { member(name).append(QByteArray::number(value)); }
    void number(QByteArrayView name, double value) { member(name).append(QByteArray::number(value, 'g', 12)); }
    void null(QByteArrayView name) { member(name).append("null"); }
    void texts(QByteArrayView name, const QStringList &values)
    {
        member(name).append('[');
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_out.append(',');
            appendJson(m_out, values[i]);
        }
        m_out.append(']');
    }

private:
    QByteArray &m_out;
    bool m_first = true;
};

void appendTag(QByteArray &out, const annotation::Tag &tag, const QString &path)
{
    JsonObject object(out);
    object.text("id", tag.id.toString());
    object.text("path", path);
    object.text("color", colorName(tag.color));
    object.text("description", tag.description);
}

// The values that have no member of their own.
void appendOtherMetadata(QByteArray &out, const document::Metadata &metadata)
{
    using document::Metadata;
    static const QStringList named{QStringView(Metadata::Title).toString(),     QStringView(Metadata::Author).toString(),
                                   QStringView(Metadata::Publisher).toString(), QStringView(Metadata::Published).toString(),
                                   QStringView(Metadata::Language).toString(),  QStringView(Metadata::Url).toString()};
    JsonObject object(out);
    QStringList done = named;
    for (const document::MetadataValue &value : metadata.values()) {
        if (done.contains(value.name))
            continue;
        done.append(value.name);
        QByteArray name;
        appendJson(name, value.name);
        object.texts(QByteArrayView(name).sliced(1).chopped(1), metadata.all(value.name));
    }
}

void appendDocument(QByteArray &out, const ExportedDocument &document)
{
    JsonObject object(out);
    object.text("id", document.id.toString());
    object.text("title", document.title);
    object.texts("authors", document.metadata.authors());
    object.textOrNull("publisher", document.metadata.publisher());
    object.textOrNull("published", document.metadata.published());
    object.textOrNull("language", document.metadata.language());
    object.textOrNull("url", document.metadata.url());
    object.text("format", document.format);
    object.textOrNull("file", document.file);
    object.number("characters", document.length);
    appendOtherMetadata(object.member("metadata"), document.metadata);
}

class JsonWriter final : public Visitor
{
public:
    JsonWriter(Source &source, QIODevice &device, const ExportOptions &options)
        : m_source(source), m_options(options), m_output(device), m_out(m_output.bytes())
    {
    }

    base::Status write()
    {
        m_out.append("{\"marginalist\":1,\n\"title\":");
        appendJson(m_out, headline(m_options));
        m_out.append(",\n\"exported\":");
        if (m_options.exported.isValid())
            appendJson(m_out, isoTime(m_options.exported));
        else
            m_out.append("null");
        m_out.append(",\n\"tags\":[");
        m_separator = "\n";
        for (const annotation::Tag &tag : m_source.tags().tags())
            appendTag(entry(), tag, m_source.tags().path(tag.id));
        m_out.append("],\n\"documents\":[");
        m_separator = "\n";
        m_inDocuments = true;
        if (base::Status visited = m_source.visitDocuments(*this); !visited)
            return visited;
        m_out.append("],\n\"annotations\":[");
        m_separator = "\n";
        m_inDocuments = false;
        if (base::Status visited = m_source.visit(Grouping::ByDocument, *this); !visited)
            return visited;
        m_out.append("]}\n");
        return m_output.finish();
    }

    base::Status beginDocument(const ExportedDocument &document) override
    {
        if (!m_inDocuments)
            return {};
        appendDocument(entry(), document);
        return m_output.settle();
    }

    base::Status annotation(const ExportedAnnotation &annotation) override
    {
        append(entry(), annotation);
        return m_output.settle();
    }

private:
    QByteArray &entry()
    {
        m_out.append(m_separator);
        m_separator = ",\n";
        return m_out;
    }

    void append(QByteArray &out, const ExportedAnnotation &annotation)
    {
        JsonObject object(out);
        object.text("id", annotation.id.toString());
        object.text("document", annotation.document.toString());
        if (annotation.range) {
            object.number("start", qint64(annotation.range->begin.value()));
            object.number("end", qint64(annotation.range->end.value()));
        } else {
            object.null("start");
            object.null("end");
        }
        object.text("quote", annotation.quote);
        object.text("prefix", annotation.prefix);
        object.text("suffix", annotation.suffix);
        QStringList paths;
        for (const annotation::TagId tag : annotation.tags)
            paths.append(m_source.tags().path(tag));
        object.texts("tags", paths);
        object.text("note", annotation.note);
        object.text("place", annotation.place);
        object.text("author", annotation.author);
        object.text("created", isoTime(annotation.created));
        object.text("modified", isoTime(annotation.modified));
        object.text("state", stateName(annotation.state));
        if (annotation.area) {
            JsonObject area(object.member("area"));
            area.number("page", qint64(annotation.area->page));
            area.number("x", annotation.area->area.x());
            area.number("y", annotation.area->area.y());
            area.number("width", annotation.area->area.width());
            area.number("height", annotation.area->area.height());
        }
    }

    Source &m_source;
    const ExportOptions &m_options;
    Output m_output;
    QByteArray &m_out;
    const char *m_separator = "\n";
    bool m_inDocuments = false;
};

} // namespace

base::Status writeJson(Source &source, QIODevice &device, const ExportOptions &options)
{
    return JsonWriter(source, device, options).write();
}

} // namespace exchange
