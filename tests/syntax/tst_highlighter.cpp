// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/processor_time.h"
#include "support/strict_main.h"
#include "syntax/highlighter.h"
#include "syntax/languages.h"

#include <algorithm>

using syntax::Highlighter;
using syntax::Languages;
using syntax::LineState;

class HighlighterTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageOfFile_data();
    void languageOfFile();
    void whatWasAskedBeforeDoesNotMatter();
    void languageNamed_data();
    void languageNamed();
    void coloursAKeyword();
    void resumesFromAStoredState();
    void leavesOverlongLinesAlone();
    void isSoonDoneWithHostileLines();
    void unknownLanguageColoursNothing();
    void themeFollowsTheBackground();

private:
    Languages m_languages;
};

void HighlighterTest::languageOfFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QString>("language");

    const auto row = [](const char *name, const char *beginning, const char *language) {
        QTest::addRow("%s %s", name, beginning)
            << QString::fromLatin1(name) << QByteArray(beginning) << QString::fromLatin1(language);
    };
    row("main.cpp", "", "C++");
    row("folder/tool.py", "", "Python");
    row("CMakeLists.txt", "", "CMake");
    row("notes.txt", "#include <stdio.h>\nint main(void)\n", "");
    row("notes.txt", "#!/bin/sh\n", "");
    row("letter.md", "", "");
    row("page.html", "<html>", "");
    row("today.log", "", "");
    row("script", "#!/bin/bash\n", "Bash");
    row("script", "#!/usr/bin/env -S python3.11 -u\n", "Python");
    row("script", "#!/usr/bin/perl -w\n", "Perl");
    row("", "#!/usr/bin/env node\n", "JavaScript");
    row("rules", "# -*- mode: Makefile; coding: utf-8 -*-\n", "Makefile");
    row("header.h", "// -*- C++ -*-\n", "C++");
    row("header.h", "// -*- coding: utf-8 -*-\n", "C++");
    row("rc", "\" vim: set ft=python:\n", "Python");
    row("plain", "Once upon a time\n", "");
    row("data.json", "{}", "JSON");
    row("notes.dat", "", "");
    row("opt.out", "", "");
}

void HighlighterTest::languageOfFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QFETCH(QString, language);
    QCOMPARE(m_languages.languageOf(name, beginning), language);
}

// Answers are remembered by the end of the name, which does not decide alone.
void HighlighterTest::whatWasAskedBeforeDoesNotMatter()
{
    QStringList names;
    for (const char *name :
         {"a.txt", "CMakeLists.txt", "b.txt",      "x.am",        "Makefile.am", "Makefile",    "Dockerfile", "Dockerfile.dev",
          "x.dev", "kate.tar.gz",    "a.b.cpp",    "a.b.py",      "x.cpp.py",    ".bashrc",     "bashrc",     "x.",
          "..",    "x.CPP",          "rules.make", "x.blade.php", "x.php",       "meson.build", "x.build"})
        names.append(QString::fromLatin1(name));
    QStringList alone;
    for (const QString &name : std::as_const(names))
        alone.append(Languages().languageOf(name, {}));
    QVERIFY(alone.contains(QStringLiteral("CMake")) && alone.contains(QStringLiteral("Makefile")));
    for (int turn = 0; turn < 2; ++turn) {
        const Languages languages;
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(languages.languageOf(names.at(i), {}), alone.at(i));
        std::reverse(names.begin(), names.end());
        std::reverse(alone.begin(), alone.end());
    }
}

void HighlighterTest::languageNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");

    const auto row = [](const char *name, const char *language) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << QString::fromLatin1(language);
    };
    row("C++", "C++");
    row("c++", "C++");
    row("cpp", "C++");
    row("python", "Python");
    row("py", "Python");
    row("js", "JavaScript");
    row("shell", "Bash");
    row("rs", "Rust");
    row("rust", "Rust");
    row("html", "HTML");
    row("no such language", "");
    row("", "");
}

