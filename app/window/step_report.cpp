// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/step_report.h"

#include "window/message_bar.h"
#include "window/reader_area.h"

#include <QAction>

#include <algorithm>

namespace window {

using Direction = workspace::HistoryStep::Direction;
using document::DocumentId;
using document::Range;

namespace {

bool isInView(const reader::ReaderPane &pane, const QList<Range> &passages)
{
    const Range view = pane.visibleRange();
    return std::any_of(passages.begin(), passages.end(), [view](const Range &passage) {
        return passage.begin < view.end && (passage.begin >= view.begin || passage.end > view.begin);
    });
}

Range first(const QList<Range> &passages)
{
    return *std::min_element(passages.begin(), passages.end(),
                             [](const Range &one, const Range &other) { return one.begin < other.begin; });
}

// Of the areas that are still there.
annotation::AnnotationId areaOf(const workspace::HistoryStep &step, const reader::ReaderPane &pane)
{
    const auto ids = step.annotations.keys();
    const auto area = std::find_if(ids.begin(), ids.end(), [&pane](annotation::AnnotationId id) {
        const reader::PaintedAnnotation *painted = pane.annotation(id);
        return painted && painted->isArea();
    });
    return area == ids.end() ? annotation::AnnotationId() : *area;
}

enum class Going : quint8 { IfOutOfView, Anyway };

// False where nothing of it is in the text or on its pages.
bool goTo(reader::ReaderPane &pane, const workspace::HistoryStep &step, DocumentId id, Going going)
{
    if (const QList<Range> passages = step.passages.value(id); !passages.isEmpty()) {
        if (going == Going::Anyway || !isInView(pane, passages))
            pane.goTo({first(passages).begin, first(passages).begin});
        return true;
    }
    // One that is current already is where the person just was.
    const annotation::AnnotationId area = areaOf(step, pane);
    if (!area.isNull() && (going == Going::Anyway || area != pane.currentAnnotation()))
        pane.goToAnnotation(area);
    return !area.isNull();
}

} // namespace

StepReport::StepReport(ReaderArea &reader, MessageBar &messages, QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent),
      m_reader(reader),
      m_messages(messages),
      m_show(new QAction(tr("Show"), this)),
      m_undo(new QAction(tr("Undo"), this)),
      m_redo(new QAction(tr("Redo"), this))
{
    m_show->setObjectName(QStringLiteral("showStep"));
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_redo->setObjectName(QStringLiteral("redoStep"));
    m_show->setToolTip(tr("Go to where that was changed"));
    m_undo->setToolTip(tr("Take it back again"));
    m_redo->setToolTip(tr("Do it again"));
    connect(m_show, &QAction::triggered, this, &StepReport::goThere);
    connect(m_undo, &QAction::triggered, &undo, &QAction::trigger);
    connect(m_redo, &QAction::triggered, &redo, &QAction::trigger);
}

void StepReport::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    m_step = {};
}

void StepReport::tell(const workspace::HistoryStep &step)
{
    const bool shown =
        std::any_of(step.documents.begin(), step.documents.end(), [this, &step](DocumentId id) { return isShown(step, id); });
    if (shown && step.documents.size() == 1)
        return;
    m_step = step;
    QList<QAction *> offers;
    const bool leads = std::any_of(step.documents.begin(), step.documents.end(), [this](DocumentId id) {
        return !m_reader.viewOf(id) && m_workspace->documents().summary(id).ok();
    });
    if (leads && !shown)
        offers.append(m_show);
    // The History pane can also take back what an earlier session did, which these two do not reach.
    const bool back = step.direction == Direction::TakenBack;
    const workspace::History &history = m_workspace->history();
    if ((back ? history.redoLabel() : history.undoLabel()) == step.label)
        offers.append(back ? m_redo : m_undo);
    m_messages.showOutcome(sentence(step), offers);
}

bool StepReport::isShown(const workspace::HistoryStep &step, DocumentId id)
{
    DocumentView *view = m_reader.viewOf(id);
    return view && goTo(view->pane(), step, id, Going::IfOutOfView);
}

QString StepReport::sentence(const workspace::HistoryStep &step) const
{
    const bool back = step.direction == Direction::TakenBack;
    // Where a document as such was changed, the label names it.
    const bool within = !step.passages.isEmpty() || !step.annotations.isEmpty();
    if (within && step.documents.size() == 1) {
        if (const auto summary = m_workspace->documents().summary(step.documents.first()))
            return (back ? tr("Taken back in “%1”: %2.") : tr("Done again in “%1”: %2.")).arg(summary->title, step.label);
    }
    if (within && step.documents.size() > 1) {
        const int count = static_cast<int>(step.documents.size());
        return (back ? tr("Taken back in %n documents: %1.", nullptr, count)
                     : tr("Done again in %n documents: %1.", nullptr, count))
            .arg(step.label);
    }
    return (back ? tr("Taken back: %1.") : tr("Done again: %1.")).arg(step.label);
}

void StepReport::goThere()
{
    const workspace::HistoryStep step = m_step; // opening withdraws nothing, but may be followed by another step
    for (const DocumentId id : step.documents) {
        if (!m_workspace || !m_workspace->documents().summary(id) || !m_reader.open(id))
            continue;
        goTo(m_reader.pane(), step, id, Going::Anyway);
        m_reader.setFocus();
        return;
    }
}

} // namespace window
