// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/strict_main.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>

/// Bad files, bad libraries, a full disk, and being killed: a clear sentence each, and nothing lost or changed.
class TestBadInput : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(*m_folder);
    }

private Q_SLOTS:
    void files_data();
    void files();
    void folderWithBadFiles();
    void libraries_data();
    void libraries();
    void readOnlyLibrary();
    void lockedLibrary();
    void oneObjectALine();
    void libraryInUse();
    void fullDisk();
    void killedWhileImporting();
    void killedWhileChanging();

private:
    void makeLibrary()
    {
        const QString file = m_program->file(QStringLiteral("first.txt"), "The first document.\n");
        QCOMPARE(m_program->run({QStringLiteral("import"), file}).exit, 0);
    }
    QStringList check() { return {QStringLiteral("check")}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestBadInput::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");

    const QByteArray binary = QByteArray("\x7f"
                                         "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3e\0",
                                         20)
                                  .repeated(50);
    QTest::newRow("missing") << QStringLiteral("missing.txt") << QByteArray() << QStringLiteral("unreadable");
    QTest::newRow("a folder for parse") << QStringLiteral("folder/") << QByteArray() << QStringLiteral("unreadable");
    QTest::newRow("empty") << QStringLiteral("empty.txt") << QByteArray("") << QStringLiteral("no-text");
    QTest::newRow("blank") << QStringLiteral("blank.txt") << QByteArray(" \n\n \n") << QStringLiteral("no-text");
    QTest::newRow("binary") << QStringLiteral("program.txt") << binary << QStringLiteral("unsupported");
    QTest::newRow("half a ZIP") << QStringLiteral("half.docx") << QByteArray("PK\3\4\24\0\6\0\10\0", 10) + QByteArray(300, '\xe5')
                                << QStringLiteral("damaged");
    QTest::newRow("half a PDF") << QStringLiteral("half.pdf") << QByteArray("%PDF-1.7\n1 0 obj\n<</Type/Cat") << QString();
    QTest::newRow("2 GB") << QStringLiteral("huge.txt") << QByteArray("2G") << QStringLiteral("too-large");
}

void TestBadInput::files()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const QString path = m_program->path(name);
    if (name.endsWith(u'/'))
        QDir().mkpath(path);
    else if (!content.isNull())
        m_program->file(name, content);
    if (content == "2G")
        QVERIFY(QFile(path).resize(qint64(2) << 30));

    QElapsedTimer since;
    since.start();
    const QString good = m_program->file(QStringLiteral("good.txt"), "Good words.\n");
    const Program::Outcome outcome = m_program->bare({QStringLiteral("parse"), path, good, QStringLiteral("--json")});
    QVERIFY(since.elapsed() < 10'000);
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.lines().size(), 2); // the run goes on
    const QJsonObject error = outcome.line().value(u"error").toObject();
    QVERIFY(!error.value(u"message").toString().isEmpty());
    if (!code.isEmpty())
        QCOMPARE(error.value(u"code").toString(), code);
    QCOMPARE(outcome.lines().at(1).value(u"text").toString(), QStringLiteral("Good words.\n"));
}

void TestBadInput::folderWithBadFiles()
{
    for (int i = 0; i < 60; ++i) {
        const QByteArray number = QByteArray::number(i);
        m_program->file(QStringLiteral("in/%1.txt").arg(i, 3, 10, QLatin1Char('0')),
                        i % 5 == 0 ? QByteArray() : "Text number " + number + ".\n");
    }
    const Program::Outcome outcome =
        m_program->run({QStringLiteral("import"), m_program->path(QStringLiteral("in")), QStringLiteral("--json")});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.lines().size(), 60);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(outcome.lines().at(i).value(u"status").toString(),
                 i % 5 == 0 ? QStringLiteral("failed") : QStringLiteral("added"));
    QCOMPARE(m_program->run({QStringLiteral("documents"), QStringLiteral("--json")}).lines().size(), 48);
    QCOMPARE(m_program->run(check()).exit, 0);
}

