// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page_metadata.h"

#include "formats/date_text.h"
#include "formats/html_guard.h"
#include "formats/page_byline.h"
#include "formats/page_structured_data.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace formats {

using namespace Qt::Literals::StringLiterals;
using document::Origin;

namespace {

// More than any honest page has.
constexpr int MaximumMetaElements = 2000;
constexpr int MaximumDates = 2000;

QString plainLetters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

/// As plainLetters, and with umlauts as addresses write them.
QString addressLetters(const QString &text)
{
    QString letters = plainLetters(text);
    letters.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s).replace(u'ß', u"ss"_s);
    return letters;
}

/// The <meta> elements by name or property, lower-case, in the page's order.
class MetaElements
{
public:
    explicit MetaElements(const HtmlTree &tree)
    {
        for (const auto key : {"property"_L1, "name"_L1, "itemprop"_L1, "http-equiv"_L1}) {
            int left = MaximumMetaElements;
            for (NodeIndex node = tree.find(GUMBO_TAG_META); node >= 0 && left-- > 0;
                 node = tree.find(GUMBO_TAG_META, node + 1)) {
                const QString content =
                    tree.hasAttribute(node, key) ? readableText(tree.attribute(node, "content"_L1)) : QString();
                if (content.isEmpty())
                    continue;
                // One attribute may hold several names.
                const QStringList names = tree.attribute(node, key).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
                for (QString name : names)
                    m_values[name.replace(u'.', u':')].append(content);
            }
        }
    }

    QString first(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            const auto found = m_values.constFind(name);
            if (found != m_values.constEnd())
                return found->first();
        }
        return {};
    }

    QStringList all(QLatin1StringView name) const { return m_values.value(name); }

private:
    QHash<QString, QStringList> m_values;
};

class MetadataFinder
{
public:
    MetadataFinder(const HtmlTree &tree, const PageBlocks &page) : m_tree(tree), m_page(page), m_meta(tree) {}

