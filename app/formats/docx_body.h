// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/docx_parts.h"
#include "formats/run_spans.h"

#include <QHash>
#include <QMap>
#include <QXmlStreamReader>

#include <functional>
#include <vector>

namespace formats {

/// Everything beside the text that its reading needs.
struct DocxContext {
    ZipArchive archive;
    DocxStyles styles;
    DocxNumbering numbering;
    QMap<QString, DocxRelationship> relationships;
    struct Comment {
        QString author;
        QString text;
        QDateTime created;
    };
    QHash<QString, Comment> comments; // by id
    int depth = 0;                    // of documents in documents
};

/// Reads the block content of a part (its body, a note, a text box) into a builder.
class DocxBody
{
public:
    /// Both must outlive this.
    DocxBody(DocxContext &context, document::DocumentBuilder &builder);

    /// `xml` stands on the start of an element that holds paragraphs and tables; it stands on its end afterwards.
    void readBlocks(QXmlStreamReader &xml);
    /// The same from the beginning of an XML document whose root holds them.
    void readBlocks(const QByteArray &xml);

    /// Notes in the order they were referred to: "footnote-3", "endnote-1".
    const QStringList &noteReferences() const { return m_noteReferences; }
    /// The first paragraph in the style "Title"; empty when there is none.
    const QString &titleText() const { return m_titleText; }

private:
    // Tables in tables in text boxes: real documents nest some five deep; the stack bears far more than this.
    static constexpr int MaximumDepth = 64;

    struct Paragraph {
        QString style;
        QString listId;
        int listLevel = -1;
        int outlineLevel = -1;
        bool dropCap = false;     ///< holds only the large first letter of the paragraph that follows
        bool markDeleted = false; ///< tracked: the next paragraph goes on with this one
        bool begun = false;
    };
    struct Field {
        QString instruction;
        bool inResult = false;
    };

    /// A table while it is read, and the row in it.
    struct Table {
        quint32 row = 0;
        QHash<quint32, document::ContainerIndex> merged; // column → the cell that spans downwards there
        quint32 column = 0;
        bool rowOpen = false;
        bool header = false;
        bool deleted = false; // tracked: the whole row
    };
    struct CellProperties {
        quint32 columns = 1;
        bool spansDown = false;
        bool covered = false; // by the cell above
    };

    void readBlockElement(QXmlStreamReader &xml);
    void readEmbeddedDocument(const QString &relationship);
    void readParagraph(QXmlStreamReader &xml);
    void readParagraphProperties(QXmlStreamReader &xml);
    void beginParagraphBlock();
    void endParagraphBlock();
    void readTable(QXmlStreamReader &xml);
    void readRows(QXmlStreamReader &xml, Table *table);
    void readCells(QXmlStreamReader &xml, Table *table);
    void readRowProperties(QXmlStreamReader &xml, Table *table);
    static CellProperties readCellProperties(QXmlStreamReader &xml);
    void readCell(QXmlStreamReader &xml, Table *table);

    void readInline(QXmlStreamReader &xml, const QString &link);
    void readInlineElement(QXmlStreamReader &xml, const QString &link);
    void readRun(QXmlStreamReader &xml, const QString &link);
    void readRunElements(QXmlStreamReader &xml, RunFormat *format);
    void readRunElement(QXmlStreamReader &xml, RunFormat *format);
    RunFormat readRunProperties(QXmlStreamReader &xml, RunFormat format) const;
    void readDrawing(QXmlStreamReader &xml, QString *description);
    void readAlternatives(QXmlStreamReader &xml, const std::function<void()> &readChoice);
    void fieldCharacter(QStringView type);

    void appendText(QStringView text, const RunFormat &format);
    void appendImage(const QString &relationship, const QString &description);
    void addNoteReference(const QString &name);
    void beginComment(const QString &id);
    void endComment(const QString &id);

    DocxContext &m_context;
    document::DocumentBuilder &m_builder;
    RunSpans m_spans;
    ListNesting m_lists;
    Paragraph m_paragraph;
    std::vector<Field> m_fields;
    QStringList m_noteReferences;
    QSet<QString> m_notesSeen;
    QStringList m_waitingBookmarks; // of a paragraph that has no text yet
    QHash<QString, document::Position> m_openComments;
    QList<QByteArray> m_boxes; // text boxes of the paragraph being read; they follow it
    QString m_titleText;
    bool m_continuesBlock = false; // the paragraph before was a drop cap, or its end is deleted
    bool m_needsSpace = false;     // there: nobody who deletes an end means to make one word of two
    int m_embedded = 0;            // documents read so far
    int m_cells = 0;               // nesting
    int m_boxDepth = 0;
    int m_depth = 0;
};

} // namespace formats
