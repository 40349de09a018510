#include "ui/catalogue/CopyActionForm.h"

#include "core/circulation/LossService.h"
#include "core/collection/CopyActionService.h"
#include "core/library/Library.h"
#include "ui/catalogue/CopySubject.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Link.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/ChargeWords.h"
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

/// A form for each action on each copy: the words of a loss are none of a damage.
QString draftOf(CopyAction action, collection::CopyId copy) {
    static constexpr std::array names = {"copy-lost/", "copy-found/", "copy-damaged/", "copy-written-off/"};
    return QLatin1String(names.at(static_cast<std::size_t>(action))) + QString::number(copy.value);
}

} // namespace

CopyActionForm::CopyActionForm(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_draft(new FormDraft(context.settings.drafts(), this)),
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
    connect(cancel, &QPushButton::clicked, this, &CopyActionForm::leave);
    m_draft->watch(QStringLiteral("text"), m_text);
    m_draft->watch(QStringLiteral("day"), m_day);
    hide();
}

void CopyActionForm::begin(CopyAction action, const collection::Copy& copy) {
    putAway();
    m_action = action;
    m_copy = copy;
    m_refusal->clear();
    if (action == CopyAction::Found) return write({});
    const QString link = Link{QStringLiteral("copy"), copy.id.value, {}}.toString();
    m_draft->begin(
        draftOf(action, copy.id), link, [this] { m_form.show({}); }, subjectOf(copy));
    m_draft->offer(m_context.announcer);
    word();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

std::optional<collection::CopyId> CopyActionForm::copy() const {
    return isHidden() || !m_copy ? std::nullopt : std::optional(m_copy->id);
}

void CopyActionForm::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] { hide(); });
}

void CopyActionForm::putAway() {
    if (isHidden()) return;
    if (m_draft->isTyped() && m_do->isEnabled()) tellKept(m_context.announcer, *m_copy);
    hide();
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
    m_written = m_action;
    Library& library = m_context.library;
    const collection::CopyId id = m_copy->id;
    const auto home = [this, id](const Result<collection::Copy, collection::CopyActionRefusal>& answer) {
        answered(id, answer);
    };
    switch (m_action) {
    case CopyAction::Lost:
        return library.write(&circulation::LossService::lose, id, collection::Mishap{typed.on, typed.text})
            .then(this, home);
    case CopyAction::Found:
        return library.write(&circulation::LossService::findOnShelf, id)
            .then(this, [this, home](const Result<circulation::FoundCopy, collection::CopyActionRefusal>& found) {
                using Answer = Result<collection::Copy, collection::CopyActionRefusal>;
                home(found ? Answer(found->copy) : Answer(fail(found.error())));
                if (found && found->charge)
                    m_context.announcer.tell(Tone::Info, [found = *found] { return words(found); });
            });
    case CopyAction::Damaged:
        return library.write(&collection::CopyActionService::damage, id, collection::Mishap{typed.on, typed.text})
            .then(this, home);
    case CopyAction::WrittenOff:
        return library
            .write(&collection::CopyActionService::writeOff, id, collection::WriteOffDocument{typed.text, typed.on})
            .then(this, [this, id](const Result<collection::Copy, collection::WriteOffRefusal>& left) {
                answered(id, left);
            });
    }
}

template <class Refusal>
void CopyActionForm::answered(collection::CopyId of, const Result<collection::Copy, Refusal>& answer) {
    m_do->setEnabled(true);
    const bool isHere = copy() == of;
    if (!answer) {
        const Words why = [no = answer.error()] { return notSavedWords(faultIn(no), words(no)); };
        if (!isHere) return m_context.announcer.tell(Tone::Refused, why);
        return m_refusal->setWords(why);
    }
    if (isHere) {
        m_draft->drop();
        hide();
    } else if (m_written) {
        m_context.settings.drafts().drop(draftOf(*m_written, of));
    }
    m_context.announcer.done(
        [copy = *answer] { return CopyActionForm::tr("Copy %1: %2").arg(nameOf(copy), stateWords(copy)); },
        Undo::Offered);
    if (isHere || m_written == CopyAction::Found) Q_EMIT done(answer->id.value);
}

void CopyActionForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
