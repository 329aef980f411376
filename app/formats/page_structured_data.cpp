// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page_structured_data.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaximumNesting = 40;

QJsonValue strictJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    return QJsonValue::Null;
}

/// Mends what pages do to JSON, in one pass.
QString mended(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\' && i + 1 < text.size()) {
                const QChar next = text[++i];
                if (u"\"\\/bfnrtu"_s.contains(next))
                    result += c;
                result += next;
                continue;
            }
            if (c == u'"') {
                // A quotation mark inside a string that nobody escaped: what follows is no end of a value.
                qsizetype after = i + 1;
                while (after < text.size() && text[after].isSpace())
                    ++after;
                if (after < text.size() && !u",:]}"_s.contains(text[after])) {
                    result += u"\\\""_s;
                    continue;
                }
                inString = false;
            }
            result += c.unicode() < 0x20 ? QChar(u' ') : c;
            continue;
        }
        if (c == u'"')
            inString = true;
        if ((c == u'}' || c == u']')) {
            qsizetype end = result.size();
            while (end > 0 && result[end - 1].isSpace())
                --end;
            if (end > 0 && result[end - 1] == u',')
                result.truncate(end - 1);
        }
        if (c == u';' || c.unicode() == 0xfeff)
            continue;
        result += c;
    }
    return result;
}

/// All objects in a value, also those inside others, outer ones first.
void collect(const QJsonValue &value, std::vector<QJsonObject> *objects, int depth)
{
    if (depth > MaximumNesting || objects->size() > 5000)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            collect(item, objects, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        objects->push_back(object);
        for (const QJsonValue &item : object)
            collect(item, objects, depth + 1);
    }
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    QStringList result;
    if (type.isString())
        result.append(type.toString());
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several)
        result.append(one.toString());
    for (QString &name : result)
        name = name.section(u'/', -1);
    return result;
}

bool isArticleType(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == "Report"_L1 || type == "Blog"_L1 ||
           type == "Review"_L1 || type.endsWith("Posting"_L1);
}

QString firstString(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isArray() && !value.toArray().isEmpty())
        return firstString(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto key : {"@value"_L1, "name"_L1, "@id"_L1, "url"_L1}) {
            if (object.value(key).isString())
                return object.value(key).toString().simplified();
        }
    }
    return {};
}

class StructuredData
{
public:
    explicit StructuredData(std::vector<QJsonObject> objects) : m_objects(std::move(objects))
    {
        for (const QJsonObject &object : m_objects) {
            const QString id = object.value("@id"_L1).toString();
            if (!id.isEmpty() && object.contains("name"_L1))
                m_byId.insert(id, object);
        }
    }

    StructuredArticle article(const QString &canonicalUrl) const
    {
        const QJsonObject *best = nullptr;
        int bestScore = 0;
        for (const QJsonObject &object : m_objects) {
            const int score = scoreOf(object, canonicalUrl);
            if (score > bestScore) {
                best = &object;
                bestScore = score;
            }
        }
        return best ? read(*best) : StructuredArticle();
    }

private:
    static int scoreOf(const QJsonObject &object, const QString &canonicalUrl)
    {
        const QStringList types = typesOf(object);
        const bool article = std::any_of(types.cbegin(), types.cend(), isArticleType);
        const bool page = types.contains("WebPage"_L1);
        if (!article && !page)
            return 0;
        int score = article ? 10 : 1;
        score += object.contains("headline"_L1) ? 4 : 0;
        score += object.contains("datePublished"_L1) ? 4 : 0;
        score += object.contains("author"_L1) || object.contains("creator"_L1) ? 2 : 0;
        score += object.contains("articleBody"_L1) ? 3 : 0;
        const QString url = firstString(object.value("url"_L1));
        const QString main = firstString(object.value("mainEntityOfPage"_L1));
        if (!canonicalUrl.isEmpty() && (url == canonicalUrl || main == canonicalUrl))
            score += 6;
        return score;
    }

    StructuredArticle read(const QJsonObject &object) const
    {
        StructuredArticle result;
        result.headline = firstString(object.value("headline"_L1));
        result.name = firstString(object.value("name"_L1));
        result.description = firstString(object.value("description"_L1));
        result.body = firstString(object.value("articleBody"_L1));
        if (result.body.isEmpty())
            result.body = firstString(object.value("text"_L1));
        result.published = firstString(object.value("datePublished"_L1));
        if (result.published.isEmpty())
            result.published = firstString(object.value("dateCreated"_L1));
        addNames(object.value("author"_L1), &result.authors, 0);
        if (result.authors.isEmpty())
            addNames(object.value("creator"_L1), &result.authors, 0);
        QStringList publishers;
        addNames(object.value("publisher"_L1), &publishers, 0);
        result.publisher = publishers.value(0);
        result.language = firstString(object.value("inLanguage"_L1));
        result.url = firstString(object.value("url"_L1));
        return result;
    }

    void addNames(const QJsonValue &value, QStringList *names, int depth) const
    {
        if (depth > 4)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                addNames(item, names, depth + 1);
            return;
        }
        QString name = value.toString();
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (object.contains("name"_L1))
                return addNames(object.value("name"_L1), names, depth + 1);
            const auto known = m_byId.constFind(object.value("@id"_L1).toString());
            if (known == m_byId.constEnd())
                return;
            name = firstString(known->value("name"_L1));
        } else if (const auto known = m_byId.constFind(name); known != m_byId.constEnd()) {
            name = firstString(known->value("name"_L1));
        }
        name = name.simplified();
        if (!name.isEmpty() && !names->contains(name))
            names->append(name);
    }

    std::vector<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

} // namespace

QJsonValue parseLenientJson(const QString &text)
{
    QString bare = text.trimmed();
    for (const auto opening : {"<!--"_L1, "//<![CDATA["_L1, "<![CDATA["_L1, "/*<![CDATA[*/"_L1}) {
        if (bare.startsWith(opening))
            bare = bare.sliced(opening.size()).trimmed();
    }
    for (const auto closing : {"-->"_L1, "//]]>"_L1, "]]>"_L1, "/*]]>*/"_L1}) {
        if (bare.endsWith(closing))
            bare = bare.chopped(closing.size()).trimmed();
    }
    if (const QJsonValue strict = strictJson(bare); !strict.isNull())
        return strict;
    if (bare.contains("&quot;"_L1) && !bare.contains(u'"'))
        bare.replace("&quot;"_L1, "\""_L1);
    const QString better = mended(bare);
    if (const QJsonValue value = strictJson(better); !value.isNull())
        return value;
    // Several values one behind another.
    QString list = better;
    list.replace("}{"_L1, "},{"_L1).replace("}\n{"_L1, "},{"_L1);
    return strictJson(QString(u'[' + list + u']'));
}

StructuredArticle readStructuredData(const HtmlTree &tree, const QString &canonicalUrl)
{
    std::vector<QJsonObject> objects;
    for (NodeIndex node = tree.find(GUMBO_TAG_SCRIPT); node >= 0; node = tree.find(GUMBO_TAG_SCRIPT, node + 1)) {
        const QString type = tree.attribute(node, "type"_L1).toLower();
        const NodeIndex text = tree.firstChild(node);
        if (type.contains("ld+json"_L1) && text >= 0 && tree.isText(text))
            collect(parseLenientJson(tree.text(text)), &objects, 0);
    }
    return StructuredData(std::move(objects)).article(canonicalUrl);
}

} // namespace formats
