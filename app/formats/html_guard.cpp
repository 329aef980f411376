// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_guard.h"

#include "formats/html_tree.h"

#include <QHashFunctions>

#include <algorithm>
#include <vector>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isVoid(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BASEFONT:
    case GUMBO_TAG_BGSOUND:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMAGE:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

bool isFormatting(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
        return true;
    default:
        return false;
    }
}

/// Elements whose content is not markup.
bool isRawText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
        return true;
    default:
        return false;
    }
}

/// Cells and captions keep formatting that is open around them out, and end what was opened inside.
bool isFence(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_APPLET ||
           tag == GUMBO_TAG_OBJECT || tag == GUMBO_TAG_MARQUEE;
}

/// Elements that count only inside a table.
bool isTablePart(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
        return true;
    default:
        return false;
    }
}

/// Elements that a following one of the kind closes without an end tag.
bool endsItself(GumboTag open, GumboTag next)
{
    switch (open) {
    case GUMBO_TAG_P:
        return isBlockTag(next);
    case GUMBO_TAG_LI:
        return next == GUMBO_TAG_LI;
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return next == GUMBO_TAG_DT || next == GUMBO_TAG_DD;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return next == GUMBO_TAG_TD || next == GUMBO_TAG_TH || next == GUMBO_TAG_TR || next == GUMBO_TAG_TBODY;
    case GUMBO_TAG_TR:
        return next == GUMBO_TAG_TR || next == GUMBO_TAG_TBODY || next == GUMBO_TAG_TFOOT;
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
        return next == GUMBO_TAG_TBODY || next == GUMBO_TAG_TFOOT;
    case GUMBO_TAG_OPTION:
        return next == GUMBO_TAG_OPTION || next == GUMBO_TAG_OPTGROUP;
    default:
        return false;
    }
}

struct Tag {
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    bool closing = false;
    bool afterText = false; ///< something but white space stands between it and the tag before
    qsizetype attributes = 0;
    size_t fingerprint = 0; ///< of the whole tag: the parser keeps at most three equal formatting elements
};

/// Runs through markup tag by tag without building anything.
class TagScanner
{
public:
    explicit TagScanner(QByteArrayView html) : m_html(html) {}

    /// The next tag; false at the end.
    bool next(Tag *tag)
    {
        tag->afterText = false;
        while (m_at < m_html.size()) {
            const qsizetype from = m_html.indexOf('<', m_at);
            if (from < 0 || from + 1 >= m_html.size())
                break;
            for (qsizetype i = m_at; i < from && !tag->afterText; ++i)
                tag->afterText = !isSpace(m_html[i]);
            m_at = from + 1;
            const char c = m_html[m_at];
            if (c == '!' || c == '?') {
                skipDeclaration();
            } else if (isLetter(c) || (c == '/' && m_at + 1 < m_html.size() && isLetter(m_html[m_at + 1]))) {
                read(tag, from);
                return true;
            }
        }
        m_at = m_html.size();
        return false;
    }

private:
    void skipDeclaration()
    {
        const bool comment = m_html.sliced(m_at).startsWith("!--");
        // "<!-->" is a whole comment, so the search begins at its two dashes.
        const qsizetype end = comment ? m_html.indexOf("-->", m_at + 1) : m_html.indexOf('>', m_at);
        m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
    }

    void read(Tag *tag, qsizetype from)
    {
        tag->closing = m_html[m_at] == '/';
        m_at += tag->closing ? 1 : 0;
        const qsizetype name = m_at;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/')
            ++m_at;
        tag->tag = gumbo_tagn_enum(m_html.data() + name, static_cast<unsigned>(std::min<qsizetype>(m_at - name, 64)));
        tag->attributes = 0;
        while (m_at < m_html.size() && m_html[m_at] != '>')
            skipAttribute(&tag->attributes);
        if (m_at < m_html.size())
            ++m_at;
        tag->fingerprint = qHashBits(m_html.data() + from, static_cast<size_t>(m_at - from));
        if (!tag->closing && isRawText(tag->tag))
            skipRawText(m_html.sliced(name, std::min<qsizetype>(16, m_at - name)), tag->tag);
    }

    void skipAttribute(qsizetype *count)
    {
        while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/'))
            ++m_at;
        if (m_at == m_html.size() || m_html[m_at] == '>')
            return;
        ++*count;
        do
            ++m_at; // an equals sign at the beginning belongs to the name
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/' &&
               m_html[m_at] != '=');
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
        if (m_at == m_html.size() || m_html[m_at] != '=')
            return;
        ++m_at;
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
        if (m_at == m_html.size())
            return;
        if (const char quote = m_html[m_at]; quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
    }

