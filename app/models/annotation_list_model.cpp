// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotation_list_model.h"

#include "document/place.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace models {

using annotation::Annotation;
using annotation::AnnotationId;

namespace {

constexpr int Portion = 200;
constexpr int DocumentsKept = 8; // with their places; the library keeps about as many texts

// As Annotations::ofDocument orders them: the document's own first, then areas by page, then passages by begin, longest first.
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

struct TextOrder {
    static int kind(const Annotation &annotation) { return annotation.isOnDocument() ? 0 : 1; }

    bool operator()(const Annotation &a, const Annotation &b) const
    {
        if (kind(a) != kind(b))
            return kind(a) < kind(b);
        const annotation::TextTarget *left = a.text();
        const annotation::TextTarget *right = b.text();
        if (left && right) {
            if (left->range.begin != right->range.begin)
                return left->range.begin < right->range.begin;
            return left->range.end > right->range.end;
        }
        return false;
    }
};

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
    if (m_workspace) {
        disconnect(&m_workspace->annotations(), nullptr, this, nullptr);
        disconnect(&m_workspace->documents(), nullptr, this, nullptr);
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    }
    m_workspace = workspace;
    m_filter.document.reset();
    m_filter.tags.clear();
    if (m_workspace) {
        const workspace::Annotations &annotations = m_workspace->annotations();
        connect(&annotations, &workspace::Annotations::annotationsAdded, this, &AnnotationListModel::onAdded);
        connect(&annotations, &workspace::Annotations::annotationsChanged, this, &AnnotationListModel::onChanged);
        connect(&annotations, &workspace::Annotations::annotationsRemoved, this, &AnnotationListModel::onRemoved);
        connect(&annotations, &workspace::Annotations::reset, this, &AnnotationListModel::reloadSoon);
        const workspace::Documents &documents = m_workspace->documents();
        connect(&documents, &workspace::Documents::versionChanged, this, &AnnotationListModel::reloadSoon);
        connect(&documents, &workspace::Documents::documentsChanged, this, [this] { m_titles.clear(); });
        // A tag that is new is the most frequent change, and on no row yet: laying out 10,000 cards again for it would be felt.
        connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, [this, before = looks(*m_workspace)]() mutable {
            const TagLooks now = looks(*m_workspace);
            const bool same = std::all_of(before.keyBegin(), before.keyEnd(), [&](const annotation::TagId &id) {
                return now.contains(id) && now.value(id) == before.value(id);
            });
            before = now;
            if (!same && !m_rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {TagsRole});
        });
    }
    reload();
}

void AnnotationListModel::setFilter(const workspace::AnnotationFilter &filter)
{
    const bool same = !m_empty && filter.document == m_filter.document && filter.tags == m_filter.tags &&
                      filter.text == m_filter.text && filter.order == m_filter.order;
    if (same)
        return;
    m_filter = filter;
    m_empty = false;
    reload();
}

void AnnotationListModel::setEmpty()
{
    m_empty = true;
    reload();
}

