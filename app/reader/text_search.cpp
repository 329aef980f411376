// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr qsizetype Slice = 128 * 1024;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// A text without its diacritics, and for each of its units where it came from.
struct Folded {
    QString text;
    std::vector<qint32> origins; // one more than `text` has units
};

Folded withoutDiacritics(QStringView text, qsizetype offset)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        QString pieces = c < 0x80 ? QString(text[i]) : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D);
        for (qsizetype p = 0; p < pieces.size(); ++p) {
            if (!pieces[p].isSurrogate() && isMark(pieces[p].unicode()))
                continue;
            folded.text.append(pieces[p]);
            folded.origins.push_back(static_cast<qint32>(offset + i));
        }
        i += pair ? 2 : 1;
    }
    folded.origins.push_back(static_cast<qint32>(offset + text.size()));
    return folded;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

} // namespace

TextSearch::TextSearch(document::DocumentPointer document, const QString &wanted, const SearchOptions &options)
    : m_document(std::move(document)), m_wanted(wanted), m_options(options)
{
    if (options.regularExpression) {
        QRegularExpression::PatternOptions flags =
            QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
        if (!options.caseSensitive)
            flags |= QRegularExpression::CaseInsensitiveOption;
        m_expression = QRegularExpression(wanted, flags);
        if (!m_expression.isValid()) {
            m_error =
                QCoreApplication::translate(
                    "reader::TextSearch", "This is not a regular expression (%1). Correct it, or switch regular expressions off.")
                    .arg(m_expression.errorString());
        }
    } else if (options.ignoreDiacritics) {
        m_wanted = withoutDiacritics(wanted, 0).text;
    }
}

qsizetype TextSearch::sliceEnd() const
{
    const QString &text = m_document->text();
    const qsizetype end = m_at + Slice;
    if (end >= text.size())
        return text.size();
    const std::optional<std::size_t> block = m_document->blockAt(Position(end));
    const Range around = block ? m_document->blocks()[*block].range : m_document->range();
    // Slices end between blocks where they can, so that an expression sees whole ones.
    if (around.begin.value() > m_at)
        return around.begin.value();
    if (around.end.value() - m_at <= 8 * Slice)
        return std::min(around.end.value() + 1, text.size());
    return end + (text[end].isLowSurrogate() ? 1 : 0);
}

bool TextSearch::work(qint64 milliseconds)
{
    if (isFinished())
        return false;
    const QDeadlineTimer deadline(milliseconds);
    do {
        qsizetype end = sliceEnd();
        if (m_options.regularExpression)
            end = searchExpression(end, deadline);
        else if (m_options.ignoreDiacritics)
            searchFolded(end);
        else
            searchPlain(end);
        m_at = std::max(m_at, end);
    } while (!isFinished() && !deadline.hasExpired());
    return true;
}

bool TextSearch::isWord(qsizetype begin, qsizetype end) const
{
    const QString &text = m_document->text();
    const bool opens = begin == 0 || !isWordCharacter(text[begin - 1]) || !isWordCharacter(text[begin]);
    const bool closes = end == text.size() || !isWordCharacter(text[end]) || !isWordCharacter(text[end - 1]);
    return opens && closes;
}

void TextSearch::add(qsizetype begin, qsizetype length)
{
    if (m_options.wholeWords && !isWord(begin, begin + length))
        return;
    if (m_hits.size() < MostHits && (m_hits.empty() || m_hits.back().end.value() <= begin))
        m_hits.push_back(Range::of(begin, begin + length));
}

void TextSearch::searchPlain(qsizetype end)
{
    // What begins in this slice may end in the next one.
    const QStringView view = QStringView(m_document->text()).left(end + m_wanted.size() - 1);
    const Qt::CaseSensitivity sensitivity = m_options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype from = m_at;
    while ((from = view.indexOf(m_wanted, from, sensitivity)) >= 0) {
        add(from, m_wanted.size());
        from += m_wanted.size();
    }
}

void TextSearch::searchFolded(qsizetype end)
{
    if (m_wanted.isEmpty())
        return;
    const qsizetype more = 4 * m_wanted.size() + 8;
    const Folded folded = withoutDiacritics(QStringView(m_document->text()).mid(m_at, end - m_at + more), m_at);
    const Qt::CaseSensitivity sensitivity = m_options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype from = 0;
    while ((from = folded.text.indexOf(m_wanted, from, sensitivity)) >= 0) {
        const auto begin = folded.origins[static_cast<std::size_t>(from)];
        const auto after = folded.origins[static_cast<std::size_t>(from + m_wanted.size())];
        if (begin >= end)
            break;
        add(begin, after - begin);
        from += m_wanted.size();
    }
}

qsizetype TextSearch::searchExpression(qsizetype end, const QDeadlineTimer &deadline)
{
    const QString &text = m_document->text();
    qsizetype from = m_at;
    do {
        const std::optional<std::size_t> block = m_document->blockAt(Position(from));
        const qsizetype blockEnd = block ? m_document->blocks()[*block].range.end.value() : end;
        const qsizetype limit = std::max(from, std::min(end, blockEnd));
        const QStringView subject = QStringView(text).mid(from, limit - from);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QRegularExpressionMatchIterator matches = m_expression.globalMatchView(subject);
#else
        QRegularExpressionMatchIterator matches = m_expression.globalMatch(subject);
#endif
        while (matches.hasNext() && m_hits.size() < MostHits) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                add(from + match.capturedStart(), match.capturedLength());
        }
        from = limit + 1;
    } while (from < end && !deadline.hasExpired());
    return std::min(from, end);
}

std::size_t TextSearch::firstFrom(Position at) const
{
    const auto found =
        std::lower_bound(m_hits.begin(), m_hits.end(), at, [](const Range &hit, Position value) { return hit.begin < value; });
    return static_cast<std::size_t>(found - m_hits.begin());
}

std::optional<std::size_t> TextSearch::indexOf(Range range) const
{
    const std::size_t at = firstFrom(range.begin);
    return at < m_hits.size() && m_hits[at] == range ? std::optional(at) : std::nullopt;
}

} // namespace reader
