// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/tag_color.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace annotation {

namespace {

constexpr Color Untagged = 0xf5c518;    // a highlight, as the light themes paint it
constexpr double LightnessCounts = 0.6; // of its full difference
constexpr double Same = 0.02;

// https://bottosson.github.io/posts/oklab/, in the notation of CSS Color 4, section 9.
struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Lab labOf(Color color)
{
    const auto channel = [color](int shift) { return linear(static_cast<double>((color >> shift) & 0xff) / 255); };
    const double red = channel(16);
    const double green = channel(8);
    const double blue = channel(0);
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

std::array<double, 3> linearRgbOf(const Lab &lab)
{
    const auto cube = [](double x) { return x * x * x; };
    const double l = cube(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
    const double m = cube(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
    const double s = cube(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

// As strong as a screen can show it, up to `chroma`.
Color colorOf(double lightness, double chroma, double hue)
{
    const double angle = hue * std::numbers::pi / 180;
    std::array<double, 3> rgb{};
    for (; chroma > 0; chroma -= 0.005) {
        rgb = linearRgbOf({lightness, chroma * std::cos(angle), chroma * std::sin(angle)});
        if (std::all_of(rgb.begin(), rgb.end(), [](double channel) { return channel >= 0 && channel <= 1; }))
            break;
    }
    Color color = 0;
    for (const double channel : rgb)
        color = (color << 8) | static_cast<Color>(std::lround(encoded(std::clamp(channel, 0.0, 1.0)) * 255));
    return color;
}

struct Candidate {
    Color color = 0;
    Lab lab;
};

// All around the circle, in a middle, a dark and a light tone.
const std::vector<Candidate> &candidates()
{
    static const std::vector<Candidate> all = [] {
        constexpr int Step = 15; // degrees
        std::vector<Candidate> made;
        for (const auto &[lightness, chroma] : {std::pair(0.63, 0.17), std::pair(0.50, 0.15), std::pair(0.74, 0.15)}) {
            for (int hue = 0; hue < 360; hue += Step) {
                const Color color = colorOf(lightness, chroma, hue);
                made.push_back({color, labOf(color)});
            }
        }
        return made;
    }();
    return all;
}

double distance(const Lab &one, const Lab &other)
{
    return std::hypot(LightnessCounts * (one.l - other.l), one.a - other.a, one.b - other.b);
}

} // namespace

double difference(Color one, Color other)
{
    return distance(labOf(one), labOf(other));
}

Color colorUnlike(const QList<Color> &used)
{
    std::vector<Lab> taken{labOf(Untagged)};
    for (const Color color : used)
        taken.push_back(labOf(color));
    const Candidate *best = nullptr;
    double farthest = -1;
    qsizetype fewest = 0;
    for (const Candidate &candidate : candidates()) {
        double nearest = std::numeric_limits<double>::max();
        for (const Lab &lab : taken)
            nearest = std::min(nearest, distance(candidate.lab, lab));
        // Those that are in use are all alike in this, and the least used one is the best of them.
        nearest = nearest < Same ? 0 : nearest;
        const qsizetype uses = used.count(candidate.color);
        if (best && (nearest < farthest || (nearest == farthest && uses >= fewest)))
            continue;
        best = &candidate;
        farthest = nearest;
        fewest = uses;
    }
    return best->color;
}

} // namespace annotation
