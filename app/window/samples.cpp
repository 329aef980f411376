// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace window {

QStringList sampleFiles()
{
    const QDir program(QCoreApplication::applicationDirPath());
    // Installed beside the program; in the system's places; or the program runs from where it was built, two folders below
    // the sources.
    QStringList folders{program.filePath(QStringLiteral("../share/marginalist/samples"))};
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("marginalist/samples"),
                                         QStandardPaths::LocateDirectory);
    folders.append(program.filePath(QStringLiteral("../../resources/samples")));
    for (const QString &folder : std::as_const(folders)) {
        QStringList files;
        const QFileInfoList found = QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : found)
            files.append(file.canonicalFilePath());
        if (!files.isEmpty())
            return files;
    }
    return {};
}

} // namespace window
