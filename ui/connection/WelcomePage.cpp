#include "ui/connection/WelcomePage.h"

#include "ui/widgets/ChoiceButton.h"

#include <QVBoxLayout>

namespace kitapdar::ui {

WelcomePage::WelcomePage(QWidget* parent)
    : StartPage([] { return tr("Where is your library?"); }, parent),
      m_knownButton(new ChoiceButton(
          Icon::Book, [] { return tr("Go on with the library of this desk"); }, [this] { return m_known; })),
      m_sample(new ChoiceButton(
          Icon::Desk, [] { return tr("Try the sample library"); },
          [] { return tr("Real titles, invented readers. Try everything; it is thrown away in one step."); })),
      m_file(new ChoiceButton(
          Icon::Shelf, [] { return tr("A library on this computer"); },
          [] { return tr("One file on this disk, for one desk. Begin a new one or open yours."); })),
      m_server(new ChoiceButton(
          Icon::Link, [] { return tr("A shared library on a server"); },
          [] { return tr("Several desks work in it at the same time. The administrator gives you its address."); })) {
    for (ChoiceButton* button : {m_knownButton, m_sample, m_file, m_server}) column()->addWidget(button);
    column()->addStretch(1);
    connect(m_knownButton, &ChoiceButton::clicked, this, &WelcomePage::knownChosen);
    connect(m_sample, &ChoiceButton::clicked, this, &WelcomePage::sampleChosen);
    connect(m_file, &ChoiceButton::clicked, this, &WelcomePage::fileChosen);
    connect(m_server, &ChoiceButton::clicked, this, &WelcomePage::serverChosen);
    offer({}, true);
}

void WelcomePage::offer(const QString& known, bool sample) {
    m_known = known;
    m_knownButton->setDetail([this] { return m_known; });
    m_knownButton->setVisible(!known.isEmpty());
    m_sample->setVisible(sample);
}

void WelcomePage::takeFocus() {
    ChoiceButton* first = m_known.isEmpty() ? m_sample->isVisibleTo(this) ? m_sample : m_file : m_knownButton;
    first->setFocus(Qt::TabFocusReason);
}

} // namespace kitapdar::ui
