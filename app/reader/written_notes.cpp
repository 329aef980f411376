// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/written_notes.h"

#include <QFontMetrics>

#include <algorithm>

namespace reader {

namespace {

constexpr int MostLines = 5;
constexpr int MostLetters = 400; // more than fit

} // namespace

const WrittenNotes::Written &WrittenNotes::of(const PaintedAnnotation &annotation, const QFont &font, int width)
{
    Known &known = m_known[annotation.id];
    if (known.width == width && known.note == annotation.note && known.font == font)
        return known.written;
    const QString words = annotation.note.simplified().left(MostLetters);
    const QFontMetrics metrics(font);
    const int needed = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, words).height();
    known = {annotation.note, font, width, {words, std::min(needed, MostLines * metrics.lineSpacing())}};
    return known.written;
}

} // namespace reader
