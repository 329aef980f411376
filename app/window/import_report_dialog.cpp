// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/import_report_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace window {

ImportReportDialog::ImportReportDialog(const QList<workspace::ImportedFile> &failures, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What Could Not Be Read"));
    auto *table = new QTableWidget(static_cast<int>(failures.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("File"), tr("Why")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(windowTitle());
    QStringList lines;
    for (int row = 0; row < failures.size(); ++row) {
        const workspace::ImportedFile &file = failures.at(row);
        const QString name = QDir::toNativeSeparators(file.file);
        auto *item = new QTableWidgetItem(name.section(QDir::separator(), -1));
        item->setToolTip(name);
        table->setItem(row, 0, item);
        table->setItem(row, 1, new QTableWidgetItem(file.error.message));
        lines.append(name + u'\t' + file.error.message);
    }
    table->setColumnWidth(0, 240);
    // Again whenever a column has another width.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *intro = new QLabel(
        tr("%n files were left out; everything else is in the library.", nullptr, static_cast<int>(failures.size())), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy List"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(copy, &QPushButton::clicked, this, [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(720, 420);
}

} // namespace window
