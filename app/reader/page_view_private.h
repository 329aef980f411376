// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/words.h"
#include "reader/caret_blink.h"
#include "reader/overview_strip.h"
#include "reader/page_overlay.h"
#include "reader/page_shelf.h"
#include "reader/page_stack.h"
#include "reader/page_text.h"
#include "reader/page_view.h"
#include "reader/reference_look.h"
#include "reader/text_drag.h"
#include "reader/written_notes.h"
#include "workspace/page_pictures.h"

#include <QBasicTimer>
#include <QSet>

#include <map>
#include <optional>

namespace reader {

class PagePreview;

/// What the view's sources share. Each function is in the source that the comment above it names. Coordinates are those of the
/// viewport where nothing else is said.
class PageView::Private
{
public:
    Private(PageView *view, ReaderPane &shown, workspace::PageDrawer &drawer);

    enum class Drag : quint8 { None, Characters, Words, Lines, Area, Edge, Held };
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
    /// What the pointer can take hold of.
    struct Grip {
        std::optional<Edge> edge; ///< of the current annotation's passage
        Qt::Edges sides;          ///< of the area that is held; all of them: it moves as a whole
        bool isNone() const { return !edge && !sides; }
        Qt::CursorShape cursor() const;
    };

    // page_view.cpp: pages, scale, scrolling, pictures
    void takeDocument();
    void takePicture(const workspace::PagePicture &picture);
    void rescale(); ///< after every change of size or zoom, keeping the place
    void settle();  ///< after every change of place
    /// Nothing: as `how` says.
    void applyZoom(std::optional<double> wanted, std::optional<QPoint> around = std::nullopt, Fit how = Fit::Width);
    double fittingScale() const;
    void requestPictures();
    workspace::PageWish wish(int page) const;
    Spot spotAt(int y) const;
    void scrollTo(const Spot &spot, int y);
    std::pair<int, int> pagesInView() const; // first and last; last < first when there are none
    QRect pageRect(int page) const;
    QRectF onScreen(int page, const QRectF &points) const;
    QPointF onPage(int page, QPoint point) const; ///< in points; beyond the page, too
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
    void paintReadingMarks(QPainter &painter, int page, const PageOverlay &marks) const;
    void paintCurrent(QPainter &painter, int page);
    void paintCaret(QPainter &painter);
    void paintFocus(QPainter &painter) const;
    const PageOverlay &overlay(int page);
    std::vector<QRectF> boxesOnScreen(document::Range range, int page) const;
    QColor around() const;
    QColor paper(int page) const;
    QColor ink(int page) const;
    bool keepsItsColors(int page) const;
    Theme themeOf(int page) const; ///< whose colours suit its paper

    // page_view_notes.cpp
    void paintNoteEnds(QPainter &painter, int page);
    void paintNotes(QPainter &painter); ///< of all pages
    void paintWrittenNote(QPainter &painter, const QRect &rect, const PageOverlay::Note &note, const QString &words,
                          const QFont &font) const;
    void paintNoteSign(QPainter &painter, const QRect &rect, const QColor &color) const;

    // page_view_strip.cpp
    void makeStrip();
    void themeStrip();
    void rebuildStrip();
    int rowOf(int page, double y) const;
    Spot spotOfRow(int row) const;
    OverviewStrip::Rows rowsOf(document::Range range) const;
    std::optional<OverviewStrip::Rows> rowsOf(const PaintedAnnotation &annotation) const;
    void countInStrip(const PaintedAnnotation &annotation, bool added);
    void showHitsInStrip();
    void showMarksInStrip();
    void showViewInStrip();
    QString stripTipAt(OverviewStrip::Rows rows) const;

    // page_view_grips.cpp
    std::optional<annotation::AreaTarget> heldArea() const; ///< the one selected, else that of the current annotation
    std::optional<QLineF> edgeLine(Edge edge) const; ///< of the current annotation's passage; nothing when it is out of view
    Grip gripAt(QPoint point) const;
    bool takeGrip(QPoint point);
    void dragGrip(QPoint point);
    void finishGrip();
    void cancelDrag();
    void changeHeld(const QRectF &area);
    void holdArea(); ///< there must be a `heldArea`
    void tellHeld();
    bool isForHeld(const QKeyEvent *event) const; ///< a key that moves the area that is held
    bool handleHeld(QKeyEvent *event);
    void paintGrips(QPainter &painter) const;

    // page_view_references.cpp
    std::optional<Reference> referenceUnder(QPoint point) const;
    QRect referenceRect(const Reference &reference) const; ///< its first line; empty when it is out of view
    QRectF partToShow(const PageText::Place &there) const; ///< a share of its page
    Preview *showTarget(const Reference &reference);       ///< null where there is no room
    void showPictureInPreview();
    bool previews(int page) const; ///< a part of it, in the preview

    // page_view_mouse.cpp and page_view_keys.cpp
    std::optional<document::Position> hit(QPoint point) const;
    bool isOverText(QPoint point) const;
    const PaintedAnnotation *areaAt(QPoint point) const;
    const Target *targetAt(QPoint point) const;
    QRectF rubber() const; ///< the area being dragged, in points
    void dragTo(QPoint point);
    void finishArea();
    void finishClick(QPoint point);
    void activateAt(QPoint point); ///< the annotation there, if any
    void placeArea();
    void updateCursor(QPoint point);
    QString tipAt(QPoint point) const;
    void moveCaret(document::Position to, bool extend, std::optional<double> goal = std::nullopt);
    bool handleMotion(QKeyEvent *event);
    bool handleScrolling(QKeyEvent *event);
    bool handleCommand(QKeyEvent *event);
    void page(int direction, bool extend);

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
    WrittenNotes writtenNotes;

    std::optional<double> ownZoom; // otherwise as `fit` says
    Fit fit = Fit::Width;
    bool asPrinted = false;
    bool scaling = false;
    QBasicTimer requesting;
    QBasicTimer following;
    std::optional<ViewPosition> followed; // where this view has put the pane

    OverviewStrip *strip = nullptr;
    std::size_t hitsInStrip = 0;
    QBasicTimer restripping; // once the size has not changed for a moment

    Drag drag = Drag::None;
    Grip grip;
    PaintedAnnotation heldBefore;            // the annotation that is dragged, as it was
    annotation::AreaTarget areaBefore;       // the area that is dragged or moved by keys, as it was
    annotation::AnnotationId heldAnnotation; // whose area that is; null: the selected area, which is no annotation yet
    QPointF heldFrom;                        // where on its page it was taken hold of, in points
    bool heldUntold = false;                 // it is another one now, or may be, and `tellHeld` has not said so yet
    bool areaMode = false;
    bool moved = false;
    QPoint pressedAt;
    QPoint dragPoint;
    int areaPage = 0;
    QPointF areaFrom; // in points
    document::Range dragOrigin;
    ClickCount clicks;
    EdgeScroll edgeScroll;
    bool selecting = false; // with Shift and keys

    PagePreview *preview = nullptr; // made when first needed
    int previewedPage = 0;
    ReferenceLook look;

    std::optional<double> goalX;
    CaretBlink blink;
};

} // namespace reader
