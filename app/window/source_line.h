// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/documents.h"

namespace window {

/// Who wrote it, where and when it appeared, its format: the line under a title.
QString sourceLine(const workspace::DocumentSummary &document);

/// What is cited of it: authors, title, publisher and date, as far as they are known, in this order.
QStringList sourceParts(const workspace::DocumentSummary &document);

} // namespace window
