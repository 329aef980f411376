# SPDX-FileCopyrightText: 2026 The Marginalist authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything from outside, found once, each under the one target name that layers.cmake uses.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Svg Concurrent PrintSupport Network LinguistTools Test)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)

# Debian 13 has KSyntaxHighlighting for Qt 6; on Debian 12 packaging/build-ksyntaxhighlighting puts one below the build folder.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    add_library(KSyntaxHighlighting::KSyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
else()
    set(QT_MAJOR_VERSION 6)
    find_package(KF5SyntaxHighlighting REQUIRED
        HINTS ${CMAKE_CURRENT_SOURCE_DIR}/build/depends $ENV{MARGINALIST_DEPENDS})
    # A build against Qt 5 would link and then crash: there must be Qt 6 behind it.
    get_target_property(_links KF5::SyntaxHighlighting INTERFACE_LINK_LIBRARIES)
    if(NOT _links MATCHES "Qt6::")
        message(FATAL_ERROR "The KSyntaxHighlighting found is not for Qt 6. Run packaging/build-ksyntaxhighlighting build/depends.")
    endif()
    add_library(KSyntaxHighlighting::KSyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
endif()

# name: Target::Name, then the pkg-config module
function(marginalist_pkg target module)
    string(MAKE_C_IDENTIFIER ${module} id)
    pkg_check_modules(${id} REQUIRED IMPORTED_TARGET GLOBAL ${module})
    add_library(${target} ALIAS PkgConfig::${id})
endfunction()
marginalist_pkg(Gumbo::Gumbo gumbo)
marginalist_pkg(Md4c::Md4c md4c)
marginalist_pkg(Libzip::Libzip libzip)
marginalist_pkg(Poppler::Qt6 poppler-qt6)
marginalist_pkg(Uchardet::Uchardet uchardet)
marginalist_pkg(GMime::GMime gmime-3.0)
marginalist_pkg(SQLite::SQLite3 sqlite3)

# libstemmer ships neither a CMake package nor a pkg-config file.
find_path(LIBSTEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(LIBSTEMMER_LIBRARY stemmer REQUIRED)
add_library(Libstemmer::Libstemmer INTERFACE IMPORTED GLOBAL)
target_include_directories(Libstemmer::Libstemmer INTERFACE ${LIBSTEMMER_INCLUDE_DIR})
target_link_libraries(Libstemmer::Libstemmer INTERFACE ${LIBSTEMMER_LIBRARY})
