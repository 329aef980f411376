// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_reader.h"

#include "base/logging.h"
#include "document/document_builder.h"
#include "formats/failure.h"
#include "formats/pdf_columns.h"
#include "formats/pdf_layout.h"
#include "formats/pdf_links.h"

#include <poppler-annotation.h>
#include <poppler-link.h>
#include <poppler-qt6.h>

#include <QPolygonF>

#include <atomic>
#include <thread>

namespace formats {

using document::BlockKind;
using document::Metadata;
using document::Origin;
using document::Position;
using document::Range;
using L = QLatin1StringView;

namespace {

constexpr int MaximumPages = 100'000;
constexpr int PagesWorthAThread = 40;

void logPopplerMessage(const QString &message, const QVariant &)
{
    qCDebug(base::formatsLog) << message;
}

std::unique_ptr<Poppler::Document> loadPdf(const Source &source, const ReadOptions &options)
{
    const QByteArray password = options.password.toUtf8();
    return Poppler::Document::loadFromData(source.bytes, password, password);
}

/// What is read of a page by whichever thread comes to it.
struct PdfPage {
    PdfPageText text;
    std::vector<PdfLink> links;
};

PdfPage readPage(const Poppler::Document &pdf, int number)
{
    PdfPage read;
    PdfPageText &text = read.text;
    text.label = QString::number(number + 1);
    const std::unique_ptr<Poppler::Page> page = pdf.page(number);
    if (!page)
        return read;
    if (!page->label().isEmpty())
        text.label = page->label();
    text.size = page->pageSizeF();
    std::vector<PdfWord> words;
    for (const std::unique_ptr<Poppler::TextBox> &box : page->textList()) {
        const QString word = box->text().simplified();
        if (!word.isEmpty())
            words.push_back({word, box->boundingBox(), box->hasSpaceAfter()});
    }
    text.lines = pdfLines(inColumnOrder(std::move(words)));
    read.links = pdfLinks(pdf, *page);
    return read;
}

/// The pages, read by as many threads as are worth it. Each has a document of its own: poppler's are for one thread.
std::vector<PdfPage> readPages(const Source &source, const ReadOptions &options, const Poppler::Document &pdf, int count)
{
    std::vector<PdfPage> pages(static_cast<std::size_t>(count));
    std::atomic<int> next = 0;
    const auto work = [&](const Poppler::Document &from) {
        for (int number = next++; number < count; number = next++)
            pages[static_cast<std::size_t>(number)] = readPage(from, number);
    };
    const int useful = std::min({static_cast<int>(std::thread::hardware_concurrency()), count / PagesWorthAThread, 4});
    std::vector<std::thread> threads;
    for (int i = 1; i < useful; ++i) {
        threads.emplace_back([&] {
            if (const std::unique_ptr<Poppler::Document> own = loadPdf(source, options))
                work(*own);
        });
    }
    work(pdf);
    for (std::thread &thread : threads)
        thread.join();
    return pages;
}

/// Page and title → level, as the outline has it.
using Outline = QHash<std::pair<int, QString>, int>;

QString comparable(const QString &title)
{
    QString letters;
    for (const QChar c : title) {
        if (c.isLetter())
            letters += c.toCaseFolded();
    }
    return letters;
}

void collectOutline(const QList<Poppler::OutlineItem> &items, int level, Outline *outline)
{
    if (level > 6)
        return;
    for (const Poppler::OutlineItem &item : items) {
        if (outline->size() > 50'000)
            return;
        const QSharedPointer<const Poppler::LinkDestination> to = item.destination();
        const QString title = comparable(item.name());
        if (to && !title.isEmpty())
            outline->insert({to->pageNumber() - 1, title}, level);
        collectOutline(item.children(), level + 1, outline);
    }
}

/// Writes pages into a document and remembers where their words went.
class PdfWriter
{
public:
    PdfWriter(document::DocumentBuilder &builder, const PdfHyphens &hyphens, const Outline &outline, double bodyHeight)
        : m_builder(builder), m_hyphens(hyphens), m_outline(outline), m_bodyHeight(bodyHeight)
    {
    }

    void append(const PdfPageText &page, int number)
    {
        m_page = number;
        const Position begin = m_builder.position();
        m_pageBegins.push_back(begin);
        m_builder.addMark(document::MarkKind::PageBreak, page.label);
        for (const PdfParagraph &paragraph : pdfParagraphs(page, m_bodyHeight)) {
            const int inOutline = m_outline.value({number, comparable(paragraph.text())}, 0);
            const int heading = inOutline > 0 ? inOutline : m_outline.isEmpty() ? paragraph.heading : 0;
            m_builder.setFurniture(paragraph.furniture && inOutline == 0);
            if (heading > 0)
                m_builder.beginBlock(BlockKind::Heading, heading);
            else
                m_builder.beginBlock(BlockKind::Paragraph);
            appendParagraph(paragraph);
        }
        m_builder.endBlock();
        m_builder.addPage({page.label, page.size, {begin, m_builder.position()}});
    }

    const std::vector<document::Segment> &segments() const { return m_segments; }
    const std::vector<Position> &pageBegins() const { return m_pageBegins; }

private:
    void appendParagraph(const PdfParagraph &paragraph)
    {
        for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
            const std::vector<PdfWord> &words = paragraph.lines[i].words;
            for (std::size_t w = 0; w < words.size(); ++w) {
                const bool lineEnds = w + 1 == words.size();
                const bool more = i + 1 < paragraph.lines.size();
                if (!lineEnds || !more) {
                    appendWord(words[w], words[w].text);
                    if (words[w].spaceAfter && !lineEnds)
                        m_builder.appendText(u" ");
                    continue;
                }
                const QString &after = paragraph.lines[i + 1].words.front().text;
                if (m_hyphens.isOnlyAtLineEnd(words[w].text, after)) {
                    appendWord(words[w], words[w].text.chopped(1));
                } else {
                    appendWord(words[w], words[w].text);
                    if (needsSpace(words[w].text, after))
                        m_builder.appendText(u" ");
                }
            }
        }
    }

    /// Chinese and Japanese run on from line to line, and so does what a kept hyphen joins.
    static bool needsSpace(const QString &before, const QString &after)
    {
        const auto isIdeographic = [](QChar c) {
            return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
                   c.script() == QChar::Script_Katakana;
        };
        if (before.isEmpty() || after.isEmpty() || (isIdeographic(before.back()) && isIdeographic(after.front())))
            return false;
        return !(before.size() > 1 && before.back() == u'-' && before[before.size() - 2].isLetterOrNumber());
    }

    void appendWord(const PdfWord &word, const QString &text)
    {
        const Position begin = m_builder.position();
        m_builder.appendText(text);
        const document::Segment segment{{begin, m_builder.position()}, static_cast<quint32>(m_page), word.box};
        m_builder.addSegment(segment);
        m_segments.push_back(segment);
    }

    document::DocumentBuilder &m_builder;
    const PdfHyphens &m_hyphens;
    const Outline &m_outline;
    double m_bodyHeight;
    int m_page = 0;
    std::vector<document::Segment> m_segments;
    std::vector<Position> m_pageBegins;
};

QRectF onPage(const QRectF &share, const QSizeF &size)
{
    return {share.x() * size.width(), share.y() * size.height(), share.width() * size.width(), share.height() * size.height()};
}

/// The words that lie under a highlight's pieces.
Range markedRange(const Poppler::HighlightAnnotation &highlight, const QSizeF &size, int page,
                  const std::vector<document::Segment> &segments)
{
    std::optional<Range> found;
    const auto first = std::lower_bound(segments.begin(), segments.end(), static_cast<quint32>(page),
                                        [](const document::Segment &segment, quint32 at) { return segment.page < at; });
    for (const Poppler::HighlightAnnotation::Quad &quad : highlight.highlightQuads()) {
        QPolygonF corners;
        for (const QPointF &point : quad.points)
            corners << point;
        const QRectF area = onPage(corners.boundingRect(), size);
        for (auto segment = first; segment != segments.end() && segment->page == static_cast<quint32>(page); ++segment) {
            if (area.contains(segment->box.center()))
                found = found ? Range{std::min(found->begin, segment->range.begin), std::max(found->end, segment->range.end)}
                              : segment->range;
        }
    }
    return found.value_or(Range{});
}

void readAnnotations(const Poppler::Document &pdf, int count, const std::vector<document::Segment> &segments,
                     document::DocumentBuilder *builder)
{
    using Poppler::Annotation;
    const QSet<Annotation::SubType> kinds{Annotation::AText, Annotation::AHighlight, Annotation::AGeom,
                                          Annotation::ALine, Annotation::AInk,       Annotation::AStamp};
    for (int number = 0; number < count; ++number) {
        const std::unique_ptr<Poppler::Page> page = pdf.page(number);
        if (!page)
            continue;
        for (const std::unique_ptr<Annotation> &annotation : page->annotations(kinds)) {
            document::EmbeddedAnnotation embedded;
            embedded.author = annotation->author();
            embedded.note = annotation->contents();
            embedded.created = annotation->creationDate().toUTC();
            if (annotation->subType() == Annotation::AHighlight)
                embedded.range = markedRange(static_cast<const Poppler::HighlightAnnotation &>(*annotation), page->pageSizeF(),
                                             number, segments);
            if (embedded.range.isEmpty()) {
                embedded.range = {};
                embedded.page = number;
                embedded.area = onPage(annotation->boundary(), page->pageSizeF());
            }
            builder->addEmbeddedAnnotation(embedded);
        }
    }
}

/// Titles that a program wrote, not a person.
bool isTitle(const QString &title, const QString &fileName)
{
    const QString folded = title.simplified().toLower();
    if (folded.size() < 3 || folded.startsWith(L("untitled")) || folded.startsWith(L("microsoft ")) || folded == L("title"))
        return false;
    const QString extension = folded.section(u'.', -1);
    static const QStringList files{QStringLiteral("doc"),  QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("dvi"),
                                   QStringLiteral("indd"), QStringLiteral("tex"),  QStringLiteral("qxd"), QStringLiteral("ps"),
                                   QStringLiteral("odt"),  QStringLiteral("rtf"),  QStringLiteral("fm")};
    return !files.contains(extension) && folded != fileName.toLower();
}

/// What is set largest at the top of the first page, when it is larger than the rest.
QString largestText(const PdfPageText &page, double bodyHeight)
{
    const PdfParagraph *best = nullptr;
    const std::vector<PdfParagraph> paragraphs = pdfParagraphs(page, bodyHeight);
    for (const PdfParagraph &paragraph : paragraphs) {
        if (paragraph.heading > 0 && paragraph.lines.front().box.top() < page.size.height() * 0.6 &&
            (!best || paragraph.lines.front().height > 1.02 * best->lines.front().height))
            best = &paragraph;
    }
    return best ? best->text().simplified() : QString();
}

void readMetadata(const Poppler::Document &pdf, const Source &source, const std::vector<PdfPageText> &pages, double bodyHeight,
                  Metadata *metadata)
{
    const QString title = pdf.info(QStringLiteral("Title")).simplified();
    const QString largest = pages.empty() ? QString() : largestText(pages.front(), bodyHeight);
    if (isTitle(title, source.name.section(u'/', -1)))
        metadata->add(Metadata::Title, title, Origin::StatedInFile);
    else if (!largest.isEmpty())
        metadata->add(Metadata::Title, largest, Origin::Inferred);
    const QString author = pdf.info(QStringLiteral("Author")).simplified();
    if (!author.isEmpty())
        metadata->add(Metadata::Author, author, Origin::StatedInFile);
    const QDateTime created = pdf.creationDate();
    if (created.isValid())
        metadata->add(Metadata::Published, created.date().toString(Qt::ISODate), Origin::Inferred);
    for (const auto &[key, name] : {std::pair(L("Subject"), u"subject"), std::pair(L("Keywords"), u"keywords")}) {
        const QString value = pdf.info(key).simplified();
        if (!value.isEmpty())
            metadata->add(name, value, Origin::StatedInFile);
    }
}

} // namespace

bool isPdf(const Source &source)
{
    // Mail programs and printers put lines before the header; readers look for it in the first kilobyte.
    return source.bytes.left(1024).contains("%PDF-");
}

base::Result<document::Document> readPdf(const Source &source, const ReadOptions &options)
{
    Poppler::setDebugErrorFunction(logPopplerMessage, {});
    const std::unique_ptr<Poppler::Document> pdf = loadPdf(source, options);
    if (!pdf)
        return damaged();
    if (pdf->isLocked())
        return passwordWanted();
    const int count = pdf->numPages();
    if (count <= 0)
        return damaged(QStringLiteral("no pages"));
    if (count > MaximumPages)
        return tooLarge(QStringLiteral("%1 pages").arg(count));

    std::vector<PdfPageText> pages;
    std::vector<std::vector<PdfLink>> links;
    for (PdfPage &page : readPages(source, options, *pdf, count)) {
        pages.push_back(std::move(page.text));
        links.push_back(std::move(page.links));
    }
    markPdfFurniture(&pages);
    const double bodyHeight = pdfBodyHeight(pages);
    Outline outline;
    collectOutline(pdf->outline(), 1, &outline);

    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("pdf"));
    readMetadata(*pdf, source, pages, bodyHeight, &builder.metadata());
    const PdfHyphens hyphens(pages);
    PdfWriter writer(builder, hyphens, outline, bodyHeight);
    for (int number = 0; number < count; ++number)
        writer.append(pages[static_cast<std::size_t>(number)], number);
    addPdfLinks(links, writer.segments(), writer.pageBegins(), &builder);
    readAnnotations(*pdf, count, writer.segments(), &builder);
    return builder.finish();
}

} // namespace formats
