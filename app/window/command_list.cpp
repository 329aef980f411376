// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/command_list.h"

#include "base/accents.h"
#include "models/tag_completion_model.h"
#include "window/action.h"
#include "window/shortcuts.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace window {

namespace {

// How much a word counts by where it is found.
constexpr int InText = 330;
constexpr int InOtherWords = 250;
constexpr int InPath = 180;
constexpr int InTip = 20;
constexpr int Words = 500; // below a run of letters, above most letters with others between them

QString folded(const QString &text)
{
    return base::withoutAccents(text).toCaseFolded();
}

bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

int wordScore(const QStringList &words, const Command &command)
{
    const std::pair<QString, int> places[] = {{folded(command.text), InText},
                                              {folded(command.words), InOtherWords},
                                              {folded(command.path), InPath},
                                              {folded(command.tip), InTip}};
    int sum = 0;
    for (const QString &word : words) {
        const auto *found = std::find_if(std::begin(places), std::end(places),
                                         [&word](const auto &place) { return beginsWord(place.first, word); });
        if (found == std::end(places))
            return -1;
        sum += found->second;
    }
    return Words + sum / static_cast<int>(words.size());
}

class Collection
{
public:
    void addMenu(const QList<QAction *> &actions, const QString &path)
    {
        for (QAction *action : actions) {
            if (QMenu *menu = action->menu()) {
                Q_EMIT menu->aboutToShow();
                const QString name = Shortcuts::plain(action->text());
                addMenu(menu->actions(), path.isEmpty() ? name : path + QStringLiteral(" › ") + name);
                Q_EMIT menu->aboutToHide();
            } else {
                add(action, path);
            }
        }
    }

    void add(QAction *action, const QString &path)
    {
        if (action->isSeparator() || action->menu() || action->text().isEmpty() || !action->isVisible() ||
            m_known.contains(action))
            return;
        m_known.insert(action);
        m_commands.append({action, Shortcuts::plain(action->text()), otherWordsOf(*action), path, action->statusTip()});
    }

    QList<Command> take() { return std::move(m_commands); }

private:
    QList<Command> m_commands;
    QSet<const QAction *> m_known;
};

} // namespace

QList<Command> commandsOf(const QWidget &window)
{
    Collection found;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window); main && main->menuWidget())
        found.addMenu(static_cast<const QMenuBar *>(main->menuWidget())->actions(), {});
    const QList<QAction *> others = window.findChildren<QAction *>();
    for (QAction *action : others) {
        // Qt's own have names too: of text fields, and of what it makes for itself.
        const QString name = action->objectName();
        if (!name.isEmpty() && !name.startsWith(u'_') && !name.startsWith(QStringLiteral("qt_")))
            found.add(action, {});
    }
    return found.take();
}

int commandScore(const Command &command, const QString &typed)
{
    const QString letters = folded(typed.simplified());
    if (letters.isEmpty())
        return 0;
    return std::max(models::fuzzyScore(letters, folded(command.text)), wordScore(letters.split(u' '), command));
}

} // namespace window
