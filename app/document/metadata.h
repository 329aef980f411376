// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace document {

/// Where a value came from. Later ones win over earlier ones.
enum class Origin : quint8 { Inferred, StatedInFile, GivenByUser, LastOrigin = GivenByUser };

struct MetadataValue {
    QString name;
    QString value;
    Origin origin = Origin::StatedInFile;

    friend bool operator==(const MetadataValue &, const MetadataValue &) = default;
};

/// Named values of a document. The names with a meaning to the program are below; any other is kept and shown as it is.
class Metadata
{
public:
    static constexpr char16_t Title[] = u"title";
    static constexpr char16_t Author[] = u"author"; ///< once an author, in order
    static constexpr char16_t Publisher[] = u"publisher";
    /// ISO 8601, cut to what is known: 2022, 2022-02, 2022-02-18, 2022-02-18T10:27:00Z.
    static constexpr char16_t Published[] = u"published";
    static constexpr char16_t Language[] = u"language"; ///< BCP 47
    static constexpr char16_t Url[] = u"url";

    const QList<MetadataValue> &values() const { return m_values; }

    /// The value of the strongest origin, the first of several; empty when there is none.
    QString value(QStringView name) const;
    /// All values of the strongest origin that has any, in order.
    QStringList all(QStringView name) const;

    /// An empty value is ignored, unless the user gave it: then it hides what weaker origins say.
    void add(QStringView name, const QString &value, Origin origin);
    /// Removes the values of `origin` under `name`, then adds `values`. An empty list just removes.
    void replace(QStringView name, const QStringList &values, Origin origin);

    QString title() const { return value(Title); }
    QStringList authors() const { return all(Author); }
    QString publisher() const { return value(Publisher); }
    QString published() const { return value(Published); }
    QString language() const { return value(Language); }
    QString url() const { return value(Url); }

    friend bool operator==(const Metadata &, const Metadata &) = default;

private:
    QList<MetadataValue> m_values;
};

} // namespace document
