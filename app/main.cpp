// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translation.h"
#include "cli/program.h"
#include "cli/reader_process.h"
#include "window/application.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What Qt remarks about the surroundings (no runtime folder, an odd locale) is not for those who run a command.
void printOwnMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || QByteArrayView(context.category).startsWith("marginalist"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    // A file that may not grow is an error to be told like a full disk, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("marginalist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MARGINALIST_VERSION));

    const QString defaultLibrary =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Library.marginalia");

    const QStringList arguments = argumentsOf(argc, argv);
    const bool isReaderProcess = arguments == QStringList{QStringLiteral("--reader-process")};
    const cli::Invocation invocation = isReaderProcess ? cli::Invocation() : cli::invocation(arguments);
    if (!isReaderProcess && invocation.kind == cli::Invocation::Kind::Window)
        return window::run(argc, argv, {invocation.library, defaultLibrary, {}, invocation.arguments});

    qInstallMessageHandler(printOwnMessages);
    // Neither a command nor the reader process needs a display, but both need fonts and images.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int ownArguments = 1;
    QGuiApplication application(ownArguments, argv);
    base::installTranslations(application);
    return isReaderProcess ? cli::runReaderProcess()
                           : cli::run(invocation, {QCoreApplication::applicationFilePath(), defaultLibrary});
}
