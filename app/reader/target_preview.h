// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/laid_item.h"
#include "reader/preview.h"
#include "reader/theme.h"

#include <vector>

namespace reader {

class DocumentLayout;

/// A small window over the text that shows what a footnote's sign or a link leads to, set as in the text.
class TargetPreview : public Preview
{
    Q_OBJECT
public:
    explicit TargetPreview(QWidget *viewport);

    /// Shows the begin of `excerpt`, below or above `reference`, which stays to be seen. `layout` must stay as it is, and there,
    /// until this lets go.
    void open(DocumentLayout &layout, const Theme &theme, document::Range excerpt, const QRect &reference);
    void letGo() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DocumentLayout *m_layout = nullptr; // while open
    Theme m_theme;
    std::vector<LaidItem> m_items;
    int m_top = 0; // of the text in the first item
    bool m_goesOn = false;
};

} // namespace reader
