// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/search_query.h"

#include "library/tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace library {

namespace {

using Term = SearchQuery::Term;

base::Error invalid(const char *text)
{
    return {base::ErrorCode::InvalidArgument, QCoreApplication::translate("library::SearchQuery", text), {}};
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    visitTokens(text, [&words](base::Range, QStringView folded) { words.append(folded.toString()); });
    // The last character of a Chinese or Japanese run stands alone once more; beside others it says nothing new.
    if (words.size() > 1 && words.at(words.size() - 2).endsWith(words.last()) && words.last().size() == 1 &&
        words.last().front().unicode() >= 0x2e80)
        words.removeLast();
    return words;
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    base::Result<SearchQuery> parse()
    {
        SearchQuery query;
        query.alternatives.emplace_back();
        bool expectsMore = false;
        while (skipBlanks()) {
            if (word(u"OR")) {
                if (query.alternatives.back().empty())
                    return invalid(
                        QT_TRANSLATE_NOOP("library::SearchQuery", "There is nothing before OR. Put a word on each side of it."));
                query.alternatives.emplace_back();
                expectsMore = true;
                continue;
            }
            if (word(u"AND"))
                continue;
            const base::Result<Term> term = parseTerm();
            if (!term.ok())
                return term.error();
            if (!term->words.isEmpty()) {
                query.alternatives.back().push_back(*term);
                expectsMore = false;
            }
        }
        if (expectsMore)
            return invalid(
                QT_TRANSLATE_NOOP("library::SearchQuery", "There is nothing after OR. Put a word on each side of it."));
        for (const std::vector<Term> &terms : query.alternatives) {
            if (terms.empty())
                return invalid(
                    QT_TRANSLATE_NOOP("library::SearchQuery", "There is nothing to look for. Type at least one word."));
            if (std::all_of(terms.begin(), terms.end(), [](const Term &term) { return term.excluded; }))
                return invalid(
                    QT_TRANSLATE_NOOP("library::SearchQuery", "A search cannot only exclude. Add a word that is to be found."));
        }
        return query;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    bool word(QStringView expected)
    {
        const qsizetype end = m_at + expected.size();
        if (QStringView(m_text).mid(m_at, expected.size()) != expected || (end < m_text.size() && !m_text.at(end).isSpace()))
            return false;
        m_at = end;
        return true;
    }

    base::Result<Term> parseTerm()
    {
        Term term;
        if (m_text.at(m_at) == QLatin1Char('-') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.excluded = true;
            ++m_at;
        }
        if (QStringView(m_text).mid(m_at).startsWith(u"NEAR("))
            return parseNear(term);
        static const QHash<QString, Term::Kind> fields{
            {QStringLiteral("tag"), Term::Kind::Tag},       {QStringLiteral("title"), Term::Kind::Title},
            {QStringLiteral("author"), Term::Kind::Author}, {QStringLiteral("publisher"), Term::Kind::Publisher},
            {QStringLiteral("after"), Term::Kind::After},   {QStringLiteral("before"), Term::Kind::Before},
        };
        const qsizetype colon = m_text.indexOf(QLatin1Char(':'), m_at);
        if (colon > m_at) {
            const auto field = fields.constFind(m_text.mid(m_at, colon - m_at).toLower());
            if (field != fields.cend()) {
                term.kind = *field;
                m_at = colon + 1;
            }
        }
        const bool quoted = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"');
        const base::Result<QString> content = parseContent(quoted);
        if (!content.ok())
            return content.error();
        if (!term.isText()) {
            term.words = {*content};
            return checkField(term);
        }
        const bool prefix = !quoted && content->endsWith(QLatin1Char('*'));
        term.words = foldedWords(*content);
        term.kind = quoted ? Term::Kind::Phrase : prefix ? Term::Kind::Prefix : Term::Kind::Word;
        return term;
    }

    base::Result<QString> parseContent(bool quoted)
    {
        if (quoted) {
            const qsizetype end = m_text.indexOf(QLatin1Char('"'), m_at + 1);
            if (end < 0)
                return invalid(QT_TRANSLATE_NOOP("library::SearchQuery",
                                                 "A quotation mark is not closed. Put another one after the phrase."));
            const QString content = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return content;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    base::Result<Term> parseNear(Term term)
    {
        const qsizetype end = m_text.indexOf(QLatin1Char(')'), m_at);
        if (end < 0)
            return invalid(QT_TRANSLATE_NOOP("library::SearchQuery",
                                             "NEAR( is not closed. Put a ) after its words, as in NEAR(ferry cost, 10)."));
        const QString content = m_text.mid(m_at + 5, end - m_at - 5);
        m_at = end + 1;
        term.kind = Term::Kind::Near;
        term.words = foldedWords(content.section(QLatin1Char(','), 0, 0));
        bool isNumber = true;
        if (content.contains(QLatin1Char(',')))
            term.distance = content.section(QLatin1Char(','), 1).trimmed().toInt(&isNumber);
        if (!isNumber || term.distance < 0 || term.words.size() < 2)
            return invalid(
                QT_TRANSLATE_NOOP("library::SearchQuery", "NEAR needs two words and a number, as in NEAR(ferry cost, 10)."));
        return term;
    }

    static base::Result<Term> checkField(const Term &term)
    {
        static const QRegularExpression date(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
        const bool isDate = term.kind == Term::Kind::After || term.kind == Term::Kind::Before;
        if (isDate && !date.match(term.words.first()).hasMatch())
            return invalid(QT_TRANSLATE_NOOP("library::SearchQuery", "A date is written like 2022-02-01, 2022-02 or 2022."));
        if (term.words.first().isEmpty())
            return invalid(
                QT_TRANSLATE_NOOP("library::SearchQuery", "There is nothing after the colon. Write for example title:ferry."));
        return term;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

base::Result<SearchQuery> SearchQuery::parse(const QString &text)
{
    return Parser(text).parse();
}

} // namespace library
