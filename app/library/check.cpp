// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/check.h"

#include "library/annotation_repository.h"
#include "library/correction_repository.h"
#include "library/document_repository.h"
#include "library/reading_mark_repository.h"
#include "library/search_index.h"
#include "library/transaction.h"
#include "library/version_repository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace library {

namespace {

// Each row of the answer becomes a problem: the text with its first column in it.
base::Status collect(Connection &connection, CheckReport &report, const char16_t *sql, const QString &text)
{
    Query query(connection, sql);
    if (base::Status status = query.run(); !status.ok())
        return status;
    while (query.next())
        report.problems.append(text.arg(query.text(0)));
    return query.status();
}

base::Status checkDatabase(Connection &connection, CheckReport &report)
{
    Query integrity(connection, u"PRAGMA integrity_check(20)");
    if (base::Status status = integrity.run(); !status.ok())
        return status;
    while (integrity.next()) {
        if (integrity.text(0) != QStringLiteral("ok"))
            report.problems.append(
                QCoreApplication::translate("library::Check", "The database is damaged (%1).").arg(integrity.text(0)));
    }
    if (!integrity.status().ok())
        return integrity.status();
    return collect(connection, report, u"SELECT \"table\" || ' → ' || parent FROM pragma_foreign_key_check",
                   QCoreApplication::translate("library::Check", "A row refers to another that is not there (%1)."));
}

base::Status checkCounts(Connection &connection, CheckReport &report)
{
    base::Status status =
        collect(connection, report,
                u"SELECT d.title FROM document d WHERE d.annotation_count <> "
                u"(SELECT count(*) FROM annotation a WHERE a.document = d.id AND a.removed = 0)",
                QCoreApplication::translate("library::Check", "The number of annotations kept for the document “%1” is wrong."));
    if (!status.ok())
        return status;
    status = collect(connection, report,
                     u"SELECT g.name FROM tag g WHERE g.annotation_count <> (SELECT count(*) FROM annotation_tag t "
                     u"JOIN annotation a ON a.id = t.annotation JOIN document d ON d.id = a.document "
                     u"WHERE t.tag = g.id AND a.removed = 0 AND d.removed = 0)",
                     QCoreApplication::translate("library::Check", "The number of annotations kept for the tag “%1” is wrong."));
    if (!status.ok())
        return status;
    status = collect(connection, report,
                     u"SELECT g.name FROM tag g JOIN tag p ON p.id = g.parent WHERE g.removed = 0 AND p.removed <> 0",
                     QCoreApplication::translate("library::Check", "The tag “%1” stands below a tag that was removed."));
    if (!status.ok())
        return status;
    return collect(connection, report,
                   u"SELECT d.title FROM document d LEFT JOIN document_version v ON v.id = d.version AND v.document = d.id AND "
                   u"v.removed = 0 "
                   u"WHERE d.removed = 0 AND v.id IS NULL",
                   QCoreApplication::translate("library::Check", "The document “%1” has no current version."));
}

bool standsWhereItSays(const annotation::TextTarget &target, const document::Document &content)
{
    return content.range().contains(target.range) && content.text(target.range) == target.quote;
}

void checkQuotations(const DocumentSummary &document, const document::Document &content,
                     const QList<annotation::Annotation> &annotations, CheckReport &report)
{
    for (const annotation::Annotation &annotation : annotations) {
        const annotation::TextTarget *target = annotation.text();
        if (!target || annotation.state == annotation::State::Orphaned)
            continue;
        if (standsWhereItSays(*target, content))
            continue;
        report.problems.append(QCoreApplication::translate(
                                   "library::Check", "An annotation on “%1” quotes words that are not at its place: “%2” (%3).")
                                   .arg(document.title, target->quote.simplified().left(60), annotation.id.toString()));
    }
}

base::Status checkReadingMarks(Connection &connection, const DocumentSummary &document, const document::Document &content,
                               CheckReport &report)
{
    const base::Result<QList<annotation::ReadingMark>> marks = ReadingMarkRepository(connection).ofDocument(document.id);
    if (!marks.ok())
        return marks.error();
    for (const annotation::ReadingMark &mark : *marks) {
        const bool isBookmark = mark.kind == annotation::ReadingMark::Kind::Bookmark;
        if (mark.lost || (isBookmark ? standsWhereItSays(mark.target, content) : content.range().contains(mark.target.range)))
            continue;
        report.problems.append(
            isBookmark ? QCoreApplication::translate("library::Check", "A bookmark of “%1” is not at its words: “%2”.")
                             .arg(document.title, mark.target.quote.simplified().left(60))
                       : QCoreApplication::translate("library::Check", "A reviewed range of “%1” ends outside the text.")
                             .arg(document.title));
    }
    return {};
}

base::Status checkCorrections(Connection &connection, const DocumentSummary &document, const document::Document &content,
                              CheckReport &report)
{
    const base::Result<QList<annotation::StructureCorrection>> corrections =
        CorrectionRepository(connection).ofDocument(document.id);
    if (!corrections.ok())
        return corrections.error();
    for (const annotation::StructureCorrection &correction : *corrections) {
        if (correction.lost || !correction.hasPlace() || standsWhereItSays(correction.target, content))
            continue;
        report.problems.append(QCoreApplication::translate("library::Check", "A correction of “%1” is not at its words: “%2”.")
                                   .arg(document.title, correction.target.quote.simplified().left(60)));
    }
    return {};
}

base::Status checkDocument(const Library &library, Connection &connection, const DocumentSummary &document, CheckReport &report)
{
    const VersionRepository versions(connection);
    const base::Result<VersionRecord> version = versions.find(document.version);
    if (!version.ok())
        return version.error().code == base::ErrorCode::NotFound ? base::Status() : version.error(); // told by checkCounts
    const base::Result<document::DocumentPointer> content = versions.load(document.version);
    if (!content.ok()) {
        report.problems.append(QCoreApplication::translate("library::Check", "The text of “%1” cannot be read from the library.")
                                   .arg(document.title));
        return {};
    }
    if ((*content)->length().value() != document.characters)
        report.problems.append(
            QCoreApplication::translate("library::Check", "The length kept for the document “%1” is wrong.").arg(document.title));
    if (!version->original.isEmpty() && !library.originals().contains(version->original))
        report.problems.append(
            QCoreApplication::translate("library::Check",
                                        "The original file of “%1” is missing from the library’s folder “originals”.")
                .arg(document.title));
    const base::Result<QList<annotation::Annotation>> annotations = AnnotationRepository(connection).ofDocument(document.id);
    if (!annotations.ok())
        return annotations.error();
    report.annotations += static_cast<int>(annotations->size());
    checkQuotations(document, **content, *annotations, report);
    if (base::Status status = checkReadingMarks(connection, document, **content, report); !status.ok())
        return status;
    return checkCorrections(connection, document, **content, report);
}

// An index that lags behind is no problem: the next search brings it up. One that says it is up to date must be right.
base::Status checkIndex(const Library &library, Connection &connection, CheckReport &report)
{
    if (!QFileInfo::exists(library.indexFile()))
        return {};
    const base::Result<std::unique_ptr<SearchIndex>> index = SearchIndex::open(library);
    if (!index.ok())
        return index.error();
    const base::Result<bool> upToDate = (*index)->isUpToDate(connection);
    if (!upToDate.ok())
        return upToDate.error();
    if (!*upToDate)
        return {};
    const base::Result<QStringList> problems = (*index)->check(connection);
    if (!problems.ok())
        return problems.error();
    report.problems += *problems;
    return {};
}

} // namespace

