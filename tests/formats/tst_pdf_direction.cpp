// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_direction.h"
#include "formats/reader.h"
#include "support/drawn_pdf.h"
#include "support/strict_main.h"

#include <QGuiApplication>

using formats::PdfWord;

/// Lines of Hebrew and Arabic come from the library as they are seen, from left to right.
class PdfDirectionTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadInTheirOrder_data();
    void wordsAreReadInTheirOrder();
    void whatDoesNotRunAcrossIsLeftAlone();
    void aPageIsReadAsItWasWritten_data();
    void aPageIsReadAsItWasWritten();
};

namespace {

std::vector<PdfWord> lineOf(const QString &seen)
{
    std::vector<PdfWord> line;
    double x = 50;
    const QStringList words = seen.split(u' ');
    for (const QString &word : words) {
        line.push_back({word, QRectF(x, 100, 20, 12), true});
        x += 24;
    }
    line.back().spaceAfter = false;
    return line;
}

QString textOf(const std::vector<PdfWord> &words)
{
    formats::PdfLine line;
    line.words = words;
    return line.text();
}

} // namespace

void PdfDirectionTest::wordsAreReadInTheirOrder_data()
{
    QTest::addColumn<QString>("seen"); // from left to right, letter by letter
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char16_t *seen, const char16_t *read) {
        QTest::newRow(name) << QString::fromUtf16(seen) << QString::fromUtf16(read);
    };
    row("English", u"one two 3", u"one two 3");
    row("Hebrew", u"םלוע םולש", u"שלום עולם");
    row("a number", u"בוט 123 םולש", u"שלום 123 טוב");
    row("foreign words", u"בוט New York םולשולשול", u"לושלושלום New York טוב");
    row("a year in a word", u"2024ב", u"ב2024");
    row("signs", u".םולש", u"שלום.");
    row("a dash before a number", u"12 - םולש", u"שלום - 12");
    row("within English", u"say םלוע םולש to everybody", u"say שלום עולם to everybody");
    row("Arabic", u"ملاع", u"عالم");
    row("a year behind foreign words", u"בוט New York 2024 םולשולשול", u"לושלושלום New York 2024 טוב");
    row("a number and a full stop", u".1912 תנשב", u"בשנת 1912.");
    row("a decimal", u"3.14 םולש", u"שלום 3.14");
}

void PdfDirectionTest::wordsAreReadInTheirOrder()
{
    QFETCH(QString, seen);
    QFETCH(QString, read);
    std::vector<PdfWord> line = lineOf(seen);
    formats::putInReadingOrder(&line);
    QCOMPARE(textOf(line), read);
}

void PdfDirectionTest::whatDoesNotRunAcrossIsLeftAlone()
{
    std::vector<PdfWord> line = lineOf(QStringLiteral("טוב שלום"));
    std::swap(line.front().box, line.back().box);
    const QString before = textOf(line);
    formats::putInReadingOrder(&line);
    QCOMPARE(textOf(line), before);
}

void PdfDirectionTest::aPageIsReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("Hebrew") << QStringLiteral("שלום עולם 123 טוב");
    QTest::newRow("Hebrew with a full stop") << QStringLiteral("הנמל נסגר בשנת 1912.");
    QTest::newRow("English") << QStringLiteral("The harbour was closed in 1912.");
}

void PdfDirectionTest::aPageIsReadAsItWasWritten()
{
    QFETCH(QString, written);
    const QByteArray bytes = support::drawnPdf(1, [&](QPainter &painter, int) {
        painter.setLayoutDirection(written.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QRectF(60, 100, 300, 20), Qt::AlignLeft, written);
    });
    const auto read = formats::read({bytes, QStringLiteral("a.pdf"), {}});
    QVERIFY(read.ok());
    QCOMPARE(read.value().text(), written);
}

STRICT_TEST_MAIN(QGuiApplication, PdfDirectionTest)
#include "tst_pdf_direction.moc"
