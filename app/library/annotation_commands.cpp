// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/annotation_commands.h"

#include "library/annotation_rows.h"

#include <QCoreApplication>

namespace library {

namespace rows {

Row ofTarget(const annotation::Target &target)
{
    const auto *text = std::get_if<annotation::TextTarget>(&target);
    const auto *area = std::get_if<annotation::AreaTarget>(&target);
    const TargetKind kind = text ? TargetKind::Text : area ? TargetKind::Area : TargetKind::Document;
    return {
        {QStringLiteral("kind"), static_cast<int>(kind)},
        {QStringLiteral("range_begin"), text ? QVariant(qlonglong(text->range.begin.value())) : QVariant()},
        {QStringLiteral("range_end"), text ? QVariant(qlonglong(text->range.end.value())) : QVariant()},
        {QStringLiteral("quote"), text ? text->quote : QString()},
        {QStringLiteral("prefix"), text ? text->prefix : QString()},
        {QStringLiteral("suffix"), text ? text->suffix : QString()},
        {QStringLiteral("page"), area ? QVariant(area->page) : QVariant()},
        {QStringLiteral("area_left"), area ? QVariant(area->area.left()) : QVariant()},
        {QStringLiteral("area_top"), area ? QVariant(area->area.top()) : QVariant()},
        {QStringLiteral("area_width"), area ? QVariant(area->area.width()) : QVariant()},
        {QStringLiteral("area_height"), area ? QVariant(area->area.height()) : QVariant()},
    };
}

} // namespace rows

namespace {

using annotation::AnnotationId;
using annotation::TagId;

base::Error gone(const QString &detail)
{
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("library::AnnotationCommands",
                                        "This annotation is no longer in the library. Nothing was changed."),
            detail};
}

base::Status isThere(Change &change, AnnotationId id)
{
    const base::Result<QVariant> there =
        change.connection().value(QStringLiteral("SELECT 1 FROM annotation WHERE id = ? AND removed = 0"), {id.toBytes()});
    if (!there.ok())
        return there.error();
    return there->isValid() ? base::Status() : gone(id.toString());
}

base::Status areThere(Change &change, const QList<TagId> &tags)
{
    for (const TagId &tag : tags) {
        const base::Result<QVariant> there =
            change.connection().value(QStringLiteral("SELECT 1 FROM tag WHERE id = ? AND removed = 0"), {tag.toBytes()});
        if (!there.ok())
            return there.error();
        if (!there->isValid()) {
            return base::Error{base::ErrorCode::NotFound,
                               QCoreApplication::translate("library::AnnotationCommands",
                                                           "This tag is no longer in the library. Choose another one."),
                               tag.toString()};
        }
    }
    return {};
}

// Sets `values`, and the time of change if that changes anything.
base::Status edit(Change &change, AnnotationId id, Row values)
{
    if (base::Status status = isThere(change, id); !status.ok())
        return status;
    values.append({QStringLiteral("modified"), change.now()});
    return change.update(Table::Annotation, {id.toBytes()}, values);
}

base::Status insertTag(Change &change, AnnotationId id, TagId tag, int position)
{
    return change.insert(Table::AnnotationTag, {{QStringLiteral("annotation"), id.toBytes()},
                                                {QStringLiteral("tag"), tag.toBytes()},
                                                {QStringLiteral("position"), position}});
}

base::Result<bool> bears(Change &change, AnnotationId id, TagId tag)
{
    const base::Result<QVariant> found = change.connection().value(
        QStringLiteral("SELECT 1 FROM annotation_tag WHERE annotation = ? AND tag = ?"), {id.toBytes(), tag.toBytes()});
    if (!found.ok())
        return found.error();
    return found->isValid();
}

} // namespace

