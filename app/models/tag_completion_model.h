// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"

#include <QAbstractListModel>

namespace models {

/// What could be meant by a few letters of a tag: the best match first, and last, where no tag has exactly that path, the tag
/// that would be made. A value model: it is given the tree once, when the prompt opens.
///
/// Letters match in order, not necessarily side by side; beginnings of words and of path parts, runs, and recently used tags
/// count more. Case is ignored.
class TagCompletionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : quint16 {
        PathRole = Qt::UserRole, ///< to be given to addTagged and its like
        ColorRole,               ///< annotation::Color; of a new tag the one it would get
        NewRole,                 ///< bool: it would be made
        MatchesRole,             ///< QList<int>: the matched UTF-16 units of the path, ascending
        PinnedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// `recent`: newest first; tags that are gone are skipped.
    void setTree(const annotation::TagTree &tree, const QList<annotation::TagId> &recent = {});
    void setText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Candidate {
        annotation::TagId id; // null for the new one
        QString path;
        annotation::Color color = 0;
        int pinned = 0;
        int score = 0;
        QList<int> matches;
    };

    void rank();

    annotation::TagTree m_tree;
    QList<annotation::TagId> m_recent;
    QString m_text;
    QList<Candidate> m_candidates;
};

/// How well `letters` fit `text`, both case folded; matched units are put into `matches`. Negative: not at all.
int fuzzyScore(QStringView letters, QStringView text, QList<int> *matches = nullptr);

} // namespace models
