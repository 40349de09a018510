#include "ui/shell/SampleBar.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace kitapdar::ui {

SampleBar::SampleBar(QWidget* parent)
    : QWidget(parent), m_words(new Label({}, Type::Body, Tone::Attention, true)), m_button(new QPushButton) {
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &SampleBar::dismissed);
    keepWorded(m_button, [this] { m_button->setText(tr("Delete the sample and start my library")); });
    keepStyled(this, [layout](const Look& look) {
        layout->setContentsMargins(look.px(space::m), look.px(space::xs), look.px(space::m), look.px(space::xs));
    });
    onStyleChange(this, [this](const Look&) { fit(); });
    keepWorded(this, [this] { fit(); });
}

/// One line: on a narrow screen, or with large letters, the page needs the height.
void SampleBar::fit() {
    const QString whole = tr("Sample library: readers and loans are invented. Try everything.");
    const int room = width() - m_button->sizeHint().width() - 4 * lookOf(this).px(space::m);
    const bool fits = m_words->fontMetrics().horizontalAdvance(whole) <= room;
    m_words->setText(fits ? whole : tr("Sample library"));
    m_words->setToolTip(whole);
}

void SampleBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SampleBar::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), lookOf(this).tint(Tone::Attention)); }

} // namespace kitapdar::ui
