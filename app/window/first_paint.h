// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace window {

class MainWindow;

/// Writes into the log (`marginalist.window`, debug) when the window has been painted for the first time, and when a document's
/// text or page has been. Whoever starts the program to see how long that takes reads these lines. Goes when both are said.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    /// Does nothing unless somebody asked for the log. `window` must not have been shown yet.
    static void watch(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FirstPaint(MainWindow &window);

    MainWindow &m_window;
    bool m_windowPainted = false;
};

} // namespace window
