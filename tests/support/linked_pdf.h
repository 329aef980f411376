// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace support {

/// A page of 600 × 800 points: lines of text (ASCII without brackets) in Helvetica of 12 points, each with its place, and
/// annotations as the format writes them. Places count from the lower left corner.
struct WrittenPage {
    struct Line {
        int x;
        int y;
        QByteArray text;
    };
    QList<Line> lines;
    QList<QByteArray> annotations;
};

/// A link over a part of a page that does `action`, as the format writes it: "/A<<…>>" or "/Dest[…]".
inline QByteArray writtenLink(int left, int bottom, int right, int top, const QByteArray &action)
{
    const auto number = [](int value) -> QByteArray { return QByteArray::number(value) + ' '; };
    return "<</Type/Annot/Subtype/Link/Rect[" + number(left) + number(bottom) + number(right) + number(top) + "]/Border[0 0 0]" +
           action + ">>";
}

/// "/Dest[…]" of a place on a page of `writtenPdf`, from 0.
inline QByteArray writtenDestination(int page, int left, int top)
{
    return "/Dest[" + QByteArray::number(3 + page) + " 0 R/XYZ " + QByteArray::number(left) + ' ' + QByteArray::number(top) +
           " 0]";
}

/// Without a table of objects: readers make it anew.
inline QByteArray writtenPdf(const QList<WrittenPage> &pages)
{
    const auto count = static_cast<int>(pages.size());
    const QByteArray font = QByteArray::number(3 + 2 * count) + " 0 R";
    QByteArray kids;
    QByteArray objects;
    for (int i = 0; i < count; ++i) {
        const QByteArray self = QByteArray::number(3 + i) + " 0 ";
        const QByteArray content = QByteArray::number(3 + count + i) + " 0 ";
        kids += self + "R ";
        QByteArray text;
        for (const WrittenPage::Line &line : pages[i].lines)
            text += "BT/F 12 Tf 1 0 0 1 " + QByteArray::number(line.x) + ' ' + QByteArray::number(line.y) + " Tm(" + line.text +
                    ")Tj ET\n";
        objects += self + "obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " + content + "R/Resources<</Font<</F " +
                   font + ">>>>/Annots[" + pages[i].annotations.join() + "]>>endobj\n";
        objects += content + "obj<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream endobj\n";
    }
    return "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " + QByteArray::number(count) +
           "/Kids[" + kids + "]>>endobj\n" + objects + QByteArray::number(3 + 2 * count) +
           " 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size " +
           QByteArray::number(4 + 2 * count) + ">>\n%%EOF\n";
}

} // namespace support
