// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"
#include "reader/target_preview.h"

namespace reader {

using document::Position;
using document::Range;

QRect ReaderPane::Private::referenceRect(const Reference &reference)
{
    QRectF around;
    std::vector<QRectF> rects;
    for (const Shown &entry : shown) {
        const LaidItem &laid = layout->item(entry.item);
        if (!laid.range.overlaps(reference.range))
            continue;
        rects.clear();
        laid.appendRects(reference.range, rects);
        for (const QRectF &rect : rects)
            around |= rect.translated(column.left - laid.shift, entry.y);
    }
    if (reference.range.isEmpty()) {
        // The sign is not in the text: it stands beside the caret's place, to either side.
        const double wide = 1.2 * layout->fonts().em();
        if (const std::optional<QRectF> line = lineInView(reference.range.begin))
            around = line->adjusted(motion().isRightToLeft(reference.range.begin) ? -wide : -1, 0, wide, 0);
    }
    return around.toAlignedRect();
}

std::optional<Reference> ReaderPane::Private::referenceUnder(QPointF point)
{
    if (!hasText() || layoutStale || !isOverText(point))
        return std::nullopt;
    const std::optional<Reference> found = q->referenceAt(hit(point));
    return found && referenceRect(*found).contains(point.toPoint()) ? found : std::nullopt;
}

Preview *ReaderPane::Private::showTarget(const Reference &reference)
{
    if (!preview)
        preview = new TargetPreview(q->viewport());
    const QRect rect = referenceRect(reference);
    if (rect.isEmpty())
        return nullptr;
    preview->open(*layout, theme, excerptAt(*document, reference.target), rect);
    return preview->isVisible() ? preview : nullptr;
}

bool ReaderPane::lookAtTarget()
{
    if (!d->hasText())
        return false;
    std::optional<Reference> here = referenceAt(d->caret);
    if (!here && d->caret > Position(0)) // just behind it one is still at it
        here = referenceAt(d->bordersOf().previousGrapheme(d->caret));
    if (!here)
        return false;
    if (!isVisible()) { // the pages show it
        Q_EMIT targetWanted(*here);
        return true;
    }
    d->ensureLayout();
    d->bring({d->caret, d->caret}, Private::Bring::Near);
    return d->look.open(*here, true);
}

std::optional<Reference> ReaderPane::referenceAt(Position at) const
{
    return d->hasText() ? reader::referenceAt(d->layout->spans(), at) : std::nullopt;
}

bool ReaderPane::hasLink(Position at) const
{
    return d->hasText() && (d->layout->spans().linkAt(at) || referenceAt(at));
}

bool ReaderPane::followLink(Position at)
{
    if (!d->hasText())
        return false;
    for (const document::Mark *reference : d->layout->spans().marks(at, at)) {
        if (reference->kind == document::MarkKind::FootnoteReference && goToName(reference->target))
            return true;
    }
    const document::Span *link = d->layout->spans().linkAt(at);
    if (!link || link->target.isEmpty())
        return false;
    const QString target = link->target; // going there tells listeners, who may show another document
    if (target.startsWith(u'#') && goToName(target.mid(1)))
        return true;
    Q_EMIT linkActivated(target);
    return true;
}

bool ReaderPane::goToNextReference()
{
    const std::optional<Position> at = d->hasText() ? nextReference(*d->document, d->caret) : std::nullopt;
    if (at)
        setCaret(*at);
    return at.has_value();
}

bool ReaderPane::goToPreviousReference()
{
    const std::optional<Position> at = d->hasText() ? previousReference(*d->document, d->caret) : std::nullopt;
    if (at)
        setCaret(*at);
    return at.has_value();
}

} // namespace reader
