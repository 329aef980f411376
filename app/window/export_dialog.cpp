// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/export_dialog.h"

#include "window/job_progress.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr qsizetype PreviewBytes = 60'000;
constexpr int PreviewAnnotations = 50;
constexpr int Patience = 300; // milliseconds

/// Shows a page without ever fetching what it refers to.
class InertBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

struct Format {
    QString id;
    QString name;
    QString suffix;
    QString filter;
};

QList<Format> formats()
{
    return {
        {QStringLiteral("markdown"), ExportDialog::tr("Markdown"), QStringLiteral("md"), ExportDialog::tr("Markdown (*.md)")},
        {QStringLiteral("html"), ExportDialog::tr("Web page"), QStringLiteral("html"), ExportDialog::tr("Web pages (*.html)")},
        {QStringLiteral("csv"), ExportDialog::tr("Table (CSV)"), QStringLiteral("csv"), ExportDialog::tr("Tables (*.csv)")},
        {QStringLiteral("json"), ExportDialog::tr("JSON"), QStringLiteral("json"), ExportDialog::tr("JSON (*.json)")}};
}

} // namespace

ExportDialog::ExportDialog(workspace::Workspace &workspace, const QList<document::DocumentId> &documents, annotation::TagId tag,
                           QWidget *parent)
    : QDialog(parent),
      m_workspace(&workspace),
      m_documents(documents),
      m_format(new QComboBox(this)),
      m_scope(new QComboBox(this)),
      m_tag(new QComboBox(this)),
      m_grouping(new QComboBox(this)),
      m_previews(new QStackedWidget(this)),
      m_plain(new QPlainTextEdit(this)),
      m_page(new InertBrowser(this)),
      m_problem(new QLabel(this)),
      m_progress(new JobProgress({tr("Progress of the export"), tr("Cancel the export"), tr("Cancel: no file is written")}, this))
{
    setWindowTitle(tr("Export Notes"));
    makeChoices(tag);
    makePreviews();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText); // it may tell a file's name
    m_problem->setObjectName(QStringLiteral("exportMessage"));
    m_problem->hide();
    layOut();
    resize(920, 600);
    listen();
    m_soon.start();
}

void ExportDialog::makePreviews()
{
    m_plain->setReadOnly(true);
    m_plain->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_plain->setAccessibleName(tr("Preview"));
    m_plain->setObjectName(QStringLiteral("exportPreview"));
    m_plain->setPlaceholderText(tr("The preview is being made."));
    m_page->setAccessibleName(tr("Preview"));
    m_page->setOpenLinks(false);
    m_previews->addWidget(m_plain);
    m_previews->addWidget(m_page);
}

QDialogButtonBox *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save to File…"), QDialogButtonBox::AcceptRole);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Which"), m_scope);
    form->addRow(tr("&Tag"), m_tag);
    form->addRow(tr("&Grouped"), m_grouping);
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addStretch();
    side->addWidget(m_problem);
    side->addWidget(m_progress);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(side, 1);
    top->addWidget(m_previews, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addWidget(makeButtons());
}

void ExportDialog::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::preview);
    for (QComboBox *choice : {m_format, m_scope, m_tag, m_grouping})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            m_problem->hide(); // it was about another choice
            m_soon.start();
        });
    m_late.setSingleShot(true);
    m_late.setInterval(Patience);
    connect(&m_late, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_progress, &JobProgress::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_workspace, &QObject::destroyed, this, [this] {
        m_workspace = nullptr;
        m_soon.stop();
        reject();
    });
}

ExportDialog::~ExportDialog()
{
    for (const QPointer<workspace::ExportJob> &job : {m_previewing, m_job}) {
        if (job)
            job->cancel();
    }
}

void ExportDialog::makeChoices(annotation::TagId tag)
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    const QList<Format> known = formats();
    for (const Format &format : known)
        m_format->addItem(format.name, format.id);
    m_scope->addItem(tr("The whole library"));
    if (m_documents.size() == 1) {
        const auto summary = m_workspace->documents().summary(m_documents.first());
        constexpr qsizetype Shown = 40;
        const QString title = summary ? summary->title : QString();
        m_scope->addItem(tr("“%1” only").arg(title.size() > Shown ? title.left(Shown) + u'…' : title));
    } else if (!m_documents.isEmpty()) {
        m_scope->addItem(tr("The %n chosen documents", nullptr, static_cast<int>(m_documents.size())));
    }
    m_tag->addItem(tr("With any tag or none"));
    const annotation::TagTree &tree = m_workspace->tags().tree();
    for (const annotation::Tag &one : tree.tags()) {
        m_tag->addItem(tree.path(one.id), QVariant::fromValue(one.id));
        if (one.id == tag)
            m_tag->setCurrentIndex(m_tag->count() - 1);
    }
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tag->setMinimumContentsLength(22);
    m_scope->setMinimumContentsLength(22);
    m_grouping->addItem(tr("By document"), int(workspace::ExportGrouping::ByDocument));
    m_grouping->addItem(tr("By tag"), int(workspace::ExportGrouping::ByTag));
}

