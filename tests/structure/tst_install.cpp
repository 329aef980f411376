// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// Installs the program as `cmake --install` does, and lets each file's own validator look at it. A validator that is not on the
/// machine is a failure: packaging/test installs them all.
class InstallTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(succeeds(QStringLiteral("cmake"), {QStringLiteral("--install"), QStringLiteral(BINARY_FOLDER),
                                                   QStringLiteral("--prefix"), m_folder.path()}));
    }

    void fileIsInItsPlaceAndValid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("validator");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QString &path, const QString &validator, const QStringList &arguments) {
            QTest::newRow(qPrintable(path)) << path << validator << arguments;
        };
        const QString id = QStringLiteral("org.marginalist.Marginalist");
        row(QStringLiteral("share/applications/") + id + QStringLiteral(".desktop"), QStringLiteral("desktop-file-validate"), {});
        row(QStringLiteral("share/metainfo/") + id + QStringLiteral(".metainfo.xml"), QStringLiteral("appstreamcli"),
            {QStringLiteral("validate"), QStringLiteral("--no-net")});
        row(QStringLiteral("share/man/man1/marginalist.1"), QStringLiteral("mandoc"),
            {QStringLiteral("-T"), QStringLiteral("lint"), QStringLiteral("-W"), QStringLiteral("warning")});
        row(QStringLiteral("share/icons/hicolor/scalable/apps/") + id + QStringLiteral(".svg"), QStringLiteral("xmllint"),
            {QStringLiteral("--noout")});
        row(QStringLiteral("share/marginalist/samples/brackhaven-courier.html"), QStringLiteral("grep"),
            {QStringLiteral("-q"), QStringLiteral("Marigold")});
        row(QStringLiteral("bin/marginalist"), QStringLiteral("test"), {QStringLiteral("-x")});
    }
    void fileIsInItsPlaceAndValid()
    {
        QFETCH(QString, path);
        QFETCH(QString, validator);
        QFETCH(QStringList, arguments);
        const QString file = m_folder.filePath(path);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY(succeeds(validator, arguments + QStringList{file}));
    }

    void desktopEntryNamesWhatIsThere()
    {
        QFile entry(m_folder.filePath(QStringLiteral("share/applications/org.marginalist.Marginalist.desktop")));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY(text.contains("\nExec=marginalist %F\n"));
        QVERIFY(text.contains("\nIcon=org.marginalist.Marginalist\n"));
    }

    void installedProgramReadsAFile()
    {
        QProcess program;
        program.start(m_folder.filePath(QStringLiteral("bin/marginalist")),
                      {QStringLiteral("parse"), QStringLiteral("--json"),
                       m_folder.filePath(QStringLiteral("share/marginalist/samples/northern-wire.txt"))});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains("First car ferry in 31 years"));
    }

    void iconIsWellFormed_data()
    {
        QTest::addColumn<QString>("file");
        const QDir icons(QStringLiteral(SOURCE_FOLDER "/resources/icons"));
        for (const QString &name : icons.entryList({QStringLiteral("*.svg")}))
            QTest::newRow(qPrintable(name)) << icons.filePath(name);
    }
    void iconIsWellFormed()
    {
        QFETCH(QString, file);
        QFile icon(file);
        QVERIFY(icon.open(QIODevice::ReadOnly));
        const QByteArray svg = icon.readAll();
        QVERIFY(succeeds(QStringLiteral("xmllint"), {QStringLiteral("--noout"), file}));
        // The line icons are recoloured by replacing this one colour.
        if (!file.endsWith(QStringLiteral("/marginalist.svg"))) {
            QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
            static const QRegularExpression color(QStringLiteral("#[0-9a-fA-F]{3,8}"));
            for (auto colors = color.globalMatch(QString::fromUtf8(svg)); colors.hasNext();)
                QCOMPARE(colors.next().captured(), QStringLiteral("#000"));
        }
        // As it is compiled in.
        QFile compiled(QStringLiteral(":/icons/") + QFileInfo(file).fileName());
        QVERIFY2(compiled.open(QIODevice::ReadOnly), "not listed in resources/icons/icons.qrc");
        QCOMPARE(compiled.readAll(), svg);
    }

private:
    static bool succeeds(const QString &program, const QStringList &arguments)
    {
        const QString path = QStandardPaths::findExecutable(program);
        if (path.isEmpty()) {
            qCritical("%s is not installed; packaging/test installs it", qPrintable(program));
            return false;
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(path, arguments);
        const bool ok =
            process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!ok)
            qCritical("%s: %s", qPrintable(program), process.readAll().constData());
        return ok;
    }

    QTemporaryDir m_folder;
};

STRICT_TEST_MAIN(QCoreApplication, InstallTest)
#include "tst_install.moc"
