// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "fuzz/targets/protocol_target.h"
#include "support/strict_main.h"

#include <QDirIterator>

using namespace workspace;

/// A reader process that was taken over may send anything: what is no reply is told from one that is, and costs nothing.
class TestReaderProtocol : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void corpora_data();
    void corpora();
    void damagedReply();
    void countsThatLie();
};

namespace {

QByteArray reply()
{
    document::DocumentBuilder builder;
    builder.setLines(QStringLiteral("It sails.\nEvery day."));
    return protocol::encode(
        base::Result<ReadReply>(ReadReply{document::BinaryForm::write(builder.finish()), QByteArray(32, 'h')}));
}

} // namespace

void TestReaderProtocol::roundTrip()
{
    ReadRequest request{QStringLiteral("/a/b.txt"), "bytes", QStringLiteral("b"), {}};
    request.options.encoding = QStringLiteral("KOI8-R");
    request.options.wholePage = true;
    const auto sent = protocol::decodeRequest(protocol::encode(request));
    QVERIFY(sent);
    QCOMPARE(sent->path, request.path);
    QCOMPARE(sent->bytes, request.bytes);
    QCOMPARE(sent->options.encoding, request.options.encoding);
    QVERIFY(sent->options.wholePage);

    const auto refused = protocol::decodeReply(
        protocol::encode(base::Result<ReadReply>(base::Error{base::ErrorCode::Encrypted, QStringLiteral("Locked.")})));
    QVERIFY(refused && !refused->ok());
    QCOMPARE(refused->error().code, base::ErrorCode::Encrypted);
    QCOMPARE(refused->error().message, QStringLiteral("Locked."));
}

void TestReaderProtocol::corpora_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/tests/fuzz/corpora/protocol"), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestReaderProtocol::corpora()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(fuzz::protocolFault(file.readAll()), QString());
}

void TestReaderProtocol::damagedReply()
{
    const QByteArray whole = reply();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!protocol::decodeReply(whole.first(size)), "half a reply was taken for one");
    QVERIFY(!protocol::decodeReply(whole + 'x'));
    for (qsizetype i = 0; i < whole.size() * 8; ++i) {
        QByteArray changed = whole;
        changed[i / 8] = static_cast<char>(changed.at(i / 8) ^ (1 << i % 8));
        QCOMPARE(fuzz::protocolFault(changed), QString());
    }
}

void TestReaderProtocol::countsThatLie()
{
    // Lengths of 2 GB and 4 GB with nothing behind them must not be allocated.
    for (const char *length : {"\x7f\xff\xff\xff", "\xff\xff\xff\xfe", "\x80\0\0\0"}) {
        const QByteArray four(length, 4);
        QVERIFY(!protocol::decodeReply('\1' + four));
        QVERIFY(!protocol::decodeReply(QByteArray("\0\0\0\0\1", 5) + four));
        QVERIFY(!protocol::decodeRequest(four));
    }
    QVERIFY(!protocol::decodeReply(QByteArray("\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0", 13))); // no such error
}

STRICT_TEST_MAIN(QCoreApplication, TestReaderProtocol)

#include "tst_reader_protocol.moc"
