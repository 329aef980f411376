// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/wording.h"

#include <QCoreApplication>
#include <QUrl>

namespace exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("exchange", text);
}

} // namespace

QString headline(const ExportOptions &options)
{
    const QString title = options.title.simplified();
    return title.isEmpty() ? translated(QT_TRANSLATE_NOOP("exchange", "Annotated notes")) : title;
}

QString exportedLine(const ExportOptions &options)
{
    if (!options.exported.isValid())
        return {};
    return translated(QT_TRANSLATE_NOOP("exchange", "Exported from Marginalist on %1."))
        .arg(options.exported.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
}

QString nothingThere()
{
    return translated(QT_TRANSLATE_NOOP("exchange", "There are no annotations to show. Tag a passage first, then export again."));
}

QString untagged()
{
    return translated(QT_TRANSLATE_NOOP("exchange", "Without a tag"));
}

QString noteLabel()
{
    return translated(QT_TRANSLATE_NOOP("exchange", "Note:"));
}

QString unknownDocument()
{
    return translated(QT_TRANSLATE_NOOP("exchange", "Untitled document"));
}

QString sourceLine(const ExportedDocument &document)
{
    QStringList parts = document.metadata.authors();
    // The day will do; the machine-readable formats have the time as well.
    parts << document.metadata.publisher() << document.metadata.published().left(10);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", ")).simplified();
}

QString webAddress(const ExportedDocument &document)
{
    const QUrl url(document.metadata.url().trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https")))
        return {};
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QString placeOf(const ExportedAnnotation &annotation)
{
    const bool onDocument = !annotation.range && !annotation.area;
    if (onDocument)
        return translated(QT_TRANSLATE_NOOP("exchange", "on the document as a whole"));
    if (annotation.area && annotation.place.isEmpty())
        return translated(QT_TRANSLATE_NOOP("exchange", "an area of page %1")).arg(annotation.area->page + 1);
    return annotation.place.simplified();
}

QString stateRemark(const ExportedAnnotation &annotation)
{
    switch (annotation.state) {
    case annotation::State::Moved:
        return translated(QT_TRANSLATE_NOOP("exchange", "moved with a newer version of the document"));
    case annotation::State::Orphaned:
        return translated(QT_TRANSLATE_NOOP("exchange", "not found in the document’s current version"));
    case annotation::State::Anchored:
        break;
    }
    return {};
}

QString stateName(annotation::State state)
{
    switch (state) {
    case annotation::State::Moved:
        return QStringLiteral("moved");
    case annotation::State::Orphaned:
        return QStringLiteral("orphaned");
    case annotation::State::Anchored:
        break;
    }
    return QStringLiteral("anchored");
}

// By hand: QDateTime::toString is half the time of an export.
QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    const auto put = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(u'0' + number % 10);
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    put(12, clock.hour());
    put(15, clock.minute());
    put(18, clock.second());
    put(22, clock.msec());
    return text;
}

QString colorName(annotation::Color color)
{
    return QStringLiteral("#%1").arg(color & 0xFFFFFFU, 6, 16, QLatin1Char('0'));
}

} // namespace exchange
