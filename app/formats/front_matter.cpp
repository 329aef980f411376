// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/front_matter.h"

#include "formats/date_text.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace formats {

using namespace Qt::StringLiterals;
using document::Metadata;
using document::Origin;

namespace {

/// No one writes more of it by hand, and a `---` far below is a rule.
constexpr int MaximalLines = 400;

struct Entry {
    QString key; ///< lower case
    QStringList values;
};

struct Matter {
    QList<Entry> entries;
    QStringView rest;
};

/// Cuts the first line off `text`.
QStringView takeLine(QStringView *text)
{
    const qsizetype end = text->indexOf(u'\n');
    const QStringView line = end < 0 ? *text : text->first(end);
    *text = end < 0 ? QStringView() : text->sliced(end + 1);
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

QString scalar(QStringView value)
{
    QString result = value.trimmed().toString();
    const QChar quote = result.isEmpty() ? QChar() : result.front();
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = result.indexOf(quote, 1);
        result = end < 0 ? result.sliced(1) : result.sliced(1, end - 1);
    } else if (const qsizetype comment = result.indexOf(u" #"_s); comment >= 0) {
        result = result.first(comment).trimmed();
    }
    return result == "null"_L1 || result == "~"_L1 ? QString() : result;
}

/// `a`, `"a"`, or `[a, "b, c"]`.
QStringList valuesOf(QStringView value)
{
    value = value.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']')) {
        const QString one = scalar(value);
        return one.isEmpty() ? QStringList() : QStringList(one);
    }
    QStringList values;
    QChar quote;
    qsizetype from = 1;
    for (qsizetype i = 1; i < value.size(); ++i) {
        const QChar c = value[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u',' || i == value.size() - 1) {
            if (const QString one = scalar(value.sliced(from, i - from)); !one.isEmpty())
                values.append(one);
            from = i + 1;
        }
    }
    return values;
}

bool isKey(QStringView text)
{
    return !text.isEmpty() && text.size() <= 60 && text.front().isLetter() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"_-. ").contains(c);
    });
}

/// One line of YAML or TOML. False when it can be neither.
bool readLine(QStringView line, QChar separator, QList<Entry> *entries)
{
    const QStringView bare = line.trimmed();
    if (bare.isEmpty() || bare.startsWith(u'#'))
        return true;
    const bool indented = line.front().isSpace();
    if (bare.startsWith(u"- "_s) && !entries->isEmpty()) {
        QStringView item = bare.sliced(2);
        // "- name: Ann Example" is how lists of authors are written.
        const qsizetype colon = item.indexOf(u':');
        const bool named = colon > 0 && item.first(colon).trimmed().compare("name"_L1, Qt::CaseInsensitive) == 0;
        if (named || !isKey(colon > 0 ? item.first(colon) : QStringView()) || item.contains(u"://"_s))
            entries->last().values += valuesOf(named ? item.sliced(colon + 1) : item);
        return true;
    }
    if (indented)
        return !entries->isEmpty(); // a deeper mapping, or more of a long text: left out
    if (separator == u'=' && bare.startsWith(u'['))
        return true; // a TOML table
    const qsizetype at = bare.indexOf(separator);
    if (at <= 0 || !isKey(bare.first(at).trimmed()))
        return false;
    QStringView value = bare.sliced(at + 1).trimmed();
    if (value.startsWith(u'|') || value.startsWith(u'>'))
        value = {};
    entries->append({bare.first(at).trimmed().toString().toLower(), valuesOf(value)});
    return true;
}

std::optional<Matter> fenced(QStringView text, QLatin1StringView fence, QChar separator)
{
    Matter matter;
    if (takeLine(&text).trimmed() != fence)
        return std::nullopt;
    for (int count = 0; count < MaximalLines && !text.isEmpty(); ++count) {
        const QStringView line = takeLine(&text);
        if (line.trimmed() == fence || (separator == u':' && line == "..."_L1)) {
            matter.rest = text;
            return matter.entries.isEmpty() ? std::nullopt : std::optional(matter);
        }
        if (!readLine(line, separator, &matter.entries))
            return std::nullopt;
    }
    return std::nullopt;
}

/// Pandoc: `% title`, `% author; author`, `% date`.
std::optional<Matter> percentLines(QStringView text)
{
    static const QString names[] = {u"title"_s, u"author"_s, u"date"_s};
    Matter matter;
    for (const QString &name : names) {
        if (!text.startsWith(u"% "_s) && !text.startsWith(u"%\n"_s))
            break;
        const QString line = takeLine(&text).sliced(1).trimmed().toString();
        QStringList values = name == "author"_L1 ? line.split(u';', Qt::SkipEmptyParts) : QStringList(line);
        for (QString &value : values)
            value = value.trimmed();
        values.removeAll(QString());
        matter.entries.append({name, values});
    }
    matter.rest = text;
    return matter.entries.isEmpty() ? std::nullopt : std::optional(matter);
}

/// Which of the known names a key stands for; the key itself where it stands for none.
QString nameOf(const QString &key)
{
    static const QHash<QString, QStringView> names{
        {u"author"_s, Metadata::Author},
        {u"authors"_s, Metadata::Author},
        {u"byline"_s, Metadata::Author},
        {u"creator"_s, Metadata::Author},
        {u"date"_s, Metadata::Published},
        {u"published"_s, Metadata::Published},
        {u"pubdate"_s, Metadata::Published},
        {u"publishdate"_s, Metadata::Published},
        {u"publish_date"_s, Metadata::Published},
        {u"lang"_s, Metadata::Language},
        {u"language"_s, Metadata::Language},
        {u"locale"_s, Metadata::Language},
        {u"publisher"_s, Metadata::Publisher},
        {u"site"_s, Metadata::Publisher},
        {u"outlet"_s, Metadata::Publisher},
        {u"url"_s, Metadata::Url},
        {u"link"_s, Metadata::Url},
        {u"canonical"_s, Metadata::Url},
        {u"source_url"_s, Metadata::Url},
    };
    const auto known = names.constFind(key);
    return known == names.constEnd() ? key : known->toString();
}

} // namespace

QStringView takeFrontMatter(QStringView text, Metadata *metadata)
{
    std::optional<Matter> matter = fenced(text, "---"_L1, u':');
    if (!matter)
        matter = fenced(text, "+++"_L1, u'=');
    if (!matter)
        matter = percentLines(text);
    if (!matter)
        return text;
    for (const Entry &entry : matter->entries) {
        const QString name = nameOf(entry.key);
        for (const QString &value : entry.values) {
            const QString date = name == Metadata::Published ? isoDate(value) : QString();
            metadata->add(name, date.isEmpty() ? value : date, Origin::StatedInFile);
        }
    }
    return matter->rest;
}

} // namespace formats
