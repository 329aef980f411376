// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QSet>

namespace {

constexpr int MostLines = 700;

struct Layer {
    QStringList folders;   // of app/, that it may include besides its own
    QStringList libraries; // as CMake targets
};

struct Table {
    QStringList order; // from the ground up
    QHash<QString, Layer> layers;
    QStringList posix; // folders that may talk to the system itself
};

QString readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

Table parseTable(const QString &cmake)
{
    Table table;
    static const QRegularExpression row(QStringLiteral("\"\\s*(\\w+)\\s*\\|([^|\"]*)\\|([^|\"]*)\""));
    for (auto rows = row.globalMatch(cmake); rows.hasNext();) {
        const auto match = rows.next();
        table.order.append(match.captured(1));
        table.layers.insert(match.captured(1), {match.captured(2).split(u' ', Qt::SkipEmptyParts),
                                                match.captured(3).split(u' ', Qt::SkipEmptyParts)});
    }
    static const QRegularExpression posix(QStringLiteral("set\\(MARGINALIST_POSIX_FOLDERS([^)]*)\\)"));
    table.posix = posix.match(cmake).captured(1).split(u' ', Qt::SkipEmptyParts);
    return table;
}

// What a Qt module's own headers include anyway, so that naming the module names these too.
QStringList withModulesBelow(const QStringList &libraries)
{
    static const QHash<QString, QStringList> below{
        {QStringLiteral("Gui"), {QStringLiteral("Core")}},
        {QStringLiteral("Widgets"), {QStringLiteral("Gui"), QStringLiteral("Core")}},
        {QStringLiteral("Sql"), {QStringLiteral("Core")}},
        {QStringLiteral("Svg"), {QStringLiteral("Gui"), QStringLiteral("Core")}},
        {QStringLiteral("Network"), {QStringLiteral("Core")}},
        {QStringLiteral("Concurrent"), {QStringLiteral("Core")}},
        {QStringLiteral("PrintSupport"), {QStringLiteral("Widgets"), QStringLiteral("Gui"), QStringLiteral("Core")}},
    };
    QStringList modules;
    for (const QString &library : libraries) {
        if (library.startsWith(QStringLiteral("Qt6::"))) {
            modules.append(library.mid(5));
            modules.append(below.value(library.mid(5)));
        }
    }
    return modules;
}

// The Qt module that ships `header`, without the leading "Qt"; empty when none does.
QString qtModule(const QString &header)
{
    static const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = root.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.constEnd())
        return *found;
    QString module;
    if (const qsizetype slash = header.indexOf(u'/'); slash > 0) {
        if (header.startsWith(QStringLiteral("Qt")) && modules.contains(header.left(slash)))
            module = header.mid(2, slash - 2);
    } else {
        for (const QString &candidate : modules) {
            if (root.exists(candidate + u'/' + header))
                module = candidate.mid(2);
        }
    }
    known.insert(header, module);
    return module;
}

// The library of layers.cmake that ships `header`; empty when it is none of them.
QString outsideLibrary(const QString &header)
{
    static const QList<std::pair<QString, QString>> families{
        {QStringLiteral("KSyntaxHighlighting/"), QStringLiteral("KSyntaxHighlighting::KSyntaxHighlighting")},
        {QStringLiteral("gumbo.h"), QStringLiteral("Gumbo::Gumbo")},
        {QStringLiteral("gmime/gmime.h"), QStringLiteral("GMime::GMime")},
        {QStringLiteral("md4c"), QStringLiteral("Md4c::Md4c")},
        {QStringLiteral("zip.h"), QStringLiteral("Libzip::Libzip")},
        {QStringLiteral("poppler"), QStringLiteral("Poppler::Qt6")},
        {QStringLiteral("uchardet"), QStringLiteral("Uchardet::Uchardet")},
        {QStringLiteral("unicode/"), QStringLiteral("ICU::uc")},
        {QStringLiteral("sqlite3"), QStringLiteral("SQLite::SQLite3")},
        {QStringLiteral("libstemmer"), QStringLiteral("Libstemmer::Libstemmer")},
    };
    for (const auto &[beginning, library] : families) {
        if (header.startsWith(beginning))
            return library;
    }
    return {};
}

