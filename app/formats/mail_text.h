// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

namespace formats {

/// Appends a mail's plain text: a paragraph a run of lines of one depth (the text's own line ends stay), what is quoted by ">" in
/// quotations. Earlier mails, the lines that introduce them and signatures are furniture, in whichever of the common languages;
/// so is all below the head of an earlier mail, as Outlook quotes. A forwarded mail is what was sent: only its head is furniture.
void appendMailText(const QString &body, bool isForwarded, document::DocumentBuilder *builder);

/// True for subjects of mails that hand another one on: "Fwd: …", "WG: …".
bool isForwardingSubject(const QString &subject);

/// True for a line that mail programs write above an earlier mail: "-----Original Message-----".
bool isMailDivider(QStringView line);

/// True for a field of an earlier mail's head as programs print it: "From: …", "Gesendet: …".
bool isHeadField(QStringView line);

} // namespace formats
