// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamReader;

namespace formats {

/// Copies the element that `xml` stands on into an XML document of its own, to be read later; `xml` stands on its end afterwards.
/// For content that is in the middle of a paragraph but is read after it (text boxes, notes).
QByteArray captureElement(QXmlStreamReader &xml);

/// All text in the element that `xml` stands on; `xml` stands on its end afterwards. Elements may nest to any depth, where
/// QXmlStreamReader::readElementText would call itself for each.
QString elementText(QXmlStreamReader &xml);

} // namespace formats
