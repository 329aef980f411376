// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotation_list_model.h"

#include "document/place.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace models {

using annotation::Annotation;
using annotation::AnnotationId;

namespace {

using Side = workspace::AnnotationPortion::Side;

constexpr qsizetype Portion = 200;
constexpr int DocumentsKept = 8; // with their places; the library keeps about as many texts

using TagLooks = QHash<annotation::TagId, QPair<QString, annotation::Color>>;

// What a chip shows of each tag.
TagLooks looks(const workspace::Workspace &workspace)
{
    TagLooks looks;
    const annotation::TagTree &tree = workspace.tags().tree();
    for (const annotation::Tag &tag : tree.tags())
        looks.insert(tag.id, {tree.path(tag.id), tag.color});
    return looks;
}

} // namespace

// Places look into their document, so both are kept together.
struct AnnotationListModel::DocumentPlaces {
    explicit DocumentPlaces(document::DocumentPointer text) : document(std::move(text)), places(*document) {}

    document::DocumentPointer document;
    document::Places places;
};

AnnotationListModel::AnnotationListModel(QObject *parent) : QAbstractListModel(parent), m_places(DocumentsKept)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &AnnotationListModel::reload);
}

AnnotationListModel::~AnnotationListModel() = default;

void AnnotationListModel::setWorkspace(workspace::Workspace *workspace)
{
    Q_EMIT aboutToAsk();
    if (m_workspace) {
        endDraft();
        disconnect(&m_workspace->annotations(), nullptr, this, nullptr);
        disconnect(&m_workspace->documents(), nullptr, this, nullptr);
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    }
    m_workspace = workspace;
    m_filter.document.reset();
    m_filter.tags.clear();
    m_anchor.reset();
    m_draft.reset();
    m_unwritten.clear();
    m_unwrittenNotes.clear();
    m_refused = false;
    if (m_workspace) {
        const workspace::Annotations &annotations = m_workspace->annotations();
        connect(&annotations, &workspace::Annotations::annotationsAdded, this, &AnnotationListModel::onAdded);
        connect(&annotations, &workspace::Annotations::annotationsChanged, this, &AnnotationListModel::onChanged);
        connect(&annotations, &workspace::Annotations::annotationsRemoved, this, &AnnotationListModel::onRemoved);
        connect(&annotations, &workspace::Annotations::reset, this, &AnnotationListModel::reloadSoon);
        const workspace::Documents &documents = m_workspace->documents();
        connect(&documents, &workspace::Documents::versionChanged, this, &AnnotationListModel::reloadSoon);
        connect(&documents, &workspace::Documents::documentsChanged, this, &AnnotationListModel::onDocumentsChanged);
        // A tag that is new is the most frequent change, and on no row yet: laying out 10,000 cards again for it would be felt.
        connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, [this, before = looks(*m_workspace)]() mutable {
            const TagLooks now = looks(*m_workspace);
            const bool same = std::all_of(before.keyBegin(), before.keyEnd(), [&](const annotation::TagId &id) {
                return now.contains(id) && now.value(id) == before.value(id);
            });
            before = now;
            if (!same && m_filter.order == workspace::AnnotationOrder::Tag)
                reloadSoon();
            if (!same && !m_rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {TagsRole});
        });
    }
    reload();
}

void AnnotationListModel::setFilter(const workspace::AnnotationFilter &filter, AnnotationId around)
{
    const bool same = !m_empty && filter.document == m_filter.document && filter.tags == m_filter.tags &&
                      filter.text == m_filter.text && filter.order == m_filter.order;
    if (same)
        return;
    m_filter = filter;
    m_empty = false;
    m_anchor = chosen(around);
    reload();
    Q_EMIT filterChanged();
}

void AnnotationListModel::setEmpty()
{
    m_empty = true;
    reload();
}

void AnnotationListModel::reload()
{
    load({m_anchor, Side::AtOrBehind, Portion});
}

