// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/article.h"

#include "formats/article_blocks.h"
#include "formats/html_elements.h"

#include <algorithm>
#include <cmath>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

// The measures below were chosen on one half of a collection of pages and hold on the other.
constexpr double LinkDensityOfProse = 0.5; // above it, a run of text is a list of links
constexpr double ShortLabel = 50;          // shorter runs without a sentence's end are labels
constexpr double ShareOfRoot = 0.87;       // of the positive value, which a child must hold to be the root instead
constexpr double ShareOfGuide = 0.3;       // of the prose, which a text in the structured data must hold to be believed
// Of the positive value: what holds that much is the article, whatever it is called, and whatever it is.
constexpr double ShareThatIsNoFurniture = 0.7;
constexpr double ShareThatIsNoAside = 0.88;
constexpr double LongestHeading = 150; // longer ones are summaries set in large letters
constexpr double LongestTeaser = 900;
constexpr double EnoughText = 140; // less than this kept, and the page has more: look again, less strictly

/// Letters and digits only, lower-case, so that texts compare whatever their punctuation and spaces.
QString bare(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c.toLower();
    }
    return result;
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

class ArticleFinder
{
public:
    ArticleFinder(const HtmlTree &tree, const PageBlocks &page, const ArticleGuide &guide)
        : m_tree(tree),
          m_guide(guide),
          m_page(page),
          m_title(bare(guide.title)),
          m_headline(bare(guide.headline)),
          m_roles(static_cast<std::size_t>(tree.size()), NodeRole::Outside)
    {
    }

    NodeRoles run();

private:
    std::size_t at(NodeIndex node) const { return static_cast<std::size_t>(node); }
    ElementHint hint(NodeIndex node) const { return m_page.hints[at(node)]; }
    double sum(NodeIndex node) const { return m_prefix[at(m_tree.end(node))] - m_prefix[at(node)]; }
    double goodSum(NodeIndex node) const { return m_goodPrefix[at(m_tree.end(node))] - m_goodPrefix[at(node)]; }
    double textWeight(NodeIndex node) const { return m_weightPrefix[at(m_tree.end(node))] - m_weightPrefix[at(node)]; }
    double linkWeight(NodeIndex node) const { return m_linkPrefix[at(m_tree.end(node))] - m_linkPrefix[at(node)]; }

    void matchGuide();
    double prose(const TextBlock &block) const;
    void value();
    void findZones();
    bool isZone(NodeIndex node, double all) const;
    bool holdsArticle(NodeIndex element) const;
    bool isTeaserList(NodeIndex element) const;
    bool isTeaser(NodeIndex element) const;
    std::vector<TextBlock>::const_iterator blocksFrom(NodeIndex node) const;
    bool mayBeRoot(NodeIndex element) const;
    NodeIndex findRoot() const;
    NodeIndex chooseRoot();
    double keptWeight() const;
    void keepRoot(NodeIndex root);
    bool isCluttered(NodeIndex element) const;
    bool keepBlock(const TextBlock &block, std::size_t index, NodeIndex root) const;
    void addLead(NodeIndex root);
    void dropDanglingHeadings();
    void markElements(NodeIndex root);
    void setRole(const TextBlock &block, NodeRole role);
    bool isHeadline(const TextBlock &block) const;
    bool isAuthorLine(const TextBlock &block) const;

    const HtmlTree &m_tree;
    const ArticleGuide &m_guide;
    const PageBlocks &m_page;
    QString m_title;
    QString m_headline;
    NodeRoles m_roles;
    std::vector<bool> m_guided;  // a block each: found in the guide's body
    std::vector<bool> m_kept;    // a block each
    std::vector<bool> m_zone;    // a node each: in a part that is furniture by name
    std::vector<bool> m_dropped; // a node each: in a part that was left out
    bool m_lenient = false;      // nothing is furniture by its name or links
    bool m_guideHolds = false;   // the guide's body is on the page, and whole
    // Sums over all before a node, so that a subtree's is a difference.
    std::vector<int> m_mainPrefix; // elements that are the page's main part by tag or name
    std::vector<double> m_prefix, m_goodPrefix, m_weightPrefix, m_linkPrefix;
};

