// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

#include <QRandomGenerator>

using namespace fixture;
using namespace library;
using annotation::AnnotationId;
using annotation::TagId;
using document::DocumentId;

namespace {

/// A person who does everything that can be done, at random. Which commands are drawn depends on the seed only.
class RandomUser
{
public:
    RandomUser(TemporaryLibrary &library, quint32 seed) : m_library(library), m_random(seed)
    {
        m_session.author = QStringLiteral("Random");
    }

    const Session &session() const { return m_session; }
    int below(int limit) { return limit <= 0 ? 0 : static_cast<int>(m_random.bounded(limit)); }

    /// The committed command; nothing when it was refused or had nothing to do.
    std::optional<Committed> act()
    {
        m_library.clock.advance(below(4) == 0 ? 5000 : 300);
        readState();
        Command command{CommandKind::SetNote, {QStringLiteral("x")}, {}, 0};
        const std::function<base::Status(Change &)> body = draw(command);
        if (!body)
            return {};
        const bool look = below(4) == 0;
        const QStringList before = look ? m_library.dump() : QStringList();
        base::Result<Committed> done = m_library.command(command, body, m_session);
        if (done.ok() && done->number != 0)
            return *done;
        if (!done.ok()) {
            const base::ErrorCode code = done.error().code;
            if (code != base::ErrorCode::Conflict && code != base::ErrorCode::InvalidArgument &&
                code != base::ErrorCode::NotFound)
                qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
        }
        if (look && m_library.dump() != before)
            qFatal("a refused command left something behind");
        return {};
    }

private:
    void readState()
    {
        m_documents.clear();
        for (const DocumentSummary &document :
             take(DocumentRepository(*m_library.connection).page(DocumentOrder::Title, false, 0, 1000)))
            m_documents.append(document.id);
        m_annotations.clear();
        take(TemporaryLibrary::status(AnnotationRepository(*m_library.connection)
                                          .visit({}, AnnotationOrder::Created, [this](const annotation::Annotation &annotation) {
                                              m_annotations.append(annotation.id);
                                              return true;
                                          })));
        std::sort(m_annotations.begin(), m_annotations.end());
        m_tags.clear();
        const annotation::TagTree tree = take(TagRepository(*m_library.connection).tree());
        for (const annotation::Tag &tag : tree.tags())
            m_tags.append(tag.id);
    }

    template<typename T>
    T any(const QList<T> &list)
    {
        return list.isEmpty() ? T() : list.at(below(static_cast<int>(list.size())));
    }
    template<typename T>
    QList<T> some(const QList<T> &list)
    {
        QList<T> chosen;
        for (int i = 1 + below(3); i > 0 && !list.isEmpty(); --i) {
            const T one = any(list);
            if (!chosen.contains(one))
                chosen.append(one);
        }
        return chosen;
    }
    QString word() { return QStringLiteral("word%1").arg(below(12)); }
    QString text()
    {
        QStringList words;
        for (int i = 20 + below(60); i > 0; --i)
            words.append(below(9) == 0 ? QStringLiteral("\n") : word());
        return words.join(QLatin1Char(' ')) + QString::fromUtf8("𝄞é");
    }

    annotation::Target target(DocumentId document)
    {
        if (below(6) == 0)
            return annotation::DocumentTarget{};
        if (below(6) == 0)
            return annotation::AreaTarget{below(9), QRectF(below(100), 2.5, 30, 40)};
        const QString text = take(VersionRepository(*m_library.connection).loadCurrent(document))->text();
        const int begin = below(static_cast<int>(text.size()) - 1);
        return makeTarget(text, begin, begin + 1 + below(static_cast<int>(text.size()) - begin - 1));
    }

    std::function<base::Status(Change &)> draw(Command &command)
    {
        const int choice = below(30);
        if (m_documents.isEmpty() || choice == 0)
            return drawImport(command);
        if (choice <= 6)
            return drawOnDocument(command, choice);
        if (choice >= 27)
            return drawReadingMark(command);
        if (choice >= 24)
            return drawCorrection(command);
        if (m_tags.isEmpty() || choice <= 14)
            return drawOnTag(command, choice);
        if (m_annotations.isEmpty() || choice <= 17)
            return drawAnnotation(command);
        return drawOnAnnotation(command, choice);
    }

