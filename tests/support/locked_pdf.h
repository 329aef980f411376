// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

#include <array>
#include <utility>

namespace support {

/// A PDF of one page that says `text` (ASCII without brackets) and opens with `password` only: the standard security handler,
/// revision 2 (ISO 32000-1, 7.6).
class LockedPdf
{
public:
    static QByteArray make(const QByteArray &text, const QByteArray &password)
    {
        const QByteArray identity(16, 'i');
        const QByteArray owner = rc4(md5(padded("the owner's")).left(5), padded(password));
        const QByteArray key = md5(padded(password) + owner + QByteArray::fromHex("fcffffff") + identity).left(5);
        const QByteArray user = rc4(key, padded({}));
        const QByteArray page = rc4(ofObject(key, 5), "BT /F1 14 Tf 60 700 Td (" + text + ") Tj ET");
        const QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                                        "/Resources<</Font<</F1 4 0 R>>>>>>",
                                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                                        "<</Length " + QByteArray::number(page.size()) + ">>stream\n" + page + "\nendstream"};
        QByteArray pdf = "%PDF-1.4\n";
        QByteArray table;
        for (qsizetype i = 0; i < objects.size(); ++i) {
            table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
        }
        const QByteArray begin = QByteArray::number(pdf.size());
        pdf += "xref\n0 6\n0000000000 65535 f \n" + table + "trailer<</Size 6/Root 1 0 R/ID[<" + identity.toHex() + "><" +
               identity.toHex() + ">]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + owner.toHex() + ">/U<" + user.toHex() +
               ">>>>>\nstartxref\n" + begin + "\n%%EOF\n";
        return pdf;
    }

private:
    static QByteArray md5(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5); }

    static QByteArray padded(const QByteArray &password)
    {
        static const QByteArray padding = QByteArray::fromHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
        return QByteArray(password + padding).left(32);
    }

    static QByteArray ofObject(const QByteArray &key, char number)
    {
        return md5(key + QByteArray(1, number) + QByteArray(4, '\0')).left(key.size() + 5);
    }

    static QByteArray rc4(const QByteArray &key, QByteArray bytes)
    {
        std::array<quint8, 256> state;
        for (std::size_t i = 0; i < state.size(); ++i)
            state[i] = static_cast<quint8>(i);
        quint8 j = 0;
        for (std::size_t i = 0; i < state.size(); ++i) {
            j = static_cast<quint8>(j + state[i] + static_cast<quint8>(key[static_cast<qsizetype>(i) % key.size()]));
            std::swap(state[i], state[j]);
        }
        quint8 i = 0;
        j = 0;
        for (char &byte : bytes) {
            j = static_cast<quint8>(j + state[++i]);
            std::swap(state[i], state[j]);
            byte = static_cast<char>(static_cast<quint8>(byte) ^ state[static_cast<quint8>(state[i] + state[j])]);
        }
        return bytes;
    }
};

} // namespace support
