// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/interval_index.h"
#include "support/strict_main.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace annotation;
using document::Position;
using document::Range;

namespace {

using Entry = IntervalIndex::Entry;

/// What an IntervalIndex promises, in the plainest way.
class PlainIndex
{
public:
    void insert(Range range, AnnotationId id)
    {
        remove(id);
        m_entries.push_back({range, id});
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
            if (a.range.begin != b.range.begin)
                return a.range.begin < b.range.begin;
            return a.range.end != b.range.end ? b.range.end < a.range.end : a.id < b.id;
        });
    }
    bool remove(AnnotationId id)
    {
        return std::erase_if(m_entries, [id](const Entry &entry) { return entry.id == id; }) > 0;
    }
    std::vector<Entry> overlapping(Range range) const
    {
        std::vector<Entry> found;
        for (const Entry &entry : m_entries) {
            if (range.isEmpty() ? entry.range.contains(range.begin) : entry.range.overlaps(range))
                found.push_back(entry);
        }
        return found;
    }
    Entry next(Position after) const
    {
        const auto found =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return after < e.range.begin; });
        return found == m_entries.end() ? Entry() : *found;
    }
    Entry previous(Position before) const
    {
        const auto found =
            std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &e) { return e.range.begin < before; });
        return found == m_entries.rend() ? Entry() : *found;
    }
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

QList<AnnotationId> ids(const std::vector<Entry> &entries)
{
    QList<AnnotationId> all;
    for (const Entry &entry : entries)
        all.append(entry.id);
    return all;
}

} // namespace

class TestIntervalIndex : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainWay()
    {
        QRandomGenerator random(5);
        const auto range = [&random] {
            const int begin = random.bounded(120);
            return Range::of(begin, begin + random.bounded(random.bounded(40) + 1));
        };
        for (int round = 0; round < 60; ++round) {
            IntervalIndex index;
            PlainIndex plain;
            QList<AnnotationId> known;
            for (int step = 0; step < 80; ++step) {
                const bool fresh = known.isEmpty() || random.bounded(3) > 0;
                const AnnotationId id = fresh ? AnnotationId::create() : known[random.bounded(static_cast<int>(known.size()))];
                if (fresh)
                    known.append(id);
                if (!fresh && random.bounded(2) == 0) {
                    QCOMPARE(index.remove(id), plain.remove(id));
                } else {
                    const Range at = range();
                    index.insert(at, id);
                    plain.insert(at, id);
                }
                if (step == 40)
                    index.assign(plain.entries());
                QCOMPARE(index.size(), static_cast<qsizetype>(plain.entries().size()));
                const Range asked = range();
                QCOMPARE(ids(index.overlapping(asked)), ids(plain.overlapping(asked)));
                QCOMPARE(index.next(asked.begin).id, plain.next(asked.begin).id);
                QCOMPARE(index.previous(asked.begin).id, plain.previous(asked.begin).id);
            }
        }
    }

    void laterEntryOfAnIdWins()
    {
        const AnnotationId id = AnnotationId::create();
        IntervalIndex index;
        index.assign({{Range::of(0, 5), id}, {Range::of(10, 15), id}});
        QCOMPARE(index.size(), 1);
        QVERIFY(index.overlapping(Range::of(0, 5)).empty());
        QCOMPARE(index.overlapping(Range::of(0, 50)).front().range, Range::of(10, 15));
        index.clear();
        QCOMPARE(index.size(), 0);
    }

    void visitingStopsWhenAsked()
    {
        IntervalIndex index;
        for (int i = 0; i < 100; ++i)
            index.insert(Range::of(i, 200), AnnotationId::create());
        int visits = 0;
        index.visitOverlapping(Range::of(0, 200), [&visits](const Entry &) { return ++visits < 5; });
        QCOMPARE(visits, 5);
    }

    void questionsDoNotGrowWithTheIndex()
    {
        std::vector<Entry> entries;
        entries.reserve(200000);
        for (int i = 0; i < 200000; ++i)
            entries.push_back({Range::of(i * 10, i * 10 + 25), AnnotationId::create()});
        IntervalIndex index;
        index.assign(entries);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20000; ++i) {
            const auto found = index.overlapping(Range::of(i * 100, i * 100 + 1));
            QVERIFY(found.size() == 3 || i == 0);
        }
        // A scan of all entries at each question would take minutes.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestIntervalIndex)

#include "tst_interval_index.moc"
