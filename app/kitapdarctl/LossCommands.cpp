#include "app/kitapdarctl/LossCommands.h"

#include "app/kitapdarctl/ChargeCommands.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/LossService.h"
#include "wording/ChargeWords.h"
#include "wording/CirculationWords.h"
#include "wording/DeskWords.h"
#include "wording/Format.h"

namespace kitapdar::ctl {

namespace {

Json orNull(const std::optional<charges::ChargeRow>& row) { return row ? documentOf(*row) : Json(nullptr); }

Json loanOf(const circulation::LoanRow& row) {
    if (row.loan.id.value == 0) return nullptr;
    return {{"id", row.loan.id.value}, {"card", row.readerCard}, {"due", row.loan.dueOn.iso()}};
}

void addCharge(Answer& answer, const std::optional<charges::ChargeRow>& charge) {
    answer.document["charge"] = orNull(charge);
    if (charge) answer.text += line(lineOf(*charge));
}

Outcome claimed(Session& session, const Result<circulation::Claimed, circulation::ClaimRefusal>& claimed) {
    if (!claimed) return fail(session.failure(claimed.error()));
    const circulation::Loan& loan = claimed->row.loan;
    const circulation::ClaimText said = circulation::claimFromText(loan.claim);
    return Answer{{{"barcode", claimed->row.barcode},
                   {"title", claimed->row.title},
                   {"loan", loanOf(claimed->row)},
                   {"claimed_on", ctl::orNull(loan.claimedOn)},
                   {"claim", loan.claimedOn ? Json(circulation::code(said.claim)) : Json(nullptr)},
                   {"note", said.note},
                   {"open_claims", claimed->openClaims},
                   {"often", claimed->isOften()}},
                  line(qs(claimed->row.barcode + "\t" + claimed->row.title)) +
                      (loan.claimedOn ? line(words(said.claim)) : std::string()) + line(words(*claimed))};
}

} // namespace

Outcome lose(Session& session, const Arguments& arguments) {
    using circulation::Compensation;
    circulation::LossRequest request;
    TRY(request.on, dayOf(arguments, "--on"));
    TRY(request.amount, moneyOf(arguments, "--amount"));
    request.reason = arguments.valueOr("--note", "");
    const auto replacedBy = arguments.value("--replaced-by");
    // A book that has not come yet settles nothing: what the lost one costs is owed until then.
    const bool isExpected = arguments.has("--in-kind") && !replacedBy;
    if (replacedBy) request.compensation = Compensation::InKind;
    if (arguments.has("--no-charge")) request.compensation = Compensation::None;
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    if (replacedBy) {
        TRY(const auto other, copyWithCode(session, *library, *replacedBy));
        request.replacement = other.id;
    }
    const auto lost = library->writeNow(&circulation::LossService::loseByReader, copy.id, request);
    if (!lost) return fail(session.failure(lost.error()));
    Answer answer{{{"barcode", arguments.at(0)},
                   {"state", collection::code(collection::stateOf(lost->copy))},
                   {"ended_loan", lost->loan ? loanOf(*lost->loan) : Json(nullptr)}},
                  line(lineOf(lost->copy))};
    if (lost->loan) {
        answer.text += line(Ctl::tr("The loan ended: card %1, due %2")
                                .arg(qs(lost->loan->readerCard), dayText(lost->loan->loan.dueOn)));
    }
    addCharge(answer, lost->charge);
    if (isExpected && lost->charge) {
        const QString command = QStringLiteral("kitapdarctl --library … charge replace %1 --by BARCODE")
                                    .arg(QString::number(lost->charge->charge.id.value));
        answer.text +=
            line(Ctl::tr("It is owed until an equal book has come. The command for it then: %1.").arg(command));
    }
    return answer;
}

Outcome find(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    const auto found = library->writeNow(&circulation::LossService::find, copy.id);
    if (!found) return fail(session.failure(found.error()));
    Answer answer{{{"barcode", arguments.at(0)},
                   {"state", collection::code(collection::stateOf(found->copy))},
                   {"waived", found->waived.tenge()},
                   {"held", found->held().tenge()}},
                  line(lineOf(found->copy))};
    addCharge(answer, found->charge);
    const QString said = words(*found);
    if (!said.isEmpty()) answer.text += line(said);
    return answer;
}

Outcome claim(Session& session, const Arguments& arguments) {
    const int ways = int(arguments.has("--returned")) + int(arguments.has("--never")) + int(arguments.has("--found")) +
                     int(arguments.has("--withdraw"));
    if (ways == 0)
        return fail(arguments.wrongUsage(Ctl::tr("Say one of --returned, --never, --found and --withdraw.")));
    const text::ScannedCode barcode(arguments.at(0));
    const std::string note = arguments.valueOr("--note", "");
    TRY(const auto on, dayOf(arguments, "--on"));
    TRY(Library* const library, session.library());
    if (arguments.has("--withdraw") && on)
        return fail(arguments.wrongUsage(Ctl::tr("A claim is withdrawn today: --on is of the other ways.")));
    if (arguments.has("--withdraw"))
        return claimed(session, library->writeNow(&circulation::LossService::withdrawClaim, barcode, note));
    if (arguments.has("--found")) {
        circulation::ReturnRequest request;
        request.on = on;
        request.forgiveFine = true;
        const auto returned = library->writeNow(&circulation::LoanService::returnAs, barcode, request);
        if (!returned) return fail(session.failure(returned.error()));
        return Answer{{{"barcode", returned->row.barcode},
                       {"title", returned->row.title},
                       {"loan", loanOf(returned->row)},
                       {"returned", true}},
                      line(words(*returned))};
    }
    const auto said = arguments.has("--returned") ? circulation::Claim::Returned : circulation::Claim::NeverLent;
    return claimed(
        session, library->writeNow(&circulation::LossService::claim, barcode, circulation::ClaimText{said, note, on}));
}

Outcome damage(Session& session, const Arguments& arguments) {
    circulation::DamageRequest request;
    TRY(request.note, arguments.required("--note"));
    TRY(request.amount, moneyOf(arguments, "--charge"));
    TRY(Library* const library, session.library());
    const auto damaged =
        library->writeNow(&circulation::LossService::damage, text::ScannedCode(arguments.at(0)), request);
    if (!damaged) return fail(session.failure(damaged.error()));
    Answer answer{
        {{"barcode", damaged->row.barcode}, {"title", damaged->row.title}, {"ended_loan", loanOf(damaged->row)}},
        line(qs(damaged->row.barcode + "\t" + damaged->row.title))};
    if (damaged->row.loan.id.value != 0)
        answer.text += line(Ctl::tr("The loan ended: card %1, due %2")
                                .arg(qs(damaged->row.readerCard), dayText(damaged->row.loan.dueOn)));
    QStringList sentences{words(circulation::Note(circulation::CopyDamaged{request.note}))};
    for (const circulation::Note& note : damaged->notes) sentences << words(note);
    answer.text += line(joinedSentences(sentences << words(damaged->routing)));
    addCharge(answer, damaged->charge);
    return answer;
}

} // namespace kitapdar::ctl
