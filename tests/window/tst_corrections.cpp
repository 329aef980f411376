// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/locked_pdf.h"
#include "window_test.h"

#include <QComboBox>
#include <QDialog>
#include <QToolButton>
#include <QTreeWidget>

/// What a person corrects about a document and its file: structure, details, passwords, the whole page.
class TestWindowCorrections : public WindowTest
{
    Q_OBJECT

    template<typename Widget>
    Widget *shown(const char *name)
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1String(name));
        return widget && widget->isVisible() ? widget : nullptr;
    }
    document::BlockKind firstKind() { return pane().document()->blocks().front().kind; }

private Q_SLOTS:
    void headingsByKey()
    {
        openDocument();
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_Right);
        const document::Position caret = pane().caret();
        QTest::keyClick(&pane(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(firstKind(), document::BlockKind::Heading);
        QCOMPARE(pane().caret(), caret);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(firstKind(), document::BlockKind::Paragraph);
        QTest::keyClick(&pane(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(pane().document()->blocks().front().furniture);
        QTest::keyClick(&pane(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!pane().document()->blocks().front().furniture);
    }

    void aSpeakerAndTheListOfCorrections()
    {
        openDocument();
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        action("structureSpeaker")->trigger();
        QTRY_VERIFY(shown<QDialog>("speakerDialog"));
        auto *name = shown<QDialog>("speakerDialog")->findChild<QComboBox *>();
        QTest::keyClicks(name->lineEdit(), QStringLiteral("Ann"));
        QTest::keyClick(name->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(!shown<QDialog>("speakerDialog"));
        QTRY_COMPARE(library().corrections().speakers(m_window->reader().documentId()), QStringList{QStringLiteral("Ann")});

        action("structureCorrections")->trigger();
        QTRY_VERIFY(shown<QDialog>("correctionsDialog"));
        auto *list = shown<QDialog>("correctionsDialog")->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(0).contains(QStringLiteral("Ann")));
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QVERIFY(library().corrections().speakers(m_window->reader().documentId()).isEmpty());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!shown<QDialog>("correctionsDialog"));
    }

    void aPasswordIsAskedForUntilItIsRight()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("locked.pdf"), support::LockedPdf::make("The ferry was secret.", "sea")),
                    writeFile(QStringLiteral("other.pdf"), support::LockedPdf::make("Never read.", "land"))});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QDialog>("passwordDialog"), 30'000);
        QPointer<QDialog> first = shown<QDialog>("passwordDialog");
        auto *line = first->findChild<QLineEdit *>();
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QTest::keyClicks(line, QStringLiteral("wrong"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!first && shown<QDialog>("passwordDialog"), 30'000);
        QPointer<QDialog> second = shown<QDialog>("passwordDialog");
        line = second->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("sea"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!second && shown<QDialog>("passwordDialog"), 30'000);
        QTRY_COMPARE(library().documents().count().value(), 1);
        // The other one is skipped.
        QTest::keyClick(shown<QDialog>("passwordDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!shown<QDialog>("passwordDialog"));
        QCOMPARE(library().documents().count().value(), 1);
    }

    void theWholePageAndBack()
    {
        newLibrary();
        QByteArray page = "<html><body><nav><ul><li><a href=x>Menu of the paper</a></ul></nav><article><h1>Ferry</h1>";
        for (int i = 0; i < 6; ++i)
            page += "<p>The ferry opened on Monday, and so many people came that it sank a little, said paper number " +
                    QByteArray::number(i) + ".</p>";
        openWindow({writeFile(QStringLiteral("page.html"), page + "</article></body></html>")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        const document::DocumentId id = m_window->reader().documentId();
        QVERIFY(action("wholePage")->isVisible());
        const QString offered = action("wholePage")->text();
        action("wholePage")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(library().documents().readOptions(id)->wholePage, 30'000);
        QTRY_VERIFY(action("wholePage")->text() != offered);
        QTRY_VERIFY(pane().document()->text().contains(QStringLiteral("Menu of the paper")));
        // Back by the button of the header, which shows what is.
        auto *button = shown<QToolButton>("headerWholePage");
        QTRY_VERIFY(button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!pane().document()->text().contains(QStringLiteral("Menu of the paper")), 30'000);
        QTRY_VERIFY(!button->isChecked());
    }

    void detailsSayWhereTheyCameFrom()
    {
        openDocument();
        const document::DocumentId id = m_window->reader().documentId();
        const QString before = library().documents().summary(id)->title;
        QVERIFY(library().documents().setMetadata({id}, u"published", {QStringLiteral("2022")}).ok());
        action("documentDetails")->trigger();
        QTRY_VERIFY(shown<QLineEdit>("metadata.published"));
        auto *date = shown<QLineEdit>("metadata.published");
        QVERIFY(date->accessibleDescription().contains(QStringLiteral("you")));
        date->setText(QStringLiteral("2022-13"));
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(shown<QLineEdit>("metadata.published")); // refused
        date->setText(QStringLiteral("2022-02"));
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_COMPARE(library().documents().summary(id)->published, QStringLiteral("2022-02"));
        QCOMPARE(library().documents().summary(id)->title, before);
    }
};

STRICT_TEST_MAIN(QApplication, TestWindowCorrections)
#include "tst_corrections.moc"
