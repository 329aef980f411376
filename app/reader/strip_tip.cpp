// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/strip_tip.h"

#include "reader/annotation_layer.h"

#include <QCoreApplication>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int MostLooks = 200;
constexpr std::ptrdiff_t MostHits = 5000;
constexpr qsizetype MostNames = 8;
constexpr qsizetype MostLetters = 60; // of a bookmarked line

QString lineAt(const document::Document &document, Position at)
{
    const auto block = document.blockAt(at);
    const QString line = block ? document.text({at, document.blocks()[*block].range.end}).simplified() : QString();
    return line.size() <= MostLetters ? line : line.left(MostLetters).trimmed() + u'…';
}

} // namespace

QString stripTip(const ReaderPane &pane, Range text, const std::function<bool(Range)> &isHere)
{
    const auto counts = [&isHere](Range range) { return !isHere || isHere(range); };
    QStringList lines;
    for (const Position at : pane.bookmarks()) {
        if (text.begin <= at && at < text.end && lines.size() < MostNames && counts({at, at}))
            lines.append(QCoreApplication::translate("reader::OverviewStrip", "Bookmark: %1").arg(lineAt(*pane.document(), at)));
    }
    QStringList names;
    int looks = 0;
    pane.annotations().visit(text, [&](const AnnotationLayer::Held &held) {
        if (counts(held.annotation.range)) {
            const QStringList &tags = held.annotation.tagNames;
            names += tags.isEmpty() ? QStringList(QCoreApplication::translate("reader::OverviewStrip", "Highlight")) : tags;
            names.removeDuplicates();
        }
        return ++looks < MostLooks && names.size() <= MostNames;
    });
    const bool more = names.size() > MostNames || looks == MostLooks;
    lines += names.mid(0, MostNames);
    if (more)
        lines.append(QStringLiteral("…"));
    const std::vector<Range> &hits = pane.hits();
    const auto before = [](const Range &hit, Position at) { return hit.begin < at; };
    const auto first = std::lower_bound(hits.begin(), hits.end(), text.begin, before);
    const auto last = std::lower_bound(first, hits.end(), text.end, before);
    const auto end = first + std::min<std::ptrdiff_t>(last - first, MostHits);
    if (const auto here = std::count_if(first, end, counts); here > 0)
        lines.append(QCoreApplication::translate("reader::OverviewStrip", "%n hit(s)", nullptr, static_cast<int>(here)));
    return lines.join(u'\n');
}

} // namespace reader
