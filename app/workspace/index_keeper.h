// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace library {
class Library;
}

namespace workspace {

/// Keeps the search index up with the library: a while after a change it starts to catch up, in the background.
///
/// Thread: the workspace's; needs its event loop. Without one (a single command) the index is left behind, and `catchUp` by
/// whoever searches next.
class IndexKeeper : public QObject
{
    Q_OBJECT
public:
    /// `library` must outlive it.
    explicit IndexKeeper(const library::Library &library);
    ~IndexKeeper() override; ///< cancels and waits

    void noteChange();
    /// Now, and waits.
    base::Status catchUp();

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void start();
    void onStopped(const base::Status &status);
    base::Status update() const; ///< on any thread

    const library::Library &m_library;
    QTimer m_delay;
    std::unique_ptr<QThread> m_thread; ///< while it runs
    std::atomic_bool m_cancelled = false;
    bool m_again = false;
};

} // namespace workspace
