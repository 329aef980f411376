// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/html_tree.h"

#include <QStringList>

namespace formats {

/// What a page's author says an element is for: by its tag, its role, and the words its class and id are made of.
enum class ElementHint : quint8 {
    None,
    Body, ///< the text of an article
    Lead, ///< its summary or standfirst
    Headline,
    Byline,    ///< who wrote it and when
    Furniture, ///< anything around it: navigation, sharing, related stories, comments, forms, advertising
};

ElementHint hintOf(const HtmlTree &tree, NodeIndex element);

/// True for lists of footnotes and sources, which belong to an article though they are full of links.
bool isReferenceList(const HtmlTree &tree, NodeIndex element);

/// The words of class, id and the like, lower-case: "articleBody main-text" gives article, body, main, text.
QStringList nameWords(const QString &names);

/// True for a line that pages put into their articles though it is none of it: "Advertisement", "Read more: …", "Share this",
/// "Sign up for our newsletter", in the languages we know them in. `text` has its white space collapsed.
bool isFurnitureLine(const QString &text);

/// True for a line that only says who wrote something or made a picture, or when: "By Anna Berg", "3 May 2021, 10:15",
/// "Photo: Jon Sund/Reuters".
bool isBylineLine(const QString &text);

} // namespace formats
