// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace document {

/// A Document made from another one: the same text, so that everything that points into it stays right, with another structure
/// over it. Text and resources' bytes are shared with the first one, not copied.
class Revision
{
public:
    explicit Revision(const Document &document) : m_document(document) {}

    /// As it is so far.
    const Document &document() const { return m_document; }
    /// What is done to them must keep the rules of structure.h.
    std::vector<Block> &blocks() { return m_document.m_blocks; }
    std::vector<Container> &containers() { return m_document.m_containers; }
    /// A second resource of one name is ignored.
    void addResource(const Resource &resource);

    Document finish() && { return std::move(m_document); }

private:
    Document m_document;
};

} // namespace document
