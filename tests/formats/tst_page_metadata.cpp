// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/article_hints.h"
#include "formats/page_byline.h"
#include "formats/page_metadata.h"
#include "formats/page_structured_data.h"
#include "support/strict_main.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

class PageMetadataTest : public support::StrictTest
{
    Q_OBJECT

private:
    static document::Metadata metadataOf(const QString &html)
    {
        const formats::HtmlTree tree = formats::HtmlTree::parse(html);
        document::Metadata metadata;
        formats::readPageMetadata(tree, formats::findTextBlocks(tree)).addTo(&metadata);
        return metadata;
    }

    static QString withData(const QString &json)
    {
        return u"<title>Tab</title><script type=\"application/ld+json\">"_s + json + u"</script><p>text"_s;
    }

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *label, const QString &html, QStringView name, const QStringList &values) {
            QTest::newRow(label) << html << name.toString() << values;
        };
        using document::Metadata;
        row("title: tab", u"<title>A lamp goes out in the harbour</title>"_s, Metadata::Title,
            {u"A lamp goes out in the harbour"_s});
        row("title: site cut off the tab",
            u"<title>A lamp goes out in the harbour | The Post</title><meta property=og:site_name content='The Post'>"_s,
            Metadata::Title, {u"A lamp goes out in the harbour"_s});
        row("title: site before it", u"<title>The Post: A lamp goes out</title><meta property=og:site_name content='The Post'>"_s,
            Metadata::Title, {u"The Post: A lamp goes out"_s});
        row("title: dashes in a headline stay", u"<title>Lamps - and what they hide</title><h1>Lamps - and what they hide</h1>"_s,
            Metadata::Title, {u"Lamps - and what they hide"_s});
        row("title: section", u"<meta property=og:title content='A lamp goes out - Politics'><h1>A lamp goes out</h1>"_s,
            Metadata::Title, {u"A lamp goes out"_s});
        row("title: headline of the data", withData(u"{\"@type\":\"NewsArticle\",\"headline\":\"A &amp; B\"}"_s), Metadata::Title,
            {u"A & B"_s});
        row("title: seen", u"<h1>Only seen</h1>"_s, Metadata::Title, {u"Only seen"_s});
        row("authors: data", withData(u"{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Anna Berg\"},\"Jon Sund\"]}"_s),
            Metadata::Author, {u"Anna Berg"_s, u"Jon Sund"_s});
        row("authors: one string", withData(u"{\"@type\":\"NewsArticle\",\"author\":\"Anna Berg and Jon Sund\"}"_s),
            Metadata::Author, {u"Anna Berg"_s, u"Jon Sund"_s});
        row("authors: by reference",
            withData(
                u"[{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Anna Berg\"},{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}]"_s),
            Metadata::Author, {u"Anna Berg"_s});
        row("authors: meta, not an address",
            u"<meta property=article:author content='https://a.example/berg'><meta name=author content='Anna Berg'>"_s,
            Metadata::Author, {u"Anna Berg"_s});
        row("authors: Dublin Core first", u"<meta name=author content=B><meta name=DC.creator content='Anna Berg'>"_s,
            Metadata::Author, {u"Anna Berg"_s});
        row("authors: microdata", u"<p>By <span itemprop=author><b itemprop=name>Anna Berg</b>, reporter</span>"_s,
            Metadata::Author, {u"Anna Berg"_s});
        row("authors: seen", u"<p>Some words.</p><p>Von Anna Berg und Jon Sund</p>"_s, Metadata::Author,
            {u"Anna Berg"_s, u"Jon Sund"_s});
        row("published: data before meta",
            QString(withData(u"{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-06-02T23:40:00-05:00\"}"_s) +
                    u"<meta name=date content=2030-01-01>"_s),
            Metadata::Published, {u"2031-06-02T23:40:00-05:00"_s});
        row("published: meta", u"<meta property=article:published_time content='2031-06-02T23:40:00Z'>"_s, Metadata::Published,
            {u"2031-06-02T23:40:00Z"_s});
        row("published: time element", u"<nav><time datetime=2001-01-01>x</time></nav><time datetime=2031-06-02>today</time>"_s,
            Metadata::Published, {u"2031-06-02"_s});
        row("published: seen", u"<h1>Headline</h1><p class=date>2 June 2031</p>"_s, Metadata::Published, {u"2031-06-02"_s});
        row("publisher: site", u"<meta property=og:site_name content='The Post'>"_s, Metadata::Publisher, {u"The Post"_s});
        row("language", u"<html lang=pt_BR>"_s, Metadata::Language, {u"pt-BR"_s});
        row("language: nonsense", u"<html lang='{{lang}}'>"_s, Metadata::Language, {});
        row("url", u"<link rel=canonical href='https://post.example/a'>"_s, Metadata::Url, {u"https://post.example/a"_s});
    }

    void values()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, name);
        QTEST(metadataOf(html).all(name), "values");
    }

    void whatWasSeenIsInferred()
    {
        const document::Metadata metadata =
            metadataOf(u"<title>T</title><h1>H</h1><p class=date>2 June 2031</p><p>By Anna Berg</p>"_s);
        for (const document::MetadataValue &value : metadata.values())
            QCOMPARE(value.origin, value.name == "title"_L1 ? document::Origin::StatedInFile : document::Origin::Inferred);
        QCOMPARE(metadata.values().size(), 3);
    }

    void lenientJson_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("right") << u"{\"a\": \"b\"}"_s;
        QTest::newRow("comment around") << u"<!-- {\"a\": \"b\"} -->"_s;
        QTest::newRow("CDATA") << u"//<![CDATA[\n{\"a\": \"b\"}\n//]]>"_s;
        QTest::newRow("trailing comma") << u"{\"a\": \"b\",}"_s;
        QTest::newRow("semicolon") << u"{\"a\": \"b\"};"_s;
        QTest::newRow("references") << u"{&quot;a&quot;: &quot;b&quot;}"_s;
        QTest::newRow("line end in a string") << u"{\"c\": \"one\ntwo\", \"a\": \"b\"}"_s;
        QTest::newRow("needless escape") << u"{\"c\": \"it\\'s\", \"a\": \"b\"}"_s;
        QTest::newRow("quotation mark inside") << u"{\"c\": \"the \"old\" one\", \"a\": \"b\"}"_s;
    }

    void lenientJson()
    {
        QFETCH(const QString, json);
        QCOMPARE(formats::parseLenientJson(json).toObject().value("a"_L1).toString(), u"b"_s);
    }

    void brokenJsonIsNothing()
    {
        for (const QString &json : {u""_s, u"{"_s, u"\"\\"_s, u"{\"a"_s, u"]]]]"_s})
            QVERIFY(formats::parseLenientJson(json).toObject().isEmpty());
    }

    void bylines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("By") << u"By Anna Berg"_s << QStringList{u"Anna Berg"_s};
        QTest::newRow("two") << u"By Anna Berg and Jon Sund"_s << QStringList{u"Anna Berg"_s, u"Jon Sund"_s};
        QTest::newRow("three") << u"Par Anne Mont, Jean Sable et Luc Pré"_s
                               << QStringList{u"Anne Mont"_s, u"Jean Sable"_s, u"Luc Pré"_s};
        QTest::newRow("Russian") << u"Автор: Вера Соколова"_s << QStringList{u"Вера Соколова"_s};
        QTest::newRow("date behind") << u"Von Mira Holm, 3. Mai 2031"_s << QStringList{u"Mira Holm"_s};
        QTest::newRow("role behind") << u"Anna Berg, Staff Writer"_s << QStringList{u"Anna Berg"_s};
        QTest::newRow("sign behind") << u"Anna Berg | Updated today"_s << QStringList{u"Anna Berg"_s};
        QTest::newRow("address") << u"berg@post.example"_s << QStringList{};
    }

    void bylines()
    {
        QFETCH(const QString, line);
        QTEST(formats::namesInByline(line), "names");
    }

    void furniture_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("furniture");
        QTest::newRow("advertisement") << u"Advertisement"_s << true;
        QTest::newRow("read more") << u"Read more: Why the lamp went out"_s << true;
        QTest::newRow("German") << u"Lesen Sie auch: Die Lampe"_s << true;
        QTest::newRow("newsletter") << u"Sign up to our Friday newsletter"_s << true;
        QTest::newRow("copyright") << u"© 2031 The Post"_s << true;
        QTest::newRow("a sentence") << u"He could not read more than one page a day."_s << false;
        QTest::newRow("a short answer") << u"“Share it.”"_s << false;
    }

    void furniture()
    {
        QFETCH(const QString, line);
        QTEST(formats::isFurnitureLine(line), "furniture");
    }

    void credits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("credit");
        QTest::newRow("byline") << u"By Anna Berg"_s << true;
        QTest::newRow("date") << u"3 May 2031, 10:15"_s << true;
        QTest::newRow("photo") << u"Photo: Jon Sund"_s << true;
        QTest::newRow("agency") << u"Jon Sund/Getty Images"_s << true;
        QTest::newRow("a sentence that begins with By") << u"By noon the lamp was out."_s << false;
        QTest::newRow("a sentence with a date") << u"The lamp was lit for the first time on 3 May 1911."_s << false;
    }

    void credits()
    {
        QFETCH(const QString, line);
        QTEST(formats::isBylineLine(line), "credit");
    }

    void nameWords()
    {
        QCOMPARE(formats::nameWords(u"articleBody main-text__inner print:hidden"_s),
                 (QStringList{u"article"_s, u"body"_s, u"main"_s, u"text"_s, u"inner"_s}));
    }
};

STRICT_TEST_MAIN(QCoreApplication, PageMetadataTest)
#include "tst_page_metadata.moc"
