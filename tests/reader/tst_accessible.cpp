// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/reader_pane.h"
#include "support/strict_main.h"

#include <QAccessible>
#include <QApplication>

using document::Position;
using document::Range;

/// Goes through QAccessible, as a screen reader does.
class AccessibleTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsRead_data();
    void theTextIsRead();
    void caretAndSelectionAreShared();
    void tagsAreTold();
    void readRunByRunNothingIsPassedOver();
    void taggingIsTold();
    void charactersHavePlaces();
    void anEmptyReaderIsHarmless();

private:
    void setUp() override;
    QAccessibleTextInterface *text() const { return QAccessible::queryAccessibleInterface(m_pane.get())->textInterface(); }

    std::unique_ptr<reader::ReaderPane> m_pane;
};

void AccessibleTest::setUp()
{
    m_pane = std::make_unique<reader::ReaderPane>();
    m_pane->resize(700, 500);
    document::DocumentBuilder builder;
    builder.metadata().add(document::Metadata::Title, QStringLiteral("The ferry"), document::Origin::StatedInFile);
    builder.beginBlock(document::BlockKind::Heading, 2);
    builder.appendText(u"The ferry");
    builder.endBlock();
    builder.beginBlock(document::BlockKind::Paragraph);
    builder.appendText(u"It left late. It came early.");
    builder.endBlock();
    m_pane->setDocument(std::make_shared<const document::Document>(builder.finish()));
    m_pane->show();
}

void AccessibleTest::theTextIsRead_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("after");
    QTest::newRow("character") << int(QAccessible::CharBoundary) << QStringLiteral(" ") << QStringLiteral("l")
                               << QStringLiteral("e");
    QTest::newRow("word") << int(QAccessible::WordBoundary) << QStringLiteral(" ") << QStringLiteral("left")
                          << QStringLiteral(" ");
    QTest::newRow("paragraph") << int(QAccessible::ParagraphBoundary) << QStringLiteral("The ferry")
                               << QStringLiteral("It left late. It came early.") << QString();
}

void AccessibleTest::theTextIsRead()
{
    QFETCH(int, type);
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, after);
    const auto boundary = static_cast<QAccessible::TextBoundaryType>(type);
    const int offset = 13; // the l of "left"
    int start = 0;
    int end = 0;
    QCOMPARE(text()->textBeforeOffset(offset, boundary, &start, &end), before);
    QCOMPARE(text()->textAtOffset(offset, boundary, &start, &end), at);
    QCOMPARE(text()->text(start, end), at);
    QCOMPARE(text()->textAfterOffset(offset, boundary, &start, &end), after);
    QCOMPARE(text()->characterCount(), int(m_pane->document()->text().size()));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_pane.get());
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("The ferry"));
    QVERIFY(reader->state().readOnly);
}

void AccessibleTest::caretAndSelectionAreShared()
{
    QTest::keyClick(m_pane.get(), Qt::Key_Right);
    QCOMPARE(text()->cursorPosition(), 1);
    text()->setCursorPosition(12);
    QCOMPARE(m_pane->caret(), Position(12));
    QCOMPARE(text()->selectionCount(), 0);
    QTest::keyClick(m_pane.get(), Qt::Key_Right, Qt::ShiftModifier);
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    QCOMPARE(start, 12);
    QCOMPARE(end, 13);
    text()->setSelection(0, 4, 9);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("ferry"));
    text()->removeSelection(0);
    QVERIFY(!m_pane->hasSelection());
}

void AccessibleTest::tagsAreTold()
{
    reader::PaintedAnnotation annotation;
    annotation.id = annotation::AnnotationId::create();
    annotation.range = Range::of(13, 22);
    annotation.colors = {0xff0000};
    annotation.tagNames = {QStringLiteral("delay/cause")};
    annotation.note = QStringLiteral("Why?");
    m_pane->setAnnotations({annotation});
    int start = 0;
    int end = 0;
    const QString attributes = text()->attributes(15, &start, &end);
    QVERIFY2(attributes.contains(u"tags:delay/cause;") && attributes.contains(u"comment:true;"), qPrintable(attributes));
    QCOMPARE(Range::of(start, end), annotation.range);
    QVERIFY(!text()->attributes(26, &start, &end).contains(u"tags"));
    QVERIFY(text()->attributes(2, &start, &end).contains(u"heading-level:2;"));
}

