// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include <algorithm>

namespace document {

QString Document::text(Range range) const
{
    const Range inside = range.intersected(this->range());
    return m_text.mid(inside.begin.value(), inside.length());
}

std::optional<std::size_t> Document::blockAt(Position at) const
{
    if (m_blocks.empty())
        return std::nullopt;
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), at,
                                        [](Position position, const Block &block) { return position < block.range.begin; });
    return after == m_blocks.begin() ? 0 : static_cast<std::size_t>(after - m_blocks.begin()) - 1;
}

const Resource *Document::resource(QStringView name) const
{
    const auto found =
        std::find_if(m_resources.begin(), m_resources.end(), [&](const Resource &resource) { return resource.name == name; });
    return found == m_resources.end() ? nullptr : &*found;
}

bool operator==(const Document &a, const Document &b)
{
    return a.m_text == b.m_text && a.m_blocks == b.m_blocks && a.m_containers == b.m_containers && a.m_spans == b.m_spans &&
           a.m_marks == b.m_marks && a.m_pages == b.m_pages && a.m_segments == b.m_segments && a.m_resources == b.m_resources &&
           a.m_embedded == b.m_embedded && a.m_languages == b.m_languages && a.m_metadata == b.m_metadata &&
           a.m_format == b.m_format && a.m_encoding == b.m_encoding;
}

} // namespace document