    std::function<base::Status(Change &)> drawImport(Command &command)
    {
        command.kind = CommandKind::ImportDocuments;
        QList<NewDocument> added;
        for (int i = 1 + below(3); i > 0; --i) {
            NewDocument document;
            document.fileName = word() + QStringLiteral(".txt");
            document.document = makeDocument(below(2) == 0 ? word() : QString(), text());
            added.append(document);
        }
        return [added](Change &change) -> base::Status {
            for (const NewDocument &document : added) {
                if (base::Status status = addDocument(change, document); !status.ok())
                    return status;
            }
            return {};
        };
    }

    std::function<base::Status(Change &)> drawOnDocument(Command &command, int choice)
    {
        const DocumentId id = any(m_documents);
        const QList<DocumentId> ids = some(m_documents);
        const QString value = word();
        switch (choice) {
        case 1:
            command.kind = CommandKind::RemoveDocuments;
            return below(2) == 0 ? std::function<base::Status(Change &)>([ids](Change &c) { return removeDocuments(c, ids); })
                                 : nullptr;
        case 2:
        case 3: {
            command.kind = CommandKind::SetMetadata;
            const QStringList names{QStringLiteral("title"), QStringLiteral("author"), QStringLiteral("publisher"),
                                    QStringLiteral("mood")};
            const QString name = any(names);
            QStringList values;
            if (below(3) != 0)
                values << value << word();
            return [id, name, values](Change &c) { return setMetadata(c, id, name, values); };
        }
        case 4: {
            command.kind = CommandKind::SetProgress;
            const auto progress = static_cast<Progress>(below(3));
            return [ids, progress](Change &c) { return setProgress(c, ids, progress); };
        }
        case 5:
            return drawVersion(command, id);
        default: {
            command.kind = CommandKind::RestoreDocuments;
            QList<DocumentId> removed;
            for (const DocumentSummary &document : take(DocumentRepository(*m_library.connection).removed()))
                removed.append(document.id);
            std::sort(removed.begin(), removed.end());
            // Only what was removed by a command, not what an undo took back: nobody is offered that.
            QList<DocumentId> fit;
            for (const DocumentId &candidate : removed) {
                const auto number = m_library.connection->value(
                    QStringLiteral("SELECT count(*) FROM document_version WHERE document = ? AND removed = 0"),
                    {candidate.toBytes()});
                if (take(number).toInt() > 0)
                    fit.append(candidate);
            }
            const QList<DocumentId> back = some(fit);
            return [back](Change &c) { return restoreDocuments(c, back); };
        }
        }
    }

    std::function<base::Status(Change &)> drawVersion(Command &command, DocumentId id)
    {
        command.kind = CommandKind::AddVersion;
        NewVersion version;
        version.document = id;
        version.fileName = word() + QStringLiteral(".md");
        const QString text = this->text();
        version.content = makeDocument(word(), text);
        QList<Reanchoring> anchors;
        for (const annotation::Annotation &annotation : take(AnnotationRepository(*m_library.connection).ofDocument(id))) {
            if (!annotation.text())
                continue;
            const bool lost = below(3) == 0;
            const int begin = below(static_cast<int>(version.content->text().size()) - 5);
            anchors.append({annotation.id, lost ? *annotation.text() : makeTarget(version.content->text(), begin, begin + 4),
                            lost ? annotation::State::Orphaned : annotation::State::Moved});
        }
        QList<CorrectionMove> moves;
        for (const annotation::StructureCorrection &correction : take(CorrectionRepository(*m_library.connection).ofDocument(id)))
            moves.append({correction.id, makeTarget(version.content->text(), 0, 2 + below(9)), below(2) == 0});
        const QList<annotation::ReadingMark> marks = take(ReadingMarkRepository(*m_library.connection).ofDocument(id));
        const QList<annotation::ReadingMark> carried =
            annotation::carriedOver(marks, *take(VersionRepository(*m_library.connection).loadCurrent(id)), *version.content);
        return [version, anchors, moves, marks, carried](Change &c) {
            const base::Status added = addVersion(c, version, anchors, moves);
            return added.ok() ? replaceReadingMarks(c, marks, carried) : added;
        };
    }

    std::function<base::Status(Change &)> drawCorrection(Command &command)
    {
        const DocumentId id = any(m_documents);
        QList<annotation::CorrectionId> there;
        for (const annotation::StructureCorrection &correction : take(CorrectionRepository(*m_library.connection).ofDocument(id)))
            there.append(correction.id);
        std::sort(there.begin(), there.end());
        command.kind = CommandKind::TakeBackCorrections;
        if (!there.isEmpty() && below(3) == 0) {
            const QList<annotation::CorrectionId> erased = some(there);
            return [erased](Change &c) { return eraseCorrections(c, erased); };
        }
        command.kind = CommandKind::CorrectStructure;
        annotation::StructureCorrection added;
        added.id = annotation::CorrectionId::create();
        added.document = id;
        added.what = {static_cast<document::Aspect>(below(6)), below(7), word(), word()};
        if (added.hasPlace())
            added.target = makeTarget(take(VersionRepository(*m_library.connection).loadCurrent(id))->text(), 0, 2 + below(9));
        return [added](Change &c) { return addCorrection(c, added); };
    }

