// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/code_points.h"
#include "document/metadata.h"
#include "document/structure.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace document {

/// One version of a document as read. Never changes after it was built, so it may be shared between threads.
///
/// Everything points into one canonical text: LF line ends, neither NUL nor lone surrogates, no generated text.
class Document
{
public:
    const QString &text() const { return m_text; }
    Range range() const { return Range::of(0, m_text.size()); }
    /// The text of `range`, which is cut to the document's.
    QString text(Range range) const;

    const std::vector<Block> &blocks() const { return m_blocks; }
    /// At least one: the document itself.
    const std::vector<Container> &containers() const { return m_containers; }
    const std::vector<Span> &spans() const { return m_spans; }
    const std::vector<Mark> &marks() const { return m_marks; }
    const std::vector<Page> &pages() const { return m_pages; }
    const std::vector<Segment> &segments() const { return m_segments; }
    const std::vector<Resource> &resources() const { return m_resources; }
    const std::vector<EmbeddedAnnotation> &embeddedAnnotations() const { return m_embedded; }
    const QStringList &languages() const { return m_languages; } ///< names of code languages; the first is ""
    const Metadata &metadata() const { return m_metadata; }

    /// What the bytes were: `text`, `markdown`, `html`, `source`, `pdf`, … as on the command line.
    const QString &format() const { return m_format; }
    /// IANA name of the encoding the text was decoded from; empty where the format fixes it.
    const QString &encoding() const { return m_encoding; }

    const CodePointMap &codePoints() const { return m_codePoints; }
    CodePointPosition length() const { return m_codePoints.toCodePoints(Position(m_text.size())); }

    /// The block that holds `at`, or the one before it when `at` is its closing LF; nothing only if there are no blocks.
    std::optional<std::size_t> blockAt(Position at) const;
    QString language(const Block &block) const { return m_languages.value(block.language); }
    const Resource *resource(QStringView name) const; ///< null when there is none of that name

    friend bool operator==(const Document &, const Document &);

private:
    friend class DocumentBuilder;
    friend class BinaryForm;
    friend class Revision;

    QString m_text;
    std::vector<Block> m_blocks;
    std::vector<Container> m_containers{Container{}};
    std::vector<Span> m_spans;
    std::vector<Mark> m_marks;
    std::vector<Page> m_pages;
    std::vector<Segment> m_segments;
    std::vector<Resource> m_resources;
    std::vector<EmbeddedAnnotation> m_embedded;
    QStringList m_languages{QString()};
    Metadata m_metadata;
    QString m_format;
    QString m_encoding;
    CodePointMap m_codePoints;
};

using DocumentPointer = std::shared_ptr<const Document>;

} // namespace document
