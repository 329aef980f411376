// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/change.h"

#include "library/sql_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace library {

namespace {

constexpr qint64 LongestPause = 2000; // ms; a longer one ends a piece of typing

QStringList columnsOf(const Row &row)
{
    QStringList columns;
    for (const auto &[column, value] : row)
        columns.append(column);
    return columns;
}

QVariant valueOf(const Row &row, const QString &column)
{
    for (const auto &[name, value] : row) {
        if (name == column)
            return value;
    }
    return {};
}

base::Error missing(const TableInfo &table)
{
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("library::Change",
                                        "What should be changed is no longer in the library. Nothing was changed."),
            table.name};
}

base::Error changedSince()
{
    return {base::ErrorCode::Conflict,
            QCoreApplication::translate("library::Change",
                                        "This cannot be taken back, because something it changed was changed again since."),
            {}};
}

// The current values of `columns`; NotFound without the row.
base::Result<Row> currentRow(Connection &connection, const TableInfo &table, const QVariantList &key, const QStringList &columns)
{
    Query query(connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                                .arg(columns.isEmpty() ? QStringLiteral("1") : columns.join(QStringLiteral(", ")), table.name,
                                     sql::allEqual(table.key)));
    for (const QVariant &part : key)
        query.bind(part);
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    if (!query.next())
        return query.status().ok() ? missing(table) : query.status().error();
    Row row;
    for (int i = 0; i < columns.size(); ++i)
        row.append({columns.at(i), sql::normalized(query.variant(i))});
    return row;
}

base::Result<QStringList> allColumns(Connection &connection, const TableInfo &table)
{
    Query query(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table.name));
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QStringList columns;
    while (query.next())
        columns.append(query.text(0));
    return columns;
}

} // namespace

Change::Change(Connection &connection, const Session &session, const Command &command, const QDateTime &now)
    : m_connection(connection), m_session(session), m_command(command), m_now(now)
{
}

base::Result<std::unique_ptr<Change>> Change::begin(Connection &connection, const Session &session, const Command &command,
                                                    const base::Clock &clock)
{
    base::Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction.ok())
        return transaction.error();
    // After the wait for the gate, so that times in the history grow.
    std::unique_ptr<Change> change(new Change(connection, session, command, clock.now()));
    change->m_transaction = std::move(transaction).value();
    return change;
}

base::Status Change::insert(Table table, const Row &values)
{
    const TableInfo &about = info(table);
    Query query(m_connection, sql::insertInto(about.name, columnsOf(values)));
    RowChange change{table, RowChange::Kind::Insert, {}, {}};
    for (const auto &[column, value] : values) {
        const QVariant stored = sql::normalized(value);
        query.bind(stored);
        if (!about.marked && !about.key.contains(column))
            change.cells.append({column, {}, stored});
    }
    for (const QString &column : about.key)
        change.key.append(sql::normalized(valueOf(values, column)));
    if (base::Status status = query.run(); !status.ok())
        return status;
    m_changes.append(change);
    return {};
}

base::Status Change::update(Table table, const QVariantList &key, const Row &values)
{
    const TableInfo &about = info(table);
    const base::Result<Row> before = currentRow(m_connection, about, key, columnsOf(values));
    if (!before.ok())
        return before.error();
    RowChange change{table, RowChange::Kind::Update, key, {}};
    QStringList columns;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant after = sql::normalized(values.at(i).second);
        if (after == before->at(i).second)
            continue;
        columns.append(values.at(i).first);
        change.cells.append({values.at(i).first, before->at(i).second, after});
    }
    if (change.cells.isEmpty())
        return {};
    Query query(m_connection, sql::updateOf(about.name, columns, about.key));
    for (const RowChange::Cell &cell : std::as_const(change.cells))
        query.bind(cell.after);
    for (const QVariant &part : key)
        query.bind(part);
    if (base::Status status = query.run(); !status.ok())
        return status;
    m_changes.append(change);
    return {};
}

base::Status Change::erase(Table table, const QVariantList &key)
{
    const TableInfo &about = info(table);
    if (about.marked)
        return base::Error{base::ErrorCode::Internal, {}, QStringLiteral("erase of %1").arg(about.name)};
    const base::Result<QStringList> columns = allColumns(m_connection, about);
    if (!columns.ok())
        return columns.error();
    QStringList content = *columns;
    content.removeIf([&about](const QString &column) {
        return about.key.contains(column) || column == QStringLiteral("annotation_count"); // kept by triggers
    });
    const base::Result<Row> before = currentRow(m_connection, about, key, content);
    if (!before.ok())
        return before.error();
    Query query(m_connection, QStringLiteral("DELETE FROM %1 WHERE %2").arg(about.name, sql::allEqual(about.key)));
    for (const QVariant &part : key)
        query.bind(part);
    if (base::Status status = query.run(); !status.ok())
        return status;
    RowChange change{table, RowChange::Kind::Erase, key, {}};
    for (const auto &[column, value] : *before)
        change.cells.append({column, value, {}});
    m_changes.append(change);
    return {};
}

