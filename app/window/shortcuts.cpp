// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shortcuts.h"

#include "window/action.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>

#include <algorithm>

namespace window {

namespace {

constexpr QChar Between = u'\t'; // in the settings: no name of a key holds it

QString settingOf(const QAction *action)
{
    return QStringLiteral("shortcuts/") + action->objectName();
}

/// The widgets in which alone the action's keys work; none: everywhere in the window.
QList<QWidget *> confinedTo(const QAction *action)
{
    QList<QWidget *> widgets;
    if (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut)
        return widgets;
    const QList<QObject *> objects = action->associatedObjects();
    for (QObject *object : objects) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && !qobject_cast<QMenu *>(widget) && !qobject_cast<QMenuBar *>(widget) && !qobject_cast<QToolBar *>(widget))
            widgets.append(widget);
    }
    return widgets;
}

bool canBothBeMeant(const QAction *one, const QAction *other)
{
    const QList<QWidget *> here = confinedTo(one);
    const QList<QWidget *> there = confinedTo(other);
    if (here.isEmpty() || there.isEmpty())
        return true;
    return std::any_of(here.begin(), here.end(), [&there](const QWidget *widget) {
        return std::any_of(there.begin(), there.end(), [widget](const QWidget *candidate) {
            return widget == candidate || widget->isAncestorOf(candidate) || candidate->isAncestorOf(widget);
        });
    });
}

} // namespace

Shortcuts::Shortcuts(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QString Shortcuts::plain(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
}

QString Shortcuts::keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts.append(one.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

void Shortcuts::manage(const QList<QAction *> &menus)
{
    for (const QAction *menu : menus) {
        if (!menu->menu())
            continue;
        Group group{plain(menu->text()), {}};
        collect(menu->menu()->actions(), group);
        m_groups.append(group);
    }
    for (auto at = m_defaults.cbegin(); at != m_defaults.cend(); ++at) {
        if (!m_settings.contains(settingOf(at.key())))
            continue;
        QList<QKeySequence> keys;
        const QStringList texts = m_settings.value(settingOf(at.key())).toString().split(Between, Qt::SkipEmptyParts);
        for (const QString &text : texts) {
            if (const auto one = QKeySequence::fromString(text, QKeySequence::PortableText); !one.isEmpty())
                keys.append(one);
        }
        const_cast<QAction *>(at.key())->setShortcuts(keys);
    }
}

void Shortcuts::collect(const QList<QAction *> &actions, Group &group)
{
    for (QAction *action : actions) {
        if (action->menu()) {
            collect(action->menu()->actions(), group);
        } else if (!action->isSeparator() && !action->objectName().isEmpty() && !m_defaults.contains(action)) {
            m_defaults.insert(action, action->shortcuts());
            m_names.insert(action, plain(action->text()));
            group.actions.append(action);
        }
    }
}

bool Shortcuts::isChanged(const QAction *action) const
{
    return m_defaults.contains(action) && m_defaults.value(action) != action->shortcuts();
}

void Shortcuts::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    if (!m_defaults.contains(action))
        return;
    action->setShortcuts(keys);
    store(action);
    Q_EMIT changed();
}

void Shortcuts::removeKeys(QAction *action, const QKeySequence &keys)
{
    QList<QKeySequence> rest = action->shortcuts();
    rest.removeAll(keys);
    setKeys(action, rest);
}

void Shortcuts::reset(QAction *action)
{
    if (m_defaults.contains(action))
        setKeys(action, m_defaults.value(action));
}

void Shortcuts::resetAll()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (QAction *action : group.actions) {
            action->setShortcuts(m_defaults.value(action));
            store(action);
        }
    }
    Q_EMIT changed();
}

void Shortcuts::store(const QAction *action)
{
    if (!isChanged(action)) {
        m_settings.remove(settingOf(action));
        return;
    }
    QStringList texts;
    const QList<QKeySequence> keys = action->shortcuts();
    for (const QKeySequence &one : keys)
        texts.append(one.toString(QKeySequence::PortableText));
    m_settings.setValue(settingOf(action), texts.join(Between));
}

