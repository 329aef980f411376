// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/pdf_pages.h"
#include "workspace/reader_protocol.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace cli {

/// Answers requests for pages, in the reader process. Holds the files that were asked for last open, so that a further page costs
/// only its drawing, also when two documents are read side by side. A file that has changed meanwhile is opened anew.
class PageDrawing
{
public:
    /// `cancelled` is asked now and then while a page is drawn.
    base::Result<workspace::PageReply> answer(const workspace::PageRequest &request, const std::function<bool()> &cancelled);

private:
    struct Held {
        QString path;
        QString password;
        qint64 bytes = 0;
        QDateTime modified;
        std::unique_ptr<formats::PdfPages> pages;
    };

    base::Result<const formats::PdfPages *> open(const workspace::PageRequest &request);

    std::vector<Held> m_held; // latest used first
};

} // namespace cli
