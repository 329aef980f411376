// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"
#include "formats/odt_styles.h"
#include "formats/zip_archive.h"

namespace formats {

/// Reads the content of an OpenDocument text into a builder.
class OdtBody
{
public:
    /// `builder` must outlive this. `archive` holds the pictures; null for a flat file.
    OdtBody(document::DocumentBuilder &builder, ZipArchive *archive);

    /// A whole part: content.xml, styles.xml or a flat file. Styles count for what is read afterwards.
    base::Status readPart(const QByteArray &xml);
    /// The notes referred to so far, as containers at the end.
    void appendNotes();

    const QString &titleText() const { return m_titleText; } ///< of the first paragraph in the style "Title"

private:
    struct Note {
        QString name;
        QString label;
        QByteArray xml;
    };
    struct List {
        QString style;
        int level = 0;
        bool numbered = false;
    };

    void readBlocks(QXmlStreamReader &xml);
    void readBlockElement(QXmlStreamReader &xml);
    void readParagraph(QXmlStreamReader &xml, int heading);
    void readList(QXmlStreamReader &xml);
    void readListItem(QXmlStreamReader &xml, quint32 *number);
    quint32 numberToGoOnWith(const QXmlStreamReader &xml, const List &list) const;
    void readTable(QXmlStreamReader &xml);
    void readRows(QXmlStreamReader &xml, bool header, quint32 *row);
    void readCells(QXmlStreamReader &xml, bool header);

    void readInline(QXmlStreamReader &xml, const RunFormat &format);
    void readInlineElement(QXmlStreamReader &xml, const RunFormat &format);
    void readNote(QXmlStreamReader &xml);
    void readComment(QXmlStreamReader &xml);
    void endComment(const QString &name);
    void readFrame(QXmlStreamReader &xml);
    void readBoxes();
    void appendImage(const QString &address, const QString &description);

    void beginBlock();
    void appendText(QStringView text, const RunFormat &format);    ///< white space collapsed, ODF 1.2 part 1, 6.1.2
    void appendExactly(QStringView text, const RunFormat &format); ///< as it is

    document::DocumentBuilder &m_builder;
    ZipArchive *m_archive;
    OdtStyles m_styles;
    RunSpans m_spans;
    QString m_paragraphStyle;
    int m_heading = 0;
    bool m_afterSpace = true;
    bool m_begun = false;
    QStringList m_waitingBookmarks;
    std::vector<List> m_lists;
    QHash<QString, quint32> m_nextNumbers; // list's id, or style and level → number of the item after its last
    std::vector<Note> m_notes;
    QMap<QString, document::EmbeddedAnnotation> m_comments; // by name, until their end is reached
    QList<QByteArray> m_boxes;                              // text boxes of the paragraph being read; they follow it
    QString m_titleText;
    int m_cells = 0;
    int m_boxDepth = 0;
    int m_depth = 0;
};

} // namespace formats
