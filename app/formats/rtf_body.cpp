// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtf_body.h"

#include "formats/encoding.h"
#include "formats/rtf_code_pages.h"

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using L = QLatin1StringView;

namespace {

constexpr int MaximumDepth = 32;              // fields in notes in text boxes
constexpr std::size_t MaximumGroups = 10'000; // real files nest some 20 deep

// Groups whose content is not the document's text. Those that begin with \* and are not known are skipped as well.
bool isBesideText(QByteArrayView name)
{
    static const QByteArrayView names[] = {
        "colortbl",  "pict",         "header",  "headerl",  "headerr",   "headerf",    "footer",  "footerl",    "footerr",
        "footerf",   "listtext",     "pntext",  "object",   "themedata", "revtbl",     "rsidtbl", "generator",  "xmlnstbl",
        "datastore", "latentstyles", "filetbl", "tc",       "xe",        "bkmkstart",  "bkmkend", "nonshppict", "ftnsep",
        "ftnsepc",   "ftncn",        "aftnsep", "aftnsepc", "aftncn",    "annotation", "atnid",   "atnauthor",  "atndate",
        "sp",        "template",     "private", "operator", "do"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isOn(const RtfToken &token)
{
    return token.parameter.value_or(1) != 0;
}

} // namespace

RtfBody::RtfBody(document::DocumentBuilder &builder)
    : m_builder(builder), m_spans(builder), m_lists(builder), m_codePage(QStringLiteral("windows-1252"))
{
}

void RtfBody::read(QByteArrayView rtf)
{
    if (m_depth >= MaximumDepth)
        return;
    ++m_depth;
    const State around = m_state;
    const std::vector<State> groupsAround = std::exchange(m_states, {});
    RtfTokens tokens(rtf);
    readText(tokens);
    flush();
    m_states = groupsAround;
    m_state = around;
    --m_depth;
}

void RtfBody::finish()
{
    endParagraph();
    endTable();
    m_lists.finish();
    m_inNote = true;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const QString number = QString::number(i + 1);
        m_builder.open(ContainerKind::Footnote, 0, number);
        m_builder.addMark(document::MarkKind::AnchorTarget, L("note-") + number);
        m_state = {};
        read(m_notes[i]);
        endParagraph();
        endTable();
        m_lists.finish();
        m_builder.close();
    }
}

void RtfBody::readText(RtfTokens &tokens)
{
    bool atGroupBegin = false;
    while (true) {
        const RtfToken token = tokens.next();
        const bool first = std::exchange(atGroupBegin, false);
        switch (token.kind) {
        case RtfToken::Kind::End:
            return;
        case RtfToken::Kind::GroupBegin:
            flush();
            m_skip = 0;
            if (m_states.size() >= MaximumGroups) {
                tokens.restOfGroup();
                break;
            }
            m_states.push_back(m_state);
            atGroupBegin = true;
            break;
        case RtfToken::Kind::GroupEnd:
            flush();
            m_skip = 0;
            restoreState();
            break;
        case RtfToken::Kind::Byte:
            if (m_skip > 0)
                --m_skip;
            else
                appendByte(token.byte);
            break;
        case RtfToken::Kind::Symbol:
            if (m_skip > 0) {
                --m_skip;
            } else if (token.name == "*" && first) {
                beginStarredDestination(tokens);
            } else {
                flush();
                symbol(token.name[0]);
            }
            break;
        case RtfToken::Kind::Word:
            if (m_skip > 0 && token.name != "u") {
                --m_skip;
                break;
            }
            flush();
            if (!first || !beginDestination(token.name, tokens))
                word(token, tokens);
            break;
        }
    }
}

void RtfBody::restoreState()
{
    if (m_states.empty())
        return;
    m_state = m_states.back();
    m_states.pop_back();
}

/// After {\*: readers that do not know the word that follows are to skip the group.
void RtfBody::beginStarredDestination(RtfTokens &tokens)
{
    RtfTokens ahead = tokens;
    const RtfToken destination = ahead.next();
    if (destination.kind != RtfToken::Kind::Word)
        return;
    tokens = ahead;
    if (!beginDestination(destination.name, tokens)) {
        tokens.restOfGroup();
        restoreState();
    }
}

/// Called for the word that begins a group. True when the word has been dealt with; the whole group then mostly has been, too.
bool RtfBody::beginDestination(QByteArrayView name, RtfTokens &tokens)
{
    const auto takeGroup = [&] {
        const QByteArrayView rest = tokens.restOfGroup();
        restoreState();
        return rest;
    };
    if (name == "fonttbl") {
        readFonts(takeGroup());
    } else if (name == "stylesheet") {
        readStyles(takeGroup());
    } else if (name == "info") {
        readProperties(takeGroup());
    } else if (name == "listtable") {
        m_listTable.readTable(takeGroup());
    } else if (name == "listoverridetable") {
        m_listTable.readOverrides(takeGroup());
    } else if (name == "pn") {
        const QByteArrayView group = takeGroup(); // counts for the paragraph around it
        readLegacyNumbering(group);
    } else if (name == "field") {
        readField(takeGroup());
    } else if (name == "footnote" && m_inNote) {
        takeGroup(); // the format knows no notes within notes
    } else if (name == "footnote") {
        beginBlock();
        m_notes.push_back(takeGroup());
        m_builder.addMark(document::MarkKind::FootnoteReference, L("note-") + QString::number(m_notes.size()));
    } else if (name == "shptxt") {
        m_boxes.push_back(takeGroup());
    } else if (name == "ud" || name == "shpinst" || name == "shp" || name == "dptxbxtext" || name == "fldrslt" ||
               name == "shpgrp" || name == "hyphen" || name == "nesttableprops" || name == "shprslt" || name == "cs") {
        // Its content is read as if it stood here, except what must not be said twice.
        if (name == "shprslt")
            takeGroup();
        return name != "cs";
    } else if (name == "upr") {
        // The first half is for readers without Unicode, the second, \*\ud, says the same.
        RtfTokens both(takeGroup());
        both.next();
        both.restOfGroup();
        read(both.restOfGroup());
    } else if (isBesideText(name)) {
        takeGroup();
    } else {
        return false;
    }
    return true;
}

void RtfBody::word(const RtfToken &token, RtfTokens &tokens)
{
    const QByteArrayView name = token.name;
    if (name == "bin") {
        tokens.skipBytes(token.parameter.value_or(0));
    } else if (name == "u") {
        unicode(token.parameter.value_or(0));
        m_skip = m_state.fallbackLength;
    } else if (name == "uc") {
        m_state.fallbackLength = std::clamp(token.parameter.value_or(1), 0, 64);
    } else if (name == "f") {
        m_state.font = token.parameter.value_or(0);
    } else if (name == "ansicpg") {
        m_codePage = rtfCodePageOfNumber(token.parameter.value_or(1252));
    } else if (name == "mac") {
        m_codePage = QStringLiteral("macintosh");
    } else if (name == "pc") {
        m_codePage = QStringLiteral("IBM437");
    } else if (name == "pca") {
        m_codePage = QStringLiteral("IBM850");
    } else if (!characterWord(name) && !tableWord(name)) {
        formatWord(token);
    }
}

bool RtfBody::characterWord(QByteArrayView name)
{
    static const std::pair<QByteArrayView, char16_t> characters[] = {
        {"tab", u'\t'},         {"line", u'\n'},        {"emdash", u'\u2014'},    {"endash", u'\u2013'},
        {"emspace", u'\u2003'}, {"enspace", u'\u2002'}, {"qmspace", u'\u2005'},   {"bullet", u'\u2022'},
        {"lquote", u'\u2018'},  {"rquote", u'\u2019'},  {"ldblquote", u'\u201C'}, {"rdblquote", u'\u201D'},
        {"zwj", u'\u200D'},     {"zwnj", u'\u200C'},    {"ltrmark", u'\u200E'},   {"rtlmark", u'\u200F'},
    };
    for (const auto &[known, character] : characters) {
        if (name == known) {
            appendText(QStringView(&character, 1));
            return true;
        }
    }
    return false;
}

bool RtfBody::tableWord(QByteArrayView name)
{
    if (name == "par" || name == "sect" || name == "page") {
        endParagraph();
        if (name == "page")
            m_builder.addMark(document::MarkKind::PageBreak);
    } else if (name == "cell" || name == "nestcell") {
        m_state.inTable = true;
        endCell();
    } else if (name == "row") {
        endRow();
    } else if (name == "intbl") {
        m_state.inTable = true;
    } else {
        return false;
    }
    return true;
}

bool RtfBody::formatWord(const RtfToken &token)
{
    const QByteArrayView name = token.name;
    RunFormat &run = m_state.run;
    if (name == "plain") {
        const QString link = run.link;
        run = {};
        run.link = link;
        m_state.hidden = false;
    } else if (name == "pard") {
        m_state.inTable = false;
        m_state.style = m_state.list = m_state.listLevel = 0;
        m_state.legacyList = State::Legacy::None;
        m_state.outlineLevel = -1;
    } else if (name == "b") {
        run.strong = isOn(token);
    } else if (name == "i") {
        run.emphasis = isOn(token);
    } else if (name == "ul" || name == "uld" || name == "uldb" || name == "ulw") {
        run.underline = isOn(token) && run.link.isEmpty();
    } else if (name == "ulnone") {
        run.underline = false;
    } else if (name == "strike" || name == "striked") {
        run.struck = isOn(token);
    } else if (name == "super" || name == "sub" || name == "nosupersub") {
        run.superscript = name == "super" && isOn(token);
        run.subscript = name == "sub" && isOn(token);
    } else if (name == "v" || name == "deleted") {
        m_state.hidden = isOn(token);
    } else if (name == "s") {
        m_state.style = token.parameter.value_or(0);
    } else if (name == "outlinelevel") {
        m_state.outlineLevel = token.parameter.value_or(-1);
    } else if (name == "ls") {
        m_state.list = token.parameter.value_or(0);
    } else if (name == "ilvl") {
        m_state.listLevel = token.parameter.value_or(0);
    } else {
        return false;
    }
    return true;
}

void RtfBody::symbol(char sign)
{
    switch (sign) {
    case '~':
        appendText(u"\u00A0");
        break;
    case '_':
        appendText(u"\u2011");
        break;
    case '\n':
    case '\r':
        endParagraph();
        break;
    default: // \- an optional hyphen, \: \| index marks
        break;
    }
}

void RtfBody::unicode(int number)
{
    const auto unit = static_cast<char16_t>(number & 0xffff); // written as a signed number of 16 bits
    if (number > 0xffff && number <= 0x10ffff) {
        const char32_t code = static_cast<char32_t>(number);
        appendText(QString::fromUcs4(&code, 1));
    } else if (QChar::isHighSurrogate(unit)) {
        m_highSurrogate = unit;
    } else if (QChar::isLowSurrogate(unit) && m_highSurrogate) {
        const char16_t pair[] = {std::exchange(m_highSurrogate, u'\0'), unit};
        appendText(QStringView(pair, 2));
    } else {
        // Symbol fonts put their signs at U+F000; what sign it is, only the font knows.
        const char16_t shown = unit >= 0xF000 && unit <= 0xF0FF ? u'\u2022' : unit;
        appendText(QStringView(&shown, 1));
    }
}

void RtfBody::readField(QByteArrayView group)
{
    RtfTokens tokens(group);
    QString link = m_state.run.link;
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind != RtfToken::Kind::GroupBegin)
            continue;
        const QByteArrayView part = tokens.restOfGroup();
        RtfTokens words(part);
        RtfToken name = words.next();
        if (name.kind == RtfToken::Kind::Symbol)
            name = words.next();
        const QByteArrayView content = words.restOfGroup();
        if (name.name == "fldinst") {
            const QString instruction = plainText(content).trimmed();
            if (instruction.startsWith(L("HYPERLINK")))
                link = instruction.contains(L("\\l")) ? u'#' + instruction.section(u'"', 1, 1) : instruction.section(u'"', 1, 1);
        } else if (name.name == "fldrslt") {
            const State around = m_state;
            m_state.run.link = link;
            const QByteArrayView result = content;
            m_states.push_back(m_state);
            if (m_depth < MaximumDepth) {
                // Not `read`: the result may end the paragraph, and what it sets counts inside it.
                ++m_depth;
                RtfTokens inner(result);
                const std::vector<State> groups = std::exchange(m_states, {});
                readText(inner);
                flush();
                m_states = groups;
                --m_depth;
            }
            m_states.pop_back();
            m_state = around;
        }
    }
}

