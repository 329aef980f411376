// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page_byline.h"

#include "formats/date_text.h"

#include <QRegularExpression>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &introduction()
{
    static const QRegularExpression pattern(
        uR"(^\s*(?:(?:written|posted|story|text|words|reported|published|created|article)\s+)?)"
        uR"((?:by|von|par|por|di|da|door|av|af|przez|oleh|autor(?:a|en|es|in|zy)?|authors?|auteurs?|autore|автор(?:ы|и)?|текст|redaktion|redacción|tekst|texte?|testo|foto)\s*[:：]?\s+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString withoutIntroduction(const QString &name)
{
    static const QRegularExpression colon(uR"(^\s*(by|von|par|por|autor|author|автор|text|byline)\s*[:：]\s*)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString result = name.simplified();
    result.remove(colon);
    result.remove(introduction());
    return result.simplified();
}

bool isLikelyName(const QString &name)
{
    if (name.size() < 2 || name.size() > 80 || name.contains(u'@') || name.contains("://"_L1) || name.contains(u'{'))
        return false;
    static const QRegularExpression figures(u"\\d{2}"_s);
    return !figures.match(name).hasMatch();
}

QStringList namesInByline(const QString &line)
{
    QString names = withoutIntroduction(line);
    // "Anna Berg | 3 May", "Anna Berg - Updated …", "Anna Berg · Reporter"
    static const QRegularExpression rest(
        uR"(\s+[|·•–—]\s+.*$|\s+-\s+.*$|\b(?:updated|published|posted|aktualisiert|publié|mis à jour)\b.*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    names.remove(rest);
    if (const QString date = findDate(names); !date.isEmpty()) {
        static const QRegularExpression figure(u"\\d"_s);
        const qsizetype at = names.indexOf(figure);
        if (at >= 0)
            names.truncate(at);
    }
    static const QRegularExpression divider(
        uR"(\s*[,;、]\s*(?:and\s+|und\s+|et\s+|y\s+)?|\s+(?:and|und|et|y|e|og|och|en|i|и|та|ja|ve|&)\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList result;
    for (const QString &part : names.split(divider, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        static const QRegularExpression role(
            uR"(\b(editor|reporter|correspondent|writer|staff|columnist|contributor|journalist|redakteur(in)?|korrespondent(in)?)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!result.isEmpty() && role.match(name).hasMatch())
            continue;
        if (isLikelyName(name) && !result.contains(name))
            result.append(name);
    }
    return result;
}

QStringList bylineInLine(const QString &line)
{
    static const QRegularExpression visible(uR"(^(By|Von|Par|Por|Di|Door|Автор:?|Autor:)\s+(?=\p{Lu}))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > 100 || !visible.match(line).hasMatch())
        return {};
    const QStringList found = namesInByline(line);
    return !found.isEmpty() && found.first().size() < 40 ? found : QStringList();
}

QStringList findByline(const HtmlTree &tree, const PageBlocks &page)
{
    // rel=author and itemprop=author first: they hold the name alone.
    QStringList names;
    NodeIndex line = 0;
    for (NodeIndex node = 0; node < tree.size() && names.size() < 6; ++node) {
        if (tree.isText(node) || !page.rendered[static_cast<std::size_t>(node)])
            continue;
        const QString property = tree.attribute(node, "itemprop"_L1).toLower();
        if (tree.attribute(node, "rel"_L1) != "author"_L1 && property != "author"_L1 && property != "creator"_L1)
            continue;
        NodeIndex named = node;
        for (NodeIndex inner = node; inner < tree.end(node); ++inner) {
            if (tree.isElement(inner) && tree.attribute(inner, "itemprop"_L1).toLower() == "name"_L1) {
                named = inner;
                break;
            }
        }
        const QString name = withoutIntroduction(tree.textContent(named, 200));
        if (!isLikelyName(name) || names.contains(name))
            continue;
        // Names of one line belong together; those further on are other people's stories.
        if (names.isEmpty())
            line = tree.parent(tree.parent(node) >= 0 ? tree.parent(node) : node);
        else if (!tree.contains(line, node))
            break;
        names.append(name);
    }
    if (!names.isEmpty())
        return names;

    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (tree.isText(node) || !page.rendered[static_cast<std::size_t>(node)])
            continue;
        const QString classes = tree.attribute(node, "class"_L1) + u' ' + tree.attribute(node, "id"_L1);
        const QStringList words = nameWords(classes);
        if (!words.contains("byline"_L1) && !words.contains("author"_L1) && !words.contains("authors"_L1) &&
            !words.contains("writer"_L1))
            continue;
        const QString text = tree.textContent(node, 200);
        if (text.size() < 3 || text.size() > 120)
            continue;
        QStringList found = namesInByline(text);
        if (!found.isEmpty())
            return found;
    }
    for (const TextBlock &block : page.blocks) {
        if (const QStringList found = bylineInLine(block.text); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace formats
