// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/theme.h"
#include "support/strict_main.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRandomGenerator>

#include <algorithm>

using reader::Theme;

/// The promise of the class: any text on any overlap of tags keeps a contrast of 4.5 : 1.
class ThemeTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextOnAnyOverlap_data();
    void anyTextOnAnyOverlap();
    void manyTagsWithAnyText_data() { anyTextOnAnyOverlap_data(); }
    void manyTagsWithAnyText();
    void stripesStandOut_data() { anyTextOnAnyOverlap_data(); }
    void stripesStandOut();
    void overlapsDifferFromTheirParts();
    void systemFollowsThePalette();
    void contrastOfKnownPairs();
};

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x20, 0x22, 0x26));
    palette.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::Link, QColor(0x20, 0x40, 0xff)); // hard to read on dark: must be mended
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x80, 0xff));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QPalette greyPalette() // neither light nor dark: nothing is legible on it
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::Text, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

const QList<annotation::Color> Hues{0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0xff00ff,
                                    0x00ffff, 0xd33f49, 0x2a7de1, 0x2e9e4f, 0xe0a100, 0x8a4fd0, 0x808080};

QList<QColor> backgrounds(const Theme &theme)
{
    QList<QColor> all{theme.background, theme.panel, theme.selection, theme.hit, theme.currentHit};
    for (const annotation::Color a : Hues) {
        all.append(theme.tint({a}));
        for (const annotation::Color b : Hues) {
            all.append(theme.tint({a, b}));
            for (const annotation::Color c : Hues)
                all.append(theme.tint({a, b, c, a, b, c, a, b, c, a}));
        }
    }
    return all;
}

} // namespace

void ThemeTest::anyTextOnAnyOverlap_data()
{
    QTest::addColumn<Theme>("theme");
    using Kind = Theme::Kind;
    QTest::newRow("light") << Theme::of(Kind::Light, lightPalette());
    QTest::newRow("sepia") << Theme::of(Kind::Sepia, lightPalette());
    QTest::newRow("dark") << Theme::of(Kind::Dark, lightPalette());
    QTest::newRow("black") << Theme::of(Kind::Black, lightPalette());
    QTest::newRow("high contrast") << Theme::of(Kind::HighContrast, lightPalette());
    QTest::newRow("system, light") << Theme::of(Kind::System, lightPalette());
    QTest::newRow("system, dark") << Theme::of(Kind::System, darkPalette());
    QTest::newRow("system, grey") << Theme::of(Kind::System, greyPalette());
}

void ThemeTest::anyTextOnAnyOverlap()
{
    QFETCH(Theme, theme);
    QList<QColor> texts{theme.text, theme.faded, theme.heading, theme.link};
    for (const annotation::Color color : Hues)
        texts.append(theme.legible(QColor::fromRgb(color))); // whatever a code theme may choose
    double least = 21;
    for (const QColor &background : backgrounds(theme)) {
        for (const QColor &text : texts)
            least = std::min(least, reader::contrast(text, background));
    }
    QVERIFY2(least >= 4.5, qPrintable(QString::number(least)));
}

// Up to twelve tags over each other, in whatever order, under text in whatever colour a theme of source code may have, links and
// faded furniture.
void ThemeTest::manyTagsWithAnyText()
{
    QFETCH(Theme, theme);
    QList<QColor> texts{theme.text, theme.faded, theme.heading, theme.link};
    for (int red = 0; red <= 255; red += 51) {
        for (int green = 0; green <= 255; green += 51) {
            for (int blue = 0; blue <= 255; blue += 51)
                texts.append(theme.legible(QColor(red, green, blue)));
        }
    }
    const auto nearest = [](const QList<QColor> &colors, bool dark) {
        const auto byLuminance = [](const QColor &a, const QColor &b) { return reader::luminance(a) < reader::luminance(b); };
        return dark ? *std::min_element(colors.begin(), colors.end(), byLuminance)
                    : *std::max_element(colors.begin(), colors.end(), byLuminance);
    };
    const QColor text = nearest(texts, theme.dark);
    QRandomGenerator random(20311);
    for (int round = 0; round < 3000; ++round) {
        QList<annotation::Color> colors;
        const int count = 1 + random.bounded(12);
        for (int i = 0; i < count; ++i)
            colors.append(round % 2 == 0 ? Hues.at(random.bounded(static_cast<int>(Hues.size()))) : random.generate() & 0xffffff);
        QVERIFY(reader::contrast(text, theme.tint(colors)) >= 4.5);
    }
}

void ThemeTest::stripesStandOut()
{
    QFETCH(Theme, theme);
    for (const annotation::Color color : Hues)
        QVERIFY(reader::contrast(theme.stripe(color), theme.background) >= 3.0);
}

void ThemeTest::overlapsDifferFromTheirParts()
{
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
        const Theme theme = Theme::of(kind, lightPalette());
        const QColor red = theme.tint({0xd33f49});
        const QColor blue = theme.tint({0x2a7de1});
        const QColor both = theme.tint({0xd33f49, 0x2a7de1});
        QVERIFY(red != theme.background);
        QVERIFY(both != red && both != blue);
        QCOMPARE(theme.tint({}), theme.background);
    }
}

void ThemeTest::systemFollowsThePalette()
{
    QVERIFY(!Theme::of(Theme::Kind::System, lightPalette()).dark);
    const Theme dark = Theme::of(Theme::Kind::System, darkPalette());
    QVERIFY(dark.dark);
    QCOMPARE(dark.background, darkPalette().color(QPalette::Base));
}

void ThemeTest::contrastOfKnownPairs()
{
    QCOMPARE(qRound(reader::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(reader::contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

STRICT_TEST_MAIN(QGuiApplication, ThemeTest)
#include "tst_theme.moc"
