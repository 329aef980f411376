// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include "workspace/beginning_reader.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using workspace::BeginningReader;

namespace {

volatile sig_atomic_t askedFor = 0;

/// As a folder in the network that does not answer: whoever opens the file waits until this is gone.
class HeldFile
{
public:
    explicit HeldFile(const QString &path) : m_file(open(qPrintable(path), O_RDWR))
    {
        askedFor = 0;
        signal(SIGIO, [](int) { askedFor = 1; });
        m_isHeld = m_file >= 0 && fcntl(m_file, F_SETLEASE, F_WRLCK) == 0;
    }
    ~HeldFile()
    {
        fcntl(m_file, F_SETLEASE, F_UNLCK);
        close(m_file);
        signal(SIGIO, SIG_DFL);
    }
    bool isHeld() const { return m_isHeld; }

private:
    int m_file;
    bool m_isHeld = false;
};

} // namespace

class TestBeginningReader : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &line)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(line.repeated(BeginningReader::LeastSize / line.size() + 1));
        return file.fileName();
    }

private Q_SLOTS:
    void readsWhatComesFirst()
    {
        BeginningReader reader(QStringLiteral(PROGRAM));
        QSignalSpy arrived(&reader, &BeginningReader::arrived);
        const QString path = write(QStringLiteral("ferry.txt"), "The ferry left at nine.\n");
        reader.read(path);
        QVERIFY(arrived.wait(30'000));
        QCOMPARE(arrived.first().first().toString(), path);
        const auto beginning = arrived.first().last().value<document::DocumentPointer>();
        QVERIFY(beginning->text().startsWith(u"The ferry left at nine.\n"));
        QVERIFY(beginning->text().size() < BeginningReader::LeastSize / 2);
    }

    void tellsNothingOfWhatIsNotThere()
    {
        BeginningReader reader(QStringLiteral(PROGRAM));
        QSignalSpy arrived(&reader, &BeginningReader::arrived);
        reader.read(m_folder.filePath(QStringLiteral("nowhere.txt")));
        QVERIFY(!arrived.wait(300));
    }

    void waitsForNoFileThatDoesNotCome()
    {
        const QString path = write(QStringLiteral("far.txt"), "The ferry is far away.\n");
        const QString other = write(QStringLiteral("near.txt"), "The ferry is here.\n");
        QElapsedTimer since;
        {
            const HeldFile held(path);
            if (!held.isHeld())
                QSKIP("no file can be held back in this folder");
            BeginningReader reader(QStringLiteral(PROGRAM));
            QSignalSpy arrived(&reader, &BeginningReader::arrived);
            reader.read(path);
            QTRY_VERIFY(askedFor);
            since.start();
            reader.giveUp();
            QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
            // Neither does the next one wait for it.
            reader.read(other);
            QVERIFY(arrived.wait(30'000));
            QCOMPARE(arrived.first().first().toString(), other);
            reader.read(path);
            QTest::qWait(100);
            since.start();
            // And it ends first.
        }
        QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestBeginningReader)
#include "tst_beginning_reader.moc"
