// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHelpEvent>
#include <QToolTip>

namespace reader {

/// Shows what `tipAt` says of a point of `widget` when `event` asks for a tip; an empty answer hides the one that is shown. False
/// when it is another event.
template<typename TipAt>
bool showTip(QEvent &event, QWidget &widget, TipAt tipAt)
{
    if (event.type() != QEvent::ToolTip)
        return false;
    const auto &help = static_cast<const QHelpEvent &>(event);
    QToolTip::showText(help.globalPos(), tipAt(help.pos()), &widget);
    return true;
}

} // namespace reader
