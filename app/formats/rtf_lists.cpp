// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtf_lists.h"

#include "formats/rtf_tokens.h"

#include <algorithm>

namespace formats {

namespace {

constexpr qsizetype MaximumLevels = 9;
constexpr int MaximumStart = 1'000'000;

// \levelnfcN: 23 is a bullet, 255 no number.
bool isBullet(int numberFormat)
{
    return numberFormat == 23 || numberFormat == 255;
}

quint32 boundedStart(int start)
{
    return static_cast<quint32>(std::clamp(start, 0, MaximumStart));
}

/// Calls `visit` with each group directly in `group`, and `word` with each word between them.
template<typename VisitGroup, typename VisitWord>
void forEach(QByteArrayView group, VisitGroup visit, VisitWord word)
{
    RtfTokens tokens(group);
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind == RtfToken::Kind::GroupBegin)
            visit(tokens.restOfGroup());
        else if (token.kind == RtfToken::Kind::Word)
            word(token);
    }
}

bool beginsWith(QByteArrayView group, QByteArrayView name)
{
    return RtfTokens(group).next().name == name;
}

} // namespace

RtfLists::Level RtfLists::readLevel(QByteArrayView group)
{
    Level level;
    forEach(
        group, [](QByteArrayView) {},
        [&](const RtfToken &word) {
            if (word.name == "levelnfc" || word.name == "levelnfcn")
                level.bullet = isBullet(word.parameter.value_or(0));
            else if (word.name == "levelstartat")
                level.start = boundedStart(word.parameter.value_or(1));
        });
    return level;
}

void RtfLists::readList(QByteArrayView group)
{
    QList<Level> levels;
    int id = 0;
    forEach(
        group,
        [&](QByteArrayView inner) {
            if (levels.size() < MaximumLevels && beginsWith(inner, "listlevel"))
                levels.append(readLevel(inner));
        },
        [&](const RtfToken &word) {
            if (word.name == "listid")
                id = word.parameter.value_or(0);
        });
    if (!levels.isEmpty())
        m_levels.insert(id, levels);
}

void RtfLists::readTable(QByteArrayView group)
{
    forEach(
        group,
        [&](QByteArrayView inner) {
            if (beginsWith(inner, "list"))
                readList(inner);
        },
        [](const RtfToken &) {});
}

void RtfLists::readOverrides(QByteArrayView group)
{
    forEach(
        group,
        [&](QByteArrayView override) {
            int id = 0;
            int list = 0;
            int level = 0;
            QMap<int, quint32> starts;
            forEach(
                override,
                [&](QByteArrayView inner) {
                    if (!beginsWith(inner, "lfolevel") || level >= MaximumLevels)
                        return;
                    bool restarts = false;
                    quint32 start = 1;
                    forEach(
                        inner, [&](QByteArrayView levelGroup) { start = readLevel(levelGroup).start; },
                        [&](const RtfToken &word) {
                            restarts = restarts || word.name == "listoverridestartat";
                            if (word.name == "levelstartat")
                                start = boundedStart(word.parameter.value_or(1));
                        });
                    if (restarts)
                        starts.insert(level, start);
                    ++level;
                },
                [&](const RtfToken &word) {
                    if (word.name == "listid")
                        id = word.parameter.value_or(0);
                    else if (word.name == "ls")
                        list = word.parameter.value_or(0);
                });
            m_listOf.insert(list, id);
            if (!starts.isEmpty())
                m_overrides.insert(list, starts);
        },
        [](const RtfToken &) {});
}

quint32 RtfLists::next(int list, int level)
{
    const int id = m_listOf.value(list);
    const QList<Level> levels = m_levels.value(id);
    if (levels.isEmpty())
        return 0;
    // A simple list has one level, which all its paragraphs are of.
    level = std::clamp(level, 0, static_cast<int>(levels.size()) - 1);
    if (levels[level].bullet)
        return 0;
    QMap<int, quint32> &counters = m_counters[id];
    const QMap<int, quint32> starts = m_overrides.take(list);
    for (auto start = starts.cbegin(); start != starts.cend(); ++start)
        counters.insert(start.key(), std::max(start.value(), 1U) - 1);
    counters.removeIf([level](const QMap<int, quint32>::iterator &entry) { return entry.key() > level; });
    const quint32 number = counters.contains(level) ? counters.value(level) + 1 : levels[level].start;
    counters.insert(level, number);
    return std::max(number, 1U);
}

} // namespace formats
