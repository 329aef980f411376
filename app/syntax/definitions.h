// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "syntax/languages.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>
// Repository.h needs Theme complete.
#include <KSyntaxHighlighting/Repository>

#include <QHash>
#include <QRegularExpression>

namespace syntax {

/// What Languages holds; for this folder's own sources.
struct Languages::Definitions {
    Definitions();

    /// The name of the definition for a file of this name, without its folder; empty where there is none.
    QString ofFile(const QString &name);

    KSyntaxHighlighting::Repository repository;

private:
    QString ask(const QString &name) const { return repository.definitionForFileName(name).name(); }

    // The repository tries each of its thousand patterns. Nearly all of them look at the name's end only ("*.cpp"): there, what
    // was answered once for all that follows the first dot is the answer for every name with that.
    QRegularExpression m_others; // the patterns that look at more
    QHash<QString, QString> m_answers;
};

} // namespace syntax