    PageMetadata run()
    {
        findUrl();
        m_data = readStructuredData(m_tree, m_result.url.text);
        findPublisher();
        findLanguage();
        findTitle();
        findAuthors();
        findPublished();
        m_result.guide.title = m_result.title.text;
        m_result.guide.body = readableText(m_data.body.left(400'000));
        m_result.guide.description = m_meta.first({"og:description"_L1, "description"_L1, "twitter:description"_L1});
        if (m_result.guide.description.isEmpty())
            m_result.guide.description = readableText(m_data.description);
        for (const PageMetadata::Value &author : m_result.authors)
            m_result.guide.authors.append(author.text);
        return std::move(m_result);
    }

private:
    void findUrl()
    {
        QString url;
        for (NodeIndex node = m_tree.find(GUMBO_TAG_LINK); node >= 0 && url.isEmpty();
             node = m_tree.find(GUMBO_TAG_LINK, node + 1)) {
            if (m_tree.attribute(node, "rel"_L1).compare("canonical"_L1, Qt::CaseInsensitive) == 0)
                url = m_tree.attribute(node, "href"_L1).trimmed();
        }
        if (!url.startsWith("http"_L1)) {
            const QString other = m_meta.first({"og:url"_L1, "twitter:url"_L1});
            url = other.startsWith("http"_L1) ? other : QString();
        }
        m_result.url.text = url;
    }

    void findPublisher()
    {
        QString name = readableText(m_data.publisher);
        if (const QString site = m_meta.first({"og:site_name"_L1}); !site.isEmpty())
            name = name.isEmpty() || name.startsWith("http"_L1) ? site : name;
        if (name.isEmpty())
            name = m_meta.first({"dc:publisher"_L1, "dcterms:publisher"_L1, "publisher"_L1, "application-name"_L1,
                                 "apple-mobile-web-app-title"_L1});
        m_result.publisher.text = name;
    }

    void findLanguage()
    {
        QString language = m_tree.attribute(0, "lang"_L1).trimmed();
        if (language.isEmpty())
            language = m_tree.attribute(0, "xml:lang"_L1).trimmed();
        if (language.isEmpty())
            language = m_meta.first({"og:locale"_L1, "dc:language"_L1, "content-language"_L1, "language"_L1});
        if (language.isEmpty())
            language = m_data.language;
        language.replace(u'_', u'-');
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        if (tag.match(language).hasMatch())
            m_result.language.text = language;
    }

    QString documentTitle() const
    {
        const NodeIndex node = m_tree.find(GUMBO_TAG_TITLE);
        return node < 0 ? QString() : readableText(m_tree.textContent(node, 500));
    }

    /// The visible headline: the one <h1> that the page's title knows of, or its only one.
    QString visibleHeadline(const QString &title) const
    {
        const QString wanted = plainLetters(title);
        QString only;
        int count = 0;
        for (NodeIndex node = m_tree.find(GUMBO_TAG_H1); node >= 0; node = m_tree.find(GUMBO_TAG_H1, node + 1)) {
            if (!m_page.rendered[static_cast<std::size_t>(node)])
                continue;
            const QString text = m_tree.textContent(node, 400);
            if (text.isEmpty())
                continue;
            const QString letters = plainLetters(text);
            if (letters.size() > 8 && wanted.contains(letters))
                return text;
            only = text;
            ++count;
        }
        return count == 1 ? only : QString();
    }

    /// Whether a part of a title names the site, or is a date.
    bool isSite(const QString &part) const
    {
        const QString letters = plainLetters(part);
        const QString site = plainLetters(m_result.publisher.text);
        const QString host = QUrl(m_result.url.text).host().remove("www."_L1);
        if (letters.size() < 2)
            return false;
        if (!site.isEmpty() && (site == letters || (letters.size() > 3 && site.startsWith(letters)) ||
                                (site.size() > 3 && letters.startsWith(site))))
            return true;
        const QString address = addressLetters(part);
        const QString label = plainLetters(host.section(u'.', 0, 0));
        if (!host.isEmpty() && (plainLetters(host).startsWith(address) || (label.size() > 4 && address.contains(label)) ||
                                (label.size() > 2 && address.startsWith(label))))
            return true;
        return part.size() < 20 && !findDate(part).isEmpty();
    }

    /// "Headline | Site", "Headline - Section - Site", "Site: Headline": without the site.
    QString withoutSite(const QString &title) const
    {
        static const QRegularExpression divider(uR"(\s+[|\x{2013}\x{2014}\\/>»·•:-]\s+|\s*[|»｜：]\s*)"_s);
        QRegularExpressionMatch last;
        for (auto i = divider.globalMatch(title); i.hasNext();)
            last = i.next();
        if (!last.hasMatch())
            return title;
        if (isSite(title.sliced(last.capturedEnd())))
            return withoutSite(title.first(last.capturedStart()));
        const QRegularExpressionMatch first = divider.match(title);
        return isSite(title.first(first.capturedStart())) ? title.sliced(first.capturedEnd()) : title;
    }

    /// "Headline - Politics", where the page shows the headline alone.
    static QString withoutSection(const QString &title, const QString &seen)
    {
        static const QRegularExpression section(uR"(^\s+[|\x{2013}\x{2014}-]\s+\S+$)"_s);
        const bool longer = seen.size() > 12 && title.startsWith(seen) && section.match(title.sliced(seen.size())).hasMatch();
        return longer ? seen : title;
    }

    /// A page's <title> ends in the site's name also where nothing else tells what that is.
    QString withoutEnding(const QString &title) const
    {
        const QString bare = withoutSite(title);
        if (bare != title)
            return bare;
        static const QRegularExpression divider(uR"(^(.+)\s[|\x{2013}\x{2014}»·-]\s(.+)$)"_s);
        const QRegularExpressionMatch match = divider.match(title);
        const bool headline =
            match.hasMatch() && match.capturedView(1).count(u' ') >= 4 && match.capturedView(2).count(u' ') <= 6;
        return headline && match.capturedView(1).count(u' ') > match.capturedView(2).count(u' ') ? match.captured(1) : title;
    }

    /// The data's headline, or its name where that is what the page's title begins with.
    QString declaredTitle(const QString &whole) const
    {
        const QString headline = readableText(m_data.headline);
        const QString name = readableText(m_data.name);
        const QString letters = plainLetters(whole);
        const auto leads = [&letters](const QString &text) { return !text.isEmpty() && letters.startsWith(plainLetters(text)); };
        return withoutSite(headline.isEmpty() || (leads(name) && !leads(headline)) ? name : headline);
    }

    void findTitle()
    {
        const QString whole = documentTitle();
        const QString declared = declaredTitle(whole);
        const QString shared =
            m_meta.first({"dc:title"_L1, "dcterms:title"_L1, "og:title"_L1, "twitter:title"_L1, "parsely-title"_L1, "title"_L1});
        const QString seen = visibleHeadline(QString(whole + u' ' + shared + u' ' + declared));
        const QString social = withoutSection(withoutSite(shared), seen);
        m_result.guide.headline = seen;
        if (!declared.isEmpty() && !social.isEmpty()) {
            // Where tab, headline and data agree they may have been made for search engines; what is made for sharing then is
            // the editors' own. Otherwise the data say it best.
            const bool forSearch =
                plainLetters(whole).startsWith(plainLetters(declared)) && plainLetters(seen) != plainLetters(social);
            m_result.title.text = forSearch ? social : declared;
        } else if (!declared.isEmpty() || !social.isEmpty()) {
            m_result.title.text = declared.isEmpty() ? social : declared;
        } else if (!whole.isEmpty()) {
            const bool isHeadline = plainLetters(whole) == plainLetters(seen);
            m_result.title = {isHeadline ? whole : withoutEnding(whole), Origin::StatedInFile};
        } else {
            m_result.title = {seen, Origin::Inferred};
        }
    }

    void setAuthors(const QStringList &names, Origin origin)
    {
        for (const QString &name : names)
            m_result.authors.append({name, origin});
    }

    void findAuthors()
    {
        QStringList names;
        for (const QString &stated : m_data.authors) {
            const QString name = withoutIntroduction(readableText(stated));
            if (isLikelyName(name) && !names.contains(name))
                names.append(name);
        }
        if (names.size() == 1)
            names = divided(names.first());
        if (!names.isEmpty())
            return setAuthors(names, Origin::StatedInFile);
        for (const auto key : {"dc:creator"_L1, "dcterms:creator"_L1, "author"_L1, "parsely-author"_L1, "article:author"_L1,
                               "sailthru:author"_L1, "citation_author"_L1, "byl"_L1}) {
            for (const QString &stated : m_meta.all(key)) {
                const QString name = withoutIntroduction(stated);
                if (isLikelyName(name) && !name.startsWith(u'/') && !names.contains(name))
                    names.append(name);
            }
            if (names.size() == 1)
                names = divided(names.first());
            if (!names.isEmpty())
                return setAuthors(names, Origin::StatedInFile);
        }
        names = findByline(m_tree, m_page);
        if (names.isEmpty())
            names = bylineInLine(lineBelowHeadline());
        setAuthors(names, Origin::Inferred);
    }

    /// "Anna Berg, Jon Sund" and "Anna Berg und Jon Sund" are two people; "Berg, Anna" and "Ministry of Health and Welfare" one.
    static QStringList divided(const QString &name)
    {
        const QStringList parts = namesInByline(name);
        if (parts.size() < 2)
            return {name};
        return parts.first().contains(u' ') ? parts : QStringList{name};
    }

    void findPublished()
    {
        const QString language = m_result.language.text;
        const auto state = [&](const QString &stated) {
            m_result.published.text = parseDate(stated, language);
            return !m_result.published.text.isEmpty();
        };
        if (state(m_data.published))
            return;
        for (const auto key : {"article:published_time"_L1,
                               "article:published"_L1,
                               "og:published_time"_L1,
                               "og:article:published_time"_L1,
                               "datepublished"_L1,
                               "parsely-pub-date"_L1,
                               "sailthru:date"_L1,
                               "dc:date:issued"_L1,
                               "dcterms:issued"_L1,
                               "dc:date"_L1,
                               "dcterms:created"_L1,
                               "dcterms:date"_L1,
                               "date"_L1,
                               "pubdate"_L1,
                               "publishdate"_L1,
                               "publish-date"_L1,
                               "publication_date"_L1,
                               "cxenseparse:recs:publishtime"_L1,
                               "article:post_date"_L1,
                               "citation_publication_date"_L1,
                               "publish_date"_L1,
                               "dcsext:articlefirstpublished"_L1}) {
            if (state(m_meta.first({key})))
                return;
        }
        m_result.published.origin = Origin::Inferred;
        if (state(timeElement()))
            return;
        m_result.published.text = visibleDate(language);
    }

    /// The value of the <time> (or microdata) that is the publication's.
    QString timeElement() const
    {
        QString first;
        int left = MaximumDates;
        for (NodeIndex node = 0; node < m_tree.size() && left > 0; ++node) {
            if (m_tree.isText(node))
                continue;
            const bool published = m_tree.attribute(node, "itemprop"_L1).toLower() == "datepublished"_L1;
            if (!published && !m_tree.is(node, GUMBO_TAG_TIME))
                continue;
            QString value = m_tree.attribute(node, "datetime"_L1);
            if (value.isEmpty())
                value = m_tree.attribute(node, "content"_L1);
            if (value.isEmpty())
                value = m_tree.textContent(node, 100);
            --left;
            if (parseDate(value).isEmpty())
                continue;
            if (published || m_tree.hasAttribute(node, "pubdate"_L1))
                return value;
            if (first.isEmpty() && !inFurniture(node))
                first = value;
        }
        return first;
    }

    bool inFurniture(NodeIndex node) const
    {
        for (; node >= 0; node = m_tree.parent(node)) {
            if (m_page.hints[static_cast<std::size_t>(node)] == ElementHint::Furniture)
                return true;
        }
        return false;
    }

    /// Old pages break lines where others begin paragraphs: what follows the headline in its own block.
    QString lineBelowHeadline() const
    {
        const QString &title = m_result.title.text;
        for (const TextBlock &block : m_page.blocks) {
            if (title.size() > 5 && block.text.size() > title.size() && block.text.size() < title.size() + 120 &&
                block.text.startsWith(title))
                return block.text.sliced(title.size()).trimmed();
        }
        return {};
    }

    /// A date in a short line: first in parts that are named for it, then near the headline.
    QString visibleDate(const QString &language) const
    {
        QString near;
        bool afterHeadline = false;
        int distance = 0;
        int left = MaximumDates;
        for (const TextBlock &block : m_page.blocks) {
            if (m_tree.is(block.owner, GUMBO_TAG_H1) ||
                (!m_result.title.text.isEmpty() && block.text.startsWith(m_result.title.text))) {
                afterHeadline = true;
                distance = 0;
            }
            if (block.text.size() > 160 ||
                std::none_of(block.text.cbegin(), block.text.cend(), [](QChar c) { return c.isDigit(); }))
                continue;
            if (left-- == 0)
                break;
            const QString date = findDate(block.text, language);
            if (date.isEmpty())
                continue;
            for (NodeIndex node = block.owner, up = 0; node >= 0 && up < 3; node = m_tree.parent(node), ++up) {
                const QStringList words =
                    nameWords(QString(m_tree.attribute(node, "class"_L1) + u' ' + m_tree.attribute(node, "id"_L1)));
                for (const QString &word : words) {
                    if (word.contains("date"_L1) || word.contains("time"_L1) || word.contains("publish"_L1) ||
                        word == "byline"_L1)
                        return date;
                }
            }
            if (near.isEmpty() && (afterHeadline ? ++distance < 12 : false))
                near = date;
        }
        return near;
    }

    const HtmlTree &m_tree;
    const PageBlocks &m_page;
    MetaElements m_meta;
    StructuredArticle m_data;
    PageMetadata m_result;
};

} // namespace

QString readableText(const QString &markup)
{
    if (!markup.contains(u'&') && !markup.contains(u'<'))
        return markup.simplified();
    if (!safeToParse(markup.toUtf8()))
        return withoutTags(markup).simplified();
    const HtmlTree tree = HtmlTree::parse(markup);
    return tree.textContent(0).simplified();
}

void PageMetadata::addTo(document::Metadata *metadata) const
{
    const auto add = [metadata](QStringView name, const Value &value) {
        if (!value.text.isEmpty())
            metadata->add(name, value.text, value.origin);
    };
    using document::Metadata;
    add(Metadata::Title, title);
    for (const Value &author : authors)
        add(Metadata::Author, author);
    add(Metadata::Publisher, publisher);
    add(Metadata::Published, published);
    add(Metadata::Language, language);
    add(Metadata::Url, url);
}

PageMetadata readPageMetadata(const HtmlTree &tree, const PageBlocks &page)
{
    return MetadataFinder(tree, page).run();
}

} // namespace formats