void HighlighterTest::languageNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QCOMPARE(m_languages.languageNamed(name), language);
}

void HighlighterTest::coloursAKeyword()
{
    Highlighter highlighter(m_languages, QStringLiteral("C++"));
    QVERIFY(highlighter.isActive());
    QList<QTextLayout::FormatRange> formats;
    highlighter.highlight(u"    return 42;", LineState(), &formats);
    QVERIFY(!formats.isEmpty());
    QCOMPARE(formats.first().start, 4);
    QCOMPARE(formats.first().length, 6);
    QCOMPARE(formats.first().format.fontWeight(), int(QFont::Bold));
    for (qsizetype i = 1; i < formats.size(); ++i)
        QVERIFY(formats[i - 1].start + formats[i - 1].length <= formats[i].start);
}

void HighlighterTest::resumesFromAStoredState()
{
    Highlighter highlighter(m_languages, QStringLiteral("C++"));
    QList<QTextLayout::FormatRange> inComment;
    QList<QTextLayout::FormatRange> outside;
    const LineState open = highlighter.highlight(u"/* a comment", LineState(), nullptr);
    QVERIFY(!(open == LineState()));
    const LineState closed = highlighter.highlight(u"int x; */", open, &inComment);
    highlighter.highlight(u"int x; */", LineState(), &outside);
    QVERIFY(inComment.first().format.foreground() != outside.first().format.foreground());
    // After the comment's end the engine stands where an ordinary line leaves it.
    QVERIFY(closed == highlighter.highlight(u"int y;", LineState(), nullptr));
}

void HighlighterTest::leavesOverlongLinesAlone()
{
    Highlighter highlighter(m_languages, QStringLiteral("C++"));
    const LineState open = highlighter.highlight(u"/* a comment", LineState(), nullptr);
    QList<QTextLayout::FormatRange> formats;
    const QString line(Highlighter::MaximalLineLength + 1, u'(');
    QVERIFY(highlighter.highlight(line, open, &formats) == open);
    QVERIFY(formats.isEmpty());
}

/// Patterns that look ahead from each place of the line; a line is coloured in one go, in the window's thread.
void HighlighterTest::isSoonDoneWithHostileLines()
{
    for (const auto &[language, unit] : {std::pair("Ruby", u'%'), std::pair("Python", u'1'), std::pair("AsciiDoc", u'a')}) {
        Highlighter highlighter(m_languages, QString::fromLatin1(language));
        highlighter.highlight(u"x", LineState(), nullptr); // loads the language
        const support::ProcessorTime timer;
        highlighter.highlight(QString(Highlighter::MaximalLineLength, unit), LineState(), nullptr);
        QVERIFY2(timer.elapsed() < 1'500,
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(language)).arg(timer.elapsed())));
    }
}

void HighlighterTest::unknownLanguageColoursNothing()
{
    Highlighter highlighter(m_languages, QStringLiteral("no such language"));
    QVERIFY(!highlighter.isActive());
    QList<QTextLayout::FormatRange> formats;
    QVERIFY(highlighter.highlight(u"return 42;", LineState(), &formats) == LineState());
    QVERIFY(formats.isEmpty());
}

void HighlighterTest::themeFollowsTheBackground()
{
    Highlighter highlighter(m_languages, QStringLiteral("C++"));
    QList<QTextLayout::FormatRange> light;
    QList<QTextLayout::FormatRange> dark;
    highlighter.highlight(u"\"text\"", LineState(), &light);
    highlighter.setTheme({}, Qt::black);
    highlighter.highlight(u"\"text\"", LineState(), &dark);
    QVERIFY(dark.first().format.foreground().color().lightness() > light.first().format.foreground().color().lightness());
    QVERIFY(Highlighter::themes(m_languages).contains(QStringLiteral("Breeze Dark")));
}

STRICT_TEST_MAIN(QGuiApplication, HighlighterTest)
#include "tst_highlighter.moc"
