// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace window {

/// A file that is being read into the library and of which something can be seen already.
struct UnreadFile {
    enum class Kind : quint8 {
        Pages, ///< a PDF: its pages, which need no text
        Text,  ///< its beginning, once that was read
    };

    QString path; ///< absolute
    Kind kind = Kind::Text;
    document::DocumentPointer beginning; ///< null: not there yet, or never
};

} // namespace window
