// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace formats {

/// True for tags that change how all that follows is read, which are text in Markdown (GFM 0.29, 6.11). `name` in lower case.
bool isDisallowedTag(QByteArrayView name);

/// A piece of HTML in which such tags have become text. Scripts and styles stay tags where they are closed as they should be:
/// nobody wants to read those.
QString withoutDisallowedTags(QString html);

} // namespace formats
