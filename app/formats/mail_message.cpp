// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mail_message.h"

#include "formats/encoding.h"

#include <gmime/gmime.h>

#include <memory>

namespace formats {

using L = QLatin1StringView;

namespace {

// Parts in parts: real mails nest some ten deep, forwarded ones included.
constexpr int MaximumDepth = 50;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

QString taken(char *text)
{
    const QString copy = QString::fromUtf8(text).simplified();
    g_free(text);
    return copy;
}

QString addresses(InternetAddressList *list)
{
    return list ? taken(internet_address_list_to_string(list, nullptr, false)) : QString();
}

QByteArray content(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

QString mediaType(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    return type ? taken(g_mime_content_type_get_mime_type(type)).toLower() : QStringLiteral("text/plain");
}

QString text(GMimePart *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    return decode(content(part), QString::fromLatin1(charset)).text;
}

/// A name from a mail is not to be trusted with a path.
QString fileName(GMimePart *part, qsizetype number)
{
    QString name = QString::fromUtf8(g_mime_part_get_filename(part)).replace(u'\\', u'/').section(u'/', -1).simplified();
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return name.isEmpty() || name == L("..") ? L("attachment-") + QString::number(number) : name;
}

/// A forwarded mail is called by its subject.
QString nameOfMail(GMimeMessage *message, qsizetype number)
{
    QString subject = QString::fromUtf8(g_mime_message_get_subject(message)).simplified().left(80);
    subject.replace(u'/', u'-').replace(u'\\', u'-');
    subject.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return (subject.isEmpty() ? L("message-") + QString::number(number) : subject) + L(".eml");
}

void collect(GMimeObject *object, MailMessage *mail, int depth)
{
    if (!object || depth > MaximumDepth)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            collect(g_mime_multipart_get_part(multipart, i), mail, depth + 1);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) { // a forwarded mail, whole
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner) {
            char *raw = g_mime_object_to_string(GMIME_OBJECT(inner), nullptr);
            mail->attachments.append(
                {nameOfMail(inner, mail->attachments.size() + 1), QStringLiteral("message/rfc822"), QByteArray(raw)});
            g_free(raw);
        }
        return;
    }
    if (!GMIME_IS_PART(object))
        return;
    GMimePart *part = GMIME_PART(object);
    const QString type = mediaType(object);
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    const bool attached = disposition && g_mime_content_disposition_is_attachment(disposition);
    const QString id = QString::fromUtf8(g_mime_object_get_content_id(object));
    if (!attached && type == L("text/plain")) {
        mail->plain += (mail->plain.isEmpty() ? L("") : L("\n\n")) + text(part);
    } else if (!attached && type == L("text/html")) {
        mail->html += text(part);
    } else if (!attached && type.startsWith(L("image/")) && !id.isEmpty()) {
        mail->inlineParts.append({id, type, content(part)});
    } else {
        mail->attachments.append({fileName(part, mail->attachments.size() + 1), type, content(part)});
    }
}

} // namespace

MailMessage parseMail(QByteArrayView bytes)
{
    static const bool ready = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(ready)
    MailMessage mail;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return mail;
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get())).simplified();
    mail.from = addresses(g_mime_message_get_from(message.get()));
    mail.to = addresses(g_mime_message_get_to(message.get()));
    mail.cc = addresses(g_mime_message_get_cc(message.get()));
    mail.messageId = QString::fromUtf8(g_mime_message_get_message_id(message.get()));
    if (GDateTime *date = g_mime_message_get_date(message.get())) {
        const qint64 offset = g_date_time_get_utc_offset(date) / G_USEC_PER_SEC;
        mail.date = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC, static_cast<int>(offset));
    }
    collect(g_mime_message_get_mime_part(message.get()), &mail, 0);
    return mail;
}

QList<QByteArrayView> splitMbox(QByteArrayView bytes)
{
    QList<QByteArrayView> mails;
    qsizetype begin = -1;
    for (qsizetype at = 0; at >= 0 && at < bytes.size();) {
        const bool separator = bytes.sliced(at).startsWith("From ") && (at == 0 || (at >= 2 && bytes[at - 2] == '\n') ||
                                                                        (at >= 4 && bytes.sliced(at - 4, 4) == "\r\n\r\n"));
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        if (separator) {
            if (begin >= 0)
                mails.append(bytes.sliced(begin, at - begin));
            begin = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        }
        at = lineEnd < 0 ? -1 : lineEnd + 1;
    }
    if (begin >= 0 && begin < bytes.size())
        mails.append(bytes.sliced(begin));
    return mails;
}

} // namespace formats
