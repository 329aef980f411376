// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_view.h"

#include "reader/accessible_reader.h"
#include "reader/page_view_private.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr double LeastZoom = 0.1;
constexpr double MostZoom = 8.0;
constexpr double ZoomStep = 1.15;
constexpr double WidestFit = 1.6; // times the size on paper: on a wide screen a page as wide as it has lines nobody can follow
constexpr int Gutter = 40;        // beside the pages, for stripes and notes
constexpr int LineStep = 40;      // pixels a step of the scroll bar
constexpr int SharpenAfter = 90;  // milliseconds: while one zooms, the pictures there are will do
constexpr int FollowAfter = 150;  // milliseconds after the last scrolling
constexpr QSizeF UsualPage(595, 842);

} // namespace

PageView::Private::Private(PageView *view, ReaderPane &shown, workspace::PageDrawer &drawer)
    : q(view),
      pane(shown),
      pictures(drawer),
      edgeScroll(
          *view->viewport(), [this](int step) { q->verticalScrollBar()->setValue(q->verticalScrollBar()->value() + step); },
          [this](QPointF point) { dragTo(point.toPoint()); }),
      look(*view->viewport(), {[this](QPoint point) { return drag == Drag::None ? referenceUnder(point) : std::nullopt; },
                               [this](const Reference &reference) { return showTarget(reference); },
                               [this](Position target) {
                                   pane.goTo({target, target});
                               }}),
      blink(*view, [this] { q->viewport()->update(q->caretRect(pane.caret()).adjusted(-2, -2, 2, 2)); })
{
}

PageView::PageView(ReaderPane &pane, workspace::PageDrawer &drawer, QWidget *parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(this, pane, drawer))
{
    AccessibleReader::install();
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the document"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    d->makeStrip();
    setViewportMargins(0, 0, d->strip->sizeHint().width(), 0);
    verticalScrollBar()->setSingleStep(LineStep);
    horizontalScrollBar()->setSingleStep(LineStep);
    connect(&d->pictures, &workspace::PagePictures::drawn, this,
            [this](const workspace::PagePicture &picture) { d->takePicture(picture); });
    connect(&d->pictures, &workspace::PagePictures::failed, this, [this](const workspace::PageWish &wish) {
        d->failed.insert(wish.page);
        viewport()->update();
    });
    connect(&d->pictures, &workspace::PagePictures::fileFailed, this, &PageView::fileFailed);
    connect(&pane, &ReaderPane::documentChanged, this, [this] { d->takeDocument(); });
    connect(&pane, &ReaderPane::annotationsChanged, this, [this] {
        d->overlays.clear();
        viewport()->update();
    });
    connect(&pane, &ReaderPane::themeChanged, this, [this] {
        d->overlays.clear();
        d->themeStrip();
        d->settle();
    });
    const auto repaint = [this] { viewport()->update(); };
    connect(&pane, &ReaderPane::selectionChanged, this, repaint);
    connect(&pane, &ReaderPane::searchProgressed, this, repaint);
    connect(&pane, &ReaderPane::caretMoved, this, [this] {
        d->goalX.reset();
        d->look.caretMoved();
        d->blink.restart();
        viewport()->update();
    });
    connect(&pane, &ReaderPane::wentTo, this, [this](Range range) {
        if (!isVisible() || !d->hasText())
            return;
        if (const auto place = d->text->wordFrom(range.begin))
            d->bring(place->page, place->box, true);
    });
    connect(&pane, &ReaderPane::wentToArea, this, &PageView::goToArea);
    connect(&pane, &ReaderPane::targetWanted, this, [this](const Reference &reference) {
        if (isVisible() && d->hasText())
            d->look.open(reference, true);
    });
    d->takeDocument();
}

PageView::~PageView() = default;

void PageView::setFile(const QString &path, const QString &password)
{
    d->shelf.clear();
    d->failed.clear();
    d->pictures.setFile(path, password);
    if (!d->document)
        d->takeDocument();
    d->settle();
}

void PageView::moveFile(const QString &path, const QString &password)
{
    d->pictures.setFile(path, password);
    d->settle();
}

