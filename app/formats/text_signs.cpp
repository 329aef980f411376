// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_signs.h"

#include "formats/date_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool matches(const QRegularExpression &form, QStringView text)
{
    return form.match(text.toString()).hasMatch();
}

/// "Facebook", "Share on Twitter", "WhatsApp | Telegram": nothing but networks, and what one does with them.
bool isRowOfNetworks(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:(?:share|post|tweet|pin|send|save|email|e-mail|print|copy link|link|teilen|drucken|partager|imprimer|compartir|condividi|поделиться|печать|(?:on|to|via|by|auf|per|sur|en|su|в|во)|this|article|page|story|facebook|twitter|x|linkedin|whatsapp|telegram|viber|vkontakte|vk|odnoklassniki|ok\.ru|pinterest|reddit|tumblr|instagram|youtube|pocket|messenger|flipboard|xing|mastodon|bluesky|threads|livejournal|signal|skype|вконтакте|одноклассники|фейсбук|твиттер)[\s,|/·•:+&-]*)+$)"_s,
        AnyCase);
    static const QRegularExpression network(
        uR"(facebook|twitter|linkedin|whatsapp|telegram|viber|\bvk|odnoklassniki|pinterest|reddit|instagram|youtube|messenger|flipboard|xing|mastodon|bluesky|вконтакте|одноклассники|фейсбук|твиттер|^(?:share|tweet|print|e-?mail|copy link|send|teilen|drucken|partager|imprimer|compartir|condividi|поделиться|печать)\b)"_s,
        AnyCase);
    return line.size() <= 100 && matches(form, line) && matches(network, line);
}

/// The date that `line` is, alone or behind a place ("Minsk, 18 February 2022").
QString dateOfLine(QStringView line)
{
    if (const QString date = isoDate(line); date.size() >= 10)
        return date;
    static const QRegularExpression place(uR"(^\p{Lu}[\p{L}.' -]{1,30}(?:,\s+\p{Lu}[\p{L}.' -]{1,30})?,\s+(?=\S*\d))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = place.match(line.toString());
    const QString date = match.hasMatch() ? isoDate(line.sliced(match.capturedLength())) : QString();
    return date.size() < 10 ? QString() : date;
}

} // namespace

bool isFigure(QStringView line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

bool isCounter(QStringView line)
{
    static const QRegularExpression form(
        uR"(^[-–•+·]?\s*\d{1,3}(?:[., ]?\d{3})*\s?[km]?\s*(?:shares?|comments?|likes?|views?|reads?|retweets?|reactions?|kommentare?|aufrufe|commentaires?|vues|partages?|comentarios?|commenti|репост\S*|просмотр\S*|комментари\S*)?$|^(?:shares?|comments?|likes?|views?|просмотр\S*|комментари\S*|kommentare|commentaires|комментарии)\s*:?\s*\(?\d{1,6}\)?$)"_s,
        AnyCase);
    return line.size() <= 30 && matches(form, line);
}

bool isCredit(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:\(|\[)?(?:(?:photos?|photographs?|images?|pictures?|video|graphic|illustration|screenshot|cover|foto|fotos|bild|bilder|grafik|imagen|immagine|фото|фотография|видео|иллюстрация|photo credit|image credit)(?:\s+(?:by|credit|credits|courtesy|from|von|par|de|di)\b|\s*:|\s*/|\s*©|\s*\|)|(?:source|quelle|fuente|fonte|источник|via)\s*:|(?:additional )?(?:reporting|writing|editing|compiled|translated) by\b|based on materials? (?:of|from)\b|по материалам\b|с использованием материалов\b)|^(?:getty images|ap photo|afp|reuters|epa|shutterstock|istock|alamy|dpa|imago)\b.{0,40}$)"_s,
        AnyCase);
    return line.size() <= 120 && !line.endsWith(u'?') && matches(form, line);
}

