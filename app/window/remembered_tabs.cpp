// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/remembered_tabs.h"

#include "window/reader_area.h"

#include <QCryptographicHash>

namespace window {

RememberedTabs::RememberedTabs(ReaderArea &reader, QSettings &settings, QObject *parent)
    : QObject(parent), m_reader(reader), m_settings(settings)
{
    // Also while it runs: a session that ends with the power is a session. One command may change many tabs, one by one.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RememberedTabs::write);
    connect(&reader, &ReaderArea::tabsChanged, &m_soon, qOverload<>(&QTimer::start));
}

void RememberedTabs::write()
{
    m_soon.stop();
    if (!m_key.isEmpty())
        m_settings.setValue(m_key, m_reader.openTabs().toString());
}

void RememberedTabs::save()
{
    write();
    m_key.clear();
}

void RememberedTabs::restore(const QString &folder)
{
    // A folder's path may hold what a key of the settings may not.
    const QByteArray name = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    const QString key = QStringLiteral("openTabs/") + QString::fromLatin1(name);
    m_reader.restore(OpenTabs::fromString(m_settings.value(key).toString()));
    m_key = key;
}

} // namespace window
