// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/source_language.h"

#include "syntax/languages.h"

namespace formats {

namespace {

/// The table is the same for every file and takes longer to load than most files to read: one a thread.
const syntax::Languages &languages()
{
    thread_local const syntax::Languages loaded;
    return loaded;
}

} // namespace

QString sourceLanguage(const Source &source)
{
    return languages().languageOf(source.name, source.bytes);
}

QString languageNamed(const QString &name)
{
    return name.isEmpty() ? QString() : languages().languageNamed(name);
}

} // namespace formats
