// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/notes.h"

namespace exchange {

// What more than one format says in words. Translated; not escaped.

QString headline(const ExportOptions &options);
QString exportedLine(const ExportOptions &options); ///< empty when no time is given
QString nothingThere();
QString untagged();
QString noteLabel(); ///< "Note:"
QString unknownDocument();
/// "Anna Ode, Harbour Post, 2031-05-04": what is known of it besides title and address.
QString sourceLine(const ExportedDocument &document);
/// The document's address where a browser may follow it (http, https); else empty.
QString webAddress(const ExportedDocument &document);
/// Where the annotation stands, in words: its place, or that it is on the document as a whole.
QString placeOf(const ExportedAnnotation &annotation);
/// That its passage was moved or not found again; empty for an anchored one.
QString stateRemark(const ExportedAnnotation &annotation);

/// `anchored`, `moved`, `orphaned`, as on the command line.
QString stateName(annotation::State state);
/// ISO 8601 in UTC, to the millisecond; empty for an invalid time.
QString isoTime(const QDateTime &time);
QString colorName(annotation::Color color); ///< #rrggbb

} // namespace exchange
