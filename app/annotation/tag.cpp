// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/tag.h"

#include "base/accents.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace annotation {

namespace {

QString folded(QStringView path)
{
    return path.toString().toCaseFolded();
}

/// Cuts each tag from a parent that is missing or that it is itself an ancestor of.
void cutLooseEnds(QList<Tag> &tags, const QHash<TagId, qsizetype> &places)
{
    enum class Visit : quint8 { Not, OnTheWay, Done };
    std::vector<Visit> visits(static_cast<std::size_t>(tags.size()), Visit::Not);
    std::vector<qsizetype> way;
    for (qsizetype start = 0; start < tags.size(); ++start) {
        qsizetype at = start;
        while (visits[static_cast<std::size_t>(at)] == Visit::Not) {
            visits[static_cast<std::size_t>(at)] = Visit::OnTheWay;
            way.push_back(at);
            const auto parent = places.constFind(tags[at].parent);
            if (parent == places.constEnd()) {
                tags[at].parent = TagId();
                break;
            }
            if (visits[static_cast<std::size_t>(*parent)] == Visit::OnTheWay) {
                tags[at].parent = TagId();
                break;
            }
            at = *parent;
        }
        for (const qsizetype passed : way)
            visits[static_cast<std::size_t>(passed)] = Visit::Done;
        way.clear();
    }
}

base::Error invalid(const QString &message)
{
    return {base::ErrorCode::InvalidArgument, message};
}

// As one looks names up: letters with accents stand with those without, whatever the machine's language.
QString sortKey(const QString &name)
{
    return base::withoutAccents(name).toCaseFolded() + QChar(u'\0') + folded(name);
}

} // namespace

TagTree::TagTree(QList<Tag> tags)
{
    QHash<TagId, qsizetype> places;
    QList<Tag> unique;
    unique.reserve(tags.size());
    for (Tag &tag : tags) {
        if (!places.contains(tag.id)) {
            places.insert(tag.id, unique.size());
            unique.append(std::move(tag));
        }
    }
    cutLooseEnds(unique, places);

    QHash<TagId, QList<std::pair<QString, qsizetype>>> below; // what they sort by first, so that pairs sort as they should
    for (qsizetype i = 0; i < unique.size(); ++i)
        below[unique[i].parent].append({sortKey(unique[i].name), i});
    for (auto &siblings : below)
        std::stable_sort(siblings.begin(), siblings.end());

    QList<qsizetype> waiting; // a stack, the next on top
    const auto push = [&](TagId parent) {
        const auto siblings = below.value(parent);
        for (auto sibling = siblings.crbegin(); sibling != siblings.crend(); ++sibling)
            waiting.append(sibling->second);
    };
    m_tags.reserve(unique.size());
    for (push(TagId()); !waiting.isEmpty();) {
        const Tag tag = std::move(unique[waiting.takeLast()]);
        const QString path = tag.parent.isNull() ? tag.name : QString(m_paths.value(tag.parent) + u'/' + tag.name);
        m_byId.insert(tag.id, m_tags.size());
        m_paths.insert(tag.id, path);
        m_children[tag.parent].append(tag.id);
        if (!m_byPath.contains(folded(path)))
            m_byPath.insert(folded(path), tag.id);
        m_tags.append(tag);
        push(tag.id);
    }
}

const Tag *TagTree::find(TagId id) const
{
    const auto place = m_byId.constFind(id);
    return place == m_byId.constEnd() ? nullptr : &m_tags[*place];
}

const Tag *TagTree::findPath(QStringView path) const
{
    return find(m_byPath.value(folded(path)));
}

QString TagTree::path(TagId id) const
{
    return m_paths.value(id);
}

QList<TagId> TagTree::children(TagId parent) const
{
    return m_children.value(parent);
}

QList<TagId> TagTree::withDescendants(TagId id) const
{
    // Tags stand in pre-order: what is below one follows it at once, each with its parent among those passed.
    QList<TagId> found;
    const auto place = m_byId.constFind(id);
    if (place == m_byId.constEnd())
        return found;
    QSet<TagId> passed{id};
    found.append(id);
    for (qsizetype i = *place + 1; i < m_tags.size() && passed.contains(m_tags[i].parent); ++i) {
        passed.insert(m_tags[i].id);
        found.append(m_tags[i].id);
    }
    return found;
}

bool TagTree::isWithin(TagId tag, TagId ancestor) const
{
    for (const Tag *at = find(tag); at; at = find(at->parent)) {
        if (at->id == ancestor)
            return true;
    }
    return false;
}

Color TagTree::nextColor() const
{
    QList<Color> used;
    used.reserve(m_tags.size());
    for (const Tag &tag : m_tags)
        used.append(tag.color);
    return colorUnlike(used);
}

base::Result<QStringList> TagTree::splitPath(const QString &path)
{
    QStringList names;
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        if (const base::Status checked = checkName(name); !checked)
            return checked.error();
        names.append(name);
    }
    return names;
}

base::Status TagTree::checkName(const QString &name)
{
    if (name.isEmpty()) {
        return invalid(
            QCoreApplication::translate("annotation", "A tag needs a name. Type at least one letter before and after each “/”."));
    }
    if (name.contains(u'/')) {
        return invalid(QCoreApplication::translate(
            "annotation", "A tag's name cannot contain “/”, which stands between a tag and the one above it."));
    }
    if (name != name.trimmed())
        return invalid(
            QCoreApplication::translate("annotation", "A tag's name cannot begin or end with a blank. Remove the blank."));
    const auto hidden = [](QChar unit) {
        const QChar::Category category = unit.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    };
    if (std::any_of(name.begin(), name.end(), hidden)) {
        return invalid(QCoreApplication::translate("annotation", "A tag's name cannot contain line ends or control characters. "
                                                                 "Type the name in one line."));
    }
    return {};
}

} // namespace annotation