    std::function<base::Status(Change &)> drawReadingMark(Command &command)
    {
        const DocumentId id = any(m_documents);
        QList<annotation::ReadingMark> there = take(ReadingMarkRepository(*m_library.connection).ofDocument(id));
        std::sort(there.begin(), there.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        if (!there.isEmpty() && below(3) == 0) {
            command.kind = CommandKind::RenameBookmark;
            return [renamed = any(there).id, name = word()](Change &c) { return renameBookmark(c, renamed, name); };
        }
        command.kind = CommandKind::MarkReviewed;
        QList<annotation::ReadingMark> after;
        for (annotation::ReadingMark mark : std::as_const(there)) {
            if (below(3) == 0)
                continue;
            mark.lost = mark.lost || below(2) == 0;
            after.append(mark);
        }
        annotation::ReadingMark added;
        added.id = annotation::ReadingMarkId::create();
        added.document = id;
        added.kind = below(2) == 0 ? annotation::ReadingMark::Kind::Bookmark : annotation::ReadingMark::Kind::Reviewed;
        added.name = word();
        const QString text = take(VersionRepository(*m_library.connection).loadCurrent(id))->text();
        const int begin = below(static_cast<int>(text.size()) - 5);
        added.target = makeTarget(text, begin, begin + 4);
        after.append(added);
        return [there, after](Change &c) { return replaceReadingMarks(c, there, after); };
    }

    std::function<base::Status(Change &)> drawOnTag(Command &command, int choice)
    {
        const TagId id = any(m_tags);
        const TagId other = below(4) == 0 ? TagId() : any(m_tags);
        const QString name = word();
        const int number = below(10);
        switch (choice) {
        case 7:
            command.kind = CommandKind::RenameTag;
            return [id, name](Change &c) { return renameTag(c, id, name); };
        case 8:
            command.kind = CommandKind::MoveTag;
            return [id, other, number](Change &c) { return moveTag(c, id, other, number); };
        case 9:
            command.kind = CommandKind::MergeTags;
            return [id, other](Change &c) { return mergeTags(c, id, other); };
        case 10:
            command.kind = CommandKind::RecolorTag;
            return [id, number](Change &c) { return recolorTag(c, id, static_cast<annotation::Color>(number * 999)); };
        case 11:
            command.kind = CommandKind::DescribeTag;
            command.mergeKey = QStringLiteral("describe ") + id.toString();
            return [id, name](Change &c) { return describeTag(c, id, name); };
        case 12:
            command.kind = CommandKind::PinTag;
            return [id, number](Change &c) { return pinTag(c, id, number); };
        case 13:
            command.kind = CommandKind::DeleteTags;
            return number < 4 ? std::function<base::Status(Change &)>([id](Change &c) { return deleteTags(c, {id}); }) : nullptr;
        default: {
            command.kind = CommandKind::CreateTag;
            const QString path = below(2) == 0 ? name : name + QLatin1Char('/') + word();
            return [path](Change &c) -> base::Status {
                const auto made = ensureTag(c, path);
                return made.ok() ? base::Status() : made.error();
            };
        }
        }
    }

    std::function<base::Status(Change &)> drawAnnotation(Command &command)
    {
        command.kind = CommandKind::AddAnnotation;
        annotation::Annotation added;
        added.id = AnnotationId::create();
        added.document = any(m_documents);
        added.target = target(added.document);
        added.note = below(2) == 0 ? word() : QString();
        added.tags = some(m_tags);
        const QString path = word();
        const bool newTag = below(4) == 0;
        return [added, path, newTag](Change &c) -> base::Status {
            annotation::Annotation annotation = added;
            if (newTag) {
                const auto tag = ensureTag(c, path);
                if (!tag.ok())
                    return tag.error();
                annotation.tags.append(*tag);
            }
            return addAnnotation(c, annotation);
        };
    }

    std::function<base::Status(Change &)> drawOnAnnotation(Command &command, int choice)
    {
        const AnnotationId id = any(m_annotations);
        const QList<AnnotationId> ids = some(m_annotations);
        const QList<TagId> tags = some(m_tags);
        switch (choice) {
        case 18:
            command.kind = CommandKind::RemoveAnnotations;
            return [ids](Change &c) { return removeAnnotations(c, ids); };
        case 19: {
            command.kind = CommandKind::SetTarget;
            const DocumentId document = take(AnnotationRepository(*m_library.connection).find(id)).document;
            const annotation::Target moved = target(document);
            return [id, moved](Change &c) { return setTarget(c, id, moved); };
        }
        case 20:
            command.kind = CommandKind::AddTags;
            return [ids, tags](Change &c) { return addTags(c, ids, tags); };
        case 21:
            command.kind = CommandKind::RemoveTags;
            return [ids, tags](Change &c) { return removeTags(c, ids, tags); };
        default: {
            command.mergeKey = QStringLiteral("note ") + m_lastNoted.toString();
            const AnnotationId noted = m_annotations.contains(m_lastNoted) && below(2) == 0 ? m_lastNoted : id;
            m_lastNoted = noted;
            command.mergeKey = QStringLiteral("note ") + noted.toString();
            const QString note = word() + word();
            return [noted, note](Change &c) { return setNote(c, noted, note); };
        }
        }
    }

    TemporaryLibrary &m_library;
    QRandomGenerator m_random;
    Session m_session;
    QList<DocumentId> m_documents;
    QList<AnnotationId> m_annotations;
    QList<TagId> m_tags;
    AnnotationId m_lastNoted;
};

/// What undo and redo must show: the states of the library, one a command, and where we are among them.
class Model
{
public:
    explicit Model(const QStringList &start) : m_states{{0, start}} {}

