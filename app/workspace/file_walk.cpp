// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/file_walk.h"

#include <QDir>
#include <QFileInfo>

namespace workspace {

namespace {

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
        if (entry.isSymLink() || entry.fileName().endsWith(u".marginalia"))
            continue;
        if (!walkFolder(path, visit))
            return false;
    }
    return true;
}

} // namespace

void walkFiles(const QStringList &paths, const std::function<bool(const QString &)> &visit)
{
    for (const QString &path : paths) {
        const bool goOn = QFileInfo(path).isDir() ? walkFolder(path, visit) : visit(path);
        if (!goOn)
            return;
    }
}

} // namespace workspace