base::Status Change::checkUnchanged(const RowChange &change, Row &current)
{
    const TableInfo &about = info(change.table);
    QStringList columns;
    for (const RowChange::Cell &cell : change.cells)
        columns.append(cell.column);
    base::Result<Row> row = currentRow(m_connection, about, change.key, columns);
    if (!row.ok())
        return row.error().code == base::ErrorCode::NotFound ? changedSince() : row.error();
    for (qsizetype i = 0; i < change.cells.size(); ++i) {
        if (row->at(i).second != change.cells.at(i).before && !about.following.contains(change.cells.at(i).column))
            return changedSince();
    }
    current = std::move(row).value();
    return {};
}

base::Status Change::apply(const RowChange &change)
{
    const TableInfo &about = info(change.table);
    Row current;
    if (change.kind != RowChange::Kind::Update && about.marked) {
        // The row stays where it is; inserting and erasing it is done by its mark.
        const bool erase = change.kind == RowChange::Kind::Erase;
        const base::Result<Row> mark = currentRow(m_connection, about, change.key, {QStringLiteral("removed")});
        if (!mark.ok())
            return mark.error().code == base::ErrorCode::NotFound ? changedSince() : mark.error();
        if ((mark->first().second.toLongLong() != 0) == erase)
            return changedSince();
        return update(change.table, change.key, {{QStringLiteral("removed"), erase ? m_now.toMSecsSinceEpoch() : 0}});
    }
    if (change.kind == RowChange::Kind::Insert) {
        Row values;
        for (qsizetype i = 0; i < about.key.size(); ++i)
            values.append({about.key.at(i), change.key.at(i)});
        for (const RowChange::Cell &cell : change.cells)
            values.append({cell.column, cell.after});
        base::Status status = insert(change.table, values);
        return !status.ok() && status.error().code == base::ErrorCode::WriteFailed ? changedSince() : status;
    }
    if (base::Status status = checkUnchanged(change, current); !status.ok())
        return status;
    if (change.kind == RowChange::Kind::Erase) {
        base::Status status = erase(change.table, change.key);
        return !status.ok() && status.error().code == base::ErrorCode::WriteFailed ? changedSince() : status;
    }
    Row values;
    for (qsizetype i = 0; i < change.cells.size(); ++i) {
        const RowChange::Cell &cell = change.cells.at(i);
        if (current.at(i).second == cell.before)
            values.append({cell.column, cell.after});
    }
    return values.isEmpty() ? base::Status() : update(change.table, change.key, values);
}

base::Status Change::writeChanges(qint64 number, const QList<RowChange> &changes)
{
    Query query(m_connection, u"INSERT INTO history_change (history, changes) VALUES (?, ?)");
    query.bind(number).bind(encode(changes));
    return query.run();
}

base::Result<qint64> Change::appendHistory()
{
    Query query(m_connection,
                u"INSERT INTO history (kind, arguments, author, session, time, merge_key, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)");
    query.bind(kindName(m_command.kind))
        .bind(sql::toJson(m_command.arguments))
        .bind(m_session.author)
        .bind(m_session.id.toBytes());
    query.bind(m_now).bind(m_command.mergeKey).bind(m_undoes != 0 ? QVariant(m_undoes) : QVariant());
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    const base::Result<QVariant> number = m_connection.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!number.ok())
        return number.error();
    return number->toLongLong();
}

base::Result<qint64> Change::rowToMergeInto()
{
    if (m_command.continues != 0) {
        const base::Result<QVariant> number = m_connection.value(
            QStringLiteral("SELECT number FROM history WHERE number = ? AND undone_by IS NULL"), {m_command.continues});
        return number.ok() ? base::Result<qint64>(number->toLongLong()) : number.error();
    }
    if (m_command.mergeKey.isEmpty())
        return 0;
    Query query(m_connection, u"SELECT number, session, time, merge_key FROM history ORDER BY number DESC LIMIT 1");
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    if (!query.next())
        return 0;
    const qint64 pause = m_now.toMSecsSinceEpoch() - query.integer(2);
    const bool joins =
        query.bytes(1) == m_session.id.toBytes() && query.text(3) == m_command.mergeKey && pause >= 0 && pause <= LongestPause;
    return joins ? query.integer(0) : 0;
}

// The last part is replaced by one under a new id, so that whoever follows the ids (the index) sees that there is something new.
base::Status Change::mergeInto(qint64 number)
{
    if (m_command.continues == 0) {
        qint64 part = 0;
        QByteArray bytes;
        {
            Query last(m_connection, u"SELECT id, changes FROM history_change WHERE history = ? ORDER BY id DESC LIMIT 1");
            if (base::Status status = last.bind(number).run(); !status.ok())
                return status;
            if (last.next()) {
                part = last.integer(0);
                bytes = last.bytes(1);
            }
        }
        base::Result<QList<RowChange>> earlier = decode(bytes);
        if (!earlier.ok())
            return earlier.error();
        m_changes = folded(*earlier + m_changes);
        Query replaced(m_connection, u"DELETE FROM history_change WHERE id = ?");
        if (base::Status status = replaced.bind(part).run(); !status.ok())
            return status;
    }
    if (base::Status status = writeChanges(number, m_changes); !status.ok())
        return status;
    Query row(m_connection, u"UPDATE history SET time = ?, arguments = ? WHERE number = ?");
    return row.bind(m_now).bind(sql::toJson(m_command.arguments)).bind(number).run();
}

