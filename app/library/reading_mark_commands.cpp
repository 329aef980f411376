// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reading_mark_commands.h"

#include <QSet>

namespace library {

namespace {

Row ofPlace(const annotation::ReadingMark &mark)
{
    return {{QStringLiteral("name"), mark.name},
            {QStringLiteral("range_begin"), qlonglong(mark.target.range.begin.value())},
            {QStringLiteral("range_end"), qlonglong(mark.target.range.end.value())},
            {QStringLiteral("quote"), mark.target.quote},
            {QStringLiteral("prefix"), mark.target.prefix},
            {QStringLiteral("suffix"), mark.target.suffix},
            {QStringLiteral("lost"), mark.lost ? 1 : 0}};
}

QSet<annotation::ReadingMarkId> idsOf(const QList<annotation::ReadingMark> &marks)
{
    QSet<annotation::ReadingMarkId> ids;
    for (const annotation::ReadingMark &mark : marks)
        ids.insert(mark.id);
    return ids;
}

} // namespace

base::Status replaceReadingMarks(Change &change, const QList<annotation::ReadingMark> &before,
                                 const QList<annotation::ReadingMark> &after)
{
    const QSet<annotation::ReadingMarkId> old = idsOf(before);
    const QSet<annotation::ReadingMarkId> kept = idsOf(after);
    for (const annotation::ReadingMark &mark : before) {
        if (kept.contains(mark.id))
            continue;
        if (base::Status status = change.erase(Table::ReadingMark, {mark.id.toBytes()}); !status.ok())
            return status;
    }
    for (const annotation::ReadingMark &mark : after) {
        Row row = ofPlace(mark);
        if (old.contains(mark.id)) {
            if (base::Status status = change.update(Table::ReadingMark, {mark.id.toBytes()}, row); !status.ok())
                return status;
            continue;
        }
        row.append({{QStringLiteral("id"), mark.id.toBytes()},
                    {QStringLiteral("document"), mark.document.toBytes()},
                    {QStringLiteral("kind"), static_cast<int>(mark.kind)},
                    {QStringLiteral("created"), mark.created.isValid() ? mark.created : change.now()}});
        if (base::Status status = change.insert(Table::ReadingMark, row); !status.ok())
            return status;
    }
    return {};
}

base::Status renameBookmark(Change &change, annotation::ReadingMarkId id, const QString &name)
{
    return change.update(Table::ReadingMark, {id.toBytes()}, {{QStringLiteral("name"), name}});
}

} // namespace library
