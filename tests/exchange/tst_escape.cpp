// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"

#include "support/strict_main.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace exchange;

class EscapeTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void html_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("plain") << QStringLiteral("Fähre 3") << QByteArray("F\xC3\xA4hre 3");
        QTest::newRow("element") << QStringLiteral("<script>alert(1)</script>")
                                 << QByteArray("&lt;script&gt;alert(1)&lt;/script&gt;");
        QTest::newRow("attribute") << QStringLiteral("\" onclick='x'") << QByteArray("&quot; onclick=&#39;x&#39;");
        QTest::newRow("entity") << QStringLiteral("&lt; AT&T") << QByteArray("&amp;lt; AT&amp;T");
        QTest::newRow("control") << QStringLiteral("a\u0001b\u001Bc\u007F")
                                 << QByteArray("a\xEF\xBF\xBD"
                                               "b\xEF\xBF\xBD"
                                               "c\xEF\xBF\xBD");
        QTest::newRow("page end") << QStringLiteral("a\fb") << QByteArray("a b");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\nd") << QByteArray("a\nb\nc\nd");
    }
    void html()
    {
        QFETCH(QString, text);
        QByteArray out;
        appendHtml(out, text);
        QTEST(out, "escaped");
    }

    void jsonIsReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes") << QStringLiteral("\"\\/");
        QTest::newRow("controls") << QStringLiteral("\u0001\b\f\n\r\t\u001F\u007F");
        QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029");
        QTest::newRow("outside the BMP") << QStringLiteral("\U0001F6A2 ferry");
    }
    void jsonIsReadBackAsItWas()
    {
        QFETCH(QString, text);
        QByteArray out("[");
        appendJson(out, text);
        out.append(']');
        QCOMPARE(QJsonDocument::fromJson(out).array().at(0).toString(), text);
    }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("plain") << QStringLiteral("plain text") << QByteArray("plain text");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"");
        QTest::newRow("command") << QStringLiteral("=cmd|' /C calc'!A0") << QByteArray("\"'=cmd|' /C calc'!A0\"");
        QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("\"'+1\"");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("\"'-1\"");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
        QTest::newRow("carriage return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("line feed") << QStringLiteral("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("full width") << QStringLiteral("\uFF1D1")
                                    << QByteArray("\"'\xEF\xBC\x9D"
                                                  "1\"");
        QTest::newRow("equals inside") << QStringLiteral("a=b") << QByteArray("a=b");
        QTest::newRow("quoted equals") << QStringLiteral("\"=1\"") << QByteArray("\"\"\"=1\"\"\"");
    }
    void csv()
    {
        QFETCH(QString, text);
        QByteArray out;
        appendCsv(out, text);
        QTEST(out, "cell");
    }

    void markdownLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("plain") << QStringLiteral("Plain, with - signs + and 1. no more!")
                               << QByteArray("Plain, with - signs + and 1. no more!");
        QTest::newRow("heading") << QStringLiteral("# not one") << QByteArray("\\# not one");
        QTest::newRow("closing signs") << QStringLiteral("C# ##") << QByteArray("C# \\##");
        QTest::newRow("bullet") << QStringLiteral("- item") << QByteArray("\\- item");
        QTest::newRow("plus bullet") << QStringLiteral("+ item") << QByteArray("\\+ item");
        QTest::newRow("number") << QStringLiteral("12. item") << QByteArray("12\\. item");
        QTest::newRow("number and bracket") << QStringLiteral("1) item") << QByteArray("1\\) item");
        QTest::newRow("decimal") << QStringLiteral("41.3 million") << QByteArray("41.3 million");
        QTest::newRow("number at the end") << QStringLiteral("41.") << QByteArray("41\\.");
        QTest::newRow("quotation") << QStringLiteral("> said") << QByteArray("\\> said");
        QTest::newRow("underline") << QStringLiteral("===") << QByteArray("\\===");
        QTest::newRow("rule") << QStringLiteral("---") << QByteArray("\\---");
        QTest::newRow("stars") << QStringLiteral("**a** _b_ `c`") << QByteArray("\\*\\*a\\*\\* \\_b\\_ \\`c\\`");
        QTest::newRow("link") << QStringLiteral("![x](javascript:1)") << QByteArray("!\\[x\\](javascript:1)");
        QTest::newRow("element") << QStringLiteral("<img src=x>") << QByteArray("\\<img src=x>");
        QTest::newRow("entity") << QStringLiteral("&copy; &#65; R & D") << QByteArray("\\&copy; \\&#65; R & D");
        QTest::newRow("table") << QStringLiteral("a | b") << QByteArray("a \\| b");
        QTest::newRow("struck") << QStringLiteral("~~gone~~") << QByteArray("\\~\\~gone\\~\\~");
        QTest::newRow("money") << QStringLiteral("$5 and $6") << QByteArray("\\$5 and \\$6");
        QTest::newRow("backslash") << QStringLiteral("a\\") << QByteArray("a\\\\");
        QTest::newRow("blanks before") << QStringLiteral("  \tcode") << QByteArray("&#32;&#32;&#9;code");
        QTest::newRow("escape sequence") << QStringLiteral("a\u001B[31mb") << QByteArray("a\xEF\xBF\xBD\\[31mb");
    }
    void markdownLine()
    {
        QFETCH(QString, text);
        QByteArray out;
        appendMarkdownLine(out, text, true);
        QTEST(out, "escaped");
    }

    void markdownText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("margin");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("blank") << QStringLiteral(" \n\n") << QByteArray("> ") << QByteArray();
        QTest::newRow("one line") << QStringLiteral("a") << QByteArray("> ") << QByteArray("> a\n");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("> ") << QByteArray("> a\\\n> b\n");
        QTest::newRow("paragraphs") << QStringLiteral("a\n\n\nb\n") << QByteArray("> ") << QByteArray("> a\n>\n> b\n");
        QTest::newRow("no margin") << QStringLiteral("\na\n \nb") << QByteArray() << QByteArray("a\n\nb\n");
        QTest::newRow("each line is a begin")
            << QStringLiteral("a\r\n# b\r- c") << QByteArray() << QByteArray("a\\\n\\# b\\\n\\- c\n");
    }
    void markdownText()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, margin);
        QByteArray out;
        appendMarkdownText(out, text, margin);
        QTEST(out, "escaped");
    }

    void markdownFenceIsLongerThanWhatItHolds()
    {
        QByteArray out;
        appendMarkdownCode(out, u"````\n  x", "> ");
        QCOMPARE(out, QByteArray("> `````\n> ````\n>   x\n> `````\n"));
    }
};

STRICT_TEST_MAIN(QCoreApplication, EscapeTest)
#include "tst_escape.moc"
