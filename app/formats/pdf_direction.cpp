// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_direction.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace formats {

namespace {

enum class Runs : quint8 { Leftwards, Rightwards, Either };

Runs directionOf(char32_t letter)
{
    switch (QChar::direction(letter)) {
    case QChar::DirR:
    case QChar::DirAL:
        return Runs::Leftwards;
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
        return Runs::Rightwards;
    default:
        return Runs::Either;
    }
}

/// Letters that run leftwards, and those that run rightwards.
std::pair<int, int> lettersOf(const QString &word)
{
    std::pair<int, int> letters;
    for (const char32_t letter : word.toUcs4()) {
        letters.first += directionOf(letter) == Runs::Leftwards ? 1 : 0;
        letters.second += QChar::direction(letter) == QChar::DirL ? 1 : 0;
    }
    return letters;
}

bool hasLeftwardLetters(const PdfWord &word)
{
    constexpr char16_t FirstOfThem = 0x0590; // nearly all words of nearly all documents are told by this
    const auto mayBe = [](QChar sign) { return sign.unicode() >= FirstOfThem; };
    return std::any_of(word.text.begin(), word.text.end(), mayBe) && lettersOf(word.text).first > 0;
}

/// Reverses it, but for what in it runs rightwards, signs between two such letters included.
QString asRead(const QString &seen)
{
    QStringList graphemes;
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, seen);
    for (qsizetype from = 0, to = borders.toNextBoundary(); to > from; from = to, to = borders.toNextBoundary())
        graphemes.prepend(seen.mid(from, to - from));
    const auto runs = [&](qsizetype at) { return directionOf(graphemes[at].toUcs4().front()); };
    for (qsizetype at = 0; at < graphemes.size(); ++at) {
        if (runs(at) != Runs::Rightwards)
            continue;
        qsizetype last = at;
        for (qsizetype next = at + 1; next < graphemes.size() && runs(next) != Runs::Leftwards; ++next)
            last = runs(next) == Runs::Rightwards ? next : last;
        std::reverse(graphemes.begin() + at, graphemes.begin() + last + 1);
        at = last;
    }
    return graphemes.join(QString());
}

/// Words that follow each other in one direction.
struct Run {
    std::vector<PdfWord> words;
    bool leftwards = false;
    bool spaceAfter = false; // on the page: to the right of it
};

/// Lone signs run as their line does, and so do numbers, unless they are to the right of a foreign word, as its year would be.
std::vector<Run> runsOf(std::vector<PdfWord> words, bool lineRunsLeftwards)
{
    std::vector<Run> runs;
    for (PdfWord &word : words) {
        const auto [left, right] = lettersOf(word.text);
        const bool number = std::any_of(word.text.begin(), word.text.end(), [](QChar sign) { return sign.isDigit(); });
        const bool ofForeign = number && !runs.empty() && !runs.back().leftwards;
        const bool leftwards = left > 0 || (right == 0 && lineRunsLeftwards && !ofForeign);
        if (runs.empty() || runs.back().leftwards != leftwards) {
            runs.emplace_back();
            runs.back().leftwards = leftwards;
        }
        runs.back().spaceAfter = word.spaceAfter;
        runs.back().words.push_back(std::move(word));
    }
    return runs;
}

/// The same words from the other end.
template<typename Piece>
void turnRound(std::vector<Piece> *pieces)
{
    // A space that was to the right of a piece is now behind the one that comes from there.
    for (std::size_t i = pieces->size(); i-- > 1;)
        (*pieces)[i].spaceAfter = (*pieces)[i - 1].spaceAfter;
    pieces->front().spaceAfter = false;
    std::reverse(pieces->begin(), pieces->end());
}

} // namespace

void putInReadingOrder(std::vector<PdfWord> *line)
{
    if (std::none_of(line->begin(), line->end(), hasLeftwardLetters))
        return;
    const bool across = std::is_sorted(
        line->begin(), line->end(), [](const PdfWord &a, const PdfWord &b) { return a.box.center().x() < b.box.center().x(); });
    if (!across)
        return;
    int leftwards = 0;
    int rightwards = 0;
    for (const PdfWord &word : *line) {
        const auto [left, right] = lettersOf(word.text);
        leftwards += left;
        rightwards += right;
    }
    std::vector<Run> runs = runsOf(std::move(*line), leftwards > rightwards);
    for (Run &run : runs) {
        if (!run.leftwards)
            continue;
        for (PdfWord &word : run.words)
            word.text = asRead(word.text);
        turnRound(&run.words);
    }
    if (leftwards > rightwards)
        turnRound(&runs);
    line->clear();
    for (Run &run : runs) {
        run.words.back().spaceAfter = run.spaceAfter;
        line->insert(line->end(), run.words.begin(), run.words.end());
    }
}

} // namespace formats
