// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/sentence_comparison.h"

#include "annotation/common_order.h"

namespace annotation {

namespace {

constexpr int Deepest = 12;

/// A line or a sentence with the blanks after it.
struct Piece {
    quint64 hash = 0;
    qint32 begin = 0;
};

bool endsSentence(char16_t unit)
{
    return unit == u'.' || unit == u'?' || unit == u'!' || unit == u'\u3002' || unit == u'\uff01' || unit == u'\uff1f';
}

/// Cut by what stands there, so that a change moves no cut but its own. A piece that finds no end is cut after some word, one in
/// eight, that its letters choose. One more piece than there are marks the end.
std::vector<Piece> cutIntoPieces(QStringView text)
{
    constexpr quint64 Odd = 0x9e3779b97f4a7c15;
    constexpr qint32 Long = 400;
    std::vector<Piece> pieces;
    const char16_t *units = text.utf16();
    const auto size = static_cast<qint32>(text.size());
    Piece piece;
    quint32 word = 0;
    for (qint32 at = 0; at < size; ++at) {
        piece.hash = (piece.hash ^ units[at]) * Odd;
        piece.hash ^= piece.hash >> 29;
        bool ends = units[at] == u'\n' || units[at] == u'\u3002' || at + 1 == size;
        if (units[at] == u' ') {
            ends = ends || (at > 0 && endsSentence(units[at - 1])) || (at - piece.begin > Long && (word >> 16) % 8 == 0);
            word = 0;
        } else {
            word = (word ^ units[at]) * 0x01000193;
        }
        if (ends) {
            pieces.push_back(piece);
            piece = {0, at + 1};
        }
    }
    pieces.push_back({0, size});
    return pieces;
}

class PieceComparison
{
public:
    PieceComparison(QStringView oldText, QStringView newText)
        : m_oldText(oldText), m_newText(newText), m_old(cutIntoPieces(oldText)), m_new(cutIntoPieces(newText))
    {
    }

    std::vector<Match> run()
    {
        compare({0, static_cast<qint32>(m_old.size()) - 1, 0, static_cast<qint32>(m_new.size()) - 1}, 0);
        return std::move(m_matches);
    }

private:
    bool same(qint32 oldIndex, qint32 newIndex) const
    {
        const auto i = static_cast<std::size_t>(oldIndex);
        const auto j = static_cast<std::size_t>(newIndex);
        const qint32 length = m_old[i + 1].begin - m_old[i].begin;
        return m_old[i].hash == m_new[j].hash && length == m_new[j + 1].begin - m_new[j].begin &&
               m_oldText.mid(m_old[i].begin, length) == m_newText.mid(m_new[j].begin, length);
    }

    void accept(qint32 oldIndex, qint32 newIndex)
    {
        const auto i = static_cast<std::size_t>(oldIndex);
        append(m_matches, {m_old[i].begin, m_new[static_cast<std::size_t>(newIndex)].begin, m_old[i + 1].begin - m_old[i].begin});
    }

    void compare(Span span, int depth)
    {
        for (; !span.isEmpty() && same(span.oldFrom, span.newFrom); ++span.oldFrom, ++span.newFrom)
            accept(span.oldFrom, span.newFrom);
        qint32 alikeAtEnd = 0;
        for (; !span.isEmpty() && same(span.oldTo - 1, span.newTo - 1); --span.oldTo, --span.newTo)
            ++alikeAtEnd;
        if (!span.isEmpty() && depth < Deepest)
            compareByUnique(span, depth);
        for (qint32 i = 0; i < alikeAtEnd; ++i)
            accept(span.oldTo + i, span.newTo + i);
    }

    void compareByUnique(Span span, int depth)
    {
        const auto keys = [](const std::vector<Piece> &pieces, qint32 from, qint32 to) {
            std::vector<quint64> all;
            all.reserve(static_cast<std::size_t>(to - from));
            for (qint32 i = from; i < to; ++i)
                all.push_back(pieces[static_cast<std::size_t>(i)].hash);
            return all;
        };
        const std::vector<Pair> chain =
            longestRising(pairsOfUnique(keys(m_old, span.oldFrom, span.oldTo), keys(m_new, span.newFrom, span.newTo)));
        if (chain.empty())
            return;
        Span between = span;
        for (const Pair &pair : chain) {
            between.oldTo = span.oldFrom + pair.oldIndex;
            between.newTo = span.newFrom + pair.newIndex;
            compare(between, depth + 1);
            // The pair itself, which the next round begins with, so that what follows it and is alike is found at once.
            between.oldFrom = between.oldTo;
            between.newFrom = between.newTo;
        }
        between.oldTo = span.oldTo;
        between.newTo = span.newTo;
        compare(between, depth + 1);
    }

    QStringView m_oldText;
    QStringView m_newText;
    std::vector<Piece> m_old;
    std::vector<Piece> m_new;
    std::vector<Match> m_matches;
};

} // namespace

std::vector<Match> compareSentences(QStringView oldText, QStringView newText)
{
    return PieceComparison(oldText, newText).run();
}

} // namespace annotation
