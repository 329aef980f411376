// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/consistency.h"
#include "formats/pdf_columns.h"
#include "formats/reader.h"
#include "support/drawn_pdf.h"
#include "support/strict_main.h"

/// PDF files drawn here, or written object by object.
class PdfTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsColumnsOneAfterTheOther()
    {
        const document::Document document = read(support::drawnPdf(1, [](QPainter &painter, int) {
            for (int line = 0; line < 12; ++line) {
                painter.drawText(60, 100 + 14 * line, QStringLiteral("left column line number%1").arg(line));
                painter.drawText(320, 100 + 14 * line, QStringLiteral("right column line number%1").arg(line));
            }
        }));
        const qsizetype lastLeft = document.text().indexOf(u"left column line number11");
        const qsizetype firstRight = document.text().indexOf(u"right column line number0");
        QVERIFY2(lastLeft >= 0 && lastLeft < firstRight, qPrintable(document.text()));
    }

    // The library takes a heading and the line beside it for one, and goes on from there in both columns at once.
    void putsTheColumnsInOrderWhereTheLibraryJumps()
    {
        std::vector<formats::PdfWord> words{{QStringLiteral("Title"), QRectF(150, 60, 200, 12), true}};
        for (int line = 0; line < 12; ++line) {
            for (const auto &[name, left] : {std::pair("left", 60.0), std::pair("right", 290.0)}) {
                for (int word = 0; word < 4; ++word)
                    words.push_back({QStringLiteral("%1%2").arg(QLatin1String(name)).arg(line),
                                     QRectF(left + 50 * word, 100 + 14 * line + (left > 100 ? 3 : 0), 46, 12), true});
            }
        }
        words.push_back({QStringLiteral("Foot"), QRectF(150, 700, 200, 12), false});
        const std::vector<formats::PdfWord> ordered = formats::inColumnOrder(words);
        QStringList lines;
        for (const formats::PdfWord &word : ordered) {
            if (lines.isEmpty() || lines.last() != word.text)
                lines.append(word.text);
        }
        QStringList expected{QStringLiteral("Title")};
        for (const char *name : {"left", "right"}) {
            for (int line = 0; line < 12; ++line)
                expected.append(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(line));
        }
        expected.append(QStringLiteral("Foot"));
        QCOMPARE(lines, expected);
    }

    void leavesTheCellsOfATableInTheirRows()
    {
        std::vector<formats::PdfWord> words;
        for (int row = 0; row < 20; ++row) {
            words.push_back({QStringLiteral("Port%1").arg(row), QRectF(60, 100 + 14 * row, 20 + 20 * (row % 5), 12), true});
            words.push_back({QString::number(row * row), QRectF(240, 100 + 14 * row, 10 + 15 * (row % 4), 12), true});
        }
        const std::vector<formats::PdfWord> ordered = formats::inColumnOrder(words);
        QCOMPARE(ordered.size(), words.size());
        for (std::size_t i = 0; i < words.size(); ++i)
            QCOMPARE(ordered[i].text, words[i].text);
    }

    void joinsWordsThatALineEndCuts()
    {
        const document::Document document = read(support::drawnPdf(1, [](QPainter &painter, int) {
            painter.drawText(60, 300, QStringLiteral("It is the oldest of the fer-"));
            painter.drawText(60, 314, QStringLiteral("ries, and the well-known ship"));
            painter.drawText(60, 328, QStringLiteral("sails at noon."));
        }));
        QCOMPARE(document.text(), QStringLiteral("It is the oldest of the ferries, and the well-known ship sails at noon."));
    }

    void marksRunningHeadsAndPageNumbers()
    {
        const document::Document document = read(support::drawnPdf(4, [](QPainter &painter, int page) {
            painter.drawText(60, 40, QStringLiteral("On Ferries"));
            painter.drawText(60, 300, QStringLiteral("Text of the page %1.").arg(QChar(u'a' + page)));
            painter.drawText(290, 820, QString::number(page + 1));
        }));
        QCOMPARE(document.pages().size(), std::size_t(4));
        for (const document::Block &block : document.blocks())
            QCOMPARE(block.furniture, !document.text(block.range).startsWith(u"Text"));
    }

    void tellsHeadingsByTheirSize()
    {
        const document::Document document = read(support::drawnPdf(1, [](QPainter &painter, int) {
            painter.setFont(sized(24));
            painter.drawText(60, 120, QStringLiteral("On Ferries"));
            painter.setFont(sized(11));
            for (int line = 0; line < 5; ++line)
                painter.drawText(60, 300 + 14 * line, QStringLiteral("It sails every day of the week, but not on Sundays"));
        }));
        QCOMPARE(document.blocks().front().kind, document::BlockKind::Heading);
        QCOMPARE(document.metadata().title(), QStringLiteral("On Ferries"));
    }

    void readsLabelsOutlineAndAnnotations()
    {
        const document::Document document = read(written());
        QCOMPARE(document.pages().size(), std::size_t(2));
        QCOMPARE(document.pages()[0].label, QStringLiteral("iv"));
        QCOMPARE(document.pages()[1].label, QStringLiteral("v"));
        QCOMPARE(document.blocks().front().kind, document::BlockKind::Heading);
        QCOMPARE(document.blocks().front().level, 1);
        QCOMPARE(document.embeddedAnnotations().size(), std::size_t(2));
        const document::EmbeddedAnnotation &highlight = document.embeddedAnnotations()[0];
        QCOMPARE(document.text(highlight.range), QStringLiteral("Ferries"));
        QCOMPARE(highlight.author, QStringLiteral("Ida"));
        QCOMPARE(highlight.note, QStringLiteral("Which?"));
        const document::EmbeddedAnnotation &note = document.embeddedAnnotations()[1];
        QVERIFY(note.range.isEmpty());
        QCOMPARE(note.page, 1);
    }

    void opensPagesWithoutText()
    {
        const document::Document document =
            read(support::drawnPdf(2, [](QPainter &painter, int) { painter.drawEllipse(50, 50, 90, 90); }));
        QCOMPARE(document.pages().size(), std::size_t(2));
        QVERIFY(document.text().isEmpty());
    }

    void asksForAPassword()
    {
        // A handler of protection with a key that no empty password gives.
        QByteArray locked = written();
        const QByteArray key = "<" + QByteArray(64, '1') + ">";
        const QByteArray handler = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O" + key + "/U" + key + ">>/Size";
        locked.replace("/Size", handler);
        const base::Result<document::Document> document = formats::read({locked, {}, {}});
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, base::ErrorCode::Encrypted);
    }

