// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/corrections_dialog.h"

#include "document/place.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace window {

using document::Aspect;

namespace {

constexpr qsizetype LongestQuote = 80;

// Its words first, so that a narrow column still tells where it is.
QString whereIs(const annotation::StructureCorrection &correction, const document::Places &places)
{
    if (!correction.hasPlace())
        return CorrectionsDialog::tr("everywhere");
    const QString quote = CorrectionsDialog::tr("“%1”").arg(correction.target.quote.simplified().left(LongestQuote));
    if (correction.lost)
        return CorrectionsDialog::tr("%1, which is not in this version").arg(quote);
    const QString place = places.at(correction.target.range.begin).toString();
    return place.isEmpty() ? quote : quote + QStringLiteral(" (%1)").arg(place);
}

} // namespace

QString correctionText(const document::Correction &what)
{
    switch (what.aspect) {
    case Aspect::Role:
        return what.level > 0 ? CorrectionsDialog::tr("Heading %1").arg(what.level) : CorrectionsDialog::tr("Paragraph");
    case Aspect::Furniture:
        return what.level > 0 ? CorrectionsDialog::tr("Page furniture") : CorrectionsDialog::tr("Part of the text");
    case Aspect::Turn:
        return what.level > 0 ? CorrectionsDialog::tr("Turn of %1").arg(what.name) : CorrectionsDialog::tr("No speaker’s turn");
    case Aspect::ArticleBegin:
        return CorrectionsDialog::tr("The article begins");
    case Aspect::ArticleEnd:
        return CorrectionsDialog::tr("The article ends");
    case Aspect::SpeakerName:
        break;
    }
    return CorrectionsDialog::tr("%1 is called %2").arg(what.former, what.name);
}

CorrectionsDialog::CorrectionsDialog(workspace::Workspace &workspace, document::DocumentId document, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_document(document), m_about(new QLabel(this)), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("correctionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Corrections"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_list->setHeaderLabels({tr("What you said"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_goTo = buttons->addButton(tr("&Go There"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ActionRole);
    m_removeAll = buttons->addButton(tr("Take &All Back"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_goTo, &QPushButton::clicked, this, &CorrectionsDialog::goThere);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(false); });
    connect(m_removeAll, &QPushButton::clicked, this, [this] { remove(true); });
    connect(m_list, &QTreeWidget::itemActivated, this, &CorrectionsDialog::goThere);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CorrectionsDialog::updateEnabled);
    connect(new QShortcut(QKeySequence::Delete, m_list), &QShortcut::activated, this, [this] { remove(false); });
    connect(&workspace.documents(), &workspace::Documents::versionChanged, this, [this](document::DocumentId id) {
        if (id == m_document)
            fill();
    });
    connect(&workspace.documents(), &workspace::Documents::reset, this, &CorrectionsDialog::fill);
    connect(&workspace, &QObject::destroyed, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(660, 380);
    fill();
    m_list->setFocus();
}

void CorrectionsDialog::fill()
{
    m_list->clear();
    m_corrections.clear();
    const auto summary = m_workspace.documents().summary(m_document);
    const auto document = m_workspace.documents().load(m_document);
    const auto corrections = m_workspace.corrections().ofDocument(m_document);
    if (summary && document && corrections) {
        m_corrections = *corrections;
        const document::Places places(**document);
        for (const annotation::StructureCorrection &correction : std::as_const(m_corrections)) {
            const QString where = whereIs(correction, places);
            auto *item = new QTreeWidgetItem(m_list, {correctionText(correction.what), where});
            item->setToolTip(1, where);
        }
        m_about->setText(
            m_corrections.isEmpty()
                ? tr("Nothing was corrected in “%1”. Document › Structure has what can be.").arg(summary->title)
                : tr("What you corrected in “%1”. It stays when the document gets a new version.").arg(summary->title));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateEnabled();
}

void CorrectionsDialog::updateEnabled()
{
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    const auto *only = chosen.size() == 1 ? chosen.first() : nullptr;
    const int row = only ? m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(only)) : -1;
    m_goTo->setEnabled(row >= 0 && m_corrections.at(row).hasPlace() && !m_corrections.at(row).lost);
    m_remove->setEnabled(!chosen.isEmpty());
    m_removeAll->setEnabled(!m_corrections.isEmpty());
}

void CorrectionsDialog::goThere()
{
    if (!m_goTo->isEnabled())
        return;
    const annotation::StructureCorrection &correction =
        m_corrections.at(m_list->indexOfTopLevelItem(m_list->selectedItems().first()));
    Q_EMIT chosen(m_document, correction.target.range);
}

void CorrectionsDialog::remove(bool all)
{
    QList<annotation::CorrectionId> ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (all || m_list->topLevelItem(row)->isSelected())
            ids.append(m_corrections.at(row).id);
    }
    if (ids.isEmpty())
        return;
    if (const base::Status status = m_workspace.corrections().remove(m_document, ids); !status.ok())
        Q_EMIT failed(status.error());
}

} // namespace window
