// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace window {

/// What an empty library shows instead of a text: ways to get documents, and three things to try with them.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    /// A button for each of `ways`, the first one the most prominent; one that is not visible is left out. They must outlive the
    /// page.
    explicit WelcomePage(const QList<QAction *> &ways, QWidget *parent = nullptr);

private:
    void addStep(QVBoxLayout &column, const QString &keys, const QString &what);
};

} // namespace window