// Where the annotation, correction or mark with `id` is; where it was, when `change` erased it.
base::Result<Change::Place> Change::placeOf(Table table, const QVariant &id, const RowChange &change)
{
    const QStringList columns{QStringLiteral("document"), QStringLiteral("range_begin"), QStringLiteral("range_end")};
    QVariantList values;
    if (change.table == table && change.kind == RowChange::Kind::Erase) {
        for (const QString &column : columns) {
            const auto cell = std::find_if(change.cells.begin(), change.cells.end(),
                                           [&column](const RowChange::Cell &one) { return one.column == column; });
            values.append(cell == change.cells.end() ? QVariant() : cell->before);
        }
    } else {
        const base::Result<Row> row = currentRow(m_connection, info(table), {id}, columns);
        if (!row.ok())
            return row.error().code == base::ErrorCode::NotFound ? Place() : base::Result<Place>(row.error());
        for (const auto &[column, value] : *row)
            values.append(value);
    }
    Place place{document::DocumentId::fromBytes(values.at(0).toByteArray()), {}};
    if (values.at(1).isValid() && values.at(2).isValid())
        place.passage =
            document::Range{document::Position(values.at(1).toLongLong()), document::Position(values.at(2).toLongLong())};
    return place;
}

base::Status Change::addPlaced(Touched &touched, const RowChange &change)
{
    const bool isAnnotation = change.table == Table::Annotation || change.table == Table::AnnotationTag;
    const QVariant &id = change.key.first();
    const auto annotation = isAnnotation ? annotation::AnnotationId::fromBytes(id.toByteArray()) : annotation::AnnotationId();
    if (touched.annotations.contains(annotation))
        return {};
    const base::Result<Place> place = placeOf(isAnnotation ? Table::Annotation : change.table, id, change);
    if (!place.ok())
        return place.error();
    if (place->document.isNull())
        return {};
    if (isAnnotation)
        touched.annotations.insert(annotation, place->document);
    else
        (change.table == Table::Correction ? touched.structures : touched.marks).insert(place->document);
    // A speaker's name is corrected in no place.
    if (place->passage && (change.table != Table::Correction || place->passage->end.value() > 0))
        touched.passages[place->document].append(*place->passage);
    return {};
}

base::Result<Touched> Change::touched()
{
    Touched touched;
    for (const RowChange &change : std::as_const(m_changes)) {
        const QByteArray key = change.key.first().toByteArray();
        switch (change.table) {
        case Table::Document:
        case Table::DocumentMetadata:
            touched.documents.insert(document::DocumentId::fromBytes(key));
            break;
        case Table::Version: // its document's row changes with it
            break;
        case Table::AnnotationTag:
            touched.tags.insert(annotation::TagId::fromBytes(change.key.at(1).toByteArray()));
            [[fallthrough]];
        case Table::Annotation:
        case Table::Correction:
        case Table::ReadingMark:
            if (base::Status status = addPlaced(touched, change); !status.ok())
                return status.error();
            break;
        case Table::Tag:
            touched.tags.insert(annotation::TagId::fromBytes(key));
            break;
        }
    }
    return touched;
}

base::Result<Committed> Change::commit()
{
    m_changes = folded(m_changes);
    if (m_changes.isEmpty() && m_undoes == 0) {
        m_transaction->rollBack();
        return Committed{m_command.continues, {}};
    }
    base::Result<Touched> what = touched();
    if (!what.ok())
        return what.error();
    const base::Result<qint64> joined = rowToMergeInto();
    if (!joined.ok())
        return joined.error();
    qint64 number = *joined;
    if (number != 0) {
        if (base::Status status = mergeInto(number); !status.ok())
            return status.error();
    } else {
        const base::Result<qint64> appended = appendHistory();
        if (!appended.ok())
            return appended.error();
        number = *appended;
        if (base::Status status = writeChanges(number, m_changes); !status.ok())
            return status.error();
    }
    if (m_undoes != 0) {
        Query mark(m_connection, u"UPDATE history SET undone_by = ? WHERE number = ?");
        mark.bind(m_command.kind == CommandKind::Undo ? QVariant(number) : QVariant()).bind(m_undoes);
        if (base::Status status = mark.run(); !status.ok())
            return status.error();
    }
    if (base::Status status = m_transaction->commit(); !status.ok())
        return status.error();
    return Committed{number, std::move(what).value()};
}

} // namespace library
