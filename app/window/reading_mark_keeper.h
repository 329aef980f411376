// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

namespace reader {
class ReaderPane;
}

namespace window {

/// The bookmarks and reviewed passages of the document in a pane: has them painted as they are in the library, and knows them for
/// whoever asks. Changes nothing itself.
class ReadingMarkKeeper : public QObject
{
    Q_OBJECT
public:
    /// `pane` must outlive this object.
    explicit ReadingMarkKeeper(reader::ReaderPane &pane, QObject *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    /// Which document the pane shows now; null: none.
    void setDocument(document::DocumentId document);

    /// By place, without lost ones; those come in `lost`.
    const QList<annotation::ReadingMark> &bookmarks() const { return m_bookmarks; }
    const QList<annotation::ReadingMark> &lost() const { return m_lost; }
    /// The bookmark of the paragraph in which `at` is; null: none.
    annotation::ReadingMarkId bookmarkAt(document::Position at) const;
    const std::vector<document::Range> &reviewed() const { return m_reviewed; }
    double reviewedShare() const; ///< 0–1; 0 without a document

Q_SIGNALS:
    void changed();
    void failed(const base::Error &error);

private:
    void ask();
    /// False, with `failed`, when they cannot be had.
    bool read();
    void count(const std::vector<document::Range> &before);

    reader::ReaderPane &m_pane;
    QPointer<workspace::Workspace> m_workspace;
    document::DocumentId m_document;
    QList<annotation::ReadingMark> m_bookmarks;
    QList<annotation::ReadingMark> m_lost;
    std::vector<document::Range> m_reviewed;
    document::DocumentPointer m_counted; // of which the figures are; null: not counted yet
    qint64 m_reviewable = 0;             // UTF-16 units
    qint64 m_done = 0;                   // of those
};

} // namespace window
