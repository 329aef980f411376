// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/theme.h"
#include "support/strict_main.h"
#include "window/appearance.h"

#include <QApplication>
#include <QPalette>

using reader::contrast;
using reader::mixed;

/// Everything around the text is legible too, in every theme: 4.5 : 1 for what is read, 3 : 1 for frames of what has the focus.
class TestAppearance : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void chromeIsLegible_data();
    void chromeIsLegible();
};

void TestAppearance::chromeIsLegible_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(reader::Theme::Kind::LastKind); ++kind)
        QTest::newRow(qPrintable(window::Appearance::kindName(static_cast<reader::Theme::Kind>(kind)))) << kind;
}

void TestAppearance::chromeIsLegible()
{
    QFETCH(int, kind);
    window::Appearance appearance(*qApp);
    appearance.setKind(static_cast<reader::Theme::Kind>(kind));
    const QPalette palette = QApplication::palette();
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor window = color(QPalette::Window);
    const QColor base = color(QPalette::Base);
    const QColor text = color(QPalette::Text);
    const QColor accent = color(QPalette::Highlight);
    // What lies behind letters: besides the two, rows below the mouse and chosen ones.
    const QList<QColor> grounds{window, base, color(QPalette::AlternateBase), mixed(window, text, 0.07),
                                mixed(base, accent, 0.2)};
    for (const QColor &ground : grounds) {
        QVERIFY(contrast(text, ground) >= 4.5);
        QVERIFY2(contrast(color(QPalette::PlaceholderText), ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(accent, ground) >= 3, qPrintable(ground.name()));
    }
    QVERIFY(contrast(color(QPalette::HighlightedText), accent) >= 4.5);
    QVERIFY(contrast(color(QPalette::Link), base) >= 4.5 && contrast(color(QPalette::Link), window) >= 4.5);
    QVERIFY(contrast(text, color(QPalette::Midlight)) >= 4.5); // counts
    QVERIFY(contrast(color(QPalette::ToolTipText), color(QPalette::ToolTipBase)) >= 4.5);
    // What cannot be done now is fainter than what can, and still to be made out.
    const QColor off = palette.color(QPalette::Disabled, QPalette::Text);
    QVERIFY(contrast(off, base) >= 2 && contrast(off, base) < contrast(text, base));
}

STRICT_TEST_MAIN(QApplication, TestAppearance)
#include "tst_appearance.moc"
