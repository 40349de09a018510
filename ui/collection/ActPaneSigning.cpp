// ActPane: signing by a second person, and reversing.
#include "core/library/Library.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "core/withdrawals/WriteOffService.h"
#include "ui/collection/ActPane.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Signing.h"
#include "wording/Format.h"
#include "wording/Text.h"
#include "wording/WithdrawalWords.h"

#include <QPointer>

namespace kitapdar::ui {

using withdrawals::ActRow;
using withdrawals::WriteOffQueries;
using withdrawals::WriteOffService;

void ActPane::sign() {
    if (!m_id || m_busy || (!isToSign() && !needsDraft())) return;
    m_busy = true;
    m_context.library.write(&WriteOffService::sign, *m_id)
        .then(this, [this](const Result<ActRow, withdrawals::SignActRefusal>& signedAct) {
            m_busy = false;
            if (!signedAct && std::holds_alternative<staff::SignatureMissing>(signedAct.error()) && Signing::of(*this))
                return askToSign();
            if (!signedAct)
                return m_context.announcer.tell(Tone::Refused, [no = signedAct.error()] { return words(no); });
            m_context.announcer.done([number = nameOf(*signedAct), ksu = qs(signedAct->ksu)] {
                return tr("Act %1 is signed. Record %2 of part 2.").arg(number, ksu);
            });
            read();
        });
}

void ActPane::askToSign() {
    m_context.library.read(&WriteOffQueries::toSign, *m_id)
        .then(this, [this](const Result<staff::Act, withdrawals::ShowActRefusal>& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            if (!signing || !m_act) return;
            const ActRow row = m_act->row;
            const auto lines = [row, isPosted = !isDraft()] {
                if (isPosted)
                    return tr("The copies have left both books of account already. Sum: %1. Once signed, this is only "
                              "reversed by another act.")
                        .arg(moneyText(row.value));
                return tr("The copies leave both books of account and the stock, by one act. Sum: %1. It is not "
                          "undone, only "
                          "reversed by another act.")
                    .arg(moneyText(row.value));
            };
            signing->ask(*act, {lines, row.copies}, [self = QPointer(this)] {
                if (self) self->sign();
            });
        });
}

void ActPane::reverse() {
    if (!m_id || !m_act || isDraft()) return;
    const Question question{
        tr("Reverse the act"),
        tr("Another act takes the whole act back. Its copies stand in the books and in the stock again."),
        tr("Reverse the act"), tr("Leave it")};
    m_context.dialogs.ask(*this, question, [this](bool yes) {
        if (yes) writeReversal();
    });
}

void ActPane::writeReversal() {
    m_context.library.write(&WriteOffService::reverse, *m_id, withdrawals::ReversalRequest{})
        .then(this, [this](const Result<ActRow, withdrawals::ReverseActRefusal>& reversed) {
            if (!reversed && std::holds_alternative<staff::SignatureMissing>(reversed.error()) && Signing::of(*this))
                return askToReverse();
            if (!reversed)
                return m_context.announcer.tell(Tone::Refused, [no = reversed.error()] { return words(no); });
            m_context.announcer.done([number = nameOf(*reversed)] { return tr("Reversed by act %1.").arg(number); });
            read();
        });
}

void ActPane::askToReverse() {
    using ToSign = Result<std::optional<staff::Act>, withdrawals::ShowActRefusal>;
    m_context.library.read(&WriteOffQueries::toReverse, *m_id, withdrawals::ReversalRequest{})
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
