// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_pages.h"
#include "support/drawn_pdf.h"
#include "support/strict_main.h"

#include <QTemporaryDir>

using formats::PdfPages;

class PdfPagesTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPageInTheWidthAsked()
    {
        const auto pages = PdfPages::open(file(support::drawnPdf(2, black)), {});
        QVERIFY(pages.ok());
        QCOMPARE((*pages)->count(), 2);
        QCOMPARE((*pages)->size(1).toSize(), QSize(595, 842));
        const auto image = (*pages)->draw(1, 1190);
        QVERIFY(image.ok());
        QCOMPARE(image->width(), 1190);
        QVERIFY(std::abs(image->height() - 1684) < 3);
        QCOMPARE(image->pixel(300, 500), qRgb(0, 0, 0));
        QCOMPARE(image->pixel(20, 20), qRgb(255, 255, 255));
    }

    void drawsEnormousPicturesSmaller()
    {
        const auto pages = PdfPages::open(file(support::drawnPdf(1, black)), {});
        const auto image = (*pages)->draw(0, 1'000'000);
        QVERIFY(image.ok());
        QVERIFY(double(image->width()) * image->height() <= PdfPages::MostPixels * 1.01);
    }

    void canBeBrokenOff()
    {
        const auto pages = PdfPages::open(file(support::drawnPdf(1, black)), {});
        const auto image = (*pages)->draw(0, 400, [] { return true; });
        QVERIFY(!image.ok());
        QCOMPARE(image.error().code, base::ErrorCode::Cancelled);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no PDF") << QByteArray("The sea was calm.");
        QTest::newRow("only a header") << QByteArray("%PDF-1.4\n");
        QTest::newRow("no pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                                "2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                                                "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n");
    }

    void refuses()
    {
        QFETCH(const QByteArray, content);
        const auto pages = PdfPages::open(file(content), {});
        QVERIFY(!pages.ok());
        QVERIFY(!pages.error().message.isEmpty());
    }

    void refusesAPageThatIsNotThere()
    {
        const auto pages = PdfPages::open(file(support::drawnPdf(1, black)), {});
        QVERIFY(!(*pages)->draw(7, 100).ok());
        QVERIFY(!(*pages)->draw(-1, 100).ok());
    }

    void printsGreysBetweenInkAndPaper()
    {
        QImage image(3, 1, QImage::Format_RGB32);
        image.setPixel(0, 0, qRgb(0, 0, 0));
        image.setPixel(1, 0, qRgb(255, 255, 255));
        image.setPixel(2, 0, qRgb(128, 128, 128));
        const QImage printed = formats::onPaper(image, qRgb(220, 220, 200), qRgb(20, 30, 40));
        QCOMPARE(printed.format(), QImage::Format_Indexed8);
        QCOMPARE(printed.pixel(0, 0), qRgb(220, 220, 200));
        QCOMPARE(printed.pixel(1, 0), qRgb(20, 30, 40));
        QVERIFY(qRed(printed.pixel(2, 0)) > 100 && qRed(printed.pixel(2, 0)) < 140);
    }

    void keepsColoursRecognisable()
    {
        QImage image(1, 1, QImage::Format_RGB32);
        image.fill(qRgb(200, 20, 20));
        QCOMPARE(formats::onPaper(image, qRgb(0, 0, 0), qRgb(255, 255, 255)).pixel(0, 0), qRgb(200, 20, 20));
        const QRgb inDark = formats::onPaper(image, qRgb(230, 230, 230), qRgb(20, 20, 20)).pixel(0, 0);
        QVERIFY2(qRed(inDark) > qBlue(inDark) + 60, "red is no longer red");
    }

private:
    static void black(QPainter &painter, int) { painter.fillRect(100, 200, 100, 100, Qt::black); }

    QString file(const QByteArray &content)
    {
        QFile made(m_folder.filePath(QString::number(++m_files) + QStringLiteral(".pdf")));
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

STRICT_TEST_MAIN(QGuiApplication, PdfPagesTest)
#include "tst_pdf_pages.moc"
