// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/drawn_pdf.h"
#include "support/locked_pdf.h"
#include "support/strict_main.h"
#include "workspace/library_fixture.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>

using namespace workspace;
using document::DocumentId;

namespace {

const QByteArray Password = "hunter-2-Feeder";

/// A document with a comment on each paragraph, as flat ODT has them.
QByteArray commented(const QList<std::pair<QByteArray, QByteArray>> &paragraphs)
{
    QByteArray body;
    for (const auto &[text, comment] : paragraphs) {
        body += "<text:p>";
        if (!comment.isEmpty())
            body += "<office:annotation><dc:creator>Ida</dc:creator><dc:date>2022-02-18T10:27:00</dc:date><text:p>" + comment +
                    "</text:p></office:annotation>";
        body += text + "</text:p>";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>" +
           body + "</office:text></office:body></office:document>";
}

} // namespace

class TestVersions : public support::StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_folder.emplace();
        auto library = Workspace::open(m_folder->filePath(QStringLiteral("a.marginalia")), fixture::options());
        QVERIFY(library.ok());
        m_library = std::move(library).value();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_library.reset();
        m_folder.reset();
    }

    void areMadeInTheBackground()
    {
        const DocumentId id = add("a.txt", "The ferry opened on Monday.\n");
        write("b.txt", "Yesterday it rained.\nThe ferry opened on Monday.\n");
        QSignalSpy changed(&m_library->documents(), &Documents::versionChanged);
        VersionJob *job = m_library->startVersion({id, path("b.txt"), {}});
        QVERIFY(m_library->hasRunningJobs());
        // Who annotates while the file is read loses nothing.
        const auto made = m_library->annotations().add(id, document::Range::of(4, 9));
        QVERIFY(made.ok());
        const auto result = ended(job);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
        QVERIFY(result->isNew);
        QCOMPARE(result->annotations.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_library->annotations().annotation(made->id)->text()->range, document::Range::of(25, 30));
        QVERIFY(!m_library->hasRunningJobs());
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(m_library->documents().load(id).value()->text(), QStringLiteral("The ferry opened on Monday.\n"));
    }

    void canBeCancelled()
    {
        const DocumentId id = add("a.txt", "The ferry opened on Monday.\n");
        write("b.txt", QByteArray("It rained all day. ").repeated(200'000));
        VersionJob *job = m_library->startVersion({id, path("b.txt"), {}});
        job->cancel();
        const auto result = ended(job);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(m_library->documents().load(id).value()->text(), QStringLiteral("The ferry opened on Monday.\n"));
    }

    void endWithTheWorkspace()
    {
        const DocumentId id = add("a.txt", "The ferry opened on Monday.\n");
        write("b.txt", QByteArray("It rained all day. ").repeated(200'000));
        m_library->startVersion({id, path("b.txt"), {}});
        m_library.reset();
    }

    void tellWhatBecameOfAreas()
    {
        const auto pages = [](int count) {
            return support::drawnPdf(count, [](QPainter &painter, int page) {
                painter.drawText(60, 100, QStringLiteral("Page %1 of the accounts").arg(page + 1));
            });
        };
        write("two.pdf", pages(2));
        write("one.pdf", pages(1));
        ImportRequest request;
        request.paths = {path("two.pdf")};
        const DocumentId id = fixture::import(*m_library, request).value(0).id;
        const auto first = m_library->annotations().addTagged(id, annotation::AreaTarget{0, QRectF(10, 10, 50, 50)}, {});
        const auto second = m_library->annotations().addTagged(id, annotation::AreaTarget{1, QRectF(10, 10, 50, 50)}, {});
        QVERIFY(first.ok() && second.ok());
        const auto state = [&](const auto &made) { return m_library->annotations().annotation(made->id)->state; };

        const auto report = m_library->documents().update(id, path("one.pdf"));
        QVERIFY(report.ok());
        QCOMPARE(report->annotations.size(), 2);
        QCOMPARE(state(first), annotation::State::Anchored);
        QCOMPARE(state(second), annotation::State::Orphaned);
        QVERIFY(m_library->documents().update(id, path("two.pdf")).ok());
        QCOMPARE(state(second), annotation::State::Moved);
        QVERIFY(m_library->history().undo().ok());
        QCOMPARE(state(second), annotation::State::Orphaned);
    }

    void keepTheNameOfTheFirstFile()
    {
        const DocumentId id = add("a.txt", "The ferry opened on Monday.\n");
        write("b.txt", "The ferry opened on Monday, and sailed.\n");
        QVERIFY(m_library->documents().update(id, path("b.txt")).ok());
        QCOMPARE(m_library->documents().resolve(QStringLiteral("b.txt")).value(), id);
        QCOMPARE(m_library->documents().resolve(QStringLiteral("a.txt")).value(), id);
        // A document that has the name now goes before one that had it.
        const DocumentId other = add("a.txt", "Another text altogether.\n");
        QCOMPARE(m_library->documents().resolve(QStringLiteral("a.txt")).value(), other);
    }

    void showTheWholePageOrTheArticle()
    {
        QByteArray page =
            "<html><head><title>Ferry</title></head><body><nav><ul><li><a href=x>Menu of the paper</a></ul></nav><article>"
            "<h1>Ferry</h1>";
        for (int i = 0; i < 6; ++i)
            page += "<p>The ferry opened on Monday, and so many people came that it sank a little, said paper number " +
                    QByteArray::number(i) + ".</p>";
        const DocumentId id = add("page.html", page + "</article></body></html>");
        formats::ReadOptions options = m_library->documents().readOptions(id).value();
        QVERIFY(!options.wholePage);
        options.wholePage = true;
        QVERIFY(ended(m_library->startVersion({id, {}, options}))->isNew);
        QVERIFY(m_library->documents().readOptions(id)->wholePage);
        const QString whole = m_library->documents().load(id).value()->text();
        QVERIFY(whole.contains(u"Menu of the paper"));
        QVERIFY(m_library->history().undo().ok());
        QVERIFY(!m_library->documents().readOptions(id)->wholePage);
    }

    void keepThePicturesBesideASavedPage()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("page_files")));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path("page_files/ship.png")));
        QByteArray page = "<html><body><article>";
        for (int i = 0; i < 6; ++i)
            page += "<p>The ferry opened on Monday, and so many people came that it sank a little, said paper number " +
                    QByteArray::number(i) + ".</p>";
        const DocumentId id = add("page.html", page + "<p><img src=\"page_files/ship.png\"></p></article></body></html>");
        QCOMPARE(pictures(id), 1);
        QVERIFY(QFile::remove(path("page_files/ship.png")));
        formats::ReadOptions options;
        options.wholePage = true;
        QVERIFY(ended(m_library->startVersion({id, {}, options})).ok());
        QCOMPARE(pictures(id), 1);
        QVERIFY(ended(m_library->startVersion({id, {}, {}})).ok());
        QCOMPARE(pictures(id), 1);
        // Nothing new comes of reading the same once more.
        QVERIFY(!ended(m_library->startVersion({id, {}, {}}))->isNew);
    }

    void bringInNewCommentsOnly()
    {
        const DocumentId id =
            add("a.fodt", commented({{"The ferry opened.", "Really?"}, {"It rained.", "Always."}, {"Night fell.", ""}}));
        QCOMPARE(notes(id), (QStringList{QStringLiteral("Always."), QStringLiteral("Really?")}));
        QVERIFY(m_library->annotations().remove({withNote(id, u"Really?")}).ok());
        QVERIFY(m_library->annotations().setNote(withNote(id, u"Always."), QStringLiteral("Mostly.")).ok());

        write("b.fodt", commented({{"The ferry opened late.", "Really?"}, {"It rained.", "Always."}, {"Night fell.", "When?"}}));
        const auto report = m_library->documents().update(id, path("b.fodt"));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QCOMPARE(report->comments, 1);
        QCOMPARE(notes(id), (QStringList{QStringLiteral("Mostly."), QStringLiteral("When?")}));

        // Gone from the file and back in it: still known.
        write("c.fodt", commented({{"The ferry opened late.", ""}, {"It rained.", ""}, {"Night fell.", ""}}));
        QCOMPARE(m_library->documents().update(id, path("c.fodt"))->comments, 0);
        QCOMPARE(m_library->documents().update(id, path("b.fodt"))->comments, 0);
        QCOMPARE(notes(id), (QStringList{QStringLiteral("Mostly."), QStringLiteral("When?")}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_library->history().undo().ok());
        QCOMPARE(notes(id), QStringList{QStringLiteral("Mostly.")});
    }

    void openLockedFilesAndKeepThePasswordToThemselves()
    {
        write("locked.pdf", support::LockedPdf::make("The ferry was kept secret.", Password));
        ImportRequest request;
        request.paths = {path("locked.pdf")};
        const auto refused = fixture::import(*m_library, request);
        QCOMPARE(refused.value(0).error.code, base::ErrorCode::Encrypted);
        QVERIFY(refused.value(0).takesPassword);
        request.options.password = QStringLiteral("wrong");
        QCOMPARE(fixture::import(*m_library, request).value(0).error.code, base::ErrorCode::Encrypted);
        request.options.password = QString::fromUtf8(Password);
        const DocumentId id = fixture::import(*m_library, request).value(0).id;
        QVERIFY(!id.isNull());
        QCOMPARE(m_library->documents().password(id), QString::fromUtf8(Password));
        QVERIFY(m_library->documents().load(id).value()->text().contains(u"kept secret"));
        QVERIFY(m_library->documents().readAgain(id, m_library->documents().readOptions(id).value()).ok());

        m_library->waitForIndex();
        m_library.reset();
        QDirIterator files(m_folder->filePath(QStringLiteral("a.marginalia")), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QString password = QString::fromUtf8(Password);
            const QByteArray wide(reinterpret_cast<const char *>(password.utf16()), password.size() * 2);
            QVERIFY2(!bytes.contains(Password) && !bytes.contains(wide) && !bytes.contains(Password.toBase64()),
                     qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 3);

        // Its text is there in a later session; only reading it again asks.
        m_library = std::move(Workspace::open(m_folder->filePath(QStringLiteral("a.marginalia")), fixture::options())).value();
        QVERIFY(m_library->documents().load(id).value()->text().contains(u"kept secret"));
        QVERIFY(m_library->documents().password(id).isEmpty());
        QCOMPARE(ended(m_library->startVersion({id, {}, {}})).error().code, base::ErrorCode::Encrypted);
        formats::ReadOptions options;
        options.password = QString::fromUtf8(Password);
        QVERIFY(ended(m_library->startVersion({id, {}, options})).ok());
        QCOMPARE(m_library->documents().password(id), QString::fromUtf8(Password));
    }

private:
    QString path(const char *name) { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    DocumentId add(const char *name, const QByteArray &bytes)
    {
        write(name, bytes);
        ImportRequest request;
        request.paths = {path(name)};
        return fixture::import(*m_library, request).value(0).id;
    }
    static base::Result<VersionReport> ended(VersionJob *job)
    {
        base::Result<VersionReport> result = VersionReport();
        bool done = false;
        QObject::connect(job, &VersionJob::finished, job, [&] {
            result = job->result();
            done = true;
        });
        [&done] { QTRY_VERIFY_WITH_TIMEOUT(done, 60'000); }();
        return result;
    }
    int pictures(DocumentId id)
    {
        const document::DocumentPointer document = m_library->documents().load(id).value();
        int there = 0;
        for (const document::Mark &mark : document->marks())
            there += mark.kind == document::MarkKind::Image && document->resource(mark.target);
        return there;
    }
    QStringList notes(DocumentId id)
    {
        QStringList notes;
        const QList<annotation::Annotation> all = m_library->annotations().ofDocument(id).value();
        for (const annotation::Annotation &one : all)
            notes.append(one.note);
        notes.sort();
        return notes;
    }
    annotation::AnnotationId withNote(DocumentId id, QStringView note)
    {
        const QList<annotation::Annotation> all = m_library->annotations().ofDocument(id).value();
        for (const annotation::Annotation &one : all) {
            if (one.note == note)
                return one.id;
        }
        return {};
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_library;
};

STRICT_TEST_MAIN(QGuiApplication, TestVersions)
#include "tst_versions.moc"
