# SPDX-FileCopyrightText: 2026 The Marginalist authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The folders of app/, from the ground up: what each may include, and which outside libraries it uses. This is the only place
# where that is said; the build makes one static library a row, and tests/structure holds every #include against it.
#
# A row: folder | folders it may include | libraries
set(MARGINALIST_LAYERS
    "base       | | Qt6::Core"
    "document   | base | Qt6::Core ICU::uc"
    "annotation | base document | Qt6::Core"
    "syntax     | base document | Qt6::Gui KSyntaxHighlighting::KSyntaxHighlighting"
    "formats    | base document syntax | Qt6::Core Qt6::Gui Gumbo::Gumbo Md4c::Md4c Libzip::Libzip Poppler::Qt6 Uchardet::Uchardet ICU::uc GMime::GMime"
    "library    | base document annotation | Qt6::Sql SQLite::SQLite3 Libstemmer::Libstemmer ICU::uc"
    "compare    | base document annotation | Qt6::Core"
    "exchange   | base document annotation | Qt6::Core Qt6::Gui Libzip::Libzip"
    "workspace  | base document annotation syntax formats library compare exchange | Qt6::Core Qt6::Gui Qt6::Concurrent"
    "models     | base document annotation workspace | Qt6::Gui"
    "reader     | base document annotation syntax workspace models | Qt6::Widgets"
    "window     | base document annotation syntax formats library compare exchange workspace models reader | Qt6::Widgets Qt6::Svg"
    "cli        | base document annotation syntax formats library compare exchange workspace | Qt6::Core"
)

# Folders that may use the operating system's own interface (limits of the reader process, what a drive is, syncing).
set(MARGINALIST_POSIX_FOLDERS library workspace cli)
