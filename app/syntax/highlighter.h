// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/State>

#include <QColor>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace syntax {

class Languages;

/// Where the engine stands after a line: what the next line has to begin from. Small, cheap to copy, and equal to another when
/// the lines that follow would be coloured equally. A default one is the begin of a text.
class LineState
{
public:
    friend bool operator==(const LineState &a, const LineState &b) { return a.m_state == b.m_state; }

private:
    friend class Highlighter;
    KSyntaxHighlighting::State m_state;
};

/// Colours source code a line at a time. It keeps nothing about the text: whoever asks stores the state after each line (or after
/// every hundredth) and can so begin anywhere, go on when there is time, and stop when a state comes out as it was before.
///
/// Thread: that of its Languages. A line longer than `MaximalLineLength` is left uncoloured and passes its state on unchanged:
/// such lines are data, and their patterns take time that grows with the square of the length (a second at 16 KB).
class Highlighter
{
public:
    static constexpr int MaximalLineLength = 4 * 1024;

    /// `languages` must outlive this object. `language` is a name from Languages; an unknown or empty one colours nothing.
    Highlighter(const Languages &languages, const QString &language);
    ~Highlighter();
    Highlighter(const Highlighter &) = delete;
    Highlighter &operator=(const Highlighter &) = delete;

    /// Takes the theme of that name (`Highlighter::themes`), or, for an unknown or empty name, one that suits the background.
    /// States stay valid: only colours change.
    void setTheme(const QString &name, const QColor &background);

    /// False when nothing would ever be coloured.
    bool isActive() const;

    /// Colours `line` (without its LF), which begins in state `before`, and gives the state after it. `formats`, unless null, is
    /// replaced by what to paint: offsets in UTF-16 units from the line's begin, ascending, not overlapping; text of the
    /// theme's normal style is left out. Colours only, no font family or size: the reader decides these.
    LineState highlight(QStringView line, const LineState &before, QList<QTextLayout::FormatRange> *formats);

    /// Names of the themes, sorted.
    static QStringList themes(const Languages &languages);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace syntax
