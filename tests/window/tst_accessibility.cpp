// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotation_cards.h"
#include "window_test.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

/// What a screen reader hears of the window and its dialogs, and that one always sees where the focus is.
class TestAccessibility : public WindowTest
{
    Q_OBJECT

    static QString told(QWidget &widget, QAccessible::Text kind = QAccessible::Name)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        return interface ? interface->text(kind) : QString();
    }
    static QString whatItIs(const QWidget &widget)
    {
        QString path = QString::fromLatin1(widget.metaObject()->className()) + u'#' + widget.objectName();
        for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
            path += QStringLiteral(" < ") + QString::fromLatin1(above->metaObject()->className());
        return path;
    }
    /// Parts of one control, which has the name.
    static bool isPart(const QWidget &widget)
    {
        const QWidget *above = widget.parentWidget();
        return qobject_cast<const QComboBox *>(above) || qobject_cast<const QLineEdit *>(above) ||
               qobject_cast<const QAbstractSpinBox *>(above) || widget.objectName() == QStringLiteral("qt_toolbar_ext_button");
    }
    static QList<QWidget *> controls(const QWidget &root)
    {
        QList<QWidget *> found;
        const QList<QWidget *> all = root.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool button = qobject_cast<QAbstractButton *>(widget) != nullptr;
            if (widget->isVisible() && (widget->focusPolicy() != Qt::NoFocus || button) && !widget->focusProxy() &&
                !isPart(*widget))
                found.append(widget);
        }
        return found;
    }
    static QStringList nameless(const QWidget &root)
    {
        QStringList found;
        const QList<QWidget *> all = controls(root);
        for (QWidget *widget : all) {
            if (told(*widget).trimmed().isEmpty())
                found.append(whatItIs(*widget));
        }
        return found;
    }

    void openWithAll()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("sea"));
        openAllPanes();
    }

private Q_SLOTS:
    void everyControlOfTheWindowHasAName()
    {
        openWithAll();
        QStringList missing = nameless(*m_window);
        action("focusTags")->trigger();
        missing += nameless(*m_window);
        action("focusBookmarks")->trigger();
        missing += nameless(*m_window);
        action("sideBySide")->trigger();
        missing += nameless(*m_window);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(controls(*m_window).size() > 20);
    }

    void everyControlOfADialogHasAName_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QList<QByteArray> names = dialogs();
        for (const QByteArray &name : names)
            QTest::newRow(name.constData()) << name;
    }

    void everyControlOfADialogHasAName()
    {
        QFETCH(QByteArray, name);
        openWithAll();
        QStringList missing;
        withDialog(name, [&missing](QDialog &dialog) {
            missing = nameless(dialog);
            if (dialog.windowTitle().isEmpty())
                missing.append(QStringLiteral("the dialog itself"));
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theFocusIsSeen()
    {
        openWithAll();
        QStringList unseen;
        for (const char *name : {"focusCards", "focusTags", "focusBookmarks", "focusOutline"}) {
            action(name)->trigger();
            const QList<QWidget *> all = controls(*m_window);
            for (QWidget *widget : all) {
                if (widget->focusPolicy() == Qt::NoFocus || widget->focusPolicy() == Qt::ClickFocus || !widget->isEnabled())
                    continue;
                widget->setFocus(Qt::TabFocusReason);
                if (!widget->hasFocus())
                    continue;
                const QImage with = widget->grab().toImage();
                widget->clearFocus();
                const QImage without = widget->grab().toImage();
                if (with == without)
                    unseen.append(whatItIs(*widget));
            }
        }
        unseen.removeDuplicates();
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

    void theFocusIsSeenWhereTheCaretIsNot()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("long.txt"), QByteArray("A line of a long text.\n\n").repeated(400))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Space);
        QTest::keyClick(&pane(), Qt::Key_Space);
        const QImage with = pane().viewport()->grab().toImage();
        m_window->findChild<QTreeView *>(QStringLiteral("documentList"))->setFocus();
        QVERIFY(with != pane().viewport()->grab().toImage());
    }

    void cardsAreRead()
    {
        openWithAll();
        QTest::keyClick(&pane(), Qt::Key_Escape);
        const auto id = annotations().first().id;
        QVERIFY(library().annotations().setNote(id, QStringLiteral("Which ferry?")));
        auto *cards = m_window->findChild<window::AnnotationCards *>(QStringLiteral("annotationCards"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(cards);
        QCOMPARE(list->childCount(), 1);
        const QString card = list->child(0)->text(QAccessible::Name);
        for (const char *part : {"The ferry", "sea", "Which ferry?"})
            QVERIFY2(card.contains(QLatin1String(part)), qPrintable(card));
    }

    void documentsAreReadWithTheirState()
    {
        openWithAll();
        auto *documents = m_window->findChild<QTreeView *>(QStringLiteral("documentList"));
        const QString row = documents->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(QStringLiteral("ferry")), qPrintable(row));
        // Its state is told in words, not by an icon alone; so is how many annotations it has.
        QVERIFY2(row.contains(QStringLiteral("done"), Qt::CaseInsensitive) || row.contains(QStringLiteral("progress")),
                 qPrintable(row));
        QVERIFY2(row.contains(QStringLiteral("1 annotation")), qPrintable(row));
    }

    void tagsAreReadWithTheirCount()
    {
        openWithAll();
        action("focusTags")->trigger();
        auto *tags = m_window->findChild<QTreeView *>(QStringLiteral("tagTree"));
        const QString row = tags->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(QStringLiteral("sea")) && row.contains(u'1'), qPrintable(row));
    }

    void taggingIsToldToAScreenReader()
    {
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("sea"));
        QCOMPARE(told(pane(), QAccessible::Description), QStringLiteral("Tagged: sea"));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&pane());
        int start = 0;
        int end = 0;
        QVERIFY(reader->textInterface()->attributes(2, &start, &end).contains(QStringLiteral("tags:sea;")));
        QTest::keyClick(&pane(), Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(told(pane(), QAccessible::Description), QStringLiteral("Tag removed: sea"));
    }

    void theCurrentHitHasAFrameOfItsOwn()
    {
        openDocument();
        action("find")->trigger();
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("findLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("the"));
        QTRY_VERIFY(pane().hits().size() >= 2);
        QTest::keyClick(line, Qt::Key_Return);
        // Told in words too: "1 of 3".
        const QList<QLabel *> labels = m_window->reader().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral(" of "));
        }));
    }
};

STRICT_TEST_MAIN(QApplication, TestAccessibility)
#include "tst_accessibility.moc"
