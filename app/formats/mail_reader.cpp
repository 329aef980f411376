// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mail_reader.h"

#include "document/document_builder.h"
#include "formats/failure.h"
#include "formats/html_blocks.h"
#include "formats/html_guard.h"
#include "formats/html_images.h"
#include "formats/mail_message.h"
#include "formats/mail_text.h"

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

/// Quotations of earlier mails in a page, as the common mail programs mark them.
bool isQuotedReply(const HtmlTree &tree, NodeIndex node)
{
    const QString classes = tree.attribute(node, L("class"));
    return (tree.is(node, GUMBO_TAG_BLOCKQUOTE) && tree.attribute(node, L("type")) == L("cite")) ||
           classes.contains(L("gmail_quote")) || classes.contains(L("moz-cite-prefix")) || classes.contains(L("gmail_attr")) ||
           classes.contains(L("yahoo_quoted")) || classes.contains(L("protonmail_quote")) ||
           classes.contains(L("tutanota_quote")) || classes.contains(L("zmail_extra"));
}

/// The names and dates that Outlook prints above an earlier mail.
bool isHeadOfEarlierMail(const HtmlTree &tree, NodeIndex node)
{
    if (!tree.is(node, GUMBO_TAG_DIV))
        return false;
    if (tree.attribute(node, L("id")) == L("divRplyFwdMsg") ||
        tree.attribute(node, L("class")).contains(L("OutlookMessageHeader")))
        return true;
    const QString style = tree.attribute(node, L("style"));
    return style.contains(L("border-top")) && style.contains(L("solid")) &&
           isHeadField(QString(tree.textContent(node, 200) + u' '));
}

bool hasTextBefore(const HtmlTree &tree, NodeIndex node)
{
    for (NodeIndex before = 0; before < node; ++before) {
        if (tree.isText(before) && tree.is(tree.parent(before), GUMBO_TAG_TITLE))
            continue;
        if (tree.isText(before) && !QStringView(tree.text(before)).trimmed().isEmpty())
            return true;
    }
    return false;
}

/// What there is to read of a mail that only carries attachments: its subject and their names.
void appendAttachmentNames(const MailMessage &mail, DocumentBuilder *builder)
{
    if (!mail.subject.isEmpty()) {
        builder->beginBlock(BlockKind::Heading, 1);
        builder->appendText(mail.subject);
    }
    for (const MailAttachment &attachment : mail.attachments) {
        builder->beginBlock(BlockKind::Paragraph);
        builder->appendText(attachment.name);
    }
    builder->endBlock();
}

/// Two attachments may have one name, resources may not.
QString uniqueName(const QString &name, const DocumentBuilder &builder)
{
    const qsizetype dot = name.lastIndexOf(u'.') > 0 ? name.lastIndexOf(u'.') : name.size();
    QString unique = name;
    for (int number = 2; builder.hasResource(unique); ++number)
        unique = name.first(dot) + L(" (") + QString::number(number) + u')' + name.sliced(dot);
    return unique;
}

void appendPage(const MailMessage &mail, DocumentBuilder *builder)
{
    if (!safeToParse(mail.html.toUtf8())) {
        appendMailText(withoutTags(mail.html), isForwardingSubject(mail.subject), builder);
        return;
    }
    const HtmlTree tree = HtmlTree::parse(mail.html);
    const bool isForwarded = isForwardingSubject(mail.subject);
    NodeRoles roles(static_cast<std::size_t>(tree.size()), NodeRole::Article);
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (roles[static_cast<std::size_t>(node)] != NodeRole::Article)
            continue;
        NodeIndex end = isQuotedReply(tree, node) ? tree.end(node) : node;
        if (isHeadOfEarlierMail(tree, node)) {
            // Its text follows beside it, or beside the box around it.
            const NodeIndex box = tree.parent(node);
            const bool fillsBox = tree.firstChild(box) == node && tree.end(box) == tree.end(node);
            const NodeIndex around = fillsBox ? tree.parent(box) : box;
            end = !isForwarded && hasTextBefore(tree, node) && around >= 0 ? tree.end(around) : tree.end(node);
        }
        std::fill(roles.begin() + node, roles.begin() + end, NodeRole::Furniture);
    }
    PageImages images;
    for (const MailAttachment &part : mail.inlineParts)
        images.addPart(L("cid:") + part.name, part.mediaType, part.bytes);
    appendBlocks(tree, 0, roles, &images, builder);
}

void appendMail(const MailMessage &mail, DocumentBuilder *builder)
{
    if (!mail.plain.trimmed().isEmpty() || mail.html.isEmpty())
        appendMailText(mail.plain, isForwardingSubject(mail.subject), builder);
    else
        appendPage(mail, builder);
    for (const MailAttachment &attachment : mail.attachments)
        builder->addResource(
            {uniqueName(attachment.name, *builder), attachment.mediaType, document::ResourceRole::Attachment, attachment.bytes});
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
    if (QStringView(builder.text()).trimmed().isEmpty() && !mail.attachments.isEmpty())
        appendAttachmentNames(mail, &builder);
    document::Document document = builder.finish();
    return document.text().trimmed().isEmpty() ? base::Result<document::Document>(noText()) : document;
}

} // namespace formats
