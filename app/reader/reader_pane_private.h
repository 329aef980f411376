// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/words.h"
#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/caret_blink.h"
#include "reader/document_layout.h"
#include "reader/overview_strip.h"
#include "reader/reader_pane.h"
#include "reader/reference_look.h"
#include "reader/text_drag.h"
#include "reader/text_motion.h"
#include "reader/text_rows.h"
#include "reader/text_search.h"

#include <QBasicTimer>

namespace reader {

class TargetPreview;

/// What the pane's sources share. Each function is in the source that the comment above it names.
class ReaderPane::Private
{
public:
    explicit Private(ReaderPane *pane);

    /// An item that is in view, and where its top is in the viewport.
    struct Shown {
        std::size_t item;
        int y;
    };
    struct Stripe {
        QRect rect; // in the viewport
        annotation::AnnotationId id;
        qsizetype tag; // index into its tags; -1: a highlight without a tag
    };
    struct NoteMark {
        QRect rect;
        annotation::AnnotationId id;
    };
    struct Column {
        int left = 0;
        int width = 0;
        int room = 0;  // from `left` on, for tables that are wider
        int lanes = 0; // that fit before it
    };
    /// The scroll bar of a wide table or of code.
    struct SideBar {
        QRect track; // in the viewport
        QRect thumb;
        ScrollGroup group = NoScrollGroup;
        double overflow = 0;
        double shift = 0;
        int top = 0; // of what it scrolls
    };
    enum class Drag : quint8 { None, Characters, Words, Paragraphs, Edge, SideBar };
    enum class Bring : quint8 { Near, Comfortably }; // just into view; or, from out of view, to the upper third

    // reader_pane_view.cpp: layout, scrolling, what is in view
    FontSet fonts() const;
    Column columnNow() const; ///< for the size there is; `column` is that of the layout
    void ensureLayout();
    void relayout(); ///< of all, keeping the place
    void settle();   ///< after every change of place or size
    void syncScrollBar();
    void scrollBy(int pixels);
    void scrollToBegin();
    void scrollToEnd();
    void bring(document::Range range, Bring how);
    ViewPosition viewPosition();
    std::optional<QRectF> lineInView(document::Position at); ///< the caret's rectangle in the viewport
    std::optional<Shown> shownAt(int y) const;
    document::Position hit(QPointF point);      ///< the position nearest to a point of the viewport
    document::Position letterAt(QPointF point); ///< the letter under it, where `hit` is the nearest border
    document::Position under(QPointF point, document::Position (TextBox::*what)(QPointF) const);
    bool isOverText(QPointF point);
    const Picture *pictureAt(QPointF point);

    // reader_pane_paint.cpp
    void paint(QPainter &painter, const QRect &clip);
    void paintEmpty(QPainter &painter);
    void paintNumbers(QPainter &painter, const LaidItem &item, int y);
    void paintStripes(QPainter &painter);
    void paintNotes(QPainter &painter);
    void paintCurrent(QPainter &painter);
    void paintCaret(QPainter &painter);
    void paintFocus(QPainter &painter);
    std::optional<std::pair<int, int>> linesInView(document::Range range) const; ///< top and bottom, cut to the view
    QPointF edgePoint(Edge edge); ///< of the current annotation, in the viewport; null when out of view

    // reader_pane_sideways.cpp
    void paintSideBars(QPainter &painter);
    const SideBar *sideBarAt(QPoint point) const;
    bool takeSideBar(QPoint point); ///< begins to drag the one there
    void dragSideBar(QPoint point);
    void bringSideways(document::Position at);

    // reader_pane_references.cpp
    QRect referenceRect(const Reference &reference); ///< in the viewport; empty when it is out of view
    std::optional<Reference> referenceUnder(QPointF point);
    Preview *showTarget(const Reference &reference); ///< null where there is no room

    // reader_pane_strip.cpp
    void makeStrip();
    void emptyStrip();
    void rebuildStrip();
    void rebuildStripSoon(); ///< once the size has not changed for a moment
    void showMarksInStrip();
    void showViewInStrip();
    void count(const PaintedAnnotation &annotation, bool added); ///< tells of it, too

