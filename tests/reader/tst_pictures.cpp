// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/drawing_cost.h"
#include "reader/pictures.h"
#include "support/strict_main.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>

/// Pictures come from files that others made, and are decoded in the window's process.
class TestPictures : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void drawnSoon_data();
    void drawnSoon();

private:
    static QByteArray svg(const QByteArray &content)
    {
        return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30">)" +
               content + "</svg>";
    }
    /// Groups that each draw the one before `fan` times.
    static QByteArray references(int levels, int fan)
    {
        QByteArray content = R"(<g id="a0"><rect width="1" height="1"/></g>)";
        for (int level = 1; level <= levels; ++level) {
            const QByteArray use = "<use xlink:href=\"#a" + QByteArray::number(level - 1) + "\"/>";
            content += "<g id=\"a" + QByteArray::number(level) + "\">" + use.repeated(fan) + "</g>";
        }
        return svg(content);
    }
};

void TestPictures::shows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");

    QByteArray png;
    QBuffer buffer(&png);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(&buffer, "PNG"));
    QByteArray ppm;
    QBuffer other(&ppm);
    QVERIFY(image.save(&other, "PPM"));
    QTest::newRow("png") << png << QSize(40, 30);
    QTest::newRow("drawing") << svg(R"(<rect width="40" height="30"/>)") << QSize(40, 30);
    QTest::newRow("a format that documents do not hold") << ppm << QSize();
    QTest::newRow("half a picture") << png.first(20) << QSize();
    QTest::newRow("no picture") << QByteArray("It sails.") << QSize();
    QTest::newRow("too large a drawing") << svg({}).replace("\"40\"", "\"100000\"").replace("\"30\"", "\"100000\"") << QSize();
    QTest::newRow("a drawing without end") << references(12, 10) << QSize();
}

void TestPictures::shows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    document::DocumentBuilder builder;
    builder.addResource({QStringLiteral("p"), {}, document::ResourceRole::Image, bytes});
    const document::Document document = builder.finish();
    QElapsedTimer since;
    since.start();
    const reader::Pictures pictures(document);
    QCOMPARE(pictures.size(QStringLiteral("p")), size);
    QCOMPARE(pictures.pixmap(QStringLiteral("p"), QSize(8, 6)).isNull(), size.isEmpty());
    QVERIFY(since.elapsed() < 2'000);
}

void TestPictures::drawnSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("soon");
    QTest::newRow("ordinary") << svg(R"(<rect width="1" height="1"/>)") << true;
    QTest::newRow("some references") << references(3, 10) << true;
    QTest::newRow("a reference to nothing") << svg(R"(<use href="#x"/>)") << true;
    QTest::newRow("10^10 references") << references(10, 10) << false;
    QTest::newRow("a long chain") << references(5'000, 1) << false;
    QTest::newRow("itself") << svg(R"(<g id="a"><use href="#a"/></g>)") << false;
    QTest::newRow("two in a circle") << svg(R"(<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>)") << false;
    QTest::newRow("a pattern of itself") << svg(R"x(<pattern id="a"><rect fill="url( '#a' )"/></pattern>)x") << false;
    QTest::newRow("a gradient from a style sheet")
        << svg(R"x(<style>.a { fill: url(#b) }</style><linearGradient id="b"/><rect class="a"/>)x") << true;
    QTest::newRow("a pattern from a style sheet")
        << svg(R"x(<style>.a { fill: url(#b) }</style><pattern id="b"><rect class="a"/></pattern>)x") << false;
    QTest::newRow("deep") << svg(QByteArray("<g>").repeated(1'000) + QByteArray("</g>").repeated(1'000)) << false;
    QTest::newRow("many") << svg(QByteArray("<g/>").repeated(200'000)) << false;
    QTest::newRow("broken off") << svg("<g>") << false;
}

void TestPictures::drawnSoon()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, soon);
    QCOMPARE(reader::isDrawnSoon(bytes), soon);
}

STRICT_TEST_MAIN(QGuiApplication, TestPictures)

#include "tst_pictures.moc"
