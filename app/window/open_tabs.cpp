// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/open_tabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace window {

namespace {

constexpr qsizetype MostHalves = 2;

const QLatin1String Halves("halves");
const QLatin1String Tabs("tabs");
const QLatin1String Front("front");
const QLatin1String DocumentKey("document");
const QLatin1String At("at");
const QLatin1String Caret("caret");
const QLatin1String Kept("kept");
const QLatin1String Active("active");
const QLatin1String Synchronised("synchronised");

} // namespace

QString OpenTabs::toString() const
{
    QJsonArray allHalves;
    for (const Half &half : halves) {
        QJsonArray tabs;
        for (const Tab &tab : half.tabs) {
            QJsonObject one{{DocumentKey, tab.document.toString()}, {Kept, tab.kept}};
            if (tab.place) {
                one.insert(At, static_cast<qint64>(tab.place->at.value()));
                one.insert(Caret, static_cast<qint64>(tab.place->caret.value()));
            }
            tabs.append(one);
        }
        allHalves.append(QJsonObject{{Tabs, tabs}, {Front, static_cast<qint64>(half.front)}});
    }
    const QJsonObject all{{Halves, allHalves}, {Active, static_cast<qint64>(active)}, {Synchronised, synchronised}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

OpenTabs OpenTabs::fromString(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    OpenTabs open;
    const QJsonArray halves = all.value(Halves).toArray();
    for (const QJsonValue &value : halves) {
        if (open.halves.size() == MostHalves)
            break;
        Half half;
        const QJsonArray tabs = value.toObject().value(Tabs).toArray();
        for (const QJsonValue &one : tabs) {
            const QJsonObject tab = one.toObject();
            const auto id = document::DocumentId::fromString(tab.value(DocumentKey).toString());
            const auto at = static_cast<qsizetype>(std::max<qint64>(0, tab.value(At).toInteger()));
            // An older program remembered the line only.
            const auto caret = static_cast<qsizetype>(std::max<qint64>(0, tab.value(Caret).toInteger(at)));
            std::optional<Place> place;
            if (tab.contains(At))
                place = Place{document::Position(at), document::Position(caret)};
            if (!id.isNull())
                half.tabs.append({id, place, tab.value(Kept).toBool(true)});
        }
        const auto front = static_cast<qsizetype>(value.toObject().value(Front).toInteger(-1));
        half.front = front >= 0 && front < half.tabs.size() ? front : half.tabs.isEmpty() ? -1 : 0;
        open.halves.append(half);
    }
    open.active = static_cast<qsizetype>(all.value(Active).toInteger());
    if (open.active < 0 || open.active >= open.halves.size())
        open.active = 0;
    open.synchronised = all.value(Synchronised).toBool();
    return open;
}

} // namespace window
