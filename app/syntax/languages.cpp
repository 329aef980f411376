// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/languages.h"

#include "syntax/definitions.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace syntax {

namespace {

/// What KSyntaxHighlighting could colour, but people read as prose or as lines of data; and those whose file names ("*.dat",
/// "opt.*",
/// "*.1") belong to anything.
bool isProse(const QString &language)
{
    static const QSet<QString> prose{
        QStringLiteral("None"),
        QStringLiteral("Normal"),
        QStringLiteral("Markdown"),
        QStringLiteral("R Markdown"),
        QStringLiteral("HTML"),
        QStringLiteral("Django HTML Template"),
        QStringLiteral("reStructuredText"),
        QStringLiteral("AsciiDoc"),
        QStringLiteral("Org Mode"),
        QStringLiteral("MediaWiki"),
        QStringLiteral("Jira"),
        QStringLiteral("txt2tags"),
        QStringLiteral("Textile"),
        QStringLiteral("Fountain"),
        QStringLiteral("Email"),
        QStringLiteral("Rich Text Format"),
        QStringLiteral("SubRip Subtitles"),
        QStringLiteral("ChangeLog"),
        QStringLiteral("Debian Changelog"),
        QStringLiteral("Todo.txt"),
        QStringLiteral("Log File (simplified)"),
        QStringLiteral("Log File (advanced)"),
        QStringLiteral("Logcat"),
        QStringLiteral("GDB Backtrace"),
        QStringLiteral("CSV"),
        QStringLiteral("CSV (pipe)"),
        QStringLiteral("CSV (semicolon)"),
        QStringLiteral("CSV (whitespace)"),
        QStringLiteral("TSV"),
        QStringLiteral("Hunspell Affix File"),
        QStringLiteral("Hunspell Dictionary File"),
        QStringLiteral("Hunspell Thesaurus File"),
        QStringLiteral("Hunspell Thesaurus Index File"),
        QStringLiteral("AppArmor Security Profile"),
        QStringLiteral("Troff Mandoc"),
        QStringLiteral("Ansys"),
    };
    return language.isEmpty() || prose.contains(language);
}

/// The names by which programs that write modelines, first lines and fences call a language, where they are not just its own
/// name in other letters or one of its extensions.
QString commonName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("sh"), QStringLiteral("Bash")},           {QStringLiteral("shell"), QStringLiteral("Bash")},
        {QStringLiteral("shell-script"), QStringLiteral("Bash")}, {QStringLiteral("shellscript"), QStringLiteral("Bash")},
        {QStringLiteral("dash"), QStringLiteral("Bash")},         {QStringLiteral("ksh"), QStringLiteral("Bash")},
        {QStringLiteral("console"), QStringLiteral("Bash")},      {QStringLiteral("node"), QStringLiteral("JavaScript")},
        {QStringLiteral("js"), QStringLiteral("JavaScript")},     {QStringLiteral("ts"), QStringLiteral("TypeScript")},
        {QStringLiteral("golang"), QStringLiteral("Go")},         {QStringLiteral("csharp"), QStringLiteral("C#")},
        {QStringLiteral("fsharp"), QStringLiteral("FSharp")},     {QStringLiteral("cplusplus"), QStringLiteral("C++")},
        {QStringLiteral("objc"), QStringLiteral("Objective-C")},  {QStringLiteral("objectivec"), QStringLiteral("Objective-C")},
        {QStringLiteral("make"), QStringLiteral("Makefile")},     {QStringLiteral("docker"), QStringLiteral("Dockerfile")},
        {QStringLiteral("html"), QStringLiteral("HTML")},         {QStringLiteral("viml"), QStringLiteral("vim")},
        {QStringLiteral("tex"), QStringLiteral("LaTeX")},         {QStringLiteral("php"), QStringLiteral("PHP (HTML)")},
        {QStringLiteral("wish"), QStringLiteral("Tcl/Tk")},       {QStringLiteral("tclsh"), QStringLiteral("Tcl/Tk")},
        {QStringLiteral("rscript"), QStringLiteral("R Script")},  {QStringLiteral("emacs-lisp"), QStringLiteral("Common Lisp")},
        {QStringLiteral("gawk"), QStringLiteral("AWK")},
    };
    return names.value(name.toLower());
}

