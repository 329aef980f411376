// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/parallel_places.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace window {

class DocumentView;

/// Keeps two views at places that belong together: the one the person scrolls leads, the other follows.
class ScrollSync : public QObject
{
    Q_OBJECT
public:
    ScrollSync(DocumentView *left, DocumentView *right, QObject *parent);
    ~ScrollSync() override;

    void setEnabled(bool enabled);
    /// Which view leads from now on: the one the person went to. Views also lead when they are scrolled by wheel or mouse.
    void setLeader(DocumentView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const DocumentView *moved);
    void tellWhoIsLed();
    const document::ParallelPlaces &places(); ///< of the two documents, as well as they are known by now

    QPointer<DocumentView> m_left;
    QPointer<DocumentView> m_right;
    QPointer<DocumentView> m_leader;
    document::DocumentPointer m_first; // of which `m_places` are
    document::DocumentPointer m_second;
    document::ParallelPlaces m_places;
    QFutureWatcher<document::ParallelPlaces> m_pairing;
    bool m_enabled = false;
    bool m_following = false;
};

} // namespace window
