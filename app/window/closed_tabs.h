// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/visits.h"

namespace window {

/// The documents whose tabs were closed, as they were left, so that they can be opened again. A value.
class ClosedTabs
{
public:
    bool isEmpty() const { return m_closed.empty(); }
    /// Of more than 20 the first is forgotten.
    void add(Visit closed);
    /// The one closed last of those that `holds`, which is then closed no more. The others stay: one that was removed from the
    /// library may come back.
    std::optional<Visit> takeLast(const std::function<bool(document::DocumentId)> &holds);
    /// These count as closed after those here.
    void adopt(const ClosedTabs &others);
    /// Those that `holds` are open again.
    void remove(const std::function<bool(document::DocumentId)> &holds);
    /// There is another text: the document is still known, but not the places in it.
    void forgetPlaces(document::DocumentId document);
    void clear() { m_closed.clear(); }

private:
    std::deque<Visit> m_closed; // the last one last
};

} // namespace window
