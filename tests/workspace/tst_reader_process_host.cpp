// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sanitizer.h"
#include "document/binary_form.h"
#include "document/document_builder.h"
#include "support/strict_main.h"
#include "workspace/played_process.h"
#include "workspace/reader_process_host.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace workspace;

namespace {

// The test program started again plays a reader process that does what the file's name says.

base::Result<ReadReply> document(const QString &text)
{
    document::DocumentBuilder builder;
    builder.setLines(text);
    const document::Document built = builder.finish();
    return ReadReply{document::BinaryForm::write(built), QByteArray(32, 'h')};
}

int playReaderProcess()
{
    fixture::receiveFrame(); // the limits
    for (int served = 0;; ++served) {
        const QByteArray payload = fixture::receiveFrame();
        if (payload.isEmpty())
            return 0;
        const QString name = protocol::decodeRequest(payload)->path.section(u'/', -1);
        if (name == u"crash" || (name == u"crash-unless-first" && served > 0))
            ::_exit(42);
        if (name == u"hang")
            std::this_thread::sleep_for(std::chrono::hours(1));
        if (name == u"garbage")
            fixture::sendFrame("no reply at all");
        else if (name == u"endless")
            fixture::sendFrame(QByteArray());
        else if (name == u"halfway") {
            std::fwrite(protocol::header(QByteArray(1000, 'x')).constData(), 1, protocol::LengthBytes, stdout);
            std::fflush(stdout);
            ::_exit(0);
        } else if (name == u"enormous") {
            const quint64 length = ~quint64(0) >> 8;
            std::fwrite(&length, 1, sizeof length, stdout);
            std::fflush(stdout);
            std::this_thread::sleep_for(std::chrono::hours(1));
        } else if (name == u"inconsistent")
            fixture::sendFrame(protocol::encode(base::Result<ReadReply>(ReadReply{"MGDF?", QByteArray(32, 'h')})));
        else if (name == u"encrypted")
            fixture::sendFrame(
                protocol::encode(base::Result<ReadReply>(base::Error{base::ErrorCode::Encrypted, QStringLiteral("Locked.")})));
        else
            fixture::sendFrame(protocol::encode(document(name + u' ' + QString::number(::getpid()))));
    }
}

} // namespace

class TestReaderProcessHost : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void misbehaviour_data();
    void misbehaviour();
    void oneProcessServesManyFiles();
    void blameIsNotPassedOn();
    void cancelling();
    void missingProgram();
    void refusedUnread_data();
    void refusedUnread();
    void realProcessReads();
    void realProcessHasItsMemoryLimited();

private:
    QString file(const QString &name, const QByteArray &content = "x")
    {
        QFile made(m_folder.filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }
    ReadRequest request(const QString &name) { return {file(name), {}, {}, {}}; }

    QTemporaryDir m_folder;
    const QString m_program = QCoreApplication::applicationFilePath();
    const QStringList m_play{QStringLiteral("--play-reader-process")};
};

void TestReaderProcessHost::misbehaviour_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<base::ErrorCode>("code");
    QTest::addColumn<bool>("warns");

    QTest::newRow("dies") << QStringLiteral("crash") << base::ErrorCode::Damaged << true;
    QTest::newRow("hangs") << QStringLiteral("hang") << base::ErrorCode::TooLarge << false;
    QTest::newRow("answers nonsense") << QStringLiteral("garbage") << base::ErrorCode::Damaged << false;
    QTest::newRow("answers nothing") << QStringLiteral("endless") << base::ErrorCode::Damaged << false;
    QTest::newRow("dies while answering") << QStringLiteral("halfway") << base::ErrorCode::Damaged << true;
    QTest::newRow("announces an enormous answer") << QStringLiteral("enormous") << base::ErrorCode::Damaged << false;
    QTest::newRow("sends a document that is none") << QStringLiteral("inconsistent") << base::ErrorCode::Damaged << false;
    QTest::newRow("refuses") << QStringLiteral("encrypted") << base::ErrorCode::Encrypted << false;
}

void TestReaderProcessHost::misbehaviour()
{
    QFETCH(const QString, name);
    QFETCH(const base::ErrorCode, code);
    QFETCH(const bool, warns);
    ReaderLimits limits;
    limits.time = std::chrono::milliseconds(800);
    ReaderProcessHost host(m_program, m_play, limits);

    if (warns)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reader process ended")));
    QElapsedTimer since;
    since.start();
    const base::Result<ReadFile> read = host.read(request(name));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, code);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY2(since.elapsed() < 10'000, "a misbehaving process was waited for");

    const base::Result<ReadFile> next = host.read(request(QStringLiteral("good")));
    QVERIFY2(next.ok(), "the next file was not read");
    QVERIFY(next.value().document->text().startsWith(u"good "));
}

