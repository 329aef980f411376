// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/document_list_model.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace models {

using workspace::DocumentSummary;
using workspace::ReadingState;

namespace {

// More than the tallest screen shows, and little enough to be there at once.
constexpr int FirstPortion = 200;
// A portion keeps the event loop for some milliseconds only; each costs the library one look past the rows before it.
constexpr int LaterPortion = 4000;

constexpr std::array<workspace::DocumentOrder, DocumentListModel::ColumnCount> Orders = {
    workspace::DocumentOrder::Title,       workspace::DocumentOrder::Authors, workspace::DocumentOrder::Publisher,
    workspace::DocumentOrder::Published,   workspace::DocumentOrder::Format,  workspace::DocumentOrder::Length,
    workspace::DocumentOrder::Annotations, workspace::DocumentOrder::State,   workspace::DocumentOrder::Imported};

// What is known of a date, in the person's own format as far as it goes.
QString readableDate(const QString &iso)
{
    if (iso.size() < 10)
        return iso;
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : iso;
}

QStringList splitAuthors(const QString &text)
{
    QStringList authors;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString author = part.simplified(); !author.isEmpty())
            authors.append(author);
    }
    return authors;
}

QStringList oneOrNone(const QString &text)
{
    const QString value = text.simplified();
    return value.isEmpty() ? QStringList() : QStringList(value);
}

} // namespace

DocumentListModel::DocumentListModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_portions.setInterval(0);
    connect(&m_portions, &QTimer::timeout, this, &DocumentListModel::loadPortion);
}

void DocumentListModel::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->documents(), nullptr, this, nullptr);
    m_workspace = workspace;
    if (m_workspace) {
        const workspace::Documents &documents = m_workspace->documents();
        connect(&documents, &workspace::Documents::documentsAdded, this, &DocumentListModel::append);
        connect(&documents, &workspace::Documents::documentsChanged, this, &DocumentListModel::refresh);
        connect(&documents, &workspace::Documents::documentsRemoved, this, &DocumentListModel::drop);
        connect(&documents, &workspace::Documents::reset, this, &DocumentListModel::reload);
    }
    reload();
}

void DocumentListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    forgetRows();
    m_fetched = 0;
    m_complete = !m_workspace;
    if (m_workspace) {
        auto first = m_workspace->documents().list(Orders[m_sortColumn], m_sortOrder, 0, FirstPortion);
        if (first) {
            m_rows = std::move(first).value();
            m_fetched = m_rows.size();
            m_complete = m_rows.size() < FirstPortion;
        } else {
            m_complete = true;
            Q_EMIT failed(first.error());
        }
    }
    endResetModel();
    if (m_complete) {
        m_portions.stop();
        Q_EMIT completed();
    } else {
        m_portions.start();
    }
}

void DocumentListModel::loadPortion()
{
    if (!m_workspace || m_complete) {
        m_portions.stop();
        return;
    }
    const auto portion = m_workspace->documents().list(Orders[m_sortColumn], m_sortOrder, m_fetched, LaterPortion);
    QList<DocumentSummary> fresh;
    if (portion) {
        m_complete = portion->size() < LaterPortion;
        m_fetched += portion->size();
        // A document that was added meanwhile may stand in a portion and in the list already.
        std::copy_if(portion->begin(), portion->end(), std::back_inserter(fresh),
                     [this](const DocumentSummary &document) { return row(document.id) < 0; });
    } else {
        m_complete = true;
        Q_EMIT failed(portion.error());
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + fresh.size()) - 1);
        m_rows.append(std::move(fresh));
        endInsertRows();
    }
    if (m_complete) {
        m_portions.stop();
        Q_EMIT completed();
    }
}

bool DocumentListModel::isComplete() const
{
    return m_complete;
}

int DocumentListModel::row(document::DocumentId id) const
{
    for (; m_indexed < m_rows.size(); ++m_indexed)
        m_rowById.insert(m_rows.at(m_indexed).id, m_indexed - m_onTop);
    const auto found = m_rowById.constFind(id);
    if (found == m_rowById.constEnd())
        return -1;
    return *found < 0 ? -1 - *found : *found + m_onTop;
}

void DocumentListModel::forgetRows()
{
    m_rowById.clear();
    m_indexed = 0;
    m_onTop = 0;
}

document::DocumentId DocumentListModel::id(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows.at(index.row()).id : document::DocumentId();
}

