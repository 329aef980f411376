// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sanitizer.h"
#include "formats/packed.h"
#include "support/strict_main.h"
#include "workspace/reader_process_host.h"

#include <QElapsedTimer>

using namespace workspace;

/// Large and dangerous files through the program's real reader process with its limits: each is read or refused with a sentence
/// in time, and the next file is read. Smaller ones stand in tests/formats/tst_hostile.cpp.
class TestHostileFiles : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();

private:
    /// What may come of it: read, or refused.
    enum class Outcome { Read, Refused, Either };

    static void row(const char *title, const QString &name, const QByteArray &bytes, Outcome outcome)
    {
        QTest::newRow(title) << name << bytes << static_cast<int>(outcome);
    }
    void addBombs();
    void addTexts();
    void addPdfs();

    ReaderProcessHost m_host{QStringLiteral(PROGRAM)};
};

namespace {

#if MARGINALIST_ADDRESS_SANITIZER
constexpr qsizetype Megabyte = qsizetype(1) << 17; // ten times slower, so a little less of everything
#else
constexpr qsizetype Megabyte = qsizetype(1) << 20;
#endif

/// Blanks, deflated (RFC 1951, 3.2.6) to a 159th of their size: each of the repetitions says thirteen bits, "258 times the byte
/// before". With `times` a multiple of eight the bits end where a byte does, so that the stream is one pattern over and over.
QByteArray deflatedBlanks(qsizetype times)
{
    const auto packed = [](const QByteArray &pattern) {
        QByteArray bytes(pattern.size() / 8, '\0');
        for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
            if (pattern.at(i) == '1')
                bytes[i / 8] = static_cast<char>(bytes.at(i / 8) | (1 << i % 8));
        }
        return bytes;
    };
    const QByteArray match("1100010100000"); // length 258, distance 1
    // Not the last block, fixed codes, and the first blank take eleven bits; then the pattern comes back every 104.
    const QByteArray begin = "010"
                             "01010000" +
                             match.first(5);
    const QByteArray pattern = match.sliced(5) + match.repeated(7) + match.first(5);
    return packed(begin) + packed(pattern).repeated(times / 8);
}

/// One entry that is deflated, and whose sizes are what its maker says.
QByteArray archiveOf(const QByteArray &name, const QByteArray &deflated, quint32 claimed)
{
    return tests::Packed().addDeflated(name, deflated, claimed).bytes();
}

QByteArray pdf(const QByteArray &objects)
{
    return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + objects + "\ntrailer<</Root 1 0 R/Size 99>>\n%%EOF";
}

/// One page that shows "Ferries sail" and whatever `content` draws.
QByteArray pdfPage(const QByteArray &attributes, const QByteArray &content, const QByteArray &objects = {})
{
    const QByteArray drawn = "BT /F 12 Tf 50 50 Td (Ferries sail) Tj ET " + content;
    return pdf("2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources"
               "<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>" +
               attributes + ">>endobj\n4 0 obj<</Length " + QByteArray::number(drawn.size()) + ">>stream\n" + drawn +
               "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n" + objects);
}

} // namespace

void TestHostileFiles::addBombs()
{
    const QByteArray bomb = deflatedBlanks(8 * 400'000); // 5 MB that unfold to 800 MB
    row("docx bomb", QStringLiteral("a.docx"), archiveOf("word/document.xml", bomb, 0xfffffff0), Outcome::Refused);
    row("odt bomb that claims to be small", QStringLiteral("a.odt"), archiveOf("content.xml", bomb, 10), Outcome::Refused);
    row("epub bomb", QStringLiteral("a.epub"), archiveOf("META-INF/container.xml", bomb, 0), Outcome::Refused);
    row("bombs in a document", QStringLiteral("b.docx"),
        tests::docx("<w:p><w:r><w:t>x</w:t></w:r></w:p><w:altChunk r:id=\"a\"/>",
                    {{"word/a.docx", archiveOf("word/document.xml", bomb, 10)}},
                    R"(<Relationship Id="a" Type="x/aFChunk" Target="a.docx"/>)"),
        Outcome::Either);
    QByteArray itself = tests::docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
    for (int depth = 0; depth < 12; ++depth)
        itself = tests::docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>" + QByteArray("<w:altChunk r:id=\"a\"/>").repeated(40),
                             {{"word/a.docx", itself}}, R"(<Relationship Id="a" Type="x/aFChunk" Target="a.docx"/>)");
    row("documents in documents", QStringLiteral("c.docx"), itself, Outcome::Read);
    const QByteArray smaller = deflatedBlanks(8 * 100'000); // poppler looks at each of the blanks
    row("pdf bomb", QStringLiteral("a.pdf"),
        pdf("2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 "
            "R>>endobj\n4 0 obj<</Filter/FlateDecode/Length " +
            QByteArray::number(smaller.size() + 2) + ">>stream\n\x78\x01" + smaller + "\nendstream endobj\n"),
        Outcome::Either);
}