void ArticleFinder::matchGuide()
{
    m_guided.assign(m_page.blocks.size(), false);
    const QString body = bare(m_guide.body);
    if (body.size() < 200)
        return;
    qsizetype found = 0;
    qsizetype budget = 400'000'000; // letters looked through: pages made to be slow have many runs and a long text
    for (std::size_t i = 0; i < m_page.blocks.size() && budget > 0; ++i) {
        budget -= body.size();
        const QString text = bare(m_page.blocks[i].text);
        if (text.size() < 12 || !body.contains(text))
            continue;
        m_guided[i] = true;
        found += text.size();
    }
    m_guideHolds = found > body.size() * 7 / 10;
}

/// How much of a run is prose; negative for labels and links.
double ArticleFinder::prose(const TextBlock &block) const
{
    const double density = block.linkWeight / std::max(block.weight, 1.0);
    const GumboTag tag = m_tree.tag(block.owner);
    if (isHeading(tag) && block.weight < LongestHeading)
        return 0;
    if (density > LinkDensityOfProse)
        return -std::min(block.weight, 60.0) * 0.5;
    if (block.weight < ShortLabel && block.sentences == 0)
        return -block.weight * 0.3;
    if (block.weight < ShortLabel)
        return block.weight * 0.3;
    double factor = 0.8;
    if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE)
        factor = 1;
    else if (tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION)
        factor = 0.1;
    else if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_DD)
        factor = 0.7;
    if (block.sentences == 0 && block.weight < 120)
        factor *= 0.3;
    return block.weight * (1 - density) * factor;
}

void ArticleFinder::value()
{
    const std::size_t size = at(m_tree.size()) + 1;
    m_prefix.assign(size, 0);
    m_goodPrefix.assign(size, 0);
    m_weightPrefix.assign(size, 0);
    m_linkPrefix.assign(size, 0);
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
        const TextBlock &block = m_page.blocks[i];
        double value = prose(block);
        if (m_guideHolds)
            value = m_guided[i] ? block.weight * 2 : value * 0.3;
        const std::size_t slot = at(block.first) + 1;
        if (!m_zone.empty() && m_zone[at(block.owner)])
            m_prefix[slot] += -std::min(block.weight * 0.1, 10.0);
        else
            m_prefix[slot] += value;
        m_goodPrefix[slot] += std::max(value, 0.0);
        m_weightPrefix[slot] += block.weight;
        m_linkPrefix[slot] += block.linkWeight;
    }
    for (std::size_t i = 1; i < size; ++i) {
        m_prefix[i] += m_prefix[i - 1];
        m_goodPrefix[i] += m_goodPrefix[i - 1];
        m_weightPrefix[i] += m_weightPrefix[i - 1];
        m_linkPrefix[i] += m_linkPrefix[i - 1];
    }
}

/// Parts that call themselves furniture, unless most of the page's prose is in them.
void ArticleFinder::findZones()
{
    const double all = goodSum(0);
    m_zone.assign(at(m_tree.size()), false);
    m_mainPrefix.assign(at(m_tree.size()) + 1, 0);
    for (NodeIndex node = 0; node < m_tree.size(); ++node) {
        const bool main = m_tree.is(node, GUMBO_TAG_MAIN) || (m_tree.isElement(node) && hint(node) == ElementHint::Body);
        m_mainPrefix[at(node) + 1] = m_mainPrefix[at(node)] + (main ? 1 : 0);
    }
    for (NodeIndex node = 0; node < m_tree.size();) {
        if (isZone(node, all)) {
            std::fill(m_zone.begin() + node, m_zone.begin() + m_tree.end(node), true);
            node = m_tree.end(node);
        } else {
            ++node;
        }
    }
}

