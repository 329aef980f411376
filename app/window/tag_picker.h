// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "models/tag_completion_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace window {

/// The tag prompt as a pane that stays: for tagging one passage after another without opening and closing anything. A few letters
/// and Enter tag what is selected in the text, with Shift one stays here for the next tag; a click on a tag does the same. The
/// arrow keys with Ctrl choose the next and the previous sentence of the text from here.
class TagPicker : public QWidget
{
    Q_OBJECT
public:
    explicit TagPicker(QWidget *parent = nullptr);

    /// `recent`: newest first; they stand on top while nothing is typed.
    void setTags(const annotation::TagTree &tree, const QList<annotation::TagId> &recent);
    /// What a tag would be put on, as told to the person; empty: nothing.
    void setMeant(const QString &words);

Q_SIGNALS:
    void chosen(const QString &path, bool stay); ///< `stay`: the focus is wanted here again
    void sentenceWanted(bool next);
    void told(const QString &sentence); ///< what is needed first
    void left();                        ///< Escape: back to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void accept(bool asTyped, bool stay);

    models::TagCompletionModel m_completions;
    QLabel *m_meant;
    QLineEdit *m_line;
    QListView *m_list;
};

} // namespace window
