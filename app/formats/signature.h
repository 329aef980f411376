// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace formats {

enum class SignatureKind { None, Image, Sound, Archive, Program, Database, Document };

/// What a file's first bytes give it away as; None for text and for what has no signature. Document is a kind of document that
/// has bytes of its own (PDF, RTF, old Word files).
SignatureKind signatureKind(QByteArrayView bytes);

/// True when the file begins as a page does: blanks, comments and an XML declaration aside with `<!doctype html` or `<html`.
bool beginsAsHtml(QByteArrayView bytes);

} // namespace formats