void PageView::Private::takeDocument()
{
    document = pane.document();
    text.reset();
    borders.reset();
    overlays.clear();
    writtenNotes.clear();
    followed.reset();
    goalX.reset();
    look.close();
    drag = Drag::None;
    heldUntold = false;
    edgeScroll.stop();
    std::vector<QSizeF> sizes;
    if (document) {
        for (const document::Page &page : document->pages())
            sizes.push_back(page.size.isEmpty() ? UsualPage : page.size);
        text.emplace(*document);
        borders = std::make_unique<document::TextBorders>(document->text());
    } else if (!pictures.file().isEmpty()) {
        sizes.push_back(UsualPage);
    }
    // Where it was shown before its text was there, it stays at the same page.
    const bool same = guessed && document && stack.count() == std::ssize(sizes);
    guessed = !document;
    const Spot place = same ? spotAt(0) : Spot();
    stack.setPages(std::move(sizes));
    rescale();
    if (same)
        scrollTo(place, 0);
    else
        q->verticalScrollBar()->setValue(0);
    rebuildStrip();
    settle();
}

void PageView::Private::takePicture(const workspace::PagePicture &picture)
{
    if (guessed && picture.pageCount != stack.count()) {
        stack.setPages(std::vector<QSizeF>(static_cast<std::size_t>(picture.pageCount), picture.size));
        rescale();
        settle();
    }
    shelf.put(picture.wish, QPixmap::fromImage(picture.image), q->pageInView());
    q->viewport()->update();
    if (previews(picture.wish.page))
        showPictureInPreview();
    Q_EMIT q->pageShown(picture.wish.page);
}

void PageView::Private::rescale()
{
    if (scaling)
        return;
    scaling = true;
    const Spot top = spotAt(0);
    const QSize room = q->viewport()->size();
    const double onPaper = q->logicalDpiX() / 72.0;
    double scale = ownZoom.value_or(1.0) * onPaper;
    if (!ownZoom && stack.widest() > 0)
        scale = fittingScale();
    stack.setScale(scale);
    const int wide = static_cast<int>(stack.widest() * scale) + 2 * Gutter;
    stack.setWidth(std::max(room.width(), wide));
    q->verticalScrollBar()->setPageStep(room.height());
    q->verticalScrollBar()->setRange(0, std::max(0, stack.height() - room.height()));
    q->horizontalScrollBar()->setPageStep(room.width());
    q->horizontalScrollBar()->setRange(0, ownZoom ? std::max(0, wide - room.width()) : 0);
    scrollTo(top, 0);
    scaling = false;
}

double PageView::Private::fittingScale() const
{
    const QSize room = q->viewport()->size();
    const double onPaper = q->logicalDpiX() / 72.0;
    double wanted = (room.width() - 2 * Gutter) / stack.widest();
    // Of pages that differ the one that is looked at fits.
    if (fit == Fit::Page)
        wanted = std::min(wanted, (room.height() - 2 * PageStack::Gap) / stack.size(std::max(0, q->pageInView())).height());
    return std::clamp(wanted, LeastZoom * onPaper, WidestFit * onPaper);
}

PageView::Private::Spot PageView::Private::spotAt(int y) const
{
    if (stack.count() == 0)
        return {};
    const int page = stack.pageAt(y + q->verticalScrollBar()->value());
    return {page, (y - pageRect(page).top()) / stack.scale()};
}

void PageView::Private::scrollTo(const Spot &spot, int y)
{
    if (spot.page >= stack.count())
        return;
    const double top = stack.rect(spot.page).top() + spot.y * stack.scale() - y;
    q->verticalScrollBar()->setValue(static_cast<int>(std::round(top)));
}

void PageView::Private::applyZoom(std::optional<double> wanted, std::optional<QPoint> around, Fit how)
{
    if (wanted)
        wanted = std::clamp(*wanted, LeastZoom, MostZoom);
    // The whole page is another one elsewhere, and may be of another size.
    if (stack.count() == 0 || (wanted == ownZoom && (wanted || (how == fit && how == Fit::Width))))
        return;
    const QPoint point = around.value_or(QPoint(q->viewport()->width() / 2, 0));
    const Spot spot = spotAt(point.y());
    const QScrollBar *across = q->horizontalScrollBar();
    const double share = (across->value() + point.x()) / double(across->maximum() + q->viewport()->width());
    ownZoom = wanted;
    fit = how;
    rescale();
    scrollTo(spot, point.y());
    const double wide = q->horizontalScrollBar()->maximum() + q->viewport()->width();
    q->horizontalScrollBar()->setValue(static_cast<int>(std::round(share * wide)) - point.x());
    settle();
    Q_EMIT q->zoomChanged();
}

