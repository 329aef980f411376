// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/strict_main.h"

#include <QJsonArray>

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

/// Each command, as its contract has it: fields, exit statuses, what goes where.
class TestCommands : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(*m_folder);
    }

private Q_SLOTS:
    void helpAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void parsing();
    void theWholeJob();
    void namingDocuments();
    void taggingWrongly_data();
    void taggingWrongly();
    void undoRedoHistory();
    void updating();
    void exporting();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestCommands::helpAndVersion()
{
    const Program::Outcome help = m_program->bare({QStringLiteral("--help")});
    QCOMPARE(help.exit, 0);
    for (const char *command : {"parse", "import", "documents", "text", "tag", "annotations", "tags", "export", "update", "undo",
                                "redo", "history", "check"})
        QVERIFY2(help.out.contains(QByteArray(QByteArray("\n  ") + command)), command);
    QVERIFY(!help.out.contains("import-annotations"));
    QVERIFY(help.err.isEmpty());
    QVERIFY(m_program->bare({QStringLiteral("--version")}).out.startsWith("marginalist "));
    QVERIFY(m_program->bare(words("tag --help")).out.contains("--occurrence"));
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"frobnicate", "verify", "import-annotations", "--frobnicate", "--library", "parse", "parse --frob a",
                             "documents too many", "tag x --range 1:2 --document", "tag x", "tag x --quote", "text", "export",
                             "export --format frob", "tag x --quote a --occurrence 0", "search a --limit b"})
        QTest::newRow(line) << words(line);
}

void TestCommands::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Program::Outcome outcome = arguments.first().startsWith(u"--") ? m_program->bare(arguments) : m_program->run(arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("Usage: marginalist"), outcome.err.constData());
}

void TestCommands::parsing()
{
    const QString good = m_program->file(QStringLiteral("a.md"), "# Title \xF0\x9F\x98\x80\n\nSome *words*.\n");
    const Program::Outcome outcome =
        m_program->bare({QStringLiteral("parse"), good, QStringLiteral("missing"), good, QStringLiteral("--json")});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.lines().size(), 3);
    const QJsonObject document = outcome.line();
    QCOMPARE(document.value(u"format").toString(), QStringLiteral("markdown"));
    QCOMPARE(document.value(u"file").toString(), good);
    for (const char *field :
         {"encoding", "title", "authors", "published", "publisher", "language", "url", "text", "blocks", "pages"})
        QVERIFY2(document.contains(QLatin1String(field)), field);
    const QJsonArray blocks = document.value(u"blocks").toArray();
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).toObject().value(u"kind").toString(), QStringLiteral("heading"));
    QCOMPARE(blocks.at(0).toObject().value(u"level").toInt(), 1);
    QCOMPARE(blocks.at(0).toObject().value(u"end").toInt(), 7); // in code points
    QCOMPARE(blocks.at(1).toObject().value(u"start").toInt(), 8);
    QCOMPARE(outcome.lines().at(1).value(u"error").toObject().value(u"code").toString(), QStringLiteral("unreadable"));
    QCOMPARE(outcome.lines().at(2), document);
}

