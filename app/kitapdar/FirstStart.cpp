#include "app/kitapdar/FirstStart.h"

#include "ui/theme/Look.h"

#include <QVBoxLayout>

namespace kitapdar::app {

FirstStart::FirstStart() : m_words(new ui::Label({}, ui::Type::Large)), m_bar(new QProgressBar) {
    const ui::Look look = ui::lookOf(this);
    setWindowTitle(QStringLiteral("Kitapdar"));
    auto* column = new QVBoxLayout(this);
    const int margin = look.px(2 * ui::space::xl);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.px(ui::space::l));
    column->addWidget(new ui::Label(QStringLiteral("Kitapdar"), ui::Type::Hero, ui::Tone::Accent, true));
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addStretch(1);
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Progress"));
    resize(look.px(560), look.px(260));
}

void FirstStart::say(const QString& text, ui::Tone tone) {
    m_words->setTone(tone);
    m_words->setText(text);
    m_bar->setVisible(tone == ui::Tone::Normal);
}

void FirstStart::showStep(const jobs::Step& step) {
    constexpr int whole = 1000;
    m_bar->setRange(0, step.total > 0 ? whole : 0);
    if (step.total > 0) m_bar->setValue(static_cast<int>(step.done * whole / step.total));
}

} // namespace kitapdar::app
