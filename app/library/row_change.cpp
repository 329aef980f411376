// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/row_change.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace library {

namespace {

// The first byte of an encoded list tells whether the rest is compressed.
constexpr char Plain = 0;
constexpr char Compressed = 1;
constexpr qsizetype WorthCompressing = 512;

const std::array<TableInfo, 8> &tables()
{
    static const std::array<TableInfo, 8> all{
        TableInfo{Table::Document, QStringLiteral("document"), {QStringLiteral("id")}, true, {QStringLiteral("progress")}},
        TableInfo{Table::DocumentMetadata,
                  QStringLiteral("document_metadata"),
                  {QStringLiteral("document"), QStringLiteral("name")},
                  false,
                  {}},
        TableInfo{Table::Version, QStringLiteral("document_version"), {QStringLiteral("id")}, true, {}},
        TableInfo{Table::Annotation, QStringLiteral("annotation"), {QStringLiteral("id")}, false, {QStringLiteral("modified")}},
        TableInfo{Table::AnnotationTag,
                  QStringLiteral("annotation_tag"),
                  {QStringLiteral("annotation"), QStringLiteral("tag")},
                  false,
                  {QStringLiteral("position")}},
        TableInfo{Table::Tag, QStringLiteral("tag"), {QStringLiteral("id")}, false, {}},
        TableInfo{Table::Correction, QStringLiteral("correction"), {QStringLiteral("id")}, false, {}},
        TableInfo{Table::ReadingMark, QStringLiteral("reading_mark"), {QStringLiteral("id")}, false, {}},
    };
    return all;
}

QCborValue toCbor(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return QCborValue(QCborValue::Null);
    case QMetaType::QString:
        return value.toString();
    case QMetaType::QByteArray:
        return value.toByteArray();
    case QMetaType::Double:
        return value.toDouble();
    default:
        return value.toLongLong();
    }
}

QVariant fromCbor(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::String:
        return value.toString();
    case QCborValue::ByteArray:
        return value.toByteArray();
    case QCborValue::Double:
        return value.toDouble();
    case QCborValue::Integer:
        return QVariant::fromValue<qlonglong>(value.toInteger());
    default:
        return {};
    }
}

base::Error unreadable(const QString &detail)
{
    return {
        base::ErrorCode::LibraryDamaged,
        QCoreApplication::translate("library::RowChange", "A row of the library’s history is damaged and cannot be taken back."),
        detail};
}

// Folds `later` into `earlier`, which came directly before it and is of the same row. False when both must stand.
bool fold(RowChange &earlier, const RowChange &later)
{
    using Kind = RowChange::Kind;
    const bool complete = earlier.kind == Kind::Update || (earlier.kind == Kind::Insert && !info(earlier.table).marked);
    if (!complete || later.kind != Kind::Update)
        return false;
    for (const RowChange::Cell &cell : later.cells) {
        const auto known = std::find_if(earlier.cells.begin(), earlier.cells.end(),
                                        [&cell](const RowChange::Cell &other) { return other.column == cell.column; });
        if (known != earlier.cells.end())
            known->after = cell.after;
        else
            earlier.cells.append(cell);
    }
    if (earlier.kind == Kind::Update)
        earlier.cells.removeIf([](const RowChange::Cell &cell) { return cell.before == cell.after; });
    return true;
}

} // namespace

const TableInfo &info(Table table)
{
    return tables().at(static_cast<std::size_t>(table));
}

std::optional<Table> tableFromName(QStringView name)
{
    for (const TableInfo &known : tables()) {
        if (known.name == name)
            return known.table;
    }
    return {};
}

RowChange RowChange::inverted() const
{
    RowChange other = *this;
    if (kind != Kind::Update)
        other.kind = kind == Kind::Insert ? Kind::Erase : Kind::Insert;
    for (Cell &cell : other.cells)
        std::swap(cell.before, cell.after);
    return other;
}

QList<RowChange> folded(const QList<RowChange> &changes)
{
    QList<RowChange> result;
    for (const RowChange &change : changes) {
        const bool sameRow = !result.isEmpty() && result.last().table == change.table && result.last().key == change.key;
        if (!sameRow || !fold(result.last(), change))
            result.append(change);
    }
    result.removeIf([](const RowChange &change) { return change.kind == RowChange::Kind::Update && change.cells.isEmpty(); });
    return result;
}

QByteArray encode(const QList<RowChange> &changes)
{
    QCborArray rows;
    for (const RowChange &change : changes) {
        QCborArray key;
        for (const QVariant &part : change.key)
            key.append(toCbor(part));
        QCborArray cells;
        for (const RowChange::Cell &cell : change.cells) {
            cells.append(cell.column);
            if (change.kind != RowChange::Kind::Insert)
                cells.append(toCbor(cell.before));
            if (change.kind != RowChange::Kind::Erase)
                cells.append(toCbor(cell.after));
        }
        rows.append(QCborArray{info(change.table).name, static_cast<int>(change.kind), key, cells});
    }
    const QByteArray bytes = QCborValue(rows).toCbor();
    if (bytes.size() >= WorthCompressing) {
        // Fast rather than small: the window's thread waits for it.
        const QByteArray small = qCompress(bytes, 1);
        if (small.size() < bytes.size())
            return Compressed + small;
    }
    return Plain + bytes;
}

base::Result<QList<RowChange>> decode(const QByteArray &bytes)
{
    QList<RowChange> changes;
    if (bytes.isEmpty())
        return changes;
    const QByteArray plain = bytes.front() == Compressed ? qUncompress(bytes.mid(1)) : bytes.mid(1);
    QCborParserError failed;
    const QCborValue rows = QCborValue::fromCbor(plain, &failed);
    if (failed.error != QCborError::NoError || !rows.isArray())
        return unreadable(failed.errorString());
    for (const QCborValue row : rows.toArray()) {
        const QCborArray parts = row.toArray();
        const std::optional<Table> table = tableFromName(parts.at(0).toString());
        const qint64 kind = parts.at(1).toInteger(-1);
        if (!table || kind < 0 || kind > static_cast<int>(RowChange::Kind::Erase))
            return unreadable(parts.at(0).toString());
        RowChange change{*table, static_cast<RowChange::Kind>(kind), {}, {}};
        for (const QCborValue part : parts.at(2).toArray())
            change.key.append(fromCbor(part));
        const QCborArray cells = parts.at(3).toArray();
        const qsizetype step = change.kind == RowChange::Kind::Update ? 3 : 2;
        if (change.key.size() != info(*table).key.size() || cells.size() % step != 0)
            return unreadable(info(*table).name);
        for (qsizetype i = 0; i < cells.size(); i += step) {
            RowChange::Cell cell{cells.at(i).toString(), {}, {}};
            if (change.kind != RowChange::Kind::Insert)
                cell.before = fromCbor(cells.at(i + 1));
            if (change.kind != RowChange::Kind::Erase)
                cell.after = fromCbor(cells.at(i + step - 1));
            change.cells.append(cell);
        }
        changes.append(change);
    }
    return changes;
}

} // namespace library