    void did(qint64 number, const QStringList &state)
    {
        m_states.resize(m_at + 1);
        if (m_states.last().first == number) // joined the command before it
            m_states.last().second = state;
        else
            m_states.append({number, state});
        m_at = m_states.size() - 1;
    }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo() { --m_at; }
    void redo() { ++m_at; }
    const QStringList &state() const { return m_states.at(m_at).second; }
    qint64 nextUndone() const { return m_states.at(m_at).first; }
    qint64 nextRedone() const { return m_states.at(m_at + 1).first; }

private:
    QList<std::pair<qint64, QStringList>> m_states;
    qsizetype m_at = 0;
};

} // namespace

class PropertyTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandCanBeTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("commands");
        QTest::newRow("from nothing") << 1u << 0 << 400;
        for (quint32 seed = 2; seed <= 7; ++seed)
            QTest::addRow("random library %u", seed) << seed << int(seed * 15) << 150;
    }

    void everyCommandCanBeTakenBackAndDoneAgain()
    {
        QFETCH(quint32, seed);
        QFETCH(int, before);
        QFETCH(int, commands);

        TemporaryLibrary library;
        RandomUser earlier(library, seed * 1000);
        for (int i = 0; i < before; ++i)
            earlier.act();

        RandomUser user(library, seed);
        History history(*library.connection);
        Model model(library.dump());
        const auto undo = [&] {
            const std::optional<HistoryEntry> entry = take(history.undoable(user.session().id));
            QVERIFY(entry && entry->number == model.nextUndone());
            take(history.undo(entry->number, user.session(), library.clock));
            model.undo();
            QCOMPARE(library.dump(), model.state());
        };
        const auto redo = [&] {
            const std::optional<HistoryEntry> entry = take(history.redoable(user.session().id));
            QVERIFY(entry && entry->number == model.nextRedone());
            take(history.redo(entry->number, user.session(), library.clock));
            model.redo();
            QCOMPARE(library.dump(), model.state());
        };

        int done = 0;
        for (int step = 0; done < commands; ++step) {
            const int choice = user.below(12);
            if (choice == 0 && model.canUndo()) {
                undo();
            } else if (choice == 1 && model.canRedo()) {
                redo();
            } else if (const std::optional<Committed> committed = user.act()) {
                model.did(committed->number, library.dump());
                ++done;
            }
            if (QTest::currentTestFailed())
                return;
            if (step % 100 == 0)
                QCOMPARE(library.check().problems, QStringList());
        }
        QCOMPARE(library.check().problems, QStringList());

        while (model.canUndo() && !QTest::currentTestFailed())
            undo();
        QVERIFY(!take(history.undoable(user.session().id)));
        QCOMPARE(library.check().problems, QStringList());
        while (model.canRedo() && !QTest::currentTestFailed())
            redo();
        QVERIFY(!take(history.redoable(user.session().id)));
        QCOMPARE(library.check().problems, QStringList());
    }
};

STRICT_TEST_MAIN(QCoreApplication, PropertyTest)
#include "tst_property.moc"