QModelIndex DocumentListModel::find(document::DocumentId id) const
{
    const int found = row(id);
    return found < 0 ? QModelIndex() : index(found, 0);
}

void DocumentListModel::append(const QList<document::DocumentId> &ids)
{
    QList<DocumentSummary> fresh;
    for (const document::DocumentId id : ids) {
        if (row(id) >= 0)
            continue;
        if (auto summary = m_workspace->documents().summary(id))
            fresh.append(std::move(summary).value());
    }
    if (fresh.isEmpty())
        return;
    // They are told in no order.
    std::sort(fresh.begin(), fresh.end(),
              [](const DocumentSummary &one, const DocumentSummary &other) { return one.serial < other.serial; });
    if (m_sortColumn == Imported) {
        insertByTime(std::move(fresh));
        return;
    }
    // Until the list is asked for anew they stand at the end, where they throw nothing about.
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + fresh.size()) - 1);
    m_rows.append(fresh);
    endInsertRows();
}

void DocumentListModel::insertByTime(QList<DocumentSummary> fresh)
{
    const auto together = [&fresh](const DocumentSummary &one) { return one.imported == fresh.first().imported; };
    if (!std::all_of(fresh.begin(), fresh.end(), together)) {
        reload(); // of several imports: an undone removal
        return;
    }
    const auto before = [this, &fresh](const DocumentSummary &one) {
        if (one.imported == fresh.first().imported)
            return one.serial < fresh.first().serial;
        return m_sortOrder == Qt::AscendingOrder ? one.imported < fresh.first().imported : one.imported > fresh.first().imported;
    };
    const auto place = std::partition_point(m_rows.begin(), m_rows.end(), before);
    // Behind what has been fetched so far: they come with their portion.
    if (place == m_rows.end() && !m_complete)
        return;
    const int at = static_cast<int>(place - m_rows.begin());
    const int count = static_cast<int>(fresh.size());
    if (at == 0)
        forgetRows();      // those on top so far came at another time
    row(fresh.first().id); // numbers the rows that are there
    beginInsertRows({}, at, at + count - 1);
    if (at == m_onTop) {
        for (int i = 0; i < count; ++i)
            m_rowById.insert(fresh.at(i).id, -1 - (at + i));
        m_onTop += count;
        m_indexed += count;
    } else if (place != m_rows.end()) {
        forgetRows();
    }
    const QList<DocumentSummary> behind = m_rows.mid(at);
    m_rows.resize(at);
    m_rows += fresh;
    m_rows += behind;
    endInsertRows();
}

void DocumentListModel::refresh(const QList<document::DocumentId> &ids)
{
    for (const document::DocumentId id : ids) {
        const int at = row(id);
        if (at < 0)
            continue;
        auto summary = m_workspace->documents().summary(id);
        if (!summary)
            continue;
        m_rows[at] = std::move(summary).value();
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

void DocumentListModel::drop(const QList<document::DocumentId> &ids)
{
    QList<int> rows;
    for (const document::DocumentId id : ids) {
        if (const int at = row(id); at >= 0)
            rows.append(at);
    }
    // From the end, so that the others stay where they are until they are gone too.
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int at : std::as_const(rows)) {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        m_fetched = std::max(qint64(0), m_fetched - 1);
        forgetRows();
        endRemoveRows();
    }
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocumentSummary &document = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(document, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case Authors:
            return document.authors.join(QStringLiteral("; "));
        case Published:
            return document.published;
        case State:
            return QVariant::fromValue(document.state);
        default:
            return display(document, index.column());
        }
    case Qt::ToolTipRole:
        return toolTip(document);
    case Qt::TextAlignmentRole:
        return index.column() == Length || index.column() == Annotations ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Title) // all that the row shows by an icon and a number besides
            return tr("%1, %2, %n annotations", nullptr, static_cast<int>(document.annotations))
                .arg(document.title, stateName(document.state));
        return index.column() == State ? stateName(document.state) : display(document, index.column()).toString();
    case IdRole:
        return QVariant::fromValue(document.id);
    case StateRole:
        return QVariant::fromValue(document.state);
    case FilterRole:
        return QString(document.title % u'\n' % document.authors.join(u'\n') % u'\n' % document.publisher % u'\n' %
                       document.published % u'\n' % document.fileName)
            .toCaseFolded();
    case SummaryRole:
        return QVariant::fromValue(document);
    default:
        return {};
    }
}

