// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotations.h"

#include "annotation/anchoring.h"
#include "document/words.h"
#include "library/annotation_commands.h"
#include "library/tag_commands.h"
#include "workspace/session.h"

#include <algorithm>

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

/// The first tag's path, folded; those without a tag come last.
QString tagKey(const annotation::Annotation &annotation, const annotation::TagTree &tree)
{
    QString first;
    for (const annotation::TagId tag : annotation.tags) {
        const QString path = tree.path(tag).toCaseFolded();
        if (first.isEmpty() || path < first)
            first = path;
    }
    return first.isEmpty() ? QString(QChar(0xffff)) : first;
}

void sortByTag(QList<annotation::Annotation> &annotations, const annotation::TagTree &tree)
{
    QHash<annotation::AnnotationId, QString> keys;
    for (const annotation::Annotation &one : std::as_const(annotations))
        keys.insert(one.id, tagKey(one, tree));
    std::stable_sort(annotations.begin(), annotations.end(),
                     [&keys](const auto &a, const auto &b) { return keys.value(a.id) < keys.value(b.id); });
}

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

base::Result<QList<annotation::Annotation>> Annotations::list(const AnnotationFilter &filter) const
{
    const bool byTag = filter.order == AnnotationOrder::Tag;
    // By tag everything has to be known before the first is.
    const qint64 offset = byTag ? 0 : filter.offset;
    const qint64 limit = byTag ? -1 : filter.limit;
    library::AnnotationOrder order = library::AnnotationOrder::Place;
    if (filter.order == AnnotationOrder::Created)
        order = library::AnnotationOrder::Created;
    else if (filter.order == AnnotationOrder::Modified)
        order = library::AnnotationOrder::Modified;

    QList<annotation::Annotation> found;
    qint64 seen = 0;
    const base::Status status =
        m_session.annotationRepository.visit(stored(filter, m_session.tagTree()), order, [&](const annotation::Annotation &one) {
            if (limit >= 0 && found.size() >= limit)
                return false;
            if (seen++ >= offset)
                found.append(one);
            return true;
        });
    if (!status.ok())
        return status.error();
    if (byTag) {
        sortByTag(found, m_session.tagTree());
        found = found.mid(static_cast<qsizetype>(filter.offset), static_cast<qsizetype>(filter.limit));
    }
    return found;
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

base::Result<annotation::Annotation> Annotations::addOnDocument(document::DocumentId document,
                                                                const QList<annotation::TagId> &tags, const QString &note)
{
    return make(fresh(document, annotation::DocumentTarget{}, tags, note), {});
}

base::Result<annotation::Annotation> Annotations::addOnArea(document::DocumentId document, const annotation::AreaTarget &area,
                                                            const QList<annotation::TagId> &tags, const QString &note)
{
    return make(fresh(document, area, tags, note), {});
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
