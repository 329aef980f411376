// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/source.h"

#include <algorithm>

/// Annotations held in memory, handed out as a library's would be.
class SampleSource final : public exchange::Source
{
public:
    QList<exchange::ExportedDocument> documents;     // by title
    QList<exchange::ExportedAnnotation> annotations; // by document, then place
    annotation::TagTree tree;
    /// After so many annotations the visit fails as a cancelled job does; negative: never.
    int cancelAfter = -1;

    const annotation::TagTree &tags() const override { return tree; }

    base::Status visitDocuments(exchange::Visitor &visitor) override
    {
        for (const auto &document : std::as_const(documents)) {
            if (!has(document))
                continue;
            if (base::Status status = visitor.beginDocument(document); !status)
                return status;
        }
        return {};
    }

    base::Status visit(exchange::Grouping grouping, exchange::Visitor &visitor) override
    {
        m_visited = 0;
        if (grouping == exchange::Grouping::ByDocument)
            return visitWhere(visitor, [](const auto &) { return true; });
        for (const annotation::Tag &tag : tree.tags()) {
            if (base::Status status = visitTag(visitor, tag.id); !status)
                return status;
        }
        return visitTag(visitor, {});
    }

private:
    bool has(const exchange::ExportedDocument &document) const
    {
        return std::any_of(annotations.begin(), annotations.end(), [&](const auto &a) { return a.document == document.id; });
    }

    base::Status visitTag(exchange::Visitor &visitor, annotation::TagId tag)
    {
        const auto bears = [tag](const exchange::ExportedAnnotation &annotation) {
            return tag.isNull() ? annotation.tags.isEmpty() : annotation.tags.contains(tag);
        };
        if (std::none_of(annotations.begin(), annotations.end(), bears))
            return {};
        if (base::Status status = visitor.beginTag(tag); !status)
            return status;
        return visitWhere(visitor, bears);
    }

    template<typename Condition>
    base::Status visitWhere(exchange::Visitor &visitor, Condition condition)
    {
        document::DocumentId current;
        for (const auto &annotation : std::as_const(annotations)) {
            if (!condition(annotation))
                continue;
            if (m_visited++ == cancelAfter)
                return base::Error{base::ErrorCode::Cancelled, QStringLiteral("Cancelled.")};
            if (annotation.document != current) {
                current = annotation.document;
                const auto is = [current](const auto &document) { return document.id == current; };
                if (base::Status status = visitor.beginDocument(*std::find_if(documents.begin(), documents.end(), is)); !status)
                    return status;
            }
            if (base::Status status = visitor.annotation(annotation); !status)
                return status;
        }
        return {};
    }

    int m_visited = 0;
};
