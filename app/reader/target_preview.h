// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/laid_item.h"
#include "reader/theme.h"

#include <QWidget>

#include <vector>

namespace reader {

class DocumentLayout;

/// A small window over the text that shows what a footnote's sign or a link leads to, set as in the text. Its parent is the
/// viewport of the reader. It never takes the focus: what keys do while it is open is the reader's matter.
class TargetPreview : public QWidget
{
    Q_OBJECT
public:
    explicit TargetPreview(QWidget *viewport);

    /// Shows the begin of `excerpt`, below or above `reference`, which stays to be seen. `layout` must stay as it is, and there,
    /// as long as this is open.
    void open(DocumentLayout &layout, const Theme &theme, document::Range excerpt, const QRect &reference);
    void close();

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    DocumentLayout *m_layout = nullptr; // while open
    Theme m_theme;
    std::vector<LaidItem> m_items;
    int m_top = 0; // of the text in the first item
    bool m_goesOn = false;
};

} // namespace reader
