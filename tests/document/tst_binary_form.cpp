// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/binary_form.h"
#include "document/byte_stream.h"
#include "document/consistency.h"
#include "document/random_document.h"
#include "support/strict_main.h"

#include <QElapsedTimer>
#include <QtEndian>

using namespace document;

namespace {

constexpr qsizetype HeaderSize = 20;

/// What a forger would do: damaged content under a sum that fits it.
void mendChecksum(QByteArray &bytes)
{
    if (bytes.size() >= HeaderSize)
        qToLittleEndian(checksum(QByteArrayView(bytes).sliced(HeaderSize)), bytes.data() + HeaderSize - 8);
}

QString largeText(qsizetype size)
{
    const QString line = QStringLiteral("The ferry line between the two harbours opened on a rainy morning, they say.\n");
    return line.repeated(size / line.size());
}

} // namespace

class TestBinaryForm : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void randomDocumentsSurvive()
    {
        for (quint32 seed = 0; seed < 4000; ++seed) {
            const Document document = support::RandomDocument(seed).build();
            QVERIFY2(firstInconsistency(document).isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(firstInconsistency(document))));
            const QByteArray bytes = BinaryForm::write(document);
            const base::Result<Document> read = BinaryForm::read(bytes);
            QVERIFY2(read.ok(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(read.ok() ? QString() : read.error().detail)));
            QVERIFY2(*read == document, qPrintable(QStringLiteral("seed %1 differs").arg(seed)));
            QCOMPARE(read->length(), document.length());
            QCOMPARE(BinaryForm::write(*read), bytes);
        }
    }

    void anyCutIsNoticed()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const QByteArray bytes = BinaryForm::write(support::RandomDocument(seed).build());
            for (qsizetype size = 0; size < bytes.size(); ++size)
                QVERIFY(!BinaryForm::read(QByteArrayView(bytes).first(size)).ok());
        }
    }

    void anyChangedBitIsNoticed()
    {
        const QByteArray bytes = BinaryForm::write(support::RandomDocument(7).build());
        for (qsizetype at = 0; at < bytes.size() * 8; ++at) {
            QByteArray changed = bytes;
            changed[at / 8] = static_cast<char>(changed[at / 8] ^ (1 << (at % 8)));
            const base::Result<Document> read = BinaryForm::read(changed);
            QVERIFY2(!read.ok(), qPrintable(QStringLiteral("bit %1").arg(at)));
            QCOMPARE(read.error().code, base::ErrorCode::Damaged);
        }
    }

    /// Under a sum that fits, damage may go unnoticed, but what is read keeps every rule and can be written again.
    void forgedBytesGiveNoInconsistentDocument()
    {
        QRandomGenerator random(3);
        int refused = 0;
        for (quint32 round = 0; round < 6000; ++round) {
            QByteArray bytes = BinaryForm::write(support::RandomDocument(round % 200).build());
            for (int i = random.bounded(4); i >= 0; --i)
                bytes[random.bounded(HeaderSize, static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(10) == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
            mendChecksum(bytes);
            const base::Result<Document> read = BinaryForm::read(bytes);
            if (!read.ok()) {
                QCOMPARE(read.error().code, base::ErrorCode::Damaged);
                ++refused;
                continue;
            }
            QVERIFY2(firstInconsistency(*read).isEmpty(), qPrintable(firstInconsistency(*read)));
            QVERIFY(*BinaryForm::read(BinaryForm::write(*read)) == *read);
        }
        QVERIFY(refused > 3000);
    }

    void hugeCountsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("tag");
        for (const char *tag : {"CONT", "BLCK", "SPAN", "MARK", "PAGE", "SEGM", "ANNO", "RSRC"})
            QTest::newRow(tag) << QByteArray(tag);
    }
    void hugeCountsAreRefused()
    {
        QFETCH(QByteArray, tag);
        QByteArray bytes = BinaryForm::write(Document());
        const qsizetype section = bytes.indexOf(tag);
        QVERIFY(section > 0);
        ByteSink hostile;
        hostile.integer(quint64(1) << 62);
        hostile.raw(QByteArray(100, 1));
        const auto oldSize = static_cast<qsizetype>(qFromLittleEndian<quint64>(bytes.constData() + section + 4));
        bytes.replace(section + 12, oldSize, hostile.all());
        qToLittleEndian<quint64>(static_cast<quint64>(hostile.size()), bytes.data() + section + 4);
        mendChecksum(bytes);
        QVERIFY(!BinaryForm::read(bytes).ok());
    }

    void sectionsOfANewerWriterAreSkipped()
    {
        const Document document = support::RandomDocument(11).build();
        QByteArray bytes = BinaryForm::write(document);
        bytes += QByteArray("NEWS\x03\0\0\0\0\0\0\0abc", 15);
        mendChecksum(bytes);
        const base::Result<Document> read = BinaryForm::read(bytes);
        QVERIFY(read.ok());
        QVERIFY(*read == document);
    }

    void plainTextIsCompactAndQuick()
    {
        DocumentBuilder builder;
        builder.setLines(largeText(20'000'000));
        const Document document = builder.finish();
        QElapsedTimer timer;
        timer.start();
        const QByteArray bytes = BinaryForm::write(document);
        const base::Result<Document> read = BinaryForm::read(bytes);
        QVERIFY(read.ok());
        QVERIFY2(timer.elapsed() < 3000, "20 MB must not take seconds");
        QVERIFY(*read == document);
        QVERIFY(bytes.size() < document.text().size() + static_cast<qsizetype>(document.blocks().size()) * 2 + 200);
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestBinaryForm)

#include "tst_binary_form.moc"
