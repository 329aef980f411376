// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/drawn_pdf.h"
#include "support/strict_main.h"
#include "workspace/page_drawer.h"
#include "workspace/page_pictures.h"
#include "workspace/page_queue.h"
#include "workspace/played_process.h"
#include "workspace/reader_protocol.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

#include <unistd.h>

using namespace workspace;

namespace {

/// A process that takes a while for each page, dies of page 13 and hangs on page 99.
int playReaderProcess()
{
    fixture::receiveFrame(); // the limits
    while (true) {
        const QByteArray payload = fixture::receiveFrame();
        if (payload.isNull())
            return 0;
        const auto request = protocol::decodePageRequest(payload);
        if (!request)
            continue; // told to break off: too late here
        if (request->page == 13)
            ::_exit(42);
        if (request->page == 99)
            std::this_thread::sleep_for(std::chrono::hours(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        QImage image(request->width, 2, QImage::Format_RGB32);
        image.fill(qRgb(request->page, 0, 0));
        fixture::sendFrame(protocol::encode(base::Result<PageReply>(PageReply{200, {595, 842}, image})));
    }
}

PageWish wish(int page, int width = 10)
{
    return {page, width};
}

} // namespace

class PagePicturesTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void carriesRequestsAndPictures();
    void distrustsReplies_data();
    void distrustsReplies();
    void givesTheMostUrgentFirst();
    void dropsWhatIsNoLongerWanted();
    void givesTurnsToTheLastThatAsked();
    void endsTheProcessWhenNothingIsOpen();
    void replacesAProcessThatDies();
    void replacesAProcessThatHangs();
    void givesAFileUpThatKillsAgainAndAgain();
    void drawsWithTheProgramItself();
    void tellsOfALockedFile();

private:
    QString file(const QByteArray &content)
    {
        QFile made(m_folder.filePath(QString::number(++m_files) + QStringLiteral(".pdf")));
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    const QString m_program = QCoreApplication::applicationFilePath();
    const QStringList m_play{QStringLiteral("--play-reader-process")};
};

void PagePicturesTest::carriesRequestsAndPictures()
{
    const PageRequest request{QStringLiteral("/a/b.pdf"), QStringLiteral("secret"), 7, 800, qRgb(1, 2, 3), qRgb(4, 5, 6)};
    const auto decoded = protocol::decodePageRequest(protocol::encode(request));
    QVERIFY(decoded);
    QCOMPARE(*decoded, request);
    QVERIFY(!protocol::decodeRequest(protocol::encode(request)));
    QVERIFY(!protocol::decodePageRequest(protocol::encode(ReadRequest{request.path, {}, {}, {}})));

    for (const QImage::Format format : {QImage::Format_Indexed8, QImage::Format_RGB32}) {
        QImage image(33, 21, format);
        if (format == QImage::Format_Indexed8)
            image.setColorTable(QList<QRgb>(256, qRgb(9, 9, 9)));
        image.fill(3);
        const auto reply = protocol::decodePageReply(protocol::encode(base::Result<PageReply>(PageReply{5, {100, 200}, image})));
        QVERIFY(reply && reply->ok());
        QCOMPARE(reply->value().pageCount, 5);
        QCOMPARE(reply->value().size, QSizeF(100, 200));
        QCOMPARE(reply->value().image, image);
    }
    const auto refusal = protocol::decodePageReply(
        protocol::encode(base::Result<PageReply>(base::Error{base::ErrorCode::Encrypted, QStringLiteral("Locked.")})));
    QVERIFY(refusal && !refusal->ok());
    QCOMPARE(refusal->error().code, base::ErrorCode::Encrypted);
}

void PagePicturesTest::distrustsReplies_data()
{
    QTest::addColumn<QByteArray>("payload");

    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QByteArray sound = protocol::encode(base::Result<PageReply>(PageReply{5, {100, 200}, image}));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << sound.chopped(1);
    QTest::newRow("too long") << sound + 'x';
    QTest::newRow("only the begin") << sound.left(30);
    QTest::newRow("no pages") << protocol::encode(base::Result<PageReply>(PageReply{0, {100, 200}, image}));
    QTest::newRow("no size") << protocol::encode(base::Result<PageReply>(PageReply{1, {0, 200}, image}));
}

void PagePicturesTest::distrustsReplies()
{
    QFETCH(const QByteArray, payload);
    QVERIFY(!protocol::decodePageReply(payload));
}

void PagePicturesTest::givesTheMostUrgentFirst()
{
    PageQueue queue;
    queue.setFile(1, QStringLiteral("/a.pdf"), {});
    queue.want(1, {wish(4), wish(5), wish(3)});
    PageQueue::Task task;
    for (const int page : {4, 5, 3}) {
        QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
        QCOMPARE(task.wish.page, page);
        QVERIFY(queue.put({task, {}, {}, false}));
    }
    QCOMPARE(queue.takeAnswers().size(), std::size_t(3));
}

void PagePicturesTest::dropsWhatIsNoLongerWanted()
{
    PageQueue queue;
    queue.setFile(1, QStringLiteral("/a.pdf"), {});
    queue.want(1, {wish(1), wish(2)});
    PageQueue::Task task;
    QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
    queue.want(1, {wish(1), wish(8)});
    QVERIFY2(!queue.interrupted(), "a page that is still wanted was broken off");
    queue.want(1, {wish(8), wish(9)});
    QVERIFY(queue.interrupted());
    QVERIFY(!queue.put({task, {}, base::Error{base::ErrorCode::Cancelled, {}}, false}));
    QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
    QCOMPARE(task.wish.page, 8);
    QVERIFY(!queue.interrupted());
    // What was drawn but has not arrived yet is not drawn again.
    queue.put({task, {}, {}, false});
    queue.want(1, {wish(8), wish(9)});
    QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
    QCOMPARE(task.wish.page, 9);
    queue.setFile(1, QStringLiteral("/b.pdf"), {});
    QVERIFY2(!queue.put({task, {}, {}, false}), "a page of the file before is of no interest");
    QVERIFY(queue.takeAnswers().empty());
}

void PagePicturesTest::givesTurnsToTheLastThatAsked()
{
    PageQueue queue;
    queue.setFile(1, QStringLiteral("/a.pdf"), {});
    queue.setFile(2, QStringLiteral("/b.pdf"), {});
    queue.want(1, {wish(1)});
    queue.want(2, {wish(2)});
    PageQueue::Task task;
    QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
    QCOMPARE(task.path, QStringLiteral("/b.pdf"));
    queue.put({task, {}, {}, false});
    queue.remove(2);
    QVERIFY(queue.takeAnswers().empty());
    QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
    QCOMPARE(task.path, QStringLiteral("/a.pdf"));
}

void PagePicturesTest::endsTheProcessWhenNothingIsOpen()
{
    PageQueue queue;
    PageQueue::Task task;
    queue.start();
    QCOMPARE(queue.next(&task), PageQueue::Step::Start);
    queue.setFile(1, QStringLiteral("/a.pdf"), {});
    queue.want(1, {wish(1)});
    QCOMPARE(queue.next(&task), PageQueue::Step::Draw);
    queue.put({task, {}, {}, false});
    queue.setFile(1, {}, {});
    QCOMPARE(queue.next(&task), PageQueue::Step::End);
    queue.close();
    QCOMPARE(queue.next(&task), PageQueue::Step::Close);
}

void PagePicturesTest::replacesAProcessThatDies()
{
    PageDrawer drawer(m_program, m_play);
    PagePictures pictures(drawer);
    QSignalSpy drawn(&pictures, &PagePictures::drawn);
    QSignalSpy failed(&pictures, &PagePictures::failed);
    pictures.setFile(file("%PDF-"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reader process ended")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reader process ended")));
    pictures.want({wish(13), wish(14)});
    QTRY_COMPARE(drawn.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<PageWish>().page, 13);
    const auto picture = drawn.first().first().value<PagePicture>();
    QCOMPARE(picture.wish, wish(14));
    QCOMPARE(picture.pageCount, 200);
    QCOMPARE(picture.image.pixel(0, 0), qRgb(14, 0, 0));
}

void PagePicturesTest::replacesAProcessThatHangs()
{
    ReaderLimits limits;
    limits.pageTime = std::chrono::milliseconds(300);
    PageDrawer drawer(m_program, m_play, limits);
    PagePictures pictures(drawer);
    QSignalSpy drawn(&pictures, &PagePictures::drawn);
    QSignalSpy failed(&pictures, &PagePictures::failed);
    pictures.setFile(file("%PDF-"));
    pictures.want({wish(99), wish(1)});
    QTRY_COMPARE(drawn.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void PagePicturesTest::givesAFileUpThatKillsAgainAndAgain()
{
    PageDrawer drawer(m_program, m_play);
    PagePictures pictures(drawer);
    QSignalSpy fileFailed(&pictures, &PagePictures::fileFailed);
    QSignalSpy failed(&pictures, &PagePictures::failed);
    pictures.setFile(file("%PDF-"));
    for (int i = 0; i < 6; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reader process ended")));
    pictures.want({wish(13, 10), wish(13, 11), wish(13, 12), wish(1)});
    QTRY_COMPARE(fileFailed.size(), 2);
    QCOMPARE(failed.size(), 2);
}

void PagePicturesTest::drawsWithTheProgramItself()
{
    PageDrawer drawer(QStringLiteral(PROGRAM));
    drawer.start();
    PagePictures pictures(drawer);
    QSignalSpy drawn(&pictures, &PagePictures::drawn);
    const QByteArray pdf = support::drawnPdf(3, [](QPainter &painter, int page) {
        painter.fillRect(0, 0, 300, 842, page == 1 ? QColor(200, 0, 0) : QColor(Qt::black));
    });
    pictures.setFile(file(pdf));
    pictures.want({wish(0, 300), {1, 300, qRgb(255, 255, 255), qRgb(0, 0, 0)}});
    QTRY_COMPARE(drawn.size(), 2);
    const auto first = drawn[0].first().value<PagePicture>();
    QCOMPARE(first.pageCount, 3);
    QCOMPARE(first.image.format(), QImage::Format_RGB32);
    QCOMPARE(first.image.width(), 300);
    QCOMPARE(first.image.pixel(10, 10), qRgb(0, 0, 0));
    QCOMPARE(first.image.pixel(290, 10), qRgb(255, 255, 255));
    const auto second = drawn[1].first().value<PagePicture>();
    QCOMPARE(second.image.pixel(290, 10), qRgb(0, 0, 0));
    QVERIFY(qRed(second.image.pixel(10, 10)) > qBlue(second.image.pixel(10, 10)) + 60);
}

void PagePicturesTest::tellsOfALockedFile()
{
    const QByteArray key = "<" + QByteArray(64, '1') + ">";
    const QByteArray locked = "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                              "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                              "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\n"
                              "trailer<</Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O" +
                              key + "/U" + key + ">>/Size 4>>\n%%EOF\n";
    PageDrawer drawer(QStringLiteral(PROGRAM));
    PagePictures pictures(drawer);
    QSignalSpy fileFailed(&pictures, &PagePictures::fileFailed);
    pictures.setFile(file(locked), QStringLiteral("wrong"));
    pictures.want({wish(0)});
    QTRY_COMPARE(fileFailed.size(), 1);
    QCOMPARE(fileFailed.first().first().value<base::Error>().code, base::ErrorCode::Encrypted);
}

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "--play-reader-process")
        return playReaderProcess();
    return support::run<QGuiApplication, PagePicturesTest>(argc, argv);
}

#include "tst_page_pictures.moc"
