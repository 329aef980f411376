// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/matching.h"

#include <algorithm>

namespace library::index {

namespace {

constexpr qsizetype ShortestStemmed = 4; // characters; shorter words have no endings worth the trouble
constexpr qsizetype MostForms = 64;

QString quoted(const QStringList &words)
{
    return QLatin1Char('"') + words.join(QLatin1Char(' ')) + QLatin1Char('"');
}

bool isIdeograph(const QString &word)
{
    return word.size() == 1 && word.front().unicode() >= 0x2e80;
}

base::Result<QStringList> languages(Connection &index, const QString &word)
{
    // Most documents do not say; these two are then the better guess for their scripts.
    QStringList names{word.front().script() == QChar::Script_Cyrillic ? QStringLiteral("ru") : QStringLiteral("en")};
    Query query(index, u"SELECT DISTINCT name FROM language");
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    while (query.next()) {
        const QString name = query.text(0).section(QLatin1Char('-'), 0, 0);
        if (!names.contains(name))
            names.append(name);
    }
    if (!query.status().ok())
        return query.status().error();
    return names;
}

// Words of the index with the stem of `word`, and `word` itself.
base::Result<QSet<QString>> formsOf(Connection &index, const QString &word)
{
    QSet<QString> forms{word};
    if (word.size() < ShortestStemmed)
        return forms;
    const base::Result<QStringList> names = languages(index, word);
    if (!names.ok())
        return names.error();
    for (const QString &language : *names) {
        const QString root = stem(word, language);
        // Rules change a stem's last letter ("ferry", "ferries", stem "ferri"), hardly ever its first ones.
        const QString beginning = root.left(std::max<qsizetype>(root.size() - 1, 3));
        Query query(index, u"SELECT folded FROM word WHERE folded >= ? AND folded < ? LIMIT 2000");
        if (base::Status status = query.bind(beginning).bind(QString(beginning + QChar(0xffff))).run(); !status.ok())
            return status.error();
        while (query.next() && forms.size() < MostForms) {
            if (stem(query.text(0), language) == root)
                forms.insert(query.text(0));
        }
        if (!query.status().ok())
            return query.status().error();
    }
    return forms;
}

} // namespace

base::Result<Matcher> Matcher::make(Connection &index, const SearchQuery::Term &term)
{
    using Kind = SearchQuery::Term::Kind;
    Matcher matcher;
    matcher.m_term = term;
    matcher.m_prefix = term.kind == Kind::Prefix || (term.kind != Kind::Near && isIdeograph(term.words.last()));
    if (term.kind == Kind::Near) {
        QStringList words;
        for (const QString &word : term.words)
            words.append(quoted({word}));
        matcher.m_expression = QStringLiteral("NEAR(%1, %2)").arg(words.join(QLatin1Char(' '))).arg(term.distance);
    } else if (matcher.m_prefix) {
        matcher.m_expression = quoted(term.words) + QStringLiteral(" *");
    } else if (term.kind == Kind::Word && term.words.size() == 1) {
        base::Result<QSet<QString>> forms = formsOf(index, term.words.first());
        if (!forms.ok())
            return forms.error();
        QStringList parts;
        for (const QString &form : std::as_const(*forms))
            parts.append(quoted({form}));
        parts.sort();
        matcher.m_expression = parts.join(QStringLiteral(" OR "));
        matcher.m_forms = std::move(forms).value();
    } else {
        matcher.m_expression = quoted(term.words);
    }
    return matcher;
}

bool Matcher::accepts(std::size_t position, const QString &folded) const
{
    if (!m_forms.isEmpty())
        return m_forms.contains(folded);
    const QString &word = m_term.words.at(static_cast<qsizetype>(position));
    const bool last = static_cast<qsizetype>(position) + 1 == m_term.words.size();
    return m_prefix && last ? folded.startsWith(word) : folded == word;
}

std::optional<base::Range> Matcher::at(const std::vector<Token> &tokens, std::size_t first) const
{
    const auto count = static_cast<std::size_t>(m_term.words.size());
    if (first + count > tokens.size())
        return {};
    for (std::size_t i = 0; i < count; ++i) {
        if (!accepts(i, tokens[first + i].folded))
            return {};
    }
    base::Range range{tokens[first].range.begin, tokens[first + count - 1].range.end};
    // A single character found as the first of two is itself, not the two.
    if (isIdeograph(m_term.words.last()) && tokens[first + count - 1].range.length() > 1)
        range.end = tokens[first + count - 1].range.begin + 1;
    return range;
}

std::optional<base::Range> Matcher::near(const std::vector<Token> &tokens, std::size_t first) const
{
    // FTS5 counts the words between the first and the last of the group.
    const auto reach = static_cast<std::size_t>(m_term.distance + m_term.words.size());
    const std::size_t end = std::min(tokens.size(), first + reach);
    if (!m_term.words.contains(tokens[first].folded))
        return {};
    QStringList missing = m_term.words;
    for (std::size_t i = first; i < end; ++i) {
        missing.removeOne(tokens[i].folded);
        if (missing.isEmpty())
            return base::Range{tokens[first].range.begin, tokens[i].range.end};
    }
    return {};
}

QList<base::Range> Matcher::find(const std::vector<Token> &tokens) const
{
    QList<base::Range> found;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::optional<base::Range> range = m_term.kind == SearchQuery::Term::Kind::Near ? near(tokens, i) : at(tokens, i);
        if (range && (found.isEmpty() || found.last().end <= range->begin))
            found.append(*range);
    }
    return found;
}

} // namespace library::index
