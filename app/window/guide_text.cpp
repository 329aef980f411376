// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guide_text.h"

#include "window/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace window {

namespace {

const QRegularExpression &nameInBrackets()
{
    static const QRegularExpression expression(QStringLiteral("\\[\\[([A-Za-z0-9.]+)\\]\\]"));
    return expression;
}

QString keysOf(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString() : u'`' + Shortcuts::keysText(keys) + u'`';
}

/// What Markdown would take for markup or the end of a cell.
QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|")).replace(u'*', QStringLiteral("\\*"));
}

QString tableHead()
{
    return QCoreApplication::translate("window::GuideWindow", "| Action | Keys |") + QStringLiteral("\n|---|---|\n");
}

QString table(const Shortcuts &shortcuts)
{
    QString text;
    for (const Shortcuts::Group &group : shortcuts.groups()) {
        text += QStringLiteral("\n### %1\n\n").arg(group.name) + tableHead();
        for (const QAction *action : group.actions) {
            if (!action->shortcuts().isEmpty())
                text +=
                    QStringLiteral("| %1 | %2 |\n").arg(escaped(shortcuts.name(action)), escaped(keysOf(action->shortcuts())));
        }
    }
    text += QStringLiteral("\n### %1\n\n").arg(QCoreApplication::translate("window::GuideWindow", "In the text")) + tableHead();
    for (const Shortcuts::OwnKey &own : Shortcuts::keysOfText())
        text += QStringLiteral("| %1 | %2 |\n").arg(escaped(own.does), keysOf({own.keys}));
    return text;
}

} // namespace

QString guideSource(const QString &language)
{
    const QString translated = QStringLiteral(":/guide/guide_%1.md").arg(language);
    QFile file(QFile::exists(translated) ? translated : QStringLiteral(":/guide/guide.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList actionsNamed(const QString &source)
{
    QStringList names;
    for (auto match = nameInBrackets().globalMatch(source); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

QString guideText(const QString &source, const Shortcuts &shortcuts)
{
    QHash<QString, QString> told;
    for (const Shortcuts::Group &group : shortcuts.groups()) {
        for (const QAction *action : group.actions) {
            const QString keys = keysOf(action->shortcuts());
            const QString where = QStringLiteral("**%1 › %2**").arg(group.name, escaped(shortcuts.name(action)));
            told.insert(action->objectName(), keys.isEmpty() ? where : where + QStringLiteral(" (%1)").arg(keys));
        }
    }
    QString text;
    qsizetype from = 0;
    for (auto match = nameInBrackets().globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch name = match.next();
        text += QStringView(source).mid(from, name.capturedStart() - from);
        text += told.value(name.captured(1), name.captured());
        from = name.capturedEnd();
    }
    text += QStringView(source).mid(from);
    return text.replace(QStringLiteral("[[all shortcuts]]"), table(shortcuts));
}

} // namespace window
