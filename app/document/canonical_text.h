// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace document {

// What makes a text canonical: its line ends are LF, and it holds neither NUL nor lone surrogates. All of these run over plain
// text at memory speed, because every text of 100 MB passes through them.

/// The first surrogate, high or low, at or after `from`; the text's size when there is none.
qsizetype nextSurrogate(QStringView text, qsizetype from);

/// The first unit at or after `from` that keeps `text` from being canonical; its size when there is none.
qsizetype nextNotCanonical(QStringView text, qsizetype from);

/// `text` itself (shared) where it is canonical already. CR LF and CR become LF; NUL and lone surrogates become U+FFFD.
QString canonicalText(const QString &text);

} // namespace document
