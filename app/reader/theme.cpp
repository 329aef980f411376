// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace reader {

namespace {

// The two luminances between text and tints. With (tint + 0.05) / (text + 0.05) ≥ 4.5 in light themes, and the other way round in
// dark ones, whatever is on the one side is legible on whatever is on the other. Chosen so that the text's side has room for
// blue links, and the tints' side for hues that can be told apart.
constexpr double LightestText = 0.105;
constexpr double DarkestTint = 4.5 * (LightestText + 0.05) - 0.05;
constexpr double LightestDarkTint = 0.055;
constexpr double DarkestLightText = 4.5 * (LightestDarkTint + 0.05) - 0.05;
constexpr double Rounding = 0.006; // colours are rounded to 8 bits a channel
constexpr qsizetype MostColors = 8;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// `from`, moved towards `to` by the least share (of 0–1) for which `good` holds; `to` itself if it never does.
template<typename Good>
QColor movedUntil(const QColor &from, const QColor &to, const Good &good)
{
    if (good(from))
        return from;
    double low = 0;
    double high = 1;
    for (int step = 0; step < 12; ++step) {
        const double middle = (low + high) / 2;
        (good(mixed(from, to, middle)) ? high : low) = middle;
    }
    return mixed(from, to, high);
}

bool isTintSide(const QColor &color, bool dark)
{
    return dark ? luminance(color) <= LightestDarkTint - Rounding : luminance(color) >= DarkestTint + Rounding;
}

bool isTextSide(const QColor &color, bool dark)
{
    return dark ? luminance(color) >= DarkestLightText + Rounding : luminance(color) <= LightestText - Rounding;
}

QColor rgb(quint32 value)
{
    return QColor::fromRgb(value);
}

Theme light()
{
    Theme theme;
    theme.background = rgb(0xfdfdfc);
    theme.text = rgb(0x1f2328);
    theme.faded = rgb(0x5b626a);
    theme.heading = rgb(0x14181d);
    theme.link = rgb(0x0b57c2);
    theme.line = rgb(0xd5d9de);
    theme.panel = rgb(0xf2f4f6);
    theme.selection = rgb(0xb9d7fb);
    theme.hit = rgb(0xffe27a);
    theme.currentHit = rgb(0xffc25c);
    theme.accent = rgb(0x1a66d6);
    theme.highlight = rgb(0xf5c518);
    return theme;
}

Theme sepia()
{
    Theme theme = light();
    theme.background = rgb(0xf8f1e3);
    theme.text = rgb(0x3a2f22);
    theme.faded = rgb(0x655743);
    theme.heading = rgb(0x2a2118);
    theme.link = rgb(0x7a3d0c);
    theme.line = rgb(0xdccfb6);
    theme.panel = rgb(0xf0e7d3);
    theme.selection = rgb(0xe8d3a4);
    theme.accent = rgb(0x9a5b13);
    return theme;
}

Theme darkGrey()
{
    Theme theme;
    theme.dark = true;
    theme.background = rgb(0x1d2024);
    theme.text = rgb(0xdfe3e8);
    theme.faded = rgb(0xb2b9c1);
    theme.heading = rgb(0xf2f4f7);
    theme.link = rgb(0x8fbcff);
    theme.line = rgb(0x3b4148);
    theme.panel = rgb(0x262a2f);
    theme.selection = rgb(0x274472);
    theme.hit = rgb(0x5a4a00);
    theme.currentHit = rgb(0x7a4300);
    theme.accent = rgb(0x6ea8ff);
    theme.highlight = rgb(0xd4a90e);
    return theme;
}

Theme black()
{
    Theme theme = darkGrey();
    theme.background = rgb(0x000000);
    theme.text = rgb(0xcfd3d8);
    theme.heading = rgb(0xe6e9ec);
    theme.line = rgb(0x33383d);
    theme.panel = rgb(0x121416);
    return theme;
}

Theme highContrast()
{
    Theme theme = darkGrey();
    theme.background = rgb(0x000000);
    theme.text = rgb(0xffffff);
    theme.faded = rgb(0xe0e0e0);
    theme.heading = rgb(0xffffff);
    theme.link = rgb(0xffe14d);
    theme.line = rgb(0xffffff);
    theme.panel = rgb(0x0a0a0a);
    theme.selection = rgb(0x00407a);
    theme.accent = rgb(0x2fe6ff);
    return theme;
}

/// The desktop's own colours, where they leave room for tints; else the theme of ours that is nearest.
Theme system(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const bool dark = luminance(base) < luminance(text);
    Theme theme = dark ? darkGrey() : light();
    if (contrast(base, text) < 7.0 || !isTintSide(base, dark))
        return theme;
    theme.background = base;
    theme.text = text;
    theme.heading = text;
    theme.panel = mixed(base, text, 0.045);
    theme.line = mixed(base, text, 0.18);
    theme.faded = mixed(text, base, 0.35);
    theme.link = palette.color(QPalette::Active, QPalette::Link);
    theme.accent = palette.color(QPalette::Active, QPalette::Highlight);
    theme.selection = mixed(base, theme.accent, dark ? 0.45 : 0.35);
    return theme;
}

/// Holds the colours of a theme to the two promises of the class.
Theme kept(Theme theme)
{
    const QColor far = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    theme.text = movedUntil(theme.text, far, [&theme](const QColor &c) { return isTextSide(c, theme.dark); });
    for (QColor *color : {&theme.faded, &theme.heading, &theme.link})
        *color = theme.legible(*color);
    for (QColor *color : {&theme.panel, &theme.selection, &theme.hit, &theme.currentHit})
        *color = movedUntil(*color, theme.background, [&theme](const QColor &c) { return isTintSide(c, theme.dark); });
    theme.accent = theme.stripe(theme.accent.rgb() & 0xffffff);
    return theme;
}

} // namespace

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a + (b - a) * static_cast<float>(share)); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()))
        .toRgb();
}

Theme Theme::of(Kind kind, const QPalette &palette)
{
    Theme theme;
    switch (kind) {
    case Kind::System:
        theme = system(palette);
        break;
    case Kind::Light:
        theme = light();
        break;
    case Kind::Sepia:
        theme = sepia();
        break;
    case Kind::Dark:
        theme = darkGrey();
        break;
    case Kind::Black:
        theme = black();
        break;
    case Kind::HighContrast:
        theme = highContrast();
        break;
    }
    theme.kind = kind;
    return kept(theme);
}

QColor Theme::tint(const QList<annotation::Color> &colors) const
{
    if (colors.isEmpty())
        return background;
    // One over the other, as a second marker would over a first; the later ones more strongly, since equal parts of two hues are
    // mostly grey.
    QColor wanted = background;
    const qsizetype count = std::min(colors.size(), MostColors);
    for (qsizetype i = 0; i < count; ++i) {
        const double share = (dark ? 0.36 : 0.28) + (i == 0 ? 0 : 0.2);
        wanted = mixed(wanted, rgb(colors[i]), share);
    }
    return movedUntil(wanted, background, [this](const QColor &color) { return isTintSide(color, dark); });
}

QColor Theme::legible(const QColor &color) const
{
    return movedUntil(color, text, [this](const QColor &candidate) { return isTextSide(candidate, dark); });
}

QColor Theme::stripe(annotation::Color color) const
{
    return movedUntil(rgb(color), text, [this](const QColor &candidate) { return contrast(candidate, background) >= 3.0; });
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace reader