void TestCommands::theWholeJob()
{
    const QByteArray text = "The ferry opened.\n\nA \xF0\x9F\x98\x80 said: the ferry is late.\n";
    const QString file = m_program->file(QStringLiteral("report.txt"), text);
    const Program::Outcome added = m_program->run({QStringLiteral("import"), file, file, QStringLiteral("--json")});
    QCOMPARE(added.exit, 0);
    QCOMPARE(added.lines().at(0).value(u"status").toString(), QStringLiteral("added"));
    QCOMPARE(added.lines().at(1).value(u"status").toString(), QStringLiteral("already-there"));
    const QString id = added.line().value(u"id").toString();

    const QJsonObject document = m_program->run(words("documents --json")).line();
    QCOMPARE(document.value(u"id").toString(), id);
    for (const char *field :
         {"title", "authors", "publisher", "published", "language", "format", "characters", "annotations", "imported"})
        QVERIFY2(document.contains(QLatin1String(field)), field);
    QCOMPARE(m_program->run({QStringLiteral("text"), id}).out, text);

    const Program::Outcome tagged = m_program->run({QStringLiteral("tag"), id, QStringLiteral("--quote"), QStringLiteral("ferry"),
                                                    QStringLiteral("--occurrence"), QStringLiteral("2"), QStringLiteral("--tag"),
                                                    QStringLiteral("subject/ferry"), QStringLiteral("--tag=late"),
                                                    QStringLiteral("--note"), QStringLiteral("again"), QStringLiteral("--json")});
    QCOMPARE(tagged.exit, 0);
    const QJsonObject annotation = tagged.line();
    QCOMPARE(annotation.value(u"start").toInt(), 33);
    QCOMPARE(annotation.value(u"end").toInt(), 38);
    QCOMPARE(annotation.value(u"quote").toString(), QStringLiteral("ferry"));
    QCOMPARE(annotation.value(u"tags").toArray().size(), 2);
    QCOMPARE(annotation.value(u"state").toString(), QStringLiteral("anchored"));
    for (const char *field : {"id", "document", "prefix", "suffix", "note", "place", "author", "created", "modified"})
        QVERIFY2(annotation.contains(QLatin1String(field)), field);
    QCOMPARE(m_program->run({QStringLiteral("tag"), id, QStringLiteral("--range"), QStringLiteral("20:23")}).exit, 0);
    QCOMPARE(
        m_program->run({QStringLiteral("tag"), id, QStringLiteral("--document"), QStringLiteral("--note"), QStringLiteral("all")})
            .exit,
        0);

    QCOMPARE(m_program->run(words("annotations --json")).lines().size(), 3);
    QCOMPARE(m_program->run(words("annotations --tag subject --json")).line(), annotation);
    QCOMPARE(m_program->run(words("annotations --search AGAIN --json")).lines().size(), 1);
    QCOMPARE(m_program->run(words("annotations --tag nothing")).exit, 1);
    const QList<QJsonObject> tags = m_program->run(words("tags --json")).lines();
    QCOMPARE(tags.size(), 3);
    QCOMPARE(tags.at(2).value(u"path").toString(), QStringLiteral("subject/ferry"));
    QCOMPARE(tags.at(2).value(u"annotations").toInt(), 1);
    const Program::Outcome found = m_program->run(words("search ferry --json"));
    QCOMPARE(found.exit, 0);
    QVERIFY(!found.lines().isEmpty());
    QCOMPARE(m_program->run(words("check")).exit, 0);
}

void TestCommands::namingDocuments()
{
    const QString one = m_program->file(QStringLiteral("x/same.txt"), "One.");
    const QString two = m_program->file(QStringLiteral("y/same.txt"), "Two.");
    const QList<QJsonObject> added = m_program->run({QStringLiteral("import"), one, two, QStringLiteral("--json")}).lines();
    const QString id = added.at(1).value(u"id").toString();
    QCOMPARE(m_program->run({QStringLiteral("text"), id.left(8)}).out, "Two.");
    const Program::Outcome ambiguous = m_program->run({QStringLiteral("text"), QStringLiteral("same.txt")});
    QCOMPARE(ambiguous.exit, 1);
    for (const QJsonObject &candidate : added)
        QVERIFY2(ambiguous.err.contains(candidate.value(u"id").toString().left(8).toUtf8()), ambiguous.err.constData());
    QCOMPARE(m_program->run({QStringLiteral("text"), QStringLiteral("nothing")}).exit, 1);
}

void TestCommands::taggingWrongly_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"--quote absent", "--quote a --occurrence 99", "--range 5:5", "--range 7:3", "--range 0:9999",
                             "--range x", "--quote a --tag a//b"})
        QTest::newRow(line) << words(line);
}

void TestCommands::taggingWrongly()
{
    QFETCH(const QStringList, arguments);
    m_program->run({QStringLiteral("import"), m_program->file(QStringLiteral("a.txt"), "A short text, a ferry.\n")});
    const Program::Outcome outcome = m_program->run(QStringList{QStringLiteral("tag"), QStringLiteral("a.txt")} + arguments);
    QCOMPARE(outcome.exit, 1);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(m_program->run(words("annotations")).out.isEmpty());
    QVERIFY(m_program->run(words("tags")).out.isEmpty());
}