private:
    static QFont sized(int points)
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPointSize(points);
        return font;
    }

    /// Two pages with labels, an outline, a highlight and a note. Without a table of objects: readers make it anew.
    static QByteArray written()
    {
        const QByteArray content = "BT /F 12 Tf 50 700 Td (Ferries) Tj ET";
        const QByteArray more = "BT /F 12 Tf 50 700 Td (They sail.) Tj ET";
        const auto stream = [](const QByteArray &text) -> QByteArray {
            return "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream endobj\n";
        };
        return "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 8 0 R/PageLabels<</Nums[0<</S/r/St 4>>]>>>>endobj\n"
               "2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F 7 0 R>>>>/Annots[10 0 "
               "R]>>"
               "endobj\n4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 6 0 R/Resources<</Font<</F 7 0 R>>>>"
               "/Annots[11 0 R]>>endobj\n5 0 obj" +
               stream(content) + "6 0 obj" + stream(more) +
               "7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
               "8 0 obj<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>endobj\n"
               "9 0 obj<</Title(Ferries)/Parent 8 0 R/Dest[3 0 R/Fit]>>endobj\n"
               "10 0 obj<</Type/Annot/Subtype/Highlight/Rect[48 695 100 715]/QuadPoints[48 715 100 715 48 695 100 695]"
               "/T(Ida)/Contents(Which?)>>endobj\n"
               "11 0 obj<</Type/Annot/Subtype/Text/Rect[300 300 320 320]/T(Per)/Contents(Here)>>endobj\n"
               "trailer<</Root 1 0 R/Size 12>>\n%%EOF\n";
    }

    static document::Document read(const QByteArray &bytes)
    {
        const base::Result<document::Document> document = formats::read({bytes, {}, {}});
        if (!document.ok()) {
            QTest::qFail(qPrintable(document.error().message), __FILE__, __LINE__);
            return {};
        }
        if (!document::firstInconsistency(*document).isEmpty())
            QTest::qFail(qPrintable(document::firstInconsistency(*document)), __FILE__, __LINE__);
        return *document;
    }
};

STRICT_TEST_MAIN(QGuiApplication, PdfTest)
#include "tst_pdf.moc"
