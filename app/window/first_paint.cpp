// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/first_paint.h"

#include "base/logging.h"
#include "reader/reader_pane.h"
#include "window/main_window.h"

#include <QCoreApplication>
#include <QEvent>

namespace window {

namespace {

/// Said once what is being painted now has been.
void sayAfterwards(const char *what)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [what] { qCDebug(base::windowLog, "painted: %s", what); }, Qt::QueuedConnection);
}

} // namespace

void FirstPaint::watch(MainWindow &window)
{
    if (base::windowLog().isDebugEnabled())
        QCoreApplication::instance()->installEventFilter(new FirstPaint(window));
}

FirstPaint::FirstPaint(MainWindow &window) : QObject(&window), m_window(window) {}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    if (watched == &m_window && !m_windowPainted) {
        m_windowPainted = true;
        sayAfterwards("the window");
    }
    const auto *pane = qobject_cast<reader::ReaderPane *>(watched->parent());
    if (pane && watched == pane->viewport() && pane->document()) {
        sayAfterwards("a document");
        deleteLater();
    }
    return false;
}

} // namespace window
