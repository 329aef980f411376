// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/revision.h"

namespace document {

void Revision::addResource(const Resource &resource)
{
    if (!m_document.resource(resource.name))
        m_document.m_resources.push_back(resource);
}

} // namespace document
