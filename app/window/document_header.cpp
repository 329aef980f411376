// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/document_header.h"

#include "window/action.h"
#include "window/bidi.h"
#include "window/source_line.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace window {

namespace {

/// A label that is cut rather than makes the window wide.
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {60, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

DocumentHeader::DocumentHeader(QWidget *parent)
    : QFrame(parent),
      m_title(new ElidedLabel(this)),
      m_source(new ElidedLabel(this)),
      m_reviewed(new QLabel(this)),
      m_wholePage(new QToolButton(this))
{
    setObjectName(QStringLiteral("documentHeader"));
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_source->setObjectName(QStringLiteral("muted"));
    m_title->setTextFormat(Qt::PlainText);
    m_source->setTextFormat(Qt::PlainText);
    m_reviewed->setObjectName(QStringLiteral("reviewedShare"));
    m_reviewed->hide();
    m_wholePage->setObjectName(QStringLiteral("headerWholePage"));
    m_wholePage->setText(tr("Whole page"));
    m_wholePage->setToolTip(tr("Show what stands around the article too, or the article only"));
    m_wholePage->setAccessibleDescription(m_wholePage->toolTip());
    m_wholePage->setCheckable(true);
    m_wholePage->setFocusPolicy(Qt::TabFocus);
    m_wholePage->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(m_title);
    lines->addWidget(m_source);
    row->addLayout(lines, 1);
    row->addWidget(m_reviewed, 0, Qt::AlignVCenter);
    row->addWidget(m_wholePage);
    connect(m_wholePage, &QToolButton::clicked, this, [this] {
        m_wholePage->setChecked(m_whole); // the button changes when the text does
        Q_EMIT wholePageClicked();
    });
    hide();
}

void DocumentHeader::showDocument(const workspace::DocumentSummary &document)
{
    m_title->setText(isolated(document.title));
    m_title->setToolTip(document.title);
    m_source->setText(sourceLine(document));
    m_source->setToolTip(m_source->text());
    show();
}

void DocumentHeader::showFile(const QString &path, const QString &format)
{
    m_title->setText(QFileInfo(path).fileName());
    m_title->setToolTip(path);
    m_source->setText(format);
    m_source->setToolTip({});
    setWholePage(std::nullopt);
    show();
}

void DocumentHeader::setWholePage(std::optional<bool> whole)
{
    m_whole = whole.value_or(false);
    m_wholePage->setVisible(whole.has_value());
    m_wholePage->setChecked(m_whole);
}

void DocumentHeader::setReviewed(std::optional<double> share)
{
    m_reviewed->setVisible(share.has_value());
    // Not "100 %" as long as a word is left.
    m_reviewed->setText(tr("%1% reviewed").arg(QLocale().toString(static_cast<int>(share.value_or(0) * 100))));
}

void DocumentHeader::teach(const TaughtKeys &keys)
{
    m_reviewed->setToolTip(withKeys(tr("%1 goes to the next passage that is left; %2 marks a passage."),
                                    {keys.nextUnreviewed, keys.reviewed}, tr("Right-click in the text to mark a passage.")));
}

void DocumentHeader::setMarkedActive(bool active, bool other)
{
    const QString role = active ? QStringLiteral("active") : other ? QStringLiteral("other") : QString();
    if (property("half").toString() == role)
        return;
    setProperty("half", role);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_title)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void DocumentHeader::addSwitch(QWidget *widget)
{
    layout()->addWidget(widget);
}

} // namespace window
