// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/export.h"

#include "exchange/notes.h"
#include "workspace/annotation_source.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cerrno>

namespace workspace {

namespace {

base::Error cannotWrite(const QSaveFile &file)
{
    if (errno == ENOSPC || errno == EFBIG || errno == EDQUOT || file.error() == QFileDevice::ResourceError)
        return {base::ErrorCode::DiskFull,
                QCoreApplication::translate("workspace::Export",
                                            "There is no room on the disk for “%1”; make some, or choose another disk.")
                    .arg(file.fileName()),
                file.errorString()};
    return {base::ErrorCode::WriteFailed,
            QCoreApplication::translate("workspace::Export", "“%1” cannot be written; choose another folder or name.")
                .arg(file.fileName()),
            file.errorString()};
}

} // namespace

base::Status exportTo(const Workspace &workspace, const ExportRequest &request, QIODevice &device)
{
    const std::optional<exchange::Format> format = exchange::formatByName(request.format);
    if (!format)
        return base::Error{base::ErrorCode::InvalidArgument,
                           QCoreApplication::translate("workspace::Export", "There is no export format “%1”; choose another.")
                               .arg(request.format)};
    const base::Result<std::unique_ptr<AnnotationSource>> source =
        AnnotationSource::open(workspace.library(), request.documents, request.tags);
    if (!source.ok())
        return source.error();
    exchange::ExportOptions options;
    options.format = *format;
    options.grouping = request.grouping == ExportGrouping::ByTag ? exchange::Grouping::ByTag : exchange::Grouping::ByDocument;
    options.title = workspace.name();
    options.exported = QDateTime::currentDateTimeUtc();
    return exchange::write(**source, device, options);
}

base::Status exportToFile(const Workspace &workspace, const ExportRequest &request, const QString &name)
{
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    if (base::Status status = exportTo(workspace, request, file); !status.ok()) {
        file.cancelWriting();
        return status;
    }
    errno = 0;
    return file.commit() ? base::Status() : base::Status(cannotWrite(file));
}

} // namespace workspace
