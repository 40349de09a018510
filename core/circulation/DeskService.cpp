#include "core/circulation/DeskService.h"

#include "core/audit/AccessLog.h"
#include "core/catalogue/RecordQueries.h"
#include "core/charges/ChargeRepository.h"
#include "core/circulation/CopyRouting.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanWriting.h"
#include "core/collection/CodeLookup.h"
#include "core/holds/HoldRepository.h"
#include "core/journal/Journal.h"
#include "core/readers/DetailsRepository.h"
#include "core/readers/ReaderRepository.h"
#include "core/rules/CalendarRepository.h"
#include "core/text/Barcode.h"

namespace kitapdar::circulation {

namespace {

using text::CodeKind;

Result<DeskAnswer> openReader(storage::Snapshot& snapshot, readers::Reader reader, Day today) {
    ReaderOpened opened;
    TRY(opened.loans, LoanRepository().openOfReader(snapshot, reader.id));
    TRY(auto rules, rules::CalendarRepository().rules(snapshot));
    opened.limit = rules::LoanRules(std::move(rules)).limitOf(reader.category);
    TRY(opened.holds, holds::HoldRepository().ofReader(snapshot, reader.id));
    TRY(opened.owed, charges::ChargeRepository().owedBy(snapshot, reader.id));
    TRY(const auto messages, readers::DetailsRepository().openMessages(snapshot, reader.id));
    for (const readers::Message& each : messages) {
        if (readers::isDue(each, today)) opened.messages.push_back(each.text);
    }
    opened.reader = std::move(reader);
    return DeskAnswer(std::move(opened));
}

Result<DeskAnswer> show(storage::Snapshot& snapshot, const collection::Copy& copy) {
    TRY(auto rows, catalogue::RecordQueries().rows(snapshot, {copy.recordId}));
    catalogue::RecordRow record = rows.empty() ? catalogue::RecordRow{} : std::move(rows.front());
    return DeskAnswer(CopyShown{copy, std::move(record)});
}

bool isOnItsWay(const CopyFacts& copy) { return copy.copy.circulation == collection::Circulation::InTransit; }

/// Of a copy that nobody waits for.
CodeEffect plainEffectOf(const DeskState& state, const CopyFacts& copy) {
    const bool hisOwn = copy.holder && state.card && copy.holder->card == *state.card;
    switch (state.mode) {
    case DeskMode::Return:
        return CodeEffect::TakesBack;
    case DeskMode::InHouse:
        return CodeEffect::UsesInHouse;
    case DeskMode::Lend:
        if (state.card && hisOwn && copy.loan->usePlace == collection::Lending::ReadingRoom) return CodeEffect::Lends;
        break;
    case DeskMode::Auto:
        break;
    }
    if (state.card && !hisOwn) return copy.loan ? CodeEffect::AsksAboutAnotherReader : CodeEffect::Lends;
    if (hisOwn && state.lentThisSession.contains(copy.code())) return CodeEffect::IsLentJustNow;
    return copy.loan || copy.isFoundAgain() || isOnItsWay(copy) ? CodeEffect::TakesBack : CodeEffect::Shows;
}

Result<CodeEffect> effectOf(storage::Snapshot& snapshot, const journal::Journal& journal, const DeskState& state,
                            const CopyFacts& copy) {
    const CodeEffect effect = plainEffectOf(state, copy);
    if (effect != CodeEffect::Shows) return effect;
    TRY(const bool isAsked, isAskedFor(snapshot, journal, copy.copy));
    return isAsked ? CodeEffect::PutsAside : effect;
}

Result<std::optional<PossibleMeaning>> possible(storage::Snapshot& snapshot, const journal::Journal& journal,
                                                const DeskState& state, const readers::CodeMeaning& meaning) {
    const text::ScannedCode code(meaning.code, meaning.kind);
    if (meaning.kind == CodeKind::Card) {
        TRY(auto reader, readers::ReaderRepository().byId(snapshot, readers::ReaderId(meaning.id)));
        if (!reader) return std::optional<PossibleMeaning>();
        return std::optional(PossibleMeaning{code, std::move(*reader), CodeEffect::OpensReader});
    }
    TRY(auto copy, LoanRepository().copy(snapshot, collection::CopyId(meaning.id)));
    if (!copy) return std::optional<PossibleMeaning>();
    TRY(const CodeEffect effect, effectOf(snapshot, journal, state, *copy));
    return std::optional(PossibleMeaning{code, std::move(*copy), effect});
}

/// What was recorded for a scan of which no answer came.
Result<std::optional<DeskAnswer>> recordedBefore(storage::Snapshot& snapshot, const DeskState& state,
                                                 const CopyFacts& copy) {
    if (!state.unansweredSince) return std::optional<DeskAnswer>();
    TRY(auto newest, LoanRepository().historyOfCopy(snapshot, copy.copy.id, 1));
    if (newest.empty()) return std::optional<DeskAnswer>();
    LoanRow& row = newest.front();
    const bool hisOwn = !state.card || row.readerCard == *state.card;
    if (hisOwn && row.loan.returnedAt && *row.loan.returnedAt >= *state.unansweredSince)
        return std::optional<DeskAnswer>(Returned{std::move(row), {}});
    if (hisOwn && state.card && !row.loan.returnedAt && row.loan.lentAt >= *state.unansweredSince)
        return std::optional<DeskAnswer>(Lent{std::move(row), {}});
    return std::optional<DeskAnswer>();
}

/// A few codes were stored before their like were refused: cut off its last sign, the code of another copy or of a
/// reader reads the same.
Result<bool> mayBeCutOff(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    const bool isMisread = code.isMisread(collection::ownBarcodePrefix) || code.isMisread(readers::ownCardPrefix);
    if (code.meant() || !isMisread) return false;
    const std::string cut = code.inCapitals();
    const auto sign = text::barcodeCheckCharacter(cut);
    if (!sign) return false;
    TRY(const auto whole, readers::meaningsOf(snapshot, text::ScannedCode(cut + *sign)));
    return !whole.empty();
}

DeskAnswer nothingKnown(const text::ScannedCode& code) {
    if (code.isMisread(collection::ownBarcodePrefix) || code.isMisread(readers::ownCardPrefix))
        return MisreadCode{code.text()};
    return UnknownCode{code.text()};
}

} // namespace

Result<std::vector<PossibleMeaning>> DeskService::meanings(storage::Snapshot& snapshot,
                                                           const staff::Permitted<Permission::LoanLend>&,
                                                           const DeskState& state,
                                                           const text::ScannedCode& code) const {
    TRY(const auto found, collection::namedBy(snapshot, code));
    std::vector<PossibleMeaning> meanings;
    for (const readers::CodeMeaning& each : found) {
        TRY(auto meaning, possible(snapshot, m_journal, state, each));
        if (meaning) meanings.push_back(std::move(*meaning));
    }
    return meanings;
}

Result<DeskAnswer, ScanRefusal> DeskService::scan(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                  const DeskState& state, const text::ScannedCode& code,
                                                  const Confirmed& confirmed) const {
    TRY(auto found, meanings(transaction, by, state, code));
    if (found.empty()) {
        TRY(const auto former, readers::cardOwner(transaction, code));
        return former ? DeskAnswer(FormerCardScanned{formerCard(*former)}) : nothingKnown(code);
    }
    TRY(const bool isCut, mayBeCutOff(transaction, code));
    if (isCut) return DeskAnswer(MisreadCode{code.text()});
    if (found.size() > 1) return DeskAnswer(SeveralMeanings{code.text(), std::move(found)});
    if (auto* reader = std::get_if<readers::Reader>(&found.front().what)) {
        if (m_log) m_log->readerSeen(by, reader->id.value, audit::Way::Desk);
        TRY(auto opened, openReader(transaction, std::move(*reader), m_journal.clock().today()));
        return opened;
    }
    const CodeEffect effect = found.front().effect;
    return handle(transaction, by, state, std::get<CopyFacts>(found.front().what), effect, confirmed);
}

Result<DeskAnswer, ScanRefusal> DeskService::handle(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::LoanLend>& by,
                                                    const DeskState& state, const CopyFacts& copy, CodeEffect effect,
                                                    const Confirmed& confirmed) const {
    TRY(auto before, recordedBefore(transaction, state, copy));
    if (before) return std::move(*before);
    switch (effect) {
    case CodeEffect::IsLentJustNow: {
        const LoanRow row = copy.row(*copy.loan, copy.holder->card);
        return DeskAnswer(NotLent{{AlreadyLentToThisReader{row.loan.id, true}}, {}, row});
    }
    case CodeEffect::Shows: {
        TRY(auto shown, show(transaction, copy.copy));
        return shown;
    }
    case CodeEffect::TakesBack:
    case CodeEffect::PutsAside:
        return takeBack(transaction, by, state, copy);
    case CodeEffect::UsesInHouse:
        return useInHouse(transaction, by, state, copy);
    case CodeEffect::OpensReader: // never of a copy
    case CodeEffect::Lends:
    case CodeEffect::AsksAboutAnotherReader:
        break;
    }
    return lend(transaction, by, state, copy, confirmed);
}

Result<DeskAnswer, ScanRefusal> DeskService::lend(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                  const DeskState& state, const CopyFacts& copy,
                                                  const Confirmed& confirmed) const {
    LendRequest request;
    request.confirmed = confirmed;
    request.confirmed.add(state.allowed);
    request.due = state.dueByHand;
    request.passedHold = state.passedHold;
    if (state.lendsToRoom) request.usePlace = collection::Lending::ReadingRoom;
    if (state.mode == DeskMode::Lend && copy.loan && copy.holder->card == *state.card)
        request.usePlace = collection::Lending::Home;
    TRY(auto answer, m_loans.lendFound(transaction, by, *state.card, copy, request));
    return std::visit([](auto each) { return DeskAnswer(std::move(each)); }, std::move(answer));
}

Result<DeskAnswer, ScanRefusal> DeskService::takeBack(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                      const DeskState& state, const CopyFacts& copy) const {
    ReturnRequest request;
    // What was lent since the day of the book drop came back after it: at the earliest when it was lent, and now where
    // the clock has been set back since.
    if (copy.loan && state.on) {
        const Day day = std::max(*state.on, copy.loan->lentOn);
        if (day <= m_journal.clock().today()) request.on = day;
    }
    auto returned = m_loans.returnFound(transaction, by, copy, request);
    if (returned) return DeskAnswer(std::move(*returned));
    if (auto* nothing = std::get_if<NothingToReturn>(&returned.error())) return DeskAnswer(std::move(*nothing));
    if (const auto* no = std::get_if<NotPermitted>(&returned.error())) return fail(ScanRefusal(*no));
    const Fault* fault = faultIn(returned.error());
    return fail(ScanRefusal(fault ? *fault : Fault{Fault::Kind::Conflict, "the copy is known no longer", {}}));
}

Result<DeskAnswer, ScanRefusal> DeskService::useInHouse(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LoanLend>& by,
                                                        const DeskState& state, const CopyFacts& copy) const {
    if (copy.loan) return takeBack(transaction, by, state, copy);
    const text::ScannedCode code(copy.code(), copy.copy.barcode ? CodeKind::Barcode : CodeKind::InventoryNumber);
    auto used = m_loans.useInHouse(transaction, by, code, state.card.value_or(""));
    if (used) return DeskAnswer(std::move(*used));
    if (auto* no = std::get_if<CopyNotInStock>(&used.error())) return DeskAnswer(NotLent{{*no}, {}, subjectOf(copy)});
    if (const auto* no = std::get_if<readers::UnknownReader>(&used.error()))
        return DeskAnswer(NotLent{{*no}, {}, subjectOf(copy)});
    if (const auto* no = std::get_if<NotPermitted>(&used.error())) return fail(ScanRefusal(*no));
    const Fault* fault = faultIn(used.error());
    return fail(ScanRefusal(fault ? *fault : Fault{Fault::Kind::Conflict, "the copy is known no longer", {}}));
}

} // namespace kitapdar::circulation
