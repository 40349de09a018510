#include "ui/connection/WaitPage.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace kitapdar::ui {

WaitPage::WaitPage(QWidget* parent)
    : StartPage([] { return tr("One moment…"); }, parent),
      m_words(addSentence({})),
      m_bar(new QProgressBar),
      m_cancel(makeButton([] { return tr("Cancel"); })) {
    m_bar->setTextVisible(false);
    m_bar->setFocusPolicy(Qt::TabFocus);
    keepWorded(m_bar, [this] { m_bar->setAccessibleName(tr("Progress")); });
    column()->addWidget(m_bar);
    column()->addStretch(1);
    addButtons(false)->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WaitPage::leaveRequested);
}

void WaitPage::say(Words words) {
    m_words->setWords(std::move(words));
    m_bar->setRange(0, 0);
}

void WaitPage::showStep(const jobs::Step& step) {
    constexpr int whole = 1000;
    m_bar->setRange(0, step.total > 0 ? whole : 0);
    if (step.total > 0) m_bar->setValue(static_cast<int>(step.done * whole / step.total));
}

/// Not the button: Enter that was pressed once more for the page before would cancel.
void WaitPage::takeFocus() { m_bar->setFocus(Qt::OtherFocusReason); }

} // namespace kitapdar::ui
