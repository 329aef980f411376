// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "models/tag_completion_model.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace window {

/// A line to name a tag in, with what it may mean below it; opens at a passage, needs no mouse. Enter takes the marked line (the
/// best match, or a new tag where nothing matches), Ctrl+Enter makes the tag exactly as typed, Escape leaves.
class TagPrompt : public QFrame
{
    Q_OBJECT
public:
    explicit TagPrompt(QWidget *window);

    enum class Offer : quint8 { Existing, NewToo };
    struct Question {
        QString title;
        annotation::TagTree tree;
        QList<annotation::TagId> recent; ///< newest first
        Offer offer = Offer::NewToo;
        QRect anchor; ///< in global coordinates: the prompt opens below it, or above where there is no room
    };
    /// `chosen` is called at most once, with the tag's path, after the prompt has gone. Another question takes this one's place.
    void ask(const Question &question, std::function<void(const QString &path)> chosen);

Q_SIGNALS:
    void closed(); ///< answered or left

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void typed(const QString &text);
    void accept(bool asTyped);
    bool onlyExisting() const { return m_question.offer == Offer::Existing; }
    void place();

    models::TagCompletionModel m_completions;
    QLabel *m_title;
    QLineEdit *m_line;
    QListView *m_list;
    Question m_question;
    std::function<void(const QString &)> m_chosen;
};

} // namespace window
