// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "formats/zip_archive.h"

#include <QHash>
#include <QSet>

namespace formats {

/// The parts of a book that say what it is and in which order it is read (EPUB 3.3, section 5; EPUB 2 alike).
struct EpubPackage {
    document::Metadata metadata;
    QStringList spine;              ///< entries of the archive in reading order, those beside the linear order at the end
    QHash<QString, QString> labels; ///< entry → what the table of contents calls it
    QString navigation;             ///< the entry that holds the table of contents; may be in the spine, too
    QSet<QString> locked;           ///< entries that only a key opens; obfuscated fonts do not count
};

/// Damaged when the container or the package cannot be found or says nothing of what to read.
base::Result<EpubPackage> readEpubPackage(ZipArchive &archive);

} // namespace formats
