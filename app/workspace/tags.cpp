// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/tags.h"

#include "library/tag_commands.h"
#include "workspace/session.h"

namespace workspace {

using Kind = library::CommandKind;

Tags::Tags(Session &session) : m_session(session) {}

const annotation::TagTree &Tags::tree() const
{
    return m_session.tagTree();
}

qint64 Tags::annotationCount(annotation::TagId id) const
{
    return m_session.tagCounts().value(id);
}

base::Result<annotation::TagId> Tags::ensure(const QString &path)
{
    if (const annotation::Tag *present = tree().findPath(path))
        return present->id;
    annotation::TagId made;
    const base::Status status = m_session.run({Kind::CreateTag, {path}}, [&](library::Change &change) -> base::Status {
        const base::Result<annotation::TagId> tag = library::ensureTag(change, path);
        if (!tag.ok())
            return tag.error();
        made = tag.value();
        return {};
    });
    if (!status.ok())
        return status.error();
    return made;
}

base::Status Tags::rename(annotation::TagId id, const QString &name)
{
    return m_session.run({Kind::RenameTag, {tree().path(id), name}},
                         [&](library::Change &change) { return library::renameTag(change, id, name); });
}

base::Status Tags::move(annotation::TagId id, annotation::TagId parent)
{
    return m_session.run({Kind::MoveTag, {tree().path(id)}},
                         [&](library::Change &change) { return library::moveTag(change, id, parent); });
}

base::Status Tags::merge(annotation::TagId from, annotation::TagId into)
{
    return m_session.run({Kind::MergeTags, {tree().path(from), tree().path(into)}},
                         [&](library::Change &change) { return library::mergeTags(change, from, into); });
}

base::Status Tags::setColor(annotation::TagId id, annotation::Color color)
{
    return m_session.run({Kind::RecolorTag, {tree().path(id)}},
                         [&](library::Change &change) { return library::recolorTag(change, id, color); });
}

base::Status Tags::setDescription(annotation::TagId id, const QString &description)
{
    return m_session.run({Kind::DescribeTag, {tree().path(id)}},
                         [&](library::Change &change) { return library::describeTag(change, id, description); });
}

base::Status Tags::setPinned(annotation::TagId id, int key)
{
    return m_session.run({Kind::PinTag, {tree().path(id)}},
                         [&](library::Change &change) { return library::pinTag(change, id, key); });
}

base::Status Tags::remove(annotation::TagId id)
{
    return m_session.run({Kind::DeleteTags, {tree().path(id)}},
                         [&](library::Change &change) { return library::deleteTags(change, {id}); });
}

} // namespace workspace
