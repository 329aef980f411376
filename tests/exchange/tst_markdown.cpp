// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"

#include "support/strict_main.h"

#include <QRandomGenerator>

#include <md4c.h>

namespace {

// What a Markdown reader shows: text with hard and soft line ends as LF, paragraphs parted by a blank line. Any other markup
// found is named in `markup`: there must be none.
struct Shown {
    QString text;
    QStringList markup;
};

int enterBlock(MD_BLOCKTYPE type, void *, void *shown)
{
    auto &to = *static_cast<Shown *>(shown);
    if (type == MD_BLOCK_P && !to.text.isEmpty())
        to.text += QStringLiteral("\n\n");
    else if (type != MD_BLOCK_P && type != MD_BLOCK_DOC && type != MD_BLOCK_QUOTE)
        to.markup.append(QStringLiteral("block %1").arg(type));
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *, void *shown)
{
    static_cast<Shown *>(shown)->markup.append(QStringLiteral("span %1").arg(type));
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *shown)
{
    auto &to = *static_cast<Shown *>(shown);
    const QByteArray bytes(text, size);
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        to.text += u'\n';
    else if (type == MD_TEXT_ENTITY && bytes == "&#32;")
        to.text += u' ';
    else if (type == MD_TEXT_ENTITY && bytes == "&#9;")
        to.text += u'\t';
    else if (type == MD_TEXT_NORMAL)
        to.text += QString::fromUtf8(bytes);
    else
        to.markup.append(QStringLiteral("text %1: %2").arg(type).arg(QString::fromUtf8(bytes)));
    return 0;
}

int ignore(unsigned, void *, void *)
{
    return 0;
}

Shown shownBy(const QByteArray &markdown)
{
    MD_PARSER parser{};
    // GitHub's, without links made of bare addresses: those change nothing that is read.
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS;
    parser.enter_block = enterBlock;
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) { return ignore(type, detail, data); };
    parser.enter_span = enterSpan;
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *data) { return ignore(type, detail, data); };
    parser.text = takeText;
    Shown shown;
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &shown);
    return shown;
}

// The writer's contract leaves these open: blanks at the end of a line, and how many blank lines part two paragraphs.
QString normalized(QString text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[ \\t]+(?=\\n|$)"));
    static const QRegularExpression paragraphs(QStringLiteral("\\n{2,}"));
    text.remove(lineEnds);
    text.replace(paragraphs, QStringLiteral("\n\n"));
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

/// Reads with md4c what the escaping wrote: every text must come back as plain text, as it was.
class MarkdownTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            QStringLiteral("Two lines\nand a third\n\nand a paragraph"),
            QStringLiteral("# a\n## b\n### c ###\n#d"),
            QStringLiteral("a\n===\nb\n---\nc\n***\n___"),
            QStringLiteral("- a\n+ b\n* c\n1. d\n2) e\n- [ ] f"),
            QStringLiteral("> a\n>b\n```\ncode\n```\n~~~\ncode\n~~~"),
            QStringLiteral("| a | b |\n|---|---|\n| c | d |\na|b\n-|-\n1|2"),
            QStringLiteral("*a* **b** _c_ __d__ `e` ~~f~~ ~g~ $h$ $$i$$ [[j]]"),
            QStringLiteral("[a](b) ![c](d) [e] [f]: g\n[h]: i"),
            QStringLiteral("<b>a</b> <!-- b --> <script> <https://c> <?d?>"),
            QStringLiteral("&amp; &#35; &copy; & &;"),
            QStringLiteral("a\\\nb\\*c\\\\\\"),
            QStringLiteral("    code\n\ttab\n  \t mixed"),
            QStringLiteral("===\n= a\n: b\n~ c"),
            QStringLiteral("ends with a backslash\\"),
        };
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text.left(20).simplified())) << text;
    }
    void textComesBack()
    {
        QFETCH(QString, text);
        compare(text, {});
        compare(text, "> ");
    }

    void randomTextComesBack()
    {
        static constexpr QStringView alphabet = u"\n\n  \t\\`*_[]()<>~|$#&;!-+=:.123abx/\"'@^{}é";
        QRandomGenerator random(20310503);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(1, 40); i > 0; --i)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            compare(text, round % 2 ? "> " : "");
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void compare(const QString &text, QByteArrayView margin)
    {
        QByteArray markdown;
        exchange::appendMarkdownText(markdown, text, margin);
        const Shown shown = shownBy(markdown);
        if (!shown.markup.isEmpty())
            qInfo("%s", markdown.constData());
        QCOMPARE(shown.markup, QStringList());
        QCOMPARE(normalized(shown.text), normalized(text));
    }
};

STRICT_TEST_MAIN(QCoreApplication, MarkdownTest)
#include "tst_markdown.moc"
