// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/correction_repository.h"

#include "library/version_repository.h"

namespace library {

namespace {

// No two of a document have one time, but where a library is older than that rule: there they stand as they came.
constexpr char16_t OfDocument[] =
    u"SELECT id, document, aspect, level, name, former, range_begin, range_end, quote, prefix, suffix, lost, created "
    u"FROM correction WHERE document = ? AND aspect <= ? ORDER BY created, rowid";

annotation::StructureCorrection read(const Query &query)
{
    annotation::StructureCorrection correction;
    correction.id = query.id<annotation::CorrectionId>(0);
    correction.document = query.id<document::DocumentId>(1);
    correction.what = {static_cast<document::Aspect>(query.integer(2)), static_cast<int>(query.integer(3)), query.text(4),
                       query.text(5)};
    correction.target = {document::Range::of(query.integer(6), query.integer(7)), query.text(8), query.text(9), query.text(10)};
    correction.lost = query.integer(11) != 0;
    correction.created = query.time(12);
    return correction;
}

} // namespace

CorrectionRepository::CorrectionRepository(Connection &connection) : m_connection(connection) {}

base::Result<QList<annotation::StructureCorrection>> CorrectionRepository::ofDocument(document::DocumentId document) const
{
    Query query(m_connection, OfDocument);
    query.bind(document.toBytes()).bind(static_cast<int>(document::Aspect::LastAspect));
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<annotation::StructureCorrection> corrections;
    while (query.next())
        corrections.append(read(query));
    if (!query.status().ok())
        return query.status().error();
    return corrections;
}

base::Result<document::DocumentPointer> CorrectionRepository::loadCorrected(document::DocumentId document) const
{
    const base::Result<document::DocumentPointer> read = VersionRepository(m_connection).loadCurrent(document);
    if (!read.ok())
        return read;
    const base::Result<QList<annotation::StructureCorrection>> corrections = ofDocument(document);
    if (!corrections.ok())
        return corrections.error();
    return annotation::corrected(read.value(), corrections.value());
}

} // namespace library
