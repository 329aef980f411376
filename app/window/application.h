// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace window {

/// What the program was started with. Folders and files may be relative to the current one.
struct StartOptions {
    /// NAME.marginalia; empty: the one that was open last, or else `defaultLibrary`.
    QString library;
    /// Where the default library is or is to be made. Never empty; main.cpp says it, so that window and command line agree.
    QString defaultLibrary;
    /// The program to start as the reader process; empty: this one.
    QString readerProgram;
    /// Added to the library; the first one is shown.
    QStringList files;
};

/// Makes the QApplication (organisation, names and icon included), shows the main window and runs until it is closed. Answers the
/// exit status. A library that cannot be opened is told in the window, which stays usable.
int run(int argc, char **argv, const StartOptions &options);

} // namespace window