void RtfBody::appendByte(char byte)
{
    m_bytes += byte;
}

void RtfBody::flush()
{
    if (!m_bytes.isEmpty()) {
        const QString text = decoded(std::exchange(m_bytes, {}), m_state.font);
        appendText(text);
    }
}

QString RtfBody::decoded(const QByteArray &bytes, int font) const
{
    const bool ascii = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    if (ascii)
        return QString::fromLatin1(bytes);
    QString codePage = m_fontCodePages.value(font);
    if (codePage.isEmpty())
        codePage = m_codePage;
    const std::optional<DecodedText> text = decodeAs(bytes, codePage);
    return text ? text->text : QString::fromLatin1(bytes);
}

void RtfBody::appendText(QStringView text)
{
    if (m_state.hidden)
        return;
    beginBlock();
    m_spans.append(text, m_state.run);
}

void RtfBody::beginBlock()
{
    if (m_builder.inBlock())
        return;
    if (m_state.inTable) {
        m_lists.finish();
        if (!std::exchange(m_tableOpen, true)) {
            m_builder.open(ContainerKind::Table);
            m_row = 0;
        }
        if (!std::exchange(m_rowOpen, true)) {
            m_builder.open(ContainerKind::Row, m_row++);
            m_column = 0;
        }
        if (!std::exchange(m_cellOpen, true))
            m_builder.open(ContainerKind::Cell, m_column++);
        m_builder.beginBlock(BlockKind::CellContent);
        return;
    }
    endTable();
    int heading = m_headings.value(m_state.style, 0);
    if (m_state.outlineLevel >= 0)
        heading = m_state.outlineLevel < 9 ? std::min(m_state.outlineLevel + 1, 6) : 0;
    if (heading > 0 || !beginListItem())
        m_lists.finish();
    if (heading > 0)
        m_builder.beginBlock(BlockKind::Heading, heading);
    else
        m_builder.beginBlock(BlockKind::Paragraph);
}

