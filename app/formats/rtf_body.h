// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"
#include "formats/rtf_lists.h"
#include "formats/rtf_tokens.h"
#include "formats/run_spans.h"

#include <QHash>

#include <vector>

namespace formats {

/// Reads RTF into a builder.
class RtfBody
{
public:
    /// `builder` must outlive this, and so must the bytes that are read.
    explicit RtfBody(document::DocumentBuilder &builder);

    void read(QByteArrayView rtf);
    /// Ends what is open and appends the notes.
    void finish();

private:
    /// What a group's end restores.
    struct State {
        RunFormat run;
        int font = 0;
        int fallbackLength = 1; ///< \ucN: how many bytes follow a \u for readers that do not know it
        bool hidden = false;
        bool inTable = false;
        int style = 0;
        int list = 0;
        int listLevel = 0;
        int outlineLevel = -1;
        enum class Legacy : quint8 { None, Bullet, Number };
        Legacy legacyList = Legacy::None; ///< by \pn, where no list table says more
        quint32 legacyStart = 1;
    };

    void restoreState();
    void beginStarredDestination(RtfTokens &tokens);
    bool beginDestination(QByteArrayView name, RtfTokens &tokens);
    void readText(RtfTokens &tokens);
    void word(const RtfToken &token, RtfTokens &tokens);
    bool formatWord(const RtfToken &token);
    bool characterWord(QByteArrayView name);
    bool tableWord(QByteArrayView name);
    void symbol(char sign);
    void unicode(int unit);

    void readFonts(QByteArrayView group);
    void readStyles(QByteArrayView group);
    void readProperties(QByteArrayView group);
    void readLegacyNumbering(QByteArrayView group);
    void readField(QByteArrayView group);
    QString plainText(QByteArrayView group) const; ///< of a group without structure

    void appendByte(char byte);
    void appendText(QStringView text);
    void flush(); ///< decodes the bytes that wait
    QString decoded(const QByteArray &bytes, int font) const;

    void beginBlock();
    bool beginListItem(); ///< false when the paragraph is of no list
    void endParagraph();
    void endCell();
    void endRow();
    void endTable();

    document::DocumentBuilder &m_builder;
    RunSpans m_spans;
    ListNesting m_lists;
    RtfLists m_listTable;
    quint32 m_legacyNumber = 0;
    std::vector<State> m_states;
    State m_state;
    QByteArray m_bytes; // waiting for more of the same code page
    char16_t m_highSurrogate = 0;
    int m_skip = 0; // bytes that stand for a \u already read

    QString m_codePage;
    QHash<int, QString> m_fontCodePages;
    QHash<int, int> m_headings; // style → level
    std::vector<QByteArrayView> m_notes;
    std::vector<QByteArrayView> m_boxes; // text boxes; they follow the paragraph
    quint32 m_row = 0;
    quint32 m_column = 0;
    bool m_tableOpen = false;
    bool m_rowOpen = false;
    bool m_cellOpen = false;
    bool m_inNote = false;
    int m_depth = 0;
};

} // namespace formats
