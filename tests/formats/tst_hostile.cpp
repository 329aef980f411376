// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packed.h"

#include "document/consistency.h"
#include "formats/reader.h"
#include "support/processor_time.h"
#include "support/strict_main.h"

#include <QElapsedTimer>

constexpr int Deep = 10'000;

/// Files made to be slow, large or dangerous: each is read or refused, soon, and what is read is consistent. That the test comes
/// to its end shows that none crashes.
class HostileTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        addEntities();
        addArchives();
        addNesting();
        addRtf();
        addLong();
    }

    void survives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QElapsedTimer timer;
        timer.start();
        const base::Result<document::Document> document = formats::read({bytes, name, {}});
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        if (document.ok()) {
            QCOMPARE(document::firstInconsistency(*document), QString());
            QVERIFY(!document->text().contains(u"root:")); // of the file that an external entity names
            QVERIFY(document->text().size() < 100'000'000);
        } else {
            QVERIFY(!document.error().message.isEmpty());
        }
    }

    /// Twice the input may take twice the time, but not four times.
    void isLinear_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("count");
        QTest::newRow("mbox") << QByteArray("From a@b Mon Jan  1 10:00:00 2024\nFrom: a@b\nSubject: x\n\nhello\n\n")
                              << QByteArray() << 5000;
        QTest::newRow("srt") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>\n\n") << QByteArray() << 30'000;
        QTest::newRow("rtf notes in notes") << QByteArray("{\\footnote x") << QByteArray("{\\rtf1 ") << 50'000;
    }

    void isLinear()
    {
        QFETCH(QByteArray, unit);
        QFETCH(QByteArray, head);
        QFETCH(int, count);
        const auto milliseconds = [&](int times) {
            const QByteArray bytes = head + unit.repeated(times);
            const support::ProcessorTime timer;
            (void)formats::read({bytes, {}, {}});
            return timer.elapsed();
        };
        milliseconds(count / 10); // what is only done once
        const double once = milliseconds(count);
        const double fourTimes = milliseconds(4 * count);
        QVERIFY2(fourTimes < 10 * once + 300, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(once).arg(fourTimes)));
    }

    void refusesWhatIsLocked()
    {
        const QByteArray manifest = "<manifest:encryption-data/>";
        const base::Result<document::Document> document =
            formats::read({tests::odt("<text:p>x</text:p>", {{"META-INF/manifest.xml", manifest}}), {}, {}});
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, base::ErrorCode::Encrypted);
    }

private:
    static void row(const char *title, const QByteArray &bytes, const QString &name = {})
    {
        QTest::newRow(title) << bytes << name;
    }

    static QByteArray laughs()
    {
        QByteArray entities = "<!DOCTYPE x [<!ENTITY a0 \"ha ha ha ha ha ha\">";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
            entities += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        return entities + "]>";
    }

    static void addEntities();
    static void addArchives();
    static void addNesting();
    static void addRtf();
    static void addLong();
};

void HostileTest::addEntities()
{
    const QByteArray external = R"(<!DOCTYPE x [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>)";
    for (const auto &[kind, doctype] : {std::pair("laughs", laughs()), std::pair("external", external)}) {
        const QByteArray word =
            doctype + R"(<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>)";
        row(qPrintable(QStringLiteral("docx %1").arg(QLatin1StringView(kind))),
            tests::Packed().add("word/document.xml", word).bytes());
        const QByteArray text = doctype + "<office:document " + tests::odtNamespaces +
                                " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>"
                                "&a11;</text:p></office:text></office:body></office:document>";
        row(qPrintable(QStringLiteral("fodt %1").arg(QLatin1StringView(kind))), text);
        row(qPrintable(QStringLiteral("odt %1").arg(QLatin1StringView(kind))),
            tests::Packed().add("mimetype", "application/vnd.oasis.opendocument.text").add("content.xml", text).bytes());
        row(qPrintable(QStringLiteral("epub %1").arg(QLatin1StringView(kind))),
            tests::Packed()
                .add("mimetype", "application/epub+zip")
                .add("b.opf", doctype + R"(<package><metadata><title>&a11;</title></metadata><manifest>
                    <item id="p" href="p" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="p"/></spine></package>)")
                .add("p", doctype + "<html><p>&a11;</p></html>")
                .bytes());
    }
}

