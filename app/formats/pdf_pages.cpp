// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_pages.h"

#include "base/logging.h"
#include "formats/failure.h"

#include <poppler-qt6.h>

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace formats {

namespace {

void logPopplerMessage(const QString &message, const QVariant &)
{
    qCDebug(base::formatsLog) << message;
}

bool shallStop(const QVariant &closure)
{
    const auto &question = *reinterpret_cast<const std::function<bool()> *>(closure.value<quintptr>());
    return question && question();
}

int brightness(QRgb color)
{
    return (qRed(color) * 54 + qGreen(color) * 183 + qBlue(color) * 19) >> 8;
}

bool isGrey(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qRed(row[x]) != qGreen(row[x]) || qGreen(row[x]) != qBlue(row[x]))
                return false;
        }
    }
    return true;
}

} // namespace

struct PdfPages::Private {
    std::unique_ptr<Poppler::Document> document;
};

PdfPages::PdfPages(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

PdfPages::~PdfPages() = default;

base::Result<std::unique_ptr<PdfPages>> PdfPages::open(const QString &path, const QString &password)
{
    Poppler::setDebugErrorFunction(logPopplerMessage, {});
    auto opened = std::make_unique<Private>();
    opened->document = Poppler::Document::load(path, password.toUtf8(), password.toUtf8());
    if (!opened->document)
        return damaged();
    if (opened->document->isLocked())
        return passwordWanted();
    if (opened->document->numPages() <= 0)
        return damaged(QStringLiteral("no pages"));
    opened->document->setRenderHint(Poppler::Document::Antialiasing);
    opened->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::unique_ptr<PdfPages>(new PdfPages(std::move(opened)));
}

int PdfPages::count() const
{
    return d->document->numPages();
}

QSizeF PdfPages::size(int page) const
{
    const std::unique_ptr<Poppler::Page> found = d->document->page(page);
    const QSizeF size = found ? found->pageSizeF() : QSizeF();
    return size.width() > 0 && size.height() > 0 ? size : QSizeF(595, 842);
}

base::Result<QImage> PdfPages::draw(int page, int width, const std::function<bool()> &cancelled) const
{
    const std::unique_ptr<Poppler::Page> found = d->document->page(page);
    if (!found)
        return damaged(QStringLiteral("no page %1").arg(page));
    const QSizeF points = size(page);
    double scale = std::max(1, width) / points.width();
    if (const double pixels = points.width() * points.height() * scale * scale; pixels > MostPixels)
        scale *= std::sqrt(MostPixels / pixels);
    const int columns = std::max(1, static_cast<int>(std::lround(points.width() * scale)));
    const int rows = std::max(1, static_cast<int>(std::lround(points.height() * scale)));
    const double resolution = 72.0 * scale;
    const QVariant closure = QVariant::fromValue(reinterpret_cast<quintptr>(&cancelled));
    const QImage image = found->renderToImage(resolution, resolution, 0, 0, columns, rows, Poppler::Page::Rotate0, nullptr,
                                              nullptr, shallStop, closure);
    if (cancelled && cancelled())
        return base::Error{base::ErrorCode::Cancelled,
                           QCoreApplication::translate("formats::PdfPages", "Drawing was broken off.")};
    if (image.isNull())
        return damaged(QStringLiteral("page %1 cannot be drawn").arg(page));
    return image.convertToFormat(QImage::Format_RGB32);
}

QImage onPaper(const QImage &image, QRgb ink, QRgb paper)
{
    const auto between = [](int from, int to, int share) { return from + (to - from) * share / 255; };
    QList<QRgb> shades;
    shades.reserve(256);
    for (int share = 0; share < 256; ++share)
        shades.append(qRgb(between(qRed(ink), qRed(paper), share), between(qGreen(ink), qGreen(paper), share),
                           between(qBlue(ink), qBlue(paper), share)));
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    const bool grey = isGrey(source);
    if (!grey && ink == qRgb(0, 0, 0) && paper == qRgb(255, 255, 255))
        return source;
    QImage printed(source.size(), grey ? QImage::Format_Indexed8 : QImage::Format_RGB32);
    if (grey)
        printed.setColorTable(shades);
    const auto moved = [](int shade, int channel, int bright) { return std::clamp(shade + channel - bright, 0, 255); };
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = printed.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            const QRgb color = from[x];
            if (grey) {
                to[x] = static_cast<uchar>(qBlue(color));
                continue;
            }
            const int bright = brightness(color);
            const QRgb shade = shades[bright];
            reinterpret_cast<QRgb *>(to)[x] =
                qRgb(moved(qRed(shade), qRed(color), bright), moved(qGreen(shade), qGreen(color), bright),
                     moved(qBlue(shade), qBlue(color), bright));
        }
    }
    return printed;
}

} // namespace formats
