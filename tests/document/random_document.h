// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

#include <QRandomGenerator>

namespace support {

/// Documents that no reader would make, but any might: every kind of block, container, span and mark, texts with what canonical
/// text may not hold, positions far outside. The same seed gives the same document.
class RandomDocument
{
public:
    explicit RandomDocument(quint32 seed) : m_random(seed) {}

    document::Document build()
    {
        if (below(8) == 0) {
            m_builder.setLines(string(400));
        } else {
            for (int i = below(40); i > 0; --i)
                step();
        }
        addInlines();
        addPages();
        addTheRest();
        return m_builder.finish();
    }

private:
    int below(int limit) { return m_random.bounded(limit); }

    template<typename Kind>
    Kind kind()
    {
        return static_cast<Kind>(below(static_cast<int>(Kind::LastKind) + 1));
    }

    QString string(int longest)
    {
        static const QString units = QString::fromUtf16(u"abcdefg hij.\n\r\t\u00e4\u0436\u4e2d\ufeff\u2028\U0001F600");
        QString text;
        for (int i = below(longest + 1); i > 0; --i) {
            const int which = below(static_cast<int>(units.size()) + 3);
            if (which < units.size())
                text += units[which]; // the halves of the pair come alone, too
            else if (which == units.size())
                text += QString::fromUtf16(u"\U0001F600");
            else
                text += which == units.size() + 1 ? QChar(QChar::Null) : QChar(static_cast<ushort>(below(0x10000)));
        }
        return text;
    }

    document::Position position() { return document::Position(below(static_cast<int>(m_builder.text().size()) + 6) - 2); }
    document::Range range()
    {
        const document::Position begin = position();
        return below(10) == 0 ? document::Range{begin, position()} : document::Range{begin, begin + below(20)};
    }
    double points() { return below(20) == 0 ? qQNaN() : m_random.generateDouble() * 700 - 20; }
    QRectF area() { return {points(), points(), points(), points()}; }

    void step()
    {
        using namespace document;
        switch (below(8)) {
        case 0: {
            const auto opened = static_cast<ContainerKind>(1 + below(static_cast<int>(ContainerKind::LastKind)));
            const ContainerIndex index = m_builder.open(opened, m_random.generate(), string(5));
            m_builder.container(index).header = below(2) == 0;
            m_builder.container(index).columnSpan = static_cast<quint16>(below(0x10000));
            break;
        }
        case 1:
            m_builder.close();
            break;
        case 2:
            m_builder.endBlock();
            break;
        case 3:
        case 4:
            m_builder.setFurniture(below(4) == 0);
            m_builder.beginBlock(kind<BlockKind>(), below(8), below(3) == 0 ? string(3) : QString());
            break;
        default:
            m_builder.appendText(string(60));
        }
    }

    void addInlines()
    {
        using namespace document;
        for (int i = below(12); i > 0; --i)
            m_builder.addSpan(kind<SpanKind>(), range(), below(2) == 0 ? string(12) : QString());
        for (int i = below(6); i > 0; --i)
            m_builder.addMarkAt(position(), kind<MarkKind>(), string(8), string(8));
    }

    void addPages()
    {
        for (int i = below(4); i > 0; --i)
            m_builder.addPage({string(3), QSizeF(points(), points()), range()});
        for (int i = below(12); i > 0; --i)
            m_builder.addSegment({range(), static_cast<quint32>(below(4)), area()});
    }

    void addTheRest()
    {
        using namespace document;
        for (int i = below(3); i > 0; --i)
            m_builder.addResource({string(2), string(5), ResourceRole(below(2)), QByteArray(below(300), char(below(256)))});
        for (int i = below(3); i > 0; --i) {
            const QDateTime created = below(2) == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(m_random.generate(), Qt::UTC);
            m_builder.addEmbeddedAnnotation({range(), below(6) - 2, area(), string(5), string(30), created});
        }
        for (int i = below(5); i > 0; --i)
            m_builder.metadata().add(string(4), string(10), Origin(below(static_cast<int>(Origin::LastOrigin) + 1)));
        m_builder.setFormat(string(5));
        m_builder.setEncoding(string(5));
    }

    QRandomGenerator m_random;
    document::DocumentBuilder m_builder;
};

} // namespace support
