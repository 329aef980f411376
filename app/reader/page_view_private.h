// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/words.h"
#include "reader/page_overlay.h"
#include "reader/page_shelf.h"
#include "reader/page_stack.h"
#include "reader/page_text.h"
#include "reader/page_view.h"
#include "workspace/page_pictures.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QSet>

#include <map>
#include <optional>

namespace reader {

/// What the view's sources share. Each function is in the source that the comment above it names. Coordinates are those of the
/// viewport where nothing else is said.
class PageView::Private
{
public:
    Private(PageView *view, ReaderPane &shown, workspace::PageDrawer &drawer) : q(view), pane(shown), pictures(drawer) {}

    enum class Drag : quint8 { None, Characters, Words, Lines, Area };
    struct Spot { ///< a place on a page, whatever the scale
        int page = 0;
        double y = 0; ///< in points
    };
    struct Target { ///< something in the margin that can be clicked
        QRect rect;
        annotation::AnnotationId id;
        qsizetype tag = -1;
        bool note = false;
    };

    // page_view.cpp: pages, scale, scrolling, pictures
    void takeDocument();
    void takePicture(const workspace::PagePicture &picture);
    void rescale(); ///< after every change of size or zoom, keeping the place
    void settle();  ///< after every change of place
    void applyZoom(std::optional<double> wanted, std::optional<QPoint> around = std::nullopt);
    void requestPictures();
    workspace::PageWish wish(int page) const;
    Spot spotAt(int y) const;
    void scrollTo(const Spot &spot, int y);
    std::pair<int, int> pagesInView() const; // first and last; last < first when there are none
    QRect pageRect(int page) const;
    QRectF onScreen(int page, const QRectF &points) const;
    document::Position positionAtTop() const;
    void bring(int page, const QRectF &points, bool comfortably);
    void letPaneFollow();
    bool hasText() const { return text && !text->isEmpty(); }

    // page_view_paint.cpp
    void paint(QPainter &painter, const QRect &clip);
    void paintPage(QPainter &painter, int page);
    void paintOverText(QPainter &painter, int page);
    void paintAreas(QPainter &painter, int page);
    void paintMargin(QPainter &painter, int page);
    void paintCurrent(QPainter &painter, int page);
    void paintCaret(QPainter &painter);
    const PageOverlay &overlay(int page);
    std::vector<QRectF> boxesOnScreen(document::Range range, int page) const;
    QColor around() const;
    QColor paper(int page) const;
    QColor ink(int page) const;
    bool keepsItsColors(int page) const;

    // page_view_input.cpp
    std::optional<document::Position> hit(QPoint point) const;
    bool isOverText(QPoint point) const;
    const PaintedAnnotation *areaAt(QPoint point) const;
    const Target *targetAt(QPoint point) const;
    QRectF rubber() const; ///< the area being dragged, in points
    void dragTo(QPoint point);
    void finishArea();
    void finishClick(QPoint point);
    void updateCursor(QPoint point);
    QString tipAt(QPoint point) const;
    void moveCaret(document::Position to, bool extend);
    bool handleMotion(QKeyEvent *event);
    bool handleScrolling(QKeyEvent *event);
    bool handleCommand(QKeyEvent *event);
    void page(int direction, bool extend);
    void restartBlinking();
    document::Range unitAt(document::Position at) const;

    PageView *const q;
    ReaderPane &pane;
    document::DocumentPointer document; // the pane's; `text` and `borders` point into it
    workspace::PagePictures pictures;
    PageShelf shelf{qint64(192) << 20};
    QSet<int> failed; // pages that cannot be drawn
    PageStack stack;
    bool guessed = true; // the pages' sizes are not known yet
    std::optional<PageText> text;
    std::unique_ptr<document::TextBorders> borders;
    std::map<int, PageOverlay> overlays;
    std::vector<Target> targets; // as painted last

    std::optional<double> ownZoom; // otherwise as wide as there is room
    bool scaling = false;
    QBasicTimer requesting;
    QBasicTimer following;
    std::optional<ViewPosition> followed; // where this view has put the pane

    Drag drag = Drag::None;
    bool areaMode = false;
    bool moved = false;
    QPoint pressedAt;
    QPoint dragPoint;
    int areaPage = 0;
    QPointF areaFrom; // in points
    document::Range dragOrigin;
    QElapsedTimer sinceDoubleClick;
    QBasicTimer autoScroll;
    bool selecting = false; // with Shift and keys
    std::optional<double> goalX;
    bool caretOn = true;
    QBasicTimer blinking;
};

} // namespace reader