void TestBadInput::libraries_data()
{
    QTest::addColumn<QString>("file"); // inside the library's folder
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("a folder with something else") << QStringLiteral("letter.txt") << QByteArray("Dear all,");
    QTest::newRow("not a database") << QStringLiteral("library.sqlite") << QByteArray(5000, 'x');
    QTest::newRow("half a database") << QStringLiteral("library.sqlite") << QByteArray("SQLite format 3\0\20\0\1\1\0\x40", 22);
}

void TestBadInput::libraries()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    const QString inside = m_program->file(QStringLiteral("Test.marginalia/") + file, content);
    const Program::Outcome outcome = m_program->run({QStringLiteral("documents")});
    QCOMPARE(outcome.exit, 3);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("Test.marginalia"));
    QFile untouched(inside);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), content);
    QCOMPARE(QDir(m_program->library()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{file});
}

void TestBadInput::readOnlyLibrary()
{
    makeLibrary();
    const auto setWritable = [this](bool writable) {
        const QString folder = m_program->library();
        ::chmod(qPrintable(folder), writable ? 0755 : 0555);
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            ::chmod(qPrintable(folder + u'/' + name), writable ? 0644 : 0444);
    };
    ::chmod(qPrintable(m_folder->path()), 0755);
    setWritable(false);
    const Program::Outcome outcome = m_program->runUnprivileged({QStringLiteral("documents")});
    setWritable(true);
    if (outcome.exit == -1)
        QSKIP("the program lies where only root may start it");
    QCOMPARE(outcome.exit, 3);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.err.contains("Test.marginalia"));
    QCOMPARE(m_program->run(check()).exit, 0);
}

void TestBadInput::lockedLibrary()
{
    makeLibrary();
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
    other.setDatabaseName(m_program->library() + u"/library.sqlite");
    QVERIFY(other.open());
    {
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        // What only reads goes on; what writes waits a while, then says why.
        QCOMPARE(m_program->run({QStringLiteral("documents"), QStringLiteral("--json")}).lines().size(), 1);
        const Program::Outcome refused =
            m_program->run({QStringLiteral("tag"), QStringLiteral("first.txt"), QStringLiteral("--document")});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(refused.err.contains("in use"));
        QVERIFY(!refused.err.contains("BEGIN"));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QCOMPARE(m_program->run({QStringLiteral("tag"), QStringLiteral("first.txt"), QStringLiteral("--document")}).exit, 0);
}

void TestBadInput::oneObjectALine()
{
    // Characters that end a line for Unicode, though not for NDJSON.
    const QString text = QStringLiteral("An ordinary line of words, long enough to be a text at first sight. ").repeated(10) +
                         QStringLiteral("a\u0085b\u2028c\u2029d\u000be\u000cf\u001cg\u001dh\u001ei");
    const QString file = m_program->file(QStringLiteral("lines.txt"), text.toUtf8());
    const Program::Outcome outcome = m_program->bare({QStringLiteral("parse"), QStringLiteral("--json"), file});
    QCOMPARE(outcome.line().value(u"text").toString(), text);
    const QString out = QString::fromUtf8(outcome.out).chopped(1);
    for (const char16_t end : {u'\n', u'\u0085', u'\u2028', u'\u2029', u'\u000b', u'\u000c', u'\u001c', u'\u001d', u'\u001e'})
        QVERIFY2(!out.contains(QChar(end)), qPrintable(QString::number(end, 16)));
}

void TestBadInput::libraryInUse()
{
    makeLibrary();
    // Two programs at once: both get their turn.
    const QString other = m_program->file(QStringLiteral("second.txt"), "The second document.\n");
    QProcess first;
    first.start(QStringLiteral(PROGRAM), {QStringLiteral("--library"), m_program->library(), QStringLiteral("import"), other});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_program->run({QStringLiteral("tag"), QStringLiteral("first.txt"), QStringLiteral("--document")}).exit, 0);
    QVERIFY(first.waitForFinished(30'000));
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(m_program->run({QStringLiteral("annotations"), QStringLiteral("--json")}).lines().size(), 3);
    QCOMPARE(m_program->run({QStringLiteral("documents"), QStringLiteral("--json")}).lines().size(), 2);
}

void TestBadInput::fullDisk()
{
    makeLibrary();
    QByteArray text;
    for (int i = 0; i < 40'000; ++i)
        text += "word" + QByteArray::number(i * 7919) + ' ';
    const QString big = m_program->file(QStringLiteral("big.txt"), text);
    const Program::Outcome outcome = m_program->runOnFullDisk(200, {QStringLiteral("import"), big, QStringLiteral("--json")});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.line().value(u"status").toString(), QStringLiteral("failed"));
    QCOMPARE(outcome.line().value(u"error").toObject().value(u"code").toString(), QStringLiteral("disk-full"));
    QCOMPARE(m_program->run({QStringLiteral("documents"), QStringLiteral("--json")}).lines().size(), 1);
    QCOMPARE(m_program->run(check()).exit, 0);
    QCOMPARE(m_program->run({QStringLiteral("import"), big}).exit, 0); // when there is room again

    // An export that does not fit leaves the old file as it was.
    for (int i = 0; i < 3; ++i)
        m_program->run({QStringLiteral("tag"), QStringLiteral("big.txt"), QStringLiteral("--range"), QStringLiteral("0:100000")});
    const QString notes = m_program->file(QStringLiteral("notes.csv"), "the old notes");
    const Program::Outcome failed = m_program->runOnFullDisk(
        100, {QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), notes});
    QCOMPARE(failed.exit, 1);
    QVERIFY(!failed.err.isEmpty());
    QFile old(notes);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "the old notes");
}

