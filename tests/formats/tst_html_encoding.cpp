// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_encoding.h"
#include "support/strict_main.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

class HtmlEncodingTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void declared_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("nothing") << QByteArray("<!DOCTYPE html><p>x") << QString();
        QTest::newRow("charset") << QByteArray("<meta charset=koi8-r>") << u"koi8-r"_s;
        QTest::newRow("quoted, upper case") << QByteArray("<META CHARSET='KOI8-R'>") << u"koi8-r"_s;
        QTest::newRow("http-equiv") << QByteArray("<meta http-equiv=Content-Type content='text/html; charset = \"big5\"'>")
                                    << u"big5"_s;
        QTest::newRow("content before http-equiv")
            << QByteArray("<meta content='text/html;charset=big5' http-equiv=content-type>") << u"big5"_s;
        QTest::newRow("content without http-equiv") << QByteArray("<meta content='text/html;charset=big5'>") << QString();
        QTest::newRow("in a comment") << QByteArray("<!-- <meta charset=big5> --><meta charset=gbk>") << u"gbk"_s;
        QTest::newRow("in an attribute") << QByteArray("<p title='<meta charset=big5>'><meta charset=gbk>") << u"gbk"_s;
        QTest::newRow("another element") << QByteArray("<metacharset=big5><meta charset=gbk>") << u"gbk"_s;
        QTest::newRow("unknown, then known") << QByteArray("<meta charset=bogus><meta charset=gbk>") << u"gbk"_s;
        QTest::newRow("breaks off") << QByteArray("<meta charset=gbk") << QString();
        QTest::newRow("UTF-16 that cannot be") << QByteArray("<meta charset=utf-16le>") << u"UTF-8"_s;
        QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='iso-8859-2'?><html>") << u"iso-8859-2"_s;
        QTest::newRow("after a long head") << "<title>" + QByteArray(3'000, 'x') + "</title><meta charset=gbk>" << u"gbk"_s;
    }

    void declared()
    {
        QFETCH(const QByteArray, html);
        QTEST(formats::declaredEncoding(html), "encoding");
    }
};

STRICT_TEST_MAIN(QCoreApplication, HtmlEncodingTest)
#include "tst_html_encoding.moc"
