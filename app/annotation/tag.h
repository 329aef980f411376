// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/tag_color.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace annotation {

struct Tag {
    TagId id;
    TagId parent; ///< null for a tag at the top
    QString name; ///< not empty, no "/", no control characters, no blanks at the ends; unique among its siblings, case ignored
    Color color = 0;
    QString description;
    int pinned = 0; ///< the key 1–9 that puts it on the selection; 0: none

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// All tags of a library as a tree. A value: taken once, asked often.
class TagTree
{
public:
    TagTree() = default;
    /// A tag whose parent is missing moves to the top, and so does one tag of each cycle. The second tag of one id is dropped.
    explicit TagTree(QList<Tag> tags);

    /// By path, case ignored; a parent before its children.
    const QList<Tag> &tags() const { return m_tags; }
    const Tag *find(TagId id) const;
    /// `parent/child`, case ignored; null when there is none.
    const Tag *findPath(QStringView path) const;
    QString path(TagId id) const;
    QList<TagId> children(TagId parent) const; ///< by name, case ignored; of the top for a null id
    /// The tag itself and all below it; nothing for an unknown one.
    QList<TagId> withDescendants(TagId id) const;
    bool isWithin(TagId tag, TagId ancestor) const; ///< also true for the tag itself

    /// The colour for a new tag: see `colorUnlike`.
    Color nextColor() const;

    /// Splits and checks a path as a person types it: blanks around "/" are dropped. InvalidArgument for an empty part.
    static base::Result<QStringList> splitPath(const QString &path);
    static base::Status checkName(const QString &name);

private:
    QList<Tag> m_tags;
    QHash<TagId, qsizetype> m_byId;
    QHash<QString, TagId> m_byPath; // folded path
    QHash<TagId, QString> m_paths;
    QHash<TagId, QList<TagId>> m_children; // by name; those at the top under the null id
};

} // namespace annotation
