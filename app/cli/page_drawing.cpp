// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/page_drawing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t MostHeld = 3;

} // namespace

base::Result<const formats::PdfPages *> PageDrawing::open(const workspace::PageRequest &request)
{
    const QFileInfo file(request.path);
    if (!file.isFile() || !file.isReadable())
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("cli::PageDrawing", "The file cannot be opened; check that you may read it.")};
    const auto found = std::find_if(m_held.begin(), m_held.end(), [&](const Held &held) {
        return held.path == request.path && held.password == request.password && held.bytes == file.size() &&
               held.modified == file.lastModified();
    });
    if (found != m_held.end()) {
        std::rotate(m_held.begin(), found, found + 1);
        return m_held.front().pages.get();
    }
    base::Result<std::unique_ptr<formats::PdfPages>> opened = formats::PdfPages::open(request.path, request.password);
    if (!opened)
        return opened.error();
    if (m_held.size() == MostHeld)
        m_held.pop_back();
    m_held.insert(m_held.begin(),
                  Held{request.path, request.password, file.size(), file.lastModified(), std::move(opened).value()});
    return m_held.front().pages.get();
}

base::Result<workspace::PageReply> PageDrawing::answer(const workspace::PageRequest &request,
                                                       const std::function<bool()> &cancelled)
{
    const base::Result<const formats::PdfPages *> pages = open(request);
    if (!pages)
        return pages.error();
    const base::Result<QImage> drawn = (*pages)->draw(request.page, request.width, cancelled);
    if (!drawn)
        return drawn.error();
    return workspace::PageReply{(*pages)->count(), (*pages)->size(request.page),
                                formats::onPaper(*drawn, request.ink, request.paper)};
}

} // namespace cli
