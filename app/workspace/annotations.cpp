// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotations.h"

#include "annotation/anchoring.h"
#include "document/words.h"
#include "library/annotation_commands.h"
#include "library/tag_commands.h"
#include "workspace/session.h"

#include <algorithm>
#include <limits>

namespace workspace {

namespace {

/// What a label shows of an annotation.
QString quoteOf(const annotation::Target &target)
{
    const auto *text = std::get_if<annotation::TextTarget>(&target);
    return text ? text->quote : QString();
}

library::AnnotationFilter stored(const AnnotationFilter &filter, const annotation::TagTree &tree)
{
    library::AnnotationFilter kept;
    if (filter.document)
        kept.documents.append(*filter.document);
    for (const annotation::TagId tag : filter.tags)
        kept.tags.append(tree.withDescendants(tag));
    kept.text = filter.text;
    return kept;
}

library::AnnotationOrder stored(AnnotationOrder order)
{
    if (order == AnnotationOrder::Created)
        return library::AnnotationOrder::Created;
    if (order == AnnotationOrder::Modified)
        return library::AnnotationOrder::Modified;
    return library::AnnotationOrder::Place;
}

library::AnnotationStart stored(const AnnotationPortion &portion)
{
    using Side = AnnotationPortion::Side;
    using Stored = library::AnnotationStart::Side;
    const Stored side = portion.side == Side::Before   ? Stored::Before
                        : portion.side == Side::Behind ? Stored::Behind
                                                       : Stored::AtOrBehind;
    return {portion.place, side};
}

/// By tag a list is made of groups: what bears the first tag, by place; of the others what bears the second; and so on. What has
/// no tag comes last.
class TagGroups
{
public:
    explicit TagGroups(const annotation::TagTree &tree)
    {
        for (const annotation::Tag &tag : tree.tags()) {
            m_groups.insert(tag.id, static_cast<int>(m_tags.size()));
            m_tags.append(tag.id);
        }
    }

