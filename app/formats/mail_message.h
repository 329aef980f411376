// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace formats {

struct MailAttachment {
    QString name; ///< without folders; "attachment-2" where the mail gives none
    QString mediaType;
    QByteArray bytes;
};

/// A mail taken apart (RFC 5322, MIME).
struct MailMessage {
    QString subject;
    QString from;
    QString to;
    QString cc;
    QString messageId;
    QDateTime date;
    QString plain; ///< the body as text; empty when it has none
    QString html;  ///< the body as a page; empty when it has none
    QList<MailAttachment> attachments;
    QList<MailAttachment> inlineParts; ///< pictures that the page shows, named by their content id
};

/// Never fails: what is not understood stays empty.
MailMessage parseMail(QByteArrayView bytes);

/// The mails of an mbox file, each without its "From " line. They point into `bytes`, which must outlive them.
QList<QByteArrayView> splitMbox(QByteArrayView bytes);

} // namespace formats
