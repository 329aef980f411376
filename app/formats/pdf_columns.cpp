// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_columns.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace formats {

namespace {

// In heights of a letter.
constexpr double GutterAtLeast = 1.0;
constexpr double ColumnAtLeast = 8;

constexpr int LinesAtLeast = 4;    // in each column
constexpr double FilledLine = 0.7; // of the column's width
constexpr int MostEdges = 24;      // tried as the left edge of a column
constexpr int MostDepth = 8;       // of columns within, above and below columns

/// Words that follow each other on a line without a gap as wide as a gutter.
struct Piece {
    std::size_t begin = 0; // among the page's words
    std::size_t end = 0;
    QRectF box;
};

enum class Side : quint8 { Left, Right, Across };

/// A part of the page in which nothing crosses the gutter.
struct Columns {
    double edge = 0; // where the right column begins
    double top = 0;  // the middle of its first and of its last line
    double bottom = 0;
    int pieces = 0;
};

std::vector<Piece> piecesOf(const std::vector<PdfWord> &words)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF &box = words[i].box;
        if (!pieces.empty()) {
            const QRectF &last = words[i - 1].box;
            const double height = std::min(last.height(), box.height());
            const double overlap = std::min(last.bottom(), box.bottom()) - std::max(last.top(), box.top());
            const double gap = std::max(box.left() - last.right(), last.left() - box.right());
            if (overlap > 0.4 * height && gap < GutterAtLeast * height) {
                pieces.back().end = i + 1;
                pieces.back().box = pieces.back().box.united(box);
                continue;
            }
        }
        pieces.push_back({i, i + 1, box});
    }
    return pieces;
}

double usualHeight(const std::vector<PdfWord> &words)
{
    std::vector<double> heights;
    for (const PdfWord &word : words)
        heights.push_back(word.box.height());
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

Side sideOf(const Piece &piece, double edge, double height)
{
    if (piece.box.right() <= edge - GutterAtLeast * height * 0.8)
        return Side::Left;
    return piece.box.left() >= edge - 0.3 * height ? Side::Right : Side::Across;
}

/// Where several lines begin, the most frequent first.
std::vector<double> edgesOf(const std::vector<Piece> &pieces, double height)
{
    std::map<int, int> counts;
    for (const Piece &piece : pieces)
        ++counts[static_cast<int>(std::floor(piece.box.left() / (height / 2)))];
    std::vector<std::pair<int, int>> frequent;
    for (const auto &[at, count] : counts) {
        if (count >= LinesAtLeast)
            frequent.emplace_back(count, at);
    }
    std::sort(frequent.rbegin(), frequent.rend());
    frequent.resize(std::min<std::size_t>(frequent.size(), MostEdges));
    std::vector<double> edges;
    for (const auto &[count, at] : frequent)
        edges.push_back(at * (height / 2));
    return edges;
}

/// Whether the lines of `pieces` mostly reach from edge to edge, as running text does and the cells of a table do not.
bool isRunningText(const std::vector<const Piece *> &pieces, double height)
{
    std::map<int, QRectF> lines;
    QRectF all;
    for (const Piece *piece : pieces) {
        QRectF &line = lines[static_cast<int>(std::lround(piece->box.center().y() / (0.6 * height)))];
        line = line.united(piece->box);
        all = all.united(piece->box);
    }
    const auto filled = std::count_if(lines.begin(), lines.end(),
                                      [&](const auto &line) { return line.second.width() >= FilledLine * all.width(); });
    return lines.size() >= LinesAtLeast && all.width() >= ColumnAtLeast * height && filled * 2 >= qsizetype(lines.size());
}

/// The longest part without anything across the gutter before `edge`, if both its sides are running text.
std::optional<Columns> columnsAt(double edge, const std::vector<Piece> &byHeight, double height)
{
    std::optional<Columns> best;
    for (std::size_t begin = 0; begin < byHeight.size();) {
        std::vector<const Piece *> left;
        std::vector<const Piece *> right;
        std::size_t end = begin;
        for (; end < byHeight.size(); ++end) {
            const Side side = sideOf(byHeight[end], edge, height);
            if (side == Side::Across)
                break;
            (side == Side::Left ? left : right).push_back(&byHeight[end]);
        }
        const int pieces = static_cast<int>(end - begin);
        if (pieces > (best ? best->pieces : 0) && isRunningText(left, height) && isRunningText(right, height)) {
            // Only as far as both columns go: a title above one of them belongs to what is above.
            const double top = std::min(left.front()->box.center().y(), right.front()->box.center().y());
            best = Columns{edge, top, byHeight[end - 1].box.center().y(), pieces};
        }
        begin = end + 1;
    }
    return best;
}

std::optional<Columns> widestColumns(const std::vector<Piece> &pieces, double height)
{
    std::vector<Piece> byHeight = pieces;
    std::stable_sort(byHeight.begin(), byHeight.end(),
                     [](const Piece &a, const Piece &b) { return a.box.center().y() < b.box.center().y(); });
    std::optional<Columns> best;
    for (const double edge : edgesOf(pieces, height)) {
        const std::optional<Columns> found = columnsAt(edge, byHeight, height);
        if (found && (!best || found->pieces > best->pieces))
            best = found;
    }
    return best;
}

/// Puts `pieces` into order, where theirs jumps between columns.
void order(std::vector<Piece> &pieces, double height, int depth)
{
    if (depth >= MostDepth)
        return;
    const std::optional<Columns> columns = widestColumns(pieces, height);
    if (!columns)
        return;
    std::vector<Piece> parts[4]; // above, left, right, below
    int jumps = 0;
    std::optional<Side> last;
    for (const Piece &piece : pieces) {
        const double y = piece.box.center().y();
        if (y < columns->top || y > columns->bottom) {
            parts[y < columns->top ? 0 : 3].push_back(piece);
            continue;
        }
        const Side side = sideOf(piece, columns->edge, height);
        jumps += last && side != *last;
        last = side;
        parts[side == Side::Left ? 1 : 2].push_back(piece);
    }
    if (jumps > 1) {
        for (std::vector<Piece> &part : parts)
            order(part, height, depth + 1);
        pieces.clear();
        for (const std::vector<Piece> &part : parts)
            pieces.insert(pieces.end(), part.begin(), part.end());
    }
}

} // namespace

std::vector<PdfWord> inColumnOrder(std::vector<PdfWord> words)
{
    std::size_t rightToLeft = 0;
    for (const PdfWord &word : words)
        rightToLeft += word.text.isRightToLeft();
    // There the right column comes first, and the library's order is as good as what could be inferred.
    if (words.size() < 2 * LinesAtLeast || rightToLeft * 2 > words.size())
        return words;
    const double height = usualHeight(words);
    if (height <= 0)
        return words;
    std::vector<Piece> pieces = piecesOf(words);
    order(pieces, height, 0);
    std::vector<PdfWord> ordered;
    ordered.reserve(words.size());
    for (const Piece &piece : pieces) {
        for (std::size_t i = piece.begin; i < piece.end; ++i)
            ordered.push_back(std::move(words[i]));
    }
    return ordered;
}

} // namespace formats
