// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

namespace library {

/// The tables whose rows have a history.
enum class Table : quint8 { Document, DocumentMetadata, Version, Annotation, AnnotationTag, Tag, Correction, ReadingMark };

/// Columns and values, in any order.
using Row = QList<std::pair<QString, QVariant>>;

/// What undo has to know about a table.
struct TableInfo {
    Table table;
    QString name;
    QStringList key;
    /// Insertion is taken back by the column `removed` instead of deleting, so that what is big is not copied into the history.
    bool marked;
    /// Columns that follow others (a time of change): put back if they are as the command left them, else left alone.
    QStringList following;
};

const TableInfo &info(Table table);
std::optional<Table> tableFromName(QStringView name);

/// One row before and after. Compact: an update holds only the columns that changed; the insertion of a marked row only its key.
struct RowChange {
    enum class Kind : quint8 { Insert, Update, Erase };

    struct Cell {
        QString column;
        QVariant before; ///< invalid for NULL, and in an Insert
        QVariant after;  ///< invalid for NULL, and in an Erase

        friend bool operator==(const Cell &, const Cell &) = default;
    };

    Table table = Table::Document;
    Kind kind = Kind::Update;
    QVariantList key;
    QList<Cell> cells;

    RowChange inverted() const;
    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// Changes of one row that follow each other directly become one where that loses nothing; the order of the others is kept.
QList<RowChange> folded(const QList<RowChange> &changes);

/// CBOR, compressed when that pays.
QByteArray encode(const QList<RowChange> &changes);
/// LibraryDamaged when the bytes are not such.
base::Result<QList<RowChange>> decode(const QByteArray &bytes);

} // namespace library
