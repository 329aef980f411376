// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Outcome {
    int status = -1;
    QString output; // both streams
};

Outcome runIn(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(100'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

const QString root = QStringLiteral(SOURCE_FOLDER);

} // namespace

/// The scripts that the README names, as far as they can be tried without changing the machine, and the samples.
class PackagingTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void scriptIsWellFormed_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *script : {"packaging/run", "packaging/test", "packaging/demonstrate", "packaging/requirements",
                                   "packaging/build-ksyntaxhighlighting", ".ci/run"})
            QTest::newRow(script) << QString::fromLatin1(script);
    }
    void scriptIsWellFormed()
    {
        QFETCH(QString, script);
        const Outcome outcome = runIn(root, QStringLiteral("bash"), {QStringLiteral("-n"), script});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
    }

    void systemIsIdentified_data()
    {
        QTest::addColumn<QByteArray>("osRelease");
        QTest::addColumn<QString>("debian"); // empty: refused
        QTest::newRow("Debian 12") << QByteArray("ID=debian\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\n")
                                   << QStringLiteral("12");
        QTest::newRow("Debian 13") << QByteArray("ID=debian\nVERSION_ID=\"13\"\nVERSION_CODENAME=trixie\n")
                                   << QStringLiteral("13");
        QTest::newRow("Debian 11") << QByteArray("ID=debian\nVERSION_ID=\"11\"\n") << QString();
        QTest::newRow("another") << QByteArray("ID=fedora\nVERSION_ID=43\nPRETTY_NAME=\"Some Linux\"\n") << QString();
        QTest::newRow("no file") << QByteArray() << QString();
    }
    void systemIsIdentified()
    {
        QFETCH(QByteArray, osRelease);
        QFETCH(QString, debian);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("os-release")));
        if (!osRelease.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(osRelease);
            file.close();
        }
        const Outcome outcome = runIn(
            root, QStringLiteral("bash"),
            {QStringLiteral("-euc"), QStringLiteral(". packaging/requirements; os_release=$1; identify_system; echo \"$debian\""),
             QStringLiteral("bash"), file.fileName()});
        QCOMPARE(outcome.status, debian.isEmpty() ? 1 : 0);
        if (debian.isEmpty()) {
            for (const char *needed : {"C++20", "CMake", "Qt 6.4", "KSyntaxHighlighting", "poppler", "cmake --preset release"})
                QVERIFY2(outcome.output.contains(QString::fromLatin1(needed)), needed);
        } else {
            QCOMPARE(outcome.output.trimmed(), debian);
        }
    }

    void missingFileIsTold()
    {
        const Outcome outcome = runIn(root, QStringLiteral("packaging/run"), {QStringLiteral("no/such/file.txt")});
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.output, QStringLiteral("There is no file no/such/file.txt.\n"));
    }

    // What packaging/run does where there is no display: the main job on the command line, start to end.
    void mainJobIsDoneWithoutADisplay()
    {
        QTemporaryDir folder;
        QStringList arguments{QStringLiteral(PROGRAM)};
        const QDir samples(root + QStringLiteral("/resources/samples"));
        for (const QString &name : samples.entryList(QDir::Files))
            arguments.append(samples.filePath(name));
        const Outcome outcome = runIn(folder.path(), root + QStringLiteral("/packaging/demonstrate"), arguments);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        QVERIFY2(outcome.output.contains(QStringLiteral("Passages tagged: 11\n")), qPrintable(outcome.output));

        QFile notes(folder.filePath(QStringLiteral("build/demonstration/notes.md")));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(notes.readAll());
        for (const char *part : {"> The sea was never the problem. The problem was that nobody would sign.", "**speakers/Tarn**",
                                 "**figures/cost**", "Counted in people, small children too.", "*Who signs for the sea?*"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    }

    void sampleSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("day");
        QTest::newRow("wire") << QStringLiteral("northern-wire.txt")
                              << QStringLiteral("First car ferry in 31 years reaches Ostrey") << QStringLiteral("2031-05-03");
        QTest::newRow("newspaper") << QStringLiteral("brackhaven-courier.html")
                                   << QStringLiteral("Island is an island no more: the Marigold sails")
                                   << QStringLiteral("2031-05-04");
        QTest::newRow("transcript") << QStringLiteral("radio-saltmarsh-transcript.txt")
                                    << QStringLiteral("Who signs for the sea?") << QStringLiteral("2031-05-05");
        QTest::newRow("column") << QStringLiteral("ostrey-islander.md") << QStringLiteral("What came off the boat")
                                << QStringLiteral("2031-05-09");
        QTest::newRow("quarterly") << QStringLiteral("tidewatch-quarterly.html")
                                   << QStringLiteral("What the Ostrey line has to earn") << QStringLiteral("2031-05-12");
    }
    void sampleSaysWhatItIs()
    {
        QFETCH(QString, file);
        QFETCH(QString, title);
        QFETCH(QString, day);
        const Outcome outcome = runIn(root + QStringLiteral("/resources/samples"), QStringLiteral(PROGRAM),
                                      {QStringLiteral("parse"), QStringLiteral("--json"), file});
        QCOMPARE(outcome.status, 0);
        const QJsonObject document = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
        QCOMPARE(document[QStringLiteral("title")].toString(), title);
        QCOMPARE(document[QStringLiteral("published")].toString().left(10), day);
        QVERIFY(document[QStringLiteral("text")].toString().contains(QStringLiteral("Tidewright")));
    }
};

STRICT_TEST_MAIN(QCoreApplication, PackagingTest)
#include "tst_packaging.moc"
