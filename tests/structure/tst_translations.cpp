// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translation.h"

#include "support/strict_main.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations; // one, or one a plural form
    bool numerus = false;
    bool unfinished = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(Message());
            messages.last().numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        } else if (xml.name() == u"source" && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().numerus)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QSet<QString> arguments(const QString &text)
{
    static const QRegularExpression argument(QStringLiteral("%(?:L?\\d|n)"));
    QSet<QString> found;
    for (auto all = argument.globalMatch(text); all.hasNext();)
        found.insert(all.next().captured());
    return found;
}

// A plural form may do without the number ("one document").
bool isComplete(const Message &message)
{
    if (message.unfinished || message.translations.isEmpty())
        return false;
    for (const QString &translation : message.translations) {
        QSet<QString> missing = arguments(message.source) - arguments(translation);
        if (message.numerus)
            missing.remove(QStringLiteral("%n"));
        if (translation.trimmed().isEmpty() || !missing.isEmpty() ||
            !(arguments(translation) - arguments(message.source)).isEmpty())
            return false;
    }
    return true;
}

} // namespace

/// Every user-visible string is in translations/*.ts and translated.
class TranslationsTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsComplete_data() { languageRows(); }
    void languageIsComplete()
    {
        QFETCH(QString, language);
        const QList<Message> messages = readMessages(catalogue(language));
        QVERIFY(messages.size() > (language == QStringLiteral("en") ? 3 : 100));
        QStringList wanting;
        for (const Message &message : messages) {
            if (!isComplete(message))
                wanting.append(message.source);
        }
        QVERIFY2(wanting.isEmpty(), qPrintable(wanting.join(u'\n')));
    }

    // What lupdate finds today in the sources is what stands in the file: no string is new, none is left over.
    void languageIsUpToDate_data() { languageRows(); }
    void languageIsUpToDate()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(catalogue(language), copy));
        // As translations/CMakeLists.txt has it.
        QStringList arguments =
            QStringLiteral("-no-obsolete -locations none -I app -extensions cpp,h -recursive app -ts").split(u' ');
        arguments.append(copy);
        if (language == QStringLiteral("en"))
            arguments.prepend(QStringLiteral("-pluralonly"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"), arguments);
        QVERIFY2(lupdate.waitForFinished(60'000), "lupdate is not installed; packaging/test installs it");
        QCOMPARE(lupdate.exitCode(), 0);
        // Then the string would be looked for under another name than the one it is translated under.
        const QByteArray remarks = lupdate.readAllStandardError();
        QVERIFY2(!remarks.contains("lacks Q_OBJECT") && !remarks.contains("unknown namespace"), remarks.constData());
        QCOMPARE(sources(copy), sources(catalogue(language)));
    }

    void languageIsSpoken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << QStringLiteral("de_AT") << QStringLiteral("Ohne Schlagwort");
        QTest::newRow("Russian") << QStringLiteral("ru_RU") << QStringLiteral("Без метки");
        QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("Without a tag");
        QTest::newRow("one there is no translation into") << QStringLiteral("fi_FI") << QStringLiteral("Without a tag");
    }
    void languageIsSpoken()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        const auto before = QCoreApplication::instance()->findChildren<QTranslator *>();
        base::installTranslations(*QCoreApplication::instance(), QLocale(locale));
        const QString spoken = QCoreApplication::translate("exchange", "Without a tag");
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>()) {
            if (!before.contains(translator))
                delete translator;
        }
        QCOMPARE(spoken, text);
    }

    // The tests above would also pass if they found nothing.
    void unfinishedIsFound_data()
    {
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<bool>("complete");
        QTest::newRow("complete") << QStringList{QStringLiteral("%1 von %2")} << true;
        QTest::newRow("other order") << QStringList{QStringLiteral("von %2 %1")} << true;
        QTest::newRow("empty") << QStringList{QString()} << false;
        QTest::newRow("argument lost") << QStringList{QStringLiteral("%1 von allen")} << false;
        QTest::newRow("argument invented") << QStringList{QStringLiteral("%1 von %2 und %3")} << false;
        QTest::newRow("nothing") << QStringList() << false;
    }
    void unfinishedIsFound()
    {
        QFETCH(QStringList, translations);
        QFETCH(bool, complete);
        QCOMPARE(isComplete({QStringLiteral("%1 of %2"), translations, false, false}), complete);
    }

private:
    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "ru", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    static QString catalogue(const QString &language)
    {
        return QStringLiteral(SOURCE_FOLDER "/translations/marginalist_%1.ts").arg(language);
    }
    static QStringList sources(const QString &path)
    {
        QStringList all;
        for (const Message &message : readMessages(path))
            all.append(message.source);
        all.sort();
        return all;
    }
};

STRICT_TEST_MAIN(QCoreApplication, TranslationsTest)
#include "tst_translations.moc"
