// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/connection.h"
#include "support/strict_main.h"
#include "workspace/export_job.h"
#include "workspace/library_fixture.h"

using namespace workspace;

/// Exports into memory that stop at so many bytes, as previews do.
class TestExport : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_library;

private Q_SLOTS:
    void cleanup() { m_library.reset(); }

    // Only that the bytes ended is no error.
    void whatGoesWrongBehindTheCutIsTold_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::newRow("cut") << false;
        QTest::newRow("cut, and damaged behind") << true;
    }

    void whatGoesWrongBehindTheCutIsTold()
    {
        QFETCH(bool, damaged);
        const QString path = m_folder.filePath(QStringLiteral("%1.marginalia").arg(damaged));
        open(path);
        const document::DocumentId first = fixture::paste(*m_library, QStringLiteral("The ferry left."), QStringLiteral("A"));
        const document::DocumentId second = fixture::paste(*m_library, QStringLiteral("The mayor came."), QStringLiteral("B"));
        // Output goes out in pieces: one is full with this.
        const QString longNote = QStringLiteral("Said the mayor. ").repeated(5000);
        QVERIFY(m_library->annotations().add(first, document::Range::of(4, 9), {}, longNote).ok());
        QVERIFY(m_library->annotations().add(second, document::Range::of(4, 9)).ok());
        m_library.reset();
        if (damaged) {
            const auto connection =
                library::Connection::open(path + QStringLiteral("/library.sqlite"), library::Role::Hand, nullptr);
            QVERIFY(connection.ok());
            QVERIFY((*connection)
                        ->run(QStringLiteral("UPDATE version_text SET form = x'00' WHERE version = (SELECT version FROM "
                                             "document WHERE title = 'B')"))
                        .ok());
        }
        open(path);
        ExportJob *job = m_library->startExport({QStringLiteral("markdown"), {}, {}, {}}, {{}, 1000, 0});
        bool finished = false;
        connect(job, &ExportJob::finished, this, [&, job] {
            finished = true;
            QCOMPARE(job->bytes().size(), 1000);
            QVERIFY(job->isCut());
            QCOMPARE(job->status().ok(), !damaged);
        });
        QTRY_VERIFY_WITH_TIMEOUT(finished, 30'000);
    }

private:
    void open(const QString &path)
    {
        auto opened = Workspace::open(path, fixture::options());
        QVERIFY(opened.ok());
        m_library = std::move(opened).value();
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestExport)
#include "tst_export.moc"
