// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/drawing_cost.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <vector>

namespace reader {

namespace {

constexpr int MostElements = 100'000;
constexpr int DeepestNesting = 200;

struct Element {
    std::vector<int> children;
    QStringList references; // ids
    int cost = -1;          // not known yet
    bool open = false;      // being counted: whoever comes back here goes in a circle
    bool gradient = false;
};

class Drawing
{
public:
    bool read(const QByteArray &svg)
    {
        QXmlStreamReader xml(svg);
        m_elements.resize(1);
        std::vector<int> path{0};
        bool inStyle = false;
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (m_elements.size() > MostElements || path.size() > DeepestNesting)
                    return false;
                path.push_back(add(xml.attributes(), path.back()));
                m_elements.back().gradient = xml.name().endsWith(u"Gradient");
                inStyle = xml.name() == u"style";
            } else if (token == QXmlStreamReader::EndElement) {
                path.pop_back();
                inStyle = false;
            } else if (token == QXmlStreamReader::Characters && inStyle) {
                m_styleReferences += references(xml.text().toString());
            }
        }
        return !xml.hasError() && stylesAreCheap();
    }

    /// Nothing: too many, too deep or without end.
    std::optional<int> cost(int index = 0, int depth = 0)
    {
        Element &element = m_elements[static_cast<std::size_t>(index)];
        if (element.cost >= 0)
            return element.cost;
        if (element.open || depth > DeepestNesting)
            return std::nullopt;
        element.open = true;
        int sum = 1;
        std::vector<int> drawn = element.children;
        for (const QString &id : std::as_const(element.references)) {
            if (const auto target = m_ids.constFind(id); target != m_ids.cend())
                drawn.push_back(*target);
        }
        for (const int part : drawn) {
            const std::optional<int> more = cost(part, depth + 1);
            if (!more || sum + *more > MostElements)
                return std::nullopt;
            sum += *more;
        }
        element.open = false;
        element.cost = sum;
        return sum;
    }

private:
    static QStringList references(const QString &value)
    {
        static const QRegularExpression reference(QStringLiteral("url\\(\\s*[\"']?\\s*#([^\"')]+)"));
        QStringList ids;
        QRegularExpressionMatchIterator found = reference.globalMatch(value);
        while (found.hasNext())
            ids.append(found.next().captured(1).trimmed());
        return ids;
    }

    /// Whom a style sheet applies to is more than is worth finding out; gradients draw nothing more, whoever is filled with them.
    bool stylesAreCheap() const
    {
        return std::all_of(m_styleReferences.begin(), m_styleReferences.end(), [this](const QString &id) {
            const auto target = m_ids.constFind(id);
            return target == m_ids.cend() || m_elements[static_cast<std::size_t>(*target)].gradient;
        });
    }

    int add(const QXmlStreamAttributes &attributes, int parent)
    {
        const int index = static_cast<int>(m_elements.size());
        Element element;
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString value = attribute.value().toString();
            if (attribute.name() == u"id")
                m_ids.insert(value, index);
            else if (attribute.name() == u"href" && value.startsWith(u'#'))
                element.references.append(value.sliced(1));
            element.references += references(value);
        }
        m_elements.push_back(std::move(element));
        m_elements[static_cast<std::size_t>(parent)].children.push_back(index);
        return index;
    }

    std::vector<Element> m_elements; // the first holds the root
    QHash<QString, int> m_ids;
    QStringList m_styleReferences;
};

} // namespace

bool isDrawnSoon(const QByteArray &svg)
{
    Drawing drawing;
    return drawing.read(svg) && drawing.cost().has_value();
}

} // namespace reader
