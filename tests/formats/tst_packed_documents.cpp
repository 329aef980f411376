// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packed.h"
#include "printed_document.h"

#include "document/consistency.h"
#include "formats/reader.h"
#include "support/strict_main.h"

using tests::docx;
using tests::epub;
using tests::fodt;
using tests::odt;

/// Documents in containers, written here part by part: what is read of them, printed.
class PackedDocumentsTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        addDocx();
        addOdt();
        addEpub();
    }

    void refusesLockedBooks();

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const base::Result<document::Document> document = formats::read({bytes, {}, {}});
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message + document.error().detail));
        QCOMPARE(document::firstInconsistency(*document), QString());
        QString printed = tests::DocumentPrinter(*document).print().section(u'\n', 2).trimmed();
        for (const document::EmbeddedAnnotation &embedded : document->embeddedAnnotations())
            printed += QStringLiteral("\n%1 on \"%2\": %3")
                           .arg(embedded.author, document->text(embedded.range), embedded.note.trimmed());
        tests::comparePrinted(printed, expected);
    }

private:
    static void row(const char *name, const QByteArray &bytes, const QByteArray &expected)
    {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    }

    static QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
    {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static void addDocx();
    static void addOdt();
    static void addEpub();
};

void PackedDocumentsTest::addDocx()
{
    const QByteArray styles = R"(<w:styles xmlns:w="w"><w:style w:styleId="T"><w:name w:val="Title"/></w:style>
        <w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>
        <w:style w:styleId="H9"><w:basedOn w:val="H"/></w:style></w:styles>)";
    const QByteArray stylesRelationship = R"(<Relationship Id="s" Type="x/styles" Target="styles.xml"/>)";
    row("docx headings",
        docx(paragraph("The Ferry", R"(<w:pStyle w:val="T"/>)") + paragraph("Before", R"(<w:pStyle w:val="H9"/>)") +
                 paragraph("Set by hand", R"(<w:outlineLvl w:val="0"/>)") + paragraph("It sails."),
             {{"word/styles.xml", styles}}, stylesRelationship),
        R"(title: The Ferry (inferred)

heading 1 "The Ferry"
heading 2 "Before"
heading 1 "Set by hand"
paragraph "It sails.")");

    const QByteArray numbering = R"(<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>)";
    const auto item = [](const QByteArray &text, const QByteArray &level) -> QByteArray {
        return paragraph(text, R"(<w:numPr><w:ilvl w:val=")" + level + R"("/><w:numId w:val="1"/></w:numPr>)");
    };
    row("docx lists",
        docx(item("Three", "0") + item("Below", "1") + item("Four", "0") + paragraph("After"),
             {{"word/numbering.xml", numbering}}, R"(<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/>)"),
        R"(list 3
  item 3
    paragraph "Three"
    list
      item
        paragraph "Below"
  item 4
    paragraph "Four"
paragraph "After")");

    const auto cell = [](const QByteArray &text, const QByteArray &properties = {}) -> QByteArray {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    };
    row("docx table: spans, a header, a deleted row, a table in a cell",
        docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Wide", R"(<w:gridSpan w:val="2"/>)") + "</w:tr><w:tr>" +
             cell("Tall", R"(<w:vMerge w:val="restart"/>)") + cell("x") + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") +
             "<w:tc><w:tbl><w:tr>" + cell("inner") + "</w:tr></w:tbl></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr>" +
             cell("gone") + "</w:tr></w:tbl>"),
        R"(table
  row
    cell header
      cell "Wide"
  row 1
    cell
      cell "Tall"
    cell 1
      cell "x"
  row 2
    cell 1
      table
        row
          cell
            cell "inner")");

    row("docx notes and a comment",
        docx(R"(<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>It sails</w:t></w:r><w:commentRangeEnd w:id="4"/>
            <w:r><w:commentReference w:id="4"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>
            <w:r><w:endnoteReference w:id="2"/></w:r></w:p>)",
             {{"word/comments.xml",
               R"(<w:comments xmlns:w="w"><w:comment w:id="4" w:author="Ida" w:date="2025-03-01T10:00:00Z">)" +
                   paragraph("Does it?") + "</w:comment></w:comments>"},
              {"word/footnotes.xml", R"(<w:footnotes xmlns:w="w"><w:footnote w:id="0" w:type="separator">)" + paragraph("-") +
                                         R"(</w:footnote><w:footnote w:id="2">)" + paragraph("At noon.") +
                                         "</w:footnote></w:footnotes>"},
              {"word/endnotes.xml",
               R"(<w:endnotes xmlns:w="w"><w:endnote w:id="2">)" + paragraph("In May.") + "</w:endnote></w:endnotes>"}},
             R"(<Relationship Id="c" Type="x/comments" Target="comments.xml"/>
                <Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/>
                <Relationship Id="e" Type="x/endnotes" Target="endnotes.xml"/>)"),
        R"(paragraph "It sails."
  footnote reference at 8 footnote-2 ""
  footnote reference at 9 endnote-2 ""
