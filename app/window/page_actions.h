// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/taught_keys.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class MessageBar;
class ReaderArea;

/// What only documents with pages have: showing them as pages or as text, how pages are shown, and annotating an area.
class PageActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    PageActions(ReaderArea &reader, MessageBar &messages, QWidget *window);

    void teach(const TaughtKeys &keys) { m_keys = keys; }
    QAction *showPages() const { return m_showPages; } ///< checked while pages are shown
    void fillView(QMenu &menu) const;                  ///< that, how large pages are, and in which colours
    QAction *markArea() const { return m_markArea; }

private:
    void update();
    void mark();

    ReaderArea &m_reader;
    MessageBar &m_messages;
    TaughtKeys m_keys;
    QAction *m_showPages;
    QAction *m_markArea;
    QAction *m_fitWidth;
    QAction *m_fitPage;
    QAction *m_asPrinted;
};

} // namespace window
