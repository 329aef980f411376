// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/theme.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace window {

/// How the whole program looks: the palette and the style sheet that go with a theme of the reader. Light and sepia have light
/// chrome, dark, black and the like dark chrome.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Must live no longer than `application`. Notes the system's own palette, so make it before anything sets one.
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    void setKind(reader::Theme::Kind kind);
    reader::Theme::Kind kind() const { return m_kind; }
    bool isDark() const;

    static QString kindName(reader::Theme::Kind kind);

Q_SIGNALS:
    void changed();

private:
    void apply();
    bool systemIsDark() const;

    QApplication &m_application;
    QPalette m_systemPalette;
    reader::Theme::Kind m_kind = reader::Theme::Kind::System;
};

} // namespace window
