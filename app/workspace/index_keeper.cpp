// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/index_keeper.h"

#include "library/search_index.h"
#include "workspace/background.h"

namespace workspace {

namespace {

// Long enough that a run of edits is one catching up, short enough that nobody misses a hit.
constexpr int DelayMilliseconds = 400;

} // namespace

IndexKeeper::IndexKeeper(const library::Library &library) : m_library(library)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &IndexKeeper::start);
}

IndexKeeper::~IndexKeeper()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void IndexKeeper::noteChange()
{
    m_again = m_thread != nullptr;
    if (!m_thread && !m_delay.isActive())
        m_delay.start();
}

base::Status IndexKeeper::catchUp()
{
    m_delay.stop();
    if (m_thread)
        m_thread->wait();
    return update();
}

void IndexKeeper::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] {
        giveWay(Work::Reading);
        const base::Status status = update();
        QMetaObject::invokeMethod(
            this, [this, status] { onStopped(status); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void IndexKeeper::onStopped(const base::Status &status)
{
    m_thread->wait();
    m_thread.reset();
    if (!status.ok() && status.error().code != base::ErrorCode::Cancelled)
        Q_EMIT failed(status.error());
    else if (m_again)
        m_delay.start();
    m_again = false;
}

base::Status IndexKeeper::update() const
{
    const base::Result<std::unique_ptr<library::Connection>> connection = m_library.connect(library::Role::Job);
    if (!connection.ok())
        return connection.error();
    const base::Result<std::unique_ptr<library::SearchIndex>> index = library::SearchIndex::open(m_library);
    if (!index.ok())
        return index.error();
    return (*index)->update(**connection, [this](int, int) {
        m_library.gate().standBack();
        return !m_cancelled;
    });
}

} // namespace workspace
