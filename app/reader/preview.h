// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace reader {

/// A small window over a reader that shows where a reference leads before one goes there; what is in it is its kinds' matter. Its
/// parent is the viewport. It never takes the focus: what keys do while it is open is the view's matter.
class Preview : public QWidget
{
    Q_OBJECT
public:
    explicit Preview(QWidget *viewport);

    /// Hides it and lets go of what it shows.
    virtual void letGo() { hide(); }

Q_SIGNALS:
    void clicked();

protected:
    static constexpr int LeastHeight = 40; // pixels; where there is less room, nothing is shown

    /// The part of the viewport in which it may stand.
    QRect view() const;
    /// How high it may become beside `reference`, in pixels.
    int highest(const QRect &reference) const;
    /// Shows it, so large, below or above `reference`, which stays to be seen, and `indent` pixels left of where that begins.
    /// `spoken` is what a screen reader says of it.
    void showBeside(const QRect &reference, QSize size, int indent, const QString &spoken);

    void mousePressEvent(QMouseEvent *event) override;

private:
    int above(const QRect &reference) const;
    int below(const QRect &reference) const;
};

} // namespace reader
