// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printed_document.h"

#include "document/consistency.h"
#include "formats/reader.h"
#include "support/strict_main.h"

/// RTF, mails and subtitles, written here: what is read of them, printed.
class RichTextTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        addRtf();
        addRtfLists();
        addMail();
        addReplies();
        addSubtitles();
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const base::Result<document::Document> document = formats::read({bytes, {}, {}});
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        QCOMPARE(document::firstInconsistency(*document), QString());
        tests::comparePrinted(tests::DocumentPrinter(*document).print().section(u'\n', 2), expected);
    }

private:
    static void row(const char *name, const QByteArray &bytes, const QByteArray &expected)
    {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    }

    static void addRtf();
    static void addRtfLists();
    static void addMail();
    static void addReplies();
    static void addSubtitles();
};

void RichTextTest::addRtf()
{
    row("code pages and \\u",
        R"({\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}\f0 caf\'e9 )"
        R"({\f1\'cf\'e0\'f0\'ee\'ec} {\f2\'83\'74} \u8364? \uc2\u-10179??\u-8704?? \uc0\u233 t\u233\par})",
        R"(paragraph "café Паром フ € 😀 été")");
    row("emphasis, headings, notes, links, hidden and deleted text",
        R"({\rtf1{\stylesheet{\s1 heading 1;}}{\info{\title On Ferries}{\author Ida Holm}}\pard\s1 Before\par\pard It {\b sails }
{\i today}{\footnote \pard At noon.}. {\field{\*\fldinst HYPERLINK "https://ferry.example/"}{\fldrslt more}}{\v hidden}{\deleted gone}
{\*\unknown skipped}\par})",
        R"(title: On Ferries (stated)
author: Ida Holm (stated)

heading 1 "Before"
paragraph "It sails today. more"
  strong "sails "
  emphasis "today"
  link "more" https://ferry.example/
  footnote reference at 14 note-1 ""
footnote "1"
  paragraph "At noon."
    anchor at 0 note-1 "")");
    row("table", R"({\rtf1\pard Before\par\trowd\pard\intbl a\cell b\cell\row\trowd\intbl c\cell\cell\row\pard After\par})",
        R"(paragraph "Before"
table
  row
    cell
      cell "a"
    cell 1
      cell "b"
  row 1
    cell
      cell "c"
    cell 1
      cell ""
paragraph "After")");
}

void RichTextTest::addRtfLists()
{
    row("lists of the list table: start, levels, bullets, going on, another list over the same definition",
        R"({\rtf1{\*\listtable{\list{\listlevel\levelnfc0\levelstartat3{\leveltext\'02\'00.;}}{\listlevel\levelnfc4\levelstartat1}
{\listlevel\levelnfc23}{\listname ;}\listid7}{\list\listsimple{\listlevel\levelnfc23}\listid8}}
{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}{\listoverride\listid8\ls2}
{\listoverride\listid7\listoverridecount1{\lfolevel\listoverridestartat\levelstartat10}\ls3}}
\pard\ls1 {\listtext 3.\tab}Three\par\pard\ls1\ilvl1 {\listtext a.\tab}Below\par\pard\ls1 Four\par
\pard Between\par\pard\ls1 Five\par\pard\ls1\ilvl1 Anew\par\pard\ls2 Dot\par\pard\ls3 Ten\par})",
        R"(list 3
  item 3
    paragraph "Three"
    list 1
      item 1
        paragraph "Below"
  item 4
    paragraph "Four"
paragraph "Between"
list 5
  item 5
    paragraph "Five"
    list 1
      item 1
        paragraph "Anew"
list
  item
    paragraph "Dot"
list 10
  item 10
    paragraph "Ten")");

    row("lists as paragraphs say it themselves",
        R"({\rtf1\pard{\pntext 5.\tab}{\*\pn\pnlvlbody\pnstart5\pndec{\pntxta .}}Five\par{\pntext 6.\tab}Six\par
\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt{\pntxtb\'b7}}Dot\par\pard After\par})",
        R"(list 5
  item 5
    paragraph "Five"
  item 6
    paragraph "Six"
list
  item
    paragraph "Dot"
paragraph "After")");
}

/// A mail with nothing but a sender, a date and this text.
static QByteArray mailOf(const QByteArray &text, const QByteArray &fields = {})
{
    return "From: Ida <ida@ferry.example>\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n" + fields +
           "Content-Type: text/plain; charset=utf-8\n\n" + text;
}

