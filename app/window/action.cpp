// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/action.h"

#include "window/icon.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace window {

namespace {

constexpr char NeedProperty[] = "marginalistNeed";
constexpr char WordsProperty[] = "marginalistWords";

// "Undo (Ctrl+Z)": what a tool button tells without a menu at hand.
void showShortcut(QAction *action, const QString &tip)
{
    const QString keys = keysOf(*action);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

} // namespace

QAction *makeAction(QObject *owner, const ActionSpec &spec)
{
    auto *action = new QAction(icon(spec.icon), spec.text, owner);
    action->setObjectName(spec.name);
    action->setShortcut(spec.shortcut);
    action->setStatusTip(spec.tip);
    if (!spec.brief.isEmpty())
        action->setIconText(spec.brief);
    setTip(action, spec.tip);
    setOtherWords(action, spec.words);
    return action;
}

void setTip(QAction *action, const QString &tip)
{
    showShortcut(action, tip);
    QObject::connect(action, &QAction::changed, action, [action, tip, before = action->shortcut()]() mutable {
        if (action->shortcut() == before)
            return;
        before = action->shortcut();
        showShortcut(action, tip);
    });
}

void setOtherWords(QAction *action, const QString &words)
{
    action->setProperty(WordsProperty, words);
}

QString otherWordsOf(const QAction &action)
{
    return action.property(WordsProperty).toString();
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString withKeys(const QString &sentence, const QStringList &keys, const QString &otherwise)
{
    if (keys.contains(QString()))
        return otherwise;
    QString told = sentence;
    for (const QString &one : keys)
        told = told.arg(one);
    return told;
}

void enable(const QList<QAction *> &actions, bool on, const QString &need)
{
    for (QAction *action : actions) {
        action->setProperty(NeedProperty, need);
        action->setEnabled(on);
    }
}

QString needOf(const QAction &action)
{
    if (action.isEnabled())
        return {};
    const QString need = action.property(NeedProperty).toString();
    return need.isEmpty() ? QCoreApplication::translate("window::need", "There is nothing to do it with just now.") : need;
}

QString need::document()
{
    return QCoreApplication::translate("window::need", "Open a document first.");
}

QString need::library()
{
    return QCoreApplication::translate("window::need", "Open a library first.");
}

QString need::selection()
{
    return QCoreApplication::translate("window::need", "Select some words first.");
}

QString need::tag()
{
    return QCoreApplication::translate("window::need", "Choose a tag in the Tags tab first.");
}

void confineShortcut(QAction *action, const QList<QWidget *> &widgets)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget *widget : widgets)
        widget->addAction(action);
}

} // namespace window