void TestReaderProcessHost::oneProcessServesManyFiles()
{
    ReaderProcessHost host(m_program, m_play);
    const base::Result<ReadFile> first = host.read(request(QStringLiteral("same")));
    const base::Result<ReadFile> second = host.read(request(QStringLiteral("same")));
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first.value().document->text(), second.value().document->text()); // the process' id is in it
}

void TestReaderProcessHost::blameIsNotPassedOn()
{
    ReaderProcessHost host(m_program, m_play);
    QVERIFY(host.read(request(QStringLiteral("good"))).ok());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reader process ended")));
    QVERIFY2(host.read(request(QStringLiteral("crash-unless-first"))).ok(), "the file was not tried in a fresh process");
}

void TestReaderProcessHost::cancelling()
{
    ReaderProcessHost host(m_program, m_play);
    std::atomic_bool cancelled = false;
    std::thread canceller([&cancelled] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        cancelled = true;
    });
    const base::Result<ReadFile> read = host.read(request(QStringLiteral("hang")), &cancelled);
    canceller.join();
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, base::ErrorCode::Cancelled);
}

void TestReaderProcessHost::missingProgram()
{
    ReaderProcessHost host(m_folder.filePath(QStringLiteral("no-such-program")), {});
    const base::Result<ReadFile> read = host.read(request(QStringLiteral("good")));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, base::ErrorCode::Internal);
}

void TestReaderProcessHost::refusedUnread_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<base::ErrorCode>("code");

    const auto at = [this](const char *name) { return m_folder.filePath(QString::fromLatin1(name)); };
    QTest::newRow("missing") << at("missing") << base::ErrorCode::Unreadable;
    QTest::newRow("folder") << m_folder.path() << base::ErrorCode::Unreadable;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << base::ErrorCode::Unreadable;
    QTest::newRow("empty") << file(QStringLiteral("empty"), {}) << base::ErrorCode::NoText;
    QFile::link(at("nowhere"), at("broken-link"));
    QTest::newRow("broken link") << at("broken-link") << base::ErrorCode::Unreadable;
    ::mkfifo(qPrintable(at("pipe")), 0600);
    QTest::newRow("named pipe") << at("pipe") << base::ErrorCode::Unreadable;
    QFile sparse(at("sparse"));
    if (sparse.open(QIODevice::WriteOnly))
        sparse.resize(qint64(2) << 30);
    QTest::newRow("2 GB") << at("sparse") << base::ErrorCode::TooLarge;
}

void TestReaderProcessHost::refusedUnread()
{
    QFETCH(const QString, path);
    QFETCH(const base::ErrorCode, code);
    // Without a program to start: these must not get that far.
    ReaderProcessHost host(QStringLiteral("/nonexistent"), {});
    QElapsedTimer since;
    since.start();
    const base::Result<ReadFile> read = host.read({path, {}, {}, {}});
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, code);
    QVERIFY(since.elapsed() < 5000);
}

void TestReaderProcessHost::realProcessReads()
{
    ReaderProcessHost host(QStringLiteral(PROGRAM));
    const QByteArray content = "Line one\r\nLine two \xF0\x9F\x98\x80\n";
    const base::Result<ReadFile> read = host.read({file(QStringLiteral("real.txt"), content), {}, {}, {}});
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().document->text().left(9), QStringLiteral("Line one\n"));
    QCOMPARE(read.value().sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));

    formats::ReadOptions asText;
    asText.format = QStringLiteral("text");
    const base::Result<ReadFile> pasted = host.read({{}, "Pasted words", {}, asText});
    QVERIFY(pasted.ok());
    QCOMPARE(pasted.value().document->text(), QStringLiteral("Pasted words"));
}

void TestReaderProcessHost::realProcessHasItsMemoryLimited()
{
#if MARGINALIST_ADDRESS_SANITIZER
    QSKIP("the sanitizer needs more address space than any limit");
#endif
    ReaderLimits limits;
    limits.memoryBytes = qint64(500) << 20;
    ReaderProcessHost host(QStringLiteral(PROGRAM), {QStringLiteral("--reader-process")}, limits);
    const QByteArray line = QByteArray(99, 'w') + '\n';
    const base::Result<ReadFile> read = host.read({file(QStringLiteral("long.txt"), line.repeated(2'000'000)), {}, {}, {}});
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, base::ErrorCode::TooLarge);
    const base::Result<ReadFile> next = host.read({file(QStringLiteral("short.txt"), line), {}, {}, {}});
    QVERIFY2(next.ok(), next.ok() ? "" : qPrintable(next.error().message));
}

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "--play-reader-process")
        return playReaderProcess();
    return support::run<QCoreApplication, TestReaderProcessHost>(argc, argv);
}

#include "tst_reader_process_host.moc"
