// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/binary_form.h"

#include "document/byte_stream.h"
#include "document/consistency.h"
#include "document/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <cmath>
#include <limits>
#include <optional>

namespace document {

namespace {

constexpr quint32 fourLetters(const char (&name)[5])
{
    quint32 tag = 0;
    for (int i = 3; i >= 0; --i)
        tag = tag << 8 | static_cast<quint8>(name[i]);
    return tag;
}

constexpr quint32 Magic = fourLetters("MGDF");
constexpr qsizetype HeaderSize = 20; // magic, version, flags, checksum of all that follows

enum Section : quint32 {
    General = fourLetters("GNRL"), // format, encoding, code languages, metadata
    Text = fourLetters("TEXT"),
    Containers = fourLetters("CONT"),
    Blocks = fourLetters("BLCK"),
    Spans = fourLetters("SPAN"),
    Marks = fourLetters("MARK"),
    Pages = fourLetters("PAGE"),
    Segments = fourLetters("SEGM"),
    Embedded = fourLetters("ANNO"),
    Resources = fourLetters("RSRC"),
};

constexpr quint8 HasTarget = 0x80; // beside a span's kind
constexpr quint8 Furniture = 0x80; // beside a block's level

/// Writes positions as what they are away from the last one written.
class Writer
{
public:
    explicit Writer(ByteSink &sink) : m_sink(sink) {}

    void position(Position at)
    {
        m_sink.signedInteger(at - m_last);
        m_last = at;
    }
    void range(Range range)
    {
        position(range.begin);
        m_sink.integer(static_cast<quint64>(range.length()));
    }
    void rectangle(const QRectF &area)
    {
        for (const double side : {area.x(), area.y(), area.width(), area.height()})
            m_sink.real(side);
    }

private:
    ByteSink &m_sink;
    Position m_last;
};

/// The other side of Writer. Positions are in the text, or the source fails.
class Reader
{
public:
    Reader(ByteSource &source, qsizetype textSize) : m_source(source), m_textSize(textSize) {}

