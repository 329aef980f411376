// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

#include "library/schema.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace fixture;
using namespace library;
using base::ErrorCode;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(unreadable)");
}

void write(const QString &file, const QByteArray &bytes, qint64 at = 0)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    opened.seek(at);
    QCOMPARE(opened.write(bytes), bytes.size());
}

/// Another process that runs `body` and ends with what it returns.
class Child
{
public:
    explicit Child(const std::function<int()> &body)
    {
        m_process = fork();
        if (m_process == 0)
            _exit(body());
    }
    int wait()
    {
        int state = 0;
        waitpid(m_process, &state, 0);
        return WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state);
    }
    void kill() { ::kill(m_process, SIGKILL); }

private:
    pid_t m_process;
};

QString makeLibrary(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("a.marginalia"));
    const auto library = take(Library::create(path));
    const auto connection = take(library->connect(Role::Hand));
    const auto change = take(Change::begin(*connection, Session(), {CommandKind::CreateTag, {}, {}, 0}, base::SystemClock()));
    take(createTag(*change, {{}, {}, QStringLiteral("kept"), 0, {}, 0}));
    take(change->commit());
    return path;
}

} // namespace

class OpeningTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItCannotOpenAndLeavesItAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("length"); // -1: as it is
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << QByteArray::fromHex("00000063") << qint64(60) << qint64(-1) << ErrorCode::LibraryNewer
                               << QStringLiteral("newer version");
        QTest::newRow("another program's database") << QByteArray::fromHex("01020304") << qint64(68) << qint64(-1)
                                                    << ErrorCode::NotALibrary << QStringLiteral("not a library");
        QTest::newRow("garbage") << QByteArray("This is no database at all. ").repeated(500) << qint64(0) << qint64(-1)
                                 << ErrorCode::LibraryDamaged << QStringLiteral("damaged");
        QTest::newRow("header only") << QByteArray() << qint64(0) << qint64(100) << ErrorCode::LibraryDamaged
                                     << QStringLiteral("damaged");
        QTest::newRow("cut off") << QByteArray() << qint64(0) << qint64(9000) << ErrorCode::LibraryDamaged
                                 << QStringLiteral("damaged");
        QTest::newRow("empty") << QByteArray() << qint64(0) << qint64(0) << ErrorCode::LibraryDamaged
                               << QStringLiteral("damaged");
        QTest::newRow("damaged schema") << QByteArray(3900, '\x5a') << qint64(104) << qint64(-1) << ErrorCode::LibraryDamaged
                                        << QStringLiteral("damaged");
    }

    void refusesWhatItCannotOpenAndLeavesItAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, at);
        QFETCH(qint64, length);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);

        const QTemporaryDir folder;
        const QString path = makeLibrary(folder);
        const QString file = path + QStringLiteral("/library.sqlite");
        if (length >= 0)
            QVERIFY(QFile::resize(file, length));
        write(file, bytes, at);
        const QByteArray before = contentOf(file);

        const auto library = Library::open(path);
        QVERIFY(!library.ok());
        QCOMPARE(library.error().code, code);
        QVERIFY2(library.error().message.contains(says), qPrintable(library.error().message));
        QCOMPARE(contentOf(file), before);
        QCOMPARE(QDir(path).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 3);
        QVERIFY(!Library::openOrCreate(path).ok());
        QCOMPARE(contentOf(file), before);
    }

    void refusesAFolderOfOtherThings()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("letter.txt")), "Dear Sir");
        const auto opened = Library::openOrCreate(folder.path());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::NotALibrary);
        const auto created = Library::create(folder.path());
        QVERIFY(!created.ok());
        QCOMPARE(created.error().code, ErrorCode::Conflict);
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
                 QStringList{QStringLiteral("letter.txt")});
        const auto missing = Library::open(folder.filePath(QStringLiteral("nowhere")));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void refusesANetworkDrive()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("far.marginalia"));
        const Library::Options far{[](const QString &) { return true; }};
        const auto created = Library::create(path, far);
        QVERIFY(!created.ok());
        QCOMPARE(created.error().code, ErrorCode::LibraryOnNetwork);
        QVERIFY(!QFileInfo::exists(path));
    }

    void refusesWhatItMayNotWriteTo()
    {
        const QTemporaryDir folder;
        const QString path = makeLibrary(folder);
        // Root may write anywhere, so somebody else tries it.
        QFile::setPermissions(folder.path(), QFile::Permissions(0x5555) | QFile::WriteOwner);
        QFile::setPermissions(path, QFile::Permissions(0x5555));
        QFile::setPermissions(path + QStringLiteral("/library.sqlite"), QFile::Permissions(0x4444));
        Child other([&path] {
            if (geteuid() == 0 && setuid(65534) != 0)
                return 2;
            const auto library = Library::open(path);
            return library.ok() || library.error().code != ErrorCode::LibraryReadOnly ? 1 : 0;
        });
        const int result = other.wait();
        QFile::setPermissions(path, QFile::Permissions(0x7755));
        QCOMPARE(result, 0);
    }

    void saysThatAnotherProgramHasIt()
    {
        const QTemporaryDir folder;
        const QString path = makeLibrary(folder);
        int held[2];
        QCOMPARE(pipe(held), 0);
        Child other([&] {
            const auto connection = take(Connection::open(path + QStringLiteral("/library.sqlite"), Role::Hand, nullptr));
            take(TemporaryLibrary::status(connection->run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"))));
            take(TemporaryLibrary::status(connection->run(QStringLiteral("BEGIN EXCLUSIVE"))));
            take(TemporaryLibrary::status(connection->run(QStringLiteral("CREATE TABLE mine (x)"))));
            if (::write(held[1], "x", 1) != 1)
                return 1;
            pause();
            return 0;
        });
        char byte;
        QCOMPARE(::read(held[0], &byte, 1), 1);
        const auto library = Library::open(path);
        // Opening for reading is allowed beside a writer; a change must then say who is in the way.
        ErrorCode code = ErrorCode::Internal;
        if (!library.ok()) {
            code = library.error().code;
        } else {
            const auto connection = take((*library)->connect(Role::Hand));
            const auto transaction = Transaction::begin(*connection);
            QVERIFY(!transaction.ok());
            code = transaction.error().code;
            QVERIFY(transaction.error().message.contains(QStringLiteral("in use by another program")));
        }
        other.kill();
        other.wait();
        QCOMPARE(code, ErrorCode::LibraryBusy);
        QVERIFY(Library::open(path).ok());
    }

    void saysThatTheDiskIsFullAndChangesNothing()
    {
        TemporaryLibrary kept;
        kept.import(QStringLiteral("First"), QStringLiteral("The first text."));
        const QStringList before = kept.dump();
        const QString path = kept.library->folder();
        kept.connection.reset();
        Child child([&path] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{600 * 1024, 600 * 1024};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto library = take(Library::open(path));
            const auto connection = take(library->connect(Role::Hand));
            const Session session;
            const base::SystemClock clock;
            auto change = take(Change::begin(*connection, session, {CommandKind::ImportDocuments, {}, {}, 0}, clock));
            NewDocument large;
            large.document = makeDocument(QStringLiteral("Large"), QStringLiteral("words and words ").repeated(200'000));
            const base::Status added = addDocument(*change, large);
            if (!added.ok())
                return added.error().code == ErrorCode::DiskFull ? 0 : 1;
            const auto done = change->commit();
            return !done.ok() && done.error().code == ErrorCode::DiskFull ? 0 : 2;
        });
        QCOMPARE(child.wait(), 0);
        kept.connection = take(kept.library->connect(Role::Job));
        QCOMPARE(kept.dump(), before);
        QCOMPARE(kept.check().problems, QStringList());
    }

    void losesNothingAcknowledgedWhenKilled()
    {
        TemporaryLibrary kept;
        const QString path = kept.library->folder();
        kept.connection.reset();
        int acknowledged[2];
        QCOMPARE(pipe(acknowledged), 0);
        Child child([&] {
            ::close(acknowledged[0]);
            const auto library = take(Library::open(path));
            const auto connection = take(library->connect(Role::Job));
            const Session session;
            const base::SystemClock clock;
            for (int i = 0;; ++i) {
                auto change = take(Change::begin(*connection, session, {CommandKind::ImportDocuments, {}, {}, 0}, clock));
                NewDocument added;
                added.document = makeDocument(QStringLiteral("Document %1").arg(i), QStringLiteral("text ").repeated(500 + i));
                take(TemporaryLibrary::status(addDocument(*change, added)));
                take(change->commit());
                const QByteArray id = added.id.toBytes();
                if (::write(acknowledged[1], id.constData(), 16) != 16)
                    return 1;
            }
        });
        ::close(acknowledged[1]);
        QList<document::DocumentId> ids;
        char id[16];
        while (ids.size() < 60 && ::read(acknowledged[0], id, 16) == 16)
            ids.append(document::DocumentId::fromBytes(QByteArray(id, 16)));
        child.kill();
        QCOMPARE(child.wait(), -SIGKILL);
        while (::read(acknowledged[0], id, 16) == 16)
            ids.append(document::DocumentId::fromBytes(QByteArray(id, 16)));
        ::close(acknowledged[0]);

        kept.library = take(Library::open(path));
        kept.connection = take(kept.library->connect(Role::Job));
        QCOMPARE(take(DocumentRepository(*kept.connection).find(ids)).size(), ids.size());
        QCOMPARE(kept.check().problems, QStringList());
    }

    void canBeMovedAndOpenedAgain()
    {
        const QTemporaryDir folder;
        const QString path = makeLibrary(folder);
        const QString moved = folder.filePath(QStringLiteral("Fähre und Überfahrt.marginalia"));
        QVERIFY(QDir().rename(path, moved));
        const auto library = take(Library::open(moved));
        QCOMPARE(library->name(), QStringLiteral("Fähre und Überfahrt"));
        const auto connection = take(library->connect(Role::Hand));
        QCOMPARE(take(TagRepository(*connection).tree()).tags().size(), 1);
    }

    void finishesAMakingThatWasKilled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("half.marginalia"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/originals")));
        write(path + QStringLiteral("/library.sqlite.new"), "half a file");
        QVERIFY(Library::openOrCreate(path).ok());
        QVERIFY(Library::openOrCreate(path).ok());
    }

    void migratesFromAnEmptyFileToTheGoldenSchema()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("empty.sqlite"));
        const auto connection = take(Connection::open(file, Role::Hand, nullptr, true));
        QCOMPARE(take(Schema::versionOf(*connection)), 0);
        take(TemporaryLibrary::status(Schema::migrate(*connection)));
        QCOMPARE(take(Schema::versionOf(*connection)), Schema::currentVersion());
        QCOMPARE(take(Schema::applicationIdOf(*connection)), Schema::ApplicationId);

        QString schema;
        Query query(*connection, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
        take(TemporaryLibrary::status(query.run()));
        while (query.next())
            schema += query.text(0) + QStringLiteral(";\n\n");
        const QString golden = QStringLiteral(TEST_DATA "/schema.sql");
        if (qEnvironmentVariableIsSet("MARGINALIST_RENEW_GOLDEN")) {
            QVERIFY(QFile::remove(golden) || !QFileInfo::exists(golden));
            write(golden, schema.toUtf8());
        }
        QCOMPARE(schema, QString::fromUtf8(contentOf(golden)));
    }

    void copiesTheLibraryBeforeAMigration()
    {
        const QTemporaryDir folder;
        const QString path = makeLibrary(folder);
        // As a program would leave it that knew no migration but had the same application id.
        {
            const auto connection = take(Connection::open(path + QStringLiteral("/library.sqlite"), Role::Hand, nullptr));
            take(TemporaryLibrary::status(connection->run(QStringLiteral("PRAGMA user_version = 0"))));
        }
        // Migration 1 meets tables that are there: it fails, and must leave the file and the copy.
        const auto library = Library::open(path);
        QVERIFY(!library.ok());
        const QStringList copies = QDir(path + QStringLiteral("/backups")).entryList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        const auto copy = take(Connection::open(path + QStringLiteral("/backups/") + copies.first(), Role::Hand, nullptr));
        QCOMPARE(take(copy->value(QStringLiteral("SELECT name FROM tag"))).toString(), QStringLiteral("kept"));
        const auto original = take(Connection::open(path + QStringLiteral("/library.sqlite"), Role::Hand, nullptr));
        QCOMPARE(take(original->value(QStringLiteral("SELECT name FROM tag"))).toString(), QStringLiteral("kept"));
    }

    void bringsALibraryOfTheFirstSchemaUpToDate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.marginalia"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/originals")));
        {
            const auto connection = take(Connection::open(path + QStringLiteral("/library.sqlite"), Role::Hand, nullptr, true));
            QStringList statements = Schema::migration(1);
            statements << QStringLiteral("PRAGMA application_id = %1").arg(Schema::ApplicationId)
                       << QStringLiteral("PRAGMA user_version = 1")
                       << QStringLiteral("INSERT INTO tag (id, name) VALUES (x'00112233445566778899aabbccddeeff', 'kept')");
            for (const QString &statement : std::as_const(statements))
                take(TemporaryLibrary::status(connection->run(statement)));
        }
        const auto library = take(Library::open(path));
        const auto connection = take(library->connect(Role::Hand));
        QCOMPARE(take(Schema::versionOf(*connection)), Schema::currentVersion());
        QCOMPARE(take(connection->value(QStringLiteral("SELECT name FROM tag"))).toString(), QStringLiteral("kept"));
        QCOMPARE(take(connection->value(QStringLiteral("SELECT count(*) FROM correction"))).toInt(), 0);
        QCOMPARE(take(connection->value(QStringLiteral("SELECT count(*) FROM reading_mark"))).toInt(), 0);
        QCOMPARE(QDir(library->backupsFolder()).entryList(QDir::Files).size(), 1);
    }

    // Whatever is inserted, what it refers to and what waits for it is found by an index: an import stays as fast as it began.
    // (The history's tables are left out: they look for their next number in SQLite's own small table.)
    void readsNoTableToInsertARow_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"document", "document_version", "version_text", "annotation", "tag", "annotation_tag",
                                  "reading_state", "correction", "reading_mark"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void readsNoTableToInsertARow()
    {
        QFETCH(QString, table);
        TemporaryLibrary library;
        Query steps(*library.connection, QStringLiteral("EXPLAIN INSERT INTO %1 DEFAULT VALUES").arg(table));
        take(TemporaryLibrary::status(steps.run()));
        int count = 0;
        for (; steps.next(); ++count)
            QVERIFY2(steps.text(1) != u"Rewind", "begins to read a whole table");
        QVERIFY(count > 0);
    }

    void noticesWhatAnotherConnectionCommits()
    {
        TemporaryLibrary library;
        const auto window = take(library.library->connect(Role::Hand));
        const qint64 before = take(window->dataVersion());
        QCOMPARE(take(window->dataVersion()), before);
        library.tag(QStringLiteral("new"));
        QVERIFY(take(window->dataVersion()) != before);
    }
};

STRICT_TEST_MAIN(QCoreApplication, OpeningTest)
#include "tst_opening.moc"