void AnnotationListModel::load(const workspace::AnnotationPortion &portion)
{
    Q_EMIT aboutToAsk();
    m_reload.stop();
    if (m_draft && !m_draft->stored) {
        const Draft draft = *std::exchange(m_draft, std::nullopt);
        if (!draft.blank)
            m_unwritten.append(draft.annotation);
    }
    QList<Annotation> rows;
    std::optional<Annotation> first;
    std::optional<Annotation> last;
    if (m_workspace && !m_empty) {
        const bool backwards = portion.side == Side::Before;
        rows = ask(portion, backwards ? &first : &last);
        if (portion.place && !backwards)
            rows = ask({portion.place, Side::Before, Portion}, &first) + rows;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_firstTold = std::move(first);
    m_lastTold = std::move(last);
    m_places.clear();
    m_titles.clear();
    endResetModel();
    for (const Annotation &kept : std::as_const(m_unwritten)) {
        if (concerns(kept.document) && row(kept.id) < 0)
            insert(kept);
    }
}

// `edge` becomes where the next portion on that side begins.
QList<Annotation> AnnotationListModel::ask(const workspace::AnnotationPortion &portion, std::optional<Annotation> *edge)
{
    auto rows = m_workspace->annotations().portion(m_filter, portion);
    edge->reset();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    if (rows->size() >= portion.limit)
        *edge = portion.side == Side::Before ? rows->first() : rows->last();
    return std::move(rows).value();
}

void AnnotationListModel::setAnchor(const QModelIndex &index)
{
    m_anchor.reset();
    if (index.isValid() && checkIndex(index) && (index.row() > 0 || m_firstTold))
        m_anchor = m_rows.at(index.row());
}

void AnnotationListModel::reloadSoon()
{
    if (m_draft)
        m_draft->askAnew = true;
    else
        m_reload.start();
}

bool AnnotationListModel::concerns(document::DocumentId document) const
{
    return !m_empty && (!m_filter.document || *m_filter.document == document);
}

bool AnnotationListModel::isPlainDocument() const
{
    return m_filter.document && m_filter.tags.isEmpty() && m_filter.text.isEmpty() &&
           m_filter.order == workspace::AnnotationOrder::Place;
}

void AnnotationListModel::onAdded(document::DocumentId document, const QList<AnnotationId> &ids)
{
    if (!concerns(document))
        return;
    if (!(m_draft && ids.contains(m_draft->annotation.id)) && (!isPlainDocument() || m_reload.isActive()))
        return reloadSoon();
    for (const AnnotationId id : ids) {
        // The row of a draft is there before it is in the library.
        if (row(id) >= 0)
            onChanged(document, {id});
        else if (auto annotation = m_workspace->annotations().annotation(id))
            insert(std::move(annotation).value());
    }
}

// In a list with another order than place it stands in front, until everything is asked again.
QModelIndex AnnotationListModel::insert(Annotation annotation)
{
    int at = 0;
    if (isPlainDocument()) {
        // Beyond what has been fetched so far: it comes with its portion.
        if ((m_lastTold && precedes(*m_lastTold, annotation)) || (m_firstTold && precedes(annotation, *m_firstTold)))
            return {};
        const auto place = std::upper_bound(m_rows.cbegin(), m_rows.cend(), annotation, annotation::precedes);
        at = static_cast<int>(place - m_rows.cbegin());
    }
    beginInsertRows({}, at, at);
    m_rows.insert(at, std::move(annotation));
    endInsertRows();
    return index(at);
}

void AnnotationListModel::onChanged(document::DocumentId document, const QList<AnnotationId> &ids)
{
    if (!concerns(document))
        return;
    if (ids.size() > Portion)
        return reloadSoon();
    const bool tagsChoose = !m_filter.tags.isEmpty() || m_filter.order == workspace::AnnotationOrder::Tag;
    const bool placeCounts = m_filter.order == workspace::AnnotationOrder::Place || tagsChoose;
    bool otherRows = false;
    for (const AnnotationId id : ids) {
        const int at = row(id);
        if (at < 0 && !isPlainDocument()) {
            otherRows |= tagsChoose;
            continue;
        }
        auto annotation = m_workspace->annotations().annotation(id);
        if (!annotation)
            continue;
        if (at < 0) {
            insert(std::move(annotation).value()); // it may have moved here
            continue;
        }
        const bool moved = annotation->target != m_rows.at(at).target;
        if (moved && isPlainDocument() && !isDraft(id)) {
            remove(at);
            insert(std::move(annotation).value());
            continue;
        }
        // The row of a draft holds the field that is being written in: it finds its place once that is closed. And typing in any
        // note must not throw its card away under the person's hands, so a text filter keeps what it showed.
        otherRows |= (moved && placeCounts) || (tagsChoose && annotation->tags != m_rows.at(at).tags);
        m_rows[at] = std::move(annotation).value();
        Q_EMIT dataChanged(index(at), index(at));
    }
    if (otherRows)
        reloadSoon();
}

void AnnotationListModel::onRemoved(document::DocumentId document, const QList<AnnotationId> &ids)
{
    if (!concerns(document))
        return;
    // Undone while its note is written: there is nothing left to end.
    const bool ended = m_draft && m_draft->stored && ids.contains(m_draft->annotation.id);
    const bool askAnew = ended && m_draft->askAnew;
    if (ended)
        m_draft.reset();
    for (const AnnotationId id : ids) {
        m_unwrittenNotes.remove(id);
        if (const int at = row(id); at >= 0)
            remove(at);
    }
    if (askAnew)
        reloadSoon();
}

// Mostly it is a number of annotations that changed. A list by place through the library stands in the order of titles.
void AnnotationListModel::onDocumentsChanged(const QList<document::DocumentId> &ids)
{
    bool otherTitles = false;
    for (const document::DocumentId id : ids) {
        const auto known = m_titles.constFind(id);
        if (known == m_titles.constEnd())
            continue;
        const auto summary = m_workspace->documents().summary(id);
        if (summary && summary->title == *known)
            continue;
        m_titles.erase(known);
        otherTitles = true;
    }
    if (otherTitles && !m_filter.document)
        reloadSoon();
}

void AnnotationListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int AnnotationListModel::row(AnnotationId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Annotation &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

AnnotationId AnnotationListModel::id(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows.at(index.row()).id : AnnotationId();
}

QModelIndex AnnotationListModel::find(AnnotationId id) const
{
    const int at = id.isNull() ? -1 : row(id);
    return at < 0 ? QModelIndex() : index(at);
}

bool AnnotationListModel::chooses(AnnotationId id) const
{
    if (!m_workspace || m_empty || id.isNull())
        return false;
    const auto chosen = m_workspace->annotations().chooses(m_filter, id);
    return chosen.ok() && *chosen;
}

std::optional<Annotation> AnnotationListModel::chosen(AnnotationId id) const
{
    if (!chooses(id))
        return {};
    auto annotation = m_workspace->annotations().annotation(id);
    return annotation ? std::optional(std::move(annotation).value()) : std::nullopt;
}

QModelIndex AnnotationListModel::reach(AnnotationId id)
{
    if (const QModelIndex there = find(id); there.isValid() || m_draft)
        return there;
    if (auto annotation = chosen(id)) {
        m_anchor = std::move(annotation);
        reload();
    }
    return find(id);
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// Drafts, and what was changed meanwhile and has another place therefore.
void AnnotationListModel::removeKnown(QList<Annotation> *more) const
{
    QSet<AnnotationId> known;
    known.reserve(m_rows.size());
    for (const Annotation &row : m_rows)
        known.insert(row.id);
    more->removeIf([&known](const Annotation &one) { return known.contains(one.id); });
}

bool AnnotationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_lastTold;
}

void AnnotationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || !m_workspace)
        return;
    QList<Annotation> more = ask({m_lastTold, Side::Behind, Portion}, &m_lastTold);
    removeKnown(&more);
    if (more.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows.append(std::move(more));
    endInsertRows();
}

bool AnnotationListModel::canFetchBefore() const
{
    return m_firstTold && !m_draft;
}

void AnnotationListModel::fetchBefore()
{
    if (!canFetchBefore() || !m_workspace)
        return;
    QList<Annotation> more = ask({m_firstTold, Side::Before, Portion}, &m_firstTold);
    removeKnown(&more);
    if (more.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(more.size()) - 1);
    m_rows = more + m_rows;
    endInsertRows();
}

void AnnotationListModel::fetchFirst()
{
    m_anchor.reset();
    reload();
}

void AnnotationListModel::fetchLast()
{
    load({{}, Side::Before, Portion});
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case QuoteRole:
        return annotation.text() ? annotation.text()->quote : QString();
    case Qt::AccessibleTextRole:
        return describe(annotation);
    case IdRole:
        return QVariant::fromValue(annotation.id);
    case DocumentRole:
        return QVariant::fromValue(annotation.document);
    case DocumentTitleRole: {
        auto known = m_titles.constFind(annotation.document);
        if (known == m_titles.constEnd()) {
            const auto summary = m_workspace->documents().summary(annotation.document);
            known = m_titles.insert(annotation.document, summary ? summary->title : QString());
        }
        return *known;
    }
    case PlaceRole:
        return place(annotation);
    case TagsRole:
        return QVariant::fromValue(chips(annotation));
    case Qt::EditRole:
    case NoteRole:
        return note(annotation);
    case ModifiedRole:
        return annotation.modified;
    case StateRole:
        return QVariant::fromValue(annotation.state);
    case AnnotationRole:
        return QVariant::fromValue(annotation);
    default:
        return {};
    }
}

