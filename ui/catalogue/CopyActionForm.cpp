#include "ui/catalogue/CopyActionForm.h"

#include "core/circulation/LossService.h"
#include "core/collection/CopyActionService.h"
#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <array>

namespace kitapdar::ui {

namespace {

QString nameOf(const collection::Copy& copy) {
    return qs(copy.inventoryNumber.value_or(copy.barcode.value_or(std::string())));
}

} // namespace

CopyActionForm::CopyActionForm(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_text(m_form.line(
          &Typed::text,
          [this] { return m_action == CopyAction::WrittenOff ? tr("Number of the document") : tr("Reason"); })),
      m_day(m_form.day(
          &Typed::on, [this] { return m_action == CopyAction::WrittenOff ? tr("Its date") : tr("Day"); },
          [this] { return m_action == CopyAction::WrittenOff ? QString() : tr("today"); },
          [this] { return m_context.library.clock().today(); })),
      m_head(new Label({}, Type::Large, Tone::Normal, true)),
      m_textLabel(labelFor(m_text, m_form.fields()[0].label)),
      m_dayLabel(labelFor(m_day, m_form.fields()[1].label)),
      m_refusal(new Label({}, Type::Body, Tone::Refused)),
      m_do(makePrimaryButton([this] { return tr("Enter it"); })) {
    auto* row = new QHBoxLayout;
    auto* cancel = makeButton([this] { return tr("Close"); });
    row->addWidget(m_textLabel);
    row->addWidget(m_text, 3);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day, 1);
    row->addWidget(cancel);
    row->addWidget(m_do);
    content()->addWidget(m_head);
    content()->addLayout(row);
    m_refusal->setWordWrap(true);
    content()->addWidget(m_refusal);
    for (QLineEdit* each : {m_text, m_day}) connect(each, &QLineEdit::returnPressed, this, &CopyActionForm::submit);
    connect(m_do, &QPushButton::clicked, this, &CopyActionForm::submit);
    connect(cancel, &QPushButton::clicked, this, &CopyActionForm::hide);
    hide();
}

void CopyActionForm::begin(CopyAction action, const collection::Copy& copy) {
    m_action = action;
    m_copy = copy;
    m_form.show({});
    m_refusal->clear();
    if (action == CopyAction::Found) return write({});
    word();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CopyActionForm::word() {
    m_head->setWords([action = m_action, name = nameOf(*m_copy)] {
        switch (action) {
        case CopyAction::Lost:
            return tr("Copy %1 is lost").arg(name);
        case CopyAction::Damaged:
            return tr("Copy %1 is damaged").arg(name);
        case CopyAction::WrittenOff:
            return tr("Write off copy %1").arg(name);
        case CopyAction::Found:
            break;
        }
        return QString();
    });
    const std::array labels = {m_textLabel, m_dayLabel};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const LabelledWidget& field = m_form.fields()[i];
        labels[i]->setWords(field.label);
        field.widget->setAccessibleName(field.label());
    }
    m_day->setPlaceholderText(m_action == CopyAction::WrittenOff ? QString() : tr("today"));
}

void CopyActionForm::submit() {
    const auto typed = m_form.typed({});
    if (!typed) {
        m_day->setFocus();
        return m_refusal->setWords([] { return tr("Write the day as 03.02.2026."); });
    }
    write(*typed);
}

void CopyActionForm::write(const Typed& typed) {
    if (!m_copy || !m_do->isEnabled()) return;
    m_do->setEnabled(false);
    const auto home = [this](const Result<collection::Copy, collection::CopyActionRefusal>& answer) {
        answered(answer);
    };
    Library& library = m_context.library;
    const collection::CopyId id = m_copy->id;
    switch (m_action) {
    case CopyAction::Lost:
        return library.write(&circulation::LossService::lose, id, collection::Mishap{typed.on, typed.text})
            .then(this, home);
    case CopyAction::Found:
        return library.write(&collection::CopyActionService::find, id).then(this, home);
    case CopyAction::Damaged:
        return library.write(&collection::CopyActionService::damage, id, collection::Mishap{typed.on, typed.text})
            .then(this, home);
    case CopyAction::WrittenOff:
        return library
            .write(&collection::CopyActionService::writeOff, id, collection::WriteOffDocument{typed.text, typed.on})
            .then(this, home);
    }
}

void CopyActionForm::answered(const Result<collection::Copy, collection::CopyActionRefusal>& answer) {
    m_do->setEnabled(true);
    if (!answer) {
        const Words why = [no = answer.error()] { return notSavedWords(faultIn(no), words(no)); };
        if (isHidden()) return m_context.announcer.tell(Tone::Refused, why);
        return m_refusal->setWords(why);
    }
    hide();
    m_context.announcer.done([copy = *answer] { return tr("Copy %1: %2").arg(nameOf(copy), stateWords(copy)); },
                             Undo::Offered);
    Q_EMIT done(answer->id.value);
}

void CopyActionForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
