// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTreeWidget;

namespace reader {
class ReaderPane;
}

namespace window {

class FindBar;
class ReaderArea;
class Shortcuts;

/// The user guide in a window of its own, beside the main one: its headings at the left, its text in a reader. Escape closes it.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    /// Shows the guide, or brings it to the front where it is open already. It looks like the text in `like`, whose theme it
    /// follows, and has the keys of `shortcuts`; both must outlive `parent`.
    static void open(const Shortcuts &shortcuts, const ReaderArea &like, QWidget *parent);

private:
    GuideWindow(const Shortcuts &shortcuts, const ReaderArea &like, QWidget *parent);
    void load(const Shortcuts &shortcuts);
    void fillHeadings();
    void follow();

    QTreeWidget *m_headings;
    reader::ReaderPane *m_pane;
    FindBar *m_findBar;
};

} // namespace window