QString AnnotationListModel::place(const Annotation &annotation) const
{
    if (annotation.isOnDocument())
        return tr("Whole document");
    DocumentPlaces *known = m_places.object(annotation.document);
    if (!known) {
        auto document = m_workspace->documents().load(annotation.document);
        if (!document)
            return {};
        known = new DocumentPlaces(std::move(document).value());
        m_places.insert(annotation.document, known);
    }
    if (const annotation::AreaTarget *area = annotation.area()) {
        const auto &pages = known->document->pages();
        const auto page = static_cast<std::size_t>(std::max(0, area->page));
        return tr("p. %1, area").arg(page < pages.size() ? pages[page].label : QLocale().toString(area->page + 1));
    }
    return known->places.at(annotation.text()->range.begin).toString();
}

QString AnnotationListModel::describe(const Annotation &annotation) const
{
    QStringList parts(place(annotation));
    if (annotation.text())
        parts.append(tr("“%1”").arg(annotation.text()->quote));
    QStringList names;
    const QList<TagChip> tags = chips(annotation);
    for (const TagChip &tag : tags)
        names.append(tag.path);
    if (!names.isEmpty())
        parts.append(tr("tagged %1").arg(QLocale().createSeparatedList(names)));
    if (const QString words = note(annotation); !words.isEmpty())
        parts.append(tr("note: %1").arg(words));
    return parts.join(QStringLiteral(", "));
}

QList<TagChip> AnnotationListModel::chips(const Annotation &annotation) const
{
    QList<TagChip> chips;
    if (!m_workspace)
        return chips;
    const annotation::TagTree &tree = m_workspace->tags().tree();
    for (const annotation::TagId id : annotation.tags) {
        if (const annotation::Tag *tag = tree.find(id))
            chips.append({id, tree.path(id), tag->color});
    }
    return chips;
}

bool AnnotationListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_workspace || !checkIndex(index, CheckIndexOption::IndexIsValid) || (role != NoteRole && role != Qt::EditRole))
        return false;
    const QString note = value.toString();
    if (isDraft(id(index))) {
        if (!m_draft->stored || note.trimmed().isEmpty())
            return writeDraft(note);
        m_draft->blank = false;
    } else if (Annotation *again = unwritten(id(index))) {
        return writeAgain(again, note);
    }
    return writeNote(id(index), note);
}

Qt::ItemFlags AnnotationListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace models
