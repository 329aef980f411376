// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/export.h"

#include "exchange/notes.h"
#include "workspace/annotation_source.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
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

/// Asks before each annotation whether to go on.
class AskingVisitor final : public exchange::Visitor
{
public:
    AskingVisitor(exchange::Visitor &visitor, const ExportProgress &goesOn, int total)
        : m_visitor(visitor), m_goesOn(goesOn), m_total(total)
    {
    }

    base::Status beginTag(annotation::TagId tag) override { return m_visitor.beginTag(tag); }
    base::Status beginDocument(const exchange::ExportedDocument &document) override
    {
        const base::Status asked = ask();
        return asked.ok() ? m_visitor.beginDocument(document) : asked;
    }
    base::Status annotation(const exchange::ExportedAnnotation &annotation) override
    {
        base::Status status = ask();
        if (status.ok())
            status = m_visitor.annotation(annotation);
        ++m_done;
        return status;
    }
    bool hadEnough() const { return m_enough; }

private:
    base::Status ask()
    {
        const ExportGoing going = m_goesOn(std::min(m_done, m_total), m_total);
        if (going == ExportGoing::On)
            return {};
        m_enough = going == ExportGoing::Enough;
        return base::Error{
            base::ErrorCode::Cancelled, QCoreApplication::translate("workspace::Export", "The export was cancelled."), {}};
    }

    exchange::Visitor &m_visitor;
    const ExportProgress &m_goesOn;
    int m_total;
    int m_done = 0;
    bool m_enough = false;
};

class AskingSource final : public exchange::Source
{
public:
    AskingSource(exchange::Source &source, const ExportProgress &goesOn, int total)
        : m_source(source), m_goesOn(goesOn), m_total(total)
    {
    }

    const annotation::TagTree &tags() const override { return m_source.tags(); }
    base::Status visitDocuments(exchange::Visitor &visitor) override
    {
        AskingVisitor asking(visitor, m_goesOn, m_total);
        return m_source.visitDocuments(asking);
    }
    base::Status visit(exchange::Grouping grouping, exchange::Visitor &visitor) override
    {
        AskingVisitor asking(visitor, m_goesOn, m_total);
        const base::Status status = m_source.visit(grouping, asking);
        return asking.hadEnough() ? base::Status() : status;
    }

private:
    exchange::Source &m_source;
    const ExportProgress &m_goesOn;
    int m_total;
};

} // namespace

base::Status exportTo(const library::Library &library, const ExportRequest &request, QIODevice &device,
                      const ExportProgress &goesOn)
{
    const std::optional<exchange::Format> format = exchange::formatByName(request.format);
    if (!format)
        return base::Error{base::ErrorCode::InvalidArgument,
                           QCoreApplication::translate("workspace::Export", "There is no export format “%1”; choose another.")
                               .arg(request.format)};
    const base::Result<std::unique_ptr<AnnotationSource>> source =
        AnnotationSource::open(library, request.documents, request.tags);
    if (!source.ok())
        return source.error();
    exchange::ExportOptions options;
    options.format = *format;
    options.grouping = request.grouping == ExportGrouping::ByTag ? exchange::Grouping::ByTag : exchange::Grouping::ByDocument;
    options.title = library.name();
    options.exported = QDateTime::currentDateTimeUtc();
    if (!goesOn)
        return exchange::write(**source, device, options);
    const base::Result<int> total = (*source)->count();
    if (!total.ok())
        return total.error();
    AskingSource asking(**source, goesOn, *total);
    return exchange::write(asking, device, options);
}

base::Status exportToFile(const library::Library &library, const ExportRequest &request, const QString &name,
                          const ExportProgress &goesOn)
{
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    if (base::Status status = exportTo(library, request, file, goesOn); !status.ok()) {
        file.cancelWriting();
        return status;
    }
    errno = 0;
    return file.commit() ? base::Status() : base::Status(cannotWrite(file));
}

base::Status exportTo(const Workspace &workspace, const ExportRequest &request, QIODevice &device)
{
    return exportTo(workspace.library(), request, device);
}

base::Status exportToFile(const Workspace &workspace, const ExportRequest &request, const QString &file)
{
    return exportToFile(workspace.library(), request, file);
}

} // namespace workspace
