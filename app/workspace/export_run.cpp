// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/export_run.h"

#include "library/library.h"
#include "workspace/background.h"

#include <QElapsedTimer>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace workspace {

namespace {

constexpr qint64 TellEvery = 100; // milliseconds

/// Takes so many bytes and refuses the rest, so that the begin of a large export costs as much as that of a small one.
class BoundedBuffer final : public QIODevice
{
public:
    BoundedBuffer(QByteArray &bytes, qsizetype most)
        : m_bytes(bytes), m_most(most > 0 ? most : std::numeric_limits<qsizetype>::max())
    {
        open(QIODevice::WriteOnly);
    }

    bool wasCut() const { return m_cut; }
    bool hasRefused() const { return m_refused; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qsizetype room = m_most - m_bytes.size();
        m_bytes.append(data, std::min<qsizetype>(size, room));
        m_cut = m_cut || size > room;
        m_refused = room <= 0;
        return m_refused ? -1 : size;
    }

private:
    QByteArray &m_bytes;
    qsizetype m_most;
    bool m_cut = false;
    bool m_refused = false; // which ends the export
};

} // namespace

ExportRun::ExportRun(const library::Library &library, const ExportRequest &request, const ExportOutput &output, QObject *parent)
    : ExportJob(parent), m_library(library), m_request(request), m_output(output)
{
    m_thread.reset(QThread::create([this] {
        work();
        QMetaObject::invokeMethod(this, &ExportRun::finish, Qt::QueuedConnection);
    }));
    m_thread->start();
}

ExportRun::~ExportRun()
{
    cancel();
    m_thread->wait();
}

void ExportRun::work()
{
    giveWay(Work::Writing); // someone waits for it
    QElapsedTimer told;
    told.start();
    const auto progress = [this, &told](int done, int total) {
        if (m_output.mostAnnotations > 0 && done >= m_output.mostAnnotations) {
            m_cut = true;
            return ExportGoing::Enough;
        }
        if (told.hasExpired(TellEvery)) {
            told.restart();
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }
        return m_cancelled ? ExportGoing::Cancelled : ExportGoing::On;
    };
    if (!m_output.file.isEmpty()) {
        m_status = exportToFile(m_library, m_request, m_output.file, progress);
        return;
    }
    BoundedBuffer buffer(m_bytes, m_output.mostBytes);
    m_status = exportTo(m_library, m_request, buffer, progress);
    m_cut = m_cut || buffer.wasCut();
    // That there is no room for more is what was asked for; whatever else went wrong is not.
    if (buffer.hasRefused() && !m_cancelled)
        m_status = {};
}

void ExportRun::finish()
{
    m_thread->wait();
    Q_EMIT finished();
    deleteLater();
}

} // namespace workspace
