// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main_window.h"

#include "window/action.h"
#include "window/annotation_cards.h"
#include "window/annotation_sidebar.h"
#include "window/appearance.h"
#include "window/bookmark_pane.h"
#include "window/dock_room.h"
#include "window/document_actions.h"
#include "window/document_list_pane.h"
#include "window/edit_actions.h"
#include "window/export_dialog.h"
#include "window/file_opening.h"
#include "window/full_screen.h"
#include "window/help_actions.h"
#include "window/history_pane.h"
#include "window/import_actions.h"
#include "window/job_progress.h"
#include "window/library_actions.h"
#include "window/library_problem_page.h"
#include "window/mark_actions.h"
#include "window/message_bar.h"
#include "window/mnemonics.h"
#include "window/note_room.h"
#include "window/outline_pane.h"
#include "window/page_actions.h"
#include "window/reader_actions.h"
#include "window/reader_area.h"
#include "window/remembered_tabs.h"
#include "window/selection_actions.h"
#include "window/shortcuts.h"
#include "window/tab_actions.h"
#include "window/tag_pane.h"
#include "window/tag_picker.h"
#include "window/tag_prompt.h"
#include "window/tagging_actions.h"
#include "window/text_clicks.h"
#include "window/version_actions.h"
#include "window/view_actions.h"
#include "window/welcome_page.h"
#include "workspace/page_drawer.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr int LayoutVersion = 1; // of docks and tool bars, for restoreState
constexpr QSize FirstSize(1280, 800);
constexpr QSize RoomForFrame(8, 40); // which is known only once the window is on the screen

QDockWidget *makeDock(QMainWindow *window, const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    // The panes have their own heads; a bar with the name of what one sees would only take room.
    dock->setTitleBarWidget(new QWidget(dock));
    window->addDockWidget(area, dock);
    return dock;
}

} // namespace

