// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

#include <QByteArray>

namespace workspace {

/// How a document was read, as the library keeps it with each version. The password is left out.
QByteArray encode(const formats::ReadOptions &options);
/// What is not understood is left at its default.
formats::ReadOptions decodeReadOptions(const QByteArray &bytes);

} // namespace workspace
