// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/taught_keys.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
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

    void teach(const TaughtKeys &keys);

private:
    struct Step {
        QLabel *keys;
        QLabel *what;
    };
    Step addStep(QVBoxLayout &column);
    static void tell(const Step &step, const QString &keys, const QString &what);

    Step m_tag;
    Step m_note;
    Step m_export;
};

} // namespace window
