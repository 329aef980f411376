// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reader/theme.h"

#include <QElapsedTimer>
#include <QList>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace reader {

class Flow;

/// The colours of source code, computed for what is in view and what stands before it in the same run of code, in slices, so that
/// it never blocks. `document` and `flow` must outlive it.
class CodeColors
{
public:
    CodeColors(const document::Document &document, const Flow &flow);
    ~CodeColors();

    void setTheme(const Theme &theme);

    /// The colours of `range` of one code block, offsets from its begin. False when they are still to come: then `work` has
    /// something to do, and the range should be asked for again afterwards.
    bool formats(document::Range range, QList<QTextLayout::FormatRange> &formats);

    bool hasWork() const;
    /// Goes on for about so long. True when something that was asked for has become ready.
    bool work(qint64 milliseconds);

private:
    struct Run;
    struct Engine;

    /// True when everything wanted of the run is done.
    bool advance(Run &run, const QElapsedTimer &timer, qint64 milliseconds);
    Run *runAt(document::Position at);

    const document::Document &m_document;
    std::unique_ptr<Engine> m_engine; // made when first asked: documents without code never need it
    std::vector<Run> m_runs;
    Theme m_theme;
};

} // namespace reader
