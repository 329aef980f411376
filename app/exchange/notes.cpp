// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/notes.h"

#include "exchange/writers.h"

#include <QCoreApplication>

namespace exchange {

namespace {

struct Row {
    Format format;
    QStringView name;
    const char *title;
    QStringView extension;
    QStringView mediaType;
    bool isText;
    bool canGroup;
    base::Status (*write)(Source &, QIODevice &, const ExportOptions &);
};

constexpr Row Rows[] = {
    {Format::Markdown, u"markdown", QT_TRANSLATE_NOOP("exchange", "Markdown"), u".md", u"text/markdown", true, true,
     writeMarkdown},
    {Format::Html, u"html", QT_TRANSLATE_NOOP("exchange", "Web page"), u".html", u"text/html", true, true, writeHtml},
    {Format::Csv, u"csv", QT_TRANSLATE_NOOP("exchange", "Table (CSV)"), u".csv", u"text/csv", true, true, writeCsv},
    {Format::Json, u"json", QT_TRANSLATE_NOOP("exchange", "Data (JSON)"), u".json", u"application/json", true, false, writeJson},
};

} // namespace

std::vector<FormatDescription> formats()
{
    std::vector<FormatDescription> all;
    for (const Row &row : Rows) {
        all.push_back({row.format, row.name.toString(), QCoreApplication::translate("exchange", row.title),
                       row.extension.toString(), row.mediaType.toString(), row.isText, row.canGroup});
    }
    return all;
}

std::optional<Format> formatByName(QStringView name)
{
    for (const Row &row : Rows) {
        if (row.name == name)
            return row.format;
    }
    return std::nullopt;
}

base::Status write(Source &source, QIODevice &device, const ExportOptions &options)
{
    for (const Row &row : Rows) {
        if (row.format == options.format)
            return row.write(source, device, options);
    }
    return base::Error{base::ErrorCode::Internal, QCoreApplication::translate("exchange", "This format cannot be written.")};
}

} // namespace exchange
