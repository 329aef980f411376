// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_encoding.h"

#include "formats/encoding.h"

#include <QByteArrayList>

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

/// The bytes before the first decoded text, walked as the standard's prescan does.
class Prescan
{
public:
    explicit Prescan(QByteArrayView html) : m_html(html) {}

    QByteArray encoding()
    {
        for (; m_at < m_html.size(); ++m_at) {
            if (m_html[m_at] != '<')
                continue;
            if (startsWith("<!--")) {
                const qsizetype end = m_html.indexOf("-->", m_at + 2);
                m_at = end < 0 ? m_html.size() : end + 2;
            } else if (startsWith("<meta") && m_at + 5 < m_html.size() &&
                       (isSpace(m_html[m_at + 5]) || m_html[m_at + 5] == '/')) {
                m_at += 5;
                // What names no encoding was not meant as one.
                if (const QByteArray found = fromMeta(); !canonicalEncoding(QString::fromLatin1(found)).isEmpty())
                    return found;
            } else if (isTagAt(m_at + 1) || (m_at + 1 < m_html.size() && m_html[m_at + 1] == '/' && isTagAt(m_at + 2))) {
                while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
                    ++m_at;
                for (QByteArray name, value; attribute(&name, &value);) {
                }
            } else if (startsWith("<!") || startsWith("</") || startsWith("<?")) {
                const qsizetype end = m_html.indexOf('>', m_at);
                m_at = end < 0 ? m_html.size() : end;
            }
        }
        return {};
    }

private:
    bool startsWith(QByteArrayView what) const
    {
        const QByteArrayView rest = m_html.sliced(m_at);
        return rest.size() >= what.size() && qstrnicmp(rest.data(), what.size(), what.data(), what.size()) == 0;
    }

    bool isTagAt(qsizetype at) const { return at < m_html.size() && isLetter(m_html[at]); }

    QByteArray fromMeta()
    {
        QByteArrayList seen;
        bool gotPragma = false;
        int needsPragma = -1; // unknown
        QByteArray charset;
        for (QByteArray name, value; attribute(&name, &value);) {
            if (seen.contains(name))
                continue;
            seen.append(name);
            if (name == "http-equiv") {
                gotPragma = gotPragma || value == "content-type";
            } else if (name == "content" && charset.isEmpty()) {
                charset = fromContent(value);
                if (!charset.isEmpty())
                    needsPragma = 1;
            } else if (name == "charset") {
                charset = value.trimmed();
                needsPragma = 0;
            }
        }
        return needsPragma < 0 || (needsPragma == 1 && !gotPragma) ? QByteArray() : charset;
    }

    /// "text/html; charset=…"
    static QByteArray fromContent(const QByteArray &content)
    {
        for (qsizetype at = content.indexOf("charset"); at >= 0; at = content.indexOf("charset", at)) {
            at += 7;
            while (at < content.size() && isSpace(content[at]))
                ++at;
            if (at == content.size() || content[at] != '=')
                continue;
            ++at;
            while (at < content.size() && isSpace(content[at]))
                ++at;
            if (at == content.size())
                return {};
            if (const char quote = content[at]; quote == '"' || quote == '\'') {
                const qsizetype end = content.indexOf(quote, at + 1);
                return end < 0 ? QByteArray() : content.sliced(at + 1, end - at - 1).trimmed();
            }
            qsizetype end = at;
            while (end < content.size() && !isSpace(content[end]) && content[end] != ';')
                ++end;
            return content.sliced(at, end - at);
        }
        return {};
    }

    /// One attribute, lower-case; false at the tag's end.
    bool attribute(QByteArray *name, QByteArray *value)
    {
        name->clear();
        value->clear();
        while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/'))
            ++m_at;
        if (m_at == m_html.size() || m_html[m_at] == '>')
            return false;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>' &&
               (m_html[m_at] != '=' || name->isEmpty()))
            name->append(m_html[m_at++]);
        *name = name->toLower();
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
        if (m_at == m_html.size() || m_html[m_at] != '=')
            return true;
        ++m_at;
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
        if (m_at == m_html.size())
            return false;
        if (const char quote = m_html[m_at]; quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            if (end < 0) {
                m_at = m_html.size();
                return false; // the quotation never ends: nothing was declared
            }
            *value = m_html.sliced(m_at + 1, end - m_at - 1).toByteArray().toLower();
            m_at = end + 1;
            return true;
        }
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
            value->append(m_html[m_at++]);
        *value = value->toLower();
        return m_at < m_html.size(); // a tag that breaks off declares nothing
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
};

/// <?xml … encoding="…"?> at the very beginning.
QByteArray fromXmlDeclaration(QByteArrayView html)
{
    if (!html.startsWith("<?xml"))
        return {};
    const QByteArrayView declaration = html.first(std::max<qsizetype>(html.indexOf('>'), 0));
    const qsizetype at = declaration.indexOf("encoding=");
    if (at < 0 || at + 10 >= declaration.size())
        return {};
    const char quote = declaration[at + 9];
    const qsizetype end = declaration.indexOf(quote, at + 10);
    return end < 0 ? QByteArray() : declaration.sliced(at + 10, end - at - 10).toByteArray();
}

} // namespace

QString declaredEncoding(QByteArrayView html)
{
    QByteArray name = Prescan(html.first(std::min<qsizetype>(html.size(), 1024))).encoding();
    if (name.isEmpty())
        name = fromXmlDeclaration(html.first(std::min<qsizetype>(html.size(), 1024)));
    if (name.isEmpty())
        name = Prescan(html.first(std::min<qsizetype>(html.size(), 8192))).encoding();
    const QString label = QString::fromLatin1(name).trimmed();
    // Whoever could write this in single bytes did not write UTF-16.
    if (label.startsWith("utf-16"_L1, Qt::CaseInsensitive))
        return u"UTF-8"_s;
    return label.compare("x-user-defined"_L1, Qt::CaseInsensitive) == 0 ? u"windows-1252"_s : label;
}

} // namespace formats
