// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/background.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace workspace {

void giveWay(Work work)
{
#ifdef Q_OS_LINUX
    // Weights beside the window's 1024 (sched(7)): 36 and 335. Of 10 ms of painting on two cores, four readers take less than
    // one.
    const int nice = work == Work::Reading ? 15 : 5;
    // Of this thread alone: that is what Linux takes 0 for. Failing is harmless.
    (void)::setpriority(PRIO_PROCESS, 0, nice);
#else
    Q_UNUSED(work)
#endif
}

} // namespace workspace