footnote "1"
  paragraph "At noon."
    anchor at 0 footnote-2 ""
footnote "2"
  paragraph "In May."
    anchor at 0 endnote-2 ""
Ida on "It sails": Does it?)");

    row("docx a paragraph whose end is deleted goes on in the next",
        docx(paragraph("It sails", "<w:rPr><w:del/></w:rPr>") + paragraph(" at noon,", "<w:rPr><w:del/></w:rPr>") +
             paragraph("or later.") + paragraph("Then it rests.")),
        R"(paragraph "It sails at noon, or later."
paragraph "Then it rests.")");

    row("docx with other files in it",
        docx(paragraph("Before") + R"(<w:altChunk r:id="d"/><w:altChunk r:id="h"/><w:altChunk r:id="x"/>)" + paragraph("After"),
             {{"word/part.docx", docx(R"(<w:p><w:r><w:t>Inside</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>)",
                                      {{"word/footnotes.xml", R"(<w:footnotes xmlns:w="w"><w:footnote w:id="2">)" +
                                                                  paragraph("At noon.") + "</w:footnote></w:footnotes>"}},
                                      R"(<Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/>)")},
              {"word/part.html", "<html><body><h2>A page</h2><ul><li>with <b>items</b></ul></body></html>"},
              {"word/part.bin", QByteArray("\x7f"
                                           "ELF\1\1\1\0\0\0\0\0",
                                           12)}},
             R"(<Relationship Id="d" Type="x/aFChunk" Target="part.docx"/>
                <Relationship Id="h" Type="x/aFChunk" Target="part.html"/>
                <Relationship Id="x" Type="x/aFChunk" Target="part.bin"/>)"),
        R"(paragraph "Before"
paragraph "Inside"
  footnote reference at 6 part-1/footnote-2 ""
footnote "1"
  paragraph "At noon."
    anchor at 0 part-1/footnote-2 ""
heading 2 "A page"
list
  item
    paragraph "with items"
      strong "items"
paragraph "After")");

    row("docx with nothing but a running head",
        docx("<w:p/>",
             {{"word/header1.xml", R"(<w:hdr xmlns:w="w">)" + paragraph("The Ferry Company") + "</w:hdr>"},
              {"word/header2.xml", R"(<w:hdr xmlns:w="w">)" + paragraph("The Ferry Company") + "</w:hdr>"}},
             R"(<Relationship Id="a" Type="x/header" Target="header1.xml"/>
                <Relationship Id="b" Type="x/header" Target="header2.xml"/>)"),
        R"(paragraph "The Ferry Company")");

    row("docx tracked changes, fields, links, emphasis",
        docx(
            R"(<w:p><w:r><w:t xml:space="preserve">We </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r>
            <w:rPr><w:b/></w:rPr><w:t>al</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ways</w:t></w:r></w:ins><w:moveFrom><w:r>
            <w:t>moved</w:t></w:r></w:moveFrom><w:r><w:tab/></w:r><w:hyperlink r:id="h"><w:r><w:t>look</w:t></w:r></w:hyperlink>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            </w:p>)",
            {}, R"(<Relationship Id="h" Type="x/hyperlink" Target="https://ferry.example/" TargetMode="External"/>)"),
        R"(paragraph "We always	look12"
  strong "always"
  link "look" https://ferry.example/)");

    row("docx text box and picture, properties",
        docx(R"(<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>)" + paragraph("In the box") +
                 R"(</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>)" + paragraph("In the box") +
                 R"(</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Outside</w:t></w:r><w:r>
            <w:drawing><wp:docPr descr="A ferry"/><a:blip r:embed="i"/></w:drawing></w:r></w:p>)",
             {{"word/media/f.png", "not really"},
              {"docProps/core.xml", R"(<c xmlns:dc="dc"><dc:title>On Ferries</dc:title><dc:creator>Ida Holm; Per Dahl</dc:creator>
                </c>)"}},
             R"(<Relationship Id="i" Type="x/image" Target="media/f.png"/>)"),
        R"(paragraph "Outside"
  image at 7 word/media/f.png "A ferry"
paragraph "In the box"
resource word/media/f.png image/png, 10 bytes)");
}

