// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

#include <QRandomGenerator>

#include <algorithm>

using annotation::Annotation;
using annotation::AnnotationId;
using fixture::take;
using library::AnnotationFilter;
using library::AnnotationOrder;
using library::AnnotationRepository;
using Side = library::AnnotationStart::Side;

namespace {

const QString Text = QStringLiteral("The ferry opened late. Nobody said why, and nobody asked.");

QList<AnnotationId> idsOf(const QList<Annotation> &annotations)
{
    QList<AnnotationId> ids;
    for (const Annotation &one : annotations)
        ids.append(one.id);
    return ids;
}

} // namespace

/// Annotations of every kind, many of them at one place: what the library lists is in annotation::precedes' order, and a walk
/// from anywhere in a list goes through the rest of it.
class TestAnnotationOrder : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_library = std::make_unique<fixture::TemporaryLibrary>();
        // In no order of theirs; the title that is made last comes first.
        m_documents = {m_library->import(QStringLiteral("Mole"), Text), m_library->import(QStringLiteral("Ferry"), Text)};
        m_tag = m_library->tag(QStringLiteral("Transport"));
        QRandomGenerator random(7);
        for (int i = 0; i < 120; ++i)
            add(m_documents.at(i % 2), target(random), i % 3 == 0, i % 4 == 0 ? QStringLiteral("Größe?") : QString());
    }

private Q_SLOTS:
    void cleanup() { m_library.reset(); }

    void aDocumentsListIsInOrderOfPlace()
    {
        for (const document::DocumentId &document : std::as_const(m_documents)) {
            const QList<Annotation> all = take(repository().ofDocument(document));
            QCOMPARE(all.size(), 60);
            QVERIFY(std::is_sorted(all.cbegin(), all.cend(), annotation::precedes));
            QVERIFY(all.first().isOnDocument());
            QVERIFY(all.last().text());
            QList<Annotation> mixed = all;
            std::shuffle(mixed.begin(), mixed.end(), std::mt19937(3));
            std::sort(mixed.begin(), mixed.end(), annotation::precedes);
            QCOMPARE(idsOf(mixed), idsOf(all));
        }
    }

    void areasStandFromPageToPage()
    {
        const QList<Annotation> all = take(repository().ofDocument(m_documents.first()));
        QList<std::pair<int, double>> places;
        for (const Annotation &one : all) {
            if (one.area())
                places.append({one.area()->page, one.area()->area.top()});
        }
        QVERIFY(places.size() > 10);
        QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
    }

    void notesOnTheDocumentAreFoundAmongAreas()
    {
        const QList<Annotation> all = take(repository().ofDocument(m_documents.first()));
        const QList<Annotation> notes = take(repository().onDocument(m_documents.first()));
        QVERIFY(!notes.isEmpty());
        QCOMPARE(idsOf(notes), idsOf(all.mid(0, notes.size())));
        QVERIFY(!all.at(notes.size()).isOnDocument());
        QVERIFY(notes.first().created <= notes.last().created);
        QCOMPARE(take(repository().onDocument(document::DocumentId::create())).size(), 0);
    }

    void aWalkFromAnywhereGoesThroughTheRest_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("which");
        const char *const orders[] = {"by place", "by time made", "by time changed"};
        const char *const filters[] = {"all", "of one document", "with a tag", "with a word", "without a tag"};
        for (int order = 0; order < 3; ++order) {
            for (int which = 0; which < 5; ++which)
                QTest::addRow("%s, %s", orders[order], filters[which]) << order << which;
        }
    }

    void aWalkFromAnywhereGoesThroughTheRest()
    {
        QFETCH(int, order);
        QFETCH(int, which);
        const auto by = static_cast<AnnotationOrder>(order);
        const AnnotationFilter filter = filterOf(which);
        QList<Annotation> all;
        QVERIFY(repository().visit(filter, by, collect(&all)).ok());
        QVERIFY(all.size() > 5);
        QCOMPARE(walk({{}, Side::AtOrBehind}, filter, by), idsOf(all));
        QList<Annotation> reversed = all;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(walk({{}, Side::Before}, filter, by), idsOf(reversed));
        for (qsizetype at = 0; at < all.size(); at += 3) {
            QCOMPARE(walk({all.at(at), Side::AtOrBehind}, filter, by), idsOf(all.mid(at)));
            QCOMPARE(walk({all.at(at), Side::Behind}, filter, by), idsOf(all.mid(at + 1)));
            QCOMPARE(walk({all.at(at), Side::Before}, filter, by), idsOf(reversed.mid(all.size() - at)));
        }
    }

    // What was there a moment ago is a place still.
    void aWalkBeginsWhereNothingIsAnyMore()
    {
        const QList<Annotation> all = take(repository().ofDocument(m_documents.first()));
        const Annotation gone = all.at(30);
        take(m_library->command({library::CommandKind::RemoveAnnotations, {}},
                                [&](library::Change &change) { return removeAnnotations(change, {gone.id}); }));
        QCOMPARE(walk({gone, Side::AtOrBehind}, filterOf(1), AnnotationOrder::Place), idsOf(all.mid(31)));
    }

private:
    AnnotationRepository repository() const { return AnnotationRepository(*m_library->connection); }

    static annotation::Target target(QRandomGenerator &random)
    {
        switch (random.bounded(4)) {
        case 0:
            return annotation::AreaTarget{random.bounded(3), QRectF(random.bounded(2) * 10, random.bounded(4) * 12.5, 30, 20)};
        case 1:
            return annotation::DocumentTarget{};
        default:
            const int begin = random.bounded(4) * 3;
            return fixture::makeTarget(Text, begin, begin + 1 + random.bounded(3));
        }
    }

    void add(document::DocumentId document, const annotation::Target &target, bool tagged, const QString &note)
    {
        Annotation added;
        added.id = AnnotationId::create();
        added.document = document;
        added.target = target;
        added.note = note;
        if (tagged)
            added.tags = {m_tag};
        // Some in the same instant.
        m_library->clock.advance(added.note.isEmpty() ? 5 : 0);
        take(m_library->command({library::CommandKind::AddAnnotation, {}},
                                [&](library::Change &change) { return addAnnotation(change, added); }));
    }

    AnnotationFilter filterOf(int which) const
    {
        AnnotationFilter filter;
        if (which == 1)
            filter.documents = {m_documents.first()};
        else if (which == 2)
            filter.tags = {m_tag};
        else if (which == 3)
            filter.text = QStringLiteral("GRÖSSE").replace(QStringLiteral("SS"), QStringLiteral("ß"));
        filter.untaggedOnly = which == 4;
        return filter;
    }

    static std::function<bool(const Annotation &)> collect(QList<Annotation> *into)
    {
        return [into](const Annotation &one) {
            into->append(one);
            return true;
        };
    }

    QList<AnnotationId> walk(const library::AnnotationStart &start, const AnnotationFilter &filter, AnnotationOrder order) const
    {
        QList<Annotation> found;
        if (!repository().visitFrom(start, filter, order, collect(&found)).ok())
            qFatal("the walk failed");
        return idsOf(found);
    }

    std::unique_ptr<fixture::TemporaryLibrary> m_library;
    QList<document::DocumentId> m_documents;
    annotation::TagId m_tag;
};

STRICT_TEST_MAIN(QCoreApplication, TestAnnotationOrder)
#include "tst_annotation_order.moc"
