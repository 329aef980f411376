// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/document_view.h"

#include "formats/reader.h"
#include "models/document_list_model.h"
#include "reader/selection_bar.h"
#include "window/action.h"
#include "window/annotation_painter.h"
#include "window/document_header.h"
#include "window/document_pages.h"
#include "window/find_bar.h"
#include "window/reading_mark_keeper.h"
#include "window/reading_watch.h"
#include "window/source_line.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace window {

using document::DocumentId;

namespace {

constexpr int PlaceEvery = 2000; // ms after the last scrolling

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent),
      m_header(new DocumentHeader(this)),
      m_pane(new reader::ReaderPane(this)),
      m_stack(new QStackedWidget(this)),
      m_notice(new QLabel(this)),
      m_selectionBar(new reader::SelectionBar(m_pane)),
      m_painter(new AnnotationPainter(*m_pane, this)),
      m_marks(new ReadingMarkKeeper(*m_pane, this))
{
    m_findBar = new FindBar(m_pane, this);
    m_watch = new ReadingWatch([this] { return textInView(); }, this);
    m_pane->setFrameShape(QFrame::NoFrame);
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane->setObjectName(QStringLiteral("reader"));
    m_pane->setAccessibleName(tr("Text of the document"));
    m_selectionBar->setObjectName(QStringLiteral("selectionBar"));
    m_notice->setObjectName(QStringLiteral("readingNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(16, 4, 16, 4);
    forgetFile();
    m_stack->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_findBar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_pane);

    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(PlaceEvery);
    connect(&m_placeTimer, &QTimer::timeout, this, [this] { savePlace(); });
    connectPane();
    connectFindBar();
}

void DocumentView::connectFindBar()
{
    connect(m_findBar, &FindBar::told, this, &DocumentView::told);
    // The pages have a place of their own, beside that of the text.
    connect(m_findBar, &FindBar::begun, this, [this] {
        if (arePagesShown())
            m_pageTop = m_pages->view().verticalScrollBar()->value();
    });
    connect(m_findBar, &FindBar::givenUp, this, [this] {
        if (arePagesShown())
            m_pages->view().verticalScrollBar()->setValue(m_pageTop);
    });
}

void DocumentView::offerPages(workspace::PageDrawer &drawer, QSettings &settings)
{
    m_pages = new DocumentPages(*m_pane, *m_stack, drawer, settings, this);
    m_header->addSwitch(m_pages->modeSwitch());
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_pages->notice());
    reader::PageView &view = m_pages->view();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    view.verticalScrollBar()->installEventFilter(this);
    connect(m_pages, &DocumentPages::changed, this, &DocumentView::pagesChanged);
    connect(m_pages, &DocumentPages::changed, this, &DocumentView::placeChanged);
    connect(&view, &reader::PageView::scrolled, this, [this] {
        if (arePagesShown() && hasDocument()) {
            m_placeTimer.start();
            m_watch->wake();
            Q_EMIT placeChanged();
        }
    });
}

void DocumentView::offerWholePage(QAction *action)
{
    connect(m_header, &DocumentHeader::wholePageClicked, action, [this, action] {
        m_pane->setFocus();
        action->trigger();
    });
}

void DocumentView::openFile(const UnreadFile &file)
{
    close();
    closeFile();
    m_file = file;
    const bool pages = m_pages && file.kind == UnreadFile::Kind::Pages;
    if (pages)
        m_pages->openFile(file.path);
    m_header->showFile(file.path, pages ? tr("PDF") : QString());
    m_notice->setText(tr("The text is still being read."));
    m_notice->setVisible(!pages); // which have their own
    m_pane->setEmptyText({}, {});
    m_selectionBar->setOffered(false);
    if (file.beginning)
        showBeginning(file.beginning);
}

void DocumentView::showBeginning(const document::DocumentPointer &beginning)
{
    m_file->beginning = beginning;
    m_header->showFile(m_file->path, models::DocumentListModel::formatName(beginning->format()));
    m_notice->setText(tr("This is the beginning. The rest is still being read; you can tag once it is there."));
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_pane->setDocument(beginning);
    m_pane->setCaret({});
}

void DocumentView::closeFile()
{
    if (!isWaitingForText())
        return;
    if (m_file->beginning)
        m_pane->setDocument(nullptr);
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (m_pages)
        m_pages->close();
    m_header->hide();
    forgetFile();
}

void DocumentView::forgetFile()
{
    m_file.reset();
    m_notice->hide();
    m_selectionBar->setOffered(true);
    showEmptyText();
}

void DocumentView::teach(const TaughtKeys &keys)
{
    m_keys = keys;
    if (!isWaitingForText())
        showEmptyText();
    m_header->teach(keys);
}

void DocumentView::showEmptyText()
{
    m_pane->setEmptyText(tr("Nothing is open"),
                         withKeys(tr("Choose a document on the left, or drop files here. %1 chooses files to add."),
                                  {m_keys.addFiles}, tr("Choose a document on the left, or drop files here.")));
}