void PageView::Private::settle()
{
    q->viewport()->update();
    if (overlays.size() > 64)
        overlays.clear();
    const auto [first, last] = pagesInView();
    bool bare = false;
    for (int page = first; page <= last; ++page)
        bare = bare || !shelf.find(page);
    requesting.start(bare ? 0 : SharpenAfter, q);
    showViewInStrip();
    // Also while one goes on scrolling: another view may keep to this place.
    if (q->isVisible() && hasText() && !following.isActive())
        following.start(FollowAfter, q);
    Q_EMIT q->scrolled();
}

workspace::PageWish PageView::Private::wish(int page) const
{
    const int width = static_cast<int>(std::lround(stack.rect(page).width() * q->devicePixelRatioF()));
    return {page, width, ink(page).rgb(), paper(page).rgb()};
}

void PageView::Private::requestPictures()
{
    QList<workspace::PageWish> wishes;
    const auto [first, last] = pagesInView();
    const auto add = [&](int page) {
        if (page < 0 || page >= stack.count() || failed.contains(page))
            return;
        const PageShelf::Kept *kept = shelf.find(page);
        if (const workspace::PageWish wanted = wish(page); !kept || kept->wish != wanted)
            wishes.append(wanted);
    };
    if (q->isVisible() && last >= first) {
        const int middle = q->pageInView();
        add(middle);
        for (int page = first; page <= last; ++page) {
            if (page != middle)
                add(page);
        }
        // Reading goes on downwards. Of a book whose text is not there yet, only what is seen: the machine has enough to do.
        if (!guessed) {
            for (const int neighbour : {last + 1, first - 1, last + 2})
                add(neighbour);
        }
    }
    if (q->isVisible() && previews(previewedPage))
        add(previewedPage);
    pictures.want(wishes);
}

std::pair<int, int> PageView::Private::pagesInView() const
{
    if (stack.count() == 0)
        return {0, -1};
    const int top = q->verticalScrollBar()->value();
    const int last = stack.pageAt(top + q->viewport()->height() - 1);
    const int first = stack.pageAt(top);
    // A page of which only the edge is left, or the gap below it, is not in view.
    return {stack.rect(first).bottom() < top + PageStack::Gap / 2 && first < last ? first + 1 : first, last};
}

