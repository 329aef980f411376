// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace window {

/// The keys of some actions as the person has them now, for panes that teach how to begin and do not own these actions. Empty
/// where an action has none; see `withKeys`.
struct TaughtKeys {
    QString addFiles;
    QString exportNotes;
    QString sentence; ///< selects one
    QString tag;
    QString highlight;
    QString note;
    QString bookmark;
    QString reviewed;
    QString nextUnreviewed;

    friend bool operator==(const TaughtKeys &, const TaughtKeys &) = default;
};

} // namespace window
