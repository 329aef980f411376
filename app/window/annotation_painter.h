// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/painted_annotation.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QPair>
#include <QPointer>

namespace reader {
class ReaderPane;
}

namespace window {

/// Keeps the annotations that a reader pane paints as they are in the library. Between the two and nothing else: takes part in no
/// painting and no command.
class AnnotationPainter : public QObject
{
    Q_OBJECT
public:
    /// `pane` must outlive this object.
    explicit AnnotationPainter(reader::ReaderPane &pane, QObject *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    /// Which document the pane shows now; paints all of its annotations.
    void setDocument(document::DocumentId document);

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void repaintAll();
    void onTagsChanged();
    void rememberTags();
    void repaint(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    std::optional<reader::PaintedAnnotation> painted(const annotation::Annotation &annotation) const;

    reader::ReaderPane &m_pane;
    QPointer<workspace::Workspace> m_workspace;
    document::DocumentId m_document;
    QHash<annotation::TagId, QPair<QString, annotation::Color>> m_tags; // as painted
};

} // namespace window
