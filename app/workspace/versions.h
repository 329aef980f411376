// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/change.h"
#include "library/library.h"
#include "workspace/documents.h"
#include "workspace/passwords.h"
#include "workspace/reader_process_host.h"

namespace workspace {

/// Where a new version is made: on any thread, with that thread's own connection and reader.
struct VersionWork {
    const library::Library &library;
    library::Connection &connection;
    ReaderProcessHost &reader;
    const library::Session &who;
    const base::Clock &clock;
    Passwords &passwords;
    const std::atomic_bool *cancelled = nullptr;
};

struct MadeVersion {
    VersionReport report;
    library::Touched touched; ///< to be announced as an AddVersion; empty when no version was made
};

/// Reads what `request` names, makes it the document's new version, and puts its annotations and corrections where their words
/// are now: one command. Comments that no earlier version had come in as annotations. The edit gate is passed only for writing;
/// what changed meanwhile is taken into account. When the reading brings nothing new, no version is made and every annotation is
/// Kept.
base::Result<MadeVersion> makeVersion(const VersionWork &work, const VersionRequest &request);

/// The bytes of `file`, if they are the ones with that SHA-256: a file may change between being parsed and being kept.
base::Result<QByteArray> bytesAsRead(const QString &file, const QByteArray &sha256);

/// Nothing to be read in it: neither letters nor pages.
bool isBlank(const document::Document &document);

} // namespace workspace