QVariant DocumentListModel::display(const DocumentSummary &document, int column) const
{
    const QLocale locale;
    switch (column) {
    case Title:
        return document.title;
    case Authors:
        return document.authors.join(QStringLiteral("; "));
    case Publisher:
        return document.publisher;
    case Published:
        return readableDate(document.published);
    case Format:
        return formatName(document.format);
    case Length:
        return locale.toString(document.characters);
    case Annotations:
        return document.annotations == 0 ? QString() : locale.toString(document.annotations);
    case State:
        return stateName(document.state);
    case Imported:
        return locale.toString(document.imported.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString DocumentListModel::toolTip(const DocumentSummary &document) const
{
    QStringList lines(document.title);
    if (!document.authors.isEmpty())
        lines.append(document.authors.join(QStringLiteral("; ")));
    QStringList origin;
    for (const QString &part : {document.publisher, readableDate(document.published)}) {
        if (!part.isEmpty())
            origin.append(part);
    }
    if (!origin.isEmpty())
        lines.append(origin.join(QStringLiteral(" · ")));
    lines.append(tr("%1, %n characters", nullptr, static_cast<int>(document.characters)).arg(formatName(document.format)));
    lines.append(tr("%n annotations", nullptr, static_cast<int>(document.annotations)));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<b>%1</b><br>%2").arg(lines.takeFirst(), lines.join(QStringLiteral("<br>")));
}

bool DocumentListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_workspace || !checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    workspace::Documents &documents = m_workspace->documents();
    const QList<document::DocumentId> ids{id(index)};
    base::Status status;
    switch (index.column()) {
    case Title:
        status = documents.setMetadata(ids, document::Metadata::Title, oneOrNone(value.toString()));
        break;
    case Authors:
        status = documents.setMetadata(ids, document::Metadata::Author, splitAuthors(value.toString()));
        break;
    case Publisher:
        status = documents.setMetadata(ids, document::Metadata::Publisher, oneOrNone(value.toString()));
        break;
    case Published:
        status = documents.setMetadata(ids, document::Metadata::Published, oneOrNone(value.toString()));
        break;
    case State:
        status = documents.setState(ids, value.value<ReadingState>());
        break;
    default:
        return false;
    }
    if (!status)
        Q_EMIT failed(status.error());
    return status.ok();
}

QVariant DocumentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Length || section == Annotations ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Authors:
        return tr("Authors");
    case Publisher:
        return tr("Publisher");
    case Published:
        return tr("Date");
    case Format:
        return tr("Format");
    case Length:
        return tr("Length");
    case Annotations:
        return tr("Annotations");
    case State:
        return tr("State");
    case Imported:
        return tr("Imported");
    default:
        return {};
    }
}

Qt::ItemFlags DocumentListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) {
        flags |= Qt::ItemNeverHasChildren;
        if (index.column() <= Published)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

void DocumentListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reload();
}

QString DocumentListModel::stateName(ReadingState state)
{
    switch (state) {
    case ReadingState::Unread:
        return tr("Unread");
    case ReadingState::InProgress:
        return tr("In progress");
    case ReadingState::Done:
        return tr("Done");
    }
    return {};
}

QString DocumentListModel::formatName(const QString &format)
{
    static const QHash<QString, const char *> names = {
        {QStringLiteral("text"), QT_TR_NOOP("Text")},
        {QStringLiteral("markdown"), QT_TR_NOOP("Markdown")},
        {QStringLiteral("html"), QT_TR_NOOP("Web page")},
        {QStringLiteral("source"), QT_TR_NOOP("Source code")},
        {QStringLiteral("pdf"), QT_TR_NOOP("PDF")},
        {QStringLiteral("epub"), QT_TR_NOOP("E-book")},
        {QStringLiteral("docx"), QT_TR_NOOP("Word document")},
        {QStringLiteral("odt"), QT_TR_NOOP("OpenDocument text")},
        {QStringLiteral("rtf"), QT_TR_NOOP("Rich text")},
        {QStringLiteral("email"), QT_TR_NOOP("E-mail")},
        {QStringLiteral("subtitles"), QT_TR_NOOP("Subtitles")},
    };
    const char *name = names.value(format);
    return name ? tr(name) : format;
}

} // namespace models
