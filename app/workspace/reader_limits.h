// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace workspace {

/// What reading one file may cost. Generous for real documents, and the only place where these figures stand.
struct ReaderLimits {
    /// A larger file is refused unread: a text this long would be past what can be shown and searched.
    qint64 fileBytes = qint64(512) << 20;
    /// Address space of the reader process. A text of 100 MB needs about 1 GB while it is read.
    qint64 memoryBytes = qint64(3) << 30;
    /// Each file has this long …
    std::chrono::milliseconds time{15'000};
    /// … and so much more a megabyte, for books of thousands of pages.
    std::chrono::milliseconds timePerMegabyte{1'000};

    /// A page that takes longer to draw stays blank.
    std::chrono::milliseconds pageTime{20'000};

    std::chrono::milliseconds timeFor(qint64 bytes) const { return time + timePerMegabyte * (bytes >> 20); }
};

} // namespace workspace
