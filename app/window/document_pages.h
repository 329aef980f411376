// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/page_view.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace reader {
class SelectionBar;
}

namespace window {

/// What lets a DocumentView show a PDF as its pages: the view of the pages beside that of the text, the switch between the two in
/// the document's header, and the line that says what is still missing. PDFs are shown as pages unless the person chose text for
/// one; that choice is in the settings. Documents that have no pages are shown as text. For a locked file it asks for the
/// password when its pages are wanted, and keeps it for the session.
class DocumentPages : public QObject
{
    Q_OBJECT
public:
    enum class Mode : quint8 { Text, Pages };

    /// `stack` holds the pane and gets the pages. All but the drawer must outlive this object.
    DocumentPages(reader::ReaderPane &pane, QStackedWidget &stack, workspace::PageDrawer &drawer, QSettings &settings,
                  QObject *parent);

    /// Follows the pane, which has the document already, and its place.
    void open(document::DocumentId id, workspace::Documents &documents);
    /// A PDF whose text is still being read. It stays until a document is opened, or `close`.
    void openFile(const QString &path);
    void close();
    bool isWaiting() const { return !m_waitingFor.isEmpty(); } ///< for the text of a file

    // As PageView::setAsPrinted.
    static bool savedAsPrinted(const QSettings &settings);
    static void saveAsPrinted(QSettings &settings, bool asPrinted);

    bool canSwitch() const; ///< the document has both pages and text
    bool hasPages() const { return m_hasPages; }
    bool arePagesShown() const;
    /// What the person wants for this document from now on.
    void choose(Mode mode);

    reader::PageView &view() { return *m_view; }
    const reader::PageView &view() const { return *m_view; }
    reader::SelectionBar &selectionBar() { return *m_selectionBar; }
    QWidget *modeSwitch() { return m_switch; } ///< for the header
    QWidget *notice() const;                   ///< for below it

Q_SIGNALS:
    void changed(); ///< what is shown, or what can be

private:
    void show(Mode mode);
    void say(const QString &text, bool forLong);
    void takeFailure(const base::Error &error);
    void askPassword(bool afterWrong);
    void takePassword(const QString &password);
    QString settingsKey() const;

    reader::ReaderPane &m_pane;
    QStackedWidget &m_stack;
    QSettings &m_settings;
    reader::PageView *m_view;
    reader::SelectionBar *m_selectionBar;
    QWidget *m_switch;
    QToolButton *m_asText;
    QToolButton *m_asPages;
    QLabel *m_notice;
    QTimer m_noticeTimer;
    document::DocumentId m_document;
    workspace::Documents *m_documents = nullptr; // of `m_document`
    QString m_waitingFor;
    QString m_tried; // a password that has not opened the file yet
    bool m_isLocked = false;
    bool m_hasPages = false;
};

} // namespace window
