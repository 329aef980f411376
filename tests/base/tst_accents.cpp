// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/accents.h"
#include "support/strict_main.h"

class TestAccents : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lettersLoseTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << QStringLiteral("Ferry 9, quay") << QStringLiteral("Ferry 9, quay");
        QTest::newRow("accents") << QStringLiteral("Éléonore à Châlons") << QStringLiteral("Eleonore a Chalons");
        QTest::newRow("an accent of its own") << QStringLiteral("e\u0301te\u0301") << QStringLiteral("ete");
        QTest::newRow("two on one") << QStringLiteral("Việt") << QStringLiteral("Viet");
        QTest::newRow("umlauts") << QStringLiteral("Übergröße") << QStringLiteral("Ubergroße");
        QTest::newRow("a dot that only case brings") << QStringLiteral("İzmir") << QStringLiteral("Izmir");
        QTest::newRow("a letter of its own") << QStringLiteral("Søren") << QStringLiteral("Søren");
        QTest::newRow("letters grown together") << QStringLiteral("e\uFB03cient") << QStringLiteral("efficient");
        QTest::newRow("Greek") << QStringLiteral("λόγος") << QStringLiteral("λογος");
        QTest::newRow("Cyrillic") << QStringLiteral("ёлка") << QStringLiteral("елка");
        QTest::newRow("Hebrew points") << QStringLiteral("\u05E9\u05B8\u05C1") << QStringLiteral("\u05E9");
        QTest::newRow("a circle around it") << QStringLiteral("a\u20DD") << QStringLiteral("a");
    }

    void lettersLoseTheirMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(base::withoutAccents(text), plain);
        QCOMPARE(base::withoutAccents(plain), plain);
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestAccents)
#include "tst_accents.moc"
