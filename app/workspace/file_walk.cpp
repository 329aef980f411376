// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/file_walk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace workspace {

namespace {

/// Names that are not valid UTF-8, with U+FFFD where they are not. Qt leaves such files out of its lists without a word.
QStringList brokenNames(const QString &folder)
{
    QStringList names;
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const QByteArray name = QByteArray::fromStdString(entry->path().filename().native());
        if (!name.startsWith('.') && !name.isValidUtf8())
            names.append(QString::fromUtf8(name));
    }
    return names;
}

bool isLibrary(const QString &folder)
{
    return folder.endsWith(u".marginalia");
}

bool walkFolder(const QString &folder, const std::function<bool(const QString &)> &visit)
{
    if (!QFileInfo(folder).isReadable())
        return visit(folder);
    const QDir directory(folder);
    // System: broken links and devices are visited too, so that the report names them.
    const QDir::Filters all = QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfoList entries = directory.entryInfoList(all, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = directory.filePath(entry.fileName());
        if (!entry.isDir()) {
            if (!visit(path))
                return false;
            continue;
        }
        if (entry.isSymLink() || isLibrary(entry.fileName()))
            continue;
        if (!walkFolder(path, visit))
            return false;
    }
    const QStringList broken = brokenNames(folder);
    return std::all_of(broken.begin(), broken.end(), [&](const QString &name) { return visit(directory.filePath(name)); });
}

} // namespace

void walkFiles(const QStringList &paths, const std::function<bool(const QString &)> &visit)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const bool goOn = info.isDir() && !isLibrary(info.fileName()) ? walkFolder(path, visit) : visit(path);
        if (!goOn)
            return;
    }
}

} // namespace workspace
