// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mail_reader.h"

#include "document/document_builder.h"
#include "formats/failure.h"
#include "formats/html_blocks.h"
#include "formats/html_guard.h"
#include "formats/html_images.h"
#include "formats/mail_message.h"

#include <QRegularExpression>

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using document::DocumentBuilder;
using document::Metadata;
using document::Origin;
using L = QLatin1StringView;

namespace {

// How much of a file is looked at to tell whether it is a mail: more than the header fields of nearly all.
constexpr qsizetype HeadBytes = 16 * 1024;

/// "On Monday, Ada wrote:" and its kin: the line before a quotation that says whose it is.
bool introducesQuotation(const QString &line)
{
    static const QRegularExpression phrases(
        QStringLiteral("(wrote|writes|schrieb|a écrit|escribió|ha scritto|написал|пишет|napisał)[^:]{0,80}:\\s*$|"
                       "^-{2,}\\s*(Original Message|Ursprüngliche Nachricht|Forwarded message)\\s*-{2,}$"),
        QRegularExpression::CaseInsensitiveOption);
    return phrases.match(line).hasMatch();
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
    return std::min(depth, 16);
}

QStringView withoutQuotationMarks(QStringView line)
{
    while (line.startsWith(u'>'))
        line = line.sliced(line.startsWith(u"> ") ? 2 : 1);
    return line;
}

/// A paragraph a run of lines of one depth; the text's own line ends stay.
void appendPlain(const QString &body, DocumentBuilder *builder)
{
    const QStringList lines = QString(body).replace(L("\r\n"), L("\n")).split(u'\n');
    int depth = 0;
    bool signature = false;
    const auto setDepth = [&](int wanted) {
        builder->endBlock();
        for (; depth > wanted; --depth)
            builder->close();
        for (; depth < wanted; ++depth)
            builder->open(ContainerKind::Quotation);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const int lineDepth = quotationDepth(line);
        if (lineDepth != depth)
            setDepth(lineDepth);
        const QStringView content = withoutQuotationMarks(line);
        signature = signature || line == L("-- ");
        if (content.trimmed().isEmpty()) {
            builder->endBlock();
            continue;
        }
        builder->setFurniture(lineDepth > 0 || signature || introducesQuotation(line));
        if (!builder->inBlock())
            builder->beginBlock(BlockKind::Paragraph);
        else
            builder->appendText(u"\n");
        builder->appendText(content);
        if (introducesQuotation(line))
            builder->endBlock();
    }
    setDepth(0);
    builder->setFurniture(false);
}

/// Quotations of earlier mails in a page, as the common mail programs mark them.
bool isQuotedReply(const HtmlTree &tree, NodeIndex node)
{
    const QString classes = tree.attribute(node, L("class"));
    return (tree.is(node, GUMBO_TAG_BLOCKQUOTE) && tree.attribute(node, L("type")) == L("cite")) ||
           classes.contains(L("gmail_quote")) || classes.contains(L("moz-cite-prefix")) || classes.contains(L("gmail_attr")) ||
           classes.contains(L("yahoo_quoted")) || tree.attribute(node, L("id")) == L("divRplyFwdMsg");
}

void appendPage(const MailMessage &mail, DocumentBuilder *builder)
{
    if (!safeToParse(mail.html.toUtf8())) {
        appendPlain(withoutTags(mail.html), builder);
        return;
    }
    const HtmlTree tree = HtmlTree::parse(mail.html);
    NodeRoles roles(static_cast<std::size_t>(tree.size()), NodeRole::Article);
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (isQuotedReply(tree, node))
            std::fill(roles.begin() + node, roles.begin() + tree.end(node), NodeRole::Furniture);
    }
    PageImages images;
    for (const MailAttachment &part : mail.inlineParts)
        images.addPart(L("cid:") + part.name, part.mediaType, part.bytes);
    appendBlocks(tree, 0, roles, &images, builder);
}

void appendMail(const MailMessage &mail, DocumentBuilder *builder)
{
    if (!mail.plain.trimmed().isEmpty() || mail.html.isEmpty())
        appendPlain(mail.plain, builder);
    else
        appendPage(mail, builder);
    for (const MailAttachment &attachment : mail.attachments)
        builder->addResource({attachment.name, attachment.mediaType, document::ResourceRole::Attachment, attachment.bytes});
}

void addHeaders(const MailMessage &mail, Metadata *metadata)
{
    const auto add = [metadata](QStringView name, const QString &value) {
        if (!value.isEmpty())
            metadata->add(name, value, Origin::StatedInFile);
    };
    add(Metadata::Title, mail.subject);
    add(Metadata::Author, mail.from);
    add(u"to", mail.to);
    add(u"cc", mail.cc);
    add(u"message-id", mail.messageId);
    if (mail.date.isValid())
        add(Metadata::Published, mail.date.toString(Qt::ISODate));
}

bool isMbox(const Source &source)
{
    static const QRegularExpression separator(QStringLiteral("^From \\S+ .*\\d{4}\\s*\\r?\\n[\\w-]+:"));
    return separator.match(QString::fromLatin1(source.bytes.left(512))).hasMatch();
}

base::Result<document::Document> readMbox(const Source &source)
{
    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("mail"));
    const QList<QByteArrayView> mails = splitMbox(source.bytes);
    for (const QByteArrayView bytes : mails) {
        const MailMessage mail = parseMail(bytes);
        builder.open(ContainerKind::Section, 0, mail.subject);
        builder.beginBlock(BlockKind::Heading, 1);
        builder.appendText(mail.subject);
        builder.beginBlock(BlockKind::Paragraph);
        builder.appendText(mail.date.isValid() ? mail.from + L(", ") + mail.date.toString(Qt::ISODate) : mail.from);
        builder.endBlock();
        appendMail(mail, &builder);
        builder.close();
    }
    document::Document document = builder.finish();
    return document.text().trimmed().isEmpty() ? base::Result<document::Document>(noText()) : document;
}

} // namespace

bool isMail(const Source &source)
{
    if (isMbox(source))
        return true;
    // A block of header fields in which the sender and the date, or the way the mail took, are named.
    static const QRegularExpression field(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*:"));
    static const QRegularExpression fold(QStringLiteral("^[ \\t]"));
    QString head = QString::fromLatin1(source.bytes.left(HeadBytes)).replace(L("\r\n"), L("\n"));
    if (source.bytes.size() > HeadBytes)
        head.truncate(head.lastIndexOf(u'\n') + 1); // a line cut in two says nothing
    bool from = false;
    bool other = false;
    for (const QStringView line : QStringView(head).split(u'\n')) {
        if (line.isEmpty())
            break;
        if (!field.match(line.toString()).hasMatch() && !fold.match(line.toString()).hasMatch())
            return false;
        from = from || line.startsWith(u"From:", Qt::CaseInsensitive);
        other = other || line.startsWith(u"Date:", Qt::CaseInsensitive) || line.startsWith(u"Received:", Qt::CaseInsensitive) ||
                line.startsWith(u"Message-ID:", Qt::CaseInsensitive);
    }
    return from && other;
}

base::Result<document::Document> readMail(const Source &source, const ReadOptions &)
{
    if (isMbox(source))
        return readMbox(source);
    const MailMessage mail = parseMail(source.bytes);
    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("mail"));
    addHeaders(mail, &builder.metadata());
    appendMail(mail, &builder);
    document::Document document = builder.finish();
    return document.text().trimmed().isEmpty() && document.resources().empty() ? base::Result<document::Document>(noText())
                                                                               : document;
}

} // namespace formats
