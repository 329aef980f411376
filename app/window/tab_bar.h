// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace window {

/// Tabs of documents: narrow enough for several, cut in the middle (titles of a series differ at their ends), in italics while
/// they are only glanced at, closed by the middle button.
class TabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit TabBar(QWidget *parent = nullptr);

    void setGlance(int index, bool glance);
    bool isGlance(int index) const;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int m_pressed = -1; // by the middle button
    bool m_dragging = false;
};

} // namespace window
