// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/reader_pane.h"
#include "support/strict_main.h"

#include <QApplication>

using document::BlockKind;
using document::DocumentBuilder;
using document::Position;
using reader::ReaderPane;

/// Lines that a plain text broke at a width are shown as the paragraph they are; line ends that are meant stay.
class WrappedTextTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsInParagraphs_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("joined");
        QTest::newRow("plain text") << "text" << int(BlockKind::Paragraph) << true;
        QTest::newRow("a page") << "html" << int(BlockKind::Paragraph) << false;
        QTest::newRow("a mail") << "mail" << int(BlockKind::Paragraph) << false;
        QTest::newRow("code") << "text" << int(BlockKind::Code) << false;
    }

    void lineEndsInParagraphs()
    {
        QFETCH(QString, format);
        QFETCH(int, kind);
        QFETCH(bool, joined);
        show(format, static_cast<BlockKind>(kind), QStringLiteral("one two\nthree four"));
        QCOMPARE(at(8).top() == at(0).top(), joined);
        QCOMPARE(at(8).left() > at(7).left(), joined);
        QCOMPARE(m_pane.document()->text(), QStringLiteral("one two\nthree four"));
        m_pane.setSelection({Position(4), Position(13)});
        QCOMPARE(m_pane.selectedText(), QStringLiteral("two\nthree"));
    }

    void noGapWhereNoSpacesAreWritten()
    {
        show(QStringLiteral("text"), BlockKind::Paragraph, QString::fromUtf8("二つの川\nの間"));
        QCOMPARE(at(5).top(), at(0).top());
        QVERIFY(at(5).left() - at(4).left() <= 1);
    }

private:
    void show(const QString &format, BlockKind kind, const QString &text)
    {
        DocumentBuilder builder;
        builder.setFormat(format);
        builder.beginBlock(kind);
        builder.appendText(text);
        builder.endBlock();
        m_pane.resize(700, 400);
        m_pane.setDocument(std::make_shared<const document::Document>(builder.finish()));
        m_pane.show();
    }
    QRect at(qsizetype position) const { return m_pane.caretRect(Position(position)); }

    ReaderPane m_pane;
};

STRICT_TEST_MAIN(QApplication, WrappedTextTest)
#include "tst_wrapped_text.moc"