void HostileTest::addArchives()
{
    const QByteArray whole = tests::docx("<w:p><w:r><w:t>text</w:t></w:r></w:p>");
    for (const qsizetype share : {1, 2, 3, 5})
        row(qPrintable(QStringLiteral("zip cut at %1/6").arg(share)), whole.first(whole.size() * share / 6));
    QByteArray lying = whole;
    lying.replace(QByteArray("PK\x01\x02", 4), QByteArray("PK\x01\x03", 4));
    row("zip without its directory", lying);
    QByteArray overlapping = tests::Packed().add("word/document.xml", "<a/>").add("word/b.xml", "<b/>").bytes();
    const qsizetype second = overlapping.lastIndexOf("word/b.xml");
    overlapping.replace(second - 4, 4, QByteArray(4, '\0')); // both entries begin at the same byte
    row("zip entries that overlap", overlapping);
    QByteArray locked = whole;
    locked[locked.lastIndexOf(QByteArray("PK\x01\x02", 4)) + 8] = 1;
    locked[6] = 1;
    row("zip with a password", locked);
    row("docx that points out of the archive",
        tests::docx(R"(<w:p><w:r><w:drawing><a:blip r:embed="i"/></w:drawing><w:t>x</w:t></w:r></w:p>)",
                    {{"../../etc/passwd", "root:"}}, R"(<Relationship Id="i" Type="x/image" Target="../../../../etc/passwd"/>)"));
    row("epub with fallbacks in a circle",
        tests::epub(
            "", {"<p>x</p>"}, {},
            R"(<item id="a" fallback="b" href="a" media-type="x/y"/><item id="b" fallback="a" href="b" media-type="x/y"/>)"));
    row("epub with pages that link to themselves",
        tests::epub("", {R"(<p id="a"><a href="#a">a</a> <a href="p2.xhtml">b</a></p>)", R"(<p><a href="p1.xhtml">c</a></p>)"}));
    row("epub with names of control characters", tests::epub("<dc:title>a&#7;b</dc:title>", {"<p>x\x01\x1b</p>"}));
}

void HostileTest::addNesting()
{
    const auto nested = [](const QByteArray &open, const QByteArray &inside, const QByteArray &close,
                           int depth = Deep) -> QByteArray { return open.repeated(depth) + inside + close.repeated(depth); };
    const QByteArray text = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
    row("docx tables", tests::docx(text + nested("<w:tbl><w:tr><w:tc>", text, "</w:tc></w:tr></w:tbl>")));
    row("docx rows in wrappers", tests::docx(text + "<w:tbl>" + nested("<w:sdt>", "", "</w:sdt>", 200'000) + "</w:tbl>"));
    row("docx cells in wrappers",
        tests::docx(text + "<w:tbl><w:tr>" + nested("<w:ins>", "", "</w:ins>", 200'000) + "</w:tr></w:tbl>"));
    row("docx boxes in boxes",
        tests::docx(nested("<w:p><w:r><w:t>x</w:t><w:pict><w:txbxContent>", "", "</w:txbxContent></w:pict></w:r></w:p>")));
    row("docx alternatives",
        tests::docx("<w:p><w:r><w:t>x</w:t>" +
                    nested("<mc:AlternateContent><mc:Choice>", "", "</mc:Choice></mc:AlternateContent>", 100'000) +
                    "</w:r></w:p>"));
    row("docx title",
        tests::docx(text, {{"docProps/core.xml", "<c><title>" + nested("<a>", "t", "</a>", 500'000) + "</title></c>"}}));
    row("odt rows",
        tests::fodt("<text:p>x</text:p><table:table>" +
                    nested("<table:table-header-rows>", "", "</table:table-header-rows>", 200'000) + "</table:table>"));
    row("odt tables",
        tests::fodt("<text:p>x</text:p>" + nested("<table:table><table:table-row><table:table-cell>", "<text:p>y</text:p>",
                                                  "</table:table-cell></table:table-row></table:table>")));
    row("odt notes in notes",
        tests::fodt(nested("<text:p>x<text:note><text:note-body>", "", "</text:note-body></text:note></text:p>")));
    row("odt boxes in boxes",
        tests::fodt(nested("<text:p>x<draw:frame><draw:text-box>", "", "</draw:text-box></draw:frame></text:p>")));
    row("odt comment", tests::fodt("<text:p>x<office:annotation><text:p>" + nested("<text:span>", "y", "</text:span>", 500'000) +
                                   "</text:p></office:annotation></text:p>"));
    row("epub title", tests::epub("<dc:title>" + nested("<a>", "t", "</a>", 500'000) + "</dc:title>", {"<p>x</p>"}));
    row("epub page", tests::epub("", {nested("<div>", "x", "</div>", 200'000)}));

    QByteArray mail = "From: a@b\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nSubject: deep\nMIME-Version: 1.0\n";
    for (int i = 0; i < Deep; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    row("mail parts", mail + "Content-Type: text/plain\n\nhello\n");
    row("mails in mails", QByteArray("From: a@b\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n" +
                                     QByteArray("Content-Type: message/rfc822\n\nFrom: a@b\n").repeated(Deep) + "\nhello\n"));
}

void HostileTest::addRtf()
{
    const QByteArray head = "{\\rtf1 x";
    row("rtf a million groups", head + QByteArray(1'000'000, '{') + "y" + QByteArray(1'000'000, '}'));
    row("rtf groups one after the other", head + QByteArray("{\\b y}").repeated(1'000'000));
    row("rtf fields in fields", head + QByteArray("{\\field{\\fldrslt y").repeated(50'000));
    row("rtf boxes in boxes", head + QByteArray("{\\shptxt y").repeated(100'000));
    row("rtf both halves", head + QByteArray("{\\upr{}{\\*\\ud").repeated(50'000));
    row("rtf that lies about its data", head + "{\\pict\\bin2147483647 abc}\\bin-5 y\\bin99999999999999 z");
    row("rtf stars", head + "{\\*}{\\*{\\*\\*}}{\\*\\unknown{}}\\u\\u-1\\u99999999\\uc-3\\'zz\\'");
    row("rtf surrogates", head + "\\u-10179?\\u-10179?\\u-8704?\\u-8704?");
    row("rtf cells without rows", head + QByteArray("\\cell\\row").repeated(100'000));
}

void HostileTest::addLong()
{
    row("docx of 200,000 cells",
        tests::docx("<w:tbl>" +
                    QByteArray("<w:tr>" + QByteArray("<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>").repeated(20) + "</w:tr>")
                        .repeated(10'000) +
                    "</w:tbl>"));
    QByteArray notes;
    for (int i = 0; i < 60'000; ++i)
        notes += "<w:footnoteReference w:id=\"" + QByteArray::number(i) + "\"/>";
    row("docx of 60,000 references", tests::docx("<w:p><w:r><w:t>x</w:t>" + notes + "</w:r></w:p>"));
    QByteArray chain;
    for (int i = 0; i < 20'000; ++i)
        chain += "<item id=\"c" + QByteArray::number(i) + "\" fallback=\"c" + QByteArray::number(i + 1) +
                 "\" href=\"x\" media-type=\"x/y\"/>";
    row("epub of a chain of fallbacks",
        tests::epub("", {"<p>x</p>"}, {}, chain + QByteArray("<itemref idref=\"c0\"/>").repeated(20'000)));
    row("mbox of 100,000 separators", "From a@b Mon Jan  1 10:00:00 2024\nFrom: a@b\n\n" +
                                          QByteArray("From a@b Mon Jan  1 10:00:00 2024\n\n").repeated(100'000));
    row("mail with names of control characters",
        "From: a@b\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=z\n\n--z\n\nhello\n--z\n"
        "Content-Type: text/x-c; name=\"..\\\\a\x01\x1b.c\"\nContent-Disposition: attachment; filename=\"../../\x07"
        "b\"\n\nx\n--z--\n");
    row("srt with a tag without end", "1\n00:00:01,000 --> 00:00:02,000\n<" + QByteArray(2'000'000, 'a') + "\n");
    row("pdf of 100,000 pages that are not there",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 100000/Kids[3 0 R]>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF");
    row("pdf of pages in a circle",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 "
        "R]>>endobj\n"
        "4 0 obj<</First 5 0 R/Last 5 0 R>>endobj\n5 0 obj<</Title(x)/Next 5 0 R/First 5 0 R/Parent 5 0 R>>endobj\n"
        "trailer<</Root 1 0 R/Size 6>>\n%%EOF");
    row("pdf of endless objects", "%PDF-1.4\n" + QByteArray("1 0 obj<<").repeated(100'000));
    row("pdf of nothing but brackets", "%PDF-1.4\n1 0 obj" + QByteArray(1'000'000, '['));
    row("pdf with a table that points anywhere",
        "%PDF-1.4\nxref\n0 99999\n0000000000 65535 f\ntrailer<</Root 7 0 R/Prev 9>>\nstartxref\n9\n%%EOF");
}

STRICT_TEST_MAIN(QGuiApplication, HostileTest)
#include "tst_hostile.moc"
