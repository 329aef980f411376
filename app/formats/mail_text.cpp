// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mail_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using document::DocumentBuilder;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int MaximumDepth = 16;
constexpr qsizetype LongestIntroduction = 200;

bool matches(const QRegularExpression &form, QStringView text)
{
    return form.match(text.toString()).hasMatch();
}

int quotationDepth(QStringView line)
{
    int depth = 0;
    for (const QChar c : line) {
        if (c == u'>')
            ++depth;
        else if (c != u' ')
            break;
    }
    return std::min(depth, MaximumDepth);
}

QStringView withoutQuotationMarks(QStringView line)
{
    while (line.startsWith(u'>'))
        line = line.sliced(line.startsWith(u"> ") ? 2 : 1);
    return line;
}

/// "Ada wrote:" and its kin, whatever follows.
bool saysWhoWrote(QStringView line)
{
    static const QRegularExpression form(
        uR"(\b(wrote|writes|schrieb|schreibt|a écrit|escribió|ha scritto|scrisse|escreveu|schreef|skrev|skreiv|kirjoitti|napisał\(?a?\)?|pisze|napsal\(?a?\)?|napísal|írta|yazdı|a scris|написал\(?а?\)?|пишет|писал|написав|пише|напісаў|έγραψε|写道|寫道|作成|さんは書きました|작성)[^:：]{0,80}[:：]\s*$)"_s,
        AnyCase);
    return line.size() <= LongestIntroduction && matches(form, line);
}

/// Ends in a colon and names a time or an address: over a quotation, that is an introduction in any language.
bool mayIntroduce(QStringView line)
{
    static const QRegularExpression form(uR"((@|\d{1,2}[:.h]\d{2}|\b(19|20)\d{2}\b).*[:：]\s*$)"_s);
    return line.size() <= LongestIntroduction && matches(form, line);
}

bool isProgramsSignature(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(sent (from|via) (my|the|outlook|mail|yahoo|proton)\b|sent with\b|get outlook for\b|von meine[mr] .{2,30} gesendet|gesendet (von|mit)\b|envoyé (de|depuis) (mon|ma)\b|enviado (desde|do|de) (mi|meu)\b|inviato da(l mio)?\b|verzonden vanaf\b|skickat från\b|wysłane z\b|отправлено (с|из)\b|надіслано з\b))"_s,
        AnyCase);
    return line.size() <= 80 && matches(form, line);
}

bool handsOn(QStringView divider)
{
    static const QRegularExpression form(
        u"forward|weitergeleitet|reenviado|inoltrato|doorgestuurd|transféré|réexpédié|пересыл|пересланн|переадрес|vidarebefordrat"_s,
        AnyCase);
    return matches(form, divider);
}

class MailText
{
public:
    MailText(const QString &body, bool isForwarded, DocumentBuilder *builder)
        : m_text(QString(body).replace("\r\n"_L1, "\n"_L1)),
          m_lines(QStringView(m_text).split(u'\n')),
          m_builder(*builder),
          m_isForwarded(isForwarded)
    {
    }

    void append()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines[i];
            if (m_headLines == 0 && m_below == 0)
                findHead(i);
            m_signature = (m_signature && m_below == 0) || line == u"-- " || isProgramsSignature(line);
            m_introduction = m_introduction > 0 ? m_introduction - 1 : introductionAt(i);
            appendLine(line);
        }
        setDepth(0);
        m_builder.setFurniture(false);
    }

