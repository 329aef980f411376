// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encoding.h"
#include "support/strict_main.h"

using formats::decode;
using formats::decodeAs;
using formats::DecodedText;

class EncodingTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsOut_data();
    void findsOut();
    void decodesAsAsked_data() { findsOut_data(); }
    void decodesAsAsked();
    void keepsTheWholeWhenAPartIsBroken();
    void replacesMalformed_data();
    void replacesMalformed();
    void believesTheDocument();
    void bytesBeforeWords();
    void unknownEncodingIsNone();
    void tellsTextFromBinary_data();
    void tellsTextFromBinary();

private:
    static QByteArray contents(const QString &name)
    {
        QFile file(QStringLiteral(TEST_DATA "/encodings/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// The files are LANGUAGE.ENCODING; LANGUAGE.ENCODING.utf-8 or else LANGUAGE.utf-8 holds what they say.
void EncodingTest::findsOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QStringList names = QDir(QStringLiteral(TEST_DATA "/encodings")).entryList(QDir::Files);
    QVERIFY(names.size() > 50);
    for (const QString &name : names) {
        if (name.count(u'.') > 1)
            continue;
        const QString own = name + QStringLiteral(".utf-8");
        const QString expected = names.contains(own) ? own : name.section(u'.', 0, 0) + QStringLiteral(".utf-8");
        QTest::newRow(qPrintable(name)) << name << name.section(u'.', 1) << QString::fromUtf8(contents(expected));
    }
}

void EncodingTest::findsOut()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QCOMPARE(decode(contents(name)).text, text);
}

void EncodingTest::decodesAsAsked()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    if (encoding == u"utf-8-sig")
        encoding = QStringLiteral("utf-8");
    const std::optional<DecodedText> decoded = decodeAs(contents(name), encoding);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decodeAs(contents(name), decoded->encoding)->text, text);
}

void EncodingTest::keepsTheWholeWhenAPartIsBroken()
{
    QByteArray bytes = contents(QStringLiteral("ru.utf-8"));
    bytes.insert(bytes.size() / 2, "\xFF\xC0");
    const DecodedText decoded = decode(bytes);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.text.count(QChar::ReplacementCharacter) >= 2);
    QVERIFY(decoded.text.count(QChar::ReplacementCharacter) <= 4);
    QVERIFY(decoded.text.startsWith(QStringLiteral("Паром")));
}

void EncodingTest::replacesMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    // Unicode Standard, section 3.9: one U+FFFD for each maximal subpart of an ill-formed sequence.
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << QStringLiteral("a\uFFFDz");
    QTest::newRow("overlong") << QByteArray("a\xC0\xAFz") << QStringLiteral("a\uFFFD\uFFFDz");
    QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80z") << QStringLiteral("a\uFFFD\uFFFD\uFFFDz");
    QTest::newRow("cut short") << QByteArray("a\xE2\x82z") << QStringLiteral("a\uFFFDz");
    QTest::newRow("cut at the end") << QByteArray("a\xF0\x9F\x98") << QStringLiteral("a\uFFFD");
    QTest::newRow("too large") << QByteArray("a\xF5\x80z") << QStringLiteral("a\uFFFD\uFFFDz");
    QTest::newRow("outside the BMP") << QByteArray("a\xF0\x9F\x98\x80z") << QStringLiteral("a😀z");
}

void EncodingTest::replacesMalformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decodeAs(bytes, QStringLiteral("utf8"))->text, text);
}

void EncodingTest::believesTheDocument()
{
    // 0xE4 alone could be anything; the page says what it is. Browsers read ISO-8859-1 as windows-1252.
    const QByteArray bytes("\x93\xE4\x94");
    QCOMPARE(decode(bytes, QStringLiteral("ISO-8859-1")).text, QStringLiteral("“ä”"));
    QCOMPARE(decode(bytes, QStringLiteral("windows-1251")).text, QStringLiteral("“д”"));
}

void EncodingTest::bytesBeforeWords()
{
    const QByteArray utf8 = contents(QStringLiteral("de.utf-8"));
    QCOMPARE(decode(utf8, QStringLiteral("iso-8859-1")).text, QString::fromUtf8(utf8));
    QCOMPARE(decode(QByteArray("\xFF\xFE"
                               "a\0b\0",
                               6),
                    QStringLiteral("utf-8"))
                 .text,
             QStringLiteral("ab"));
}

void EncodingTest::unknownEncodingIsNone()
{
    QVERIFY(!decodeAs("text", QStringLiteral("no such encoding")));
    QVERIFY(formats::canonicalEncoding(QStringLiteral("x-nothing")).isEmpty());
    QCOMPARE(formats::canonicalEncoding(QStringLiteral("cp1251")), QStringLiteral("windows-1251"));
    QCOMPARE(formats::canonicalEncoding(QStringLiteral("UTF8")), QStringLiteral("UTF-8"));
}

void EncodingTest::tellsTextFromBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("ascii") << QByteArray("plain\n\ttext\r\n") << true;
    QTest::newRow("terminal colours") << QByteArray("\x1B[31mred\x1B[0m\n").repeated(50) << true;
    QTest::newRow("one zero in a long text") << QByteArray("text ").repeated(1000).append('\0') << true;
    QTest::newRow("utf-16 without a mark") << contents(QStringLiteral("ru.utf-16-le")) << true;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << false;
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>(i * 7919 >> 3);
    QTest::newRow("noise") << noise << false;
}

void EncodingTest::tellsTextFromBinary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    QCOMPARE(formats::looksLikeText(bytes), isText);
}

STRICT_TEST_MAIN(QCoreApplication, EncodingTest)
#include "tst_encoding.moc"
