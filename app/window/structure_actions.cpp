// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/structure_actions.h"

#include "window/action.h"
#include "window/corrections_dialog.h"
#include "window/icon.h"
#include "window/message_bar.h"
#include "window/reader_area.h"
#include "window/speaker_dialog.h"

#include <QMenu>

namespace window {

using document::Aspect;

StructureActions::StructureActions(ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window), m_reader(reader), m_messages(messages), m_window(window)
{
    makeActions();
    connect(&reader, &ReaderArea::documentOpened, this, &StructureActions::updateEnabled);
    connect(&reader, &ReaderArea::textChanged, this, &StructureActions::updateEnabled);
    updateEnabled();
}

void StructureActions::makeActions()
{
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::ALT | key); };
    const auto make = [this](const ActionSpec &spec, auto slot) {
        QAction *action = makeAction(this, spec);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    for (int level = 0; level <= 6; ++level) {
        const ActionSpec spec{level == 0 ? QStringLiteral("structureParagraph") : QStringLiteral("structureHeading%1").arg(level),
                              level == 0 ? tr("&Paragraph") : tr("Heading &%1").arg(level),
                              {},
                              keys(static_cast<Qt::Key>(Qt::Key_0 + level)),
                              level == 0 ? tr("Take this for a paragraph of the text")
                                         : tr("Take this for a heading; the outline shows it")};
        QAction *role = make(spec, [this, level] { say({Aspect::Role, level, {}, {}}); });
        role->setCheckable(true);
        m_roles.append(role);
    }
    m_furniture = make({QStringLiteral("structureFurniture"),
                        tr("Page &Furniture"),
                        {},
                        keys(Qt::Key_F),
                        tr("Page numbers, share buttons and the like: shown faded, and no part of the text; or back again")},
                       [this] { toggleFurniture(); });
    m_furniture->setCheckable(true);
    m_speaker = make({QStringLiteral("structureSpeaker"), tr("&Speaker’s Turn…"), QStringLiteral("user"), keys(Qt::Key_S),
                      tr("Say who speaks from here on")},
                     [this] { askSpeaker(); });
    m_begins = make({QStringLiteral("structureBegin"),
                     tr("The Article &Begins Here"),
                     {},
                     keys(Qt::Key_B),
                     tr("Take everything before this paragraph for page furniture")},
                    [this] {
                        say({Aspect::ArticleBegin, 0, {}, {}});
                    });
    m_ends = make({QStringLiteral("structureEnd"),
                   tr("The Article &Ends Here"),
                   {},
                   keys(Qt::Key_E),
                   tr("Take everything after this paragraph for page furniture")},
                  [this] {
                      say({Aspect::ArticleEnd, 0, {}, {}});
                  });
    m_takeBack = make({QStringLiteral("structureTakeBack"), tr("&Take Back Corrections Here"), QStringLiteral("undo"),
                       keys(Qt::Key_Backspace), tr("Show this paragraph as it was read from the file")},
                      [this] { takeBack(); });
    m_list = make({QStringLiteral("structureCorrections"), tr("&Corrections…"), QStringLiteral("list"), keys(Qt::Key_C),
                   tr("See all that you corrected in this document, and take it back")},
                  [this] { list(); });
}

void StructureActions::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    updateEnabled();
}

void StructureActions::fill(QMenu &menu) const
{
    QMenu *headings = menu.addMenu(tr("&Heading"));
    headings->addActions(m_roles.mid(1));
    menu.addActions({m_roles.first(), m_furniture});
    menu.addSeparator();
    menu.addAction(m_speaker);
    menu.addSeparator();
    menu.addActions({m_begins, m_ends});
    menu.addSeparator();
    menu.addActions({m_takeBack, m_list});
}

void StructureActions::addTo(QMenu &menu)
{
    QMenu *structure = menu.addMenu(icon(QStringLiteral("outline")), tr("&Structure"));
    structure->setObjectName(QStringLiteral("structureMenu"));
    fill(*structure);
    connect(structure, &QMenu::aboutToShow, this, &StructureActions::updateMarks);
}

