// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace document {

// The atoms of the binary form: little-endian, integers in seven bits a byte (lowest first), signed ones zigzag.

class ByteSink
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void fixed32(quint32 value);
    void fixed64(quint64 value);
    void integer(quint64 value);
    void signedInteger(qint64 value);
    void real(double value);
    void string(QStringView text);    ///< its length in bytes, then UTF-8; any UTF-16 survives
    void bytes(QByteArrayView bytes); ///< its length, then the bytes
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void rawText(QStringView text); ///< UTF-8 alone, without its length

    void reserve(qsizetype size) { m_bytes.reserve(size); }
    qsizetype size() const { return m_bytes.size(); }
    QByteArray &all() { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a ByteSink wrote. After anything that is not there or not right it stays failed and gives zeros and empty strings,
/// so that a caller may read a whole record and ask once. Never allocates more than what is left to read.
class ByteSource
{
public:
    /// `bytes` must outlive this object.
    explicit ByteSource(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    quint8 byte();
    quint32 fixed32();
    quint64 fixed64();
    quint64 integer();
    qint64 signedInteger();
    double real(); ///< always finite
    QString string();
    QByteArrayView raw(quint64 size);
    QByteArray bytes();
    /// A number of records that take `least` bytes or more each; fails when so many cannot follow.
    std::size_t count(qsizetype least);

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }
    void fail();

private:
    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
    bool m_ok = true;
};

/// Tells whether bytes are still the ones that were written: any single changed bit changes it. 100 MB take some 20 ms. No
/// protection against a forger.
quint64 checksum(QByteArrayView bytes);

} // namespace document