bool isPosix(const QString &header)
{
    static const QSet<QString> names{QStringLiteral("unistd.h"), QStringLiteral("fcntl.h"), QStringLiteral("signal.h"),
                                     QStringLiteral("poll.h"),   QStringLiteral("errno.h"), QStringLiteral("pthread.h"),
                                     QStringLiteral("malloc.h"), QStringLiteral("sched.h"), QStringLiteral("pwd.h")};
    return names.contains(header) || header.startsWith(QStringLiteral("sys/")) || header.startsWith(QStringLiteral("linux/"));
}

bool isStandard(const QString &header)
{
    static const QRegularExpression cxx(QStringLiteral("^[a-z_0-9]+$"));
    return cxx.match(header).hasMatch();
}

QString complaintAboutOwn(const Table &table, const QString &folder, const QString &header)
{
    const qsizetype slash = header.indexOf(u'/');
    if (slash < 0)
        return header.endsWith(QStringLiteral(".moc")) ? QString() : QStringLiteral("own headers are included with their folder");
    const QString other = header.left(slash);
    if (!table.layers.contains(other))
        return QStringLiteral("no such folder");
    if (other != folder && !table.layers[folder].folders.contains(other))
        return QStringLiteral("%1/ may not include %2/").arg(folder, other);
    return {};
}

QString complaintAboutOutside(const Table &table, const QString &folder, const QString &header)
{
    const QStringList libraries = table.layers[folder].libraries;
    if (const QString library = outsideLibrary(header); !library.isEmpty())
        return libraries.contains(library) ? QString() : QStringLiteral("%1/ may not use %2").arg(folder, library);
    if (isPosix(header))
        return table.posix.contains(folder) ? QString()
                                            : QStringLiteral("%1/ may not use the system's own interface").arg(folder);
    if (isStandard(header))
        return {};
    const QString module = qtModule(header);
    if (module.isEmpty())
        return QStringLiteral("belongs to no library in layers.cmake");
    return withModulesBelow(libraries).contains(module) ? QString()
                                                        : QStringLiteral("%1/ may not use Qt6::%2").arg(folder, module);
}

// One line an #include of `content`, a file of app/`folder`, that the table does not allow.
QStringList violations(const Table &table, const QString &folder, const QString &content)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*(?:\"([^\"]+)\"|<([^>]+)>)"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto all = include.globalMatch(content); all.hasNext();) {
        const auto match = all.next();
        const QString own = match.captured(1);
        const QString complaint =
            own.isEmpty() ? complaintAboutOutside(table, folder, match.captured(2)) : complaintAboutOwn(table, folder, own);
        if (!complaint.isEmpty())
            found.append((own.isEmpty() ? match.captured(2) : own) + QStringLiteral(": ") + complaint);
    }
    return found;
}

// What is wrong with the form of a source or script, its includes left aside.
QStringList formViolations(const QString &content)
{
    QStringList found;
    const QStringView head = QStringView(content).left(400);
    if (!head.contains(u"SPDX-FileCopyrightText: ") || !head.contains(u"SPDX-License-Identifier: "))
        found.append(QStringLiteral("no SPDX header"));
    if (const qsizetype lines = content.count(u'\n'); lines > MostLines)
        found.append(QStringLiteral("%1 lines, more than %2").arg(lines).arg(MostLines));
    return found;
}

QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList files;
    for (QDirIterator walk(folder, names, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
        files.append(walk.next());
    files.sort();
    return files;
}

} // namespace

