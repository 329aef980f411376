// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace base {

/// Makes `application` speak the first of `locale`'s languages that there is a translation into, else English. Qt's own
/// strings (standard buttons, menus of text fields) follow where Qt's translations are installed. Call once, before any text is
/// made.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

/// The language of our texts that installTranslations chose, as two letters: "de". English before any call.
QString spokenLanguage();

} // namespace base
