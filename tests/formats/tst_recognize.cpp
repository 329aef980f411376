// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/date_text.h"
#include "formats/reader.h"
#include "support/strict_main.h"

using formats::Source;

class RecognizeTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void recognizes_data();
    void recognizes();
    void refuses_data();
    void refuses();
    void readsDates_data();
    void readsDates();
    void survives_data();
    void survives();
};

void RecognizeTest::recognizes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *format) {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(format);
    };
    row("text", "a.txt", "Hello.", "text");
    row("no name", "", "Hello.", "text");
    row("markdown", "a.md", "# Hello", "markdown");
    row("markdown by another name", "A.MARKDOWN", "# Hello", "markdown");
    row("page", "a.html", "<p>Hello", "html");
    row("page without an extension", "page", "\n<!-- saved -->\n<!DOCTYPE html>\n<p>Hello", "html");
    row("page with an XML declaration", "page", "<?xml version=\"1.0\"?><html xmlns=\"x\"><p>Hello", "html");
    row("page's source named as text", "a.txt", "<!DOCTYPE html><p>Hello", "text");
    row("source", "a.cpp", "int a;", "source");
    row("source by its first line", "a", "#!/bin/sh\necho", "source");
    row("text with some C in it", "a.txt", "#include <stdio.h>\nint main(void) {}\n", "text");
    row("a text about tags", "a", "The <html> tag opens a page.", "text");
    row("binary named as text", "a.txt",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0\0",
                   11),
        "");
    row("binary named as a page", "a.html", QByteArray(1000, '\0'), "");
    row("nothing", "a.txt", "", "");
}

void RecognizeTest::recognizes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QCOMPARE(formats::recognize(Source{bytes, name, {}}), format);
}

void RecognizeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no-text");
    QTest::newRow("blanks") << QByteArray(" \n\t\r\n") << QStringLiteral("no-text");
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("no-text");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("unsupported");
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\2\1\1\0\0\0",
                                           10)
                             << QStringLiteral("unsupported");
    QTest::newRow("zeros") << QByteArray(100, '\0') << QStringLiteral("unsupported");
}

void RecognizeTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const base::Result<document::Document> result = formats::read({bytes, QStringLiteral("file"), {}});
    QVERIFY(!result.ok());
    QCOMPARE(base::codeName(result.error().code), code);
    QVERIFY(result.error().message.endsWith(u'.'));
}

void RecognizeTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *text, const char *date) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(date);
    };
    row("2031-05-14", "2031-05-14");
    row("2031-05-14T07:00:05Z", "2031-05-14T07:00:05Z");
    row("2031-05-14 07:00 +0200", "2031-05-14T07:00:00+02:00");
    row("14.05.2031 07:00:05", "2031-05-14T07:00:05");
    row("14/05/2031", "2031-05-14");
    row("05/14/2031", "2031-05-14");
    row("May 14, 2031", "2031-05-14");
    row("Wednesday, May 14th, 2031 at 7:05 PM", "2031-05-14T19:05:00");
    row("14 May 2031", "2031-05-14");
    row("14. Mai 2031, 7:05 Uhr", "2031-05-14T07:05:00");
    row("le 14 mai 2031", "2031-05-14");
    row("14 de mayo de 2031", "2031-05-14");
    row("14 мая 2031 г.", "2031-05-14");
    row("2031年5月14日", "2031-05-14");
    row("May 2031", "2031-05");
    row("2031", "2031");
    row("14 Foo 2031", "");
    row("31.02.2031", "");
    row("2031 was a good year", "");
    row("in May", "");
}

void RecognizeTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    QCOMPARE(formats::isoDate(text), date);
}

/// What once was slow, or deep, or both.
void RecognizeTest::survives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const int count = 20'000;
    QTest::newRow("quotations in quotations") << QStringLiteral("a.md") << QByteArray(count, '>') + " a";
    QTest::newRow("brackets") << QStringLiteral("a.md") << QByteArray(count, '[') + 'a' + QByteArray(count, ']');
    QTest::newRow("open links") << QStringLiteral("a.md") << QByteArray("[a](").repeated(count);
    QTest::newRow("emphasis") << QStringLiteral("a.md") << QByteArray("*a_").repeated(count);
    QTest::newRow("one heading many times") << QStringLiteral("a.md") << QByteArray("# Head\n\n").repeated(count);
    QTest::newRow("a wide table of short rows")
        << QStringLiteral("a.md")
        << QByteArray("a|").repeated(2000) + '\n' + QByteArray("-|").repeated(2000) + '\n' + QByteArray("x\n").repeated(2000);
    QTest::newRow("notes that refer to notes") << QStringLiteral("a.md") << QByteArray("[^1]: x[^1]\n\n").repeated(count);
    QTest::newRow("colons") << QStringLiteral("a.txt") << QByteArray("A B: c.\n").repeated(count);
    QTest::newRow("one line") << QStringLiteral("a.txt") << QByteArray("word ").repeated(count * 10);
    QTest::newRow("zeros in a text") << QStringLiteral("a.txt") << QByteArray("text\n").repeated(count) + QByteArray(20, '\0');
}

void RecognizeTest::survives()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const base::Result<document::Document> result = formats::read({bytes, name, {}});
    QVERIFY(result.ok() || !result.error().message.isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    if (result.ok())
        QVERIFY(!result.value().text().contains(QChar::Null));
}

STRICT_TEST_MAIN(QGuiApplication, RecognizeTest)
#include "tst_recognize.moc"
