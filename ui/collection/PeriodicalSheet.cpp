#include "ui/collection/PeriodicalSheet.h"

#include "ui/input/PermittedWidget.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

PeriodicalSheet::PeriodicalSheet(QWidget& window, const Context& context)
    : Overlay(window, 600),
      m_context(context),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_form(new FormLayout),
      m_said(new Label({}, Type::Body, Tone::Secondary)),
      m_go(makePrimaryButton({})) {
    m_go->setObjectName(QStringLiteral("periodical-go"));
    m_go->setAutoDefault(false);
    m_go->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_said->setObjectName(QStringLiteral("periodical-said"));
    m_said->setWordWrap(true);
    keepPermitted(context.actions, *m_go, Permission::CopyEdit);
    content()->addWidget(m_title);
    content()->addLayout(m_form);
    footer()->addWidget(m_said);
    footer()->addWidget(m_go, 0, Qt::AlignRight);
    keepOpenOnClicks();
    connect(m_go, &QPushButton::clicked, this, &PeriodicalSheet::go);
}

void PeriodicalSheet::begin(Words title, Words go) {
    m_busy = false;
    m_title->setWords(std::move(title));
    setWords(*m_go, std::move(go));
    m_said->clear();
    open();
}

void PeriodicalSheet::finish(std::int64_t id) {
    m_busy = false;
    dismiss();
    Q_EMIT done(id);
}

void PeriodicalSheet::refuse(Words words) {
    m_busy = false;
    m_said->setTone(Tone::Refused);
    m_said->setWords(std::move(words));
}

QLineEdit* PeriodicalSheet::field(const char* name, const Words& label, Words hint) {
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    m_form->addField(label, line, std::move(hint));
    connect(line, &QLineEdit::returnPressed, this, &PeriodicalSheet::go);
    return line;
}

void PeriodicalSheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return go();
    Overlay::keyPressEvent(event);
}

void PeriodicalSheet::go() {
    if (std::exchange(m_busy, true)) return; // Ctrl+Enter in a field comes twice
    submit();
}

} // namespace kitapdar::ui