    // reader_pane_marks.cpp
    void paintMarks(QPainter &painter);

    // reader_pane_keys.cpp and reader_pane_mouse.cpp
    void moveCaret(document::Position to, bool extend, std::optional<double> goal = std::nullopt);
    void select(document::Position from, document::Position to);
    bool handleMotion(QKeyEvent *event);
    bool handleCommand(QKeyEvent *event);
    void page(int direction, bool extend);
    void dragTo(QPointF point);
    void dragEdge(QPointF point);
    void cancelEdge();
    void finishClick(QMouseEvent *event);
    bool openPicture(document::Position at);
    void updateCursor(QPointF point);
    QString tipAt(QPoint point) const;
    void tellCaret();

    // reader_pane.cpp
    const document::Places &placesOf();
    const document::TextBorders &bordersOf();
    TextMotion motion() { return TextMotion(*layout, bordersOf()); }
    document::Range selection() const { return {std::min(mark, caret), std::max(mark, caret)}; }
    document::Position clamped(document::Position at) const;
    document::Range clamped(document::Range range) const;
    bool isWherePersonIs(document::Range range) const;
    void rememberPlace();
    void restore(const PaneState::Jump &jump);
    bool hasText() const { return layout && !layout->isEmpty(); }

    // reader_pane_annotations.cpp
    void activate(annotation::AnnotationId id);
    document::Position placeOf(annotation::AnnotationId id) const; ///< the text's end for an unknown one

    // reader_pane_search.cpp
    void showHit(std::size_t index);
    void reportSearch();
    void noteNewHits();

    ReaderPane *const q;
    document::DocumentPointer document;
    std::unique_ptr<document::Places> places;       // made when first asked
    std::unique_ptr<document::TextBorders> borders; // made when first asked
    std::unique_ptr<DocumentLayout> layout;
    bool layoutStale = true;
    QString emptyTitle;
    QString emptyHint;

    Theme theme;
    Typography typography;
    double zoom = 1.0;
    Column column;
    DocumentLayout::Anchor anchor;           // the place at the view's upper edge
    std::optional<ViewPosition> wantedPlace; // to be taken up once there is a layout
    // Where it was put when last laid out anew, and the anchor that came of it: as long as nobody scrolls, further zooming starts
    // from the same place, or each step would lose a part of a line.
    std::optional<std::pair<ViewPosition, DocumentLayout::Anchor>> heldPlace;
    std::vector<Shown> shown;
    document::Range visible;
    bool syncing = false;
    qint64 unitsPerStep = 1; // pixels a step of the scroll bar stands for

    document::Position caret;
    document::Position mark; // the selection's other end
    std::optional<double> goalX;
    CaretBlink blink;

    AnnotationLayer annotations;
    AreaLayer areas;
    std::optional<annotation::AreaTarget> selectedArea;
    annotation::AnnotationId current;
    std::vector<Stripe> stripes; // as painted last
    std::vector<NoteMark> noteMarks;
    std::vector<SideBar> sideBars;
    SideBar draggedBar;
    int sideGrip = 0; // pixels from the thumb's left edge

    std::vector<document::Position> bookmarks;
    std::vector<document::Range> reviewed;

    TextSearch search;
    QBasicTimer searching;
    std::size_t hitsNoted = 0;
    document::Range currentHit;
    int pendingFind = 0; // a wish of findNext (1) or findPrevious (-1) that waits for hits
    QBasicTimer coloring;

    std::vector<PaneState::Jump> past;
    std::vector<PaneState::Jump> future;

    Drag drag = Drag::None;
    Edge draggedEdge = Edge::Begin;
    document::Range dragOrigin;      // the word or paragraph with which it began
    PaintedAnnotation draggedBefore; // the annotation whose edge is dragged, as it was
    QPoint pressedAt;
    bool moved = false;
    ClickCount clicks;
    EdgeScroll edgeScroll;
    bool selecting = false; // with Shift and keys

    OverviewStrip *strip = nullptr;
    TextRows stripRows; // none as long as there is no layout
    QBasicTimer restripping;

    TargetPreview *preview = nullptr; // made when first needed
    ReferenceLook look;
};

} // namespace reader
