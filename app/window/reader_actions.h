// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class MessageBar;
class ReaderArea;

/// Moving, finding and zooming in the text.
class ReaderActions : public QObject
{
    Q_OBJECT
public:
    ReaderActions(ReaderArea &reader, MessageBar &messages, QWidget *window);

    void fillGo(QMenu &menu) const;
    void fillZoom(QMenu &menu) const;
    QAction *find() const { return m_find; }
    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }

private:
    void goToPlace();
    void updateEnabled();
    void makeFindOptions();
    void makeSteps();
    QAction *make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys, const QString &tip,
                  const QString &words = {});

    ReaderArea &m_reader;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_find;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QList<QAction *> m_findOptions;
    QAction *m_goTo;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_nextAnnotation;
    QAction *m_previousAnnotation;
    QAction *m_nextHeading;
    QAction *m_previousHeading;
    QAction *m_nextReference;
    QAction *m_previousReference;
    QAction *m_lookAtTarget;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomReset;
};

} // namespace window