MainWindow::MainWindow(QSettings &settings, Appearance &appearance, const StartOptions &options, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_appearance(appearance),
      m_library(new OpenLibrary(settings, options, this)),
      m_middle(new QStackedWidget(this)),
      m_messages(new MessageBar),
      m_reader(new ReaderArea),
      m_remembered(new RememberedTabs(*m_reader, settings, this)),
      m_prompt(new TagPrompt(this)),
      m_list(new DocumentListPane),
      m_sidebar(new AnnotationSidebar),
      m_tags(new TagPane(m_prompt)),
      m_picker(new TagPicker),
      m_history(new HistoryPane),
      m_outline(new OutlinePane(*m_reader)),
      m_bookmarks(new BookmarkPane(*m_reader)),
      m_outlineTabs(new QTabWidget),
      m_tabs(new QTabWidget)
{
    m_drawer = std::make_unique<workspace::PageDrawer>(m_library->readerProgram());
    m_reader->offerPages(*m_drawer, settings);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    makePanes();
    m_actions.library = new LibraryActions(*m_library, *m_messages, this);
    m_actions.imports = new ImportActions(*m_library, *m_messages, this);
    m_opening = new FileOpening(*m_reader, *m_actions.imports, m_library->readerProgram(), this);
    m_actions.edit = new EditActions(*m_reader, *m_messages, this);
    m_actions.document = new DocumentActions(*m_list, *m_reader, *m_messages, this);
    m_actions.reader = new ReaderActions(*m_reader, *m_messages, this);
    m_actions.page = new PageActions(*m_reader, *m_messages, this);
    m_actions.selection = new SelectionActions(*m_reader, this);
    m_actions.mark = new MarkActions(*m_reader, *m_messages, this);
    m_actions.tab = new TabActions(*m_reader, *m_actions.document, *m_messages, this);
    m_actions.tagging = new TaggingActions(*m_reader, *m_sidebar, *m_prompt, *m_messages, this);
    m_actions.tagging->serve(m_tags->cards());
    m_actions.tagging->serve(*m_picker);
    const Panes panes{m_list,     m_sidebar,  m_tags,        m_reader,      m_tabs,      m_outlineTabs,
                      m_listDock, m_sideDock, m_historyDock, m_outlineDock, m_pickerDock};
    m_actions.view = new ViewActions(panes, m_appearance, m_settings, this);
    m_dockRoom = new DockRoom(panes, m_settings, this);
    m_actions.exportNotes = makeAction(
        this, {QStringLiteral("export"), tr("&Export Notes…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E),
               tr("Write quotations, tags and notes to a file"), QString(), tr("save, report, share")});
    connect(m_actions.exportNotes, &QAction::triggered, this, &MainWindow::exportNotes);
    m_actions.quit =
        makeAction(this, {QStringLiteral("quit"), tr("&Quit"), QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
                          tr("Close Marginalist"), QString(), tr("exit, leave")});
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    m_problem = new LibraryProblemPage({m_actions.library->openLibrary(), m_actions.library->newLibrary()}, this);
    m_middle->addWidget(m_problem);
    m_welcome =
        new WelcomePage({m_actions.imports->openSamples(), m_actions.imports->addFiles(), m_actions.imports->addFolder()}, this);
    m_middle->addWidget(m_welcome);
    new TextClicks(*m_reader,
                   {m_actions.tagging, m_actions.edit, m_actions.reader, &m_actions.document->structure(), m_actions.mark});
    m_shortcuts = new Shortcuts(m_settings, this);
    m_actions.help = new HelpActions(*m_reader, *m_shortcuts, this);
    fillMenus(*menuBar(), m_actions, panes);
    m_shortcuts->manage(menuBar()->actions());
    teachKeys();
    settleMnemonics(menuBar()->actions());
    addToolBar(makeToolBar(m_actions, panes, this));
    makeStatusBar();
    connectPanes();
    m_reader->offerWholePage(m_actions.document->versions().wholePage());
    m_reader->addToSelectionBar({m_actions.tagging->tag(), m_actions.tagging->highlight(), m_actions.tagging->note(),
                                 m_actions.tagging->inVivo(), m_actions.edit->copyWithSource()});
    restoreState();
    openLibrary(nullptr);
}

MainWindow::~MainWindow()
{
    // While all panes are still there to let go of it.
    m_library->close();
}

void MainWindow::makePanes()
{
    m_middle->addWidget(m_reader);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_middle, 1);
    column->addWidget(m_messages);
    setCentralWidget(center);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_sidebar, tr("Annotations"));
    m_tabs->addTab(m_tags, tr("Tags"));
    m_tabs->setObjectName(QStringLiteral("sideTabs"));
    m_outlineTabs->setDocumentMode(true);
    m_outlineTabs->addTab(m_outline, tr("Outline"));
    m_outlineTabs->addTab(m_bookmarks, tr("Bookmarks"));
    m_listDock = makeDock(this, QStringLiteral("documentsDock"), tr("Documents"), m_list, Qt::LeftDockWidgetArea);
    m_sideDock = makeDock(this, QStringLiteral("annotationsDock"), tr("Annotations and Tags"), m_tabs, Qt::RightDockWidgetArea);
    m_historyDock = makeDock(this, QStringLiteral("historyDock"), tr("History"), m_history, Qt::LeftDockWidgetArea);
    m_outlineDock =
        makeDock(this, QStringLiteral("outlineDock"), tr("Outline and Bookmarks"), m_outlineTabs, Qt::LeftDockWidgetArea);
    m_pickerDock = makeDock(this, QStringLiteral("pickerDock"), tr("Tag Picker"), m_picker, Qt::RightDockWidgetArea);
    m_pickerDock->hide();
    m_historyDock->hide();
    m_outlineDock->hide();
    resizeDocks({m_listDock, m_sideDock}, {300, 330}, Qt::Horizontal);
}

void MainWindow::makeStatusBar()
{
    m_place = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_actions.imports->progress());
    statusBar()->addPermanentWidget(m_actions.document->versions().progress());
    statusBar()->addPermanentWidget(m_place);
}

