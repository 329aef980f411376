// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

#include <memory>

/// A plain text, a paragraph a line.
inline document::DocumentPointer documentOf(const QString &text)
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("text"));
    builder.setLines(text);
    return std::make_shared<const document::Document>(builder.finish());
}