bool isControl(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:%d bloggers? like this:?|like this:?|loading(?:\.\.\.)?|share this:?|share|tweet|print|related(?: articles| posts| stories| news| topics)?:?|advertisement|advertising|sponsored(?: content)?|реклама|anzeige|werbung|publicité|publicidad|skip to (?:main )?content|leave a (?:comment|reply).*|click (?:here )?to (?:share|email|print|enlarge|subscribe).*|subscribe(?: to .*| now)?|sign up (?:for|to) .*|follow us(?: on .*)?|(?:read|see|watch) (?:more|also|next)\b.*|more on (?:this|the) (?:story|topic).*|don'?t miss:?.*|see also:.*|lesen sie auch.*|mehr zum thema.*|à lire aussi.*|lire aussi.*|lea también.*|leggi anche.*|читайте также.*|смотрите также.*|подписывайтесь.*|подпишитесь.*|back to top|(?:most|recently) (?:read|viewed|popular)(?: (?:articles|stories|posts|news|today|this week|now))?:?|recommended(?: for you)?:?|trending(?: now)?|(?:accept|reject|allow) (?:all )?cookies|cookie settings|manage cookies|this (?:web)?site uses cookies.*|we use cookies.*|wir verwenden cookies.*|ce site utilise des cookies.*|\d+ (?:comments?|shares?)|(?:about )?\d{1,2}[- ]min(?:ute)?s?\.? read|(?:reading time|lesezeit|время чтения)\s*:?\s*\d.*|listen to (?:this )?article.*|text size.*|font size.*)$)"_s,
        AnyCase);
    // "See also …" may be a sentence of the text.
    return line.size() <= 160 && !line.endsWith(u'.') && (matches(form, line) || isRowOfNetworks(line));
}

bool isMenu(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:log ?in|sign in|register|my account|menu|search|close|home|news|next(?: article)?|previous(?: article)?|contact(?: us)?|about us|privacy policy|terms of (?:use|service)|impressum|datenschutz|меню|главная)$)"_s,
        AnyCase);
    return matches(form, line);
}

bool isFiling(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|tagged(?: with)?|schlagworte|schlagwörter|themen|mots[- ]clés|etiquetas|теги|метки|рубрика|темы)\s*:)"_s,
        AnyCase);
    return matches(form, line);
}

std::optional<DatedLine> datedLine(QStringView line)
{
    static const QRegularExpression label(
        uR"(^(?:(posted|published|first published|publication date|released|date|created|erstellt|veröffentlicht|stand|datum|publié|publicado|pubblicato|дата(?: публикации)?|опубликовано|размещено|апублікавана)|(?:last )?(?:updated|modified|edited)|aktualisiert|mis à jour|actualizado|обновлено)(?:\s+(?:on|at|am|le|el|il))?\s*:?\s+)"_s,
        AnyCase);
    static const QRegularExpression divider(u"\\s+[|·•]\\s+"_s);
    if (line.size() > 100)
        return std::nullopt;
    // "Published 3 May 2031 | Updated 4 May 2031": the first says most. "3 May 2031 | 10:15": the second is its time.
    static const QRegularExpression time(uR"(^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+(?:UTC|GMT|Uhr))?$)"_s, AnyCase);
    QString first = line.toString().section(divider, 0, 0);
    const QString second = line.toString().section(divider, 1, 1).trimmed();
    const bool divided = first.size() < line.size();
    if (matches(time, second))
        first += u' ' + second;
    if (const QRegularExpressionMatch match = label.match(first); match.hasMatch()) {
        const QString date = isoDate(QStringView(first).sliced(match.capturedLength()));
        return date.isEmpty() ? std::nullopt : std::optional(DatedLine{date, true, match.capturedLength(1) > 0});
    }
    const QString date = dateOfLine(first);
    if (date.isEmpty())
        return std::nullopt;
    const bool labelled = divided && label.match(second).hasMatch();
    return DatedLine{date, labelled, true};
}

QString dateInBrackets(QStringView line)
{
    static const QRegularExpression form(uR"(\(([^()]{6,40})\)\s*$)"_s);
    const QRegularExpressionMatch match = form.match(line.toString());
    return match.hasMatch() ? isoDate(match.captured(1)) : QString();
}

std::optional<RightsLine> rightsLine(QStringView line)
{
    static const QRegularExpression opening(
        uR"(^(?:(?:copyright\b|©|\(c\)(?=\s*(?:\d{4}|copyright)))\s*)+\s*(?:\d{4}\s*[-–,]\s*)?(\d{4})?[\s,.:|–-]*(?:by\s+)?([^.|;©]{2,60})?)"_s,
        AnyCase);
    static const QRegularExpression sign(
        uR"(\ball rights reserved\b|^alle rechte vorbehalten|^tous droits réservés|^todos los derechos reservados|^tutti i diritti riservati|^все права защищены|^усе правы абаронены|may not be published, broadcast, rewritten|reproduction (?:in whole or in part )?(?:is )?prohibited)"_s,
        AnyCase);
    const QRegularExpressionMatch match = opening.match(line.toString());
    if (!match.hasMatch())
        return matches(sign, line) ? std::optional(RightsLine{}) : std::nullopt;
    RightsLine rights{match.captured(1), match.captured(2).trimmed()};
    if (matches(sign, rights.owner) || !rights.owner.contains(QRegularExpression(u"\\p{Lu}"_s)))
        rights.owner.clear();
    return rights;
}

} // namespace formats
