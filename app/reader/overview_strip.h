// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "document/ids.h"
#include "reader/theme.h"

#include <QWidget>

#include <vector>

namespace reader {

/// Shows beside the scroll bar where in the whole document annotations, by colour, and hits are. A click or a drag goes there.
///
/// It divides the text into one row a pixel; adding and removing a range costs the rows it covers, painting the rows there are.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent);

    /// Where each row of the strip begins in the text, ascending, one a pixel of height, and the text's end at last. Empties it.
    void setRows(std::vector<document::Position> rows);
    bool hasRows() const { return m_begins.size() > 1; }
    void setTheme(const Theme &theme);

    void add(document::Range range, annotation::Color color);
    void remove(document::Range range, annotation::Color color); ///< one that was added
    void clearHits();
    void addHit(document::Range range);
    /// Bookmarks, and what was reviewed; by begin.
    void setMarks(std::vector<document::Position> bookmarks, std::vector<document::Range> reviewed);
    void setView(document::Range visible);

    QSize sizeHint() const override;

Q_SIGNALS:
    void positionRequested(document::Position at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Row {
        std::vector<std::pair<annotation::Color, int>> counts;
        bool hit = false;
    };

    std::size_t rowOf(document::Position at) const;
    void count(document::Range range, annotation::Color color, int by);
    void request(double y);
    void paintMarks(QPainter &painter) const;

    std::vector<document::Position> m_begins;
    std::vector<Row> m_rows;
    Theme m_theme;
    std::vector<document::Position> m_bookmarks;
    std::vector<document::Range> m_reviewed;
    document::Range m_view;
};

} // namespace reader