    int untagged() const { return static_cast<int>(m_tags.size()); }
    /// Whether anything can be in it, when `borne` are the tags that something bears.
    bool isEmpty(int group, const QHash<annotation::TagId, int> &borne) const
    {
        return group < untagged() && !borne.contains(m_tags.at(group));
    }
    int groupOf(const annotation::Annotation &annotation) const
    {
        int group = untagged();
        for (const annotation::TagId tag : annotation.tags)
            group = std::min(group, m_groups.value(tag, group));
        return group;
    }
    void narrow(library::AnnotationFilter *filter, int group) const
    {
        filter->untaggedOnly = group == untagged();
        filter->bearing.reset();
        if (group < untagged())
            filter->bearing = m_tags.at(group);
    }

private:
    QList<annotation::TagId> m_tags;
    QHash<annotation::TagId, int> m_groups;
};

annotation::Annotation fresh(document::DocumentId document, const annotation::Target &target,
                             const QList<annotation::TagId> &tags, const QString &note)
{
    annotation::Annotation made;
    made.id = annotation::AnnotationId::create();
    made.document = document;
    made.target = target;
    made.tags = tags;
    made.note = note;
    return made;
}

} // namespace

Annotations::Annotations(Session &session) : m_session(session) {}

base::Result<annotation::Annotation> Annotations::annotation(annotation::AnnotationId id) const
{
    return m_session.annotationRepository.find(id);
}

base::Result<QList<annotation::Annotation>> Annotations::ofDocument(document::DocumentId id) const
{
    return m_session.annotationRepository.ofDocument(id);
}

base::Result<QList<annotation::Annotation>> Annotations::onDocument(document::DocumentId id) const
{
    return m_session.annotationRepository.onDocument(id);
}

base::Result<QList<annotation::Annotation>> Annotations::list(const AnnotationFilter &filter) const
{
    if (filter.order == AnnotationOrder::Tag)
        return portionByTag(filter, {{}, AnnotationPortion::Side::AtOrBehind, std::numeric_limits<qsizetype>::max()});
    QList<annotation::Annotation> found;
    const base::Status status = m_session.annotationRepository.visit(stored(filter, m_session.tagTree()), stored(filter.order),
                                                                     [&found](const annotation::Annotation &one) {
                                                                         found.append(one);
                                                                         return true;
                                                                     });
    if (!status.ok())
        return status.error();
    return found;
}

base::Result<QList<annotation::Annotation>> Annotations::portion(const AnnotationFilter &filter,
                                                                 const AnnotationPortion &portion) const
{
    QList<annotation::Annotation> found;
    if (portion.limit <= 0)
        return found;
    if (filter.order == AnnotationOrder::Tag)
        return portionByTag(filter, portion);
    const base::Status status =
        m_session.annotationRepository.visitFrom(stored(portion), stored(filter, m_session.tagTree()), stored(filter.order),
                                                 [&found, &portion](const annotation::Annotation &one) {
                                                     found.append(one);
                                                     return found.size() < portion.limit;
                                                 });
    if (!status.ok())
        return status.error();
    if (portion.side == AnnotationPortion::Side::Before)
        std::reverse(found.begin(), found.end());
    return found;
}

base::Result<QList<annotation::Annotation>> Annotations::portionByTag(const AnnotationFilter &filter,
                                                                      const AnnotationPortion &portion) const
{
    const base::Result<QHash<annotation::TagId, int>> borne =
        filter.document ? m_session.annotationRepository.tagCounts(*filter.document) : m_session.tagRepository.counts();
    if (!borne.ok())
        return borne.error();
    const TagGroups groups(m_session.tagTree());
    const bool backwards = portion.side == AnnotationPortion::Side::Before;
    int group = portion.place ? groups.groupOf(*portion.place) : backwards ? groups.untagged() : 0;
    library::AnnotationFilter narrowed = stored(filter, m_session.tagTree());
    library::AnnotationStart start = stored(portion);
    QList<annotation::Annotation> found;
    const auto take = [&](const annotation::Annotation &one) {
        if (groups.groupOf(one) == group)
            found.append(one);
        return found.size() < portion.limit;
    };
    for (; group >= 0 && group <= groups.untagged() && found.size() < portion.limit; group += backwards ? -1 : 1) {
        if (!groups.isEmpty(group, *borne)) {
            groups.narrow(&narrowed, group);
            const base::Status status =
                m_session.annotationRepository.visitFrom(start, narrowed, library::AnnotationOrder::Place, take);
            if (!status.ok())
                return status.error();
        }
        start.place.reset(); // the next group is walked through from its end
    }
    if (backwards)
        std::reverse(found.begin(), found.end());
    return found;
}

base::Result<bool> Annotations::chooses(const AnnotationFilter &filter, annotation::AnnotationId id) const
{
    library::AnnotationFilter narrowed = stored(filter, m_session.tagTree());
    narrowed.only = id;
    const base::Result<int> count = m_session.annotationRepository.count(narrowed);
    if (!count.ok())
        return count.error();
    return count.value() > 0;
}

base::Result<qint64> Annotations::count(const AnnotationFilter &filter) const
{
    const base::Result<int> count = m_session.annotationRepository.count(stored(filter, m_session.tagTree()));
    if (!count.ok())
        return count.error();
    return qint64(count.value());
}

base::Result<annotation::Target> Annotations::anchored(document::DocumentId document, const annotation::Target &target) const
{
    const auto *passage = std::get_if<annotation::TextTarget>(&target);
    const base::Result<DocumentSummary> known = m_session.documents->summary(document);
    if (!known.ok())
        return known.error();
    if (std::holds_alternative<annotation::DocumentTarget>(target))
        return target;
    const base::Result<document::DocumentPointer> loaded = m_session.load(document);
    if (!loaded.ok())
        return loaded.error();
    if (!passage) {
        const int page = std::get<annotation::AreaTarget>(target).page;
        if (page < 0 || page >= static_cast<int>((*loaded)->pages().size()))
            return base::Error{base::ErrorCode::InvalidArgument, tr("The document has no such page; choose one of its pages.")};
        return target;
    }
    const QString &text = (*loaded)->text();
    if (passage->range.begin >= passage->range.end || !(*loaded)->range().contains(passage->range))
        return base::Error{base::ErrorCode::InvalidArgument,
                           tr("The passage is empty or outside the document's text; select it again.")};
    const document::Range whole = document::TextBorders(text).wholeGraphemes(passage->range);
    return annotation::Target(annotation::makeTextTarget(text, whole));
}

base::Result<annotation::Annotation> Annotations::make(annotation::Annotation made, const QStringList &tagPaths,
                                                       const QString &mergeKey)
{
    base::Result<annotation::Target> anchor = anchored(made.document, made.target);
    if (!anchor.ok())
        return anchor.error();
    made.target = anchor.value();
    QStringList label{quoteOf(made.target)};
    if (!tagPaths.isEmpty())
        label.append(tagPaths.first());
    else if (!made.tags.isEmpty())
        label.append(m_session.tagTree().path(made.tags.first()));
    const base::Status status =
        m_session.run({library::CommandKind::AddAnnotation, label, mergeKey}, [&](library::Change &change) -> base::Status {
            for (const QString &path : tagPaths) {
                const base::Result<annotation::TagId> tag = library::ensureTag(change, path);
                if (!tag.ok())
                    return tag.error();
                if (!made.tags.contains(tag.value()))
                    made.tags.append(tag.value());
            }
            return library::addAnnotation(change, made);
        });
    if (!status.ok())
        return status.error();
    return annotation(made.id);
}

base::Result<annotation::Annotation> Annotations::add(document::DocumentId document, document::Range range,
                                                      const QList<annotation::TagId> &tags, const QString &note)
{
    annotation::TextTarget target;
    target.range = range;
    return make(fresh(document, target, tags, note), {});
}

base::Result<annotation::Annotation> Annotations::addTagged(document::DocumentId document, const annotation::Target &target,
                                                            const QStringList &tagPaths, const QString &note)
{
    return make(fresh(document, target, {}, note), tagPaths);
}

base::Result<annotation::Annotation> Annotations::addNoted(annotation::AnnotationId id, document::DocumentId document,
                                                           const annotation::Target &target, const QString &note)
{
    annotation::Annotation made = fresh(document, target, {}, note);
    made.id = id;
    return make(std::move(made), {}, typingKey(id));
}

QString Annotations::typingKey(annotation::AnnotationId id) const
{
    return QStringLiteral("note %1 %2").arg(id.toString()).arg(m_session.typing);
}

base::Status Annotations::setNote(annotation::AnnotationId id, const QString &note)
{
    const base::Result<annotation::Annotation> before = annotation(id);
    if (!before.ok())
        return before.error();
    return m_session.run({library::CommandKind::SetNote, {quoteOf(before.value().target)}, typingKey(id)},
                         [&](library::Change &change) { return library::setNote(change, id, note); });
}

void Annotations::endTyping()
{
    ++m_session.typing;
}

base::Status Annotations::setRange(annotation::AnnotationId id, document::Range range)
{
    annotation::TextTarget wanted;
    wanted.range = range;
    return setTarget(id, wanted);
}

base::Status Annotations::setArea(annotation::AnnotationId id, const annotation::AreaTarget &area)
{
    if (area.area.isEmpty())
        return base::Error{base::ErrorCode::InvalidArgument, tr("The area is empty; drag it larger.")};
    return setTarget(id, area);
}

base::Status Annotations::setTarget(annotation::AnnotationId id, const annotation::Target &wanted)
{
    const base::Result<annotation::Annotation> before = annotation(id);
    if (!before.ok())
        return before.error();
    const base::Result<annotation::Target> target = anchored(before.value().document, wanted);
    if (!target.ok())
        return target.error();
    return m_session.run({library::CommandKind::SetTarget, {quoteOf(target.value())}},
                         [&](library::Change &change) { return library::setTarget(change, id, target.value()); });
}

base::Status Annotations::addTags(const QList<annotation::AnnotationId> &ids, const QList<annotation::TagId> &tags)
{
    const QString label = tags.isEmpty() ? QString() : m_session.tagTree().path(tags.first());
    return m_session.run({library::CommandKind::AddTags, {label}},
                         [&](library::Change &change) { return library::addTags(change, ids, tags); });
}

base::Status Annotations::addTagPath(const QList<annotation::AnnotationId> &ids, const QString &tagPath)
{
    return m_session.run({library::CommandKind::AddTags, {tagPath}}, [&](library::Change &change) -> base::Status {
        const base::Result<annotation::TagId> tag = library::ensureTag(change, tagPath);
        if (!tag.ok())
            return tag.error();
        return library::addTags(change, ids, {tag.value()});
    });
}

base::Status Annotations::removeTag(const QList<annotation::AnnotationId> &ids, annotation::TagId tag)
{
    return m_session.run({library::CommandKind::RemoveTags, {m_session.tagTree().path(tag)}},
                         [&](library::Change &change) { return library::removeTags(change, ids, {tag}); });
}

base::Status Annotations::remove(const QList<annotation::AnnotationId> &ids)
{
    QStringList label{QString::number(ids.size())};
    if (ids.size() == 1) {
        const base::Result<annotation::Annotation> only = annotation(ids.first());
        if (!only.ok())
            return only.error();
        label = {quoteOf(only.value().target)};
    }
    return m_session.run({library::CommandKind::RemoveAnnotations, label},
                         [&](library::Change &change) { return library::removeAnnotations(change, ids); });
}

} // namespace workspace