    void skipRawText(QByteArrayView nameAndMore, GumboTag tag)
    {
        const QByteArrayView name = nameAndMore.first(qstrlen(gumbo_normalized_tagname(tag)));
        for (qsizetype at = m_html.indexOf("</", m_at); at >= 0; at = m_html.indexOf("</", at + 2)) {
            const QByteArrayView rest = m_html.sliced(at + 2);
            if (rest.size() >= name.size() && qstrnicmp(rest.data(), name.size(), name.data(), name.size()) == 0) {
                m_at = at;
                return;
            }
        }
        m_at = m_html.size();
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
};

/// Follows the parser's stack of open elements and its list of active formatting elements, as far as their sizes matter.
class CostEstimate
{
public:
    void add(const Tag &tag)
    {
        if (tag.attributes > HtmlLimits::Attributes)
            m_tooMuch = true;
        if (tag.afterText)
            reopen();
        if (tag.closing)
            close(tag.tag);
        else
            open(tag);
        m_tooMuch = m_tooMuch || m_elements > HtmlLimits::Elements || m_steps > HtmlLimits::Steps ||
                    std::ssize(m_open) > HtmlLimits::Depth || std::ssize(m_active) > HtmlLimits::Depth;
    }

    bool tooMuch() const { return m_tooMuch; }

private:
    struct Active {
        GumboTag tag; ///< GUMBO_TAG_LAST: a fence
        size_t fingerprint;
        bool onStack;
    };

    void open(const Tag &tag)
    {
        for (int look = 0; look < 3 && !m_open.empty() && endsItself(m_open.back(), tag.tag); ++look)
            pop();
        // A paragraph may still be open below inline elements.
        if (isBlockTag(tag.tag))
            closeParagraph();
        ++m_elements;
        if (!isBlockTag(tag.tag))
            reopen();
        if (tag.tag == GUMBO_TAG_A && isActive(GUMBO_TAG_A))
            close(GUMBO_TAG_A);
        if (isVoid(tag.tag) || isRawText(tag.tag) || (isTablePart(tag.tag) && m_tables == 0))
            return;
        m_open.push_back(tag.tag);
        m_tables += tag.tag == GUMBO_TAG_TABLE ? 1 : 0;
        m_steps += 4;
        if (isFormatting(tag.tag))
            activate(tag);
        else if (isFence(tag.tag))
            m_active.push_back({GUMBO_TAG_LAST, 0, true});
    }

    void activate(const Tag &tag)
    {
        m_steps += std::ssize(m_active);
        int equal = 0;
        for (auto i = m_active.end(); i != m_active.begin() && (i - 1)->tag != GUMBO_TAG_LAST; --i) {
            if ((i - 1)->fingerprint == tag.fingerprint && ++equal == 3) {
                m_active.erase(i - 1);
                break;
            }
        }
        m_active.push_back({tag.tag, tag.fingerprint, true});
    }

    bool isActive(GumboTag tag) const
    {
        for (auto i = m_active.rbegin(); i != m_active.rend() && i->tag != GUMBO_TAG_LAST; ++i) {
            if (i->tag == tag)
                return true;
        }
        return false;
    }

    /// Text or an inline element comes: what formatting is active but was closed with its block is copied into the new one.
    void reopen()
    {
        if (!m_waiting)
            return;
        m_waiting = false;
        auto first = m_active.end();
        while (first != m_active.begin() && (first - 1)->tag != GUMBO_TAG_LAST)
            --first;
        for (auto i = first; i != m_active.end(); ++i) {
            if (i->onStack)
                continue;
            i->onStack = true;
            m_open.push_back(i->tag);
            ++m_elements;
            m_steps += 4;
        }
    }

