// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"

#include <algorithm>

namespace reader {

using document::Range;

void ReaderPane::setSearch(const QString &text, const SearchOptions &options)
{
    d->searching.stop();
    d->search = {};
    d->hitsNoted = 0;
    d->currentHit = {};
    d->pendingFind = 0;
    d->strip->clearHits();
    Q_EMIT searchStarted();
    viewport()->update();
    if (d->hasText() && !text.isEmpty()) {
        d->search = TextSearch(d->document, text, options);
        if (!d->search.error().isEmpty()) {
            Q_EMIT searchFailed(d->search.error());
            return;
        }
        constexpr qint64 AtOnce = 6; // milliseconds: enough for most documents, so that hits are there with the letter typed
        d->search.work(AtOnce);
        if (!d->search.isFinished())
            d->searching.start(0, this);
    }
    d->noteNewHits();
}

void ReaderPane::Private::noteNewHits()
{
    const std::vector<Range> &hits = search.hits();
    for (; hitsNoted < hits.size(); ++hitsNoted)
        if (stripRows.count() > 0)
            strip->addHit(stripRows.rowOf(hits[hitsNoted].begin));
    q->viewport()->update();
    if (pendingFind != 0 && (!hits.empty() || search.isFinished())) {
        const bool forward = pendingFind > 0;
        const bool enough = search.isFinished() || (forward && hits.back().begin >= selection().begin);
        if (enough) {
            pendingFind = 0;
            forward ? q->findNext() : q->findPrevious();
            return;
        }
    }
    reportSearch();
}

void ReaderPane::Private::reportSearch()
{
    const std::optional<std::size_t> at = currentHit.isEmpty() ? std::nullopt : search.indexOf(currentHit);
    Q_EMIT q->searchProgressed(static_cast<int>(search.hits().size()), at ? static_cast<int>(*at) + 1 : 0, search.isFinished());
}

void ReaderPane::Private::showHit(std::size_t index)
{
    currentHit = search.hits()[index];
    select(currentHit.begin, currentHit.end);
    bring(currentHit, Bring::Comfortably);
    reportSearch();
}

bool ReaderPane::findNext()
{
    const std::vector<Range> &hits = d->search.hits();
    const bool onHit = !d->currentHit.isEmpty() && selection() == d->currentHit;
    const std::size_t next = d->search.firstFrom(onHit ? d->currentHit.begin + 1 : selection().begin);
    if (next < hits.size()) {
        d->showHit(next);
        return true;
    }
    if (!d->search.isFinished()) {
        d->pendingFind = 1;
        return false;
    }
    if (hits.empty())
        return false;
    d->showHit(0);
    Q_EMIT searchWrapped(true);
    return true;
}

bool ReaderPane::findPrevious()
{
    const std::vector<Range> &hits = d->search.hits();
    const std::size_t at = d->search.firstFrom(selection().begin);
    if (at > 0) {
        d->showHit(at - 1);
        return true;
    }
    if (!d->search.isFinished()) {
        d->pendingFind = -1;
        return false;
    }
    if (hits.empty())
        return false;
    d->showHit(hits.size() - 1);
    Q_EMIT searchWrapped(false);
    return true;
}

const std::vector<Range> &ReaderPane::hits() const
{
    return d->search.hits();
}

Range ReaderPane::currentHit() const
{
    return d->currentHit;
}

} // namespace reader
