// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/import_queue.h"

#include <chrono>

namespace workspace {

namespace {

// How far readers may be ahead of what is written. Texts are a few KB to a few MB each.
constexpr qint64 Ahead = 128;
// A transaction costs a wait for the disk: worth it for so many files, or when so much time has passed.
constexpr std::size_t Batch = 64;
constexpr std::chrono::milliseconds BatchTime{250};

} // namespace

void ImportQueue::add(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({m_added++, path});
    m_changed.notify_all();
}

void ImportQueue::endOfFiles()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void ImportQueue::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    m_changed.notify_all();
}

qint64 ImportQueue::total() const
{
    const std::lock_guard lock(m_mutex);
    return m_added;
}

bool ImportQueue::next(ImportItem &item)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        if (m_cancelled || (m_ended && m_waiting.empty()))
            return true;
        return !m_waiting.empty() && m_waiting.front().number < m_taken + Ahead;
    });
    if (m_cancelled || m_waiting.empty())
        return false;
    item = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_beingRead;
    return true;
}

void ImportQueue::put(qint64 number, ImportOutcome outcome)
{
    const std::lock_guard lock(m_mutex);
    --m_beingRead;
    m_outcomes.emplace(number, std::move(outcome));
    m_changed.notify_all();
}

bool ImportQueue::isComplete() const
{
    return m_beingRead == 0 && (m_cancelled || (m_ended && m_waiting.empty()));
}

std::size_t ImportQueue::readyInOrder() const
{
    std::size_t ready = 0;
    for (const auto &[number, outcome] : m_outcomes) {
        if (number != m_taken + static_cast<qint64>(ready))
            break;
        ++ready;
    }
    return ready;
}

std::vector<ImportOutcome> ImportQueue::take()
{
    std::unique_lock lock(m_mutex);
    const auto enough = [this] { return isComplete() || readyInOrder() >= Batch; };
    const auto something = [this] { return isComplete() || readyInOrder() > 0; };
    if (!m_changed.wait_for(lock, BatchTime, enough))
        m_changed.wait(lock, something);
    std::vector<ImportOutcome> taken;
    // After a cancellation there may be gaps: what was read is still in order.
    while (!m_outcomes.empty() && (m_cancelled || m_outcomes.begin()->first == m_taken)) {
        taken.push_back(std::move(m_outcomes.begin()->second));
        m_outcomes.erase(m_outcomes.begin());
        ++m_taken;
    }
    m_changed.notify_all();
    return taken;
}

} // namespace workspace
