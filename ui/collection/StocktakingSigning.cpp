// StocktakingPane: the act and its second signature.
#include "core/library/Library.h"
#include "core/stocktaking/StocktakingService.h"
#include "ui/collection/ShelfScans.h"
#include "ui/collection/StocktakingPane.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Signing.h"
#include "wording/Format.h"
#include "wording/StocktakingWords.h"
#include "wording/Text.h"

#include <QPointer>

#include <utility>

namespace kitapdar::ui {

using stocktaking::StocktakingService;

void StocktakingPane::sign() {
    using Signed = Result<stocktaking::Stocktaking, stocktaking::SignActRefusal>;
    if (!m_id || std::exchange(m_busy, true)) return;
    m_context.library.write(&StocktakingService::sign, *m_id).then(this, [this](const Signed& done) {
        m_busy = false;
        if (!done && std::holds_alternative<staff::SignatureMissing>(done.error()) && Signing::of(*this))
            return askToSign();
        if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
        m_context.announcer.done(
            [number = qs(numberOf(*done))] { return tr("The act of stocktaking %1 is signed.").arg(number); });
        read();
    });
}

void StocktakingPane::askToSign() {
    m_context.library.read(&StocktakingService::actToSign, *m_id)
        .then(this, [this](const Result<staff::Act, stocktaking::CloseRefusal>& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            if (!signing || !m_status) return;
            const auto& figures = m_status->figures;
            const std::int64_t missing = figures.missing.copies + figures.missingAgain.copies;
            const auto lines = [missing, expected = figures.expected.copies] {
                return tr("Expected: %1. Copies that were not found become missing: %2.")
                    .arg(numberText(expected), numberText(missing));
            };
            signing->ask(*act, {lines, missing}, [self = QPointer(this)] {
                if (self) self->sign();
            });
        });
}

void StocktakingPane::reverse() {
    using Reversed = Result<stocktaking::Stocktaking, stocktaking::ReverseActRefusal>;
    if (!m_id) return;
    m_context.library.write(&StocktakingService::reverse, *m_id).then(this, [this](const Reversed& done) {
        if (!done && std::holds_alternative<staff::SignatureMissing>(done.error()) && Signing::of(*this))
            return askToReverse();
        if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
        m_context.announcer.done([] { return tr("The act is taken back."); });
        read();
    });
}

void StocktakingPane::askToReverse() {
    m_context.library.read(&StocktakingService::actToReverse, *m_id)
        .then(this, [this](const Result<staff::Act, stocktaking::CloseRefusal>& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            if (!signing || !m_status) return;
            const auto& figures = m_status->figures;
            const std::int64_t missing = figures.missing.copies + figures.missingAgain.copies;
            const auto lines = [number = qs(numberOf(m_status->stocktaking))] {
                return tr("The act of stocktaking %1 is taken back: its copies are as they were before it.")
                    .arg(number);
            };
            signing->ask(*act, {lines, missing}, [self = QPointer(this)] {
                if (self) self->reverse();
            });
        });
}

} // namespace kitapdar::ui
