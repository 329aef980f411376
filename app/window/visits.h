// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reader/reader_pane.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace window {

/// A document as it was left, jumps within it included.
struct Visit {
    document::DocumentId document;
    std::shared_ptr<const reader::PaneState> state; ///< null: where the library says
    bool kept = false;                              ///< its tab, as opposed to a glance
};

/// The documents that were shown one after the other, and so the ways back and forward across them. Knows neither tabs nor
/// views: whoever travels takes a visit here, shows it, and leaves the one they came from. A value.
class Visits
{
public:
    enum class Way : quint8 { Back, Forward };

    /// Another document is shown instead of `left`, and not by going back or forward: there is nothing ahead any more. Of more
    /// than 100 the oldest is forgotten.
    void record(Visit left);
    /// The nearest on that way, which is then not on it any more; nothing at its end.
    std::optional<Visit> take(Way way);
    /// After `take(way)`: `left` is where the other way leads to first.
    void leave(Way way, Visit left);
    bool any(Way way, const std::function<bool(document::DocumentId)> &holds) const;
    void forgetForward() { m_future.clear(); }
    /// There is another text: the document is still on the way, but not the places in it.
    void forgetPlaces(document::DocumentId document);
    void clear();

private:
    std::deque<Visit> m_past; // the nearest last, in both
    std::deque<Visit> m_future;
};

} // namespace window
