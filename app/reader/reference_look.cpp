// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reference_look.h"

#include "reader/preview.h"

#include <QCursor>
#include <QKeyEvent>

namespace reader {

namespace {

constexpr int HoverDelay = 350; // milliseconds; also how long the pointer may take from the reference to its preview

} // namespace

ReferenceLook::ReferenceLook(QWidget &viewport, View view) : m_viewport(viewport), m_view(std::move(view)) {}

bool ReferenceLook::open(const Reference &reference, bool byKey)
{
    close();
    Preview *preview = m_view.show(reference);
    if (!preview)
        return false;
    if (preview != m_preview)
        connect(preview, &Preview::clicked, this, &ReferenceLook::follow);
    m_preview = preview;
    m_reference = reference;
    m_byKey = byKey;
    return true;
}

void ReferenceLook::close()
{
    m_resting.stop();
    m_reference.reset();
    if (m_preview)
        m_preview->letGo();
}

void ReferenceLook::follow()
{
    if (!m_reference)
        return;
    const document::Position target = m_reference->target;
    close();
    m_view.goTo(target);
}

void ReferenceLook::pointerMoved(QPoint point)
{
    if (m_reference && m_byKey)
        return;
    if (m_view.under(point) != m_reference)
        m_resting.start(HoverDelay, this);
    else
        m_resting.stop();
}

void ReferenceLook::pointerLeft()
{
    if (m_reference && !m_byKey)
        m_resting.start(0, this);
}

void ReferenceLook::caretMoved()
{
    if (m_byKey)
        close();
}

bool ReferenceLook::handleKey(const QKeyEvent &event)
{
    if (!m_reference || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    if (event.key() == Qt::Key_Escape)
        close();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        follow();
    else
        return false;
    return true;
}

void ReferenceLook::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resting.timerId())
        return QObject::timerEvent(event);
    m_resting.stop();
    const QPoint point = m_viewport.mapFromGlobal(QCursor::pos());
    if (m_reference && m_preview->isVisible() && m_preview->geometry().contains(point))
        return;
    const std::optional<Reference> under = m_viewport.rect().contains(point) ? m_view.under(point) : std::nullopt;
    if (under)
        open(*under, false);
    else
        close();
}

} // namespace reader