void TestHostileFiles::addTexts()
{
    const QByteArray html = "<html><body><p>before</p>";
    row("100 MB of one attribute", QStringLiteral("a.html"), html + "<div title=\"" + QByteArray(100 * Megabyte, 'a') + "\">x",
        Outcome::Read);
    row("100 MB of one tag's name", QStringLiteral("b.html"), html + '<' + QByteArray(100 * Megabyte, 'a'), Outcome::Read);
    row("200,000 nested tags", QStringLiteral("c.html"), html + QByteArray("<div>").repeated(200'000) + "x", Outcome::Read);
    row("misnested tags", QStringLiteral("d.html"), html + QByteArray("<b><i>x</b></i>").repeated(50'000), Outcome::Read);
    row("links and tables misnested", QStringLiteral("e.html"), html + QByteArray("<a href=x>y<table><a>").repeated(20'000),
        Outcome::Read);
    row("a line of 100 MB", QStringLiteral("a.txt"), QByteArray("a b c d ").repeated(100 * Megabyte / 8), Outcome::Read);
    row("subtitles of 50 MB", QStringLiteral("a.srt"),
        QByteArray("7\n00:00:01,000 --> 00:00:02,000\nIt sails every day of the week, and the crew with it.\n\n")
            .repeated(50 * Megabyte / 90),
        Outcome::Read);
    const QByteArray letter =
        "From a@b Mon Jan  1 10:00:00 2024\nFrom: a@b\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nSubject: x\n\n" +
        QByteArray("It sails every day of the week, but not on Sundays.\n").repeated(40) + '\n';
    row("letters of 50 MB", QStringLiteral("a.mbox"), letter.repeated(50 * Megabyte / letter.size()), Outcome::Read);
    row("100,000 groups", QStringLiteral("a.rtf"), "{\\rtf1 " + QByteArray("{\\b x").repeated(100'000), Outcome::Read);
    const QByteArray cells = "<w:tr>" + QByteArray("<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>").repeated(100) + "</w:tr>";
    row("a million cells", QStringLiteral("d.docx"), tests::docx("<w:tbl>" + cells.repeated(Megabyte / 105) + "</w:tbl>"),
        Outcome::Read);
    row("cells repeated without end", QStringLiteral("b.odt"),
        tests::odt("<table:table><table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell "
                   "table:number-columns-repeated=\"1000000000\"><text:p>x<text:s text:c=\"2000000000\"/></text:p>"
                   "</table:table-cell></table:table-row></table:table>"),
        Outcome::Read);
    row("a name of control characters", QStringLiteral("\a\x1b[31m\n.txt"), "It sails.\n", Outcome::Read);
}

void TestHostileFiles::addPdfs()
{
    row("pages in a circle", QStringLiteral("b.pdf"), pdf("2 0 obj<</Type/Pages/Count 100/Kids[2 0 R 2 0 R]>>endobj"),
        Outcome::Either);
    row("10^9 pages", QStringLiteral("c.pdf"),
        pdf("2 0 obj<</Type/Pages/Count 1000000000/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj"),
        Outcome::Refused);
    row("a million times the same page", QStringLiteral("d.pdf"),
        pdf("2 0 obj<</Type/Pages/Count 1000000/Kids[" + QByteArray("3 0 R\n").repeated(1'000'000) +
            "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj"),
        Outcome::Refused);
    row("a sheet of 10^9 points", QStringLiteral("e.pdf"), pdfPage("/MediaBox[0 0 1e9 1e9]", {}), Outcome::Read);
    row("a picture of 10^9 by 10^9", QStringLiteral("f.pdf"),
        pdfPage("/MediaBox[0 0 600 800]", "/X Do",
                "6 0 obj<</Subtype/Image/Width 1000000000/Height 1000000000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length "
                "1>>stream\nx\nendstream endobj\n"),
        Outcome::Read);
    row("a drawing that draws itself", QStringLiteral("g.pdf"),
        pdfPage("/MediaBox[0 0 600 800]", "/X Do",
                "6 0 obj<</Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>stream\n/X Do /X Do\n"
                "endstream endobj\n"),
        Outcome::Read);
    row("dictionaries in dictionaries", QStringLiteral("h.pdf"), "%PDF-1.7\n1 0 obj" + QByteArray("<</A").repeated(1'000'000),
        Outcome::Refused);
    row("a table of contents in a circle", QStringLiteral("i.pdf"),
        "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev 9>>\nstartxref\n9\n%%EOF", Outcome::Refused);
}

void TestHostileFiles::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("outcome");
    addBombs();
    addTexts();
    addPdfs();
}

void TestHostileFiles::reads()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, outcome);
    QElapsedTimer since;
    since.start();
    const base::Result<ReadFile> read = m_host.read({{}, bytes, name, {}});
    const qint64 limit = ReaderLimits().timeFor(bytes.size()).count() + 2'000;
    QVERIFY2(since.elapsed() < limit, qPrintable(QString::number(since.elapsed())));
    if (!read.ok())
        QVERIFY(!read.error().message.isEmpty());
    if (static_cast<Outcome>(outcome) != Outcome::Either)
        QVERIFY2(read.ok() == (static_cast<Outcome>(outcome) == Outcome::Read),
                 read.ok() ? "was read" : qPrintable(read.error().message + read.error().detail));

    const base::Result<ReadFile> next = m_host.read({{}, "The next file.\n", QStringLiteral("next.txt"), {}});
    QVERIFY2(next.ok(), next.ok() ? "" : qPrintable(next.error().message));
    QCOMPARE(next.value().document->text(), QStringLiteral("The next file.\n"));
}

STRICT_TEST_MAIN(QCoreApplication, TestHostileFiles)

#include "tst_hostile_files.moc"
