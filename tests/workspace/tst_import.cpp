// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library_fixture.h"
#include "support/strict_main.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace workspace;
using Status = ImportedFile::Status;

class TestImport : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override;

private Q_SLOTS:
    void cleanup();

    void folderWithGoodAndBad();
    void sameContentIsAddedOnce();
    void oneUndoForTheWholeJob();
    void cancelling();
    void closingWhileItRuns();
    void pastedText();
    void commentsComeWithTheirFile();
    void attachmentsBecomeDocuments();
    void attachmentsOfAttachedMailsBecomeDocuments();
    void namesAndFoldersThatAreNoDocuments();
    void editsByHandGoFirst();

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder->filePath(name));
        QDir().mkpath(QFileInfo(made).path());
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }
    QString manyFiles(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray line = "Report " + QByteArray::number(i) + " says that the ferry sails at noon.\n";
            file(QStringLiteral("many/%1.txt").arg(i, 5, 10, QLatin1Char('0')), line.repeated(100));
        }
        return m_folder->filePath(QStringLiteral("many"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_library;
};

void TestImport::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(QStringLiteral("Test.marginalia")), fixture::options());
    QVERIFY(opened.ok());
    m_library = std::move(opened).value();
}

void TestImport::cleanup()
{
    if (m_library)
        QCOMPARE(m_library->check().value(), QStringList());
    m_library.reset();
    m_folder.reset();
}

void TestImport::folderWithGoodAndBad()
{
    file(QStringLiteral("in/1 good.txt"), "Some words.\n");
    file(QStringLiteral("in/2 empty.txt"), {});
    file(QStringLiteral("in/3 binary.bin"), QByteArray("\x7f"
                                                       "ELF\0\1\2\3\0\0\0\0\xff\xfe\0\0",
                                                       16)
                                                .repeated(40));
    file(QStringLiteral("in/4 deep/a.md"), "# Title\n\nText.\n");
    file(QStringLiteral("in/.hidden.txt"), "not for us");
    QFile::link(QStringLiteral("/nonexistent"), m_folder->filePath(QStringLiteral("in/5 broken.txt")));
    file(QStringLiteral("in/6 other.marginalia/library.sqlite"), "not for us either");

    ImportRequest request;
    request.paths = {m_folder->filePath(QStringLiteral("in")), m_folder->filePath(QStringLiteral("missing.txt"))};
    const QList<ImportedFile> files = fixture::import(*m_library, request);
    QStringList seen;
    for (const ImportedFile &one : files) {
        const bool failed = one.status == Status::Failed;
        seen.append(one.file.section(u'/', -1) + u' ' + (failed ? base::codeName(one.error.code) : QStringLiteral("added")));
        QCOMPARE(failed, !one.error.message.isEmpty());
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("1 good.txt added"), QStringLiteral("2 empty.txt no-text"),
                                QStringLiteral("3 binary.bin unsupported"), QStringLiteral("a.md added"),
                                QStringLiteral("5 broken.txt unreadable"), QStringLiteral("missing.txt unreadable")}));
    QCOMPARE(m_library->documents().count().value(), 2);
}

void TestImport::sameContentIsAddedOnce()
{
    ImportRequest request;
    request.paths = {file(QStringLiteral("a.txt"), "Same."), file(QStringLiteral("b.txt"), "Same.")};
    QList<ImportedFile> files = fixture::import(*m_library, request);
    QCOMPARE(files.at(0).status, Status::Added);
    QCOMPARE(files.at(1).status, Status::AlreadyThere);
    QCOMPARE(files.at(1).id, files.at(0).id);
    QCOMPARE(files.at(1).title, files.at(0).title);
    files = fixture::import(*m_library, request);
    QCOMPARE(files.at(0).status, Status::AlreadyThere);
    request.again = true;
    files = fixture::import(*m_library, request);
    QCOMPARE(files.at(1).status, Status::Added);
    QCOMPARE(m_library->documents().count().value(), 3);
}

void TestImport::oneUndoForTheWholeJob()
{
    ImportRequest request;
    request.paths = {manyFiles(200)}; // several transactions
    const QList<ImportedFile> files = fixture::import(*m_library, request);
    QCOMPARE(files.size(), 200);
    for (qsizetype i = 0; i < files.size(); ++i)
        QVERIFY2(files.at(i).title.startsWith(QStringLiteral("Report %1 ").arg(i)), qPrintable(files.at(i).title));
    QCOMPARE(m_library->documents().count().value(), 200);
    QCOMPARE(m_library->history().entries().value().size(), 1);
    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(m_library->documents().count().value(), 0);
    QVERIFY(m_library->history().redo().ok());
    QCOMPARE(m_library->documents().count().value(), 200);
}

