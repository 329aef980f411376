// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "base/translation.h"
#include "window/appearance.h"
#include "window/first_paint.h"
#include "window/icon.h"
#include "window/main_window.h"
#include "workspace/file_walk.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace window {

int run(int argc, char **argv, const StartOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Marginalist"));
    QApplication::setDesktopFileName(QStringLiteral("marginalist"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/marginalist.svg")));
    base::installTranslations(application);

    QSettings settings(QStringLiteral("Marginalist"), QStringLiteral("Marginalist"));
    Appearance appearance(application);
    const int kind = settings.value(QStringLiteral("appearance/theme"), 0).toInt();
    if (kind > 0 && kind <= int(reader::Theme::Kind::LastKind))
        appearance.setKind(static_cast<reader::Theme::Kind>(kind));

    MainWindow window(settings, appearance, options);
    FirstPaint::watch(window);
    window.show();
    // In the order of their letters they come from a shell's pattern: nobody put "part 10" before "part 2".
    QStringList files = options.files;
    if (std::is_sorted(files.cbegin(), files.cend()))
        workspace::sortNaturally(files);
    window.start(files);
    return QApplication::exec();
}

} // namespace window
