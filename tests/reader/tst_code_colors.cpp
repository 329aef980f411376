// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/code_colors.h"
#include "reader/flow.h"
#include "support/strict_main.h"

#include <QGuiApplication>
#include <QPalette>

using reader::CodeColors;
using reader::Theme;

/// The colours of source code go with the theme, also when that changes while the text is open, and are legible on any tag.
class CodeColorsTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void followTheThemeAndStayLegible();
};

namespace {

QList<QColor> foregrounds(CodeColors &colors, const document::Document &document)
{
    QList<QTextLayout::FormatRange> formats;
    while (!colors.formats(document.range(), formats))
        colors.work(50);
    QList<QColor> result;
    for (const QTextLayout::FormatRange &format : std::as_const(formats)) {
        if (format.format.hasProperty(QTextFormat::ForegroundBrush))
            result.append(format.format.foreground().color());
    }
    return result;
}

} // namespace

void CodeColorsTest::followTheThemeAndStayLegible()
{
    document::DocumentBuilder builder;
    builder.setLines(QStringLiteral("#include <string>\n"
                                    "// How many came?\n"
                                    "static const std::string Count = \"1,240\\n\";\n"
                                    "int people(bool all) { return all ? 0x7d0 : 1240; }\n"),
                     document::BlockKind::Code, QStringLiteral("C++"));
    const document::Document document = builder.finish();
    const reader::Flow flow(document);
    CodeColors colors(document, flow);
    QList<QColor> before;
    for (int kind = 0; kind <= int(Theme::Kind::LastKind); ++kind) {
        const Theme theme = Theme::of(static_cast<Theme::Kind>(kind), QGuiApplication::palette());
        colors.setTheme(theme);
        const QList<QColor> now = foregrounds(colors, document);
        QVERIFY(now.size() > 5);
        for (const QColor &color : now) {
            for (const annotation::Color tag : {0xd33f49u, 0x2a7de1u, 0xe0a100u, 0x000000u, 0xffffffu})
                QVERIFY(reader::contrast(color, theme.tint({tag, 0x2e9e4f, tag})) >= 4.5);
        }
        if (kind == int(Theme::Kind::Dark))
            QVERIFY(now != before);
        before = now;
    }
}

STRICT_TEST_MAIN(QGuiApplication, CodeColorsTest)
#include "tst_code_colors.moc"
