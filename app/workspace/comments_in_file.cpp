// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/comments_in_file.h"

#include "annotation/anchoring.h"
#include "document/words.h"

#include <algorithm>

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

bool isSame(const annotation::Annotation &a, const annotation::Annotation &b, bool samePassage)
{
    if (a.note != b.note || a.author != b.author || a.created != b.created)
        return false;
    if (!samePassage) {
        // A passage that was edited since; a highlight without words or time could be any.
        return !a.note.isEmpty() || a.created.isValid();
    }
    if (a.text() && b.text())
        return a.text()->quote == b.text()->quote;
    return a.target == b.target;
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

std::vector<annotation::Annotation> withoutKnown(std::vector<annotation::Annotation> comments,
                                                 std::vector<annotation::Annotation> known)
{
    // First those on the same passage, so that of two alike the right one is taken for the new one.
    for (const bool samePassage : {true, false}) {
        std::erase_if(comments, [&](const annotation::Annotation &comment) {
            const auto found = std::find_if(known.begin(), known.end(), [&](const annotation::Annotation &other) {
                return isSame(comment, other, samePassage);
            });
            if (found == known.end())
                return false;
            known.erase(found);
            return true;
        });
    }
    return comments;
}

} // namespace workspace
