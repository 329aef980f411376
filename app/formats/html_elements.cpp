// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_elements.h"

#include <algorithm>

namespace formats {

using namespace Qt::Literals::StringLiterals;

QString codeLanguage(const HtmlTree &tree, NodeIndex pre)
{
    NodeIndex candidates[] = {pre, tree.firstChild(pre), tree.parent(pre)};
    for (const NodeIndex node : candidates) {
        if (node < 0 || tree.isText(node))
            continue;
        for (const auto name : {"data-lang"_L1, "data-language"_L1}) {
            if (const QString value = tree.attribute(node, name); !value.isEmpty())
                return value;
        }
        const QString classes = tree.attribute(node, "class"_L1);
        for (const auto prefix : {"language-"_L1, "lang-"_L1, "highlight-source-"_L1, "brush: "_L1, "brush:"_L1}) {
            const qsizetype at = classes.indexOf(prefix, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            qsizetype end = at + prefix.size();
            while (end < classes.size() && !classes[end].isSpace() && classes[end] != u';')
                ++end;
            return classes.sliced(at + prefix.size(), end - at - prefix.size());
        }
    }
    return {};
}

QString imageAddress(const HtmlTree &tree, NodeIndex image)
{
    const QString src = tree.attribute(image, "src"_L1).trimmed();
    const bool real = !src.isEmpty() && (!src.startsWith("data:"_L1) || src.size() > 400);
    if (real)
        return src;
    for (const auto name : {"data-src"_L1, "data-original"_L1, "data-lazy-src"_L1, "data-url"_L1}) {
        if (const QString value = tree.attribute(image, name).trimmed(); !value.isEmpty())
            return value;
    }
    for (const auto name : {"srcset"_L1, "data-srcset"_L1}) {
        if (const QString first = tree.attribute(image, name).trimmed().section(u' ', 0, 0); !first.isEmpty())
            return first;
    }
    return src;
}

bool isLayoutTable(const HtmlTree &tree, NodeIndex table)
{
    const QString role = tree.attribute(table, "role"_L1);
    if (role == "presentation"_L1 || role == "none"_L1)
        return true;
    int rows = 0;
    int cellsOfRow = 0;
    int widest = 0;
    bool longText = false;
    for (NodeIndex node = table + 1; node < tree.end(table); ++node) {
        switch (tree.tag(node)) {
        case GUMBO_TAG_CAPTION:
        case GUMBO_TAG_TH:
        case GUMBO_TAG_THEAD:
            return false;
        case GUMBO_TAG_TABLE:
            return true;
        case GUMBO_TAG_TR:
            ++rows;
            cellsOfRow = 0;
            break;
        case GUMBO_TAG_TD:
            widest = std::max(widest, ++cellsOfRow);
            longText = longText || tree.textContent(node, 1500).size() > 1200;
            break;
        default:
            break;
        }
    }
    return longText || rows <= 1 || widest <= 1;
}

} // namespace formats