    void close(GumboTag tag)
    {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), tag);
        m_steps += found - m_open.rbegin() + 1;
        if (!isFormatting(tag)) {
            if (found == m_open.rend())
                return;
            const auto keep = m_open.rend() - found - 1;
            while (std::ssize(m_open) > keep)
                pop();
            return;
        }
        if (found != m_open.rbegin()) {
            // Misnested: the parser moves and copies what lies between, up to eight times.
            m_steps += 8 * (std::ssize(m_open) + std::ssize(m_active)) + 200;
            m_elements += std::min<qsizetype>(8, std::ssize(m_open));
        }
        if (found != m_open.rend())
            m_open.erase(std::next(found).base());
        for (auto i = m_active.end(); i != m_active.begin() && (i - 1)->tag != GUMBO_TAG_LAST; --i) {
            if ((i - 1)->tag == tag) {
                m_active.erase(i - 1);
                break;
            }
        }
    }

    void closeParagraph()
    {
        const qsizetype look = std::min<qsizetype>(std::ssize(m_open), 64 + std::ssize(m_active));
        for (qsizetype i = 1; i <= look; ++i) {
            const GumboTag tag = m_open[m_open.size() - static_cast<std::size_t>(i)];
            ++m_steps;
            if (tag == GUMBO_TAG_P) {
                for (; look > 0 && m_open.back() != GUMBO_TAG_P;)
                    pop();
                pop();
                return;
            }
            if (isBlockTag(tag))
                return;
        }
    }

    void pop()
    {
        const GumboTag tag = m_open.back();
        m_open.pop_back();
        m_tables -= tag == GUMBO_TAG_TABLE ? 1 : 0;
        if (isFence(tag)) {
            while (!m_active.empty() && m_active.back().tag != GUMBO_TAG_LAST)
                m_active.pop_back();
            if (!m_active.empty())
                m_active.pop_back();
        } else if (isFormatting(tag)) {
            for (auto i = m_active.rbegin(); i != m_active.rend() && i->tag != GUMBO_TAG_LAST; ++i) {
                if (i->tag == tag && i->onStack) {
                    i->onStack = false;
                    m_waiting = true;
                    break;
                }
            }
        }
    }

    std::vector<GumboTag> m_open;
    std::vector<Active> m_active;
    qsizetype m_tables = 0; ///< open ones
    qsizetype m_elements = 0;
    qsizetype m_steps = 0;
    bool m_waiting = false;
    bool m_tooMuch = false;
};

} // namespace

bool safeToParse(QByteArrayView html)
{
    if (html.size() > HtmlLimits::Bytes)
        return false;
    TagScanner scanner(html);
    CostEstimate cost;
    for (Tag tag; scanner.next(&tag);) {
        cost.add(tag);
        if (cost.tooMuch())
            return false;
    }
    return true;
}

QString withoutTags(QStringView html)
{
    QString result;
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype tag = html.indexOf(u'<', at);
        result += html.sliced(at, (tag < 0 ? html.size() : tag) - at);
        if (tag < 0)
            break;
        const QStringView rest = html.sliced(tag + 1);
        const qsizetype nameBegin = rest.startsWith(u'/') ? 1 : 0;
        qsizetype nameEnd = nameBegin;
        while (nameEnd < rest.size() && nameEnd < 16 && rest[nameEnd].isLetterOrNumber())
            ++nameEnd;
        const QByteArray name = rest.sliced(nameBegin, nameEnd - nameBegin).toLatin1();
        const bool isTag = !name.isEmpty() && isLetter(name.front());
        if (!isTag && !rest.startsWith(u'!') && !rest.startsWith(u'?') && nameBegin == 0) {
            result += u'<';
            at = tag + 1;
            continue;
        }
        const GumboTag known = gumbo_tagn_enum(name.constData(), static_cast<unsigned>(name.size()));
        if (isBlockTag(known) || known == GUMBO_TAG_BR)
            result += u'\n';
        const bool comment = rest.startsWith("!--"_L1);
        qsizetype end = comment ? rest.indexOf("-->"_L1) : rest.indexOf(u'>');
        if (end >= 0 && nameBegin == 0 && (known == GUMBO_TAG_SCRIPT || known == GUMBO_TAG_STYLE)) {
            const QString closing = "</"_L1 + QString::fromLatin1(name);
            const qsizetype close = rest.indexOf(closing, end, Qt::CaseInsensitive);
            end = close < 0 ? -1 : rest.indexOf(u'>', close);
        }
        at = end < 0 ? html.size() : tag + 1 + end + (comment ? 3 : 1);
    }
    result.replace("&nbsp;"_L1, u"\u00a0"_s);
    result.replace("&lt;"_L1, "<"_L1);
    result.replace("&gt;"_L1, ">"_L1);
    result.replace("&quot;"_L1, "\""_L1);
    result.replace("&#39;"_L1, "'"_L1);
    result.replace("&amp;"_L1, "&"_L1);

    QString lines;
    lines.reserve(result.size());
    for (const QStringView line : QStringView(result).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QString bare = line.toString().simplified();
        if (!bare.isEmpty())
            lines += lines.isEmpty() ? bare : QString(u'\n' + bare);
    }
    return lines;
}

} // namespace formats