void PackedDocumentsTest::addOdt()
{
    const QByteArray styles = R"(<office:automatic-styles><style:style style:name="B"><style:text-properties
        fo:font-weight="bold"/></style:style>
        <text:list-style style:name="L"><text:list-level-style-number text:level="1"
        style:num-format="1" text:start-value="4"/></text:list-style></office:automatic-styles>)";
    row("fodt headings, lists, spans",
        fodt(R"(<text:h text:outline-level="2">Before</text:h><text:list text:style-name="L"><text:list-item><text:p>Four</text:p>
            </text:list-item><text:list-item><text:p>Five</text:p></text:list-item></text:list><text:p>A  <text:span
            text:style-name="B">bold</text:span><text:s text:c="2"/>word<text:line-break/>and <text:a
            xlink:href="https://ferry.example/">more</text:a></text:p>)",
             styles),
        R"(heading 2 "Before"
list 4
  item 4
    paragraph "Four"
  item 5
    paragraph "Five"
paragraph "A bold  word⏎and more"
  strong "bold"
  link "more" https://ferry.example/)");

    row("fodt lists that go on after an interruption",
        fodt(R"(<text:list text:style-name="L"><text:list-item><text:p>Four</text:p><text:list><text:list-item><text:p>a</text:p>
            </text:list-item></text:list></text:list-item></text:list><text:p>Between</text:p><text:list
            text:continue-numbering="true" text:style-name="L"><text:list-item>
            <text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Five</text:p>
            </text:list-item></text:list><text:section><text:p>After</text:p>
            </text:section><text:list text:style-name="L"><text:list-item><text:p>Anew</text:p></text:list-item></text:list>)",
             styles),
        R"(list 4
  item 4
    paragraph "Four"
    list
      item
        paragraph "a"
paragraph "Between"
list 5
  item
    list
      item
        paragraph "b"
  item 5
    paragraph "Five"
paragraph "After"
list 4
  item 4
    paragraph "Anew")");

    row("odt table with spans",
        odt(R"(<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Wide
            </text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>
            <table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>
            </table:table-row></table:table>)"),
        R"(table
  row
    cell header
      cell "Wide "
  row 1
    cell
      cell "a"
    cell 1
      cell "b")");

    row("odt notes, comments, tracked changes, text box, picture, properties",
        odt(R"(<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>
            </text:tracked-changes><text:p><office:annotation office:name="c1"><dc:creator>Ida</dc:creator><text:p>Does it?</text:p>
            </office:annotation>It sails<office:annotation-end office:name="c1"/><text:note><text:note-citation>1</text:note-citation>
            <text:note-body><text:p>At noon.</text:p></text:note-body></text:note>.<draw:frame><draw:text-box><text:p>In the box
            </text:p></draw:text-box></draw:frame><draw:frame><draw:image xlink:href="Pictures/f.png"/></draw:frame></text:p>)",
            {{"Pictures/f.png", "not really"},
             {"meta.xml", "<office:document-meta " + tests::odtNamespaces +
                              "><office:meta><dc:title>On Ferries</dc:title><meta:initial-creator>Ida Holm</meta:initial-creator>"
                              "</office:meta></office:document-meta>"}}),
        R"(title: On Ferries (stated)
