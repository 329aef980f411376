// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/references.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

class QKeyEvent;

namespace reader {

class Preview;

/// Looking at where a footnote's sign or a link leads before one goes there: when the pointer has rested on it, or a key asked
/// for it, until it is let go of or followed. The same for the text and for the pages; what a view knows alone, it gives.
class ReferenceLook : public QObject
{
    Q_OBJECT
public:
    struct View {
        /// What the pointer at this point of the viewport is on; nothing while something is dragged.
        std::function<std::optional<Reference>(QPoint)> under;
        /// Opens the preview and returns it; null where there is no room, or the reference is out of view. Always the same one.
        std::function<Preview *(const Reference &)> show;
        std::function<void(document::Position)> goTo;
    };

    /// Both must outlive this object.
    ReferenceLook(QWidget &viewport, View view);

    /// False where there is nothing to be seen. What a key opened stays while the pointer moves.
    bool open(const Reference &reference, bool byKey);
    void close();

    void pointerMoved(QPoint point); ///< in the viewport
    void pointerLeft();
    void caretMoved(); ///< closes what a key opened
    /// Escape closes, Return follows; false when the key is for something else.
    bool handleKey(const QKeyEvent &event);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void follow();

    QWidget &m_viewport;
    View m_view;
    Preview *m_preview = nullptr; // the viewport's, once there is one
    std::optional<Reference> m_reference;
    bool m_byKey = false;
    QBasicTimer m_resting;
};

} // namespace reader
