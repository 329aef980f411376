// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/metadata.h"

#include <algorithm>
#include <optional>

namespace document {

namespace {

std::optional<Origin> strongestOrigin(const QList<MetadataValue> &values, QStringView name)
{
    std::optional<Origin> strongest;
    for (const MetadataValue &value : values) {
        if (value.name == name && (!strongest || value.origin > *strongest))
            strongest = value.origin;
    }
    return strongest;
}

} // namespace

QString Metadata::value(QStringView name) const
{
    return all(name).value(0);
}

QStringList Metadata::all(QStringView name) const
{
    const std::optional<Origin> strongest = strongestOrigin(m_values, name);
    QStringList found;
    for (const MetadataValue &value : m_values) {
        if (value.name == name && value.origin == strongest && !value.value.isEmpty())
            found.append(value.value);
    }
    return found;
}

void Metadata::add(QStringView name, const QString &value, Origin origin)
{
    if (value.isEmpty() && origin != Origin::GivenByUser)
        return;
    m_values.append({name.toString(), value, origin});
}

void Metadata::replace(QStringView name, const QStringList &values, Origin origin)
{
    m_values.removeIf([&](const MetadataValue &value) { return value.name == name && value.origin == origin; });
    for (const QString &value : values)
        add(name, value, origin);
}

} // namespace document
