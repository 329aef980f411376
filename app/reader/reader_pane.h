// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/place.h"
#include "reader/painted_annotation.h"
#include "reader/pane_state.h"
#include "reader/references.h"
#include "reader/search_options.h"
#include "reader/text_units.h"
#include "reader/theme.h"
#include "reader/typography.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace reader {

class AnnotationLayer;
class AreaLayer;

/// Shows one document as text, lets a person move, select and find in it, and paints annotations over it.
///
/// Lays out only what is in view, so the cost of a frame, a jump or a click depends neither on the document's length nor on how
/// many annotations it has. Changes nothing itself: what a person asks of an annotation goes out as a signal, and comes back as
/// `annotationChanged`. All positions and ranges are in UTF-16 units of the document's text, ranges without their end.
/// A position past the text counts as its end. Thread: the window's.
class ReaderPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Null shows the empty text. Selection, annotations, search and history start anew.
    void setDocument(document::DocumentPointer document);
    const document::DocumentPointer &document() const;
    /// Shown where there is no document: a line, and below it what to do. The second may be empty.
    void setEmptyText(const QString &title, const QString &hint);

    ViewPosition position() const;
    void setPosition(const ViewPosition &position);
    /// Selection and jumps included; to be given back after `setDocument` with the same document.
    PaneState state() const;
    void setState(const PaneState &state);
    document::Range visibleRange() const;
    int lettersInLine() const; ///< how many of usual width a line of the text has room for
    /// How much of the text has gone past the lower edge, 0–1.
    double progress() const;

    /// Brings `range` into view and puts the caret at its begin, or selects it. Where it stood is remembered for `back`.
    enum class Arrival : quint8 { Caret, Select };
    void goTo(document::Range range, Arrival arrival = Arrival::Caret);
    // From 1; false when the document has no such place.
    bool goToLine(int number);
    bool goToParagraph(int number);
    bool goToPage(const QString &label);
    bool goToName(const QString &anchor); ///< an AnchorTarget of the document, without "#"
    // To the next or previous heading from the caret; false when there is none.
    bool goToNextHeading();
    bool goToPreviousHeading();

    /// Shows in a small window what the footnote's sign or link at the caret leads to; false where there is none, or it leads out
    /// of the document.
    bool lookAtTarget();
    std::optional<Reference> referenceAt(document::Position at) const; ///< the footnote's sign or link into the document
    bool hasLink(document::Position at) const;                         ///< or a footnote's sign
    /// Goes where the link at `at` leads, or says so with `linkActivated`; false where there is none.
    bool followLink(document::Position at);
    // The caret goes to the next or previous footnote's sign or link; false when there is none.
    bool goToNextReference();
    bool goToPreviousReference();

    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();
    void forgetJumps(); ///< neither back nor forward leads anywhere from now on

    document::Position caret() const;
    void setCaret(document::Position at);
    document::Range selection() const;                                ///< empty, at the caret, when nothing is selected
    void setSelection(document::Range range);                         ///< widened to whole graphemes; the caret goes to its end
    void select(document::Position anchor, document::Position caret); ///< from the one to the other, whichever comes first
    document::Position selectionAnchor() const;                       ///< the selection's end that is not the caret
    bool hasSelection() const;
    QString selectedText() const;
    /// An area of a page, marked in a PageView, is selected as words are: selecting either lets go of the other.
    void selectArea(const annotation::AreaTarget &area);
    const std::optional<annotation::AreaTarget> &selectedArea() const;
    /// What is selected, words or an area, as it is annotated: a hand that began or ended in the blanks around words meant the
    /// words alone.
    std::optional<annotation::Target> selectedTarget() const;
    /// Where the selection's begin or the caret is, as told to a person.
    document::Place placeOfSelection() const;
    document::Place placeAt(document::Position at) const; ///< as told to a person; all empty without a text
    /// In coordinates of the viewport, for bars and tips at it; empty when it is out of view.
    QRect selectionRect() const;
    QRect caretRect(document::Position at) const;             ///< as above, of the caret if it were there
    document::Position positionAt(const QPoint &point) const; ///< the nearest to a point of the viewport
    void copy() const;
    void selectAll();
    /// Selects the unit at the caret; widens a selection to whole units; takes one more where it is whole units already.
    void growSelection(TextUnit unit);
    void shrinkSelection(TextUnit unit); ///< by its last unit, as long as it has another
    /// Moves the end of the selection that is the caret by `steps` units, back when negative.
    void extendSelection(TextUnit unit, int steps);
    /// Selects the next whole unit behind the selection or the caret (`forwards`), or the one before. False at the text's end.
    bool selectNeighbour(TextUnit unit, bool forwards);
    void clearSelection();

    void setAnnotations(const std::vector<PaintedAnnotation> &annotations);
    void annotationChanged(const PaintedAnnotation &annotation); ///< also for a new one
    void annotationRemoved(annotation::AnnotationId id);         ///< an unknown one is no error
    /// The one that is outlined and has handles. Null or unknown: none.
    void setCurrentAnnotation(annotation::AnnotationId id);
    annotation::AnnotationId currentAnnotation() const;
    std::vector<annotation::AnnotationId> annotationsAt(document::Position at) const; ///< the innermost first
    const PaintedAnnotation *annotation(annotation::AnnotationId id) const;           ///< valid until the next change
    /// What PageView shows on the pages.
    const AnnotationLayer &annotations() const;
    const AreaLayer &areas() const;
    void goToAnnotation(annotation::AnnotationId id);
    // In text order from the caret on; the one reached becomes the current one. False at the end.
    bool goToNextAnnotation();
    bool goToPreviousAnnotation();
    /// Moves one end of the current annotation by `words` words (negative: back) and emits `annotationRangeChanged`; of an area
    /// its left or right side by as many AreaSteps, and emits `annotationAreaChanged`, unless
    /// the area is only selected.
    void moveAnnotationEdge(Edge edge, int words);

    /// Where bookmarks are, and what was reviewed (by begin, not overlapping): shown at the edge and in the strip.
    void setReadingMarks(std::vector<document::Position> bookmarks, std::vector<document::Range> reviewed);
    const std::vector<document::Position> &bookmarks() const;
    const std::vector<document::Range> &reviewed() const;

    /// Marks all hits, found in slices; an empty `text` clears them. Does not move: `findNext` does.
    void setSearch(const QString &text, const SearchOptions &options = {});
    bool findNext(); ///< from the selection on, around the text's end; false when there is no hit so far
    bool findPrevious();
    const std::vector<document::Range> &hits() const; ///< so far, in text order
    document::Range currentHit() const;               ///< empty: none

    void setTheme(Theme::Kind kind);
    const Theme &theme() const;
    void setTypography(const Typography &typography);
    const Typography &typography() const;
    double zoom() const;
    void setZoom(double zoom); ///< 0.4–5; keeps the place
    void zoomIn();
    void zoomOut();
    void resetZoom();

    class Private; // shared by the pane's own sources and its accessible