QList<QAction *> Shortcuts::holders(const QAction *action, const QKeySequence &keys) const
{
    QList<QAction *> found;
    for (const Group &group : m_groups) {
        for (QAction *other : group.actions) {
            if (other != action && other->shortcuts().contains(keys) && canBothBeMeant(action, other))
                found.append(other);
        }
    }
    return found;
}

TaughtKeys Shortcuts::taught() const
{
    const auto keys = [this](QLatin1String name) {
        const auto at = std::find_if(m_defaults.keyBegin(), m_defaults.keyEnd(),
                                     [name](const QAction *action) { return action->objectName() == name; });
        return at == m_defaults.keyEnd() ? QString() : keysOf(**at);
    };
    TaughtKeys taught;
    taught.addFiles = keys(QLatin1String("addFiles"));
    taught.exportNotes = keys(QLatin1String("export"));
    taught.sentence = keys(QLatin1String("selectSentence"));
    taught.tag = keys(QLatin1String("tag"));
    taught.highlight = keys(QLatin1String("highlight"));
    taught.note = keys(QLatin1String("note"));
    taught.bookmark = keys(QLatin1String("bookmark"));
    taught.reviewed = keys(QLatin1String("reviewed"));
    taught.nextUnreviewed = keys(QLatin1String("nextUnreviewed"));
    return taught;
}

const QList<Shortcuts::OwnKey> &Shortcuts::keysOfText()
{
    static const QList<OwnKey> keys = [] {
        const auto keysFor = [](int key, const char *does) {
            return OwnKey{QKeySequence(key), QCoreApplication::translate("window::Shortcuts", does)};
        };
        const int control = Qt::CTRL;
        const int shift = Qt::SHIFT;
        return QList<OwnKey>{
            keysFor(Qt::Key_Left, QT_TRANSLATE_NOOP("window::Shortcuts", "One letter to the left")),
            keysFor(Qt::Key_Right, QT_TRANSLATE_NOOP("window::Shortcuts", "One letter to the right")),
            keysFor(Qt::Key_Up, QT_TRANSLATE_NOOP("window::Shortcuts", "One line up")),
            keysFor(Qt::Key_Down, QT_TRANSLATE_NOOP("window::Shortcuts", "One line down")),
            keysFor(control | Qt::Key_Left, QT_TRANSLATE_NOOP("window::Shortcuts", "One word to the left")),
            keysFor(control | Qt::Key_Right, QT_TRANSLATE_NOOP("window::Shortcuts", "One word to the right")),
            keysFor(control | Qt::Key_Up, QT_TRANSLATE_NOOP("window::Shortcuts", "To the beginning of the paragraph")),
            keysFor(control | Qt::Key_Down, QT_TRANSLATE_NOOP("window::Shortcuts", "To the next paragraph")),
            keysFor(Qt::Key_Home, QT_TRANSLATE_NOOP("window::Shortcuts", "To the beginning of the line")),
            keysFor(Qt::Key_End, QT_TRANSLATE_NOOP("window::Shortcuts", "To the end of the line")),
            keysFor(control | Qt::Key_Home, QT_TRANSLATE_NOOP("window::Shortcuts", "To the beginning of the text")),
            keysFor(control | Qt::Key_End, QT_TRANSLATE_NOOP("window::Shortcuts", "To the end of the text")),
            keysFor(Qt::Key_PageUp, QT_TRANSLATE_NOOP("window::Shortcuts", "One screen up")),
            keysFor(Qt::Key_PageDown, QT_TRANSLATE_NOOP("window::Shortcuts", "One screen down")),
            keysFor(shift | Qt::Key_Right, QT_TRANSLATE_NOOP("window::Shortcuts", "With Shift, all of these select")),
            keysFor(Qt::Key_Space, QT_TRANSLATE_NOOP("window::Shortcuts", "Scroll by a screen; with Shift, back")),
            keysFor(Qt::Key_Return,
                    QT_TRANSLATE_NOOP("window::Shortcuts", "Follow the link or footnote, open the picture, show the annotation")),
            keysFor(Qt::Key_Escape, QT_TRANSLATE_NOOP("window::Shortcuts", "Close the small window; drop the selection")),
        };
    }();
    return keys;
}

} // namespace window
