// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"
#include "formats/markdown_notes.h"

#include <QHash>
#include <QSet>

#include <md4c.h>

#include <optional>

namespace formats {

class PageImages;

/// Turns what md4c calls out into blocks, containers, spans and marks. Soft line breaks become spaces, hard ones LF. HTML within
/// a paragraph loses its tags (the plain ones become spans), HTML that stands by itself is read as a page is.
class MarkdownBlocks
{
public:
    /// All three must outlive this object; `notes` are what takeNotes found.
    MarkdownBlocks(const QList<MarkdownNote> &notes, PageImages *images, document::DocumentBuilder *builder);

    /// Appends `text`, then the notes that it refers to in the order of their references, then the others. False only when there
    /// is more than md4c can take (4 GB) or memory ran out.
    bool append(const QString &text);

    /// The first heading of level 1; else the first block's text when it is a heading; else empty.
    const QString &title() const { return m_title; }

    /// Containers deeper than this are not opened, what they hold is kept. Real texts stay below 20.
    static constexpr int MaximalDepth = 100;
    static constexpr int MaximalEmptyCells = 200'000;

private:
    struct OpenSpan {
        document::SpanKind kind;
        document::Position begin;
        QString target;
        QByteArray tag; ///< the HTML element's name; empty for Markdown's own
    };
    struct PendingCell {
        bool header;
    };
    struct OpenImage {
        document::Position at;
        QString target;
        QString alternative;
    };
    struct Anchor {
        document::Position at;
        QString name;
    };

    bool parse(const QString &text);
    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void appendText(MD_TEXTTYPE type, QByteArrayView bytes);

    void open(document::ContainerKind kind, quint32 number = 0, const QString &label = {});
    void close();
    void openItem(const MD_BLOCK_LI_DETAIL &item);
    void openPendingCell();
    void leaveCell();
    void beginBlockIfNone();
    void endLeaf();
    void leaveHeading();
    void appendVisible(const QString &text);
    void appendReferences(const QString &text);
    void appendInlineHtml(const QString &tag);
    void appendHtmlBlock();
    void appendNote(const MarkdownNote &note, const QString &label);
    void openSpan(document::SpanKind kind, const QString &target = {}, const QByteArray &tag = {});
    void closeSpan(const QByteArray &tag);
    QString uniqueAnchor(const QString &heading);

    const QList<MarkdownNote> &m_notes;
    PageImages *m_images;
    document::DocumentBuilder &m_builder;
    QHash<QString, int> m_noteIndexes;  // label → index into m_notes
    QList<int> m_referenced;            // in the order of their first references
    std::vector<Anchor> m_anchors;      // of headings
    QHash<int, int> m_referenceNumbers; // index into m_notes → place in m_referenced, from 1
    QSet<QString> m_anchorNames;
    QHash<QString, int> m_anchorCounts;  // name → how many numbers it has used up
    QSet<QString> m_linked;              // the anchors that links point to
    std::vector<bool> m_isOpen;          // for each container md4c has open: whether the builder has it too
    std::vector<quint32> m_nextItem;     // for each open list; 0 when bulleted
    std::vector<OpenSpan> m_spans;       // innermost last
    std::vector<OpenImage> m_openImages; // innermost last
    QString m_verbatim;                  // of the open code or HTML block
    bool m_isVerbatim = false;
    std::optional<PendingCell> m_pendingCell; // entered, but nothing in it yet
    quint32 m_column = 0;
    int m_emptyCells = 0;
    QString m_title;
    bool m_titleIsFirstLevel = false;
};

} // namespace formats