/// Holds every #include under app/ against app/layers.cmake, and every source against the few rules of form.
class LayersTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = QStringLiteral(SOURCE_FOLDER);
        m_table = parseTable(readAll(m_root + QStringLiteral("/app/layers.cmake")));
        QVERIFY2(m_table.order.size() >= 13, "app/layers.cmake could not be read");
    }

    void everyRowNamesOnlyRowsAbove()
    {
        QStringList above;
        for (const QString &folder : std::as_const(m_table.order)) {
            for (const QString &lower : std::as_const(m_table.layers[folder].folders))
                QVERIFY2(above.contains(lower), qPrintable(folder + QStringLiteral(" names ") + lower));
            above.append(folder);
        }
    }

    void everyFolderIsInTheTable()
    {
        const QStringList folders = QDir(m_root + QStringLiteral("/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(m_table.layers.contains(folder), qPrintable(folder));
    }

    void includesKeepToTheTable()
    {
        QStringList found;
        for (const QString &folder : std::as_const(m_table.order)) {
            const QString path = m_root + QStringLiteral("/app/") + folder;
            for (const QString &file : filesBelow(path, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
                for (const QString &violation : violations(m_table, folder, readAll(file)))
                    found.append(QDir(m_root).relativeFilePath(file) + QStringLiteral(" includes ") + violation);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void sourcesKeepToTheForm()
    {
        QStringList files = filesBelow(m_root + QStringLiteral("/packaging"), {QStringLiteral("*")});
        for (const char16_t *folder : {u"/app", u"/tests", u"/resources", u"/translations"}) {
            files += filesBelow(m_root + QStringView(folder).toString(),
                                {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cmake"),
                                 QStringLiteral("CMakeLists.txt"), QStringLiteral("*.py"), QStringLiteral("*.sh")});
        }
        // What is there to be read by the program, not written for it.
        files.removeIf([](const QString &file) {
            return file.contains(QStringLiteral("/data/")) || file.contains(QStringLiteral("/samples/"));
        });
        QVERIFY(files.size() > 10);
        QStringList found;
        for (const QString &file : std::as_const(files)) {
            for (const QString &violation : formViolations(readAll(file)))
                found.append(QDir(m_root).relativeFilePath(file) + QStringLiteral(": ") + violation);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // The two tests above would also pass if nothing were ever found; here it must be.
    void violationIsFound_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QString &folder, const QString &line, bool allowed) {
            QTest::newRow(name) << folder << line << allowed;
        };
        row("below", QStringLiteral("document"), QStringLiteral("#include \"base/id.h\""), true);
        row("above", QStringLiteral("document"), QStringLiteral("#include \"annotation/tag.h\""), false);
        row("beside", QStringLiteral("library"), QStringLiteral("#include \"formats/reader.h\""), false);
        row("not transitive", QStringLiteral("models"), QStringLiteral("#include \"library/schema.h\""), false);
        row("its own", QStringLiteral("compare"), QStringLiteral("#include \"compare/figures.h\""), true);
        row("without folder", QStringLiteral("compare"), QStringLiteral("#include \"figures.h\""), false);
        row("upwards", QStringLiteral("compare"), QStringLiteral("#include \"../window/main_window.h\""), false);
        row("moc", QStringLiteral("models"), QStringLiteral("#include \"tag_model.moc\""), true);
        row("blanks", QStringLiteral("base"), QStringLiteral("  #  include \"window/main_window.h\""), false);
        row("Qt module named", QStringLiteral("reader"), QStringLiteral("#include <QWidget>"), true);
        row("Qt module below a named one", QStringLiteral("reader"), QStringLiteral("#include <QTextLayout>"), true);
        row("Qt module not named", QStringLiteral("models"), QStringLiteral("#include <QWidget>"), false);
        row("Qt module in a path", QStringLiteral("workspace"), QStringLiteral("#include <QtSql/QSqlQuery>"), false);
        row("SQL outside the library", QStringLiteral("window"), QStringLiteral("#include <QSqlQuery>"), false);
        row("private Qt header", QStringLiteral("reader"), QStringLiteral("#include <private/qtextengine_p.h>"), false);
        row("library named", QStringLiteral("formats"), QStringLiteral("#include <gumbo.h>"), true);
        row("library not named", QStringLiteral("reader"), QStringLiteral("#include <gumbo.h>"), false);
        row("ICU", QStringLiteral("annotation"), QStringLiteral("#include <unicode/brkiter.h>"), false);
        row("unknown library", QStringLiteral("base"), QStringLiteral("#include <boost/any.hpp>"), false);
        row("standard", QStringLiteral("base"), QStringLiteral("#include <vector>"), true);
        row("system, where it may", QStringLiteral("workspace"), QStringLiteral("#include <sys/resource.h>"), true);
        row("system, where it may not", QStringLiteral("models"), QStringLiteral("#include <unistd.h>"), false);
    }
    void violationIsFound()
    {
        QFETCH(QString, folder);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const QStringList found = violations(m_table, folder, QStringLiteral("#pragma once\n\n") + line + QStringLiteral("\n"));
        QCOMPARE(found.size(), allowed ? 0 : 1);
    }

    void badFormIsFound()
    {
        const QString header =
            QStringLiteral("// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
        QCOMPARE(formViolations(header), QStringList());
        QCOMPARE(formViolations(QStringLiteral("int a;\n")).size(), 1);
        QCOMPARE(formViolations(header + QString(MostLines, u'\n')).size(), 1);
    }

private:
    QString m_root;
    Table m_table;
};

STRICT_TEST_MAIN(QCoreApplication, LayersTest)
#include "tst_layers.moc"
