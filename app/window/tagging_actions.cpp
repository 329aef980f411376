// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagging_actions.h"

#include "annotation/anchoring.h"
#include "window/action.h"
#include "window/annotation_cards.h"
#include "window/annotation_sidebar.h"
#include "window/icon.h"
#include "window/message_bar.h"
#include "window/reader_area.h"
#include "window/tag_picker.h"
#include "window/tag_prompt.h"

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace window {

using annotation::AnnotationId;

namespace {

constexpr int MostRecent = 12;
constexpr qsizetype LongestShown = 200; // characters of what the picker is about
constexpr qsizetype LongestInVivo = 60; // characters of a tag made of the words themselves

// The selected words as a tag's name: one line, no "/", not cut within a word.
QString inVivoName(const QString &text)
{
    static const QRegularExpression control(QStringLiteral("[\\x{0}-\\x{1f}\\x{7f}]"));
    QString name = text;
    name.replace(control, QStringLiteral(" ")).replace(u'/', QStringLiteral("∕"));
    name = name.simplified();
    if (name.size() <= LongestInVivo)
        return name;
    const qsizetype word = name.lastIndexOf(u' ', LongestInVivo);
    return name.left(word > LongestInVivo / 2 ? word : LongestInVivo) + u'…';
}

} // namespace

TaggingActions::TaggingActions(ReaderArea &reader, AnnotationSidebar &sidebar, TagPrompt &prompt, MessageBar &messages,
                               QWidget *window)
    : QObject(window), m_reader(reader), m_sidebar(sidebar), m_prompt(prompt), m_messages(messages), m_window(window)
{
    makeActions();
    serve(sidebar.cards());
    connect(&sidebar, &AnnotationSidebar::noteOnDocumentRequested, this, &TaggingActions::noteOnDocument);
    connect(&reader, &ReaderArea::documentOpened, this, &TaggingActions::updateEnabled);
    connect(&reader, &ReaderArea::annotationReached, this, &TaggingActions::updateEnabled);
    connect(&reader, &ReaderArea::selectionChanged, this, &TaggingActions::updateEnabled);
    updateEnabled();
}

void TaggingActions::makeActions()
{
    const auto make = [this](const ActionSpec &spec, auto slot) {
        QAction *action = makeAction(this, spec);
        m_reader.confineToText(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_tag = make({QStringLiteral("tag"), tr("&Tag…"), QStringLiteral("tag"), QKeySequence(Qt::Key_T), tr("Tag the selection"),
                  tr("Tag"), tr("code, coding, label, category")},
                 [this] { askTag(); });
    m_takeOff =
        make({QStringLiteral("takeOffTag"), tr("Take &Off a Tag…"), QStringLiteral("remove"), QKeySequence(Qt::SHIFT | Qt::Key_T),
              tr("Take a tag off the annotation; the passage stays marked"), QString(), tr("untag, code, label")},
             [this] { takeOff(); });
    m_inVivo = make({QStringLiteral("tagInVivo"), tr("Tag with the &Words Themselves"), QStringLiteral("in-vivo"),
                     QKeySequence(Qt::Key_I), tr("Make a tag of the selected words"), tr("In vivo"), tr("code, coding")},
                    [this] { putInVivo(); });
    m_highlight = make({QStringLiteral("highlight"), tr("&Highlight"), QStringLiteral("highlight"), QKeySequence(Qt::Key_H),
                        tr("Highlight the selection without a tag"), QString(), tr("marker, colour, underline")},
                       [this] { putHighlight(); });
    m_note = make({QStringLiteral("note"), tr("Write a &Note"), QStringLiteral("note"), QKeySequence(Qt::Key_N),
                   tr("Write a note on the selection"), tr("Note"), tr("comment, memo, annotate")},
                  [this] { writeNote(); });
    m_noteOnDocument = makeAction(this, {QStringLiteral("noteOnDocument"), tr("Note on the &Document"),
                                         QStringLiteral("document"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                                         tr("Write a note on the document as a whole"), QString(), tr("comment, memo, summary")});
    connect(m_noteOnDocument, &QAction::triggered, this, &TaggingActions::noteOnDocument);
    m_remove = make({QStringLiteral("removeAnnotation"), tr("&Remove Annotation"), QStringLiteral("delete"),
                     QKeySequence(Qt::Key_Delete), tr("Remove the annotation at the caret"), QString(),
                     tr("delete, comment, highlight, code")},
                    [this] { removeCurrent(); });
    struct EdgeKey {
        const char *name;
        QString text;
        QString icon;
        QKeySequence keys;
        reader::Edge edge;
        int words;
    };
    const EdgeKey edges[] = {{"extendEnd", tr("&End One Word Later"), QStringLiteral("next"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right), reader::Edge::End, 1},
                             {"shrinkEnd", tr("End One Word E&arlier"), QStringLiteral("previous"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left), reader::Edge::End, -1},
                             {"extendBegin", tr("&Begin One Word Earlier"), QStringLiteral("previous"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Left), reader::Edge::Begin, -1},
                             {"shrinkBegin", tr("Begin One Word &Later"), QStringLiteral("next"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Right), reader::Edge::Begin, 1}};
    for (const EdgeKey &edge : edges)
        m_edges.append(make({QLatin1String(edge.name), edge.text, edge.icon, edge.keys, tr("Move this end of the annotation")},
                            [this, which = edge.edge, words = edge.words] { moveEdge(which, words); }));
    for (int key = 1; key <= 9; ++key) {
        QAction *action = make({QStringLiteral("tagWith%1").arg(key), tr("Key %1").arg(key), QStringLiteral("pin"),
                                QKeySequence(Qt::Key_0 + key), tr("Tag the selection with the tag of this key")},
                               [this, key] { putPinned(key); });
        m_pinned.append(action);
    }
}

void TaggingActions::serve(AnnotationCards &cards)
{
    QList<QAction *> all{m_tag, m_takeOff, m_note, m_remove};
    all.append(m_pinned);
    for (QAction *action : std::as_const(all))
        cards.addAction(action);
    connect(&cards, &AnnotationCards::tagRequested, this,
            [this](AnnotationId id, const QRect &anchor) { askTagFor({id}, anchor); });
    connect(&cards, &AnnotationCards::tagRemovalRequested, this, [this](AnnotationId id, annotation::TagId tag) {
        m_messages.tellFailure(m_workspace->annotations().removeTag({id}, tag));
    });
    connect(&cards, &AnnotationCards::removalRequested, this, &TaggingActions::remove);
    connect(&cards, &AnnotationCards::textWanted, this, [this] { m_reader.pane().setFocus(); });
    connect(&cards, &AnnotationCards::noteFinished, this, &TaggingActions::takeNote);
}

void TaggingActions::serve(TagPicker &picker)
{
    m_picker = &picker;
    connect(&picker, &TagPicker::left, this, [this] { m_reader.pane().setFocus(); });
    connect(&picker, &TagPicker::told, &m_messages, qOverload<const QString &>(&MessageBar::showNotice));
    connect(&picker, &TagPicker::sentenceWanted, this,
            [this](bool next) { m_reader.pane().selectNeighbour(reader::TextUnit::Sentence, next); });
    connect(&picker, &TagPicker::chosen, this, [this](const QString &path, bool stay) {
        if (!m_workspace)
            return;
        if (meant().isEmpty() && !m_reader.pane().selectedTarget())
            m_messages.showNotice(tr("Select some words first; then choose their tag."));
        else
            putTag(path);
        if (stay)
            m_picker->setFocus();
        else
            m_reader.pane().setFocus();
    });
    refreshPicker();
}

void TaggingActions::refreshPicker()
{
    if (!m_picker)
        return;
    m_picker->setTags(m_workspace ? m_workspace->tags().tree() : annotation::TagTree(), m_recent);
}

void TaggingActions::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    m_workspace = workspace;
    m_recent.clear();
    if (m_workspace)
        connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, [this] {
            updatePinned();
            refreshPicker();
        });
    updatePinned();
    refreshPicker();
    updateEnabled();
}

void TaggingActions::fill(QMenu &menu) const
{
    menu.addActions({m_tag, m_inVivo, m_takeOff});
    QMenu *pinned = menu.addMenu(icon(QStringLiteral("pin")), tr("Tags with a &Key"));
    pinned->addActions(m_pinned);
    menu.addActions({m_highlight, m_note, m_noteOnDocument});
    menu.addSeparator();
    QMenu *edges = menu.addMenu(icon(QStringLiteral("split")), tr("Move the &Ends"));
    edges->addActions(m_edges);
    menu.addAction(m_remove);
}

void TaggingActions::fillContext(QMenu &menu, document::Position at)
{
    std::vector<AnnotationId> here = m_reader.pane().annotationsAt(at);
    if (const auto *current = m_reader.pane().annotation(m_reader.pane().currentAnnotation()); current && current->isArea())
        here = {current->id};
    if (!m_reader.pane().selectedTarget() && here.empty())
        return;
    menu.addAction(m_tag);
    if (m_reader.pane().hasSelection())
        menu.addAction(m_inVivo);
    if (m_reader.pane().selectedTarget())
        menu.addAction(m_highlight);
    menu.addAction(m_note);
    if (here.empty())
        return;
    const auto annotation = m_workspace->annotations().annotation(here.front());
    if (!annotation)
        return;
    menu.addSeparator();
    if (!annotation->tags.isEmpty()) {
        QMenu *removal = menu.addMenu(icon(QStringLiteral("remove")), tr("Take &Off a Tag"));
        for (const annotation::TagId tag : annotation->tags) {
            QString path = m_workspace->tags().tree().path(tag);
            removal->addAction(path.replace(u'&', QStringLiteral("&&")), this, [this, id = annotation->id, tag] {
                m_messages.tellFailure(m_workspace->annotations().removeTag({id}, tag));
            });
        }
    }
    menu.addAction(icon(QStringLiteral("delete")), tr("&Remove Annotation"), this, [this, id = annotation->id] { remove({id}); });
}

void TaggingActions::updatePinned()
{
    const annotation::TagTree tree = m_workspace ? m_workspace->tags().tree() : annotation::TagTree();
    for (int key = 1; key <= 9; ++key) {
        QAction *action = m_pinned.at(key - 1);
        action->setText(tr("Key %1: no tag yet").arg(key));
        action->setData(QString());
        for (const annotation::Tag &tag : tree.tags()) {
            if (tag.pinned != key)
                continue;
            action->setData(tree.path(tag.id));
            action->setText(tree.path(tag.id).replace(u'&', QStringLiteral("&&")));
        }
    }
}

void TaggingActions::updateEnabled()
{
    if (m_picker) {
        const reader::ReaderPane &pane = m_reader.pane();
        const reader::PaintedAnnotation *here = pane.annotation(m_reader.annotationAtCaret());
        const document::Range meant = pane.hasSelection() || !here || here->isArea() ? pane.selection() : here->range;
        // Of a whole book that is selected, the begin says enough.
        m_picker->setMeant(pane.document() ? pane.document()->text({meant.begin, std::min(meant.end, meant.begin + LongestShown)})
                                           : QString());
    }
    const bool open = m_workspace && m_reader.hasDocument();
    enable({m_tag, m_takeOff, m_note, m_remove}, m_workspace, need::library());
    enable({m_inVivo}, open && m_reader.pane().hasSelection(), need::selection());
    enable({m_highlight}, open && m_reader.pane().selectedTarget(), need::selection());
    enable(m_edges + QList<QAction *>{m_noteOnDocument}, open, need::document());
}

QList<AnnotationId> TaggingActions::meant() const
{
    if (const auto *cards = qobject_cast<const AnnotationCards *>(m_window->focusWidget()))
        return cards->selected();
    if (m_reader.pane().selectedTarget()) {
        const AnnotationId same = exactlySelected();
        return same.isNull() ? QList<AnnotationId>() : QList<AnnotationId>{same};
    }
    const AnnotationId here = m_reader.annotationAtCaret();
    return here.isNull() ? QList<AnnotationId>() : QList<AnnotationId>{here};
}

AnnotationId TaggingActions::exactlySelected() const
{
    const std::optional<annotation::Target> target = m_reader.pane().selectedTarget();
    const auto *passage = target ? std::get_if<annotation::TextTarget>(&*target) : nullptr;
    if (!passage)
        return {}; // an area is never the same as another one
    for (const AnnotationId id : m_reader.pane().annotationsAt(passage->range.begin)) {
        if (const auto *painted = m_reader.pane().annotation(id); painted && painted->range == passage->range)
            return id;
    }
    return {};
}

bool TaggingActions::isUnread()
{
    if (!m_reader.hasDocument())
        m_messages.showNotice(tr("The document is still being read; tag it once the whole of it is there."));
    return !m_reader.hasDocument();
}

void TaggingActions::remember(const QString &path)
{
    const annotation::Tag *tag = m_workspace->tags().tree().findPath(path);
    if (!tag)
        return;
    m_recent.removeAll(tag->id);
    m_recent.prepend(tag->id);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
    refreshPicker();
}

void TaggingActions::askTag()
{
    const QList<AnnotationId> ids = meant();
    const bool inText = m_reader.pane().selectedTarget() && !qobject_cast<AnnotationCards *>(m_window->focusWidget());
    if (inText && isUnread())
        return;
    if (ids.isEmpty() && !inText) {
        m_messages.showNotice(tr("Select some words first, or put the caret into an annotation."));
        return;
    }
    if (m_picker && m_picker->isVisible() && !qobject_cast<AnnotationCards *>(m_window->focusWidget())) {
        m_picker->setFocus();
        return;
    }
    if (!ids.isEmpty()) {
        askTagFor(ids, anchor(inText));
        return;
    }
    const annotation::TagTree tree = m_workspace->tags().tree();
    m_prompt.ask({tr("Tag the selection"), tree, m_recent, TagPrompt::Offer::NewToo, anchor(inText)},
                 [this](const QString &path) { putTag(path); });
}

QRect TaggingActions::anchor(bool inText) const
{
    const QRect selected = inText ? m_reader.view().selectionOnScreen() : QRect();
    if (!selected.isEmpty())
        return selected;
    const QWidget *asked = m_window->focusWidget() ? m_window->focusWidget() : &m_reader.pane();
    return {asked->mapToGlobal(QPoint(asked->width() / 3, asked->height() / 3)), QSize(1, 1)};
}

void TaggingActions::takeOff()
{
    const QList<AnnotationId> ids = meant();
    QList<annotation::TagId> tags;
    for (const AnnotationId id : ids) {
        const auto annotation = m_workspace->annotations().annotation(id);
        for (const annotation::TagId tag : annotation ? annotation->tags : QList<annotation::TagId>()) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
    }
    const auto take = [this, ids](annotation::TagId tag) {
        m_messages.tellFailure(m_workspace->annotations().removeTag(ids, tag));
    };
    if (tags.isEmpty()) {
        m_messages.showNotice(tr("Put the caret into a tagged passage first."));
    } else if (tags.size() == 1) {
        take(tags.first());
    } else {
        auto *menu = new QMenu(m_window);
        menu->setObjectName(QStringLiteral("takeOffMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const annotation::TagId tag : std::as_const(tags)) {
            QString path = m_workspace->tags().tree().path(tag);
            menu->addAction(
                QStringLiteral("&%1  %2").arg(menu->actions().size() + 1).arg(path.replace(u'&', QStringLiteral("&&"))), this,
                [take, tag] { take(tag); });
        }
        menu->popup(anchor(m_reader.pane().hasSelection()).bottomLeft());
        menu->setActiveAction(menu->actions().constFirst());
    }
}

void TaggingActions::askTagFor(const QList<AnnotationId> &ids, const QRect &anchor)
{
    const QString title = tr("Add a tag to %n annotations", nullptr, static_cast<int>(ids.size()));
    m_prompt.ask({title, m_workspace->tags().tree(), m_recent, TagPrompt::Offer::NewToo, anchor},
                 [this, ids](const QString &path) {
                     if (!m_messages.tellFailure(m_workspace->annotations().addTagPath(ids, path)))
                         remember(path);
                     if (m_reader.pane().selectedTarget() && ids.size() == 1)
                         arriveAt(ids.first());
                 });
}

std::optional<AnnotationId> TaggingActions::annotate(const QStringList &paths)
{
    const std::optional<annotation::Target> target = m_reader.pane().selectedTarget();
    if (!m_workspace || !target || isUnread())
        return std::nullopt;
    const auto added = m_workspace->annotations().addTagged(m_reader.documentId(), *target, paths);
    if (!added) {
        m_messages.showError(added.error());
        return std::nullopt;
    }
    return added->id;
}

// The words are no longer selected, so that the colour shows; the caret stays where the reading goes on.
void TaggingActions::arriveAt(AnnotationId id)
{
    reader::ReaderPane &pane = m_reader.pane();
    if (const auto *painted = pane.annotation(id); painted && !painted->isArea())
        pane.setCaret(painted->range.end);
    else
        pane.clearSelection();
    pane.setCurrentAnnotation(id);
    m_sidebar.cards().setCurrent(id);
    pane.setFocus();
    updateEnabled();
}

void TaggingActions::putTag(const QString &path)
{
    const QList<AnnotationId> ids = meant();
    if (!ids.isEmpty()) {
        if (m_messages.tellFailure(m_workspace->annotations().addTagPath(ids, path)))
            return;
        remember(path);
        if (ids.size() == 1 && !qobject_cast<AnnotationCards *>(m_window->focusWidget()))
            arriveAt(ids.first());
        return;
    }
    if (const auto id = annotate({path})) {
        remember(path);
        arriveAt(*id);
    }
}

void TaggingActions::putPinned(int key)
{
    const QString path = m_pinned.at(key - 1)->data().toString();
    if (path.isEmpty())
        m_messages.showNotice(tr("No tag has the key %1 yet; give it to one in the Tags tab.").arg(key));
    else if (meant().isEmpty() && !m_reader.pane().selectedTarget())
        m_messages.showNotice(tr("Select some words first to tag them with “%1”.").arg(path));
    else
        putTag(path);
}

void TaggingActions::putInVivo()
{
    const QString name = inVivoName(m_reader.pane().selectedText());
    if (!name.isEmpty())
        putTag(name);
}

void TaggingActions::putHighlight()
{
    if (!exactlySelected().isNull()) {
        arriveAt(exactlySelected());
        return;
    }
    if (const auto id = annotate({}))
        arriveAt(*id);
}

void TaggingActions::writeNote()
{
    const QList<AnnotationId> ids = meant();
    const std::optional<annotation::Target> target = m_reader.pane().selectedTarget();
    if (ids.isEmpty() && target) {
        writeNew(*target);
        return;
    }
    if (ids.isEmpty()) {
        m_messages.showNotice(tr("Select some words first, or put the caret into an annotation."));
        return;
    }
    if (auto *cards = qobject_cast<AnnotationCards *>(m_window->focusWidget()); cards && cards->editNote(ids.first()))
        return;
    m_sidebar.reveal(ids.first());
    Q_EMIT noteWanted();
    m_sidebar.cards().editNote(ids.first());
}

void TaggingActions::noteOnDocument()
{
    if (!m_workspace || !m_reader.hasDocument())
        return;
    const auto notes = m_workspace->annotations().onDocument(m_reader.documentId());
    if (!notes || notes->isEmpty()) {
        writeNew(annotation::DocumentTarget{});
        return;
    }
    m_sidebar.reveal(notes->first().id);
    Q_EMIT noteWanted();
    m_sidebar.cards().editNote(notes->first().id);
}

// With the first words it becomes an annotation; whoever writes none has changed nothing, and is back where they were.
void TaggingActions::writeNew(const annotation::Target &target)
{
    if (!m_workspace || isUnread())
        return;
    annotation::Annotation draft;
    draft.id = AnnotationId::create();
    draft.document = m_reader.documentId();
    draft.target = target;
    if (const auto *passage = std::get_if<annotation::TextTarget>(&target))
        draft.target = annotation::makeTextTarget(m_reader.pane().document()->text(), passage->range);
    m_sidebar.widen();
    Q_EMIT noteWanted();
    m_sidebar.cards().writeNew(draft);
    m_draft = draft.id;
}

void TaggingActions::takeNote(bool backToReader)
{
    const AnnotationId made = std::exchange(m_draft, {});
    if (m_workspace)
        m_workspace->annotations().endTyping();
    if (!backToReader)
        return;
    if (m_workspace && !made.isNull() && m_workspace->annotations().annotation(made))
        arriveAt(made);
    m_reader.pane().setFocus();
}

void TaggingActions::removeCurrent()
{
    const QList<AnnotationId> ids = meant();
    if (!ids.isEmpty())
        remove(ids);
}

void TaggingActions::remove(const QList<AnnotationId> &ids)
{
    if (m_workspace && !m_messages.tellFailure(m_workspace->annotations().remove(ids)))
        m_messages.showUndoable(tr("Removed %n annotations.", nullptr, static_cast<int>(ids.size())));
}

void TaggingActions::moveEdge(reader::Edge edge, int words)
{
    if (m_reader.pane().selectedArea())
        return m_reader.pane().moveAnnotationEdge(edge, words);
    const AnnotationId here = m_reader.annotationAtCaret();
    if (here.isNull()) {
        m_messages.showNotice(tr("Put the caret into an annotation first; then its ends can be moved."));
        return;
    }
    m_reader.pane().setCurrentAnnotation(here);
    m_reader.pane().moveAnnotationEdge(edge, words);
}

} // namespace window
