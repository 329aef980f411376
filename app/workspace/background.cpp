// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/background.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace workspace {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int Nice = 5; // a third of the share of a thread that does not give way
    // Of this thread alone: that is what Linux takes 0 for. Failing is harmless.
    (void)::setpriority(PRIO_PROCESS, 0, Nice);
#endif
}

} // namespace workspace
