// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/beginning_reader.h"
#include "workspace/import_job.h"

namespace window {

class ImportActions;
class ReaderArea;

/// Shows a file at once that is to be read into the library: the pages of a PDF, the beginning of a long text, in a tab that
/// becomes the document's when it is there. Tells which of the documents that come in has been shown so.
class FileOpening : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    FileOpening(ReaderArea &reader, const ImportActions &imports, const QString &readerProgram, QObject *parent);

    /// True when something of the first of `files` is shown, or will be in a moment. Nothing is of a short file, which is in the
    /// library as soon, of one that makes sense only as a whole, and while another one is shown.
    bool show(const QStringList &files);
    /// Nobody reads it.
    void giveUp();
    /// The document was shown before it was there; where the person closed it, that is to be left so.
    bool wasShown(document::DocumentId id) const { return m_shown == id; }

private:
    void take(const workspace::ImportedFile &file);

    ReaderArea &m_reader;
    const ImportActions &m_imports;
    workspace::BeginningReader m_beginnings;
    QString m_path; // of what was shown last
    document::DocumentId m_shown;
};

} // namespace window
