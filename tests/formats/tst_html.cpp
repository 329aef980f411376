// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document_outline.h"
#include "formats/html_guard.h"
#include "formats/html_reader.h"
#include "formats/mhtml_reader.h"
#include "support/strict_main.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class HtmlTest : public support::StrictTest
{
    Q_OBJECT

private:
    static document::Document whole(const QString &html)
    {
        formats::ReadOptions options;
        options.wholePage = true;
        base::Result<document::Document> read = formats::readHtml({html.toUtf8(), {}, {}}, options);
        return read ? std::move(*read) : document::Document();
    }

private Q_SLOTS:
    // What people get of a page. After a change: tests/formats/renew-golden-html, then read the difference.
    void golden_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("wholePage");
        for (const auto file :
             {"news.html", "blog.html", "manual.html", "hidden.html", "japanese.html", "old.html", "note.mhtml"})
            QTest::newRow(file) << QString::fromLatin1(file) << false;
        QTest::newRow("news.html, whole") << u"news.html"_s << true;
        QTest::newRow("manual.html, whole") << u"manual.html"_s << true;
    }

    void golden()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, wholePage);
        const QString folder = QStringLiteral(TEST_DATA "/html");
        QFile page(folder + u'/' + file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        formats::ReadOptions options;
        options.wholePage = wholePage;
        const formats::Source source{page.readAll(), file, folder};
        const base::Result<document::Document> read =
            formats::isMhtml(source) ? formats::readMhtml(source, options) : formats::readHtml(source, options);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const QByteArray found = tests::outline(*read).toUtf8();

        QFile golden(folder + u'/' + file + (wholePage ? u".whole.outline"_s : u".outline"_s));
        if (qEnvironmentVariableIsSet("MARGINALIST_RENEW_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QCOMPARE(golden.write(found), found.size());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(golden.readAll()));
    }

    void text_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("white space collapses") << u"<p>  a \n\t b </p>  <p>c</p>"_s << u"a b\nc"_s;
        QTest::newRow("between inline elements") << u"<p>a<b> b</b> <i>c</i>d</p>"_s << u"a b cd"_s;
        QTest::newRow("no-break spaces stay") << u"<p>10&nbsp;km</p>"_s << u"10\u00a0km"_s;
        QTest::newRow("one line break") << u"<p>a<br>b</p>"_s << u"a\nb"_s;
        QTest::newRow("two line breaks end a paragraph") << u"<div>a<br> <br>b</div>"_s << u"a\nb"_s;
        QTest::newRow("a trailing line break is nothing") << u"<p>a<br></p><p>b"_s << u"a\nb"_s;
        QTest::newRow("preformatted") << u"<pre>\n a\n  b\n\n</pre><p>c</p>"_s << u" a\n  b\nc"_s;
        QTest::newRow("not rendered") << u"<p>a</p><script>b</script><style>c</style><template>d</template><p hidden>e</p>"
                                         "<p style='Display : none'>f</p><p aria-hidden=true>g</p><noscript>h</noscript>"_s
                                      << u"a"_s;
        QTest::newRow("empty cells keep their places")
            << u"<table><tr><th>a<th>b</tr><tr><td><td>d</tr></table>"_s << u"a\nb\n\nd"_s;
        QTest::newRow("broken references") << u"<p>&bogus; &amp &#x41; &#0;</p>"_s << u"&bogus; & A \ufffd"_s;
        QTest::newRow("no list numbers") << u"<ol><li>a<li>b</ol>"_s << u"a\nb"_s;
    }

    void text()
    {
        QFETCH(const QString, html);
        QTEST(whole(html).text(), "text");
    }

    void layoutTablesAreNoTables()
    {
        const document::Document layout = whole(u"<table><tr><td><p>one</p><p>two</p></td></tr></table>"_s);
        QCOMPARE(layout.containers().size(), std::size_t(1));
        const document::Document table = whole(u"<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"_s);
        QCOMPARE(table.containers().size(), std::size_t(8));
    }

    void imagesComeFromTheFolderOnly()
    {
        QTemporaryDir outer;
        QVERIFY(QDir(outer.path()).mkdir(u"page"_s));
        const QString inside = outer.filePath(u"page/in.png"_s);
        const QString outside = outer.filePath(u"out.png"_s);
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/html/lamp.png"), inside));
        QVERIFY(QFile::copy(inside, outside));
        QVERIFY(QFile::link(outside, outer.filePath(u"page/link.png"_s)));
        const QByteArray html = "<p>x<img src='in.png' alt=a><img src='../out.png'><img src='link.png'><img src='file://" +
                                outside.toUtf8() + "'><img src='https://host.example/i.png' alt=r></p>";
        const auto read = formats::readHtml({html, {}, outer.filePath(u"page"_s)}, {});
        QVERIFY(read);
        QCOMPARE(read->resources().size(), std::size_t(1));
        QCOMPARE(read->marks().size(), std::size_t(5));
        QCOMPARE(read->marks().front().target, read->resources().front().name);
        QCOMPARE(read->marks().front().text, u"a"_s);
        QCOMPARE(read->marks().back().target, u"https://host.example/i.png"_s);
    }

    void encodingIsTheDeclaredOne()
    {
        const QByteArray html = "<meta charset=windows-1253><p>\xea\xe1\xeb\xe7\xec\xdd\xf1\xe1</p>";
        const auto read = formats::readHtml({html, {}, {}}, {});
        QVERIFY(read);
        QCOMPARE(read->text(), u"καλημέρα"_s);
        QCOMPARE(read->encoding(), u"windows-1253"_s);
        QCOMPARE(read->format(), u"html"_s);
    }

    void nothingToRead()
    {
        const auto read = formats::readHtml({"<html><body><script>1</script></body></html>", {}, {}}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::NoText);
    }

    // Each took a parser seconds or crashed it; the text is read all the same.
    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nested") << QByteArray("<div>").repeated(200'000) + "text";
        QTest::newRow("misnested") << QByteArray("<b><i><p>").repeated(20'000) + "text";
        QTest::newRow("misnested, each its own") << []() -> QByteArray {
            QByteArray html;
            for (int i = 0; i < 20'000; ++i)
                html += "<font size=" + QByteArray::number(i) + "><p>text";
            return html;
        }();
        QTest::newRow("closed in the wrong order")
            << "<b><a><i><u><s>" + QByteArray("<div>text</b></a></i></u></s>").repeated(3'000);
        QTest::newRow("one tag") << QByteArray("<b>").repeated(3'000'000) + "text";
        QTest::newRow("many attributes") << []() -> QByteArray {
            QByteArray html = "<p";
            for (int i = 0; i < 100'000; ++i)
                html += " a" + QByteArray::number(i) + "=1";
            return html + ">text</p>";
        }();
        QTest::newRow("long attribute") << "<p title=\"" + QByteArray(5'000'000, 'x') + "\">text</p>";
        QTest::newRow("NULs") << QByteArray("<p>text\0more</p>", 16).repeated(1'000);
        QTest::newRow("unclosed") << QByteArray("<p>text <a href=\"x");
        QTest::newRow("tables") << QByteArray("<table><tr><td>").repeated(20'000) + "text";
        QTest::newRow("deep data") << "<script type=\"application/ld+json\">" + QByteArray(100'000, '[') + "</script><p>text</p>";
    }

    void hostile()
    {
        QFETCH(const QByteArray, html);
        QElapsedTimer timer;
        timer.start();
        const auto read = formats::readHtml({html, {}, {}}, {});
        QVERIFY(read);
        QVERIFY(read->text().contains("text"_L1));
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void guard_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("safe");
        QTest::newRow("paragraphs without ends") << QByteArray("<p>text<li>item<td>cell").repeated(20'000) << true;
        QTest::newRow("emphasis without ends") << QByteArray("<p><b>text").repeated(20'000) << true;
        QTest::newRow("tags in comments, scripts and values")
            << "<!-- " + QByteArray("<div>").repeated(5'000) + " --><script>" + QByteArray("<div>").repeated(5'000) +
                   "</script><p title='" + QByteArray("<div>").repeated(5'000) + "'>"
            << true;
        QTest::newRow("deep") << QByteArray("<div>").repeated(1'000) << false;
        QTest::newRow("clones") << []() -> QByteArray {
            QByteArray html = "<p>";
            for (int i = 0; i < 400; ++i)
                html += "<font size=" + QByteArray::number(i) + ">";
            return html + QByteArray("<p>text").repeated(20'000);
        }() << false;
    }

    void guard()
    {
        QFETCH(const QByteArray, html);
        QTEST(formats::safeToParse(html), "safe");
    }

    void withoutTags_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("blocks") << u"<p>a <b>b</b></p><div>c</div>d<br>e"_s << u"a b\nc\nd\ne"_s;
        QTest::newRow("scripts, comments") << u"a<script>if (1<2) b</script>c<!-- <p> -->d<style>e</style>"_s << u"acd"_s;
        QTest::newRow("references") << u"1 &lt; 2 &amp;&amp; x < y"_s << u"1 < 2 && x < y"_s;
        QTest::newRow("unclosed") << u"a <b"_s << u"a"_s;
    }

    void withoutTags()
    {
        QFETCH(const QString, html);
        QTEST(formats::withoutTags(html), "text");
    }

    // Saved in one file, and damaged in the ways such files are.
    void mhtml_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("text");
        const QByteArray head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"XY\"\n\n";
        const QByteArray part =
            "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>caf=C3=A9 =\nau lait</p>\n";
        QTest::newRow("whole") << head + "--XY\n" + part + "--XY--\n" << u"café au lait"_s;
        QTest::newRow("lines end in CR LF") << QByteArray(head + "--XY\n" + part + "--XY--\n").replace("\n", "\r\n")
                                            << u"café au lait"_s;
        QTest::newRow("breaks off") << head + "--XY\n" + part.chopped(5) << u"café au lait"_s;
        QTest::newRow("boundary never comes") << head + "\n" + part << u"café au lait"_s;
        QTest::newRow("boundary not named") << "Content-Type: multipart/related\n\n--XY\n" + part + "--XY--\n"
                                            << u"café au lait"_s;
        QTest::newRow("part without headers") << head + "--XY\n\n<p>bare</p>\n--XY--\n" << u"bare"_s;
        QTest::newRow("page in a part of parts")
            << head + "--XY\nContent-Type: multipart/alternative; boundary=ZZ\n\n--ZZ\nContent-Type: text/plain\n\nno\n--ZZ\n" +
                   part + "--ZZ--\n--XY--\n"
            << u"café au lait"_s;
    }

    void mhtml()
    {
        QFETCH(const QByteArray, file);
        const auto read = formats::readMhtml({file, u"page.mhtml"_s, {}}, {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QTEST(read->text(), "text");
    }

    void mhtmlWithoutPage()
    {
        const auto read =
            formats::readMhtml({"Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/css\n\nx\n", {}, {}}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::Damaged);
    }
};

STRICT_TEST_MAIN(QCoreApplication, HtmlTest)
#include "tst_html.moc"
