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
    m_words->setWords([] { return tr("Sample library: readers and loans are invented. Try everything."); });
    m_words->setWordWrap(true);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &SampleBar::dismissed);
    keepWorded(m_button, [this] { m_button->setText(tr("Delete the sample and start my library")); });
    keepStyled(this, [layout](const Look& look) {
        layout->setContentsMargins(look.px(space::m), look.px(space::xs), look.px(space::m), look.px(space::xs));
    });
}

void SampleBar::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), lookOf(this).tint(Tone::Attention)); }

} // namespace kitapdar::ui
