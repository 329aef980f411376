// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "reader/reader_pane.h"

#include <QAbstractScrollArea>

#include <memory>

namespace workspace {
class PageDrawer;
}

namespace reader {

/// Shows a PDF as its pages, one below the other: a second view of what a ReaderPane has. Selection, caret, annotations, hits and
/// jumps are the pane's; what a person does here is done to the pane, and what changes there is shown here. So whatever acts on
/// the pane acts on the pages too. While the pages are scrolled the pane's place follows, and showing the one instead of the
/// other keeps the place.
///
/// Pages can be shown before there is a document: then they are pictures only. Only pages in view cost anything. Areas are marked
/// by dragging with Ctrl, in area mode, and on pages without text. Thread: the window's.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// The pane must outlive the view.
    PageView(ReaderPane &pane, workspace::PageDrawer &drawer, QWidget *parent = nullptr);
    ~PageView() override;

    /// The PDF file of the pane's document, or of one that is still being read. Empty: none.
    void setFile(const QString &path, const QString &password = {});
    /// The same pages in another file: what was drawn stays.
    void moveFile(const QString &path, const QString &password = {});

    // 1: the size on paper. Without a zoom of its own, the view makes the pages as wide as there is room, or the one in view as
    // large as is seen at once; both within reason.
    enum class Fit : quint8 { Width, Page };
    double zoom() const;
    std::optional<Fit> fit() const; ///< nothing: a zoom of its own
    void setZoom(double zoom);      ///< 0.1–8
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();

    /// Black on white, or in dark themes on light paper that is dimmed, instead of in the colours of the theme.
    void setAsPrinted(bool asPrinted);
    bool isAsPrinted() const;

    ReaderPane &pane() const;
    // In coordinates of the viewport, as the pane has them for its text.
    QRect caretRect(document::Position at) const;                     ///< empty when it is out of view
    std::optional<document::Position> positionAt(QPoint point) const; ///< nothing on pages without text
    document::Range lineAt(document::Position at) const;              ///< as printed

    int pageCount() const;
    int pageInView() const; ///< from 0: the one that the middle of the view is on; -1 when there is none
    QString pageLabel(int page) const;
    /// How much of the pages has gone past the lower edge, 0–1.
    double progress() const;
    /// As ReaderPane::selectionRect, for words and areas.
    QRect selectionRect() const;
    /// Goes where the pane is, unless the pane is there because of this view.
    void takePlaceOfPane();
    void goToPage(int page);
    void goToArea(const annotation::AreaTarget &area);

    /// The next drag of the mouse marks an area.
    void setAreaMode(bool on);
    bool areaMode() const;

    class Private; // shared by the view's own sources

Q_SIGNALS:
    void scrolled();     ///< another part is in view, or the same in another size
    void paneFollowed(); ///< a moment after `scrolled`: the pane is at the same place now
    void zoomChanged();
    void pageShown(int page); ///< its picture has come
    void fileFailed(const base::Error &error);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    std::unique_ptr<Private> d;
};

} // namespace reader
