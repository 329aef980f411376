// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/revision.h"

namespace document {

/// Which speaker's turn each block is in, apart from the tree of containers, so that turns can be begun, split and dissolved
/// anywhere. Turns are numbers into a list of speakers; `None` stands for no turn.
class TurnTree
{
public:
    static constexpr qint32 None = -1;

    explicit TurnTree(const Document &document);

    qint32 at(std::size_t block) const { return m_turns[block]; }
    const QString &speaker(qint32 turn) const { return m_speakers[static_cast<std::size_t>(turn)]; }

    /// From `block` to the end of the turn it is in, or where it is in none to the next turn.
    void begin(std::size_t block, const QString &speaker);
    /// The turn around `block` becomes part of the one before it, if that reaches up to it.
    void dissolve(std::size_t block);
    void rename(qint32 turn, const QString &speaker) { m_speakers[static_cast<std::size_t>(turn)] = speaker; }
    qint32 turnCount() const { return static_cast<qint32>(m_speakers.size()); }

    /// Puts the turns into the containers of `revision`, which must be of the same document: each as far out as it reaches. One
    /// that ends within another container is continued there under the same name.
    void apply(Revision &revision) const;

private:
    std::vector<qint32> m_turns; // a block each
    std::vector<QString> m_speakers;
};

} // namespace document
