// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/article_hints.h"

#include "formats/date_text.h"

#include <QRegularExpression>
#include <QSet>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = QSet<QString>;

Words words(QStringView list)
{
    Words result;
    for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
        result.insert(word.toString());
    return result;
}

// One word of a class or id is enough to be furniture. Collected from how pages name their parts, not from single pages.
const Words &furnitureWords()
{
    static const Words set = words(
        u"ad ads adv advert advertisement advertising adbox adslot adwrapper agegate banner banners breadcrumb breadcrumbs "
        u"comment comments commentlist commenting consent cookie cookies copyright disqus donate donation facebook feedback "
        u"footer "
        u"follow gallery slideshow carousel gdpr jobs login masthead menu menus modal mostread mpu nav navbar navigation "
        u"newsletter newsletters outbrain "
        u"overlay pager pagination paginator piano player popin popover popular popup prevnext promo promobox "
        u"promotion rail rating readmore recirc recirculation recommend recommendation recommendations recommended register "
        u"related relatedcontent relateds reply replies respond rss seealso share sharebar sharedaddy sharing shareline shoutbox "
        u"sidebar signin signup skip skyscraper social socials sponsor sponsored sponsors subscribe subscription taboola "
        u"tags taglist teaser teasers toolbar tooltip trending twitter whatsapp widget widgets "
        u"screenreader offscreen invisible noprint jumplink editsection toc navbox");
    return set;
}

// Two words next to each other.
const Words &furniturePairs()
{
    static const Words set = words(
        u"most-read most-popular most-viewed read-more read-also see-also see-more more-stories more-news more-on more-from "
        u"also-read also-like more-articles next-article prev-article previous-article post-navigation post-tags article-tags "
        u"tag-list article-topics sr-only visually-hidden screen-reader call-to cta-box author-bio author-box author-info "
        u"author-card "
        u"about-author related-articles related-links related-posts top-stories latest-news sign-up user-actions action-bar "
        u"reading-time read-time print-only photo-credit image-credit post-meta entry-meta article-meta meta-data "
        u"entry-footer post-footer article-footer app-download back-to jump-to mw-editsection copy-link topic-tags follow-us "
        u"text-to listen-to audio-player video-player article-actions article-tools gift-article");
    return set;
}

const Words &bylineWords()
{
    static const Words set = words(
        u"byline bylines author authors authorname credit credits dateline timestamp pubdate publishdate publishtime posted "
        u"postmetadata postinfo articleinfo datetime dateinfo kicker");
    return set;
}

const Words &bodyPairs()
{
    static const Words set = words(
        u"article-body article-content article-text article-main entry-content post-content post-body story-body story-content "
        u"story-text body-content main-content content-body rich-text news-text news-body text-content body-text content-text "
        u"artikel-text td-post single-content");
    return set;
}

const Words &leadWords()
{
    static const Words set =
        words(u"lead lede leadtext standfirst subtitle subheadline subhead summary intro introduction excerpt deck dek "
              u"chapo ingress description vorspann underline abstract subtitulo entradilla sommario");
    return set;
}

bool hasAny(const QStringList &list, const Words &set)
{
    return std::any_of(list.cbegin(), list.cend(), [&set](const QString &word) { return set.contains(word); });
}

bool hasPair(const QStringList &list, const Words &set)
{
    for (qsizetype i = 0; i + 1 < list.size(); ++i) {
        if (set.contains(QString(list[i] + u'-' + list[i + 1])))
            return true;
    }
    return false;
}

} // namespace

QStringList nameWords(const QString &names)
{
    QStringList result;
    QString word;
    // "print:hidden", "md:[&>nav]:mt-2" say how something looks in some case, not what it is.
    bool conditional = false;
    const auto flush = [&] {
        if (!word.isEmpty() && !conditional)
            result.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < names.size() && i < 400; ++i) {
        const QChar c = names[i];
        if (c == u':' || c == u'[') {
            word.clear();
            conditional = true;
        }
        if (!c.isLetterOrNumber()) {
            flush();
            conditional = conditional && !c.isSpace();
            continue;
        }
        if (c.isUpper() && !word.isEmpty() && word.back().isLower())
            flush();
        word += c;
    }
    flush();
    return result;
}

ElementHint hintOf(const HtmlTree &tree, NodeIndex element)
{
    const GumboTag tag = tree.tag(element);
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_FORM:
        return ElementHint::Furniture;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
        return ElementHint::None;
    case GUMBO_TAG_H1:
        return ElementHint::Headline;
    default:
        break;
    }
    const QString role = tree.attribute(element, "role"_L1);
    if (role == "navigation"_L1 || role == "complementary"_L1 || role == "banner"_L1 || role == "contentinfo"_L1 ||
        role == "dialog"_L1 || role == "alertdialog"_L1 || role == "menu"_L1 || role == "search"_L1)
        return ElementHint::Furniture;
    const QString property = tree.attribute(element, "itemprop"_L1).toLower();
    if (property.contains("articlebody"_L1))
        return ElementHint::Body;
    if (property == "headline"_L1)
        return ElementHint::Headline;
    if (property.contains("author"_L1) || property.startsWith("datep"_L1) || property.startsWith("datem"_L1))
        return ElementHint::Byline;
    if (property == "description"_L1 || property == "alternativeheadline"_L1)
        return ElementHint::Lead;
    if (tree.attribute(element, "rel"_L1) == "author"_L1)
        return ElementHint::Byline;

    QStringList names = nameWords(QString(tree.attribute(element, "class"_L1) + u' ' + tree.attribute(element, "data-testid"_L1) +
                                          u' ' + tree.attribute(element, "data-component"_L1)));
    // A long id is made from a heading's words, which say nothing of the element.
    if (const QStringList id = nameWords(tree.attribute(element, "id"_L1)); id.size() <= 3)
        names += id;
    if (names.isEmpty())
        return ElementHint::None;
    if (hasPair(names, bodyPairs()) || names.contains("articlebody"_L1))
        return ElementHint::Body;
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN)
        return ElementHint::None;
    for (const QString &name : tree.attribute(element, "class"_L1).split(u' ', Qt::SkipEmptyParts)) {
        if (name == "hidden"_L1 || name == "hide"_L1 || name == "d-none"_L1 || name == "is-hidden"_L1 || name == "u-hidden"_L1)
            return ElementHint::Furniture;
    }
    // "sidebar-grid", "has-sidebar": a page's layout, its text included.
    const bool layout =
        names.contains("sidebar"_L1) && (names.contains("grid"_L1) || names.contains("has"_L1) || names.contains("with"_L1) ||
                                         names.contains("layout"_L1) || names.contains("content"_L1));
    if (!layout && (hasPair(names, furniturePairs()) || hasAny(names, furnitureWords())))
        return ElementHint::Furniture;
    if (hasAny(names, bylineWords()))
        return ElementHint::Byline;
    if (hasAny(names, leadWords()))
        return ElementHint::Lead;
    return ElementHint::None;
}

