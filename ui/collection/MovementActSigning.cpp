// MovementActPane: signing by a second person, and reversing.
#include "core/library/Library.h"
#include "core/movements/MovementQueries.h"
#include "core/movements/MovementService.h"
#include "ui/collection/MovementActPane.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Signing.h"
#include "wording/Format.h"
#include "wording/MovementWords.h"
#include "wording/Text.h"

#include <QPointer>

namespace kitapdar::ui {

using movements::MovementKind;
using movements::MovementQueries;
using movements::MovementRow;
using movements::MovementService;

void MovementActPane::sign() {
    if (!m_id || !needsDraft() || m_busy) return;
    m_busy = true;
    m_context.library.write(&MovementService::sign, *m_id)
        .then(this, [this](const Result<MovementRow, movements::SignMovementRefusal>& done) {
            m_busy = false;
            if (!done && std::holds_alternative<staff::SignatureMissing>(done.error()) && Signing::of(*this))
                return askToSign();
            if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
            m_context.announcer.done([number = nameOf(*done)] { return tr("Act %1 is signed.").arg(number); });
            read();
        });
}

void MovementActPane::askToSign() {
    m_context.library.read(&MovementQueries::toSign, *m_id)
        .then(this, [this](const Result<staff::Act, movements::ShowMovementRefusal>& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            if (!signing || !m_act) return;
            const auto lines = [checked = *m_act, place = m_places->of(m_act->row.act.toPlace)] {
                switch (checked.row.act.kind) {
                case MovementKind::Transfer:
                    return tr("The copies belong to another place from now on: %1. It is not undone, only reversed by "
                              "another act.")
                        .arg(place);
                case MovementKind::Binding:
                case MovementKind::Repair:
                    return tr(
                        "The copies leave the shelf until they are back. It is not undone, only reversed by "
                        "another act.");
                case MovementKind::Revaluation:
                    break;
                }
                return tr("The copies are worth another sum in both books of account: %1, before: %2. It is not "
                          "undone, only reversed by another act.")
                    .arg(moneyText(checked.newValue), moneyText(checked.value));
            };
            signing->ask(*act, {lines, m_act->row.copies}, [self = QPointer(this)] {
                if (self) self->sign();
            });
        });
}

void MovementActPane::reverse() {
    if (!m_id || !m_act || isDraft()) return;
    const Question question{tr("Reverse the act"),
                            tr("Another act takes the whole act back. Its copies are what and where they were before."),
                            tr("Reverse the act"), tr("Leave it")};
    m_context.dialogs.ask(*this, question, [this](bool yes) {
        if (yes) writeReversal();
    });
}

void MovementActPane::writeReversal() {
    m_context.library.write(&MovementService::reverse, *m_id, movements::MovementReversal{})
        .then(this, [this](const Result<MovementRow, movements::ReverseMovementRefusal>& reversed) {
            if (!reversed && std::holds_alternative<staff::SignatureMissing>(reversed.error()) && Signing::of(*this))
                return askToReverse();
            if (!reversed)
                return m_context.announcer.tell(Tone::Refused, [no = reversed.error()] { return words(no); });
            m_context.announcer.done([number = nameOf(*reversed)] { return tr("Reversed by act %1.").arg(number); });
            read();
        });
}

void MovementActPane::askToReverse() {
    using ToSign = Result<std::optional<staff::Act>, movements::ShowMovementRefusal>;
    m_context.library.read(&MovementQueries::toReverse, *m_id, movements::MovementReversal{})
        .then(this, [this](const ToSign& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            if (!*act || !signing || !m_act) return;
            const auto lines = [row = m_act->row] {
                return tr("Act %1 is taken back as a whole. Sum: %2.").arg(nameOf(row), moneyText(row.value));
            };
            signing->ask(**act, {lines, m_act->row.copies}, [self = QPointer(this)] {
                if (self) self->writeReversal();
            });
        });
}

} // namespace kitapdar::ui
