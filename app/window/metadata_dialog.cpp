// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/metadata_dialog.h"

#include "window/icon.h"
#include "window/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace window {

using document::Metadata;

namespace {

// 2022, 2022-02, 2022-02-18, with a time or without.
bool isDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$"));
    if (!form.match(text).hasMatch())
        return false;
    constexpr qsizetype Month = 7; // characters of 2022-02
    constexpr qsizetype Day = 10;
    if (text.size() > Day)
        return QDateTime::fromString(text, Qt::ISODate).isValid();
    const QString rest = text.size() < Month ? QStringLiteral("-01-01") : text.size() < Day ? QStringLiteral("-01") : QString();
    return QDate::fromString(text + rest, Qt::ISODate).isValid();
}

QString joined(const document::Metadata &metadata, const QString &name, bool several)
{
    return several ? metadata.all(name).join(QStringLiteral("; ")) : metadata.value(name);
}

std::optional<document::Origin> originOf(const document::Metadata &metadata, const QString &name)
{
    std::optional<document::Origin> strongest;
    for (const document::MetadataValue &value : metadata.values()) {
        if (value.name == name && (!strongest || value.origin > *strongest))
            strongest = value.origin;
    }
    return strongest;
}

} // namespace

MetadataDialog::MetadataDialog(workspace::Workspace &workspace, const QList<document::DocumentId> &ids, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_ids(ids), m_problem(new QLabel(this))
{
    setWindowTitle(ids.size() == 1 ? tr("Details of the Document")
                                   : tr("Details of %n Documents", nullptr, static_cast<int>(ids.size())));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    if (ids.size() == 1)
        addField(form, QString::fromUtf16(Metadata::Title), tr("&Title"), {}, false);
    addField(form, QString::fromUtf16(Metadata::Author), tr("&Authors"), tr("Separate several by semicolons"), true);
    addField(form, QString::fromUtf16(Metadata::Publisher), tr("&Publisher"), {}, false);
    addField(form, QString::fromUtf16(Metadata::Published), tr("&Date"), tr("2022, 2022-02 or 2022-02-18"), false);
    addField(form, QString::fromUtf16(Metadata::Language), tr("&Language"), tr("en, de, pt-BR, …"), false);
    addField(form, QString::fromUtf16(Metadata::Url), tr("A&ddress"), {}, false);
    auto *hint = new QLabel(
        tr("What you write here counts more than what the file says. Empty a field to go back to the file's own."), this);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &MetadataDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MetadataDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

void MetadataDialog::addField(QFormLayout *form, const QString &name, const QString &label, const QString &hint, bool several)
{
    Field field{name, {}, {}, new QLineEdit(this), several};
    bool same = true;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const auto metadata = m_workspace.documents().metadata(m_ids.at(i));
        const QString value = metadata ? joined(*metadata, name, several) : QString();
        same = same && (i == 0 || value == field.before);
        field.before = i == 0 ? value : field.before;
    }
    if (!same)
        field.before.clear();
    field.line->setText(field.before);
    field.line->setPlaceholderText(same ? hint : tr("Different values; left as they are"));
    field.line->setObjectName(QStringLiteral("metadata.") + name);
    field.line->setAccessibleName(Shortcuts::plain(label));
    if (m_ids.size() == 1) {
        form->addRow(label, withOrigin(field));
        // The layout is what stands in the row, so the form cannot find the field itself.
        if (auto *text = qobject_cast<QLabel *>(form->labelForField(field.line->parentWidget())))
            text->setBuddy(field.line);
    } else {
        form->addRow(label, field.line);
    }
    m_fields.append(field);
}

// Below the field: where its value came from, and a way back to the file's.
QWidget *MetadataDialog::withOrigin(Field &field)
{
    auto *box = new QWidget(this);
    auto *origin = new QLabel(box);
    origin->setObjectName(QStringLiteral("muted"));
    origin->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field.line);
    layout->addWidget(origin);
    const auto metadata = m_workspace.documents().metadata(m_ids.first());
    document::Metadata ofFile = metadata ? *metadata : document::Metadata();
    const std::optional<document::Origin> from = originOf(ofFile, field.name);
    ofFile.replace(field.name, {}, document::Origin::GivenByUser);
    field.ofFile = joined(ofFile, field.name, field.several);
    if (!from) {
        origin->setText(tr("The file does not say"));
    } else if (*from == document::Origin::GivenByUser) {
        origin->setText(field.ofFile.isEmpty() ? tr("Written by you; the file does not say")
                                               : tr("Written by you; the file says “%1”").arg(field.ofFile.left(60)));
        QAction *back = field.line->addAction(icon(QStringLiteral("undo")), QLineEdit::TrailingPosition);
        back->setToolTip(tr("Go back to what the file says"));
        connect(back, &QAction::triggered, field.line, [line = field.line, text = field.ofFile] { line->setText(text); });
    } else {
        origin->setText(*from == document::Origin::StatedInFile ? tr("Stated in the file") : tr("Inferred from the text"));
    }
    field.line->setAccessibleDescription(origin->text());
    return box;
}

void MetadataDialog::accept()
{
    QList<std::pair<QString, QStringList>> changed;
    for (const Field &field : std::as_const(m_fields)) {
        const QString text = field.line->text().simplified();
        if (text == field.before)
            continue;
        if (field.name == QString::fromUtf16(Metadata::Published) && !text.isEmpty() && !isDate(text)) {
            tell(tr("Write the date as a year, a month or a day, for example 2022, 2022-02 or 2022-02-18."));
            field.line->setFocus();
            return;
        }
        QStringList values;
        const QStringList parts = field.several ? text.split(u';', Qt::SkipEmptyParts) : QStringList(text);
        for (const QString &part : parts) {
            if (const QString value = part.trimmed(); !value.isEmpty())
                values.append(value);
        }
        // What the file says itself need not be the user's word.
        if (m_ids.size() == 1 && text == field.ofFile)
            values.clear();
        changed.append({field.name, values});
    }
    if (changed.isEmpty()) {
        QDialog::accept();
        return;
    }
    if (const base::Status status = m_workspace.documents().setMetadata(m_ids, changed); !status.ok())
        tell(status.error().message);
    else
        QDialog::accept();
}

void MetadataDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace window
