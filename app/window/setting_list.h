// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace window {

/// Settings one below the other under headings, of which those are shown that have what is searched for.
class SettingList : public QWidget
{
    Q_OBJECT
public:
    struct Setting {
        QString label; ///< with its mnemonic; that puts the focus on `control`
        QString hint;  ///< what it does, in a sentence
        QString words; ///< others that people look for it by, with spaces between
        QWidget *control = nullptr;
        QWidget *below = nullptr; ///< more of the control, in a line of its own; may be null
    };

    explicit SettingList(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void add(const Setting &setting);

    /// Shows the settings whose label, hint, words or heading have every word of `text`, in whatever case and with whatever
    /// accents; all for an empty one.
    void filter(const QString &text);
    /// The control of the first setting shown; null: none is.
    QWidget *first() const;

private:
    struct Row {
        QWidget *widget;
        QLabel *label;
        QWidget *control;
        QString words;        // folded
        std::size_t headings; // before it: it belongs to the last of them
    };
    void alignLabels();

    QVBoxLayout *m_column;
    QLabel *m_nothing;
    std::vector<QLabel *> m_headings;
    std::vector<Row> m_rows;
};

} // namespace window
