// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QStringView>

#include <vector>

namespace annotation {

/// Two pieces of two texts that are the same, unit by unit.
struct Match {
    qint32 oldBegin = 0;
    qint32 newBegin = 0;
    qint32 length = 0;

    qint32 oldEnd() const { return oldBegin + length; }
    qint32 newEnd() const { return newBegin + length; }
};

/// Which piece of an old text is which piece of a new one, in order: what a person sees when comparing two versions.
///
/// In two steps, so that long texts cost little. First the texts are cut into lines and sentences, and those that occur
/// once in both hold them together (patience diff). What lies between is a gap; a gap is compared word by word only when someone
/// asks about it. Both texts must outlive the object. One thread.
class Alignment
{
public:
    Alignment(QStringView oldText, QStringView newText);

    /// Matches that touch `range` of the old text, in order.
    std::vector<Match> touching(document::Range range);

    /// How many units of `range` of the new text come from the old one, from outside of `except`.
    qsizetype keptFromElsewhere(document::Range range, document::Range except);

    /// The parts of the new text that the first step did not find in the old one, in order. They may hold single old words.
    std::vector<document::Range> newParts() const;

private:
    struct Gap {
        document::Range oldRange;
        document::Range newRange;
        bool compared = false;
        std::vector<Match> matches;
    };

    const std::vector<Match> &compared(Gap &gap);

    QStringView m_old;
    QStringView m_new;
    std::vector<Match> m_matches; // of the first step
    std::vector<Gap> m_gaps;      // one before each match, and one after the last
    qint64 m_cellsLeft;
};

} // namespace annotation
