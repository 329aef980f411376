// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace annotation {

/// 0xRRGGBB.
using Color = quint32;

/// Of colours that show on white as on black, the one least like any of `used` and unlike what marks a passage without a tag. The
/// same for the same colours, in whatever order; when all are in use, the one that is used least.
Color colorUnlike(const QList<Color> &used);

/// How different two colours look as the tint of a passage: about 0.02 is just seen, 0.1 is told apart at a glance. The distance
/// in OKLab, in which lightness counts for less, because a tint is light whatever its colour.
double difference(Color one, Color other);

} // namespace annotation
