// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/html_tree.h"

#include <QJsonObject>
#include <QStringList>

namespace formats {

/// What a page's JSON-LD says of its article; empty where it says nothing.
struct StructuredArticle {
    QString headline;
    QString name;
    QString description;
    QString body;
    QStringList authors;
    QString published; ///< as it stands there
    QString publisher;
    QString language;
    QString url;
};

/// Reads all <script type="application/ld+json"> of a page. `canonicalUrl` tells the page's own article from those it links to.
StructuredArticle readStructuredData(const HtmlTree &tree, const QString &canonicalUrl);

/// Parses JSON as pages have it: in comments or CDATA, with raw line ends in strings, trailing commas, needless escapes, several
/// values in a row. Null only when nothing can be made of it.
QJsonValue parseLenientJson(const QString &text);

} // namespace formats
