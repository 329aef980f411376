# SPDX-FileCopyrightText: 2026 The Marginalist authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one interface target that carries how everything here is compiled.
add_library(marginalist_strict INTERFACE)
target_compile_definitions(marginalist_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# We stay with what Qt 6.4 has; what a later one deprecates has no replacement there yet.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(marginalist_strict INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_compile_options(marginalist_strict INTERFACE
    -Wall -Wextra -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow=local)
if(MARGINALIST_WARNINGS_AS_ERRORS)
    target_compile_options(marginalist_strict INTERFACE -Werror)
endif()
target_include_directories(marginalist_strict INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/app)

if(MARGINALIST_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(MARGINALIST_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
