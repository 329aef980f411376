// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tag_commands.h"

#include "library/sql_text.h"
#include "library/tag_repository.h"

#include <QCoreApplication>

namespace library {

namespace {

using annotation::Tag;
using annotation::TagId;
using annotation::TagTree;

base::Result<TagTree> tree(Change &change)
{
    return TagRepository(change.connection()).tree();
}

base::Result<Tag> find(Change &change, TagId id)
{
    return TagRepository(change.connection()).find(id);
}

// The tag of that name below `parent`, case ignored, other than `but`; null when there is none.
TagId sibling(const TagTree &tree, TagId parent, const QString &name, TagId but)
{
    for (const TagId &child : tree.children(parent)) {
        const Tag *tag = tree.find(child);
        if (child != but && tag && tag->name.compare(name, Qt::CaseInsensitive) == 0)
            return child;
    }
    return {};
}

base::Status isFree(const TagTree &tree, TagId parent, const QString &name, TagId but)
{
    if (sibling(tree, parent, name, but).isNull())
        return {};
    return base::Error{
        base::ErrorCode::Conflict,
        QCoreApplication::translate("library::TagCommands",
                                    "There is a tag “%1” in this place already. Choose another name, or merge the two.")
            .arg(name),
        {}};
}

base::Status insert(Change &change, const Tag &tag)
{
    return change.insert(Table::Tag, {{QStringLiteral("id"), tag.id.toBytes()},
                                      {QStringLiteral("parent"), sql::idOrNull(tag.parent)},
                                      {QStringLiteral("name"), tag.name},
                                      {QStringLiteral("color"), tag.color},
                                      {QStringLiteral("description"), tag.description},
                                      {QStringLiteral("pinned"), tag.pinned}});
}

base::Status set(Change &change, TagId id, const Row &values)
{
    if (base::Result<Tag> tag = find(change, id); !tag.ok())
        return tag.error();
    return change.update(Table::Tag, {id.toBytes()}, values);
}

base::Status markRemoved(Change &change, TagId id)
{
    return change.update(Table::Tag, {id.toBytes()}, {{QStringLiteral("removed"), change.now()}, {QStringLiteral("pinned"), 0}});
}

base::Status takeKey(Change &change, int key, TagId but)
{
    if (key == 0)
        return {};
    const base::Result<TagTree> all = tree(change);
    if (!all.ok())
        return all.error();
    for (const Tag &tag : all->tags()) {
        if (tag.pinned != key || tag.id == but)
            continue;
        if (base::Status status = change.update(Table::Tag, {tag.id.toBytes()}, {{QStringLiteral("pinned"), 0}}); !status.ok())
            return status;
    }
    return {};
}

// Annotations that bear `from` bear `into` in its place.
base::Status retag(Change &change, TagId from, TagId into)
{
    QList<std::pair<QByteArray, qint64>> bearers;
    {
        Query query(change.connection(), u"SELECT annotation, position FROM annotation_tag WHERE tag = ? ORDER BY annotation");
        if (base::Status status = query.bind(from.toBytes()).run(); !status.ok())
            return status;
        while (query.next())
            bearers.append({query.bytes(0), query.integer(1)});
        if (!query.status().ok())
            return query.status();
    }
    for (const auto &[annotation, position] : std::as_const(bearers)) {
        const base::Result<QVariant> has = change.connection().value(
            QStringLiteral("SELECT 1 FROM annotation_tag WHERE annotation = ? AND tag = ?"), {annotation, into.toBytes()});
        if (!has.ok())
            return has.error();
        if (base::Status status = change.erase(Table::AnnotationTag, {annotation, from.toBytes()}); !status.ok())
            return status;
        if (has->isValid())
            continue;
        base::Status status = change.insert(Table::AnnotationTag, {{QStringLiteral("annotation"), annotation},
                                                                   {QStringLiteral("tag"), into.toBytes()},
                                                                   {QStringLiteral("position"), qlonglong(position)}});
        if (!status.ok())
            return status;
    }
    return {};
}

} // namespace

base::Result<TagId> createTag(Change &change, const Tag &added)
{
    Tag tag = added;
    if (tag.id.isNull())
        tag.id = TagId::create();
    if (base::Status status = TagTree::checkName(tag.name); !status.ok())
        return status.error();
    const base::Result<TagTree> all = tree(change);
    if (!all.ok())
        return all.error();
    if (!tag.parent.isNull() && !all->find(tag.parent))
        return find(change, tag.parent).error();
    if (base::Status status = isFree(*all, tag.parent, tag.name, {}); !status.ok())
        return status.error();
    if (base::Status status = takeKey(change, tag.pinned, tag.id); !status.ok())
        return status.error();
    if (base::Status status = insert(change, tag); !status.ok())
        return status.error();
    return tag.id;
}

base::Result<TagId> ensureTag(Change &change, const QString &path)
{
    const base::Result<QStringList> names = TagTree::splitPath(path);
    if (!names.ok())
        return names.error();
    TagId parent;
    for (const QString &name : *names) {
        const base::Result<TagTree> all = tree(change);
        if (!all.ok())
            return all.error();
        TagId id = sibling(*all, parent, name, {});
        if (id.isNull()) {
            const base::Result<TagId> made = createTag(change, {{}, parent, name, all->nextColor(), {}, 0});
            if (!made.ok())
                return made;
            id = *made;
        }
        parent = id;
    }
    return parent;
}

base::Status renameTag(Change &change, TagId id, const QString &name)
{
    if (base::Status status = TagTree::checkName(name); !status.ok())
        return status;
    const base::Result<Tag> tag = find(change, id);
    if (!tag.ok())
        return tag.error();
    const base::Result<TagTree> all = tree(change);
    if (!all.ok())
        return all.error();
    if (base::Status status = isFree(*all, tag->parent, name, id); !status.ok())
        return status;
    return set(change, id, {{QStringLiteral("name"), name}});
}

base::Status moveTag(Change &change, TagId id, TagId parent, int position)
{
    const base::Result<Tag> tag = find(change, id);
    if (!tag.ok())
        return tag.error();
    const base::Result<TagTree> all = tree(change);
    if (!all.ok())
        return all.error();
    if (!parent.isNull()) {
        if (!all->find(parent))
            return find(change, parent).error();
        if (all->isWithin(parent, id)) {
            return base::Error{
                base::ErrorCode::InvalidArgument,
                QCoreApplication::translate("library::TagCommands",
                                            "The tag “%1” cannot be put below itself. Choose another place for it.")
                    .arg(tag->name),
                {}};
        }
    }
    if (base::Status status = isFree(*all, parent, tag->name, id); !status.ok())
        return status;
    return set(change, id, {{QStringLiteral("parent"), sql::idOrNull(parent)}, {QStringLiteral("position"), position}});
}

base::Status mergeTags(Change &change, TagId from, TagId into)
{
    const base::Result<TagTree> all = tree(change);
    if (!all.ok())
        return all.error();
    for (const TagId &id : {from, into}) {
        if (!all->find(id))
            return find(change, id).error();
    }
    if (all->isWithin(into, from)) {
        return base::Error{
            base::ErrorCode::InvalidArgument,
            QCoreApplication::translate("library::TagCommands",
                                        "The tag “%1” cannot be merged into itself or a tag below it. Choose another one.")
                .arg(all->find(from)->name),
            {}};
    }
    for (const TagId &child : all->children(from)) {
        // Re-read: an earlier child may have been merged into one that stands there now.
        const base::Result<TagTree> now = tree(change);
        if (!now.ok())
            return now.error();
        const TagId same = sibling(*now, into, all->find(child)->name, child);
        // `from` may be a child of `into` itself: it is about to go, so its name is free.
        base::Status status =
            !same.isNull() && same != from
                ? mergeTags(change, child, same)
                : set(change, child, {{QStringLiteral("parent"), into.toBytes()}, {QStringLiteral("position"), 0}});
        if (!status.ok())
            return status;
    }
    if (base::Status status = retag(change, from, into); !status.ok())
        return status;
    return markRemoved(change, from);
}

base::Status recolorTag(Change &change, TagId id, annotation::Color color)
{
    return set(change, id, {{QStringLiteral("color"), color}});
}

base::Status describeTag(Change &change, TagId id, const QString &description)
{
    return set(change, id, {{QStringLiteral("description"), description}});
}

base::Status pinTag(Change &change, TagId id, int key)
{
    if (key < 0 || key > 9)
        return base::Error{base::ErrorCode::InvalidArgument,
                           QCoreApplication::translate("library::TagCommands", "A tag can be put on the keys 1 to 9."),
                           QString::number(key)};
    if (base::Result<Tag> tag = find(change, id); !tag.ok())
        return tag.error();
    if (base::Status status = takeKey(change, key, id); !status.ok())
        return status;
    return set(change, id, {{QStringLiteral("pinned"), key}});
}

base::Status deleteTags(Change &change, const QList<TagId> &ids)
{
    const base::Result<TagTree> all = tree(change);
    if (!all.ok())
        return all.error();
    QSet<TagId> gone;
    for (const TagId &id : ids) {
        if (!all->find(id))
            return find(change, id).error();
        for (const TagId &below : all->withDescendants(id)) {
            if (gone.contains(below))
                continue;
            gone.insert(below);
            if (base::Status status = markRemoved(change, below); !status.ok())
                return status;
        }
    }
    return {};
}

} // namespace library
