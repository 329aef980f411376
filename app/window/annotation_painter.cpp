// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotation_painter.h"

#include "reader/reader_pane.h"

#include <algorithm>
#include <utility>

namespace window {

AnnotationPainter::AnnotationPainter(reader::ReaderPane &pane, QObject *parent) : QObject(parent), m_pane(pane) {}

void AnnotationPainter::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace) {
        disconnect(&m_workspace->annotations(), nullptr, this, nullptr);
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    }
    m_workspace = workspace;
    m_document = {};
    if (!m_workspace)
        return;
    const workspace::Annotations &annotations = m_workspace->annotations();
    connect(&annotations, &workspace::Annotations::annotationsAdded, this, &AnnotationPainter::repaint);
    connect(&annotations, &workspace::Annotations::annotationsChanged, this, &AnnotationPainter::repaint);
    connect(&annotations, &workspace::Annotations::annotationsRemoved, this,
            [this](document::DocumentId document, const QList<annotation::AnnotationId> &ids) {
                if (document != m_document)
                    return;
                for (const annotation::AnnotationId id : ids)
                    m_pane.annotationRemoved(id);
            });
    connect(&annotations, &workspace::Annotations::reset, this, &AnnotationPainter::repaintAll);
    connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, &AnnotationPainter::onTagsChanged);
    rememberTags();
}

void AnnotationPainter::setDocument(document::DocumentId document)
{
    m_document = document;
    repaintAll();
}

void AnnotationPainter::repaintAll()
{
    if (!m_workspace || m_document.isNull())
        return;
    const auto annotations = m_workspace->annotations().ofDocument(m_document);
    if (!annotations) {
        if (annotations.error().code != base::ErrorCode::NotFound)
            Q_EMIT failed(annotations.error());
        return;
    }
    std::vector<reader::PaintedAnnotation> all;
    all.reserve(static_cast<std::size_t>(annotations->size()));
    for (const annotation::Annotation &annotation : *annotations) {
        if (auto one = painted(annotation))
            all.push_back(std::move(*one));
    }
    const annotation::AnnotationId current = m_pane.currentAnnotation();
    m_pane.setAnnotations(all);
    m_pane.setCurrentAnnotation(current);
}

// A new tag is the most frequent change, and no annotation that is painted already looks different for it.
void AnnotationPainter::onTagsChanged()
{
    const QHash<annotation::TagId, QPair<QString, annotation::Color>> before = std::exchange(m_tags, {});
    rememberTags();
    const bool same = std::all_of(before.keyBegin(), before.keyEnd(),
                                  [&](const annotation::TagId &id) { return m_tags.value(id) == before.value(id); });
    if (!same)
        repaintAll();
}

void AnnotationPainter::rememberTags()
{
    m_tags.clear();
    const annotation::TagTree &tree = m_workspace->tags().tree();
    for (const annotation::Tag &tag : tree.tags())
        m_tags.insert(tag.id, {tree.path(tag.id), tag.color});
}

void AnnotationPainter::repaint(document::DocumentId document, const QList<annotation::AnnotationId> &ids)
{
    if (document != m_document)
        return;
    for (const annotation::AnnotationId id : ids) {
        const auto annotation = m_workspace->annotations().annotation(id);
        auto one = annotation ? painted(*annotation) : std::nullopt;
        if (one)
            m_pane.annotationChanged(*one);
        else
            m_pane.annotationRemoved(id);
    }
}

std::optional<reader::PaintedAnnotation> AnnotationPainter::painted(const annotation::Annotation &annotation) const
{
    // An orphan's range is where it last was: painted there it would mark words that were never meant.
    if (annotation.isOnDocument() || annotation.state == annotation::State::Orphaned)
        return std::nullopt;
    reader::PaintedAnnotation one;
    one.id = annotation.id;
    if (const annotation::AreaTarget *area = annotation.area()) {
        const document::DocumentPointer &document = m_pane.document();
        if (!document || area->page < 0 || area->page >= std::ssize(document->pages()))
            return std::nullopt;
        const document::Position begin = document->pages()[static_cast<std::size_t>(area->page)].range.begin;
        one.range = {begin, begin};
        one.page = area->page;
        one.area = area->area;
    } else {
        one.range = annotation.text()->range;
    }
    one.note = annotation.note;
    const annotation::TagTree &tree = m_workspace->tags().tree();
    for (const annotation::TagId id : annotation.tags) {
        if (const annotation::Tag *tag = tree.find(id)) {
            one.colors.append(tag->color);
            one.tagNames.append(tree.path(id));
        }
    }
    return one;
}

} // namespace window
