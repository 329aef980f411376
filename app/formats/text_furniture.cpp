// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page_byline.h"
#include "formats/text_language.h"
#include "formats/text_lines.h"
#include "formats/text_signs.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// Furniture is short; longer lines are not looked at.
constexpr qsizetype LongestFurniture = 240;
/// What stands at the top or the bottom, counted in lines with text.
constexpr std::size_t EdgeLines = 12;

/// As examples and verse are.
bool isSetIn(QStringView line)
{
    return line.startsWith(u"    ") || line.startsWith(u'\t');
}

class Furnisher
{
public:
    Furnisher(TextLines *lines, const QString &language) : m_lines(*lines), m_language(language)
    {
        for (std::size_t i = 0; i < lines->size(); ++i) {
            if (!(*lines)[i].isBlank())
                m_texts.push_back(i);
        }
    }

    Furnishings run()
    {
        const auto isLong = [](const TextLine &line) { return line.text.size() >= 80 || line.role == LineRole::Continued; };
        m_isProse = std::count_if(m_lines.begin(), m_lines.end(), isLong) >= 3;
        markSigns();
        markRepeatedLead();
        markTitle();
        markCaptions();
        markHeadings();
        return m_found;
    }

private:
    TextLine &line(std::size_t text) { return m_lines[m_texts[text]]; }
    bool isEdge(std::size_t text) const { return text < EdgeLines || text + EdgeLines >= m_texts.size(); }
    bool blankBefore(std::size_t text) const { return m_texts[text] == 0 || m_lines[m_texts[text] - 1].isBlank(); }
    bool isWhole(std::size_t text) const
    {
        const std::size_t next = m_texts[text] + 1;
        return m_lines[m_texts[text]].role == LineRole::Paragraph &&
               (next == m_lines.size() || m_lines[next].role != LineRole::Continued);
    }

