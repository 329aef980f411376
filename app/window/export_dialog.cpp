// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/export_dialog.h"

#include <QBuffer>
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

/// Takes the first bytes and refuses the rest, so that the preview of a large library costs as much as that of a small one.
class PreviewDevice final : public QIODevice
{
public:
    PreviewDevice() { open(QIODevice::WriteOnly); }

    const QByteArray &bytes() const { return m_bytes; }
    bool isFull() const { return m_bytes.size() >= PreviewBytes; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (isFull())
            return -1;
        m_bytes.append(data, size);
        return size;
    }

private:
    QByteArray m_bytes;
};

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
      m_workspace(workspace),
      m_documents(documents),
      m_format(new QComboBox(this)),
      m_scope(new QComboBox(this)),
      m_tag(new QComboBox(this)),
      m_grouping(new QComboBox(this)),
      m_previews(new QStackedWidget(this)),
      m_plain(new QPlainTextEdit(this)),
      m_page(new InertBrowser(this)),
      m_problem(new QLabel(this))
{
    setWindowTitle(tr("Export Notes"));
    makeChoices(tag);
    m_plain->setReadOnly(true);
    m_plain->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_plain->setAccessibleName(tr("Preview"));
    m_plain->setObjectName(QStringLiteral("exportPreview"));
    m_page->setAccessibleName(tr("Preview"));
    m_page->setOpenLinks(false);
    m_previews->addWidget(m_plain);
    m_previews->addWidget(m_page);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Which"), m_scope);
    form->addRow(tr("&Tag"), m_tag);
    form->addRow(tr("&Grouped"), m_grouping);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save to File…"), QDialogButtonBox::AcceptRole);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addStretch();
    side->addWidget(m_problem);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(side, 1);
    top->addWidget(m_previews, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    resize(920, 600);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::preview);
    for (QComboBox *choice : {m_format, m_scope, m_tag, m_grouping})
        connect(choice, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void ExportDialog::makeChoices(annotation::TagId tag)
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    const QList<Format> known = formats();
    for (const Format &format : known)
        m_format->addItem(format.name, format.id);
    m_scope->addItem(tr("The whole library"));
    if (m_documents.size() == 1) {
        const auto summary = m_workspace.documents().summary(m_documents.first());
        constexpr qsizetype Shown = 40;
        const QString title = summary ? summary->title : QString();
        m_scope->addItem(tr("“%1” only").arg(title.size() > Shown ? title.left(Shown) + u'…' : title));
    } else if (!m_documents.isEmpty()) {
        m_scope->addItem(tr("The %n chosen documents", nullptr, static_cast<int>(m_documents.size())));
    }
    m_tag->addItem(tr("With any tag or none"));
    const annotation::TagTree &tree = m_workspace.tags().tree();
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
    PreviewDevice device;
    const auto status = workspace::exportTo(m_workspace, request(), device);
    const bool cut = device.isFull();
    m_problem->setVisible(!status && !cut);
    if (!status && !cut)
        m_problem->setText(status.error().message);
    const QString text = QString::fromUtf8(device.bytes());
    const bool page = request().format == QStringLiteral("html");
    m_previews->setCurrentWidget(page ? static_cast<QWidget *>(m_page) : m_plain);
    if (page)
        m_page->setHtml(text);
    else
        m_plain->setPlainText(cut ? text + u'\n' + tr("… and so on; the preview shows the beginning.") : text);
}

void ExportDialog::copy()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto status = workspace::exportTo(m_workspace, request(), buffer);
    m_problem->setVisible(true);
    m_problem->setText(status ? tr("Copied to the clipboard.") : status.error().message);
    if (status)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer.data()));
}

void ExportDialog::save()
{
    const Format format = formats().at(m_format->currentIndex());
    const QString start =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + m_workspace.name() + u'.' + format.suffix;
    QString file = QFileDialog::getSaveFileName(this, tr("Save Notes"), start, format.filter);
    if (file.isEmpty())
        return;
    if (!QFileInfo(file).fileName().contains(u'.'))
        file += u'.' + format.suffix;
    if (const auto status = workspace::exportToFile(m_workspace, request(), file); !status) {
        m_problem->setText(status.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT exported(file);
    accept();
}

} // namespace window