workspace::ExportRequest ExportDialog::request() const
{
    workspace::ExportRequest request;
    request.format = m_format->currentData().toString();
    request.grouping = static_cast<workspace::ExportGrouping>(m_grouping->currentData().toInt());
    if (m_scope->currentIndex() > 0)
        request.documents = m_documents;
    if (m_tag->currentIndex() > 0)
        request.tags = {m_tag->currentData().value<annotation::TagId>()};
    return request;
}

void ExportDialog::preview()
{
    if (m_previewing)
        m_previewing->cancel();
    m_previewing = m_workspace->startExport(request(), {{}, PreviewBytes, PreviewAnnotations});
    const bool page = request().format == QStringLiteral("html");
    connect(m_previewing, &workspace::ExportJob::finished, this, [this, job = m_previewing.data(), page] {
        if (job == m_previewing)
            showPreview(*job, page);
    });
}

void ExportDialog::showPreview(const workspace::ExportJob &job, bool page)
{
    if (!job.status())
        tell(job.status().error().message);
    const QString text = QString::fromUtf8(job.bytes());
    m_previews->setCurrentWidget(page ? static_cast<QWidget *>(m_page) : m_plain);
    const QString goesOn = job.isCut() ? tr("… and so on; the preview shows the beginning.") : QString();
    if (!page) {
        m_plain->setPlainText(goesOn.isEmpty() ? text : text + u'\n' + goesOn);
        return;
    }
    m_page->setHtml(text);
    if (!goesOn.isEmpty())
        m_page->append(goesOn);
    m_page->moveCursor(QTextCursor::Start);
}

void ExportDialog::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void ExportDialog::setBusy(bool busy)
{
    for (QWidget *choice : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_tag),
                            static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_copy)})
        choice->setEnabled(!busy);
    if (busy) {
        m_problem->hide();
        m_progress->tell(tr("Writing the notes…"));
        m_late.start();
    } else {
        m_late.stop();
        m_progress->hide();
    }
}

void ExportDialog::run(const workspace::ExportOutput &output)
{
    if (!m_workspace || m_job)
        return;
    setBusy(true);
    m_job = m_workspace->startExport(request(), output);
    connect(m_job, &workspace::ExportJob::progressed, this,
            [this](int done, int total) { m_progress->tell(tr("Writing the notes…"), done, total); });
    connect(m_job, &workspace::ExportJob::finished, this, [this, job = m_job.data(), file = output.file] {
        m_job.clear();
        setBusy(false);
        take(*job, file);
    });
}

void ExportDialog::take(const workspace::ExportJob &job, const QString &file)
{
    const bool copied = file.isEmpty();
    if (!job.status()) {
        const base::Error &error = job.status().error();
        if (error.code != base::ErrorCode::Cancelled)
            tell(error.message);
        else
            tell(copied ? tr("Cancelled; the clipboard is as it was.") : tr("Cancelled; no file was written."));
        m_save->setFocus();
    } else if (copied) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(job.bytes()));
        tell(tr("Copied to the clipboard."));
        m_copy->setFocus();
    } else {
        Q_EMIT exported(file);
        accept();
    }
}

void ExportDialog::copy()
{
    run({});
}

void ExportDialog::save()
{
    const Format format = formats().at(m_format->currentIndex());
    const QString start =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + m_workspace->name() + u'.' + format.suffix;
    QString file = QFileDialog::getSaveFileName(this, tr("Save Notes"), start, format.filter);
    if (file.isEmpty())
        return;
    if (!QFileInfo(file).fileName().contains(u'.'))
        file += u'.' + format.suffix;
    saveTo(file);
}

void ExportDialog::saveTo(const QString &file)
{
    run({file});
}

void ExportDialog::reject()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
    QDialog::reject();
}

} // namespace window
