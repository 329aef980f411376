// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads subtitles, SubRip and WebVTT: a container a cue with its time code as the label, and what is said as its text. Settings,
/// styles and comments are left out; a voice (`<v Name>`) becomes the speaker of a turn.
base::Result<document::Document> readSubtitles(const Source &source, const ReadOptions &options);

/// True for bytes that begin with a cue or with WEBVTT.
bool beginsAsSubtitles(const Source &source);

} // namespace formats