private:
    /// The head of an earlier mail that begins here: its divider, and fields in a row.
    void findHead(qsizetype at)
    {
        qsizetype end = at;
        const bool divided = isMailDivider(m_lines[at]);
        m_handsOn = divided && handsOn(m_lines[at]);
        if (divided)
            ++end;
        while (divided && end < m_lines.size() && m_lines[end].trimmed().isEmpty() && end < at + 3)
            ++end;
        qsizetype fields = 0;
        for (; end < m_lines.size() && !m_lines[end].trimmed().isEmpty(); ++end) {
            if (isHeadField(m_lines[end]))
                ++fields;
            else if (fields == 0 || end > at + 12)
                break;
        }
        static const QRegularExpression underline(u"^_{10,}\\s*$"_s);
        const bool isRule = matches(underline, m_lines[at]);
        if (fields >= 3 || (divided && !isRule && fields >= 1))
            m_headLines = end - at;
        else if (divided && !isRule)
            m_headLines = 1;
    }

    /// How many more lines after this one introduce a quotation; -1 when this one does not.
    qsizetype introductionAt(qsizetype at) const
    {
        const int depth = quotationDepth(m_lines[at]);
        for (qsizetype last = at; last < m_lines.size() && last < at + 3; ++last) {
            const QStringView line = withoutQuotationMarks(m_lines[last]).trimmed();
            if (line.isEmpty() || quotationDepth(m_lines[last]) != depth)
                return -1;
            if (!line.endsWith(u':') && !line.endsWith(u'：'))
                continue;
            QString whole;
            for (qsizetype i = at; i <= last; ++i)
                whole += withoutQuotationMarks(m_lines[i]).trimmed() + u' ';
            const bool isOne = saysWhoWrote(whole) || mayIntroduce(whole);
            if (last == at && saysWhoWrote(line))
                return 0;
            return isOne && isQuotedBelow(last, depth) ? last - at : -1;
        }
        return -1;
    }

    bool isQuotedBelow(qsizetype at, int depth) const
    {
        for (qsizetype i = at + 1; i < m_lines.size() && i < at + 4; ++i) {
            if (quotationDepth(m_lines[i]) > depth)
                return true;
            if (!m_lines[i].trimmed().isEmpty())
                return false;
        }
        return false;
    }

    void appendLine(QStringView line)
    {
        const int marks = quotationDepth(line);
        const bool inHead = m_headLines > 0;
        const int depth = marks + (m_below > 0 && !inHead ? 1 : 0);
        if (depth != m_depth)
            setDepth(depth);
        const QStringView content = withoutQuotationMarks(line);
        if (content.trimmed().isEmpty()) {
            m_builder.endBlock();
        } else {
            const bool furniture = marks > 0 || m_signature || inHead || m_introduction >= 0 || m_below > 0;
            if (m_builder.inBlock() && furniture != m_builder.block().furniture)
                m_builder.endBlock();
            m_builder.setFurniture(furniture);
            if (!m_builder.inBlock())
                m_builder.beginBlock(BlockKind::Paragraph);
            else
                m_builder.appendText(u"\n");
            m_builder.appendText(content);
            if (m_introduction == 0)
                m_builder.endBlock();
            m_hasOwnText = m_hasOwnText || !furniture;
        }
        if (inHead && --m_headLines == 0) {
            m_builder.endBlock();
            // What is handed on was sent for its own sake.
            m_below = m_isForwarded || m_handsOn || !m_hasOwnText ? 0 : 1;
        }
    }

    void setDepth(int wanted)
    {
        m_builder.endBlock();
        for (; m_depth > wanted; --m_depth)
            m_builder.close();
        for (; m_depth < wanted; ++m_depth)
            m_builder.open(ContainerKind::Quotation);
    }

    QString m_text;
    QList<QStringView> m_lines;
    DocumentBuilder &m_builder;
    bool m_isForwarded;
    bool m_handsOn = false; // the head is of a mail that is handed on
    bool m_hasOwnText = false;
    bool m_signature = false;
    int m_depth = 0;
    int m_below = 0;               // 1 below the head of an earlier mail
    qsizetype m_headLines = 0;     // left of such a head
    qsizetype m_introduction = -1; // lines left of an introduction; -1 outside
};

} // namespace

bool isForwardingSubject(const QString &subject)
{
    static const QRegularExpression form(u"^\\s*(fwd?|wg|tr|rv|enc|vb|vs|i|doorst|pd|fs|пересл|fw)\\s*:"_s, AnyCase);
    return form.match(subject).hasMatch();
}

bool isMailDivider(QStringView line)
{
    static const QRegularExpression form(
        uR"(^\s*(-{2,}\s*(original message|original appointment|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message original|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|oorspronkelijk bericht|doorgestuurd bericht|forwarded message|forwarded by .{0,60}|message transféré|исходное сообщение|пересылаемое сообщение|пересланное сообщение|oryginalna wiadomość|wiadomość oryginalna|ursprungligt meddelande|vidarebefordrat meddelande)\s*-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (réexpédié|transféré)\s*:|inizio messaggio inoltrato:|inicio del mensaje reenviado:|начало переадресованного сообщения:|_{20,})\s*$)"_s,
        AnyCase);
    return line.size() <= 120 && matches(form, line);
}

bool isHeadField(QStringView line)
{
    static const QRegularExpression form(
        uR"(^\s*\*?(from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments|von|gesendet|an|datum|betreff|antwort an|de|envoyé|à|a|objet|para|enviado|enviado el|enviada em|asunto|assunto|fecha|data|da|inviato|oggetto|van|verzonden|aan|onderwerp|от|от кого|отправлено|дата|кому|копия|тема|od|do|wysłano|dw|temat|från|skickat|till|ämne)\s?:\*?\s)"_s,
        AnyCase);
    return line.size() <= 400 && matches(form, line);
}

void appendMailText(const QString &body, bool isForwarded, DocumentBuilder *builder)
{
    MailText(body, isForwarded, builder).append();
}

} // namespace formats
