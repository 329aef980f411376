// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace formats {

/// One encoding: its name and how its bytes become characters. Cheap to make; one thread at a time.
class Codec
{
public:
    /// By any label: an IANA name or alias, a browser's label, a code page number ("cp1251", "1251"). Not valid when unknown.
    static Codec named(const QString &label);
    /// As named(), but labels mean what browsers take them for: the larger set in use ("latin1" is windows-1252, "gb2312" GBK).
    static Codec declared(const QString &label);

    bool isValid() const { return !m_name.isEmpty(); }
    const QString &name() const { return m_name; } ///< IANA

    struct Result {
        QString text;
        qsizetype malformed = 0; ///< U+FFFD put in for bytes that stand for nothing
    };
    /// Each byte sequence that stands for nothing becomes one U+FFFD.
    Result decode(QByteArrayView bytes) const;

private:
    QString m_name;
    QByteArray m_converter; // ICU's name
};

} // namespace formats