void RichTextTest::addReplies()
{
    const QByteArray headers = R"(author: Ida <ida@ferry.example> (stated)
published: 2025-03-03T10:00:00Z (stated)
)";
    const std::pair<const char *, QByteArray> introductions[] = {
        {"English, on two lines", "On Sun, 2 Mar 2025 at 10:00, Per Lund\n<per@ferry.example> wrote:"},
        {"French", "Le dim. 2 mars 2025 à 10:00, Per Lund <per@ferry.example> a écrit :"},
        {"Swedish", "Den sön 2 mars 2025 kl 10:00 skrev Per Lund:"},
        {"Chinese", "Per Lund <per@ferry.example> 于2025年3月2日周日 10:00写道："},
        {"Russian, without a verb", "вс, 2 мар. 2025 г. в 10:00, Per Lund <per@ferry.example>:"},
        {"a language nobody thought of", "2 Mar 2025 Paz 10:00 Per Lund <per@ferry.example>:"},
    };
    for (const auto &[name, introduction] : introductions) {
        row(QByteArray("what introduces a quotation: ").append(name).constData(),
            mailOf("At noon: as always.\n\n" + introduction + "\n\n> When?\n\nSo it is.\n"),
            headers + "\nparagraph \"At noon: as always.\"\nparagraph furniture \"" +
                QByteArray(introduction).replace("\n", "⏎") +
                "\"\nquotation\n  paragraph furniture \"When?\"\nparagraph \"So it is.\"");
    }
    row("an earlier mail below its head",
        mailOf("Am Mittag.\n\n-----Ursprüngliche Nachricht-----\nVon: Per\nGesendet: Sonntag\nAn: Ida\n\nWann?\n\nPer\n"),
        headers + R"(
paragraph "Am Mittag."
paragraph furniture "-----Ursprüngliche Nachricht-----⏎Von: Per⏎Gesendet: Sonntag⏎An: Ida"
quotation
  paragraph furniture "Wann?"
  paragraph furniture "Per")");
    row("a mail that is handed on",
        mailOf("See below.\n\nFrom: Per\nSent: Sunday\nTo: Ida\nSubject: When\n\nIt sails at noon.\n", "Subject: FW: When\n"),
        "title: FW: When (stated)\n" + headers + R"(
paragraph "See below."
paragraph furniture "From: Per⏎Sent: Sunday⏎To: Ida⏎Subject: When"
paragraph "It sails at noon.")");
    row("a page with an earlier mail as Outlook quotes it",
        "From: Ida <ida@ferry.example>\nDate: Mon, 3 Mar 2025 10:00:00 +0000\nContent-Type: text/html; charset=utf-8\n\n"
        "<html><body><p>At noon.</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> "
        "Per</p></div></div>"
        "<p>When?</p></body></html>",
        headers + R"(
paragraph "At noon."
paragraph furniture "From: Per"
  strong "From:"
paragraph furniture "When?")");
    row("a mail that only carries things, two of one name",
        "From: Ida <ida@ferry.example>\nDate: Mon, 3 Mar 2025 10:00:00 +0000\nSubject: The times\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=\"x\"\n\n"
        "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"a.txt\"\n\nNoon.\n"
        "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"a.txt\"\n\nNine.\n--x--\n",
        "title: The times (stated)\n" + headers + R"(
heading 1 "The times"
paragraph "a.txt"
paragraph "a.txt"
resource a.txt text/plain, 5 bytes
resource a (2).txt text/plain, 5 bytes)");
}

void RichTextTest::addMail()
{
    row("plain, quoted reply, signature, encoded headers",
        "From: =?utf-8?Q?Ida_H=C3=B8lm?= <ida@ferry.example>\r\nTo: per@ferry.example\r\n"
        "Subject: =?iso-8859-1?Q?F=E6rgen?=\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\n"
        "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "It sails at 8. =E6\r\n\r\nOn Sunday, Per wrote:\r\n> When?\r\n\r\n-- \r\nIda\r\n",
        R"(title: Færgen (stated)
author: Ida Hølm <ida@ferry.example> (stated)
to: per@ferry.example (stated)
published: 2025-03-03T10:00:00+01:00 (stated)

paragraph "It sails at 8. æ"
paragraph furniture "On Sunday, Per wrote:"
quotation
  paragraph furniture "When?"
paragraph furniture "-- ⏎Ida")");
    row("a page with an attachment",
        "From: ida@ferry.example\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=z\n\n--z\nContent-Type: text/html; charset=utf-8\n\n"
        "<p>It <b>sails</b>.</p><div class=\"gmail_quote\"><p>When?</p></div>\n--z\n"
        "Content-Type: application/pdf; name=\"../plan.pdf\"\nContent-Disposition: attachment\n"
        "Content-Transfer-Encoding: base64\n\ncGxhbg==\n--z--\n",
        R"(author: ida@ferry.example (stated)
published: 2025-03-03T10:00:00+01:00 (stated)

paragraph "It sails."
  strong "sails"
paragraph furniture "When?"
resource plan.pdf application/pdf, 4 bytes)");
    row("mbox",
        "From a@b Mon Mar  3 10:00:00 2025\nFrom: a@b\nSubject: One\n\nFirst.\n\n"
        "From c@d Mon Mar  3 11:00:00 2025\nFrom: c@d\nSubject: Two\n\nSecond.\nFrom here on it sails.\n",
        R"(section "One"
  heading 1 "One"
  paragraph "a@b"
  paragraph "First."
section "Two"
  heading 1 "Two"
  paragraph "c@d"
  paragraph "Second.⏎From here on it sails.")");
}

void RichTextTest::addSubtitles()
{
    row("srt",
        "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>It sails</i>\r\nat eight.\r\n\r\n2\r\n00:00:03,000 --> "
        "00:00:04,000\r\nAye.\r\n",
        R"(cue "00:00:01.000"
  paragraph "It sails⏎at eight."
    emphasis "It sails"
cue "00:00:03.000"
  paragraph "Aye.")");
    row("vtt",
        "WEBVTT\n\nNOTE not said\n\nSTYLE\n::cue{}\n\nfirst\n00:01.000 --> 00:02.000 align:start\n<v Ida Holm>It sails &amp; "
        "sinks.\n",
        R"(turn "Ida Holm"
  cue "00:01.000"
    paragraph "It sails & sinks.")");
}

STRICT_TEST_MAIN(QGuiApplication, RichTextTest)
#include "tst_rich_text.moc"
