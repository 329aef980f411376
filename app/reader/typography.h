// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace reader {

/// How the text is set, at a zoom of 1. A value.
struct Typography {
    QString family;     ///< empty: the application's font
    QString codeFamily; ///< empty: the system's fixed font
    double pointSize = 12.5;
    double lineSpacing = 1.5;      ///< of the font's own line height, 1–3
    double paragraphSpacing = 0.6; ///< of a line, 0–3
    int measure = 70;              ///< characters a line, 30–200
    bool wrapWide = false;         ///< break wide tables and long lines of code to fit; otherwise they scroll within themselves
    bool numbers = false;          ///< line or paragraph numbers beside the text, every fifth; those that `document::Place` cites

    friend bool operator==(const Typography &, const Typography &) = default;
};

} // namespace reader
