// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tag_completion_model.h"

#include <algorithm>

namespace models {

namespace {

constexpr int MostShown = 50;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber());
}

} // namespace

int fuzzyScore(QStringView letters, QStringView text, QList<int> *matches)
{
    if (matches)
        matches->clear();
    if (letters.isEmpty())
        return 0;
    // A run in one piece is what people mean most often; the last one, since a path ends with what is most particular.
    if (const qsizetype whole = text.lastIndexOf(letters); whole >= 0) {
        qsizetype at = whole;
        for (qsizetype found = text.indexOf(letters); found >= 0 && found < whole; found = text.indexOf(letters, found + 1)) {
            if (startsWord(text, found) && !startsWord(text, at))
                at = found;
        }
        if (matches) {
            for (qsizetype i = 0; i < letters.size(); ++i)
                matches->append(static_cast<int>(at + i));
        }
        const int place = startsWord(text, at) ? 500 : 250;
        const int exact = letters.size() == text.size() ? 1000 : 0;
        return 1000 + place + exact - static_cast<int>(std::min<qsizetype>(200, text.size() - letters.size()));
    }
    int score = 500;
    qsizetype at = 0;
    qsizetype before = -2;
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        // A word's beginning is worth skipping letters for.
        qsizetype found = -1;
        for (qsizetype i = at; i < text.size(); ++i) {
            if (text[i] != letter)
                continue;
            if (i == before + 1 || startsWord(text, i)) {
                found = i;
                break;
            }
            if (found < 0)
                found = i;
        }
        if (found < 0)
            return -1;
        if (found == before + 1)
            score += 20;
        else if (startsWord(text, found))
            score += 30;
        else
            score -= 10;
        if (matches)
            matches->append(static_cast<int>(found));
        before = found;
        at = found + 1;
    }
    return std::max(0, score - static_cast<int>(std::min<qsizetype>(100, text.size())));
}

void TagCompletionModel::setTree(const annotation::TagTree &tree, const QList<annotation::TagId> &recent)
{
    m_tree = tree;
    m_recent = recent;
    rank();
}

void TagCompletionModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    rank();
}

void TagCompletionModel::rank()
{
    beginResetModel();
    m_candidates.clear();
    const auto parts = annotation::TagTree::splitPath(m_text);
    const QString typed = parts ? parts->join(u'/') : m_text.trimmed();
    const QString folded = typed.toCaseFolded();
    for (const annotation::Tag &tag : m_tree.tags()) {
        Candidate candidate{tag.id, m_tree.path(tag.id), tag.color, tag.pinned, 0, {}};
        candidate.score = fuzzyScore(folded, candidate.path.toCaseFolded(), &candidate.matches);
        if (candidate.score < 0)
            continue;
        if (const qsizetype used = m_recent.indexOf(tag.id); used >= 0)
            candidate.score += static_cast<int>(std::max<qsizetype>(10, 120 - 10 * used));
        m_candidates.append(std::move(candidate));
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    if (const annotation::Tag *exact = m_tree.findPath(typed)) {
        const auto place =
            std::find_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate &c) { return c.id == exact->id; });
        if (place != m_candidates.end())
            std::rotate(m_candidates.begin(), place, place + 1);
    }
    if (m_candidates.size() > MostShown)
        m_candidates.resize(MostShown);
    if (parts && !m_tree.findPath(typed))
        m_candidates.append({{}, typed, m_tree.nextColor(), 0, 0, {}});
    endResetModel();
}

int TagCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant TagCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidate &candidate = m_candidates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return candidate.id.isNull() ? tr("New tag “%1”").arg(candidate.path) : candidate.path;
    case PathRole:
        return candidate.path;
    case ColorRole:
        return candidate.color;
    case NewRole:
        return candidate.id.isNull();
    case MatchesRole:
        return QVariant::fromValue(candidate.matches);
    case PinnedRole:
        return candidate.pinned;
    default:
        return {};
    }
}

} // namespace models
