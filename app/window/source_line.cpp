// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/source_line.h"

#include "models/document_list_model.h"

#include <QDate>
#include <QLocale>

namespace window {

namespace {

QString readableDate(const QString &iso)
{
    const QDate day = iso.size() < 10 ? QDate() : QDate::fromString(iso.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : iso;
}

QStringList known(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString sourceLine(const workspace::DocumentSummary &document)
{
    return known({QLocale().createSeparatedList(document.authors), document.publisher, readableDate(document.published),
                  models::DocumentListModel::formatName(document.format)})
        .join(QStringLiteral(" · "));
}

QStringList sourceParts(const workspace::DocumentSummary &document)
{
    return known(
        {QLocale().createSeparatedList(document.authors), document.title, document.publisher, readableDate(document.published)});
}

} // namespace window