base::Result<CheckReport> check(const Library &library, Connection &connection, const std::function<bool()> &goOn)
{
    CheckReport report;
    const base::Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::begin(connection);
    if (!snapshot.ok())
        return snapshot.error();
    if (base::Status status = checkDatabase(connection, report); !status.ok())
        return status.error();
    if (base::Status status = checkCounts(connection, report); !status.ok())
        return status.error();
    base::Status inner;
    bool cancelled = false;
    base::Status status = DocumentRepository(connection).visit([&](const DocumentSummary &document) {
        ++report.documents;
        inner = checkDocument(library, connection, document, report);
        cancelled = goOn && !goOn();
        return inner.ok() && !cancelled;
    });
    if (!status.ok() || !inner.ok())
        return status.ok() ? inner.error() : status.error();
    if (cancelled)
        return base::Error{
            base::ErrorCode::Cancelled, QCoreApplication::translate("library::Check", "The check was cancelled."), {}};
    if (base::Status indexed = checkIndex(library, connection, report); !indexed.ok())
        return indexed.error();
    const base::Result<QVariant> tags = connection.value(QStringLiteral("SELECT count(*) FROM tag WHERE removed = 0"));
    if (!tags.ok())
        return tags.error();
    report.tags = tags->toInt();
    return report;
}

} // namespace library
