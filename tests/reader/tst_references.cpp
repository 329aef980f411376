// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/reader_pane.h"
#include "reader/references.h"
#include "support/strict_main.h"

#include <QAccessible>
#include <QApplication>
#include <QCursor>

using document::BlockKind;
using document::ContainerKind;
using document::DocumentBuilder;
using document::MarkKind;
using document::Position;
using document::Range;
using document::SpanKind;
using reader::ReaderPane;

namespace {

void addBlock(DocumentBuilder &builder, const QString &text, BlockKind kind = BlockKind::Paragraph, int level = 0)
{
    builder.beginBlock(kind, level);
    builder.appendText(text);
    builder.endBlock();
}

/// A footnote's sign after "first", a link to a heading, one that leads out, and much between them and their targets.
document::DocumentPointer sample()
{
    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("html"));
    builder.beginBlock(BlockKind::Paragraph);
    builder.appendText(u"The first");
    builder.addMark(MarkKind::FootnoteReference, QStringLiteral("note-1"));
    builder.appendText(u" claim. See ");
    const Position begin = builder.position();
    builder.appendText(u"the method");
    builder.addSpan(SpanKind::Link, {begin, builder.position()}, QStringLiteral("#method"));
    builder.appendText(u" or ");
    const Position out = builder.position();
    builder.appendText(u"elsewhere");
    builder.addSpan(SpanKind::Link, {out, builder.position()}, QStringLiteral("https://example.org/"));
    builder.endBlock();
    for (int i = 0; i < 60; ++i)
        addBlock(builder, QStringLiteral("Paragraph %1 stands between.").arg(i));
    builder.addMark(MarkKind::AnchorTarget, QStringLiteral("method"));
    addBlock(builder, QStringLiteral("Method"), BlockKind::Heading, 2);
    addBlock(builder, QStringLiteral("We asked everybody."));
    builder.open(ContainerKind::Footnote, 0, QStringLiteral("1"));
    builder.addMark(MarkKind::AnchorTarget, QStringLiteral("note-1"));
    addBlock(builder, QStringLiteral("As the mayor said."));
    addBlock(builder, QStringLiteral("And said again."));
    builder.close();
    return std::make_shared<const document::Document>(builder.finish());
}

} // namespace

/// What footnotes and links show before one goes there.
class ReferencesTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTargetsShow();
    void onlyTheirBeginIsReadAloud();
    void byKeyAtTheCaret_data();
    void byKeyAtTheCaret();
    void escapeAndMovingClose();
    void enterGoesThereAndBackReturns();
    void aClickGoesThere();
    void pointingShowsIt();
    void keysGoFromOneToTheNext();
    void aNarrowWindowIsHarmless();

private:
    void setUp() override;
    QWidget *preview() const { return m_pane->findChild<QWidget *>(QStringLiteral("targetPreview")); }
    bool isOpen() const { return preview() && preview()->isVisible(); }
    qsizetype find(const char *text) const { return m_pane->document()->text().indexOf(QLatin1String(text)); }

    std::unique_ptr<ReaderPane> m_pane;
};

