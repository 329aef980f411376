// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace base {

namespace {
constexpr char LanguageProperty[] = "marginalistLanguage"; // of the application
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString folder = QStringLiteral(":/i18n");
    const QString ours = QStringLiteral("marginalist");
    auto texts = std::make_unique<QTranslator>();
    // Without the English one, "%n document(s)" would be shown as it stands in the source.
    const bool loaded = texts->load(locale, ours, QStringLiteral("_"), folder) ||
                        texts->load(QLocale(QLocale::English), ours, QStringLiteral("_"), folder);
    if (!loaded)
        return;

    // Qt's strings in the language of ours, so that one dialog does not speak two.
    const QString language = texts->language();
    application.setProperty(LanguageProperty, language.left(2));
    auto *standard = new QTranslator(&application);
    if (standard->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(standard);
    auto *own = texts.release();
    own->setParent(&application);
    QCoreApplication::installTranslator(own);
}

QString spokenLanguage()
{
    const QCoreApplication *application = QCoreApplication::instance();
    const QString language = application ? application->property(LanguageProperty).toString() : QString();
    return language.isEmpty() ? QStringLiteral("en") : language;
}

} // namespace base
