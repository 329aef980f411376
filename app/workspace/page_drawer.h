// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/reader_limits.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

class QThread;

namespace workspace {

class PagePictures;
class PageQueue;

/// Draws pages of PDF files in a process of its own, one page at a time, for all the PagePictures that are there: what was wanted
/// last comes first. The process starts with the first wish or ahead of it, ends when nobody has a file open, and is replaced
/// when it dies or hangs; a page that ends it twice is given up, and so is a file of which three pages do.
///
/// Thread: the window's. When it goes, its PagePictures stay and give nothing any more.
class PageDrawer : public QObject
{
    Q_OBJECT
public:
    /// `program` is started with `arguments`; see ReaderProcessHost.
    explicit PageDrawer(const QString &program, const QStringList &arguments = {QStringLiteral("--reader-process")},
                        const ReaderLimits &limits = {}, QObject *parent = nullptr);
    /// Breaks off what is being drawn.
    ~PageDrawer() override;

    /// Starts the process now, so that it is there when the first page is wanted.
    void start();

private:
    friend class PagePictures;

    quint64 add(PagePictures *receiver);
    void deliver();

    std::unique_ptr<PageQueue> m_queue;
    QHash<quint64, PagePictures *> m_receivers;
    quint64 m_lastReceiver = 0;
    std::unique_ptr<QThread> m_thread; // after what it works on
};

} // namespace workspace