void TestImport::cancelling()
{
    ImportRequest request;
    request.paths = {manyFiles(500)};
    ImportJob *job = m_library->startImport(request);
    qint64 told = 0;
    connect(job, &ImportJob::fileDone, this, [&](const ImportedFile &one) {
        told += one.status == Status::Added ? 1 : 0;
        job->cancel();
    });
    QSignalSpy finished(job, &ImportJob::finished);
    QVERIFY(finished.wait(30'000));
    QVERIFY(!m_library->hasRunningJobs());
    QVERIFY(told > 0);
    QVERIFY(told < 500);
    QCOMPARE(m_library->documents().count().value(), told);
}

void TestImport::closingWhileItRuns()
{
    ImportRequest request;
    request.paths = {manyFiles(500)};
    ImportJob *job = m_library->startImport(request);
    QSignalSpy progressed(job, &ImportJob::progressed);
    QVERIFY(progressed.wait(30'000));
    const QString folder = m_library->folder();
    m_library.reset();
    auto again = Workspace::open(folder, fixture::options());
    QVERIFY(again.ok());
    m_library = std::move(again).value();
    QVERIFY(m_library->documents().count().value() > 0);
}

void TestImport::pastedText()
{
    ImportRequest request;
    request.pastedText = QStringLiteral("Pasted words, nothing else.");
    const QList<ImportedFile> untitled = fixture::import(*m_library, request);
    QCOMPARE(untitled.size(), 1);
    QCOMPARE(untitled.first().status, Status::Added);
    QVERIFY(!untitled.first().title.isEmpty());
    QCOMPARE(m_library->documents().load(untitled.first().id).value()->text(), request.pastedText);
    request.pastedText = QStringLiteral("Others.");
    request.pastedTitle = QStringLiteral("Heard on the quay");
    QCOMPARE(fixture::import(*m_library, request).first().title, request.pastedTitle);
    request.pastedText = QStringLiteral("  \n ");
    QCOMPARE(fixture::import(*m_library, request).first().error.code, base::ErrorCode::NoText);
}

void TestImport::commentsComeWithTheirFile()
{
    const QByteArray content =
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
        "<text:p>The ferry <office:annotation "
        "office:name=\"a\"><dc:creator>Lena</dc:creator><dc:date>2031-05-03T10:00:00</dc:date>"
        "<text:p>By whose count?</text:p></office:annotation>sails at noon<office:annotation-end office:name=\"a\"/>.</text:p>"
        "<text:p>Nobody was asked.<office:annotation><text:p>Who says so?</text:p></office:annotation></text:p>"
        "</office:text></office:body></office:document>";
    QSignalSpy added(&m_library->annotations(), &Annotations::annotationsAdded);
    QSignalSpy removed(&m_library->annotations(), &Annotations::annotationsRemoved);
    ImportRequest request;
    request.paths = {file(QStringLiteral("commented.fodt"), content)};
    const document::DocumentId document = fixture::import(*m_library, request).value(0).id;
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_library->documents().summary(document).value().annotations, 2);
    QList<annotation::Annotation> comments = m_library->annotations().ofDocument(document).value();
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments.at(0).text()->quote, QStringLiteral("sails at noon"));
    QCOMPARE(comments.at(0).note, QStringLiteral("By whose count?"));
    QCOMPARE(comments.at(0).author, QStringLiteral("Lena"));
    QCOMPARE(comments.at(0).created.date(), QDate(2031, 5, 3));
    // At a point in the text: on the paragraph around it.
    QCOMPARE(comments.at(1).text()->quote, QStringLiteral("Nobody was asked."));
    QCOMPARE(comments.at(1).note, QStringLiteral("Who says so?"));

    // They came in the import's own step.
    QCOMPARE(m_library->history().entries().value().size(), 1);
    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_library->annotations().count({}).value(), 0);
    QVERIFY(m_library->history().redo().ok());
    QCOMPARE(m_library->annotations().ofDocument(document).value(), comments);
}

void TestImport::attachmentsBecomeDocuments()
{
    const QByteArray mail =
        "From: Lena <lena@example.org>\r\nTo: Ada <ada@example.org>\r\nSubject: The timetable\r\n"
        "Date: Sat, 3 May 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
        "--x\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n"
        "--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"times.txt\"\r\n\r\n"
        "The ferry sails at noon.\r\n"
        "--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename=\"key.bin\"\r\n\r\nf0VMRgIBAQAAAAAAAAAAAAMAPgABAAAA\r\n--x--\r\n";
    ImportRequest request;
    request.paths = {file(QStringLiteral("letter.eml"), mail)};
    const ImportedFile letter = fixture::import(*m_library, request).value(0);
    QCOMPARE(letter.title, QStringLiteral("The timetable"));
    QCOMPARE(m_library->documents().count().value(), 2);
    const document::DocumentId times = m_library->documents().resolve(QStringLiteral("times.txt")).value();
    QVERIFY(m_library->documents().load(times).value()->text().startsWith(u"The ferry sails at noon."));
    QCOMPARE(m_library->documents().metadata(times).value().value(u"attached to"), letter.title);
    QCOMPARE(m_library->history().entries().value().size(), 1);
    QVERIFY(m_library->history().undo().ok());
    QCOMPARE(m_library->documents().count().value(), 0);
}

void TestImport::attachmentsOfAttachedMailsBecomeDocuments()
{
    const auto mail = [](const QByteArray &subject, const QByteArray &parts) -> QByteArray {
        const QByteArray boundary = "x" + subject;
        return "From: Lena <lena@example.org>\r\nSubject: " + subject + "\r\nDate: Sat, 3 May 2031 10:00:00 +0000\r\n" +
               "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
               parts + "\r\n--" + boundary + "--\r\n";
    };
    const QByteArray times = "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=\"times.txt\"\r\n\r\n"
                             "The ferry sails at noon.";
    const QByteArray inner = "Content-Type: message/rfc822\r\n\r\n" + mail("Inner", times);
    const QByteArray middle = "Content-Type: message/rfc822\r\n\r\n" + mail("Middle", inner);
    ImportRequest request;
    request.paths = {file(QStringLiteral("outer.eml"), mail("Outer", middle))};
    QCOMPARE(fixture::import(*m_library, request).value(0).status, Status::Added);
    QCOMPARE(m_library->documents().count().value(), 4);
    const auto attachedTo = [this](const char16_t *name) {
        const document::DocumentId id = m_library->documents().resolve(QString::fromUtf16(name)).value();
        return m_library->documents().metadata(id).value().value(u"attached to");
    };
    QCOMPARE(attachedTo(u"Middle"), QStringLiteral("Outer"));
    QCOMPARE(attachedTo(u"Inner"), QStringLiteral("Middle"));
    QCOMPARE(attachedTo(u"times.txt"), QStringLiteral("Inner"));
}

void TestImport::namesAndFoldersThatAreNoDocuments()
{
    file(QStringLiteral("in/good.txt"), "Some words.\n");
    const QByteArray name = QFile::encodeName(m_folder->filePath(QStringLiteral("in"))) + "/bad\xff name.txt";
    std::FILE *broken = std::fopen(name.constData(), "w");
    QVERIFY(broken);
    std::fputs("Words nobody can name.\n", broken);
    std::fclose(broken);

    ImportRequest request;
    request.paths = {m_folder->filePath(QStringLiteral("in")), m_library->folder(), QString()};
    const QList<ImportedFile> files = fixture::import(*m_library, request);
    QCOMPARE(files.size(), 4);
    QCOMPARE(files.at(0).status, Status::Added);
    QCOMPARE(files.at(1).file.section(u'/', -1), QStringLiteral("bad\ufffd name.txt"));
    for (qsizetype i = 1; i < files.size(); ++i) {
        QCOMPARE(files.at(i).status, Status::Failed);
        QCOMPARE(files.at(i).error.code, base::ErrorCode::Unreadable);
        QVERIFY(!files.at(i).error.message.isEmpty());
    }
    QCOMPARE(m_library->documents().count().value(), 1);
}

void TestImport::editsByHandGoFirst()
{
    const document::DocumentId document =
        fixture::paste(*m_library, QStringLiteral("Words to be tagged while files come in."), {});
    ImportRequest request;
    request.paths = {manyFiles(600)};
    ImportJob *job = m_library->startImport(request);
    QSignalSpy finished(job, &ImportJob::finished);
    QList<qint64> times;
    while (finished.isEmpty() && times.size() < 200) {
        QElapsedTimer since;
        since.start();
        QVERIFY(m_library->annotations().add(document, document::Range::of(0, 5)).ok());
        times.append(since.nsecsElapsed() / 1000);
        QTest::qWait(5);
    }
    QVERIFY(times.size() > 10);
    if (finished.isEmpty())
        QVERIFY(finished.wait(60'000));
    std::sort(times.begin(), times.end());
    const qint64 most = times.at(times.size() * 95 / 100);
    qInfo("%d edits during an import: median %.1f ms, 95 %% within %.1f ms, longest %.1f ms", static_cast<int>(times.size()),
          static_cast<double>(times.at(times.size() / 2)) / 1000, static_cast<double>(most) / 1000,
          static_cast<double>(times.last()) / 1000);
    // The goal is 16 ms on a quiet machine; a busy one must not fail the test, a missing gate must.
    QVERIFY2(most < 500'000, "edits by hand wait for the import");
}

STRICT_TEST_MAIN(QCoreApplication, TestImport)

#include "tst_import.moc"
