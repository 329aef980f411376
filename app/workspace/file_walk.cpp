// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/file_walk.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

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
    QStringList names = directory.entryList(all, QDir::Unsorted);
    sortNaturally(names);
    for (const QString &name : std::as_const(names)) {
        const QFileInfo entry(directory, name);
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

void sortNaturally(QStringList &names)
{
    // Of one language everywhere, so that a library does not depend on whose machine made it.
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : std::as_const(names))
        keyed.emplace_back(collator.sortKey(name), name);
    // The same for names that differ in nothing a collation knows.
    std::sort(keyed.begin(), keyed.end(), [](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        return order != 0 ? order < 0 : one.second < other.second;
    });
    for (qsizetype i = 0; i < names.size(); ++i)
        names[i] = keyed[static_cast<std::size_t>(i)].second;
}

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
