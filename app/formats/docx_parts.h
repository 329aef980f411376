// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "formats/run_spans.h"
#include "formats/zip_archive.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QXmlStreamReader>

namespace formats {

/// The parts of a DOCX file beside its text, read into tables (ECMA-376 part 1, 11.3 and 17). Element and attribute names are
/// compared without their namespaces: files in the "strict" namespaces read the same.

struct DocxRelationship {
    QString type;   ///< the last step of its address: "image", "hyperlink", "footnotes", …
    QString target; ///< an entry of the archive, or an address when external
    bool external = false;
};

/// By id; in that order, so that the same file reads the same. A missing part gives none.
QMap<QString, DocxRelationship> readDocxRelationships(ZipArchive &archive, const QString &ofPart);

struct DocxStyle {
    QString basedOn;
    QString name;
    int outlineLevel = -1; ///< 0–8; 9 is body text
    QString listId;        ///< numId; "0" takes the numbering away
    int listLevel = -1;
    bool code = false;
    // Nothing: not said by this style.
    std::optional<bool> strong, emphasis, underline, struck;
};

class DocxStyles
{
public:
    void read(const QByteArray &xml);

    int headingLevel(const QString &style) const; ///< 1–6, or 0
    bool isTitle(const QString &style) const;
    bool isCode(const QString &style) const;
    bool isQuotation(const QString &style) const;
    bool isCaption(const QString &style) const;
    std::pair<QString, int> list(const QString &style) const; ///< list id and level; empty id: none
    /// `format` with what the character style says.
    RunFormat apply(const QString &characterStyle, RunFormat format) const;

private:
    const DocxStyle *find(const QString &id) const;
    /// Calls `visit` for the style and those it is based on, until it returns true.
    template<typename Visit>
    void upwards(const QString &id, Visit visit) const;

    QHash<QString, DocxStyle> m_styles;
};

class DocxNumbering
{
public:
    void read(const QByteArray &xml);

    /// The next number of the list at that level; 0 for bullets. Restarts the deeper levels.
    quint32 next(const QString &listId, int level);

private:
    struct Level {
        bool bullet = false;
        quint32 start = 1;
    };
    QHash<QString, QString> m_abstractOf;            // numId → abstractNumId
    QHash<QString, QHash<int, Level>> m_levels;      // abstractNumId → levels
    QHash<QString, QHash<int, quint32>> m_overrides; // numId → start of levels
    QHash<QString, QHash<int, quint32>> m_counters;  // abstractNumId → last number
    QSet<QString> m_seen;                            // lists whose overrides were applied
};

/// Title, author, … from docProps/core.xml.
void readDocxProperties(const QByteArray &xml, document::Metadata *metadata);

/// The value of an attribute by its local name, whatever its namespace.
QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView name);
/// True for w:b, w:b w:val="1"; false for w:val="0", "false", "off", "none".
bool docxIsOn(const QXmlStreamReader &xml);
/// True for the elements around what a tracked change took away.
bool docxIsDeleted(QStringView name);
/// True for elements that change nothing about what they hold.
bool docxIsTransparent(QStringView name);

} // namespace formats
