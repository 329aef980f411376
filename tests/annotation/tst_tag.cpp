// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/tag.h"
#include "support/strict_main.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace annotation;

namespace {

Tag tag(const char *name, TagId parent = {})
{
    Tag made;
    made.id = TagId::create();
    made.parent = parent;
    made.name = QString::fromUtf8(name);
    return made;
}

Tag colored(Color color)
{
    Tag made = tag("t");
    made.color = color;
    return made;
}

QStringList paths(const TagTree &tree)
{
    QStringList all;
    for (const Tag &tag : tree.tags())
        all.append(tree.path(tag.id));
    return all;
}

QStringList list(std::initializer_list<const char *> items)
{
    QStringList all;
    for (const char *item : items)
        all.append(QString::fromUtf8(item));
    return all;
}

} // namespace

class TestTag : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void standsByPath()
    {
        const Tag war = tag("war");
        const Tag causes = tag("Causes", war.id);
        const Tag causesOfCauses = tag("deep", causes.id);
        const Tag warAndPeace = tag("War and peace");
        const Tag aims = tag("aims", war.id);
        const TagTree tree({causesOfCauses, warAndPeace, aims, causes, war});
        QCOMPARE(paths(tree), list({"war", "war/aims", "war/Causes", "war/Causes/deep", "War and peace"}));
        QCOMPARE(tree.children({}), QList<TagId>({war.id, warAndPeace.id}));
        QCOMPARE(tree.children(war.id), QList<TagId>({aims.id, causes.id}));
        QCOMPARE(tree.withDescendants(war.id), QList<TagId>({war.id, aims.id, causes.id, causesOfCauses.id}));
        QCOMPARE(tree.withDescendants(warAndPeace.id), QList<TagId>({warAndPeace.id}));
        QVERIFY(tree.withDescendants(TagId::create()).isEmpty());
        QVERIFY(tree.isWithin(causesOfCauses.id, war.id));
        QVERIFY(tree.isWithin(war.id, war.id));
        QVERIFY(!tree.isWithin(war.id, causes.id));
        QCOMPARE(tree.findPath(u"WAR/causes")->id, causes.id);
        QVERIFY(!tree.findPath(u"war/none"));
        QVERIFY(!tree.find({}));
    }

    void accentsDoNotPartWhatStandsTogether()
    {
        const TagTree tree(
            {tag("Zorn"), tag("Ärger"), tag("Armut"), tag("öffentlich"), tag("Ost"), tag("ёлка"), tag("еда"), tag("яма")});
        QCOMPARE(paths(tree), list({"Ärger", "Armut", "öffentlich", "Ost", "Zorn", "еда", "ёлка", "яма"}));
    }

    void looseEndsMoveToTheTop()
    {
        Tag a = tag("a");
        Tag b = tag("b", a.id);
        const Tag c = tag("c", b.id);
        a.parent = b.id;
        const Tag lost = tag("lost", TagId::create());
        Tag self = tag("self");
        self.parent = self.id;
        const TagTree tree({a, b, c, lost, self, c});
        QCOMPARE(tree.tags().size(), 5);
        QCOMPARE(tree.children({}).size(), 3);
        QVERIFY(tree.find(lost.id)->parent.isNull());
        QVERIFY(tree.find(self.id)->parent.isNull());
        QVERIFY(tree.find(a.id)->parent.isNull() != tree.find(b.id)->parent.isNull());
        QCOMPARE(tree.find(c.id)->parent, b.id);
    }

    void manyTagsAreQuick()
    {
        QList<Tag> tags{tag("0")};
        for (int i = 1; i < 20000; ++i)
            tags.append(tag(QByteArray::number(i).constData(), tags[i % 7 == 0 ? 0 : i / 2].id));
        const TagTree tree(tags);
        QCOMPARE(tree.tags().size(), 20000);
        QCOMPARE(tree.withDescendants(tags[0].id).size(), 20000);
    }

    // Also by way of the colours that a library has from before, or that a person chose.
    void newColorsAreUnlikeThoseInUse_data()
    {
        QTest::addColumn<QList<Color>>("before");
        QTest::newRow("none") << QList<Color>();
        QTest::newRow("chosen") << QList<Color>({0xe0a100, 0x3b7dd8, 0x000000, 0xffffff});
    }

    void newColorsAreUnlikeThoseInUse()
    {
        QFETCH(QList<Color>, before);
        QList<Tag> tags;
        for (const Color color : before)
            tags.append(colored(color));
        double nearest = 1;
        for (int i = 0; i < 12; ++i) {
            const Color next = TagTree(tags).nextColor();
            QCOMPARE(TagTree(tags).nextColor(), next);
            for (const Tag &other : std::as_const(tags))
                nearest = std::min(nearest, annotation::difference(next, other.color));
            tags.append(colored(next));
        }
        QVERIFY2(nearest > 0.07, qPrintable(QString::number(nearest)));
        // The first few are worlds apart.
        const auto first = before.size();
        for (auto i = first; i < first + 5; ++i) {
            for (auto j = first; j < i; ++j)
                QVERIFY(annotation::difference(tags.at(i).color, tags.at(j).color) > 0.14);
        }
    }

    void colorsGoRound()
    {
        QList<Tag> tags;
        QHash<Color, int> uses;
        for (int i = 0; i < 300; ++i) {
            tags.append(colored(TagTree(tags).nextColor()));
            ++uses[tags.last().color];
        }
        QVERIFY(uses.size() > 40);
        const auto [least, most] = std::minmax_element(uses.cbegin(), uses.cend());
        QVERIFY(*most - *least <= 1);
    }

    void pathsAreSplit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("names"); // empty: refused
        QTest::newRow("one") << QStringLiteral("war") << list({"war"});
        QTest::newRow("blanks") << QStringLiteral("  war / the causes ") << list({"war", "the causes"});
        QTest::newRow("deep") << QStringLiteral("a/b/c") << list({"a", "b", "c"});
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blank") << QStringLiteral(" ") << QStringList();
        QTest::newRow("empty part") << QStringLiteral("a//b") << QStringList();
        QTest::newRow("ends in slash") << QStringLiteral("a/") << QStringList();
        QTest::newRow("control character") << QStringLiteral("a\u0007b") << QStringList();
        QTest::newRow("two lines") << QStringLiteral("a\nb") << QStringList();
    }
    void pathsAreSplit()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, names);
        const base::Result<QStringList> split = TagTree::splitPath(path);
        QCOMPARE(split.ok(), !names.isEmpty());
        if (split.ok()) {
            QCOMPARE(*split, names);
        } else {
            QCOMPARE(split.error().code, base::ErrorCode::InvalidArgument);
            QVERIFY(split.error().message.endsWith(u'.'));
        }
    }

    void namesAreChecked()
    {
        QVERIFY(TagTree::checkName(QStringLiteral("the causes")).ok());
        for (const char *bad : {"", " a", "a ", "a/b", "a\tb"})
            QVERIFY2(!TagTree::checkName(QString::fromLatin1(bad)).ok(), bad);
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestTag)

#include "tst_tag.moc"
