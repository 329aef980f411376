// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "syntax/languages.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>
// Repository.h needs Theme complete.
#include <KSyntaxHighlighting/Repository>

namespace syntax {

/// What Languages holds; for this folder's own sources.
struct Languages::Definitions {
    KSyntaxHighlighting::Repository repository;
};

} // namespace syntax
