// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets/binary_form_target.h"
#include "fuzz/targets/encoding_target.h"
#include "fuzz/targets/highlighting_target.h"
#include "fuzz/targets/reader_target.h"
#include "support/strict_main.h"

#include <QDirIterator>

/// The seeds of tests/fuzz and what was found with them, each whole and cut short, through what they are for; documents through
/// every reader. tests/workspace replays the protocol's.
class FuzzCorporaTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &format : formats())
            addFiles(format);
    }

    void documents()
    {
        QFETCH(QString, path);
        const QByteArray bytes = fuzz::packed(content(path));
        const QString own = QFileInfo(path).dir().dirName();
        for (const QString &format : formats()) {
            for (const qsizetype size : {bytes.size(), bytes.size() / 2, bytes.size() - 1})
                QCOMPARE(fuzz::readerFault(format, bytes.first(size)), QString());
        }
        // Seeds show the fuzzer a whole document; what it found may be refused.
        formats::ReadOptions options;
        options.format = own;
        if (!QFileInfo(path).fileName().startsWith(u"found-"))
            QVERIFY(formats::read({bytes, {}, {}}, options).ok());
    }

    void others_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"binary_form", "encoding", "highlighting"})
            addFiles(QLatin1StringView(folder));
    }

    void others()
    {
        QFETCH(QString, path);
        const QString target = QFileInfo(path).dir().dirName();
        const QByteArray bytes = content(path);
        for (const qsizetype size : {bytes.size(), bytes.size() / 2, bytes.size() - 1}) {
            const QByteArray cut = bytes.first(size);
            if (target == u"binary_form")
                QCOMPARE(fuzz::binaryFormFault(cut), QString());
            else if (target == u"encoding")
                QCOMPARE(fuzz::encodingFault(cut), QString());
            else
                QCOMPARE(fuzz::highlightingFault(cut), QString());
        }
    }

private:
    static QDir folder() { return QDir(QStringLiteral(SOURCE_FOLDER "/tests/fuzz/corpora")); }

    static QStringList formats()
    {
        QStringList names = folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const char *other : {"binary_form", "encoding", "highlighting", "protocol"})
            names.removeAll(QLatin1StringView(other));
        return names;
    }

    static void addFiles(const QString &target)
    {
        QDirIterator files(folder().filePath(target), QDir::Files);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(folder().relativeFilePath(path))) << path;
        }
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

STRICT_TEST_MAIN(QGuiApplication, FuzzCorporaTest)
#include "tst_fuzz_corpora.moc"
