// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "base/result.h"

#include <QObject>

namespace workspace {

struct Session;

/// The library's tags. Thread, commands and signals as for Documents.
class Tags : public QObject
{
    Q_OBJECT
public:
    /// As it is now; kept in memory.
    const annotation::TagTree &tree() const;
    /// Annotations that carry the tag itself; kept, not counted.
    qint64 annotationCount(annotation::TagId id) const;

    /// The tag at `path`, made with its missing ancestors where it does not exist.
    base::Result<annotation::TagId> ensure(const QString &path);
    /// Conflict when a sibling has that name already (then one may want to merge).
    base::Status rename(annotation::TagId id, const QString &name);
    /// Below `parent`, or to the top for a null id. InvalidArgument into itself or below itself.
    base::Status move(annotation::TagId id, annotation::TagId parent);
    /// Everything tagged `from` is tagged `into`; the tags below `from` move below `into`, merging where names agree; `from` is
    /// gone.
    base::Status merge(annotation::TagId from, annotation::TagId into);
    base::Status setColor(annotation::TagId id, annotation::Color color);
    base::Status setDescription(annotation::TagId id, const QString &description);
    /// `key` 1–9, or 0 for none; whoever had it loses it.
    base::Status setPinned(annotation::TagId id, int key);
    /// With all below it. The annotations stay, without the tag.
    base::Status remove(annotation::TagId id);

Q_SIGNALS:
    void tagsChanged();   ///< names, tree, colours, keys
    void countsChanged(); ///< of annotations only

private:
    friend class Workspace;
    explicit Tags(Session &session);

    Session &m_session;
};

} // namespace workspace
