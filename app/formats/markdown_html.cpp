// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_html.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

bool isDisallowedTag(QByteArrayView name)
{
    static const QByteArrayView names[] = {"title",   "textarea", "style",  "xmp",      "iframe",
                                           "noembed", "noframes", "script", "plaintext"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

QString withoutDisallowedTags(QString html)
{
    static const QRegularExpression swallowing(u"<(?=/?(?:title|textarea|xmp|iframe|noembed|noframes|plaintext)[\\s/>])"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression script(u"<(?=script[\\s/>])"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression style(u"<(?=style[\\s/>])"_s, QRegularExpression::CaseInsensitiveOption);
    html.replace(swallowing, u"&lt;"_s);
    for (const auto &[form, end] : {std::pair(&script, "</script"_L1), std::pair(&style, "</style"_L1)}) {
        const qsizetype closed = std::max<qsizetype>(html.lastIndexOf(end, -1, Qt::CaseInsensitive), 0);
        if (form->match(html, closed).hasMatch())
            html = html.first(closed) + html.sliced(closed).replace(*form, u"&lt;"_s);
    }
    return html;
}

} // namespace formats
