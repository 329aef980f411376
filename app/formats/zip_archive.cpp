// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/zip_archive.h"

#include "formats/failure.h"

#include <QUrl>

#include <zip.h>

namespace formats {

namespace {

/// Packers and writers of links disagree about case and about composed letters.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

base::Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    ZipArchive archive;
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    if (source)
        archive.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString said = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive.m_archive) {
        zip_source_free(source);
        return damaged(said);
    }

    const zip_int64_t count = zip_get_num_entries(archive.m_archive.get(), 0);
    if (count > ZipLimits::Entries)
        return tooLarge(QStringLiteral("%1 entries").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw = zip_get_name(archive.m_archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        if (!raw)
            continue;
        // Some packers on Windows write "\" where the format wants "/".
        const QString name = QString::fromUtf8(raw).replace(u'\\', u'/');
        if (archive.m_indexes.contains(name))
            continue;
        archive.m_names.append(name);
        archive.m_indexes.insert(name, i);
        archive.m_folded.insert(folded(name), name);
    }
    return archive;
}

QString ZipArchive::findName(const QString &name) const
{
    if (m_indexes.contains(name))
        return name;
    return m_folded.value(folded(name));
}

base::Result<QByteArray> ZipArchive::read(const QString &name)
{
    const QString found = findName(name);
    if (found.isNull())
        return base::Error{base::ErrorCode::NotFound, damaged().message, name};
    const auto index = static_cast<zip_uint64_t>(m_indexes.value(found));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) &&
        stat.encryption_method != ZIP_EM_NONE)
        return encrypted();

    zip_file_t *file = zip_fopen_index(m_archive.get(), index, 0);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_archive.get())));
    // The size that the archive states is not believed: what comes out is counted.
    QByteArray bytes;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_fread(file, chunk.data(), static_cast<zip_uint64_t>(chunk.size()))) > 0) {
        bytes.append(chunk.constData(), static_cast<qsizetype>(got));
        m_read += got;
        if (bytes.size() > ZipLimits::EntryBytes || m_read > ZipLimits::TotalBytes) {
            zip_fclose(file);
            return tooLarge(name);
        }
    }
    zip_fclose(file);
    if (got < 0)
        return damaged(name);
    return bytes;
}

QString ZipArchive::resolve(const QString &from, const QString &address)
{
    QString path = address.section(u'#', 0, 0).section(u'?', 0, 0);
    path = QUrl::fromPercentEncoding(path.toUtf8()).replace(u'\\', u'/');
    QStringList parts;
    if (!path.startsWith(u'/'))
        parts = from.split(u'/').mid(0, from.count(u'/'));
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == QLatin1StringView("..")) {
            if (parts.isEmpty())
                return {};
            parts.removeLast();
        } else if (step != QLatin1StringView(".")) {
            parts.append(step);
        }
    }
    return parts.join(u'/');
}

QString mediaTypeOfImage(const QString &name)
{
    const QString extension = name.section(u'.', -1).toLower();
    if (extension == QLatin1StringView("jpg"))
        return QStringLiteral("image/jpeg");
    if (extension == QLatin1StringView("svg"))
        return QStringLiteral("image/svg+xml");
    return QLatin1StringView("image/") + extension;
}

} // namespace formats