void AccessibleTest::readRunByRunNothingIsPassedOver()
{
    const auto tagged = [](qsizetype begin, qsizetype end, const QString &tag) {
        reader::PaintedAnnotation annotation;
        annotation.id = annotation::AnnotationId::create();
        annotation.range = Range::of(begin, end);
        annotation.colors = {0xff0000};
        annotation.tagNames = {tag};
        return annotation;
    };
    // "The ferry\nIt left late. It came early.": words within, two that overlap, and one that reaches over the line feed.
    m_pane->setAnnotations(
        {tagged(4, 12, QStringLiteral("a")), tagged(13, 22, QStringLiteral("b")), tagged(18, 27, QStringLiteral("c"))});
    QStringList runs;
    for (int at = 0; at < text()->characterCount();) {
        int start = -1;
        int end = -1;
        const QString attributes = text()->attributes(at, &start, &end);
        QVERIFY2(start == at && end > at, qPrintable(QStringLiteral("%1: %2 to %3").arg(at).arg(start).arg(end)));
        const qsizetype tags = attributes.indexOf(u"tags:");
        runs.append(text()->text(start, end) + u'=' +
                    (tags < 0 ? QString() : attributes.mid(tags + 5, attributes.indexOf(u';', tags) - tags - 5)));
        for (int inside = start; inside < end; ++inside) {
            int first = -1;
            int last = -1;
            QCOMPARE(text()->attributes(inside, &first, &last), attributes);
            QCOMPARE(Range::of(first, last), Range::of(start, end));
        }
        at = end;
    }
    const QStringList expected{QStringLiteral("The ="),       QStringLiteral("ferry=a"), QStringLiteral("\n=a"),
                               QStringLiteral("It=a"),        QStringLiteral(" ="),      QStringLiteral("left =b"),
                               QStringLiteral("late=b\\, c"), QStringLiteral(". It =c"), QStringLiteral("came early.=")};
    QCOMPARE(runs, expected);
}

void AccessibleTest::taggingIsTold()
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_pane.get());
    m_pane->setCaret(Position(15));
    reader::PaintedAnnotation annotation;
    annotation.id = annotation::AnnotationId::create();
    annotation.range = Range::of(13, 22);
    m_pane->annotationChanged(annotation);
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Highlighted"));
    annotation.colors = {0xff0000, 0x00ff00};
    annotation.tagNames = {QStringLiteral("delay"), QStringLiteral("sea")};
    m_pane->annotationChanged(annotation);
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Tagged: delay, sea"));
    annotation.colors = {0x00ff00};
    annotation.tagNames = {QStringLiteral("sea")};
    m_pane->annotationChanged(annotation);
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Tag removed: delay"));
    // What happens elsewhere in the text is not read out.
    reader::PaintedAnnotation elsewhere = annotation;
    elsewhere.id = annotation::AnnotationId::create();
    elsewhere.range = Range::of(0, 3);
    m_pane->annotationChanged(elsewhere);
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Tag removed: delay"));
    m_pane->annotationRemoved(annotation.id);
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Annotation removed"));
}

void AccessibleTest::charactersHavePlaces()
{
    const QRect first = text()->characterRect(10);
    const QRect later = text()->characterRect(20);
    QVERIFY(first.isValid() && later.left() > first.left());
    QCOMPARE(text()->offsetAtPoint(later.center()), 20);
    QCOMPARE(text()->offsetAtPoint({-500, -500}), -1);
}

void AccessibleTest::anEmptyReaderIsHarmless()
{
    m_pane->setDocument({});
    int start = 0;
    int end = 0;
    QCOMPARE(text()->characterCount(), 0);
    QCOMPARE(text()->text(0, 10), QString());
    QCOMPARE(text()->textAtOffset(0, QAccessible::WordBoundary, &start, &end), QString());
    QCOMPARE(text()->textBeforeOffset(0, QAccessible::WordBoundary, &start, &end), QString());
    QCOMPARE(text()->textAfterOffset(0, QAccessible::WordBoundary, &start, &end), QString());
    QCOMPARE(text()->attributes(0, &start, &end), QString());
    text()->setSelection(0, 0, 5);
    QCOMPARE(text()->characterRect(3), QRect());
}

STRICT_TEST_MAIN(QApplication, AccessibleTest)
#include "tst_accessible.moc"
