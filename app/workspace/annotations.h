// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/result.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace workspace {

struct Session;

enum class AnnotationOrder : quint8 { Place, Created, Modified, Tag };

/// Which annotations; what is not said does not narrow.
struct AnnotationFilter {
    std::optional<document::DocumentId> document;
    QList<annotation::TagId> tags; ///< with one of these, or of the tags below them
    QString text;                  ///< in quotation or note, case ignored
    AnnotationOrder order = AnnotationOrder::Place;
};

/// A piece of what a filter chooses, in its order.
struct AnnotationPortion {
    enum class Side : quint8 {
        AtOrBehind, ///< what begins at `place` or follows it
        Behind,
        Before, ///< what comes right before it; without a place, the last ones
    };
    /// Only its place counts: it need not be chosen, nor be in the library still. None: from the first.
    std::optional<annotation::Annotation> place;
    Side side = Side::AtOrBehind;
    qsizetype limit = 0; ///< at most so many
};

/// The library's annotations. Thread, commands and signals as for Documents.
class Annotations : public QObject
{
    Q_OBJECT
public:
    base::Result<annotation::Annotation> annotation(annotation::AnnotationId id) const;
    /// All of a document, as annotation::precedes has them.
    base::Result<QList<annotation::Annotation>> ofDocument(document::DocumentId id) const;
    /// Those on the document as a whole, the oldest first. Costs nothing for the others.
    base::Result<QList<annotation::Annotation>> onDocument(document::DocumentId id) const;
    base::Result<QList<annotation::Annotation>> list(const AnnotationFilter &filter) const;
    /// Costs what the portion is large, not the list; by place in one document, with tags chosen or by tag, hardly more than what
    /// the document has or bears those tags.
    base::Result<QList<annotation::Annotation>> portion(const AnnotationFilter &filter, const AnnotationPortion &portion) const;
    base::Result<qint64> count(const AnnotationFilter &filter) const;
    /// False also of what is not in the library.
    base::Result<bool> chooses(const AnnotationFilter &filter, annotation::AnnotationId id) const;

    /// `range` must be within the document's text and not empty; it is widened so that it splits no grapheme.
    base::Result<annotation::Annotation> add(document::DocumentId document, document::Range range,
                                             const QList<annotation::TagId> &tags = {}, const QString &note = {});
    /// As `add` with tags by path; missing ones are made in the same command, so that one undo takes all of it back. Of a
    /// TextTarget only the range is looked at.
    base::Result<annotation::Annotation> addTagged(document::DocumentId document, const annotation::Target &target,
                                                   const QStringList &tagPaths, const QString &note = {});

    /// An annotation that begins with a note being typed, under an id that the caller made: one undo step with what `setNote`
    /// adds to it, as if all were typing.
    base::Result<annotation::Annotation> addNoted(annotation::AnnotationId id, document::DocumentId document,
                                                  const annotation::Target &target, const QString &note);

    /// Typing: calls within two seconds of each other on one annotation are one undo step, until `endTyping`.
    base::Status setNote(annotation::AnnotationId id, const QString &note);
    void endTyping();
    /// Also mends an orphan: its state becomes Anchored.
    base::Status setRange(annotation::AnnotationId id, document::Range range);
    base::Status setArea(annotation::AnnotationId id, const annotation::AreaTarget &area); ///< as `setRange`
    base::Status addTags(const QList<annotation::AnnotationId> &ids, const QList<annotation::TagId> &tags);
    base::Status addTagPath(const QList<annotation::AnnotationId> &ids, const QString &tagPath);
    base::Status removeTag(const QList<annotation::AnnotationId> &ids, annotation::TagId tag);
    base::Status remove(const QList<annotation::AnnotationId> &ids);

Q_SIGNALS:
    void annotationsAdded(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void annotationsChanged(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void annotationsRemoved(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void reset(); ///< anything may have changed

private:
    friend class Workspace;
    explicit Annotations(Session &session);

    base::Result<QList<annotation::Annotation>> portionByTag(const AnnotationFilter &filter,
                                                             const AnnotationPortion &portion) const;
    base::Status setTarget(annotation::AnnotationId id, const annotation::Target &wanted);
    /// `target` held against the document, with whole graphemes and its quotation.
    base::Result<annotation::Target> anchored(document::DocumentId document, const annotation::Target &target) const;
    /// `made` gets its target and what is missing of its tags.
    base::Result<annotation::Annotation> make(annotation::Annotation made, const QStringList &tagPaths,
                                              const QString &mergeKey = {});
    QString typingKey(annotation::AnnotationId id) const;

    Session &m_session;
};

} // namespace workspace