base::Status addAnnotation(Change &change, const annotation::Annotation &added)
{
    if (base::Status status = areThere(change, added.tags); !status.ok())
        return status;
    const base::Result<QVariant> document = change.connection().value(
        QStringLiteral("SELECT 1 FROM document WHERE id = ? AND removed = 0"), {added.document.toBytes()});
    if (!document.ok())
        return document.error();
    if (!document->isValid()) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("library::AnnotationCommands", "This document is no longer in the library."),
            added.document.toString()};
    }
    const QDateTime created = added.created.isValid() ? added.created : change.now();
    Row row = rows::ofTarget(added.target);
    row.append({{QStringLiteral("id"), added.id.toBytes()},
                {QStringLiteral("document"), added.document.toBytes()},
                {QStringLiteral("note"), added.note},
                {QStringLiteral("author"), added.author.isEmpty() ? change.session().author : added.author},
                {QStringLiteral("created"), created},
                {QStringLiteral("modified"), added.modified.isValid() ? added.modified : created},
                {QStringLiteral("state"), static_cast<int>(added.state)}});
    if (base::Status status = change.insert(Table::Annotation, row); !status.ok())
        return status;
    int position = 0;
    for (const TagId &tag : added.tags) {
        const base::Result<bool> already = bears(change, added.id, tag);
        if (!already.ok())
            return already.error();
        if (*already)
            continue;
        if (base::Status status = insertTag(change, added.id, tag, position++); !status.ok())
            return status;
    }
    return {};
}

base::Status removeAnnotations(Change &change, const QList<AnnotationId> &ids)
{
    for (const AnnotationId &id : ids) {
        if (base::Status status = isThere(change, id); !status.ok())
            return status;
        if (base::Status status = change.update(Table::Annotation, {id.toBytes()}, {{QStringLiteral("removed"), change.now()}});
            !status.ok())
            return status;
    }
    return {};
}

base::Status setNote(Change &change, AnnotationId id, const QString &note)
{
    const base::Result<QVariant> current =
        change.connection().value(QStringLiteral("SELECT note FROM annotation WHERE id = ? AND removed = 0"), {id.toBytes()});
    if (!current.ok())
        return current.error();
    if (!current->isValid())
        return gone(id.toString());
    return current->toString() == note ? base::Status() : edit(change, id, {{QStringLiteral("note"), note}});
}

base::Status setTarget(Change &change, AnnotationId id, const annotation::Target &target)
{
    Row row = rows::ofTarget(target);
    row.append({QStringLiteral("state"), static_cast<int>(annotation::State::Anchored)});
    return edit(change, id, row);
}

base::Status addTags(Change &change, const QList<AnnotationId> &ids, const QList<TagId> &tags)
{
    if (base::Status status = areThere(change, tags); !status.ok())
        return status;
    for (const AnnotationId &id : ids) {
        const base::Result<QVariant> last = change.connection().value(
            QStringLiteral("SELECT max(position) FROM annotation_tag WHERE annotation = ?"), {id.toBytes()});
        if (!last.ok())
            return last.error();
        int position = last->isValid() ? last->toInt() + 1 : 0;
        bool changed = false;
        for (const TagId &tag : tags) {
            const base::Result<bool> already = bears(change, id, tag);
            if (!already.ok())
                return already.error();
            if (*already)
                continue;
            if (base::Status status = insertTag(change, id, tag, position++); !status.ok())
                return status;
            changed = true;
        }
        if (base::Status status = changed ? edit(change, id, {}) : isThere(change, id); !status.ok())
            return status;
    }
    return {};
}

base::Status removeTags(Change &change, const QList<AnnotationId> &ids, const QList<TagId> &tags)
{
    for (const AnnotationId &id : ids) {
        bool changed = false;
        for (const TagId &tag : tags) {
            const base::Result<bool> has = bears(change, id, tag);
            if (!has.ok())
                return has.error();
            if (!*has)
                continue;
            if (base::Status status = change.erase(Table::AnnotationTag, {id.toBytes(), tag.toBytes()}); !status.ok())
                return status;
            changed = true;
        }
        if (base::Status status = changed ? edit(change, id, {}) : isThere(change, id); !status.ok())
            return status;
    }
    return {};
}

} // namespace library
