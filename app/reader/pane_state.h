// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <vector>

namespace reader {

/// Where the reader stands: the first line in view begins at `at`, its top `offset` pixels below the view's (mostly ≤ 0).
struct ViewPosition {
    document::Position at;
    int offset = 0;

    friend bool operator==(const ViewPosition &, const ViewPosition &) = default;
};

/// All that a pane knows of where a person is in a document, and by which jumps they came there: what a tab keeps while another
/// one is shown, instead of a layout. With another version of the text it leads to some place near.
struct PaneState {
    struct Jump {
        ViewPosition view;
        document::Position caret;
    };

    ViewPosition view;
    document::Position caret;
    document::Position mark;  ///< the selection's other end
    std::vector<Jump> past;   ///< for `back`, the latest last
    std::vector<Jump> future; ///< for `forward`, the next one last
};

} // namespace reader
