// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace formats {

/// A PDF file held open so that its pages can be drawn one after the other. It is read as far as a page needs it, so the first
/// page of a book costs what the first page of a letter costs. As dangerous as `read`, and for the reader process only.
class PdfPages
{
public:
    /// Encrypted when a password is needed and `password` is not it.
    static base::Result<std::unique_ptr<PdfPages>> open(const QString &path, const QString &password);
    ~PdfPages();

    int count() const;
    /// As shown, in points; a page that cannot be read has the size of a sheet of A4.
    QSizeF size(int page) const;
    /// The page (from 0) as readers of PDF show it, with the file's own comments, `width` pixels wide and as high as its shape
    /// asks; a picture of more than MostPixels is drawn smaller. Opaque. `cancelled` is asked now and then, and its yes gives
    /// Cancelled.
    base::Result<QImage> draw(int page, int width, const std::function<bool()> &cancelled = {}) const;

    static constexpr double MostPixels = 24e6;

private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> opened);

    std::unique_ptr<Private> d;
};

/// `image` as if printed with `ink` on `paper`: black and white become those two, what is between goes in between, and colours
/// keep their hue. Indexed8 with 256 greys between the two where the image has no colours, else RGB32.
QImage onPaper(const QImage &image, QRgb ink, QRgb paper);

} // namespace formats
