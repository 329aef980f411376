// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// The language a source file is written in, by its name, modelines and first line; empty when it is no source file.
QString sourceLanguage(const Source &source);

/// KSyntaxHighlighting's name for a language as Markdown fences and HTML classes call it; empty when there is none.
QString languageNamed(const QString &name);

} // namespace formats