QRect PageView::Private::pageRect(int page) const
{
    return stack.rect(page).translated(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
}

QRectF PageView::Private::onScreen(int page, const QRectF &points) const
{
    return stack.toPixels(page, points).translated(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
}

QPointF PageView::Private::onPage(int page, QPoint point) const
{
    return QPointF(point - pageRect(page).topLeft()) / stack.scale();
}

Position PageView::Private::positionAtTop() const
{
    constexpr double Into = 6; // points: a line that is nearly out of view is not the first
    const auto [first, last] = pagesInView();
    for (int page = first; page <= last; ++page) {
        const double y = page == first ? -pageRect(page).top() / stack.scale() : 0;
        if (const auto at = text->positionAt(page, {0, y + Into}))
            return *at;
    }
    return last < first ? Position(0) : document->pages()[static_cast<std::size_t>(first)].range.begin;
}

void PageView::Private::letPaneFollow()
{
    following.stop();
    if (!hasText())
        return;
    pane.setPosition({positionAtTop(), 0});
    followed = pane.position();
    Q_EMIT q->paneFollowed();
}

void PageView::Private::bring(int page, const QRectF &points, bool comfortably)
{
    if (page < 0 || page >= stack.count())
        return;
    const int height = q->viewport()->height();
    const int margin = std::min(24, height / 8);
    const QRectF box = onScreen(page, points);
    const double lowest = height - margin;
    if (box.top() < margin || box.bottom() > lowest) {
        const bool below = box.bottom() > lowest;
        const double wanted = comfortably ? height * 0.3 : below ? height - margin - box.height() : margin;
        q->verticalScrollBar()->setValue(q->verticalScrollBar()->value() + static_cast<int>(box.top() - wanted));
    }
    const int width = q->viewport()->width();
    if (box.left() < margin || box.right() > width - margin)
        q->horizontalScrollBar()->setValue(q->horizontalScrollBar()->value() + static_cast<int>(box.center().x() - width / 2.0));
}

void PageView::takePlaceOfPane()
{
    if (!d->hasText() || (d->followed && *d->followed == d->pane.position()))
        return;
    const Position at = d->pane.position().at;
    const auto place = d->text->wordFrom(at);
    if (at.value() == 0 || !place)
        verticalScrollBar()->setValue(0);
    else
        d->scrollTo({place->page, place->box.top()}, PageStack::Gap);
    d->followed = d->pane.position();
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < d->stack.count())
        d->scrollTo({page, 0}, PageStack::Gap);
}

void PageView::goToArea(const annotation::AreaTarget &area)
{
    d->bring(area.page, area.area, true);
}

double PageView::zoom() const
{
    return d->stack.scale() * 72.0 / logicalDpiX();
}

std::optional<PageView::Fit> PageView::fit() const
{
    return d->ownZoom ? std::nullopt : std::optional(d->fit);
}

void PageView::setZoom(double zoom)
{
    d->applyZoom(zoom);
}

void PageView::zoomIn()
{
    d->applyZoom(zoom() * ZoomStep);
}

void PageView::zoomOut()
{
    d->applyZoom(zoom() / ZoomStep);
}

void PageView::fitWidth()
{
    d->applyZoom(std::nullopt);
}

void PageView::fitPage()
{
    const int page = pageInView();
    d->applyZoom(std::nullopt, std::nullopt, Fit::Page);
    goToPage(page);
}

void PageView::setAsPrinted(bool asPrinted)
{
    if (d->asPrinted == asPrinted)
        return;
    d->asPrinted = asPrinted;
    d->overlays.clear();
    d->settle();
}

bool PageView::isAsPrinted() const
{
    return d->asPrinted;
}

ReaderPane &PageView::pane() const
{
    return d->pane;
}

QRect PageView::caretRect(Position at) const
{
    const auto place = d->hasText() ? d->text->caret(at) : std::nullopt;
    if (!place)
        return {};
    const QRect line = d->onScreen(place->page, place->box).adjusted(0, 0, 1, 0).toAlignedRect();
    return line.intersected(viewport()->rect());
}

std::optional<Position> PageView::positionAt(QPoint point) const
{
    return d->hit(point);
}

Range PageView::lineAt(Position at) const
{
    return d->hasText() ? d->text->lineAt(at) : Range{at, at};
}

int PageView::pageCount() const
{
    return d->stack.count();
}

int PageView::pageInView() const
{
    if (d->stack.count() == 0)
        return -1;
    return d->stack.pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
}

QString PageView::pageLabel(int page) const
{
    if (d->document && page >= 0 && page < std::ssize(d->document->pages()))
        return d->document->pages()[static_cast<std::size_t>(page)].label;
    return page < 0 ? QString() : QString::number(page + 1);
}

double PageView::progress() const
{
    const int height = d->stack.height();
    return height == 0 ? 0 : std::min(1.0, double(verticalScrollBar()->value() + viewport()->height()) / height);
}

QRect PageView::selectionRect() const
{
    QRectF around;
    const auto [first, last] = d->pagesInView();
    for (int page = first; page <= last; ++page) {
        if (const auto &area = d->pane.selectedArea(); area && area->page == page)
            around |= d->onScreen(page, area->area);
        for (const QRectF &box : d->boxesOnScreen(d->pane.selection(), page))
            around |= box;
    }
    return around.toAlignedRect().intersected(viewport()->rect());
}

void PageView::setAreaMode(bool on)
{
    if (d->areaMode == on)
        return;
    d->areaMode = on;
    viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

bool PageView::areaMode() const
{
    return d->areaMode;
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect room = viewport()->geometry();
    d->strip->setGeometry(room.right() + 1, room.top(), d->strip->sizeHint().width(), room.height());
    if (d->strip->rowCount() != d->strip->height())
        d->restripping.start(OverviewStrip::SettleTime, this);
    d->look.close();
    d->rescale();
    d->settle();
}

void PageView::scrollContentsBy(int, int)
{
    d->look.close();
    d->settle();
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::Show) {
        d->rescale();
        d->rebuildStrip();
        d->settle();
    } else if (event->type() == QEvent::Hide) {
        d->look.close();
        if (d->following.isActive())
            d->letPaneFollow();
        d->requesting.start(0, this);
    } else if (event->type() == QEvent::ShortcutOverride && d->isForHeld(static_cast<QKeyEvent *>(event))) {
        // While an area is held these keys are its own, whatever they do elsewhere.
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void PageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->requesting.timerId()) {
        d->requesting.stop();
        d->requestPictures();
    } else if (event->timerId() == d->restripping.timerId()) {
        d->rebuildStrip();
    } else if (event->timerId() == d->following.timerId()) {
        d->letPaneFollow();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace reader