void MainWindow::connectPanes()
{
    connect(m_library, &OpenLibrary::changed, this, &MainWindow::openLibrary);
    connect(m_library, &OpenLibrary::failed, this, &MainWindow::showProblem);
    connect(m_problem, &LibraryProblemPage::retried, m_library, &OpenLibrary::open);
    connect(m_list, &DocumentListPane::opened, this, [this](document::DocumentId id, bool toKeep) {
        m_reader->open(id, toKeep ? DocumentTabs::Opening::Keep : DocumentTabs::Opening::Glance);
        if (toKeep) // a glance leaves the focus in the list, so that its keys go on meaning documents
            m_reader->pane().setFocus();
    });
    connect(m_list, &DocumentListPane::openedBehind, this,
            [this](document::DocumentId id) { m_reader->tabs().openBehind({id}); });
    connect(m_list, &DocumentListPane::left, this, [this] { m_reader->pane().setFocus(); });
    connect(m_sidebar, &AnnotationSidebar::left, this, [this] { m_reader->pane().setFocus(); });
    connect(m_list, &DocumentListPane::failed, m_messages, &MessageBar::showError);
    connect(m_reader, &ReaderArea::failed, m_messages, &MessageBar::showError);
    connect(m_reader, &ReaderArea::documentOpened, this, &MainWindow::showDocument);
    connect(m_reader, &ReaderArea::placeChanged, this, &MainWindow::updateStatus);
    connect(m_reader, &ReaderArea::annotationReached, &m_sidebar->cards(), &AnnotationCards::setCurrent);
    connect(m_tags, &TagPane::failed, m_messages, &MessageBar::showError);
    connect(m_tags, &TagPane::told, m_messages, &MessageBar::showUndoable);
    connect(m_tags, &TagPane::tagChosen, this, &MainWindow::showTag);
    connect(m_outline, &OutlinePane::chosen, this, [this] { m_reader->pane().setFocus(); });
    connect(m_bookmarks, &BookmarkPane::chosen, this, [this] { m_reader->pane().setFocus(); });
    connect(m_bookmarks, &BookmarkPane::failed, m_messages, &MessageBar::showError);
    connect(m_history, &HistoryPane::failed, m_messages, &MessageBar::showError);
    connect(m_history, &HistoryPane::tookBack, m_actions.edit, &EditActions::tell);
    for (AnnotationCards *cards : {&m_sidebar->cards(), &m_tags->cards()}) {
        connect(cards, &AnnotationCards::activated, this, &MainWindow::goToAnnotation);
        connect(cards, &AnnotationCards::tagChosen, this, &MainWindow::showTag);
        connect(cards, &AnnotationCards::failed, m_messages, &MessageBar::showError);
    }
    auto *noteRoom = new NoteRoom(*m_sideDock, *m_tabs, *m_sidebar, this);
    connect(m_actions.tagging, &TaggingActions::noteWanted, noteRoom, &NoteRoom::open);
    connect(&m_sidebar->cards(), &AnnotationCards::noteFinished, noteRoom, &NoteRoom::leave);
    connect(m_actions.imports, &ImportActions::imported, this, [this](document::DocumentId first) {
        if (!m_opening->wasShown(first) && (m_openImported || !m_reader->hasDocument()))
            m_reader->open(first);
        m_openImported = false;
    });
    connect(m_actions.imports, &ImportActions::importing, this, [this](const QStringList &files) {
        if (m_openImported || !m_reader->hasDocument())
            m_opening->show(files);
        showMiddle();
    });
    connect(m_actions.imports, &ImportActions::ended, this, &MainWindow::showMiddle);
    const auto setTheme = [this] {
        m_reader->setTheme(m_appearance.kind());
        const reader::Theme &theme = m_reader->pane().theme();
        for (AnnotationCards *cards : {&m_sidebar->cards(), &m_tags->cards()})
            cards->setHighlight(theme.stripe(theme.untagged()));
    };
    connect(&m_appearance, &Appearance::changed, m_reader, setTheme);
    setTheme();
}

void MainWindow::teachKeys()
{
    const auto teach = [this] {
        const TaughtKeys keys = m_shortcuts->taught();
        m_reader->teach(keys);
        m_list->teach(keys);
        m_sidebar->teach(keys);
        m_tags->teach(keys);
        m_bookmarks->teach(keys);
        m_actions.page->teach(keys);
        m_welcome->teach(keys);
    };
    m_messages->setUndo(*m_actions.edit->undo());
    connect(m_shortcuts, &Shortcuts::changed, this, teach);
    teach();
}

void MainWindow::start(const QStringList &files)
{
    // Before the library is opened: what there is to see of the file is fetched meanwhile.
    if (m_opening->show(files))
        m_middle->setCurrentWidget(m_reader);
    m_library->openFirst();
    if (!m_library->workspace())
        m_opening->giveUp();
    if (files.isEmpty() || !m_library->workspace())
        return;
    m_openImported = true;
    if (m_middle->currentWidget() != m_welcome)
        m_reader->pane().setFocus(); // it is about these
    m_actions.imports->import(files);
}

