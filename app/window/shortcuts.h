// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/taught_keys.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QSettings;

namespace window {

/// The keys of all actions in the menus: those the program comes with, and those that the person has chosen instead, which are
/// kept in the settings. What is set here shows at once in menus, tool tips and palette.
class Shortcuts : public QObject
{
    Q_OBJECT
public:
    struct Group {
        QString name; ///< the menu's, without mnemonic
        QList<QAction *> actions;
    };
    struct OwnKey {
        QKeySequence keys;
        QString does;
    };

    /// `settings` must outlive this object.
    Shortcuts(QSettings &settings, QObject *parent);

    /// Takes over the named actions of `menus`, submenus included, in their order: the keys they have now are those they came
    /// with. Then gives them those that the person has chosen. Once, when all menus are filled.
    void manage(const QList<QAction *> &menus);
    const QList<Group> &groups() const { return m_groups; }
    /// What the text itself answers to, without being an action: moving and selecting. Cannot be changed.
    static const QList<OwnKey> &keysOfText();

    /// What the action is called, without what it would be done to: "Undo", not "Undo Tag".
    QString name(const QAction *action) const { return m_names.value(action); }
    bool isChanged(const QAction *action) const;
    /// No keys: the action has none from now on. Nothing is taken from another action: ask `holders` first.
    void setKeys(QAction *action, const QList<QKeySequence> &keys);
    void removeKeys(QAction *action, const QKeySequence &keys); ///< one of those it has
    void reset(QAction *action);
    void resetAll();
    /// Other actions that these keys would do as well, in a place where both can be meant.
    QList<QAction *> holders(const QAction *action, const QKeySequence &keys) const;

    TaughtKeys taught() const;

    /// An action's or menu's text without its mnemonic.
    static QString plain(QString text);
    static QString keysText(const QList<QKeySequence> &keys); ///< "Ctrl+Y, Ctrl+Shift+Z"

Q_SIGNALS:
    void changed();

private:
    void collect(const QList<QAction *> &actions, Group &group);
    void store(const QAction *action);

    QSettings &m_settings;
    QList<Group> m_groups;
    QHash<const QAction *, QList<QKeySequence>> m_defaults;
    QHash<const QAction *, QString> m_names;
};

} // namespace window