void AnnotationListModel::reload()
{
    m_reload.stop();
    if (m_draft && !m_draft->stored)
        m_draft.reset(); // its row goes
    // What had been scrolled to stays loaded, so that the view keeps its place.
    const qint64 wanted = std::max<qint64>(Portion, m_rows.size());
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_titles.clear();
    m_complete = true;
    if (m_workspace && !m_empty) {
        workspace::AnnotationFilter portion = m_filter;
        portion.offset = 0;
        portion.limit = wanted;
        if (auto rows = m_workspace->annotations().list(portion)) {
            m_rows = std::move(rows).value();
            m_complete = m_rows.size() < wanted;
        } else {
            Q_EMIT failed(rows.error());
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}

void AnnotationListModel::reloadSoon()
{
    if (m_draft)
        m_draft->askAnew = true;
    else
        m_reload.start();
}

QModelIndex AnnotationListModel::beginDraft(const Annotation &draft)
{
    endDraft();
    if (m_reload.isActive())
        reload();
    m_draft = Draft{draft.id};
    if (isPlainDocument()) {
        while (canFetchMore({}) && (m_rows.isEmpty() || !TextOrder()(draft, m_rows.last())))
            fetchMore({});
        return insert(draft);
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(draft);
    endInsertRows();
    return index(0);
}

bool AnnotationListModel::writeDraft(const QString &note)
{
    m_draft->blank = note.trimmed().isEmpty();
    const int at = row(m_draft->id);
    if (m_draft->blank || m_draft->stored || at < 0)
        return false;
    const Annotation draft = m_rows.at(at);
    m_draft->stored = true; // before it is told that there is a new one
    const auto made = m_workspace->annotations().addNoted(draft.id, draft.document, draft.target, note);
    m_draft->stored = made.ok();
    if (!made)
        Q_EMIT failed(made.error());
    return made.ok();
}

void AnnotationListModel::endDraft()
{
    if (!m_draft)
        return;
    const Draft draft = *std::exchange(m_draft, std::nullopt);
    if (!draft.stored) {
        if (const int at = row(draft.id); at >= 0)
            remove(at);
    } else if (draft.blank && m_workspace) {
        // A tag may have been put on it meanwhile: then it has a meaning of its own.
        if (const auto stored = m_workspace->annotations().annotation(draft.id); stored && stored->tags.isEmpty()) {
            if (const base::Status status = m_workspace->annotations().remove({draft.id}); !status)
                Q_EMIT failed(status.error());
        }
    }
    if (draft.askAnew || (draft.stored && !isPlainDocument()))
        reloadSoon();
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
    if (m_draft && ids.contains(m_draft->id))
        onChanged(document, {m_draft->id});
    else if (!isPlainDocument() || m_reload.isActive())
        return reloadSoon();
    for (const AnnotationId id : ids) {
        if (auto annotation = m_workspace->annotations().annotation(id); annotation && row(id) < 0)
            insert(std::move(annotation).value());
    }
    Q_EMIT countChanged();
}

QModelIndex AnnotationListModel::insert(Annotation annotation)
{
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), annotation, TextOrder());
    // Behind what has been fetched so far: it comes with its portion.
    if (place == m_rows.end() && !m_complete)
        return {};
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(at, std::move(annotation));
    endInsertRows();
    return index(at);
}

void AnnotationListModel::onChanged(document::DocumentId document, const QList<AnnotationId> &ids)
{
    if (!concerns(document))
        return;
    bool ordered = isPlainDocument();
    for (const AnnotationId id : ids) {
        const int at = row(id);
        if (at < 0)
            continue;
        auto annotation = m_workspace->annotations().annotation(id);
        if (!annotation)
            continue;
        const bool moved = annotation->target != m_rows.at(at).target;
        if (moved && isPlainDocument()) {
            remove(at);
            insert(std::move(annotation).value());
            continue;
        }
        m_rows[at] = std::move(annotation).value();
        Q_EMIT dataChanged(index(at), index(at));
    }
    // Typing in a note must not throw the card away under the person's hands, so a text filter keeps what it showed.
    if (!ordered && (!m_filter.tags.isEmpty() || m_filter.order == workspace::AnnotationOrder::Tag))
        reloadSoon();
}

void AnnotationListModel::onRemoved(document::DocumentId document, const QList<AnnotationId> &ids)
{
    if (!concerns(document))
        return;
    // Undone while its note is written: there is nothing left to end.
    const bool askAnew = m_draft && m_draft->stored && ids.contains(m_draft->id) && m_draft->askAnew;
    if (m_draft && m_draft->stored && ids.contains(m_draft->id))
        m_draft.reset();
    for (const AnnotationId id : ids) {
        if (const int at = row(id); at >= 0)
            remove(at);
    }
    if (askAnew)
        reloadSoon();
    Q_EMIT countChanged();
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

QModelIndex AnnotationListModel::find(AnnotationId id)
{
    if (id.isNull())
        return {};
    int found = row(id);
    while (found < 0 && canFetchMore({})) {
        fetchMore({});
        found = row(id);
    }
    return found < 0 ? QModelIndex() : index(found);
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool AnnotationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void AnnotationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || !m_workspace)
        return;
    workspace::AnnotationFilter portion = m_filter;
    portion.offset = m_rows.size() - (m_draft && !m_draft->stored && row(m_draft->id) >= 0 ? 1 : 0);
    portion.limit = std::max<qint64>(Portion, m_rows.size()); // doubling: few questions, also for 100,000
    auto more = m_workspace->annotations().list(portion);
    m_complete = !more || more->size() < portion.limit;
    if (!more) {
        Q_EMIT failed(more.error());
        return;
    }
    if (more->isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_rows.append(std::move(more).value());
    endInsertRows();
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
        return annotation.note;
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
    if (!annotation.note.isEmpty())
        parts.append(tr("note: %1").arg(annotation.note));
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
    }
    const base::Status status = m_workspace->annotations().setNote(id(index), note);
    if (!status)
        Q_EMIT failed(status.error());
    return status.ok();
}

Qt::ItemFlags AnnotationListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace models