void TestCommands::undoRedoHistory()
{
    m_program->run({QStringLiteral("import"), m_program->file(QStringLiteral("a.txt"), "A short text.\n")});
    m_program->run(words("tag a.txt --quote short --tag t"));
    QCOMPARE(m_program->run(words("history --json")).lines().size(), 2);
    QCOMPARE(m_program->run(words("undo")).exit, 0);
    QVERIFY(m_program->run(words("annotations")).out.isEmpty());
    QVERIFY(m_program->run(words("tags")).out.isEmpty());
    QVERIFY(m_program->run(words("history --json")).line().value(u"undone").toBool());
    QCOMPARE(m_program->run(words("redo")).exit, 0);
    QCOMPARE(m_program->run(words("annotations --json")).lines().size(), 1);
    QCOMPARE(m_program->run(words("redo")).exit, 1);
    QCOMPARE(m_program->run(words("undo")).exit, 0);
    QCOMPARE(m_program->run(words("undo")).exit, 0); // the import
    QVERIFY(m_program->run(words("documents")).out.isEmpty());
    const Program::Outcome nothing = m_program->run(words("undo"));
    QCOMPARE(nothing.exit, 1);
    QVERIFY(!nothing.err.isEmpty());
    QCOMPARE(m_program->run(words("check")).exit, 0);
}

void TestCommands::updating()
{
    const QByteArray kept = "The mayor told the council that the new ferry had cost nine million.\n";
    const QByteArray dropped = "Reporters from three papers were waiting outside in the rain.\n";
    m_program->run({QStringLiteral("import"), m_program->file(QStringLiteral("a.txt"), kept + dropped)});
    const QString first = m_program->run(words("tag a.txt --range 0:68 --json")).line().value(u"id").toString();
    const QString second = m_program->run(words("tag a.txt --range 69:129 --json")).line().value(u"id").toString();
    const QString newer = m_program->file(QStringLiteral("b.txt"), "A word before everything else comes here.\n" + kept);
    const QList<QJsonObject> report =
        m_program->run({QStringLiteral("update"), QStringLiteral("a.txt"), newer, QStringLiteral("--json")}).lines();
    QCOMPARE(report.size(), 2);
    QCOMPARE(report.at(0).value(u"annotation").toString(), first);
    QCOMPARE(report.at(0).value(u"outcome").toString(), QStringLiteral("kept"));
    QCOMPARE(report.at(0).value(u"start").toInt(), 42);
    QCOMPARE(report.at(0).value(u"end").toInt(), 110);
    QCOMPARE(report.at(1).value(u"annotation").toString(), second);
    QCOMPARE(report.at(1).value(u"outcome").toString(), QStringLiteral("orphaned"));
    QCOMPARE(m_program->run(words("check")).exit, 0);
    QCOMPARE(m_program->run(words("undo")).exit, 0);
    QCOMPARE(m_program->run(words("text a.txt")).out, kept + dropped);
}

void TestCommands::exporting()
{
    m_program->run({QStringLiteral("import"), m_program->file(QStringLiteral("a.txt"), "A =short text.\n")});
    m_program->run(words("tag a.txt --quote =short --tag t --note n"));
    for (const char *format : {"markdown", "html", "csv", "json"}) {
        const Program::Outcome outcome =
            m_program->run({QStringLiteral("export"), QStringLiteral("--format"), QLatin1String(format)});
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.contains("short"), format);
        const QString file = m_program->path(QStringLiteral("notes"));
        QCOMPARE(m_program
                     ->run({QStringLiteral("export"), QStringLiteral("--format"), QLatin1String(format),
                            QStringLiteral("--output"), file})
                     .exit,
                 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(written.readAll().contains("short"), format);
    }
    QCOMPARE(m_program->run(words("export --format csv --output /nonexistent/x")).exit, 1);
    QCOMPARE(m_program->run(words("export --format csv --tag absent")).exit, 1);
}

STRICT_TEST_MAIN(QCoreApplication, TestCommands)

#include "tst_commands.moc"
