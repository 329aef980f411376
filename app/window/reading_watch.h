// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace window {

/// Notices what of a text a person has had before their eyes for a moment, so that being led past it, or to its end, is not taken
/// for reading. Costs nothing while nothing moves.
class ReadingWatch : public QObject
{
    Q_OBJECT
public:
    /// `inView` answers what is in view now: an empty range when nothing is. Asked while a text is watched only.
    ReadingWatch(std::function<document::Range()> inView, QObject *parent);

    /// A text that ends at `end` (blanks left out), of which `seen` was seen before.
    void begin(document::Position end, std::vector<document::Range> seen);
    void stop();
    /// Something else may be in view now.
    void wake();
    /// While it follows another view, nobody reads in this one.
    void setLed(bool led);

    /// By begin, neither overlapping nor touching.
    const std::vector<document::Range> &seen() const { return m_seen; }
    /// Nearly all was seen or is among `reviewed` (as `annotation::united` gives them), the end too. What is only seen counts
    /// after some seconds: a short text is in view as a whole at once.
    bool isThrough(const std::vector<document::Range> &reviewed) const;

Q_SIGNALS:
    void seenMore();

private:
    void look();

    std::function<document::Range()> m_inView;
    std::optional<document::Position> m_end; // nothing: no text is watched
    std::vector<document::Range> m_seen;
    document::Range m_before; // in view at the last look
    bool m_led = false;
    QTimer m_next;
    QTimer m_settling;
};

} // namespace window