bool isReferenceList(const HtmlTree &tree, NodeIndex element)
{
    static const Words set =
        words(u"references reflist refs footnotes footnote endnotes citations bibliography literature notes");
    return hasAny(nameWords(QString(tree.attribute(element, "class"_L1) + u' ' + tree.attribute(element, "id"_L1))), set);
}

bool isFurnitureLine(const QString &text)
{
    if (text.size() > 200)
        return false;
    // Whole lines, an ending sign allowed; then beginnings, with what they point to behind a colon or arrow.
    static const QRegularExpression whole(
        uR"(^(advertisement|advertising|ad|anzeige|werbung|publicité|publicidad|pubblicità|reklama|reklam|реклама|広告|annons|annonse|iklan|advertentie|)"
        uR"(share|share this( article| story)?|share on .{1,20}|teilen|artikel teilen|partager|compartir|condividi|поделиться|)"
        uR"(read more|read also|see also|also read|more on this (story|topic)|related( articles| stories| topics| content)?|recommended( stories)?|more stories|)"
        uR"(lesen sie auch|mehr zum thema|das könnte sie auch interessieren|lire aussi|à lire aussi|leer más|lee también|leggi anche|читайте также|læs også|les også|läs mer|)"
        uR"(save|print|e-?mail|copy link|listen|listen to this article|follow us.{0,40}|sign up|subscribe|log in|loading\.*|comments?|no comments|leave a comment|reply|)"
        uR"(continue reading( below)?( the main story)?|article continues below|story continues below( advertisement)?|skip to .{1,30}|)"
        uR"(top stories|trending|most read|tags?|topics?|keywords?|toggle caption|hide caption|enlarge this image|image caption|media caption)[ .:…»›>|]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beginning(
        uR"(^(read more|read also|read next|also read|see also|related|recommended|must read|more|don.t miss|watch( now)?|)"
        uR"(lesen sie auch|lesen sie mehr|auch interessant|mehr zum thema|lesetipp|lire aussi|à lire( aussi)?|lee también|leer más|te puede interesar|leggi anche|)"
        uR"(читайте также|читайте|читати також|læs også|les også|läs också|lees ook|baca juga|bacajuga|czytaj też|zobacz też|leia também|leia mais|veja também)\s*[:：»›>|–-]\s*\S)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression anywhere(
        uR"((sign up (for|to) .{0,40}newsletter|subscribe to (our|the) .{0,40}|all rights reserved|alle rechte vorbehalten|tous droits réservés|)"
        uR"(todos los derechos reservados|tutti i diritti riservati|©\s*\d{4}|copyright \d{4}|click here to (sign up|subscribe)|follow us on (twitter|facebook)|)"
        uR"(we use cookies|uses cookies|hier können sie .{0,30}newsletter))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch() || beginning.match(text).hasMatch() || anywhere.match(text).hasMatch();
}

bool isBylineLine(const QString &text)
{
    if (text.size() > 120)
        return false;
    static const QRegularExpression byline(
        uR"(^(by|von|par|por|di|door|text|texte|автор|autor|auteur|redaktion)\b[:：]?\s+\p{Lu}[^.!?]{2,60}$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lowerCase(u"^\\S+ \\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression credit(
        uR"(^\(?(photo|photograph|image|picture|credit|foto|fotos|bild|bildquelle|quelle|source|crédit|fotografía|фото|imagen|©|photo credit|photo by|image credit)s?\s*[:：©]\s*.{2,80}$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression agency(
        uR"(^.{0,60}\b(getty images|getty|afp|reuters|dpa|epa|imago|shutterstock|istock|ap photo|ap|alamy|keystone|apa|ansa|efe|picture alliance|istockphoto|unsplash|pexels|pixabay)(\s*/.{0,40}|\s*via .{0,30})?\)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (byline.match(text).hasMatch() && !lowerCase.match(text).hasMatch())
        return true;
    if (credit.match(text).hasMatch())
        return true;
    if (text.size() < 70 && agency.match(text).hasMatch() && !text.contains(u". "_s))
        return true;
    // A date with little around it.
    if (text.size() < 70 && !findDate(text).isEmpty()) {
        static const QRegularExpression words(u"\\p{L}{3,}"_s, QRegularExpression::UseUnicodePropertiesOption);
        int count = 0;
        for (auto i = words.globalMatch(text); i.hasNext(); i.next())
            ++count;
        return count <= 4;
    }
    return false;
}

} // namespace formats
