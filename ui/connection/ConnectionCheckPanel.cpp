#include "ui/connection/ConnectionCheckPanel.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/LibraryWords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace kitapdar::ui {

Tone toneOf(const CheckAnswer& answer) {
    if (answer) return answer->mayWrite ? Tone::Ok : Tone::Attention;
    const auto* empty = std::get_if<NoLibraryThere>(&answer.error());
    return empty && empty->mayCreate ? Tone::Info : Tone::Refused;
}

ConnectionCheckPanel::ConnectionCheckPanel(QWidget* parent)
    : Card(parent),
      m_icon(new Label),
      m_what(new Label({}, Type::Body, Tone::Normal, true)),
      m_more(new Label({}, Type::Body, Tone::Secondary)),
      m_bar(new QProgressBar),
      m_make(makeButton([] { return tr("Make the library here"); }, Icon::Plus)) {
    setObjectName(QStringLiteral("connection-check-panel"));
    m_what->setWordWrap(true);
    m_more->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    column->addWidget(m_what);
    column->addWidget(m_more);
    column->addWidget(m_bar);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    content()->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &ConnectionCheckPanel::makeWanted);
    clear();
    onStyleChange(this, [this](const Look&) { say(); });
    onLanguageChange(this, [this] { say(); });
}

void ConnectionCheckPanel::clear() {
    m_asking = false;
    m_answer.reset();
    say();
}

void ConnectionCheckPanel::showAsking() {
    m_asking = true;
    m_answer.reset();
    say();
}

void ConnectionCheckPanel::showAnswer(const CheckAnswer& answer) {
    m_asking = false;
    m_answer = answer;
    say();
    setAccessibleName(text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ConnectionCheckPanel::text() const {
    return m_more->text().isEmpty() ? m_what->text() : m_what->text() + QLatin1Char('\n') + m_more->text();
}

void ConnectionCheckPanel::say() {
    const Look look = lookOf(this);
    const Tone tone = m_answer ? toneOf(*m_answer) : Tone::Normal;
    setEdge(tone);
    m_icon->setVisible(m_answer.has_value());
    m_icon->setPixmap(iconPixmap(iconOfTone(tone), look.px(size::icon), devicePixelRatioF(), look.tone(tone)));
    m_bar->setVisible(m_asking);
    m_bar->setAccessibleName(tr("Progress"));
    QString what = m_asking ? tr("Asking the server…") : tr("“Test” finds out whether everything is right.");
    QString more;
    bool make = false;
    if (m_answer && *m_answer) {
        QStringList lines = words(**m_answer);
        what = lines.takeFirst();
        more = lines.join(QLatin1Char('\n'));
    } else if (m_answer) {
        what = words(m_answer->error());
        more = advice(m_answer->error());
        const auto* empty = std::get_if<NoLibraryThere>(&m_answer->error());
        make = empty && empty->mayCreate;
    }
    m_what->setType(Type::Body, m_answer.has_value());
    m_what->setTone(m_answer ? Tone::Normal : Tone::Secondary);
    m_what->setText(what);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_make->setVisible(make);
}

} // namespace kitapdar::ui