void MainWindow::openLibrary(workspace::Workspace *workspace)
{
    m_remembered->save();
    m_reader->setWorkspace(workspace);
    m_list->setWorkspace(workspace);
    m_sidebar->setWorkspace(workspace);
    m_tags->setWorkspace(workspace);
    m_history->setWorkspace(workspace);
    m_actions.edit->setWorkspace(workspace);
    m_actions.document->setWorkspace(workspace);
    m_actions.tagging->setWorkspace(workspace);
    m_actions.mark->setWorkspace(workspace);
    m_bookmarks->setWorkspace(workspace);
    enable({m_actions.exportNotes}, workspace, need::library());
    showMiddle();
    setWindowTitle(workspace ? tr("%1 — Marginalist").arg(workspace->name()) : tr("Marginalist"));
    if (!workspace)
        return;
    connect(workspace, &workspace::Workspace::problemOccurred, m_messages, &MessageBar::showError);
    const workspace::Documents &documents = workspace->documents();
    connect(&documents, &workspace::Documents::documentsAdded, this, [this] {
        if (m_middle->currentWidget() == m_welcome)
            showMiddle();
    });
    connect(&documents, &workspace::Documents::documentsRemoved, this, &MainWindow::showMiddle);
    connect(&documents, &workspace::Documents::reset, this, &MainWindow::showMiddle);
    m_remembered->restore(workspace->folder());
    // Where there is something to do by keys.
    if (m_middle->currentWidget() == m_welcome)
        m_welcome->setFocus();
    else if (m_reader->hasDocument())
        m_reader->pane().setFocus();
    else
        m_list->setFocus();
}

void MainWindow::showMiddle()
{
    const workspace::Workspace *workspace = m_library->workspace();
    const auto count = workspace ? workspace->documents().count() : base::Result<qint64>(0);
    const bool empty = workspace && count && *count == 0 && !m_reader->hasFile();
    const bool moves = !empty && m_welcome->isAncestorOf(focusWidget());
    m_middle->setCurrentWidget(empty ? static_cast<QWidget *>(m_welcome) : m_reader);
    // From the button for the samples into the text, where the three things to try are done.
    if (moves)
        m_reader->pane().setFocus();
}

void MainWindow::showProblem(const QString &folder, const base::Error &error)
{
    if (m_library->workspace()) {
        m_messages->showError(error);
        return;
    }
    m_problem->tell(folder, error);
    m_middle->setCurrentWidget(m_problem);
    m_problem->setFocus();
}

void MainWindow::showDocument(document::DocumentId id)
{
    m_sidebar->setDocument(id);
    m_list->setCurrent(id);
    updateStatus();
}

void MainWindow::goToAnnotation(annotation::AnnotationId id, document::DocumentId document)
{
    const bool elsewhere = document != m_reader->documentId();
    if (!m_reader->open(document))
        return;
    m_reader->pane().setCurrentAnnotation(id);
    m_reader->pane().goToAnnotation(id);
    // Back leads to the document one comes from, not first to the place where this one opens.
    if (elsewhere)
        m_reader->pane().forgetJumps();
    m_sidebar->cards().setCurrent(id);
}

void MainWindow::showTag(annotation::TagId tag)
{
    m_sideDock->show();
    m_tabs->setCurrentWidget(m_tags);
    m_tags->choose(tag);
}

void MainWindow::exportNotes()
{
    if (!m_library->workspace())
        return;
    // Who is among the tags means the one that is chosen there; the dialog shows that and lets them widen it.
    const annotation::TagId tag = m_tags->isAncestorOf(focusWidget()) ? m_tags->current() : annotation::TagId();
    auto *dialog = new ExportDialog(*m_library->workspace(), m_actions.document->meant(), tag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &file) {
        m_messages->showNotice(tr("The notes are in %1.").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

void MainWindow::updateStatus()
{
    if (!m_reader->hasDocument()) {
        m_place->clear();
        return;
    }
    const QString place = m_reader->view().placeInView();
    const QString read = QLocale().toString(qRound(m_reader->view().progress() * 100));
    m_place->setText(place.isEmpty() ? tr("%1%").arg(read) : tr("%1 · %2%").arg(place, read));
}

void MainWindow::saveState()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/layout"), QMainWindow::saveState(LayoutVersion));
    m_settings.setValue(QStringLiteral("window/columns"), m_list->saveColumns());
    m_settings.setValue(QStringLiteral("window/tab"), m_tabs->currentIndex());
    m_settings.setValue(QStringLiteral("reader/zoom"), m_reader->pane().zoom());
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(FirstSize.boundedTo(screen()->availableGeometry().size() - RoomForFrame));
    QMainWindow::restoreState(m_settings.value(QStringLiteral("window/layout")).toByteArray(), LayoutVersion);
    m_list->restoreColumns(m_settings.value(QStringLiteral("window/columns")).toByteArray());
    m_tabs->setCurrentIndex(m_settings.value(QStringLiteral("window/tab"), 0).toInt());
    m_reader->pane().setZoom(m_settings.value(QStringLiteral("reader/zoom"), 1.0).toDouble());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_actions.view->fullScreen().set(false);
    m_dockRoom->unfold();
    saveState();
    m_library->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_library->workspace() && !event->source() && ImportActions::canImport(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_actions.imports->importDropped(event->mimeData());
}

} // namespace window
