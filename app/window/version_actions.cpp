// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/version_actions.h"

#include "window/action.h"
#include "window/job_progress.h"
#include "window/message_bar.h"
#include "window/password_dialog.h"
#include "window/reader_area.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

namespace window {

using document::DocumentId;

namespace {

const QStringList &encodings()
{
    static const QStringList names{QStringLiteral("UTF-8"),        QStringLiteral("windows-1252"), QStringLiteral("windows-1250"),
                                   QStringLiteral("windows-1251"), QStringLiteral("windows-1253"), QStringLiteral("windows-1254"),
                                   QStringLiteral("windows-1255"), QStringLiteral("windows-1256"), QStringLiteral("ISO-8859-1"),
                                   QStringLiteral("ISO-8859-2"),   QStringLiteral("ISO-8859-5"),   QStringLiteral("ISO-8859-15"),
                                   QStringLiteral("KOI8-R"),       QStringLiteral("KOI8-U"),       QStringLiteral("IBM866"),
                                   QStringLiteral("macintosh"),    QStringLiteral("Shift_JIS"),    QStringLiteral("EUC-JP"),
                                   QStringLiteral("ISO-2022-JP"),  QStringLiteral("GB18030"),      QStringLiteral("Big5"),
                                   QStringLiteral("EUC-KR"),       QStringLiteral("UTF-16LE"),     QStringLiteral("UTF-16BE")};
    return names;
}

} // namespace

VersionActions::VersionActions(ReaderArea &reader, MessageBar &messages, std::function<QList<DocumentId>()> meant,
                               QWidget *window)
    : QObject(window),
      m_reader(reader),
      m_messages(messages),
      m_meant(std::move(meant)),
      m_window(window),
      m_update(makeAction(this, {QStringLiteral("updateDocument"), tr("&Update from File…"), QStringLiteral("update"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                                 tr("Replace the text by a newer file and keep the annotations"), QString(),
                                 tr("new version, reload")})),
      m_readAgain(
          makeAction(this, {QStringLiteral("readAgain"), tr("Read in Another &Encoding…"), QStringLiteral("encoding"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), tr("Read the file again when its letters are wrong"),
                            QString(), tr("character set, reload")})),
      m_wholePage(makeAction(this, {QStringLiteral("wholePage"), tr("Show the &Whole Page"), QStringLiteral("page"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                                    tr("Read the page with all that stands around the article, or without"), tr("Whole page")})),
      m_progress(new JobProgress(
          {tr("A file is being read"), tr("Stop reading"), tr("Stop reading; the document stays as it is")}, window))
{
    connect(m_progress, &JobProgress::cancelled, this, [this] {
        for (const auto &job : std::as_const(m_jobs)) {
            if (job)
                job->cancel();
        }
    });
    connect(m_update, &QAction::triggered, this, &VersionActions::update);
    connect(m_readAgain, &QAction::triggered, this, &VersionActions::readInEncoding);
    connect(m_wholePage, &QAction::triggered, this, &VersionActions::readWholePage);
    connect(&reader, &ReaderArea::textChanged, this, &VersionActions::updateEnabled);
}

void VersionActions::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    m_jobs.clear();
    m_progress->hide();
    updateEnabled();
}

void VersionActions::fill(QMenu &menu) const
{
    menu.addActions({m_wholePage, m_update, m_readAgain});
}

void VersionActions::updateEnabled()
{
    const QList<DocumentId> ids = m_workspace ? m_meant() : QList<DocumentId>();
    enable({m_update, m_readAgain}, !ids.isEmpty(), tr("Choose a document in the list first."));
    // The page is that of the open document: its header has a button for it.
    const DocumentId open = m_workspace ? m_reader.documentId() : DocumentId();
    const auto summary =
        open.isNull() ? base::Result<workspace::DocumentSummary>(base::Error()) : m_workspace->documents().summary(open);
    const bool isPage = summary && (summary->format == u"html" || summary->format == u"mhtml");
    m_wholePage->setVisible(isPage);
    enable({m_wholePage}, isPage, tr("Open a saved web page first."));
    if (!isPage)
        return;
    const auto options = m_workspace->documents().readOptions(open);
    const bool whole = options && options->wholePage;
    m_wholePage->setText(whole ? tr("Show the &Article Only") : tr("Show the &Whole Page"));
    m_wholePage->setIconText(whole ? tr("Article only") : tr("Whole page"));
}

DocumentId VersionActions::onlyOne(const QString &otherwise)
{
    const QList<DocumentId> ids = m_workspace ? m_meant() : QList<DocumentId>();
    if (ids.size() == 1)
        return ids.first();
    m_messages.showNotice(otherwise);
    return {};
}

void VersionActions::update()
{
    const DocumentId id = onlyOne(tr("Choose one document to update."));
    if (id.isNull())
        return;
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Update from File"));
    if (!file.isEmpty())
        start({id, file, {}});
}

void VersionActions::readInEncoding()
{
    const DocumentId id = onlyOne(tr("Choose one document to read again."));
    if (id.isNull())
        return;
    const auto before = m_workspace->documents().readOptions(id);
    const auto now = encodings().indexOf(before ? before->encoding : QString());
    bool accepted = false;
    const QString encoding = QInputDialog::getItem(m_window, tr("Read in Another Encoding"), tr("Encoding of the file:"),
                                                   encodings(), static_cast<int>(std::max<qsizetype>(0, now)), true, &accepted);
    if (!accepted)
        return;
    formats::ReadOptions options = before ? *before : formats::ReadOptions();
    options.encoding = encoding;
    start({id, {}, options});
}

void VersionActions::readWholePage()
{
    const DocumentId id = m_reader.documentId();
    if (!m_workspace || id.isNull())
        return;
    const auto before = m_workspace->documents().readOptions(id);
    formats::ReadOptions options = before ? *before : formats::ReadOptions();
    options.wholePage = !options.wholePage;
    start({id, {}, options});
}

void VersionActions::start(const workspace::VersionRequest &request)
{
    const bool isRunning = std::any_of(m_jobs.begin(), m_jobs.end(), [&request](const QPointer<workspace::VersionJob> &job) {
        return job && job->request().document == request.document;
    });
    if (isRunning) {
        m_messages.showNotice(tr("This document is being read already; wait until that is done."));
        return;
    }
    workspace::VersionJob *job = m_workspace->startVersion(request);
    m_jobs.append(job);
    connect(job, &workspace::VersionJob::finished, this, [this, job] { finish(job); });
    showProgress();
}

void VersionActions::showProgress()
{
    m_progress->setVisible(!m_jobs.isEmpty());
    if (m_jobs.isEmpty() || !m_jobs.first())
        return;
    const auto summary = m_workspace->documents().summary(m_jobs.first()->request().document);
    m_progress->tell(tr("Reading “%1”").arg(summary ? summary->title.left(40) : QString()));
}

void VersionActions::finish(workspace::VersionJob *job)
{
    m_jobs.removeAll(job);
    showProgress();
    if (job->result().ok())
        report(job->result().value());
    else if (job->takesPassword())
        askPassword(job->request());
    else if (job->result().error().code != base::ErrorCode::Cancelled)
        m_messages.showError(job->result().error());
    updateEnabled();
}

void VersionActions::askPassword(const workspace::VersionRequest &request)
{
    const auto summary = m_workspace->documents().summary(request.document);
    const QString name = !request.file.isEmpty() ? QFileInfo(request.file).fileName() : summary ? summary->fileName : QString();
    const bool first = request.options.password.isEmpty();
    auto *dialog =
        new PasswordDialog(name, first ? PasswordDialog::Attempt::First : PasswordDialog::Attempt::AfterWrong, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request, workspace = m_workspace] {
        if (workspace != m_workspace)
            return;
        workspace::VersionRequest again = request;
        again.options.password = dialog->password();
        start(again);
    });
    dialog->open();
}

void VersionActions::report(const workspace::VersionReport &report)
{
    if (!report.isNew) {
        m_messages.showNotice(tr("Reading the file brought nothing new; the document stays as it is."));
        return;
    }
    const QList<workspace::ReanchoredAnnotation> &annotations = report.annotations;
    const auto orphans =
        std::count_if(annotations.begin(), annotations.end(), [](const workspace::ReanchoredAnnotation &annotation) {
            return annotation.outcome == annotation::Outcome::Orphaned;
        });
    const int found = static_cast<int>(annotations.size() - orphans);
    QStringList parts{tr("The document has a new version; %n annotations were found again.", nullptr, found)};
    if (orphans > 0)
        parts.append(tr("%n were not found and are marked in the sidebar.", nullptr, static_cast<int>(orphans)));
    if (report.comments > 0)
        parts.append(tr("%n comments are new in the file.", nullptr, report.comments));
    if (!report.lostCorrections.isEmpty())
        parts.append(tr("%n of your corrections have no place in it; see Document › Structure › Corrections.", nullptr,
                        static_cast<int>(report.lostCorrections.size())));
    m_messages.showNotice(parts.join(u' '));
}

} // namespace window
