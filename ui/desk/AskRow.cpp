#include "ui/desk/AskRow.h"

#include "ui/input/CodeField.h"
#include "ui/shell/Overlay.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

AskRow::AskRow(QWidget* parent)
    : Card(parent),
      m_question(new Label({}, Type::Body, Tone::Normal, true)),
      m_complaint(new Label({}, Type::Body, Tone::Refused)),
      m_field(new QLineEdit),
      m_done(makePrimaryButton([] { return tr("Done"); })) {
    setObjectName(QStringLiteral("ask"));
    m_field->setObjectName(QStringLiteral("answer"));
    m_question->setWordWrap(true);
    m_complaint->setWordWrap(true);
    m_done->setAutoDefault(false);
    readKeys(*m_field, KeysRead::Numbers);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_done);
    content()->addWidget(m_question);
    content()->addLayout(row);
    content()->addWidget(m_complaint);
    setEdge(Tone::Attention);
    m_complaint->hide();
    keepWorded(
        this, [this] { m_field->setAccessibleName(m_question->text().isEmpty() ? tr("Answer") : m_question->text()); });
    connect(m_field, &QLineEdit::returnPressed, this, &AskRow::answer);
    connect(m_done, &QPushButton::clicked, this, &AskRow::answer);
    keepStyled(this, [this](const Look& look) { content()->setSpacing(look.px(space::s)); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { coverBy(now); });
    hide();
}

/// What is asked under a sheet is not seen, and the keys would go to it when the sheet is gone.
void AskRow::coverBy(QWidget* now) {
    Overlay* sheet = isAsking() ? Overlay::around(now) : nullptr;
    if (!sheet) return;
    sheet->setFocusBefore(m_keyboard.release());
    hide();
}

void AskRow::ask(Words question, Words wrong, const QString& given, std::function<bool(const QString&)> take) {
    setReadsKeys(*m_field, false);
    m_take = std::move(take);
    m_wrong = std::move(wrong);
    m_field->setAccessibleName(question());
    m_question->setWords(std::move(question));
    m_complaint->hide();
    m_field->setText(given);
    m_field->selectAll();
    show();
    m_keyboard.take(*m_field, *this);
}

void AskRow::expectDay() { setReadsKeys(*m_field, true); }

void AskRow::answer() {
    if (!isAsking()) return;
    const auto take = m_take;
    if (take && take(m_field->text().simplified())) return leave();
    m_complaint->setWords(m_wrong);
    m_complaint->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void AskRow::leave() {
    if (!isAsking()) return;
    m_keyboard.restore();
    hide();
}

void AskRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Card::keyPressEvent(event);
    leave();
    event->accept();
}

} // namespace kitapdar::ui