bool RtfBody::beginListItem()
{
    if (m_state.list > 0 && m_listTable.knows(m_state.list)) {
        m_lists.item(QString::number(m_state.list), m_state.listLevel, m_listTable.next(m_state.list, m_state.listLevel));
        return true;
    }
    if (m_state.list <= 0 && m_state.legacyList == State::Legacy::None)
        return false;
    const bool numbered = m_state.legacyList == State::Legacy::Number;
    const QString id = L("pn-") + QString::number(m_state.list) + (numbered ? L("-numbered") : L("-bullets"));
    if (!m_lists.isOpen(id))
        m_legacyNumber = m_state.legacyStart - 1;
    m_lists.item(id, m_state.listLevel, numbered ? ++m_legacyNumber : 0);
    return true;
}

void RtfBody::endParagraph()
{
    m_spans.finishBlock();
    m_builder.endBlock();
    // Text boxes hang in a paragraph and are read behind it.
    const std::vector<QByteArrayView> boxes = std::exchange(m_boxes, {});
    for (const QByteArrayView box : boxes) {
        read(box);
        m_spans.finishBlock();
        m_builder.endBlock();
    }
}

void RtfBody::endCell()
{
    if (!m_builder.inBlock())
        beginBlock();
    endParagraph();
    if (std::exchange(m_cellOpen, false))
        m_builder.close();
}

void RtfBody::endRow()
{
    endParagraph();
    if (std::exchange(m_cellOpen, false))
        m_builder.close();
    if (std::exchange(m_rowOpen, false))
        m_builder.close();
}

void RtfBody::endTable()
{
    endRow();
    if (std::exchange(m_tableOpen, false))
        m_builder.close();
}

} // namespace formats
