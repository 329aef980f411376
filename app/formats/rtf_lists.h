// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QMap>

namespace formats {

/// The lists that an RTF file defines (Rich Text Format 1.9.1, "List tables") and how far each has counted.
class RtfLists
{
public:
    void readTable(QByteArrayView group);     ///< the content of \listtable
    void readOverrides(QByteArrayView group); ///< the content of \listoverridetable

    bool knows(int list) const { return m_listOf.contains(list) && m_levels.contains(m_listOf.value(list)); }
    /// The next number of the list \lsN at that level; 0 for bullets. Restarts the deeper levels.
    quint32 next(int list, int level);

private:
    struct Level {
        bool bullet = false;
        quint32 start = 1;
    };
    void readList(QByteArrayView group);
    static Level readLevel(QByteArrayView group);

    QHash<int, QList<Level>> m_levels;          // list id → levels
    QHash<int, int> m_listOf;                   // \lsN → list id
    QHash<int, QMap<int, quint32>> m_overrides; // \lsN → level → start, until it was applied
    QHash<int, QMap<int, quint32>> m_counters;  // list id → level → last number
};

} // namespace formats