bool ArticleFinder::isZone(NodeIndex node, double all) const
{
    if (m_tree.isText(node))
        return false;
    if (isTeaserList(node))
        return goodSum(node) < ShareThatIsNoAside * all;
    if (hint(node) != ElementHint::Furniture)
        return false;
    bool inBody = false; // what interrupts a text may well be longer than the text
    for (NodeIndex up = m_tree.parent(node); up >= 0 && !inBody; up = m_tree.parent(up))
        inBody = hint(up) == ElementHint::Body && goodSum(up) - goodSum(node) > LongestTeaser;
    const bool byTag =
        inBody || m_tree.is(node, GUMBO_TAG_NAV) || m_tree.is(node, GUMBO_TAG_FOOTER) || m_tree.is(node, GUMBO_TAG_ASIDE);
    return goodSum(node) < (byTag ? ShareThatIsNoAside : ShareThatIsNoFurniture) * all && !holdsArticle(node);
}

/// Parts that contain the page's main parts are only named badly.
bool ArticleFinder::holdsArticle(NodeIndex element) const
{
    if (m_tree.is(element, GUMBO_TAG_NAV) || m_tree.is(element, GUMBO_TAG_FOOTER))
        return false;
    return m_mainPrefix[at(m_tree.end(element))] > m_mainPrefix[at(element) + 1];
}

/// A box of items that each begin with a linked headline: other stories.
bool ArticleFinder::isTeaserList(NodeIndex element) const
{
    const GumboTag tag = m_tree.tag(element);
    if (tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL && tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_SECTION)
        return false;
    int items = 0;
    int teasers = 0;
    for (NodeIndex child = m_tree.firstChild(element); child >= 0; child = m_tree.nextSibling(child)) {
        if (m_tree.isText(child) || textWeight(child) == 0)
            continue;
        ++items;
        if (isTeaser(child))
            ++teasers;
        else if (goodSum(child) > LongestTeaser)
            return false;
    }
    return teasers >= 3 && teasers * 10 >= items * 7;
}

bool ArticleFinder::isTeaser(NodeIndex element) const
{
    if (m_tree.is(element, GUMBO_TAG_P) || textWeight(element) > LongestTeaser)
        return false;
    double before = 0; // a label or the time may stand above the headline
    for (auto block = blocksFrom(element); block != m_page.blocks.end() && block->first < m_tree.end(element); ++block) {
        if (block->weight >= 15 && block->linkWeight > 0.8 * block->weight)
            return true;
        before += block->weight;
        if (before > 40)
            return false;
    }
    return false;
}

std::vector<TextBlock>::const_iterator ArticleFinder::blocksFrom(NodeIndex node) const
{
    return std::lower_bound(m_page.blocks.begin(), m_page.blocks.end(), node,
                            [](const TextBlock &block, NodeIndex at) { return block.first < at; });
}

/// A list, a table or a paragraph is never all of an article, however much of it.
bool ArticleFinder::mayBeRoot(NodeIndex element) const
{
    switch (m_tree.tag(element)) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_BLOCKQUOTE:
        return false;
    case GUMBO_TAG_TABLE:
        return isLayoutTable(m_tree, element);
    default:
        return !isHeading(m_tree.tag(element));
    }
}

NodeIndex ArticleFinder::findRoot() const
{
    NodeIndex best = 0;
    for (NodeIndex node = 0; node < m_tree.size(); ++node) {
        if (m_tree.isElement(node) && m_page.rendered[at(node)] && sum(node) >= sum(best))
            best = node;
    }
    // Down again, as long as one child holds nearly all of it: what stands beside that is rarely the article.
    for (bool descended = true; descended;) {
        descended = false;
        for (NodeIndex child = m_tree.firstChild(best); child >= 0; child = m_tree.nextSibling(child)) {
            if (!m_tree.isElement(child) || !isBlockTag(m_tree.tag(child)) || sum(child) < ShareOfRoot * sum(best))
                continue;
            if (!mayBeRoot(child))
                continue;
            best = child;
            descended = true;
            break;
        }
    }
    return best;
}

bool ArticleFinder::isHeadline(const TextBlock &block) const
{
    const QString text = bare(block.text);
    return !text.isEmpty() && (text == m_headline || text == m_title);
}

