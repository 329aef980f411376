// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printed_document.h"

#include "formats/reader.h"
#include "support/strict_main.h"

/// Every file in data/golden is read and printed; NAME.expected beside it holds what a person found right. After a change:
/// tests/formats/renew-golden, then read the difference.
class GoldenTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(TEST_DATA "/golden"));
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (!name.endsWith(u".expected"))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void golden()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(TEST_DATA "/golden");
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const base::Result<document::Document> document = formats::read({file.readAll(), name, folder});
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        const QByteArray printed = tests::DocumentPrinter(document.value()).print().toUtf8();

        QFile expected(file.fileName() + QStringLiteral(".expected"));
        if (qEnvironmentVariableIsSet("MARGINALIST_RENEW_GOLDEN")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            QCOMPARE(expected.write(printed), printed.size());
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QList<QByteArray> is = printed.split('\n');
        const QList<QByteArray> should = expected.readAll().split('\n');
        for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i)
            QCOMPARE(QString::fromUtf8(is[i]), QString::fromUtf8(should[i]));
        QCOMPARE(is.size(), should.size());
    }
};

STRICT_TEST_MAIN(QGuiApplication, GoldenTest)
#include "tst_golden.moc"
