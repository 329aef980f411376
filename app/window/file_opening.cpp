// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/file_opening.h"

#include "base/logging.h"
#include "formats/encoding.h"
#include "formats/pdf_reader.h"
#include "formats/signature.h"
#include "window/import_actions.h"
#include "window/reader_area.h"

#include <QFile>
#include <QFileInfo>

namespace window {

namespace {

constexpr qint64 HeadBytes = 4096; // in which a file says what it is

/// Nothing where nothing of it could be shown.
std::optional<UnreadFile> unread(const QString &path)
{
    QFile file(path);
    const QFileInfo info(file);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(HeadBytes);
    UnreadFile unread{info.absoluteFilePath(), UnreadFile::Kind::Text, nullptr};
    if (formats::isPdf({head, {}, {}})) {
        unread.kind = UnreadFile::Kind::Pages;
        return unread;
    }
    const bool isText = formats::signatureKind(head) == formats::SignatureKind::None && formats::looksLikeText(head);
    return isText && info.size() >= workspace::BeginningReader::LeastSize ? std::optional(unread) : std::nullopt;
}

} // namespace

FileOpening::FileOpening(ReaderArea &reader, const ImportActions &imports, const QString &readerProgram, QObject *parent)
    : QObject(parent), m_reader(reader), m_imports(imports), m_beginnings(readerProgram)
{
    connect(&m_beginnings, &workspace::BeginningReader::arrived, &reader, &ReaderArea::showBeginning);
    connect(&reader, &ReaderArea::fileClosed, &m_beginnings, &workspace::BeginningReader::giveUp);
    connect(&imports, &ImportActions::fileDone, this, &FileOpening::take);
    // A file that nobody dealt with: the import was stopped.
    connect(&imports, &ImportActions::ended, this, [this] {
        if (!m_imports.isBusy())
            giveUp();
    });
}

bool FileOpening::show(const QStringList &files)
{
    if (m_reader.hasFile())
        return false; // that one comes first
    const std::optional<UnreadFile> file = unread(files.value(0));
    if (!file || !m_reader.openFile(*file))
        return false;
    m_path = file->path;
    m_shown = {};
    if (file->kind == UnreadFile::Kind::Text)
        m_beginnings.read(file->path);
    return true;
}

void FileOpening::giveUp()
{
    m_beginnings.giveUp();
    m_reader.closeFile();
}

void FileOpening::take(const workspace::ImportedFile &file)
{
    if (m_path.isEmpty() || QFileInfo(file.file).absoluteFilePath() != m_path)
        return;
    if (file.takesPassword)
        return; // which is going to be asked for
    m_beginnings.giveUp();
    m_path.clear();
    if (file.status == workspace::ImportedFile::Status::Failed) {
        m_reader.closeFile();
        return;
    }
    m_shown = file.id;
    m_reader.fileRead(file.id);
    qCDebug(base::windowLog, "read: the whole of a document");
}

} // namespace window
