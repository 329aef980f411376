// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/taught_keys.h"
#include "workspace/documents.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace window {

/// Above a text: what is read, how much of it was reviewed, and what can be chosen for this document alone. Hidden until it is
/// told of a document or a file.
class DocumentHeader : public QFrame
{
    Q_OBJECT
public:
    explicit DocumentHeader(QWidget *parent = nullptr);

    void showDocument(const workspace::DocumentSummary &document);
    /// A file that is no document yet. `format` is told to the person; it may be empty as long as it is not known.
    void showFile(const QString &path, const QString &format);
    /// Nothing: it is no web page, and has no choice between article and page.
    void setWholePage(std::optional<bool> whole);
    /// 0–1. Nothing: who reviews nothing is not told that nothing is reviewed.
    void setReviewed(std::optional<double> share);
    void teach(const TaughtKeys &keys);
    /// Of two views beside each other: marks it as the one that is meant, or as the other one; neither when it is alone.
    void setMarkedActive(bool active, bool other);
    void addSwitch(QWidget *widget); ///< at the right; takes it over

Q_SIGNALS:
    void wholePageClicked(); ///< it shows the choice as it was until `setWholePage` says otherwise

private:
    QLabel *m_title;
    QLabel *m_source;
    QLabel *m_reviewed;
    QToolButton *m_wholePage;
    bool m_whole = false;
};

} // namespace window