bool DocumentView::arePagesShown() const
{
    return m_pages && m_pages->arePagesShown();
}

void DocumentView::addToSelectionBar(const QList<QAction *> &actions)
{
    m_selectionBar->addActions(actions);
    if (m_pages)
        m_pages->selectionBar().addActions(actions);
}

QList<QWidget *> DocumentView::textWidgets() const
{
    return m_pages ? QList<QWidget *>{m_pane, &m_pages->view()} : QList<QWidget *>{m_pane};
}

QString DocumentView::placeInView() const
{
    if (!arePagesShown())
        return m_pane->placeOfSelection().toString();
    document::Place place;
    place.page = m_pages->view().pageLabel(m_pages->view().pageInView());
    return place.toString();
}

double DocumentView::progress() const
{
    return arePagesShown() ? m_pages->view().progress() : m_pane->progress();
}

void DocumentView::zoomIn()
{
    arePagesShown() ? m_pages->view().zoomIn() : m_pane->zoomIn();
}

void DocumentView::zoomOut()
{
    arePagesShown() ? m_pages->view().zoomOut() : m_pane->zoomOut();
}

void DocumentView::resetZoom()
{
    arePagesShown() ? m_pages->view().fitWidth() : m_pane->resetZoom();
}

void DocumentView::connectPane()
{
    m_pane->installEventFilter(this);
    m_pane->viewport()->installEventFilter(this);
    m_pane->verticalScrollBar()->installEventFilter(this);
    connect(m_pane, &reader::ReaderPane::visibleRangeChanged, this, [this] {
        m_placeTimer.start();
        m_watch->wake();
        noticeReading();
        Q_EMIT placeChanged();
    });
    connect(m_watch, &ReadingWatch::seenMore, this, [this] {
        m_placeTimer.start();
        noteProgress();
    });
    connect(m_pane, &reader::ReaderPane::selectionFinished, this, &DocumentView::engaged);
    connect(m_pane, &reader::ReaderPane::caretMoved, this, &DocumentView::followCaret);
    connect(m_pane, &reader::ReaderPane::annotationActivated, this, [this](annotation::AnnotationId id) {
        m_pane->setCurrentAnnotation(id);
        Q_EMIT annotationReached(id);
    });
    connect(m_pane, &reader::ReaderPane::annotationRangeChanged, this,
            [this](annotation::AnnotationId id, document::Range range) {
                settleChange(m_workspace->annotations().setRange(id, range));
            });
    connect(m_pane, &reader::ReaderPane::annotationAreaChanged, this,
            [this](annotation::AnnotationId id, const annotation::AreaTarget &area) {
                settleChange(m_workspace->annotations().setArea(id, area));
            });
    connect(m_painter, &AnnotationPainter::failed, this, &DocumentView::failed);
    connect(m_marks, &ReadingMarkKeeper::failed, this, &DocumentView::failed);
    connect(m_marks, &ReadingMarkKeeper::changed, this, [this] {
        m_header->setReviewed(m_marks->reviewed().empty() ? std::nullopt : std::optional(m_marks->reviewedShare()));
        noteProgress();
        Q_EMIT marksChanged();
    });
    connect(m_pane, &reader::ReaderPane::documentChanged, this, &DocumentView::textChanged);
    connect(m_pane, &reader::ReaderPane::selectionChanged, this, &DocumentView::selectionChanged);
    connect(m_pane, &reader::ReaderPane::historyChanged, this, &DocumentView::historyChanged);
    connect(m_pane, &reader::ReaderPane::contextMenuRequested, this, &DocumentView::contextMenuRequested);
    connect(m_pane, &reader::ReaderPane::linkActivated, this, &DocumentView::linkActivated);
    connect(m_pane, &reader::ReaderPane::imageActivated, this, &DocumentView::imageActivated);
}

// What was not changed in the library must not look changed.
void DocumentView::settleChange(const base::Status &status)
{
    if (status)
        return;
    m_painter->setDocument(m_document);
    Q_EMIT failed(status.error());
}

void DocumentView::setWorkspace(workspace::Workspace *workspace)
{
    close();
    if (m_workspace) {
        disconnect(&m_workspace->documents(), nullptr, this, nullptr);
        disconnect(&m_workspace->annotations(), nullptr, this, nullptr);
        disconnect(&m_workspace->readingMarks(), nullptr, this, nullptr);
    }
    m_workspace = workspace;
    m_painter->setWorkspace(workspace);
    m_marks->setWorkspace(workspace);
    if (!m_workspace)
        return;
    const workspace::Documents &documents = m_workspace->documents();
    connect(&documents, &workspace::Documents::documentsChanged, this, [this](const QList<DocumentId> &ids) {
        if (ids.contains(m_document))
            showHeader();
    });
    connect(&documents, &workspace::Documents::versionChanged, this, &DocumentView::reload);
    connect(&documents, &workspace::Documents::reset, this, [this] {
        if (hasDocument())
            reload(m_document);
    });
    const auto annotated = [this](DocumentId id) {
        if (id == m_document)
            Q_EMIT engaged();
    };
    connect(&m_workspace->annotations(), &workspace::Annotations::annotationsAdded, this, annotated);
    connect(&m_workspace->annotations(), &workspace::Annotations::annotationsChanged, this, annotated);
    connect(&m_workspace->readingMarks(), &workspace::ReadingMarks::marksChanged, this, annotated);
}