void TestBadInput::killedWhileImporting()
{
    for (int i = 0; i < 800; ++i)
        m_program->file(QStringLiteral("in/%1.txt").arg(i), "Text number " + QByteArray::number(i) + ".\n");
    QSet<QString> acknowledged;
    for (int round = 0; round < 6; ++round) {
        QProcess import;
        import.start(QStringLiteral(PROGRAM), {QStringLiteral("--library"), m_program->library(), QStringLiteral("import"),
                                               m_program->path(QStringLiteral("in")), QStringLiteral("--json")});
        QByteArray out;
        for (int waited = 0; waited < 100 && out.count("\"added\"") == 0; ++waited) {
            import.waitForReadyRead(100);
            out += import.readAllStandardOutput();
        }
        import.waitForReadyRead(30 * round);
        import.kill();
        import.waitForFinished();
        out += import.readAllStandardOutput();
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(u"status").toString() == u"added")
                acknowledged.insert(object.value(u"id").toString());
        }
    }
    QVERIFY(!acknowledged.isEmpty());
    QSet<QString> present;
    for (const QJsonObject &document : m_program->run({QStringLiteral("documents"), QStringLiteral("--json")}).lines())
        present.insert(document.value(u"id").toString());
    QVERIFY2(present.contains(acknowledged), "documents that had been told as added are gone");
    const Program::Outcome checked = m_program->run(check());
    QVERIFY2(checked.exit == 0, checked.out.constData());
}

void TestBadInput::killedWhileChanging()
{
    makeLibrary();
    QSet<QString> acknowledged;
    for (int round = 0; round < 25; ++round) {
        QProcess tag;
        tag.start(QStringLiteral(PROGRAM),
                  {QStringLiteral("--library"), m_program->library(), QStringLiteral("tag"), QStringLiteral("first.txt"),
                   QStringLiteral("--quote"), QStringLiteral("first"), QStringLiteral("--tag"),
                   QStringLiteral("round/%1").arg(round), QStringLiteral("--json")});
        tag.waitForStarted();
        tag.waitForFinished(round * 6);
        tag.kill();
        tag.waitForFinished();
        const QByteArray out = tag.readAllStandardOutput();
        if (out.endsWith('\n'))
            acknowledged.insert(QJsonDocument::fromJson(out).object().value(u"id").toString());
    }
    QSet<QString> present;
    for (const QJsonObject &annotation : m_program->run({QStringLiteral("annotations"), QStringLiteral("--json")}).lines())
        present.insert(annotation.value(u"id").toString());
    QVERIFY(present.contains(acknowledged));
    const Program::Outcome checked = m_program->run(check());
    QVERIFY2(checked.exit == 0, checked.out.constData());
}

STRICT_TEST_MAIN(QCoreApplication, TestBadInput)

#include "tst_bad_input.moc"