/// "Anna Berg · 2 June · 4 minutes to read", also right below the headline.
bool ArticleFinder::isAuthorLine(const TextBlock &block) const
{
    QString line = block.text;
    if (line.size() > m_guide.title.size() + 120)
        return false;
    if (!m_guide.title.isEmpty() && line.size() > m_guide.title.size() && line.startsWith(m_guide.title)) {
        line = line.sliced(m_guide.title.size()).trimmed();
        if (isBylineLine(line))
            return true;
    }
    const bool sentence = line.endsWith(u'.') || line.endsWith(u'!') || line.endsWith(u'?') || line.endsWith(u'”');
    return line.size() < 90 && !sentence &&
           std::any_of(m_guide.authors.cbegin(), m_guide.authors.cend(), [&line](const QString &author) {
               return line == author ||
                      (author.size() > 5 && line.startsWith(author) && !line.sliced(author.size()).front().isLetter() &&
                       line.sliced(author.size()).trimmed().front().isPunct());
           });
}

/// Lists of links, boxes of teasers.
bool ArticleFinder::isCluttered(NodeIndex element) const
{
    const double weight = textWeight(element);
    if (weight == 0)
        return false;
    const double density = linkWeight(element) / weight;
    if (isReferenceList(m_tree, element))
        return false;
    switch (m_tree.tag(element)) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL: {
        // Items that are sentences may well be full of links.
        int items = 0;
        for (NodeIndex child = m_tree.firstChild(element); child >= 0; child = m_tree.nextSibling(child))
            items += m_tree.is(child, GUMBO_TAG_LI) && textWeight(child) > 0 ? 1 : 0;
        return density > (weight > 70 * items ? 0.75 : 0.5);
    }
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_DL:
        break;
    default:
        return false;
    }
    if (density > 0.5)
        return true;
    return density > 0.25 && goodSum(element) < 0.3 * weight;
}

bool ArticleFinder::keepBlock(const TextBlock &block, std::size_t index, NodeIndex root) const
{
    if (m_dropped[at(block.owner)] || isHeadline(block))
        return false;
    if (m_guideHolds && m_guided[index])
        return true;
    if (isFurnitureLine(block.text) || isBylineLine(block.text) || isAuthorLine(block))
        return false;
    for (NodeIndex node = block.owner; node != root && node >= 0; node = m_tree.parent(node)) {
        const ElementHint known = hint(node);
        if (known == ElementHint::Byline && block.weight < 200)
            return false;
    }
    return true;
}

void ArticleFinder::setRole(const TextBlock &block, NodeRole role)
{
    for (NodeIndex node = block.first; node <= block.last; ++node) {
        if (m_tree.isText(node))
            m_roles[at(node)] = role;
    }
}

void ArticleFinder::keepRoot(NodeIndex root)
{
    m_dropped.assign(at(m_tree.size()), false);
    for (NodeIndex node = root + 1; node < m_tree.end(root);) {
        if (m_tree.isElement(node) && isReferenceList(m_tree, node)) {
            node = m_tree.end(node);
            continue;
        }
        const bool drop = m_tree.isElement(node) && !m_lenient && (m_zone[at(node)] || isCluttered(node));
        if (!drop) {
            ++node;
            continue;
        }
        std::fill(m_dropped.begin() + node, m_dropped.begin() + m_tree.end(node), true);
        node = m_tree.end(node);
    }
    m_kept.assign(m_page.blocks.size(), false);
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
        const TextBlock &block = m_page.blocks[i];
        m_kept[i] = m_tree.contains(root, block.first) && keepBlock(block, i, root);
    }
}

/// A summary that stands between the headline and the root.
void ArticleFinder::addLead(NodeIndex root)
{
    const QString description = bare(m_guide.description);
    bool afterHeadline = false;
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
        const TextBlock &block = m_page.blocks[i];
        if (block.first >= root)
            break;
        if (isHeadline(block)) {
            afterHeadline = true;
            continue;
        }
        if (m_zone[at(block.owner)] || prose(block) <= 0 || isFurnitureLine(block.text) || isBylineLine(block.text) ||
            isAuthorLine(block))
            continue;
        bool lead = afterHeadline && block.weight >= 60 && block.sentences > 0;
        for (NodeIndex node = block.owner, up = 0; node > 0 && up < 3; node = m_tree.parent(node), ++up) {
            lead = lead || (hint(node) == ElementHint::Lead && block.weight > 30);
            if (hint(node) == ElementHint::Byline || m_tree.is(node, GUMBO_TAG_FIGCAPTION) || m_tree.is(node, GUMBO_TAG_FIGURE)) {
                lead = false;
                break;
            }
        }
        const QString text = bare(block.text);
        m_kept[i] = lead || (text.size() > 40 &&
                             (text == description || (description.size() > 80 && text.startsWith(description.left(80)))));
    }
}

