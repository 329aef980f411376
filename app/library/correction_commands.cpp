// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/correction_commands.h"

#include <algorithm>

namespace library {

namespace {

Row ofPlace(const annotation::TextTarget &target, bool lost)
{
    return {{QStringLiteral("range_begin"), qlonglong(target.range.begin.value())},
            {QStringLiteral("range_end"), qlonglong(target.range.end.value())},
            {QStringLiteral("quote"), target.quote},
            {QStringLiteral("prefix"), target.prefix},
            {QStringLiteral("suffix"), target.suffix},
            {QStringLiteral("lost"), lost ? 1 : 0}};
}

// One that builds on another comes after it, also where both were made in the same millisecond or the clock was put back.
base::Result<QDateTime> timeOf(Change &change, const annotation::StructureCorrection &added)
{
    const base::Result<QVariant> latest = change.connection().value(
        QStringLiteral("SELECT max(created) FROM correction WHERE document = ?"), {added.document.toBytes()});
    if (!latest.ok())
        return latest.error();
    const QDateTime time = added.created.isValid() ? added.created : change.now();
    return latest->isNull() ? time : std::max(time, QDateTime::fromMSecsSinceEpoch(latest->toLongLong() + 1, Qt::UTC));
}

} // namespace

base::Status addCorrection(Change &change, const annotation::StructureCorrection &added)
{
    const base::Result<QDateTime> created = timeOf(change, added);
    if (!created.ok())
        return created.error();
    Row row = ofPlace(added.target, added.lost);
    row.append({{QStringLiteral("id"), added.id.toBytes()},
                {QStringLiteral("document"), added.document.toBytes()},
                {QStringLiteral("aspect"), static_cast<int>(added.what.aspect)},
                {QStringLiteral("level"), added.what.level},
                {QStringLiteral("name"), added.what.name},
                {QStringLiteral("former"), added.what.former},
                {QStringLiteral("created"), *created}});
    return change.insert(Table::Correction, row);
}

base::Status eraseCorrections(Change &change, const QList<annotation::CorrectionId> &ids)
{
    for (const annotation::CorrectionId &id : ids) {
        if (base::Status status = change.erase(Table::Correction, {id.toBytes()}); !status.ok())
            return status;
    }
    return {};
}

base::Status moveCorrection(Change &change, annotation::CorrectionId id, const annotation::TextTarget &target, bool lost)
{
    return change.update(Table::Correction, {id.toBytes()}, ofPlace(target, lost));
}

} // namespace library