void StructureActions::addTo(QMenu &menu, document::Position at)
{
    if (!m_reader.pane().hasSelection() || !m_reader.pane().selection().contains(at))
        m_pointed = at;
    addTo(menu);
    // The chosen action runs after its menu was hidden, and before it is deleted.
    connect(&menu, &QObject::destroyed, this, [this] { m_pointed.reset(); });
}

document::Range StructureActions::meant() const
{
    return m_pointed ? document::Range{*m_pointed, *m_pointed} : m_reader.pane().selection();
}

const document::Block *StructureActions::block() const
{
    const document::DocumentPointer &document = m_reader.pane().document();
    const std::optional<std::size_t> index = document ? document->blockAt(meant().begin) : std::nullopt;
    return index ? &document->blocks()[*index] : nullptr;
}

void StructureActions::say(const document::Correction &what)
{
    if (!m_workspace || !m_reader.hasDocument())
        return;
    m_messages.tellFailure(m_workspace->corrections().add(m_reader.documentId(), meant(), what));
}

void StructureActions::toggleFurniture()
{
    if (const document::Block *first = block())
        say({Aspect::Furniture, first->furniture ? 0 : 1, {}, {}});
}

void StructureActions::askSpeaker()
{
    const document::Block *first = block();
    if (!m_workspace || !first)
        return;
    // Another paragraph may be selected by the time the question is answered.
    const document::Range range = meant();
    const document::DocumentId id = m_reader.documentId();
    auto *dialog =
        new SpeakerDialog(m_workspace->corrections().speakers(id), m_reader.pane().placeAt(first->range.begin).speaker, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, range, id, workspace = m_workspace] {
        if (workspace == m_workspace)
            m_messages.tellFailure(m_workspace->corrections().add(id, range, dialog->correction()));
    });
    dialog->open();
}

void StructureActions::takeBack()
{
    if (!m_workspace || !m_reader.hasDocument())
        return;
    if (const auto status = m_workspace->corrections().takeBack(m_reader.documentId(), meant()); !status)
        m_messages.showNotice(status.error().message);
}

void StructureActions::list()
{
    if (!m_workspace || !m_reader.hasDocument())
        return;
    auto *dialog = new CorrectionsDialog(*m_workspace, m_reader.documentId(), m_window);
    connect(dialog, &CorrectionsDialog::failed, &m_messages, &MessageBar::showError);
    connect(dialog, &CorrectionsDialog::chosen, this, [this](document::DocumentId id, document::Range range) {
        if (m_reader.open(id))
            m_reader.pane().goTo(range);
    });
    dialog->show();
}

void StructureActions::updateEnabled()
{
    const bool any = m_workspace && m_reader.hasDocument();
    QList<QAction *> all = m_roles;
    all.append({m_furniture, m_speaker, m_begins, m_ends, m_takeBack, m_list});
    enable(all, any, need::document());
}

void StructureActions::updateMarks()
{
    const document::Block *first = block();
    const int level = !first                                        ? -1
                      : first->kind == document::BlockKind::Heading ? int(first->level)
                      : first->kind == document::BlockKind::Paragraph || first->kind == document::BlockKind::CellContent ? 0
                                                                                                                         : -1;
    for (int role = 0; role < m_roles.size(); ++role)
        m_roles.at(role)->setChecked(role == level);
    m_furniture->setChecked(first && first->furniture);
    enable({m_takeBack}, m_workspace && first && m_workspace->corrections().hasAny(m_reader.documentId(), meant()),
           tr("Nothing was corrected in this paragraph."));
    // The key works at any time, and says so where there is nothing.
    if (auto *menu = qobject_cast<QMenu *>(sender()))
        connect(menu, &QMenu::aboutToHide, this, &StructureActions::updateEnabled, Qt::UniqueConnection);
}

} // namespace window