/// Headings with nothing kept behind them.
void ArticleFinder::dropDanglingHeadings()
{
    bool followed = false;
    for (std::size_t i = m_page.blocks.size(); i-- > 0;) {
        if (!m_kept[i])
            continue;
        if (!isHeading(m_tree.tag(m_page.blocks[i].owner)))
            followed = true;
        else if (!followed)
            m_kept[i] = false;
    }
}

/// Elements are the article's when something in them is.
void ArticleFinder::markElements(NodeIndex root)
{
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
        if (m_kept[i])
            setRole(m_page.blocks[i], NodeRole::Article);
    }
    for (NodeIndex node = m_tree.size() - 1; node >= 0; --node) {
        if (m_tree.isText(node)) {
            if (m_roles[at(node)] == NodeRole::Outside)
                continue;
        } else {
            const GumboTag tag = m_tree.tag(node);
            const bool inRoot = m_tree.contains(root, node) && node != root && !m_dropped[at(node)] && m_page.rendered[at(node)];
            if (inRoot && (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_BR))
                m_roles[at(node)] = NodeRole::Article;
            if (m_roles[at(node)] == NodeRole::Outside)
                continue;
        }
        if (const NodeIndex up = m_tree.parent(node); up >= 0 && m_tree.contains(root, up) && up != root)
            m_roles[at(up)] = NodeRole::Article;
        else if (up >= 0 && !m_tree.contains(up, root))
            m_roles[at(up)] = NodeRole::Article;
    }
    // Cells without text keep their places.
    for (NodeIndex node = root + 1; node < m_tree.end(root); ++node) {
        if ((m_tree.is(node, GUMBO_TAG_TD) || m_tree.is(node, GUMBO_TAG_TH) || m_tree.is(node, GUMBO_TAG_TR)) &&
            m_roles[at(m_tree.parent(node))] == NodeRole::Article)
            m_roles[at(node)] = NodeRole::Article;
    }
}

NodeIndex ArticleFinder::chooseRoot()
{
    value();
    findZones();
    value();
    NodeIndex root = findRoot();
    matchGuide();
    if (!m_guideHolds)
        return root;
    // A guide that knows only little of what is plainly there was cut short.
    double guided = 0;
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i)
        guided += m_guided[i] ? std::max(prose(m_page.blocks[i]), 0.0) : 0;
    m_guideHolds = guided > ShareOfGuide * goodSum(root);
    if (!m_guideHolds)
        return root;
    value();
    return findRoot();
}

double ArticleFinder::keptWeight() const
{
    double weight = 0;
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i)
        weight += m_kept[i] ? m_page.blocks[i].weight : 0;
    return weight;
}

NodeRoles ArticleFinder::run()
{
    NodeIndex root = chooseRoot();
    keepRoot(root);
    if (keptWeight() < EnoughText) {
        // No article as articles usually are: then all there is, but for what is surely furniture, or even with that.
        root = 0;
        keepRoot(root);
        if (keptWeight() < EnoughText) {
            m_lenient = true;
            keepRoot(root);
        }
    }
    addLead(root);
    dropDanglingHeadings();
    markElements(root);
    return std::move(m_roles);
}

} // namespace

NodeRoles findArticle(const HtmlTree &tree, const PageBlocks &page, const ArticleGuide &guide)
{
    return ArticleFinder(tree, page, guide).run();
}

NodeRoles findFurniture(const HtmlTree &tree, const PageBlocks &page, const ArticleGuide &guide)
{
    NodeRoles roles = findArticle(tree, page, guide);
    std::replace(roles.begin(), roles.end(), NodeRole::Outside, NodeRole::Furniture);
    return roles;
}

} // namespace formats
