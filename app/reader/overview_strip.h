// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "reader/theme.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

namespace reader {

/// Shows beside the scroll bar where in the whole document annotations, by colour, hits, bookmarks and reviewed passages are. A
/// click or a drag goes there, and the pointer at rest is told what is there.
///
/// It has a row for each pixel of its height. What a row stands for, a piece of the text or of the pages, is known to the view
/// that it belongs to. Adding and removing costs the rows that are covered, painting the rows there are.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    struct Rows {
        int first = 0;
        int last = 0; ///< included
    };

    static constexpr int SettleTime = 60; ///< milliseconds a size must have lasted before the rows are counted anew for it

    explicit OverviewStrip(QWidget *parent);

    /// Empties it. Rows below 0 or above the last are those from now on.
    void setRowCount(int rows);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    void setTheme(const Theme &theme);

    /// One more annotation of `colors`, or one no more, of those that were added. Without a colour it is shown in what the theme
    /// has for highlights, whichever theme that is by then.
    void count(Rows rows, const QList<annotation::Color> &colors, bool added);
    void clearHits();
    void addHit(int row);
    void setMarks(std::vector<int> bookmarks, std::vector<Rows> reviewed);
    void setView(Rows visible);
    /// What to tell of some rows; an empty answer shows nothing.
    void setTips(std::function<QString(Rows)> tips) { m_tips = std::move(tips); }
    QString tipAt(int y) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void rowRequested(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Row {
        std::vector<std::pair<annotation::Color, int>> counts;
        bool hit = false;
    };

    int inside(int row) const;
    void count(Rows rows, annotation::Color color, int by);
    void request(double y);
    QColor stripe(annotation::Color color) const;
    void paintRow(QPainter &painter, std::size_t index) const;
    void paintMarks(QPainter &painter) const;

    std::vector<Row> m_rows;
    Theme m_theme;
    mutable QHash<annotation::Color, QColor> m_stripes; // of m_theme, as they were asked for
    std::vector<int> m_bookmarks;
    std::vector<Rows> m_reviewed;
    Rows m_view;
    std::function<QString(Rows)> m_tips;
};

} // namespace reader
