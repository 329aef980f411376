// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// 1 in a build under the address sanitizer, which needs more address space than any limit leaves, and ten times the time.
#if defined(__SANITIZE_ADDRESS__)
#define MARGINALIST_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MARGINALIST_ADDRESS_SANITIZER 1
#endif
#endif
#ifndef MARGINALIST_ADDRESS_SANITIZER
#define MARGINALIST_ADDRESS_SANITIZER 0
#endif
