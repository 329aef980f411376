// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/page_drawer.h"

#include "formats/pdf_pages.h"
#include "workspace/page_pictures.h"
#include "workspace/page_queue.h"
#include "workspace/reader_process_host.h"
#include "workspace/worker_process.h"

#include <QCoreApplication>
#include <QThread>

namespace workspace {

namespace {

constexpr int DeathsOfAFile = 3;

base::Error notDrawable()
{
    return {base::ErrorCode::Damaged,
            QCoreApplication::translate("workspace::PageDrawer", "The page cannot be drawn; read it as text.")};
}

/// Nothing else of the file would come out better.
bool concernsFile(base::ErrorCode code)
{
    return code == base::ErrorCode::Encrypted || code == base::ErrorCode::Unreadable || code == base::ErrorCode::NoText ||
           code == base::ErrorCode::Internal;
}

/// Has one page after the other drawn. Lives in the drawing thread.
class Drawing
{
public:
    Drawing(PageQueue &queue, const QString &program, const QStringList &arguments, const ReaderLimits &limits)
        : m_queue(queue), m_limits(limits), m_process(program, arguments, limits)
    {
    }

    /// Until the queue closes; `told` is called after every answer.
    void run(const std::function<void()> &told)
    {
        PageQueue::Task task;
        while (true) {
            switch (m_queue.next(&task)) {
            case PageQueue::Step::Draw:
                if (m_queue.put(answer(task)))
                    told();
                break;
            case PageQueue::Step::Start:
                m_process.start();
                break;
            case PageQueue::Step::End:
                m_process.end();
                break;
            case PageQueue::Step::Close:
                return;
            }
        }
    }

private:
    PageQueue::Answer answer(const PageQueue::Task &task)
    {
        PageQueue::Answer answer;
        answer.task = task;
        base::Result<PagePicture> drawn = draw(task);
        if (drawn) {
            answer.picture = std::move(drawn).value();
            return answer;
        }
        answer.error = drawn.error();
        answer.wholeFile = concernsFile(drawn.error().code) || m_deaths.value(task.opening) >= DeathsOfAFile;
        return answer;
    }

    base::Result<PagePicture> draw(const PageQueue::Task &task)
    {
        if (m_deaths.value(task.opening) >= DeathsOfAFile)
            return notDrawable();
        if (const base::Result<qint64> size = checkFile(task.path, m_limits); !size)
            return size.error();
        const PageWish &wish = task.wish;
        const QByteArray request =
            protocol::encode(PageRequest{task.path, task.password, wish.page, wish.width, wish.ink, wish.paper});
        QByteArray payload;
        // What another file left in the process may be the cause of its death: in a fresh one the page gets its second chance.
        for (const bool second : {false, true}) {
            m_process.start();
            payload.clear();
            switch (m_process.exchange(request, m_limits.pageTime, {&m_queue.closing(), &m_queue.interrupted()}, payload)) {
            case WorkerProcess::Loss::None:
                return picture(wish, payload);
            case WorkerProcess::Loss::Died:
                m_process.end();
                if (!second)
                    continue;
                break;
            case WorkerProcess::Loss::Hung:
                m_process.end();
                break;
            case WorkerProcess::Loss::Cancelled:
                m_process.end();
                return base::Error{base::ErrorCode::Cancelled, {}};
            case WorkerProcess::Loss::NotStarted:
                m_process.end();
                return base::Error{
                    base::ErrorCode::Internal,
                    QCoreApplication::translate("workspace::PageDrawer", "Pages cannot be drawn; install the program again.")};
            }
            break;
        }
        ++m_deaths[task.opening];
        return notDrawable();
    }

    base::Result<PagePicture> picture(const PageWish &wish, const QByteArray &payload)
    {
        std::optional<base::Result<PageReply>> reply = protocol::decodePageReply(payload);
        if (!reply)
            return notDrawable();
        if (!reply->ok()) {
            if (reply->error().code != base::ErrorCode::TooLarge)
                return reply->error();
            m_process.end(); // out of memory: what is left of it is not worth keeping
            return notDrawable();
        }
        const PageReply &page = reply->value();
        if (double(page.image.width()) * page.image.height() > 1.1 * formats::PdfPages::MostPixels)
            return notDrawable(); // more than was asked for
        return PagePicture{wish, page.pageCount, page.size, page.image.convertToFormat(QImage::Format_RGB32)};
    }

    PageQueue &m_queue;
    ReaderLimits m_limits;
    WorkerProcess m_process;
    QHash<quint64, int> m_deaths; // by opening of a file
};

} // namespace

PageDrawer::PageDrawer(const QString &program, const QStringList &arguments, const ReaderLimits &limits, QObject *parent)
    : QObject(parent), m_queue(std::make_unique<PageQueue>())
{
    m_thread.reset(QThread::create([this, program, arguments, limits] {
        Drawing(*m_queue, program, arguments, limits).run([this] {
            QMetaObject::invokeMethod(this, &PageDrawer::deliver, Qt::QueuedConnection);
        });
    }));
    m_thread->start();
}

PageDrawer::~PageDrawer()
{
    m_queue->close();
    m_thread->wait();
    for (PagePictures *receiver : std::as_const(m_receivers))
        receiver->m_drawer = nullptr;
}

void PageDrawer::start()
{
    m_queue->start();
}

quint64 PageDrawer::add(PagePictures *receiver)
{
    m_receivers.insert(++m_lastReceiver, receiver);
    return m_lastReceiver;
}

void PageDrawer::deliver()
{
    for (const PageQueue::Answer &answer : m_queue->takeAnswers()) {
        // Looked up each time: a listener may have closed the view of the next one.
        PagePictures *receiver = m_receivers.value(answer.task.client);
        if (!receiver || receiver->m_file != answer.task.path)
            continue;
        if (!answer.error)
            Q_EMIT receiver->drawn(answer.picture);
        else if (answer.wholeFile)
            Q_EMIT receiver->fileFailed(*answer.error);
        else
            Q_EMIT receiver->failed(answer.task.wish, *answer.error);
    }
}

PagePictures::PagePictures(PageDrawer &drawer, QObject *parent) : QObject(parent), m_drawer(&drawer), m_id(drawer.add(this)) {}

PagePictures::~PagePictures()
{
    if (!m_drawer)
        return;
    m_drawer->m_receivers.remove(m_id);
    m_drawer->m_queue->remove(m_id);
}

void PagePictures::setFile(const QString &path, const QString &password)
{
    m_file = path;
    if (m_drawer)
        m_drawer->m_queue->setFile(m_id, path, password);
}

void PagePictures::want(const QList<PageWish> &wishes)
{
    if (m_drawer)
        m_drawer->m_queue->want(m_id, wishes);
}

} // namespace workspace
