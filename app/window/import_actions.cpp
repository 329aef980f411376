// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/import_actions.h"

#include "window/action.h"
#include "window/bidi.h"
#include "window/import_report_dialog.h"
#include "window/job_progress.h"
#include "window/message_bar.h"
#include "window/open_library.h"
#include "window/password_dialog.h"
#include "window/samples.h"
#include "workspace/file_walk.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace window {

using workspace::ImportedFile;

ImportActions::ImportActions(OpenLibrary &library, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_library(library),
      m_messages(messages),
      m_window(window),
      m_addFiles(makeAction(this, {QStringLiteral("addFiles"), tr("&Add Files…"), QStringLiteral("open-file"), QKeySequence::Open,
                                   tr("Add documents from files"), QString(), tr("import, open, load")})),
      m_addFolder(makeAction(this, {QStringLiteral("addFolder"), tr("Add &Folder…"), QStringLiteral("open-folder"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Add all documents in a folder"),
                                    QString(), tr("import, open, load")})),
      m_paste(makeAction(this, {QStringLiteral("pasteDocument"), tr("&Paste Text as Document"), QStringLiteral("paste"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                                tr("Make a document of the text in the clipboard"), QString(), tr("import, insert")})),
      m_openSamples(makeAction(this, {QStringLiteral("openSamples"),
                                      tr("Open the &Sample Documents"),
                                      QStringLiteral("document"),
                                      {},
                                      tr("Add the documents that come with the program, to try things with")})),
      m_showReport(makeAction(this, {QStringLiteral("importReport"),
                                     tr("&What Could Not Be Read"),
                                     QStringLiteral("info"),
                                     {},
                                     tr("Show which files could not be read, and why")})),
      m_progress(new JobProgress(
          {tr("Progress of adding documents"), tr("Stop adding documents"), tr("Stop adding documents; what was added stays")},
          window))
{
    enable({m_showReport}, false, tr("No file has failed to be read."));
    m_openSamples->setVisible(!sampleFiles().isEmpty());
    connect(m_progress, &JobProgress::cancelled, this, [this] {
        for (const auto &job : std::as_const(m_jobs)) {
            if (job)
                job->cancel();
        }
    });
    connect(m_addFiles, &QAction::triggered, this, &ImportActions::chooseFiles);
    connect(m_addFolder, &QAction::triggered, this, &ImportActions::chooseFolder);
    connect(m_paste, &QAction::triggered, this, &ImportActions::pasteText);
    connect(m_openSamples, &QAction::triggered, this, [this] { import(sampleFiles()); });
    connect(m_showReport, &QAction::triggered, this, [this] { report(m_failures); });
    connect(&library, &OpenLibrary::changed, this, [this](workspace::Workspace *workspace) {
        enable({m_addFiles, m_addFolder, m_paste, m_openSamples}, workspace, need::library());
        m_jobs.clear();
        m_locked.clear();
        m_isAsking = false;
        m_progress->hide();
    });
}

void ImportActions::fill(QMenu &menu) const
{
    for (QAction *action : {m_addFiles, m_addFolder, m_paste, m_openSamples, m_showReport})
        menu.addAction(action);
}

void ImportActions::chooseFiles()
{
    QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Add Files"));
    workspace::sortNaturally(files);
    import(files);
}

void ImportActions::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Add Folder"));
    if (!folder.isEmpty())
        import({folder});
}

void ImportActions::pasteText()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_messages.showNotice(tr("There is no text in the clipboard; copy some first."));
        return;
    }
    workspace::ImportRequest request;
    request.pastedText = text;
    // A text's first words are what one knows it by.
    constexpr int TitleLength = 60;
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    request.pastedTitle = line.size() > TitleLength ? line.left(line.lastIndexOf(u' ', TitleLength)) + u'…' : line;
    start(request);
}

void ImportActions::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    Q_EMIT importing(paths);
    workspace::ImportRequest request;
    request.paths = paths;
    start(request);
}

bool ImportActions::canImport(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasText());
}

void ImportActions::importDropped(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        workspace::sortNaturally(paths);
        import(paths);
    } else if (data->hasUrls()) {
        m_messages.showNotice(tr("Marginalist fetches nothing from the network; save the page to a file and drop that."));
    } else if (data->hasText()) {
        workspace::ImportRequest request;
        request.pastedText = data->text();
        request.pastedTitle = tr("Dropped text");
        start(request);
    }
}