bool DocumentView::open(DocumentId id, const reader::PaneState *state)
{
    if (!m_workspace || id.isNull())
        return false;
    if (id == m_document)
        return true;
    const auto text = m_workspace->documents().load(id);
    if (!text) {
        Q_EMIT failed(text.error());
        return false;
    }
    savePlace();
    noteProgress();
    forgetFile();
    m_watch->stop();
    m_document = id;
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_pane->setDocument(*text);
    m_painter->setDocument(id);
    m_marks->setDocument(id);
    const workspace::ReadingPlace place = m_workspace->documents().readingPlace(id);
    if (state)
        m_pane->setState(*state);
    else
        goToPlace(place);
    if (m_pages)
        m_pages->open(id, m_workspace->documents());
    if (arePagesShown() && (*text)->text().isEmpty())
        m_pages->view().goToPage(static_cast<int>(place.top.value()));
    m_before.reset();
    m_noted = workspace::ReadingState::InProgress;
    m_workspace->documents().noteState(id, m_noted);
    showHeader();
    m_noted = m_summary.state;
    m_placeTimer.stop();
    watch(place.seen);
    Q_EMIT documentOpened(id);
    return true;
}

void DocumentView::close()
{
    if (!hasDocument())
        return;
    savePlace();
    noteProgress();
    m_watch->stop();
    m_document = {};
    m_pane->setDocument(nullptr);
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_painter->setDocument({});
    if (m_pages)
        m_pages->close();
    m_marks->setDocument({});
    m_header->hide();
    m_findBar->hide();
    Q_EMIT documentOpened({});
}

// Reading on is what moves the text by a whole view after the person has touched it; being led to a passage is not.
void DocumentView::noticeReading()
{
    if (!m_before)
        return;
    const document::Range now = m_pane->visibleRange();
    if (now.begin < m_before->end && m_before->begin < now.end)
        return;
    m_before.reset();
    Q_EMIT engaged();
}

bool DocumentView::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    // The second of two quick clicks comes as a double click, and as nothing else.
    const bool pressed = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    const bool touched = type == QEvent::KeyPress || pressed || type == QEvent::Wheel;
    if (touched && !m_before && hasDocument())
        m_before = m_pane->visibleRange();
    if (pressed) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? Q_EMIT backWanted() : Q_EMIT forwardWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DocumentView::showHeader()
{
    const auto summary = m_workspace->documents().summary(m_document);
    if (!summary)
        return;
    m_summary = *summary;
    std::optional<bool> whole;
    if (m_summary.format == u"html" || m_summary.format == u"mhtml") {
        const auto options = m_workspace->documents().readOptions(m_document);
        whole = options && options->wholePage;
    }
    m_header->setWholePage(whole);
    m_header->showDocument(m_summary);
}

annotation::AnnotationId DocumentView::annotationAtCaret() const
{
    if (const annotation::AnnotationId current = m_pane->currentAnnotation(); !current.isNull())
        return current;
    const document::Position at = m_pane->caret();
    std::vector<annotation::AnnotationId> here = m_pane->annotationsAt(at);
    // Behind the last letter of a passage one is still at it: that is where tagging leaves the caret.
    if (here.empty() && at.value() > 0)
        here = m_pane->annotationsAt(at - 1);
    return here.empty() ? annotation::AnnotationId() : here.front();
}

void DocumentView::setMarkedActive(bool active, bool other)
{
    m_header->setMarkedActive(active, other);
}

QRect DocumentView::selectionOnScreen() const
{
    const bool pages = arePagesShown();
    const QRect at = pages ? m_pages->view().selectionRect() : m_pane->selectionRect();
    const QWidget *viewport = pages ? m_pages->view().viewport() : m_pane->viewport();
    return {viewport->mapToGlobal(at.topLeft()), at.size()};
}

void DocumentView::followCaret()
{
    const document::Position at = m_pane->caret();
    const auto *current = m_pane->annotation(m_pane->currentAnnotation());
    const bool still = current && current->range.begin <= at && at <= current->range.end;
    if (!still) {
        m_pane->setCurrentAnnotation({});
        const annotation::AnnotationId here = annotationAtCaret();
        m_pane->setCurrentAnnotation(here);
        Q_EMIT annotationReached(here);
    }
    m_placeTimer.start();
    Q_EMIT placeChanged();
}

QString DocumentView::selectionWithSource() const
{
    QStringList source = sourceParts(m_summary);
    if (const QString place = m_pane->placeOfSelection().toString(); !place.isEmpty())
        source.append(place);
    return tr("“%1” (%2)").arg(m_pane->selectedText(), source.join(QStringLiteral(", ")));
}

} // namespace window