void ReferencesTest::setUp()
{
    m_pane = std::make_unique<ReaderPane>();
    m_pane->resize(700, 500);
    m_pane->setDocument(sample());
    m_pane->show();
    m_pane->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void ReferencesTest::whatTargetsShow()
{
    const document::DocumentPointer document = sample();
    const QString &text = document->text();
    const auto shown = [&](const char *target) {
        return document->text(reader::excerptAt(*document, Position(text.indexOf(QLatin1String(target)))));
    };
    QCOMPARE(shown("As the mayor"), QStringLiteral("As the mayor said.\nAnd said again."));
    QCOMPARE(shown("We asked"), QStringLiteral("We asked everybody."));
    QVERIFY(shown("Method").startsWith(QStringLiteral("Method\nWe asked everybody.")));
}

void ReferencesTest::onlyTheirBeginIsReadAloud()
{
    DocumentBuilder builder;
    addBlock(builder, QStringLiteral("Method"), BlockKind::Heading, 2);
    addBlock(builder, QStringLiteral("𝄞").repeated(2'000));
    const document::Document document = builder.finish();
    const Range excerpt = reader::excerptAt(document, Position(2));
    QCOMPARE(excerpt, document.range());
    const QString read = reader::openingOf(document, excerpt);
    QVERIFY(document.text().startsWith(read));
    QCOMPARE(read.size(), 599); // no sign is cut in two
    QCOMPARE(reader::openingOf(document, Range::of(0, 6)), QStringLiteral("Method"));
    QCOMPARE(reader::openingOf(document, Range::of(3, 3)), QString());
}

void ReferencesTest::byKeyAtTheCaret_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("shows"); // nothing: none opens
    QTest::newRow("footnote") << QStringLiteral(" claim") << 0 << QStringLiteral("As the mayor said.");
    QTest::newRow("link") << QStringLiteral("the method") << 3 << QStringLiteral("Method");
    QTest::newRow("just behind the link") << QStringLiteral(" or ") << 0 << QStringLiteral("Method");
    QTest::newRow("a link that leads out") << QStringLiteral("elsewhere") << 2 << QString();
    QTest::newRow("no link") << QStringLiteral("The first") << 1 << QString();
}

void ReferencesTest::byKeyAtTheCaret()
{
    QFETCH(QString, at);
    QFETCH(int, offset);
    QFETCH(QString, shows);
    m_pane->setCaret(Position(m_pane->document()->text().indexOf(at) + offset));
    QCOMPARE(m_pane->lookAtTarget(), !shows.isEmpty());
    QCOMPARE(isOpen(), !shows.isEmpty());
    if (shows.isEmpty())
        return;
    QVERIFY(preview()->accessibleDescription().startsWith(shows));
    const QRect reference = m_pane->caretRect(m_pane->caret());
    QVERIFY(!preview()->geometry().intersects(reference));
    QVERIFY(m_pane->viewport()->rect().contains(preview()->geometry()));
    QVERIFY(m_pane->hasFocus());
}

void ReferencesTest::escapeAndMovingClose()
{
    m_pane->setCaret(Position(find("the method")));
    QVERIFY(m_pane->lookAtTarget());
    QTest::keyClick(m_pane.get(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(m_pane->lookAtTarget());
    QTest::keyClick(m_pane.get(), Qt::Key_Down);
    QVERIFY(!isOpen());
    m_pane->setCaret(Position(find("the method")));
    QVERIFY(m_pane->lookAtTarget());
    m_pane->setDocument(nullptr);
    QVERIFY(!isOpen());
    QVERIFY(!m_pane->lookAtTarget());
}

void ReferencesTest::enterGoesThereAndBackReturns()
{
    m_pane->setCaret(Position(find(" claim")));
    QVERIFY(m_pane->lookAtTarget());
    QTest::keyClick(m_pane.get(), Qt::Key_Return);
    QCOMPARE(m_pane->caret().value(), find("As the mayor"));
    QVERIFY(!isOpen());
    m_pane->goBack();
    QCOMPARE(m_pane->caret().value(), find(" claim"));
}

void ReferencesTest::aClickGoesThere()
{
    m_pane->setCaret(Position(find("the method")));
    QVERIFY(m_pane->lookAtTarget());
    QTest::mouseClick(preview(), Qt::LeftButton);
    QCOMPARE(m_pane->caret().value(), find("Method"));
}

void ReferencesTest::pointingShowsIt()
{
    const QPoint over = m_pane->caretRect(Position(find("the method") + 4)).center();
    QCursor::setPos(m_pane->viewport()->mapToGlobal(over));
    QTest::mouseMove(m_pane->viewport(), over);
    QVERIFY(!isOpen()); // not at once: the pointer may only be passing
    QTRY_VERIFY(isOpen());
    const QPoint away(over.x(), m_pane->viewport()->height() - 10);
    QCursor::setPos(m_pane->viewport()->mapToGlobal(away));
    QTest::mouseMove(m_pane->viewport(), away);
    QTRY_VERIFY(!isOpen());
}

void ReferencesTest::keysGoFromOneToTheNext()
{
    m_pane->setCaret(Position(0));
    for (const char *expected : {" claim", "the method", "elsewhere"}) {
        QVERIFY(m_pane->goToNextReference());
        QCOMPARE(m_pane->caret().value(), find(expected));
    }
    QVERIFY(!m_pane->goToNextReference());
    QVERIFY(m_pane->goToPreviousReference());
    QVERIFY(m_pane->goToPreviousReference());
    QCOMPARE(m_pane->caret().value(), find(" claim"));
    QVERIFY(!m_pane->goToPreviousReference());
}

void ReferencesTest::aNarrowWindowIsHarmless()
{
    m_pane->resize(160, 60);
    m_pane->setCaret(Position(find(" claim")));
    m_pane->lookAtTarget();
    m_pane->resize(40, 20);
    m_pane->lookAtTarget();
    (void)m_pane->grab();
}

STRICT_TEST_MAIN(QApplication, ReferencesTest)
#include "tst_references.moc"