void ImportActions::start(const workspace::ImportRequest &request)
{
    if (!m_library.workspace()) {
        m_messages.showNotice(tr("Open a library first; documents are kept in it."));
        return;
    }
    workspace::ImportJob *job = m_library.workspace()->startImport(request);
    m_jobs.append(job);
    connect(job, &workspace::ImportJob::fileDone, this, &ImportActions::fileDone);
    connect(job, &workspace::ImportJob::progressed, this, &ImportActions::showProgress);
    connect(job, &workspace::ImportJob::finished, this, [this, job] { finish(job); });
    showProgress();
}

void ImportActions::showProgress()
{
    qint64 done = 0;
    qint64 total = 0;
    for (const auto &job : std::as_const(m_jobs)) {
        done += job ? job->done() : 0;
        total += job ? job->total() : 0;
    }
    const QLocale locale;
    m_progress->tell(total == 0 ? tr("Looking for files…")
                                : tr("Adding documents: %1 of %2").arg(locale.toString(done), locale.toString(total)),
                     done, total);
    m_progress->show();
}

void ImportActions::finish(workspace::ImportJob *job)
{
    m_jobs.removeAll(job);
    if (m_jobs.isEmpty())
        m_progress->hide();
    else
        showProgress();
    QList<ImportedFile> told = job->files();
    for (const ImportedFile &file : std::as_const(told)) {
        if (file.takesPassword)
            m_locked.append(file);
    }
    told.removeIf([](const ImportedFile &file) { return file.takesPassword; });
    if (!told.isEmpty() || job->files().isEmpty() || job->isCancelled())
        tell(told, job->isCancelled());
    askNextPassword();
}

void ImportActions::askNextPassword(bool afterWrong)
{
    if (m_isAsking || m_locked.isEmpty() || !m_library.workspace())
        return;
    m_isAsking = true;
    const QString path = m_locked.first().file;
    const auto attempt = afterWrong ? PasswordDialog::Attempt::AfterWrong : PasswordDialog::Attempt::First;
    auto *dialog = new PasswordDialog(QFileInfo(path).fileName(), attempt, m_window);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_isAsking = false;
        if (!m_locked.isEmpty())
            tell({m_locked.takeFirst()}, false);
        askNextPassword();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        if (!m_library.workspace() || m_locked.isEmpty())
            return;
        workspace::ImportRequest request;
        request.paths = {path};
        request.options.password = dialog->password();
        workspace::ImportJob *job = m_library.workspace()->startImport(request);
        connect(job, &workspace::ImportJob::fileDone, this, &ImportActions::fileDone);
        connect(job, &workspace::ImportJob::finished, this, [this, job] {
            m_isAsking = false;
            const bool wrong = !job->files().isEmpty() && job->files().first().takesPassword;
            if (!wrong) {
                m_locked.removeFirst();
                tell(job->files(), false);
            }
            askNextPassword(wrong);
        });
    });
    dialog->open();
}

void ImportActions::tell(const QList<ImportedFile> &files, bool cancelled)
{
    QList<ImportedFile> failures;
    int added = 0;
    int present = 0;
    document::DocumentId first;
    for (const ImportedFile &file : files) {
        added += file.status == ImportedFile::Status::Added;
        present += file.status == ImportedFile::Status::AlreadyThere;
        if (file.status == ImportedFile::Status::Failed)
            failures.append(file);
        else if (first.isNull())
            first = file.id;
    }
    m_failures = failures;
    enable({m_showReport}, !failures.isEmpty(), tr("No file has failed to be read."));
    QStringList parts;
    if (added > 0)
        parts.append(tr("Added %n documents.", nullptr, added));
    if (present > 0)
        parts.append(tr("%n were there already.", nullptr, present));
    if (failures.size() == 1) {
        const QString name = QFileInfo(failures.first().file).fileName(); // of a pasted text: none
        const QString &wrong = failures.first().error.message;
        parts.append(name.isEmpty() ? wrong : tr("%1: %2", "a file and what is wrong with it").arg(isolated(name), wrong));
    } else if (!failures.isEmpty()) {
        parts.append(tr("%n files could not be read.", nullptr, static_cast<int>(failures.size())));
    }
    if (cancelled)
        parts.append(tr("The rest was left out because you stopped it."));
    if (failures.isEmpty())
        m_messages.showNotice(parts.isEmpty() ? tr("There was nothing to add.") : parts.join(u' '));
    else
        m_messages.showNotice(parts.join(u' '), failures.size() > 1 ? m_showReport : nullptr);
    if (!first.isNull())
        Q_EMIT imported(first);
    Q_EMIT ended();
}

void ImportActions::report(const QList<ImportedFile> &files)
{
    auto *dialog = new ImportReportDialog(files, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace window
