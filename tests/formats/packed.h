// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>
#include <utility>

namespace tests {

/// A ZIP file of entries that are stored as they are, so that tests can write the parts of a document readably; or of such as are
/// not what they claim to be.
class Packed
{
public:
    Packed &add(const QByteArray &name, const QByteArray &bytes)
    {
        append(name, bytes, entryFields(bytes, name));
        return *this;
    }

    /// `deflated` as it is; `claimed` is the size that it is said to unfold to.
    Packed &addDeflated(const QByteArray &name, const QByteArray &deflated, quint32 claimed)
    {
        const QByteArray little = number<quint32>(claimed);
        append(name, deflated, entryFields(deflated, name).replace(4, 2, number<quint16>(8)).replace(18, 4, little));
        return *this;
    }

    QByteArray bytes() const
    {
        return m_archive + m_directory + QByteArray("PK\x05\x06", 4) + number<quint16>(0) + number<quint16>(0) +
               number<quint16>(m_count) + number<quint16>(m_count) + number<quint32>(static_cast<quint32>(m_directory.size())) +
               number<quint32>(static_cast<quint32>(m_archive.size())) + number<quint16>(0);
    }

private:
    void append(const QByteArray &name, const QByteArray &bytes, const QByteArray &fields)
    {
        const auto offset = static_cast<quint32>(m_archive.size());
        m_archive += QByteArray("PK\x03\x04", 4) + fields + name + bytes;
        m_directory += QByteArray("PK\x01\x02", 4) + number<quint16>(20) + fields + number<quint16>(0) + number<quint16>(0) +
                       number<quint16>(0) + number<quint32>(0) + number<quint32>(offset) + name;
        ++m_count;
    }

    template<typename Number>
    static QByteArray number(Number value)
    {
        const Number little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof(little));
    }

    static quint32 checksum(const QByteArray &bytes)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> sums;
            for (quint32 byte = 0; byte < sums.size(); ++byte) {
                quint32 sum = byte;
                for (int bit = 0; bit < 8; ++bit)
                    sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
                sums[byte] = sum;
            }
            return sums;
        }();
        quint32 sum = 0xffffffff;
        for (const char c : bytes)
            sum = (sum >> 8) ^ table[(sum ^ static_cast<uchar>(c)) & 0xff];
        return ~sum;
    }

    /// What the entry's header and the directory say alike.
    static QByteArray entryFields(const QByteArray &bytes, const QByteArray &name)
    {
        const auto size = static_cast<quint32>(bytes.size());
        return number<quint16>(20) + number<quint16>(0x0800) + number<quint16>(0) + number<quint16>(0) + number<quint16>(0x21) +
               number<quint32>(checksum(bytes)) + number<quint32>(size) + number<quint32>(size) +
               number<quint16>(static_cast<quint16>(name.size())) + number<quint16>(0);
    }

    QByteArray m_archive;
    QByteArray m_directory;
    quint16 m_count = 0;
};

/// A DOCX around the content of its body; further parts by name, relationships as they stand in the file.
inline QByteArray docx(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &parts = {},
                       const QByteArray &relationships = {})
{
    Packed packed;
    packed.add("word/document.xml", R"(<w:document xmlns:w="w" xmlns:r="r" xmlns:wp="wp" xmlns:a="a" xmlns:mc="mc"><w:body>)" +
                                        body + "</w:body></w:document>");
    packed.add("word/_rels/document.xml.rels", "<Relationships>" + relationships + "</Relationships>");
    for (const auto &[name, bytes] : parts)
        packed.add(name, bytes);
    return packed.bytes();
}

inline const QByteArray odtNamespaces = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="t")"
                                        R"( xmlns:table="tb" xmlns:style="s" xmlns:fo="fo" xmlns:draw="d" xmlns:dc="dc")"
                                        R"( xmlns:meta="m" xmlns:xlink="x")";

/// A flat OpenDocument text around its body and what stands before it.
inline QByteArray fodt(const QByteArray &body, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?><office:document " + odtNamespaces +
           " office:mimetype=\"application/vnd.oasis.opendocument.text\">" + before + "<office:body><office:text>" + body +
           "</office:text></office:body></office:document>";
}

inline QByteArray odt(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &parts = {})
{
    Packed packed;
    packed.add("mimetype", "application/vnd.oasis.opendocument.text");
    packed.add("content.xml", "<office:document-content " + odtNamespaces + "><office:body><office:text>" + body +
                                  "</office:text></office:body></office:document-content>");
    for (const auto &[name, bytes] : parts)
        packed.add(name, bytes);
    return packed.bytes();
}

/// An EPUB of pages p1.xhtml, p2.xhtml, … with `package` after its metadata for what else it says.
inline QByteArray epub(const QByteArray &metadata, const QList<QByteArray> &pages,
                       const QList<std::pair<QByteArray, QByteArray>> &parts = {}, const QByteArray &items = {})
{
    Packed packed;
    packed.add("mimetype", "application/epub+zip");
    packed.add("META-INF/container.xml", R"(<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>)");
    QByteArray manifest;
    QByteArray spine;
    for (qsizetype i = 1; i <= pages.size(); ++i) {
        const QByteArray id = "p" + QByteArray::number(i);
        manifest += "<item id=\"" + id + "\" href=\"" + id + ".xhtml\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"" + id + "\"/>";
        packed.add("OPS/" + id + ".xhtml",
                   R"(<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="e"><body>)" + pages[i - 1] + "</body></html>");
    }
    packed.add("OPS/book.opf", R"(<package xmlns:dc="dc"><metadata>)" + metadata + "</metadata><manifest>" + manifest + items +
                                   "</manifest><spine>" + spine + "</spine></package>");
    for (const auto &[name, bytes] : parts)
        packed.add(name, bytes);
    return packed.bytes();
}

} // namespace tests
