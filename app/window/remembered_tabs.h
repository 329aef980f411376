// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QTimer>

namespace window {

class ReaderArea;

/// Keeps in the settings which documents are open in each library, and opens them again with it.
class RememberedTabs : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    RememberedTabs(ReaderArea &reader, QSettings &settings, QObject *parent);

    /// Before the reader closes what was open; from then on until `restore` nothing is written.
    void save();
    /// Once the reader has the library in `folder`.
    void restore(const QString &folder);

private:
    void write();

    ReaderArea &m_reader;
    QSettings &m_settings;
    QTimer m_soon;
    QString m_key; // empty: nothing to remember now
};

} // namespace window
