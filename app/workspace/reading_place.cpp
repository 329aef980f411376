// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reading_place.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace workspace {

namespace {

const QLatin1String Version("version");
const QLatin1String Caret("caret");
const QLatin1String Seen("seen");
constexpr qsizetype MostRanges = 4000; // of somebody who leaps about; what is more is small change

} // namespace

QByteArray encode(const ReadingPlace &place, document::VersionId version)
{
    QCborMap map{{Version, version.toBytes()}};
    if (place.caret)
        map.insert(Caret, qint64(place.caret->value()));
    QCborArray seen;
    for (const document::Range &range : place.seen) {
        if (seen.size() >= 2 * MostRanges)
            break;
        seen.append(qint64(range.begin.value()));
        seen.append(qint64(range.end.value()));
    }
    map.insert(Seen, seen);
    return map.toCborValue().toCbor();
}

void decode(const QByteArray &bytes, document::VersionId version, ReadingPlace *place)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (map.value(Version).toByteArray() != version.toBytes())
        return;
    if (const QCborValue caret = map.value(Caret); caret.isInteger() && caret.toInteger() >= 0)
        place->caret = document::Position(static_cast<qsizetype>(caret.toInteger()));
    const QCborArray seen = map.value(Seen).toArray();
    qint64 end = -1;
    for (qsizetype i = 0; i + 1 < seen.size(); i += 2) {
        const qint64 from = seen.at(i).toInteger(-1);
        const qint64 to = seen.at(i + 1).toInteger(-1);
        if (from <= end || to <= from)
            return;
        end = to;
        place->seen.push_back(document::Range::of(static_cast<qsizetype>(from), static_cast<qsizetype>(to)));
    }
}

} // namespace workspace
