// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QStringList>

namespace library {

struct CheckReport {
    QStringList problems; ///< a translated sentence each; empty: all is well
    int documents = 0;
    int annotations = 0;
    int tags = 0;
};

/// Looks the library over and changes nothing: SQLite's own integrity, references between tables, every stored text, every
/// quotation, bookmark, reviewed range and correction against its document, the kept counts, originals, and the index against the
/// texts. Reads everything, so it belongs on a job's connection. `goOn` is asked between documents; when it returns false,
/// Cancelled.
base::Result<CheckReport> check(const Library &library, Connection &connection, const std::function<bool()> &goOn = {});

} // namespace library
