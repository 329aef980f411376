// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "workspace/page_pictures.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace workspace {

/// Between the window's thread, which wants pages, and the one that has them drawn: what is wanted of which file, and what came
/// of it. Holds what somebody waits for and nothing else. Every function is for both threads.
class PageQueue
{
public:
    struct Task {
        quint64 client = 0;
        quint64 opening = 0; ///< another number each time a client opens a file
        QString path;
        QString password;
        PageWish wish;
    };
    struct Answer {
        Task task;
        PagePicture picture;
        std::optional<base::Error> error;
        bool wholeFile = false; ///< the error is that of the file
    };
    enum class Step : quint8 {
        Draw,  ///< the task
        Start, ///< the process, because a page will be wanted soon
        End,   ///< the process: no file is open
        Close
    };

    // What clients say. A client is known from its first `setFile` on.
    void setFile(quint64 client, const QString &path, const QString &password);
    void want(quint64 client, const QList<PageWish> &wishes);
    void remove(quint64 client);
    void start();
    void close();
    std::vector<Answer> takeAnswers(); ///< without those of files that were closed meanwhile

    // What the drawing thread does.
    Step next(Task *task); ///< waits for something to do
    /// Of the task that `next` gave last. True when it is of interest.
    bool put(Answer answer);
    /// The page being drawn is of no interest any more, or everything ends.
    const std::atomic_bool &interrupted() const { return m_interrupted; }
    const std::atomic_bool &closing() const { return m_closing; }

private:
    struct Client {
        quint64 id = 0;
        quint64 opening = 0;
        QString path;
        QString password;
        std::deque<PageWish> wishes;
    };

    Client &client(quint64 id);
    bool isOpen(const Task &task) const;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Client> m_clients; // the one that wanted something last comes first
    std::optional<Task> m_current;
    std::vector<Answer> m_answers;
    quint64 m_openings = 0;
    bool m_startWanted = false;
    bool m_running = false; // the process, as far as `next` has said
    std::atomic_bool m_interrupted = false;
    std::atomic_bool m_closing = false;
};

} // namespace workspace