/// The name in an Emacs (`-*- mode: x -*-`, `-*- x -*-`) or Vim (`vim: ft=x`) modeline among the first lines; empty without one.
QString modeline(const QString &beginning)
{
    static const QRegularExpression emacs(QStringLiteral(R"(-\*-\s*(?:.*?\bmode:\s*)?([A-Za-z+#][\w+#-]*)\s*(?:;.*?)?-\*-)"));
    static const QRegularExpression vim(QStringLiteral(R"(\b(?:vim|vi|ex):.*?\b(?:ft|filetype|syntax)=([\w+#-]+))"));
    const QString head = beginning.section(u'\n', 0, 4);
    for (const QRegularExpression *form : {&emacs, &vim}) {
        const QRegularExpressionMatch match = form->match(head);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// The program of a `#!` line, without its folder, version and suffix: "#!/usr/bin/env -S python3.11 -u" gives "python".
QString interpreter(const QString &beginning)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^#!\s*(?:\S*/)?(?:env\s+(?:-\S+\s+|\w+=\S*\s+)*(?:\S*/)?)?([A-Za-z_+-]+))"));
    return form.match(beginning).captured(1);
}

} // namespace

Languages::Definitions::Definitions()
{
    QStringList others;
    for (const KSyntaxHighlighting::Definition &definition : repository.definitions()) {
        for (QString pattern : definition.extensions()) {
            const bool looksAtTheEnd = pattern.startsWith(u"*.") && !pattern.sliced(1).contains(u'*') && !pattern.contains(u'?');
            if (looksAtTheEnd)
                continue;
            pattern = QRegularExpression::escape(pattern);
            others.append(
                pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*")).replace(QStringLiteral("\\?"), QStringLiteral(".")));
        }
    }
    // In letters of either size: that may ask the repository in vain, and forgets nothing.
    m_others = QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(others.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

QString Languages::Definitions::ofFile(const QString &name)
{
    constexpr qsizetype MostAnswers = 500; // names are also numbers with dots in between
    const qsizetype dot = name.indexOf(u'.');
    const QString end = dot < 0 ? QString() : name.sliced(dot);
    const QString other = QStringLiteral("some file") + end;
    if (m_others.match(name).hasMatch() || m_others.match(other).hasMatch())
        return ask(name);
    if (m_answers.size() > MostAnswers)
        m_answers.clear();
    auto answer = m_answers.find(end);
    if (answer == m_answers.end())
        answer = m_answers.insert(end, ask(other));
    return *answer;
}

Languages::Languages() : m_definitions(std::make_unique<Definitions>()) {}
Languages::~Languages() = default;

QString Languages::languageOf(const QString &fileName, QByteArrayView beginning) const
{
    const QString name = QFileInfo(fileName).fileName();
    const QString head = QString::fromLatin1(beginning.first(std::min<qsizetype>(beginning.size(), 1024)));

    // Text stays text even when it shows some program's first lines; only files named for a program (CMakeLists.txt) do not.
    const QString byName = name.isEmpty() ? QString() : m_definitions->ofFile(name);
    if (name.endsWith(u".txt", Qt::CaseInsensitive) && isProse(byName))
        return {};
    const QString byModeline = languageNamed(modeline(head));
    if (!isProse(byModeline))
        return byModeline;
    if (!isProse(byName))
        return byName;
    const QString byFirstLine = languageNamed(interpreter(head));
    return isProse(byFirstLine) ? QString() : byFirstLine;
}

QString Languages::languageNamed(const QString &name) const
{
    if (name.isEmpty() || name.size() > 64)
        return {};
    const QString wanted = name.trimmed();
    const QString common = commonName(wanted);
    QString byExtension;
    const QString extension = QStringLiteral("*.") + wanted;
    for (const KSyntaxHighlighting::Definition &definition : m_definitions->repository.definitions()) {
        if (definition.isHidden() || !definition.isValid())
            continue;
        if (definition.name() == common || definition.name().compare(wanted, Qt::CaseInsensitive) == 0)
            return definition.name();
        if (byExtension.isEmpty() && definition.extensions().contains(extension, Qt::CaseInsensitive))
            byExtension = m_definitions->ofFile(QStringLiteral("x.") + wanted);
    }
    return byExtension;
}

QStringList Languages::all() const
{
    QStringList names;
    for (const KSyntaxHighlighting::Definition &definition : m_definitions->repository.definitions()) {
        if (!definition.isHidden())
            names.append(definition.name());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace syntax
