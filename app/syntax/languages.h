// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

namespace syntax {

/// The source languages that KSyntaxHighlighting knows, and which of them a file is written in.
///
/// Making one costs about 6 ms (every definition's head is read), asking costs microseconds; share it. One thread at a time, and
/// the Highlighters made from it belong to that same thread and must not outlive it.
class Languages
{
public:
    Languages();
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// The language of a file by its name, its first line (`#!`) and its modelines, in this order of strength: modeline, name,
    /// first line. `beginning` is the file's first bytes, 1 KB are enough. Empty when it is none, also for what is
    /// prose to us (plain text, Markdown, HTML) whatever KSyntaxHighlighting could colour in it.
    QString languageOf(const QString &fileName, QByteArrayView beginning) const;

    /// KSyntaxHighlighting's name for what people and other formats call a language: "cpp", "c++" and "C++" give "C++". Empty
    /// when there is none.
    QString languageNamed(const QString &name) const;

    /// Every language there is, by name.
    QStringList all() const;

private:
    friend class Highlighter;
    struct Definitions;
    std::unique_ptr<Definitions> m_definitions;
};

} // namespace syntax
