// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QObject>
#include <QUrl>

class QMenu;
class QPoint;

namespace window {

class EditActions;
class MarkActions;
class ReaderActions;
class ReaderArea;
class StructureActions;
class TaggingActions;

/// What clicks in the text bring besides moving in it: the menu of the right button, a picture enlarged, and, before a link
/// leaves the program, a question that shows where it leads.
class TextClicks : public QObject
{
    Q_OBJECT
public:
    /// What the menu offers. None is null.
    struct Offers {
        TaggingActions *tagging;
        EditActions *edit;
        ReaderActions *reader;
        StructureActions *structure;
        MarkActions *marks;
    };

    /// All must outlive this object, which is `reader`'s child.
    TextClicks(ReaderArea &reader, const Offers &offers);

private:
    void showMenu(const QPoint &globalPosition, document::Position at);
    void askBeforeFollowing(const QString &target);
    void showPicture(const QString &name);
    QUrl address(const QString &target) const;

    ReaderArea &m_reader;
    Offers m_offers;
};

} // namespace window
