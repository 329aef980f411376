// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/accents.h"

namespace base {

QString withoutAccents(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(apart.size());
    for (const QChar sign : apart) {
        if (!sign.isMark())
            plain += sign;
    }
    return plain;
}

} // namespace base