Q_SIGNALS:
    void documentChanged();
    void caretMoved(document::Position at);
    void selectionChanged(document::Range range);
    void selectionFinished(); ///< the mouse button or the Shift key went up, with something selected
    void visibleRangeChanged(document::Range range);
    void wentTo(document::Range range); ///< something was brought into view: a jump, a hit, the caret
    void wentToArea(const annotation::AreaTarget &area);
    void annotationsChanged();                                               ///< one or all, or which is the current one
    void annotationsAssigned();                                              ///< all
    void annotationCounted(const PaintedAnnotation &annotation, bool added); ///< one more is shown, or one no more
    void readingMarksChanged();
    void annotationActivated(annotation::AnnotationId id); ///< clicked, in the text or in the margin, or reached by key
    void annotationRangeChanged(annotation::AnnotationId id, document::Range range);
    void annotationAreaChanged(annotation::AnnotationId id, const annotation::AreaTarget &area);
    /// `lookAtTarget` while the pane is hidden: whatever shows the document instead shows it.
    void targetWanted(const Reference &reference);
    void linkActivated(const QString &target); ///< one that leads outside the document
    void imageActivated(const QString &name);  ///< a Resource of the document
    void contextMenuRequested(const QPoint &globalPosition, document::Position at);
    void zoomChanged(double zoom);
    void themeChanged();
    void historyChanged();
    void jumped();        ///< to a new place: what `goForward` led to is gone
    void searchStarted(); ///< another one; the hits of the one before are gone
    /// `current` is from 1, 0 when the selection is none of the hits. `finished` once the whole text has been looked at.
    void searchProgressed(int hits, int current, bool finished);
    void searchWrapped(bool forward); ///< the last find went on from the text's begin, or from its end when not `forward`
    void searchFailed(const QString &message); ///< a regular expression that is none

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
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
