// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/surroundings.h"

#include "reader/flow.h"

#include <algorithm>

namespace reader {

using document::Container;
using document::ContainerIndex;
using document::ContainerKind;

namespace {

constexpr double DeepestIndent = 12; // em; a deeper nesting is shown no deeper, so that lines keep a width

QString bullet(int depth)
{
    static constexpr char16_t Bullets[] = {u'•', u'◦', u'▪'};
    return QString(QChar(Bullets[std::min(depth, 2)]));
}

QString marker(const Container &item, int depth)
{
    if (!item.label.isEmpty())
        return item.label == u"x" || item.label == u"X" ? QStringLiteral("☑") : QStringLiteral("☐");
    return item.number > 0 ? QString::number(item.number) + u'.' : bullet(depth);
}

/// The speaker's name and the sign after it, if the block's text begins with them.
qsizetype speakerLength(QStringView text, const QString &label)
{
    if (label.isEmpty() || !text.startsWith(label, Qt::CaseInsensitive))
        return 0;
    qsizetype length = label.size();
    while (length < text.size() && length < label.size() + 2 && (text[length] == u':' || text[length] == u'.'))
        ++length;
    return length;
}

} // namespace

Surroundings surroundings(const document::Document &document, std::size_t index, bool first, ContainerIndex within,
                          const FontSet &fonts)
{
    const document::Block &block = document.blocks()[index];
    Surroundings result;
    if (block.container == 0)
        return result;
    const double deepest = DeepestIndent * fonts.em();
    const auto indentBy = [&](double em) { result.indent = std::min(deepest, result.indent + em * fonts.em()); };
    int lists = 0;
    for (const ContainerIndex at : containersAround(document, block.container)) {
        if (at <= within)
            continue;
        const Container &container = document.containers()[at];
        const bool begins = first && container.range.begin == block.range.begin;
        switch (container.kind) {
        case ContainerKind::List:
            ++lists;
            break;
        case ContainerKind::ListItem:
            indentBy(container.number > 99 ? 2.6 : 1.7);
            result.inList = true;
            if (begins)
                result.markers.push_back({result.indent - 0.5 * fonts.em(), marker(container, std::max(0, lists - 1))});
            break;
        case ContainerKind::Quotation:
            result.bars.push_back(result.indent + 0.25 * fonts.em());
            indentBy(1.3);
            break;
        case ContainerKind::Footnote:
            indentBy(1.9);
            result.footnote = true;
            if (begins && !container.label.isEmpty())
                result.markers.push_back({result.indent - 0.5 * fonts.em(), container.label});
            break;
        case ContainerKind::Turn:
            if (begins) {
                const QStringView text = QStringView(document.text()).mid(block.range.begin.value(), block.range.length());
                result.speaker = speakerLength(text, container.label);
            }
            break;
        case ContainerKind::Cue:
            if (begins)
                result.above = container.label;
            break;
        case ContainerKind::Page:
            if (begins && container.number < document.pages().size()) {
                result.beginsPage = true;
                result.pageLabel = document.pages()[container.number].label;
            }
            break;
        case ContainerKind::Document:
        case ContainerKind::Section:
        case ContainerKind::Table:
        case ContainerKind::Row:
        case ContainerKind::Cell:
            break;
        }
    }
    return result;
}

} // namespace reader
