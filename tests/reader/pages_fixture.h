// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"
#include "reader/page_stack.h"
#include "reader/page_text.h"
#include "reader/page_view.h"
#include "support/drawn_pdf.h"
#include "support/strict_main.h"
#include "workspace/page_drawer.h"

#include <QScrollBar>
#include <QTemporaryDir>

using document::Position;
using document::Range;
using reader::PageStack;
using reader::PageText;
using reader::PageView;
using reader::ReaderPane;

/// Two columns on each of three pages, and a last page that is a picture.
inline QByteArray twoColumns()
{
    return support::drawnPdf(4, [](QPainter &painter, int page) {
        if (page == 3) {
            painter.fillRect(100, 100, 300, 200, Qt::darkGray);
            return;
        }
        for (int line = 0; line < 30; ++line) {
            painter.drawText(60, 100 + 16 * line, QStringLiteral("left column %1 of page%2").arg(line).arg(page));
            painter.drawText(320, 100 + 16 * line, QStringLiteral("right column %1 of page%2").arg(line).arg(page));
        }
    });
}

inline document::DocumentPointer readPdf(const QByteArray &bytes)
{
    auto read = formats::read({bytes, QStringLiteral("a.pdf"), {}});
    return read ? std::make_shared<const document::Document>(std::move(read).value()) : nullptr;
}

/// A view of the pages of `twoColumns`, driven as a person drives it.
class PagesFixture : public support::StrictTest
{
protected:
    void setUp() override
    {
        if (m_document)
            return;
        m_file = m_folder.filePath(QStringLiteral("columns.pdf"));
        const QByteArray bytes = twoColumns();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_document = readPdf(bytes);
        QVERIFY(m_document);
        QCOMPARE(m_document->pages().size(), std::size_t(4));
        m_drawer = std::make_unique<workspace::PageDrawer>(QStringLiteral(PROGRAM));
    }

    std::unique_ptr<PageView> shown(ReaderPane &pane)
    {
        pane.resize(700, 800);
        pane.setDocument(m_document);
        auto view = std::make_unique<PageView>(pane, *m_drawer);
        view->resize(700, 800);
        view->setFile(m_file);
        view->show();
        view->setFocus();
        return view;
    }

    /// A point of the viewport over `words`, at a share of their first line.
    QPoint at(const PageView &view, const QString &words, double share = 0.5) const
    {
        const qsizetype begin = m_document->text().indexOf(words);
        Q_ASSERT(begin >= 0);
        const PageText text(*m_document);
        const auto place = text.caret(Position(begin));
        const QRectF box = text.boxes(Range::of(begin, begin + words.size()), place->page).front();
        return pointAt(view, place->page, {box.left() + share * box.width(), box.center().y()});
    }

    /// Where in the viewport `point` of a page is, which is in points.
    QPoint pointAt(const PageView &view, int page, QPointF point) const
    {
        const double scale = view.zoom() * view.logicalDpiX() / 72.0;
        PageStack stack;
        std::vector<QSizeF> sizes;
        for (const document::Page &one : m_document->pages())
            sizes.push_back(one.size);
        stack.setPages(sizes);
        stack.setScale(scale);
        constexpr int Gutters = 80;
        stack.setWidth(std::max(view.viewport()->width(), static_cast<int>(stack.widest() * scale) + Gutters));
        const QPointF pixel = stack.toPixels(page, {point, QSizeF()}).topLeft();
        return pixel.toPoint() - QPoint(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
    }

    QTemporaryDir m_folder;
    QString m_file;
    document::DocumentPointer m_document;
    std::unique_ptr<workspace::PageDrawer> m_drawer;
};
