// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace fixture {

/// A clock that stands until it is moved.
class StandingClock : public base::Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now = 1'700'000'000'000;
};

inline workspace::OpenOptions options(const base::Clock *clock = nullptr)
{
    workspace::OpenOptions options;
    options.readerProgram = QStringLiteral(PROGRAM);
    options.author = QStringLiteral("Ada");
    options.clock = clock;
    return options;
}

/// Runs an import to its end.
inline QList<workspace::ImportedFile> import(workspace::Workspace &library, const workspace::ImportRequest &request)
{
    QList<workspace::ImportedFile> files;
    workspace::ImportJob *job = library.startImport(request);
    QObject::connect(job, &workspace::ImportJob::fileDone, &library,
                     [&files](const workspace::ImportedFile &file) { files.append(file); });
    QSignalSpy finished(job, &workspace::ImportJob::finished);
    if (finished.isEmpty() && !finished.wait(60'000))
        qCritical("the import did not end");
    return files;
}

inline document::DocumentId paste(workspace::Workspace &library, const QString &text, const QString &title)
{
    workspace::ImportRequest request;
    request.pastedText = text;
    request.pastedTitle = title;
    return import(library, request).value(0).id;
}

} // namespace fixture