author: Ida Holm (stated)

paragraph "It sails."
  footnote reference at 8 note-1 ""
  image at 9 Pictures/f.png ""
paragraph "In the box "
footnote "1"
  paragraph "At noon."
    anchor at 0 note-1 ""
resource Pictures/f.png image/png, 10 bytes
Ida on "It sails": Does it?)");
}

void PackedDocumentsTest::addEpub()
{
    const QByteArray lock =
        R"(<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
        <CipherData><CipherReference URI="OPS/p1.xhtml"/></CipherData></EncryptedData></encryption>)";
    row("epub: a page that is said to be locked, and is not", epub("", {"<p>It sails.</p>"}, {{"META-INF/encryption.xml", lock}}),
        R"(section
  paragraph "It sails."
    anchor at 0 OPS/p1.xhtml "")");

    row("epub: order, contents, notes, links between pages, obfuscated fonts",
        epub(R"(<dc:title>On Ferries</dc:title><dc:creator>Ida Holm</dc:creator><dc:language>en</dc:language>)",
             {R"(<h1>One</h1><p>See <a href="p2.xhtml#there">there</a>.</p>)",
              R"(<p>A <b>ship</b><a epub:type="noteref" href="#n1">1</a></p><p id="there">There</p>
                <aside epub:type="footnote" id="n1"><p>Of steel.</p></aside>)"},
             {{"OPS/nav.xhtml",
               R"(<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li><a href="p1.xhtml">Part one</a></li>
                </ol></nav></body></html>)"},
              {"META-INF/encryption.xml", R"(<encryption><EncryptedData><EncryptionMethod
                Algorithm="http://www.idpf.org/2008/embedding"/><CipherData><CipherReference URI="OPS/f.otf"/></CipherData>
                </EncryptedData></encryption>)"}},
             R"(<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>)"),
        R"(language: en (stated)
title: On Ferries (stated)
author: Ida Holm (stated)

section "Part one"
  heading 1 "One"
    anchor at 0 OPS/p1.xhtml ""
  paragraph "See there."
    link "there" #OPS/p2.xhtml#there
section
  paragraph "A ship1"
    strong "ship"
    link "1" #OPS/p2.xhtml#n1
    anchor at 0 OPS/p2.xhtml ""
    footnote reference at 6 OPS/p2.xhtml#n1 ""
  paragraph "There"
    anchor at 0 OPS/p2.xhtml#there ""
  footnote
    paragraph "Of steel."
      anchor at 0 OPS/p2.xhtml#n1 ""
)");
}

void PackedDocumentsTest::refusesLockedBooks()
{
    const QByteArray lock =
        R"(<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
        <CipherData><CipherReference URI="OPS/locked.xhtml"/></CipherData></EncryptedData></encryption>)";
    tests::Packed book;
    book.add("mimetype", "application/epub+zip")
        .add("META-INF/container.xml", R"(<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>)")
        .add("META-INF/encryption.xml", lock)
        .add("OPS/locked.xhtml", QByteArray("\x8f\x02\xe1\x7a\x55\x90\x33\x1c", 8))
        .add("OPS/book.opf",
             R"(<package><manifest><item id="p" href="locked.xhtml" media-type="application/xhtml+xml"/></manifest>
            <spine><itemref idref="p"/></spine></package>)");
    const base::Result<document::Document> document = formats::read({book.bytes(), {}, {}});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().code, base::ErrorCode::Encrypted);
}

STRICT_TEST_MAIN(QGuiApplication, PackedDocumentsTest)
#include "tst_packed_documents.moc"
