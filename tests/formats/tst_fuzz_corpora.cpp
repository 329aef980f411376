// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/consistency.h"
#include "formats/reader.h"
#include "support/strict_main.h"

#include <QDirIterator>

/// The seeds of tests/fuzz, and each of them cut short, through every reader.
class FuzzCorporaTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOURCE_FOLDER "/tests/fuzz/corpora"));
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(folder.relativeFilePath(path))) << path;
        }
    }

    void reads()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString own = QFileInfo(path).dir().dirName();
        for (const QString &format : formats()) {
            for (const qsizetype size : {bytes.size(), bytes.size() / 2, bytes.size() - 1}) {
                formats::ReadOptions options;
                options.format = format;
                const base::Result<document::Document> document = formats::read({bytes.first(size), {}, {}}, options);
                if (document.ok())
                    QCOMPARE(document::firstInconsistency(*document), QString());
                else
                    QVERIFY(!document.error().message.isEmpty());
                if (format == own && size == bytes.size())
                    QVERIFY(document.ok());
            }
        }
    }

private:
    static QStringList formats()
    {
        return QDir(QStringLiteral(SOURCE_FOLDER "/tests/fuzz/corpora")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

STRICT_TEST_MAIN(QGuiApplication, FuzzCorporaTest)
#include "tst_fuzz_corpora.moc"