    void markSigns()
    {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (!isWhole(i) || !line(i).speaker.isEmpty())
                continue;
            const QStringView bare = line(i).bare();
            if (bare.size() > LongestFurniture || isSetIn(line(i).text))
                continue;
            if (isCredit(bare) || isControl(bare) || isForeignNote(bare) || (isEdge(i) && isEdgeSign(i)))
                line(i).role = LineRole::Furniture;
            if (i < EdgeLines) {
                takeDate(i);
                takeByline(i);
            }
        }
        // The year of the rights is the year of the text, where nothing says more.
        if (m_found.published.isEmpty())
            m_found.published = m_rightsYear;
    }

    bool isEdgeSign(std::size_t text)
    {
        const QStringView bare = line(text).bare();
        if (const std::optional<RightsLine> rights = rightsLine(bare)) {
            if (m_found.publisher.isEmpty())
                m_found.publisher = rights->owner;
            if (m_rightsYear.isEmpty())
                m_rightsYear = rights->year;
            return true;
        }
        return (isCounter(bare) && (m_isProse || !isFigure(bare)) && !isNumbering(text)) || isMenu(bare) || isFiling(bare);
    }

    /// Above the text, where a sentence does not begin with "By".
    void takeByline(std::size_t text)
    {
        const QString bare = line(text).bare().toString();
        if (!m_found.authors.isEmpty() || line(text).role == LineRole::Furniture || text > 6 || endsSentence(bare))
            return;
        static const QRegularExpression label(
            uR"(^(?:authors?|written by|text|autor(?:in)?|auteur|autore|автор(?:ы)?)\s*:\s*(?=\p{Lu}))"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch labelled = label.match(bare);
        const QStringList names = labelled.hasMatch() ? namesInByline(bare.mid(labelled.capturedLength())) : bylineInLine(bare);
        if (names.isEmpty())
            return;
        m_found.authors = names;
        line(text).role = LineRole::Furniture;
    }

    /// Counters stand below a title, not in a column of numbers.
    bool isNumbering(std::size_t text)
    {
        int numbers = 0;
        for (std::size_t i = text < 4 ? 0 : text - 4; i < m_texts.size() && i < text + 5; ++i)
            numbers += isCounter(line(i).bare());
        return numbers > 4;
    }

    void takeDate(std::size_t text)
    {
        const std::optional<DatedLine> dated = datedLine(line(text).bare());
        if (!dated)
            return;
        if (dated->labelled)
            line(text).role = LineRole::Furniture;
        if (m_found.published.isEmpty() && dated->published)
            m_found.published = dated->date;
        m_dateLines.push_back(text);
    }

    bool isForeignNote(QStringView bare) const
    {
        if (bare.size() < 25 || !bare.startsWith(u'[') || !bare.endsWith(u']') || m_language.isEmpty())
            return false;
        const QString own = guessLanguage(bare);
        return !own.isEmpty() && own != m_language;
    }

    /// Pages print a sentence of the article above it; the place in the article is the one to quote.
    void markRepeatedLead()
    {
        for (std::size_t i = 0; i < m_texts.size() && i < 6; ++i) {
            const QStringView lead = line(i).bare();
            if (lead.size() < 60 || !isWhole(i) || line(i).role == LineRole::Furniture)
                continue;
            // What stands there again and again is a refrain, or filler.
            int again = 0;
            for (std::size_t later = i + 1; later < m_texts.size() && again < 2; ++later)
                again += line(later).text.contains(lead);
            if (again == 1)
                line(i).role = LineRole::Furniture;
        }
    }

    void markTitle()
    {
        const auto isDate = [&](std::size_t text) {
            return std::find(m_dateLines.begin(), m_dateLines.end(), text) != m_dateLines.end();
        };
        for (std::size_t i = 0; i < m_texts.size() && i < 8; ++i) {
            if (line(i).role == LineRole::Furniture || isDate(i))
                continue;
            const QStringView bare = line(i).bare();
            const bool hasLetters = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c.isLetter(); });
            const bool ends = endsSentence(bare) && !bare.endsWith(u'?') && !bare.endsWith(u'!');
            if (m_texts.size() < 2 || bare.size() > 200 || !hasLetters || ends || bare.endsWith(u',') || !isWhole(i) ||
                !line(i).speaker.isEmpty() || bare.front().isLower() || !proseFollows(i))
                return;
            line(i).role = LineRole::Title;
            m_found.title = bare.toString().simplified();
            if (m_found.published.isEmpty())
                m_found.published = dateInBrackets(bare);
            return;
        }
    }

    /// A title stands over sentences, a table's head over rows.
    bool proseFollows(std::size_t text)
    {
        std::size_t sentences = 0;
        std::size_t looked = 0;
        for (std::size_t i = text + 1; i < m_texts.size() && looked < 20; ++i) {
            if (line(i).role == LineRole::Furniture)
                continue;
            ++looked;
            sentences += endsSentence(line(i).text) || line(i).role == LineRole::Continued;
        }
        return sentences * 3 >= looked && sentences > 0;
    }

    /// The line over a credit, when it is no sentence of the text.
    void markCaptions()
    {
        for (std::size_t i = 1; i < m_texts.size(); ++i) {
            if (line(i).role == LineRole::Furniture && isCredit(line(i).bare()) && !blankBefore(i) && blankBefore(i - 1) &&
                line(i - 1).role == LineRole::Paragraph && !endsSentence(line(i - 1).text))
                line(i - 1).role = LineRole::Caption;
        }
    }

    /// The next line in a direction that belongs to the running text; the last one there when none does.
    std::size_t neighbour(std::size_t text, int step)
    {
        const auto isBeside = [&](std::size_t at) {
            return line(at).role == LineRole::Furniture || line(at).role == LineRole::Caption;
        };
        for (text += step; text > 0 && text + 1 < m_texts.size() && isBeside(text);)
            text += step;
        return text;
    }

    /// A short line without an end, between paragraphs that are made of sentences.
    void markHeadings()
    {
        for (std::size_t i = 1; i + 1 < m_texts.size(); ++i) {
            const QStringView bare = line(i).bare();
            if (line(i).role != LineRole::Paragraph || bare.size() > 80 || bare.size() < 3 || !isWhole(i) ||
                !line(i).speaker.isEmpty() || endsSentence(bare) || bare.endsWith(u',') || !bare.front().isUpper())
                continue;
            const bool isDate = std::find(m_dateLines.begin(), m_dateLines.end(), i) != m_dateLines.end();
            const TextLine &before = line(neighbour(i, -1));
            const TextLine &after = line(neighbour(i, 1));
            const bool between = endsSentence(before.text) && before.text.size() >= 60 && after.role == LineRole::Paragraph &&
                                 (after.text.size() >= 60) && (endsSentence(after.text) || !isWhole(neighbour(i, 1)));
            if (between && !isDate)
                line(i).role = LineRole::Heading;
        }
    }

    TextLines &m_lines;
    QString m_language;
    std::vector<std::size_t> m_texts;     // indexes of the lines that are not blank
    std::vector<std::size_t> m_dateLines; // indexes into m_texts
    Furnishings m_found;
    QString m_rightsYear;
    bool m_isProse = false; // figures by themselves are counters in an article, and figures elsewhere
};

} // namespace

Furnishings markFurniture(TextLines *lines, const QString &language)
{
    return Furnisher(lines, language).run();
}

} // namespace formats