    Position position()
    {
        const qint64 away = m_source.signedInteger();
        if (away < -m_last || away > m_textSize - m_last)
            m_source.fail();
        else
            m_last += away;
        return Position(m_last);
    }
    Range range()
    {
        const Position begin = position();
        const quint64 length = m_source.integer();
        if (length > static_cast<quint64>(m_textSize - begin.value())) {
            m_source.fail();
            return {begin, begin};
        }
        return {begin, begin + static_cast<qsizetype>(length)};
    }
    QRectF rectangle()
    {
        const double x = m_source.real();
        const double y = m_source.real();
        const double width = m_source.real();
        return {x, y, width, m_source.real()};
    }
    /// An integer of the field's own width.
    template<typename Integer>
    void narrow(Integer &value)
    {
        const quint64 wide = m_source.integer();
        if (wide > std::numeric_limits<Integer>::max())
            m_source.fail();
        else
            value = static_cast<Integer>(wide);
    }

private:
    ByteSource &m_source;
    qsizetype m_textSize;
    qsizetype m_last = 0;
};

void writeGeneral(const Document &document, ByteSink &sink)
{
    sink.string(document.format());
    sink.string(document.encoding());
    sink.integer(static_cast<quint64>(document.languages().size()));
    for (const QString &language : document.languages())
        sink.string(language);
    sink.integer(static_cast<quint64>(document.metadata().values().size()));
    for (const MetadataValue &value : document.metadata().values()) {
        sink.string(value.name);
        sink.string(value.value);
        sink.byte(static_cast<quint8>(value.origin));
    }
}

void writeContainers(const std::vector<Container> &containers, ByteSink &sink)
{
    Writer writer(sink);
    sink.integer(containers.size());
    for (std::size_t i = 0; i < containers.size(); ++i) {
        const Container &container = containers[i];
        sink.byte(static_cast<quint8>(container.kind));
        sink.byte(container.header);
        sink.integer(container.columnSpan);
        sink.integer(container.rowSpan);
        sink.integer(i - container.parent);
        sink.integer(container.number);
        writer.range(container.range);
        sink.string(container.label);
    }
}

bool alike(const Block &a, const Block &b)
{
    return a.container == b.container && a.language == b.language && a.kind == b.kind && a.level == b.level &&
           a.furniture == b.furniture;
}

/// Runs of blocks that are alike but for their range. A block begins one after the end of the one before, so its length is
/// enough.
void writeBlocks(const std::vector<Block> &blocks, ByteSink &sink)
{
    sink.integer(blocks.size());
    for (std::size_t begin = 0; begin < blocks.size();) {
        const Block &first = blocks[begin];
        std::size_t end = begin + 1;
        while (end < blocks.size() && alike(first, blocks[end]))
            ++end;
        sink.integer(end - begin);
        sink.byte(static_cast<quint8>(first.kind));
        sink.byte(static_cast<quint8>(first.level | (first.furniture ? Furniture : 0)));
        sink.integer(first.language);
        sink.integer(first.container);
        for (; begin < end; ++begin)
            sink.integer(static_cast<quint64>(blocks[begin].range.length()));
    }
}

void writeSpans(const std::vector<Span> &spans, ByteSink &sink)
{
    Writer writer(sink);
    sink.integer(spans.size());
    for (const Span &span : spans) {
        writer.range(span.range);
        sink.byte(static_cast<quint8>(span.kind) | (span.target.isEmpty() ? 0 : HasTarget));
        if (!span.target.isEmpty())
            sink.string(span.target);
    }
}

void writeMarks(const std::vector<Mark> &marks, ByteSink &sink)
{
    Writer writer(sink);
    sink.integer(marks.size());
    for (const Mark &mark : marks) {
        writer.position(mark.at);
        sink.byte(static_cast<quint8>(mark.kind));
        sink.string(mark.target);
        sink.string(mark.text);
    }
}

void writePages(const std::vector<Page> &pages, ByteSink &sink)
{
    Writer writer(sink);
    sink.integer(pages.size());
    for (const Page &page : pages) {
        sink.string(page.label);
        sink.real(page.size.width());
        sink.real(page.size.height());
        writer.range(page.range);
    }
}

/// Boxes are whole SegmentSteps, so that one takes some eight bytes instead of 32: a long PDF has a million of them.
void writeSegments(const std::vector<Segment> &segments, ByteSink &sink)
{
    Writer writer(sink);
    sink.integer(segments.size());
    for (const Segment &segment : segments) {
        writer.range(segment.range);
        sink.integer(segment.page);
        for (const double side : {segment.box.x(), segment.box.y(), segment.box.width(), segment.box.height()})
            sink.signedInteger(static_cast<qint64>(side / SegmentStep));
    }
}

void writeEmbedded(const std::vector<EmbeddedAnnotation> &annotations, ByteSink &sink)
{
    Writer writer(sink);
    sink.integer(annotations.size());
    for (const EmbeddedAnnotation &embedded : annotations) {
        writer.range(embedded.range);
        sink.signedInteger(embedded.page);
        writer.rectangle(embedded.area);
        sink.string(embedded.author);
        sink.string(embedded.note);
        sink.byte(embedded.created.isValid());
        sink.signedInteger(embedded.created.isValid() ? embedded.created.toMSecsSinceEpoch() : 0);
    }
}

void writeResources(const std::vector<Resource> &resources, ByteSink &sink)
{
    sink.integer(resources.size());
    for (const Resource &resource : resources) {
        sink.string(resource.name);
        sink.string(resource.mediaType);
        sink.byte(static_cast<quint8>(resource.role));
        sink.bytes(resource.bytes);
    }
}

QStringList readLanguages(ByteSource &source)
{
    QStringList languages;
    for (std::size_t left = source.count(1); left > 0 && source.ok(); --left)
        languages.append(source.string());
    return languages;
}

std::vector<Container> readContainers(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<Container> containers(source.count(9));
    for (std::size_t i = 0; i < containers.size() && source.ok(); ++i) {
        Container &container = containers[i];
        container.kind = static_cast<ContainerKind>(source.byte());
        container.header = source.byte() != 0;
        reader.narrow(container.columnSpan);
        reader.narrow(container.rowSpan);
        const quint64 above = source.integer();
        if (above > i)
            source.fail();
        else
            container.parent = static_cast<ContainerIndex>(i - above);
        reader.narrow(container.number);
        container.range = reader.range();
        container.label = source.string();
    }
    return containers;
}

std::vector<Block> readBlocks(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<Block> blocks;
    const std::size_t count = source.count(1);
    blocks.reserve(count);
    qsizetype begin = 0;
    while (blocks.size() < count && source.ok()) {
        const quint64 run = source.integer();
        if (run == 0 || run > count - blocks.size()) {
            source.fail();
            break;
        }
        Block block;
        block.kind = static_cast<BlockKind>(source.byte());
        const quint8 levelAndFurniture = source.byte();
        block.level = levelAndFurniture & 0x7f;
        block.furniture = (levelAndFurniture & Furniture) != 0;
        reader.narrow(block.language);
        reader.narrow(block.container);
        for (quint64 i = 0; i < run && source.ok(); ++i) {
            const quint64 length = source.integer();
            if (begin > textSize || length > static_cast<quint64>(textSize - begin)) {
                source.fail();
                break;
            }
            block.range = Range::of(begin, begin + static_cast<qsizetype>(length));
            blocks.push_back(block);
            begin = block.range.end.value() + 1;
        }
    }
    return blocks;
}

std::vector<Span> readSpans(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<Span> spans(source.count(3));
    for (Span &span : spans) {
        span.range = reader.range();
        const quint8 kind = source.byte();
        span.kind = static_cast<SpanKind>(kind & ~HasTarget);
        if (kind & HasTarget)
            span.target = source.string();
        if (!source.ok())
            break;
    }
    return spans;
}

std::vector<Mark> readMarks(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<Mark> marks(source.count(4));
    for (Mark &mark : marks) {
        mark.at = reader.position();
        mark.kind = static_cast<MarkKind>(source.byte());
        mark.target = source.string();
        mark.text = source.string();
        if (!source.ok())
            break;
    }
    return marks;
}

std::vector<Page> readPages(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<Page> pages(source.count(19));
    for (Page &page : pages) {
        page.label = source.string();
        page.size.setWidth(source.real());
        page.size.setHeight(source.real());
        page.range = reader.range();
        if (!source.ok())
            break;
    }
    return pages;
}

std::vector<Segment> readSegments(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<Segment> segments(source.count(7));
    const auto side = [&source] {
        const qint64 steps = source.signedInteger();
        if (std::abs(static_cast<double>(steps)) > std::numeric_limits<qint32>::max())
            source.fail();
        return static_cast<double>(steps) * SegmentStep;
    };
    for (Segment &segment : segments) {
        segment.range = reader.range();
        reader.narrow(segment.page);
        const double x = side();
        const double y = side();
        const double width = side();
        segment.box = {x, y, width, side()};
        if (!source.ok())
            break;
    }
    return segments;
}

std::vector<EmbeddedAnnotation> readEmbedded(ByteSource &source, qsizetype textSize)
{
    Reader reader(source, textSize);
    std::vector<EmbeddedAnnotation> annotations(source.count(39));
    for (EmbeddedAnnotation &embedded : annotations) {
        embedded.range = reader.range();
        const qint64 page = source.signedInteger();
        if (page < -1 || page > std::numeric_limits<int>::max())
            source.fail();
        else
            embedded.page = static_cast<int>(page);
        embedded.area = reader.rectangle();
        embedded.author = source.string();
        embedded.note = source.string();
        const bool dated = source.byte() != 0;
        const qint64 created = source.signedInteger();
        if (dated)
            embedded.created = QDateTime::fromMSecsSinceEpoch(created, Qt::UTC);
        if (!source.ok())
            break;
    }
    return annotations;
}

std::vector<Resource> readResources(ByteSource &source)
{
    std::vector<Resource> resources(source.count(4));
    for (Resource &resource : resources) {
        resource.name = source.string();
        resource.mediaType = source.string();
        resource.role = static_cast<ResourceRole>(source.byte());
        resource.bytes = source.bytes();
        if (!source.ok())
            break;
    }
    return resources;
}

base::Error damaged(const QString &detail)
{
    return {base::ErrorCode::Damaged,
            QCoreApplication::translate("document", "The stored form of this document is damaged. Import the document again."),
            detail};
}

} // namespace

QByteArray BinaryForm::write(const Document &document)
{
    ByteSink sink;
    const qsizetype textSize = utf8Size(document.m_text);
    sink.reserve(HeaderSize + textSize + static_cast<qsizetype>(document.m_blocks.size()) * 2 + 1024);
    sink.fixed32(Magic);
    sink.fixed32(Version);
    sink.fixed32(0);
    sink.fixed64(0);

    sink.fixed32(Text);
    sink.fixed64(static_cast<quint64>(textSize));
    sink.rawText(document.m_text);
    const auto section = [&sink](Section tag, const auto &content, auto writeContent) {
        ByteSink part;
        writeContent(content, part);
        sink.fixed32(tag);
        sink.fixed64(static_cast<quint64>(part.size()));
        sink.raw(part.all());
    };
    section(General, document, writeGeneral);
    section(Containers, document.m_containers, writeContainers);
    section(Blocks, document.m_blocks, writeBlocks);
    section(Spans, document.m_spans, writeSpans);
    section(Marks, document.m_marks, writeMarks);
    section(Pages, document.m_pages, writePages);
    section(Segments, document.m_segments, writeSegments);
    section(Embedded, document.m_embedded, writeEmbedded);
    section(Resources, document.m_resources, writeResources);

    QByteArray bytes = std::move(sink.all());
    qToLittleEndian(checksum(QByteArrayView(bytes).sliced(HeaderSize)), bytes.data() + HeaderSize - sizeof(quint64));
    return bytes;
}

base::Result<Document> BinaryForm::read(QByteArrayView bytes)
{
    ByteSource source(bytes);
    if (source.fixed32() != Magic)
        return damaged(QStringLiteral("not the binary form of a document"));
    const quint32 version = source.fixed32();
    const quint32 flags = source.fixed32();
    const quint64 sum = source.fixed64();
    if (!source.ok() || version != Version || flags != 0)
        return damaged(QStringLiteral("version %1, flags %2").arg(version).arg(flags));
    if (checksum(bytes.sliced(HeaderSize)) != sum)
        return damaged(QStringLiteral("the checksum differs"));

    QHash<quint32, QByteArrayView> sections; // the first of each tag; tags that are not known here are a newer writer's
    while (!source.atEnd()) {
        const quint32 tag = source.fixed32();
        const QByteArrayView content = source.raw(source.fixed64());
        if (source.ok() && !sections.contains(tag))
            sections.insert(tag, content);
    }
    std::optional<QString> text = decodeUtf8(sections.value(Text), Utf8Text::Canonical);
    if (!source.ok() || !text || text->size() > std::numeric_limits<qint32>::max())
        return damaged(QStringLiteral("sections or text"));

    Document document;
    document.m_text = *std::move(text);
    const qsizetype size = document.m_text.size();
    bool whole = true;
    const auto section = [&](Section tag, auto readContent) {
        ByteSource content(sections.value(tag));
        readContent(content);
        whole = whole && content.ok() && content.atEnd();
    };
    section(General, [&](ByteSource &from) {
        document.m_format = from.string();
        document.m_encoding = from.string();
        document.m_languages = readLanguages(from);
        for (std::size_t left = from.count(3); left > 0 && from.ok(); --left) {
            const QString name = from.string();
            const QString value = from.string();
            document.m_metadata.add(name, value, static_cast<Origin>(from.byte()));
        }
    });
    section(Containers, [&](ByteSource &from) { document.m_containers = readContainers(from, size); });
    section(Blocks, [&](ByteSource &from) { document.m_blocks = readBlocks(from, size); });
    section(Spans, [&](ByteSource &from) { document.m_spans = readSpans(from, size); });
    section(Marks, [&](ByteSource &from) { document.m_marks = readMarks(from, size); });
    section(Pages, [&](ByteSource &from) { document.m_pages = readPages(from, size); });
    section(Segments, [&](ByteSource &from) { document.m_segments = readSegments(from, size); });
    section(Embedded, [&](ByteSource &from) { document.m_embedded = readEmbedded(from, size); });
    section(Resources, [&](ByteSource &from) { document.m_resources = readResources(from); });
    if (!whole)
        return damaged(QStringLiteral("a section breaks off or has too much"));
    const QString inconsistency = firstStructuralInconsistency(document);
    if (!inconsistency.isEmpty())
        return damaged(inconsistency);
    document.m_codePoints = CodePointMap(document.m_text);
    return document;
}

} // namespace document
