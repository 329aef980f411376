// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/annotation_repository.h"
#include "library/change.h"
#include "library/correction_repository.h"
#include "library/document_repository.h"
#include "library/history.h"
#include "library/library.h"
#include "library/reading_mark_repository.h"
#include "library/tag_repository.h"
#include "library/version_repository.h"
#include "workspace/passwords.h"
#include "workspace/reader_process_host.h"
#include "workspace/workspace.h"

#include <functional>
#include <list>

namespace workspace {

/// Whether a command's effect came or went: undo is the same news the other way round.
enum class Direction { Done, TakenBack };

/// What the parts of an open library share: its connection on the workspace's thread, who is at work, and the way every
/// command takes: one transaction, then the news of it.
///
/// Thread: the workspace's.
struct Session {
    Session(std::unique_ptr<library::Library> opened, std::unique_ptr<library::Connection> opened_connection,
            const OpenOptions &given);
    ~Session();

    /// Runs `body` as one command and tells listeners. `refine` arguments through the Change where only the body knows them.
    base::Status run(const library::Command &command, const std::function<base::Status(library::Change &)> &body);
    /// Tells what a committed command changed. Must not fail: the change is in the library already.
    void announce(library::CommandKind kind, Direction direction, const library::Touched &touched);
    /// Anything may have changed.
    void announceReset();

    /// The current version, corrected. The last few stay in memory.
    base::Result<document::DocumentPointer> load(document::DocumentId id);
    /// The same without the user's corrections.
    base::Result<document::DocumentPointer> loadAsRead(document::DocumentId id);
    /// What was read just now and is in the library as it stands, so that `load` need not read it again.
    void keep(document::DocumentId id, const document::DocumentPointer &read);
    /// Waits for the reading, and tells listeners.
    base::Result<VersionReport> makeVersion(const VersionRequest &request);
    /// What a command's label mentions of them: the title of one, the number of several.
    QStringList titles(const QList<document::DocumentId> &ids) const;
    const annotation::TagTree &tagTree();
    const QHash<annotation::TagId, int> &tagCounts();

    OpenOptions options;
    base::SystemClock systemClock;
    const base::Clock &clock;
    library::Session who;
    Passwords passwords;

    std::unique_ptr<library::Library> library;
    std::unique_ptr<library::Connection> connection; // after the library it belongs to
    library::DocumentRepository documentRepository;
    library::VersionRepository versionRepository;
    library::AnnotationRepository annotationRepository;
    library::CorrectionRepository correctionRepository;
    library::TagRepository tagRepository;
    library::ReadingMarkRepository readingMarkRepository;
    library::History historyLog;
    ReaderProcessHost reader; ///< for single files; jobs have their own

    std::unique_ptr<Documents> documents;
    std::unique_ptr<Annotations> annotations;
    std::unique_ptr<Corrections> corrections;
    std::unique_ptr<Tags> tags;
    std::unique_ptr<ReadingMarks> readingMarks;
    std::unique_ptr<History> history;

    /// Bumped when a note is left, so that what is typed next is a change of its own.
    int typing = 0;
    /// Called after every announced change: the search index follows. May be empty.
    std::function<void()> changed;

private:
    void announceAnnotations(library::CommandKind kind, Direction direction, const library::Touched &touched);
    void announceDocuments(library::CommandKind kind, Direction direction, const library::Touched &touched);

    struct Loaded {
        document::VersionId version;
        document::DocumentId id;
        document::DocumentPointer read;
        document::DocumentPointer corrected; ///< null until it is asked for
    };
    base::Result<Loaded *> loaded(document::DocumentId id);
    void remember(Loaded loaded);

    std::list<Loaded> m_loaded; // latest used first
    std::optional<annotation::TagTree> m_tagTree;
    std::optional<QHash<annotation::TagId, int>> m_tagCounts;
};

} // namespace workspace
