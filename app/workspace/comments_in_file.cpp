// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/comments_in_file.h"

#include "annotation/anchoring.h"
#include "document/words.h"

namespace workspace {

namespace {

document::Range passageOf(const document::EmbeddedAnnotation &comment, const document::Document &read)
{
    if (!read.range().contains(comment.range))
        return {};
    if (!comment.range.isEmpty())
        return comment.range;
    const std::optional<std::size_t> block = read.blockAt(comment.range.begin);
    return block ? read.blocks().at(*block).range : document::Range();
}

annotation::Target targetOf(const document::EmbeddedAnnotation &comment, const document::Document &read,
                            const document::TextBorders &borders)
{
    if (comment.page >= 0 && comment.range.isEmpty()) {
        if (comment.page < static_cast<int>(read.pages().size()) && comment.area.isValid())
            return annotation::AreaTarget{comment.page, comment.area};
        return annotation::DocumentTarget{};
    }
    const document::Range passage = passageOf(comment, read);
    if (passage.isEmpty())
        return annotation::DocumentTarget{};
    return annotation::makeTextTarget(read.text(), borders.wholeGraphemes(passage));
}

} // namespace

std::vector<annotation::Annotation> commentsInFile(document::DocumentId id, const document::Document &read)
{
    std::vector<annotation::Annotation> annotations;
    if (read.embeddedAnnotations().empty())
        return annotations;
    const document::TextBorders borders(read.text());
    for (const document::EmbeddedAnnotation &comment : read.embeddedAnnotations()) {
        annotation::Annotation made;
        made.id = annotation::AnnotationId::create();
        made.document = id;
        made.target = targetOf(comment, read, borders);
        made.note = comment.note;
        made.author = comment.author;
        made.created = comment.created;
        annotations.push_back(std::move(made));
    }
    return annotations;
}

} // namespace workspace
