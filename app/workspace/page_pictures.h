// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>

namespace workspace {

class PageDrawer;

/// A page as a view wants it: `width` pixels wide, printed with `ink` on `paper`.
struct PageWish {
    int page = 0; ///< from 0
    int width = 0;
    QRgb ink = qRgb(0, 0, 0);
    QRgb paper = qRgb(255, 255, 255);

    friend bool operator==(const PageWish &, const PageWish &) = default;
};

struct PagePicture {
    PageWish wish;
    int pageCount = 0; ///< of the whole file
    QSizeF size;       ///< of the page, in points
    QImage image;      ///< RGB32; smaller than wished where the wish was past what is sensible
};

/// The pages of one PDF file, drawn for one view. Thread: the window's.
class PagePictures : public QObject
{
    Q_OBJECT
public:
    explicit PagePictures(PageDrawer &drawer, QObject *parent = nullptr);
    ~PagePictures() override;

    /// Forgets what was wanted of another file; an empty path closes the file. The password is held as long as the file is.
    void setFile(const QString &path, const QString &password = {});
    const QString &file() const { return m_file; }

    /// What is wanted from now on, the most urgent first, instead of what was wanted before: what is not in the list is not drawn
    /// any more. Each comes as `drawn` or `failed`, and then is wanted no longer.
    void want(const QList<PageWish> &wishes);

Q_SIGNALS:
    void drawn(const workspace::PagePicture &picture);
    void failed(const workspace::PageWish &wish, const base::Error &error);
    /// Nothing can be drawn of this file: it is no PDF, needs another password, or ends the process again and again.
    void fileFailed(const base::Error &error);

private:
    friend class PageDrawer;

    PageDrawer *m_drawer; // null once it is gone
    quint64 m_id;
    QString m_file;
};

} // namespace workspace
