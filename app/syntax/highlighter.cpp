// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/highlighter.h"

#include "syntax/definitions.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>

#include <QHash>

namespace syntax {

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;

class Highlighter::Engine final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Engine(const KSyntaxHighlighting::Repository &repository) : m_repository(repository) {}

    const KSyntaxHighlighting::Repository &repository() const { return m_repository; }

    void setTheme(const KSyntaxHighlighting::Theme &theme) override
    {
        AbstractHighlighter::setTheme(theme);
        m_charFormats.clear();
    }

    State run(QStringView line, const State &before, QList<QTextLayout::FormatRange> *formats)
    {
        m_formats = formats;
        const State after = highlightLine(line, before);
        m_formats = nullptr;
        return after;
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        if (!m_formats || length <= 0 || format.isDefaultTextStyle(theme()))
            return;
        m_formats->append({offset, length, charFormat(format)});
    }

private:
    const QTextCharFormat &charFormat(const Format &format)
    {
        auto known = m_charFormats.find(format.id());
        if (known == m_charFormats.end())
            known = m_charFormats.insert(format.id(), made(format));
        return *known;
    }

    QTextCharFormat made(const Format &format) const
    {
        QTextCharFormat result;
        if (format.hasTextColor(theme()))
            result.setForeground(format.textColor(theme()));
        if (format.hasBackgroundColor(theme()))
            result.setBackground(format.backgroundColor(theme()));
        if (format.isBold(theme()))
            result.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            result.setFontItalic(true);
        if (format.isUnderline(theme()))
            result.setFontUnderline(true);
        if (format.isStrikeThrough(theme()))
            result.setFontStrikeOut(true);
        return result;
    }

    const KSyntaxHighlighting::Repository &m_repository;
    QList<QTextLayout::FormatRange> *m_formats = nullptr;
    QHash<int, QTextCharFormat> m_charFormats; // by Format::id()
};

Highlighter::Highlighter(const Languages &languages, const QString &language)
    : m_engine(std::make_unique<Engine>(languages.m_definitions->repository))
{
    m_engine->setDefinition(m_engine->repository().definitionForName(language));
    setTheme({}, Qt::white);
}

Highlighter::~Highlighter() = default;

void Highlighter::setTheme(const QString &name, const QColor &background)
{
    using KSyntaxHighlighting::Repository;
    KSyntaxHighlighting::Theme theme = m_engine->repository().theme(name);
    if (!theme.isValid())
        theme =
            m_engine->repository().defaultTheme(background.lightness() < 128 ? Repository::DarkTheme : Repository::LightTheme);
    m_engine->setTheme(theme);
}

bool Highlighter::isActive() const
{
    return m_engine->definition().isValid();
}

LineState Highlighter::highlight(QStringView line, const LineState &before, QList<QTextLayout::FormatRange> *formats)
{
    if (formats)
        formats->clear();
    if (!isActive() || line.size() > MaximalLineLength)
        return before;
    LineState after;
    after.m_state = m_engine->run(line, before.m_state, formats);
    return after;
}

QStringList Highlighter::themes(const Languages &languages)
{
    QStringList names;
    for (const KSyntaxHighlighting::Theme &theme : languages.m_definitions->repository.themes())
        names.append(theme.name());
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace syntax
