// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/page_queue.h"

#include <algorithm>

namespace workspace {

PageQueue::Client &PageQueue::client(quint64 id)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(), [id](const Client &one) { return one.id == id; });
    if (found != m_clients.end())
        return *found;
    m_clients.push_back({id, 0, {}, {}, {}});
    return m_clients.back();
}

bool PageQueue::isOpen(const Task &task) const
{
    return std::any_of(m_clients.begin(), m_clients.end(), [&task](const Client &one) {
        return one.id == task.client && one.opening == task.opening && !one.path.isEmpty();
    });
}

void PageQueue::setFile(quint64 id, const QString &path, const QString &password)
{
    const std::lock_guard lock(m_mutex);
    Client &one = client(id);
    one.path = path;
    one.password = password;
    one.opening = ++m_openings;
    one.wishes.clear();
    if (m_current && !isOpen(*m_current))
        m_interrupted = true;
    m_changed.notify_one();
}

void PageQueue::want(quint64 id, const QList<PageWish> &wishes)
{
    const std::lock_guard lock(m_mutex);
    const auto position = std::find_if(m_clients.begin(), m_clients.end(), [id](const Client &one) { return one.id == id; });
    if (position == m_clients.end())
        return;
    std::rotate(m_clients.begin(), position, position + 1);
    Client &one = m_clients.front();
    const auto isOf = [&one](const Task &task, const PageWish &wish) {
        return task.client == one.id && task.opening == one.opening && task.wish == wish;
    };
    if (m_current && m_current->client == id && !wishes.contains(m_current->wish))
        m_interrupted = true;
    one.wishes.clear();
    for (const PageWish &wish : wishes) {
        const bool beingDrawn = m_current && isOf(*m_current, wish) && !m_interrupted;
        const bool answered =
            std::any_of(m_answers.begin(), m_answers.end(), [&](const Answer &answer) { return isOf(answer.task, wish); });
        if (!beingDrawn && !answered)
            one.wishes.push_back(wish);
    }
    m_changed.notify_one();
}

void PageQueue::remove(quint64 id)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_clients, [id](const Client &one) { return one.id == id; });
    if (m_current && m_current->client == id)
        m_interrupted = true;
    m_changed.notify_one();
}

void PageQueue::start()
{
    const std::lock_guard lock(m_mutex);
    m_startWanted = true;
    m_changed.notify_one();
}

void PageQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closing = true;
    m_interrupted = true;
    m_changed.notify_one();
}

std::vector<PageQueue::Answer> PageQueue::takeAnswers()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Answer> answers = std::exchange(m_answers, {});
    std::erase_if(answers, [this](const Answer &answer) { return !isOpen(answer.task); });
    return answers;
}

PageQueue::Step PageQueue::next(Task *task)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_closing)
            return Step::Close;
        const auto waiting =
            std::find_if(m_clients.begin(), m_clients.end(), [](const Client &one) { return !one.wishes.empty(); });
        if (waiting != m_clients.end()) {
            m_interrupted = false;
            m_running = true;
            m_startWanted = false;
            *task = {waiting->id, waiting->opening, waiting->path, waiting->password, waiting->wishes.front()};
            waiting->wishes.pop_front();
            m_current = *task;
            return Step::Draw;
        }
        if (m_startWanted && !m_running) {
            m_running = true;
            return Step::Start;
        }
        const bool idle = std::none_of(m_clients.begin(), m_clients.end(), [](const Client &one) { return !one.path.isEmpty(); });
        if (m_running && idle && !m_startWanted) {
            m_running = false;
            return Step::End;
        }
        m_changed.wait(lock);
    }
}

bool PageQueue::put(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    m_current.reset();
    const bool brokenOff = answer.error && answer.error->code == base::ErrorCode::Cancelled;
    if (brokenOff || !isOpen(answer.task))
        return false;
    m_answers.push_back(std::move(answer));
    return true;
}

} // namespace workspace
