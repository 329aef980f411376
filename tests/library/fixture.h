// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/anchoring.h"
#include "base/clock.h"
#include "document/document_builder.h"
#include "library/annotation_commands.h"
#include "library/annotation_repository.h"
#include "library/check.h"
#include "library/correction_commands.h"
#include "library/correction_repository.h"
#include "library/document_commands.h"
#include "library/document_repository.h"
#include "library/history.h"
#include "library/library.h"
#include "library/reading_mark_commands.h"
#include "library/reading_mark_repository.h"
#include "library/tag_commands.h"
#include "library/tag_repository.h"
#include "library/version_repository.h"

#include <QTemporaryDir>
#include <QtTest>

namespace fixture {

/// Stands still until it is moved.
class ManualClock final : public base::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
};

template<typename T>
T take(base::Result<T> result)
{
    if (!result.ok())
        qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

inline document::DocumentPointer makeDocument(const QString &title, const QString &text)
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("text"));
    builder.setEncoding(QStringLiteral("UTF-8"));
    if (!title.isEmpty())
        builder.metadata().add(document::Metadata::Title, title, document::Origin::StatedInFile);
    builder.setLines(text);
    return std::make_shared<const document::Document>(builder.finish());
}

/// No surrogate pair is split: the ends are widened.
inline annotation::TextTarget makeTarget(const QString &text, qsizetype begin, qsizetype end)
{
    if (text.at(begin).isLowSurrogate())
        --begin;
    if (end < text.size() && text.at(end).isLowSurrogate())
        ++end;
    const qsizetype before = qMin<qsizetype>(begin, 40);
    return {document::Range::of(begin, end), text.mid(begin, end - begin), text.mid(begin - before, before), text.mid(end, 40)};
}

/// A library in a temporary folder, and one connection to it.
struct TemporaryLibrary {
    explicit TemporaryLibrary(library::Role role = library::Role::Job)
        : library(take(library::Library::create(folder.filePath(QStringLiteral("test.marginalia"))))),
          connection(take(library->connect(role)))
    {
        session.author = QStringLiteral("Ada");
    }

    /// Runs `body` as one command.
    base::Result<library::Committed> command(const library::Command &what,
                                             const std::function<base::Status(library::Change &)> &body,
                                             std::optional<library::Session> as = {})
    {
        auto change = library::Change::begin(*connection, as ? *as : session, what, clock);
        if (!change.ok())
            return change.error();
        if (base::Status status = body(**change); !status.ok())
            return status.error();
        return (*change)->commit();
    }

    document::DocumentId import(const QString &title, const QString &text)
    {
        library::NewDocument added;
        added.document = makeDocument(title, text);
        added.fileName = title + QStringLiteral(".txt");
        take(command({library::CommandKind::ImportDocuments, {title}},
                     [&](library::Change &change) { return addDocument(change, added); }));
        return added.id;
    }

    annotation::AnnotationId annotate(document::DocumentId document, qsizetype begin, qsizetype end,
                                      const QList<annotation::TagId> &tags = {})
    {
        const QString text = take(library::VersionRepository(*connection).loadCurrent(document))->text();
        annotation::Annotation added;
        added.id = annotation::AnnotationId::create();
        added.document = document;
        added.target = makeTarget(text, begin, end);
        added.tags = tags;
        take(command({library::CommandKind::AddAnnotation, {text.mid(begin, end - begin)}},
                     [&](library::Change &change) { return addAnnotation(change, added); }));
        return added.id;
    }

    annotation::TagId tag(const QString &path)
    {
        annotation::TagId id;
        take(command({library::CommandKind::CreateTag, {path}}, [&](library::Change &change) -> base::Status {
            const auto made = ensureTag(change, path);
            if (!made.ok())
                return made.error();
            id = *made;
            return {};
        }));
        return id;
    }

    /// Every row that a user could notice, as text: the tables with a history, without what is removed.
    QStringList dump()
    {
        QStringList lines;
        const QList<std::pair<QString, QString>> tables{
            {QStringLiteral("document"), QStringLiteral("removed = 0")},
            {QStringLiteral("document_metadata"), QStringLiteral("1")},
            {QStringLiteral("document_version"), QStringLiteral("removed = 0")},
            {QStringLiteral("annotation"), QStringLiteral("removed = 0")},
            {QStringLiteral("annotation_tag"), QStringLiteral("1")},
            {QStringLiteral("tag"), QStringLiteral("removed = 0")},
            {QStringLiteral("correction"), QStringLiteral("1")},
            {QStringLiteral("reading_mark"), QStringLiteral("1")},
        };
        for (const auto &[table, condition] : tables) {
            library::Query columns(*connection, QStringLiteral("SELECT group_concat('quote(' || name || ')', '||''|''||') "
                                                               "FROM pragma_table_info('%1')")
                                                    .arg(table));
            take(status(columns.run()));
            columns.next();
            library::Query rows(*connection,
                                QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY 1").arg(columns.text(0), table, condition));
            take(status(rows.run()));
            while (rows.next())
                lines.append(table + QStringLiteral(": ") + rows.text(0));
        }
        return lines;
    }

    library::CheckReport check() { return take(library::check(*library, *connection)); }

    static base::Result<bool> status(const base::Status &status)
    {
        return status.ok() ? base::Result<bool>(true) : status.error();
    }

    QTemporaryDir folder;
    ManualClock clock;
    library::Session session;
    std::unique_ptr<library::Library> library;
    std::unique_ptr<library::Connection> connection;
};

} // namespace fixture
