#include "ui/digitization/PageQuestion.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace kitapdar::ui {

PageQuestion::PageQuestion(QWidget* parent)
    : Card(parent),
      m_question(new Label({}, Type::Body, Tone::Normal, true)),
      m_field(new QLineEdit),
      m_yes(makePrimaryButton({})) {
    setEdge(Tone::Accent);
    auto* no = makeButton([this] { return tr("Leave it (Esc)"); });
    auto* row = new QHBoxLayout;
    m_question->setWordWrap(true);
    row->addWidget(m_question, 2);
    row->addWidget(m_field, 2);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    row->addLayout(buttons, 1);
    content()->addLayout(row);
    connect(m_field, &QLineEdit::textChanged, this, &PageQuestion::check);
    connect(m_field, &QLineEdit::returnPressed, this, &PageQuestion::submit);
    connect(m_yes, &QPushButton::clicked, this, &PageQuestion::submit);
    connect(no, &QPushButton::clicked, this, &PageQuestion::leave);
    keepWorded(this, [this] { retranslate(); });
    hide();
}

void PageQuestion::retranslate() {
    if (m_words) m_field->setAccessibleName(m_words());
}

void PageQuestion::ask(Words question, Words yes, const QString& text, Empty empty,
                       std::function<void(QString)> answered) {
    m_words = question;
    m_question->setWords(std::move(question));
    setWords(*m_yes, std::move(yes));
    m_empty = empty;
    m_answered = std::move(answered);
    m_field->setText(text);
    retranslate();
    check();
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PageQuestion::check() { m_yes->setEnabled(m_empty == Empty::IsAnAnswer || !m_field->text().trimmed().isEmpty()); }

void PageQuestion::submit() {
    if (!m_yes->isEnabled() || !m_answered) return;
    const auto answered = std::exchange(m_answered, {});
    m_last = answered;
    const QString text = m_field->text().trimmed();
    hide();
    Q_EMIT closed();
    answered(text);
}

void PageQuestion::askAgain() {
    if (m_answered || !m_last) return;
    m_answered = std::exchange(m_last, {});
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

bool PageQuestion::leave() {
    if (!m_answered) return false;
    m_answered = {};
    hide();
    Q_EMIT closed();
    return true;
}

void PageQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && leave()) return;
    Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
