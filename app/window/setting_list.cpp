// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/setting_list.h"

#include "base/accents.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr int BetweenRows = 12;
constexpr int BesideLabel = 16;

/// Without case, accents and mnemonics.
QString folded(const QString &text)
{
    return base::withoutAccents(text).toCaseFolded().remove(u'&');
}

} // namespace

SettingList::SettingList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_nothing(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(BetweenRows);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_column->addWidget(m_nothing, 1);
    m_column->addStretch();
}

void SettingList::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setObjectName(QStringLiteral("settingHeading"));
    m_column->insertWidget(m_column->count() - 2, heading);
    m_headings.push_back(heading);
}

void SettingList::add(const Setting &setting)
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(setting.label, row);
    label->setBuddy(setting.control);
    auto *hint = new QLabel(setting.hint, row);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setting.control->setAccessibleDescription(setting.hint);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(setting.control);
    if (setting.below)
        lines->addWidget(setting.below);
    lines->addWidget(hint);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(BesideLabel);
    across->addWidget(label, 0, Qt::AlignTop);
    across->addLayout(lines, 1);
    // On a line with what it names.
    label->setMinimumHeight(setting.control->sizeHint().height());
    m_column->insertWidget(m_column->count() - 2, row);
    const QString heading = m_headings.empty() ? QString() : m_headings.back()->text();
    m_rows.push_back({row, label, setting.control,
                      folded(setting.label + u' ' + setting.hint + u' ' + setting.words + u' ' + heading), m_headings.size()});
    alignLabels();
}

void SettingList::alignLabels()
{
    int widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, row.label->sizeHint().width());
    for (const Row &row : m_rows)
        row.label->setFixedWidth(widest);
}

void SettingList::filter(const QString &text)
{
    const QStringList wanted = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> needed(m_headings.size() + 1, false);
    bool any = false;
    for (const Row &row : m_rows) {
        const bool fits =
            std::all_of(wanted.begin(), wanted.end(), [&row](const QString &word) { return row.words.contains(word); });
        row.widget->setVisible(fits);
        needed[row.headings] = needed[row.headings] || fits;
        any = any || fits;
    }
    for (std::size_t i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setVisible(needed[i + 1]);
    m_nothing->setText(tr("No setting has to do with “%1”. Try “dark”, “font” or “spacing”.").arg(text.trimmed()));
    m_nothing->setVisible(!any);
}

QWidget *SettingList::first() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &one) { return !one.widget->isHidden(); });
    return row == m_rows.end() ? nullptr : row->control;
}

} // namespace window
