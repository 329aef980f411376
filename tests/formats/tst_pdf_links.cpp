// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/binary_form.h"
#include "document/consistency.h"
#include "formats/pdf_links.h"
#include "formats/reader.h"
#include "support/linked_pdf.h"
#include "support/strict_main.h"

using document::Document;
using document::Span;
using support::writtenDestination;
using support::writtenLink;

class PdfLinksTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void linksLeadIntoTheDocument()
    {
        const Document read = document({writtenLink(48, 695, 300, 715, writtenDestination(1, 50, 412))});
        const std::vector<Span> links = linksOf(read);
        QCOMPARE(links.size(), std::size_t(1));
        QCOMPARE(read.text(links[0].range), QStringLiteral("See the second harbour."));
        QVERIFY(links[0].target.startsWith(QStringLiteral("#page2.")));
        QCOMPARE(read.text().mid(target(read, links[0].target).value(), 6), QStringLiteral("Target"));
    }

    // What is beside the place in another column is not meant, nor what stands far above it.
    void theColumnCounts_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("top");
        QTest::addColumn<QString>("words");
        QTest::newRow("left column") << 50 << 412 << QStringLiteral("Target");
        QTest::newRow("right column") << 350 << 412 << QStringLiteral("Beside");
        QTest::newRow("top of the page") << 0 << 800 << QStringLiteral("Head");
        QTest::newRow("within a line") << 50 << 405 << QStringLiteral("Target");
        QTest::newRow("between lines") << 50 << 380 << QStringLiteral("After");
    }
    void theColumnCounts()
    {
        QFETCH(int, left);
        QFETCH(int, top);
        QFETCH(QString, words);
        const Document read = document({writtenLink(48, 695, 300, 715, writtenDestination(1, left, top))});
        QCOMPARE(linksOf(read).size(), std::size_t(1));
        QCOMPARE(read.text().mid(target(read, linksOf(read)[0].target).value(), words.size()), words);
    }

    void aLinkOverTwoLinesIsOne()
    {
        const Document read = document({writtenLink(150, 695, 300, 715, address("https://example.org/a")),
                                        writtenLink(48, 679, 92, 694, address("https://example.org/a"))});
        const std::vector<Span> links = linksOf(read);
        QCOMPARE(links.size(), std::size_t(1));
        QCOMPARE(links[0].target, QStringLiteral("https://example.org/a"));
        QVERIFY(read.text(links[0].range).endsWith(QStringLiteral("harbour. It was")));
    }

    void whatLeadsNowhereIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("annotation");
        QTest::newRow("script") << writtenLink(48, 695, 300, 715, "/A<</S/JavaScript/JS(app.alert\\(1\\))>>");
        QTest::newRow("program") << writtenLink(48, 695, 300, 715, "/A<</S/Launch/F(evil.exe)>>");
        QTest::newRow("another file") << writtenLink(48, 695, 300, 715, "/A<</S/GoToR/F(other.pdf)/D[0/Fit]>>");
        QTest::newRow("no such page") << writtenLink(48, 695, 300, 715, "/Dest[99 0 R/XYZ 0 0 0]");
        QTest::newRow("no such name") << writtenLink(48, 695, 300, 715, "/Dest(nowhere)");
        QTest::newRow("no address") << writtenLink(48, 695, 300, 715, address("  "));
        QTest::newRow("endless address") << writtenLink(48, 695, 300, 715, address(QByteArray(100'000, 'a')));
        QTest::newRow("control letters") << writtenLink(48, 695, 300, 715, address("https://a/\\001b"));
        QTest::newRow("like one of ours") << writtenLink(48, 695, 300, 715, address("#page2.0"));
        QTest::newRow("the whole page") << writtenLink(0, 0, 600, 800, address("https://example.org"));
        QTest::newRow("no area") << writtenLink(48, 695, 48, 695, address("https://example.org"));
        QTest::newRow("no words") << writtenLink(48, 100, 300, 120, address("https://example.org"));
        QTest::newRow("no action") << writtenLink(48, 695, 300, 715, {});
    }
    void whatLeadsNowhereIsLeftOut()
    {
        QFETCH(QByteArray, annotation);
        const Document read = document({annotation});
        QVERIFY2(linksOf(read).empty(), qPrintable(linksOf(read).empty() ? QString() : linksOf(read)[0].target));
        QVERIFY(read.text().contains(QStringLiteral("See the second harbour.")));
    }

    void thousandsOfLinksAreRead()
    {
        QList<QByteArray> many;
        for (int i = 0; i < 6000; ++i)
            many.append(writtenLink(48, 695, 100 + i % 200, 715, writtenDestination(i % 2, i % 600, i % 800)));
        QElapsedTimer timer;
        timer.start();
        const Document read = document(many);
        QVERIFY(linksOf(read).size() <= 4000);
        QVERIFY2(timer.elapsed() < 20'000, "reading took too long");
    }

    // Each of them asks where on a page with thousands of words it leads; what that costs has an end, and the links stay.
    void linksToAPageOfManyWordsCostTheTextNothing()
    {
        constexpr int Words = 20'000;
        constexpr int Links = 10'000;
        std::vector<document::Segment> segments{{document::Range::of(0, 4), 0, QRectF(10, 10, 30, 10)}};
        for (int word = 0; word < Words; ++word)
            segments.push_back({document::Range::of(5 + word * 2, 6 + word * 2), 1, QRectF(word % 100, 20 + word / 100, 1, 1)});
        std::vector<std::vector<formats::PdfLink>> links(2);
        for (int link = 0; link < Links; ++link)
            links[0].push_back({QRectF(9, 9, 32, 12), {}, 1, -1, 20 + link / 50.0});
        document::DocumentBuilder builder;
        builder.setLines(QStringLiteral("Word ") + QStringLiteral("w ").repeated(Words));
        formats::addPdfLinks(links, segments, {document::Position(0), document::Position(5)}, &builder);
        const Document read = builder.finish();
        const std::vector<Span> made = linksOf(read);
        QVERIFY(!made.empty());
        QCOMPARE(made.size(), std::size_t(Links));
        QCOMPARE(made.front().target, QStringLiteral("#page2.0"));
        QCOMPARE(made.at(1000).target, QStringLiteral("#page2.") + QString::number(2 * 100 * 20));
        QCOMPARE(made.back().target, QStringLiteral("#page2.0"));
    }

    void linksAreStored()
    {
        const Document read = document({writtenLink(48, 695, 300, 715, writtenDestination(1, 50, 412))});
        const auto again = document::BinaryForm::read(document::BinaryForm::write(read));
        QVERIFY(again.ok());
        QCOMPARE(linksOf(*again), linksOf(read));
    }

private:
    static QByteArray address(const QByteArray &uri) { return "/A<</S/URI/URI(" + uri + ")>>"; }

    static Document document(const QList<QByteArray> &links)
    {
        support::WrittenPage first;
        first.lines = {{50, 700, "See the second harbour."}, {50, 684, "It was closed that night."}};
        first.annotations = links;
        support::WrittenPage second;
        second.lines = {{50, 740, "Head of the page"},
                        {50, 400, "Target of the link"},
                        {350, 400, "Beside the target"},
                        {50, 360, "After it another line"}};
        const base::Result<Document> read = formats::read({support::writtenPdf({first, second}), {}, {}});
        if (!read.ok()) {
            QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
            return {};
        }
        if (!document::firstInconsistency(*read).isEmpty())
            QTest::qFail(qPrintable(document::firstInconsistency(*read)), __FILE__, __LINE__);
        return *read;
    }

    static std::vector<Span> linksOf(const Document &read)
    {
        std::vector<Span> links;
        for (const Span &span : read.spans()) {
            if (span.kind == document::SpanKind::Link)
                links.push_back(span);
        }
        return links;
    }

    static document::Position target(const Document &read, const QString &link)
    {
        for (const document::Mark &mark : read.marks()) {
            if (mark.kind == document::MarkKind::AnchorTarget && u'#' + mark.target == link)
                return mark.at;
        }
        QTest::qFail("the link's target is not marked", __FILE__, __LINE__);
        return {};
    }
};

STRICT_TEST_MAIN(QGuiApplication, PdfLinksTest)
#include "tst_pdf_links.moc"
