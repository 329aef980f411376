// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace window {

/// Which documents are open, and where, in a form that outlives the window.
struct OpenTabs {
    struct Place {
        document::Position at; ///< of the first line in view
        document::Position caret;

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Tab {
        document::DocumentId document;
        std::optional<Place> place; ///< none: not shown yet, so where the library says
        bool kept = true;           ///< false: only glanced at, the next one takes its place

        friend bool operator==(const Tab &, const Tab &) = default;
    };
    struct Half {
        QList<Tab> tabs;
        qsizetype front = -1; ///< index into `tabs`; -1: none is shown

        friend bool operator==(const Half &, const Half &) = default;
    };

    QList<Half> halves; ///< one, or two side by side
    qsizetype active = 0;
    bool synchronised = false;

    /// One line of JSON.
    QString toString() const;
    /// What cannot be understood is left out; nothing at all gives no half.
    static OpenTabs fromString(const QString &text);

    friend bool operator==(const OpenTabs &, const OpenTabs &) = default;
};

} // namespace window
