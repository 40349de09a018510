#include "core/holds/PlaceHold.h"

#include "core/catalogue/AudienceMark.h"
#include "core/collection/CopyRepository.h"
#include "core/holds/HoldRules.h"
#include "core/holds/LoansOfHolds.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceRepository.h"
#include "core/readers/ReaderRepository.h"

#include <algorithm>

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

constexpr int adult = 18;

/// The reasons to refuse that were set aside, as far as they came up.
class Overrides {
public:
    explicit Overrides(const HoldOverride& given) : m_given(given) {}

    template <class Reason>
    Result<void, PlaceHoldRefusal> refuse(Reason reason) {
        if (!isOverridable(Reason::code) || std::ranges::find(m_given.codes, Reason::code) == m_given.codes.end())
            return fail(std::move(reason));
        m_used.push_back(Reason::code);
        return {};
    }
    const std::vector<std::string_view>& used() const { return m_used; }

private:
    const HoldOverride& m_given;
    std::vector<std::string_view> m_used;
};

Result<readers::Reader, PlaceHoldRefusal> readerOf(storage::Snapshot& snapshot, const text::ScannedCode& card,
                                                   Day today, Overrides& overrides) {
    TRY(auto reader, readers::ReaderRepository().byCard(snapshot, card));
    if (!reader) return fail(readers::UnknownReader{card.text()});
    if (readers::isBlocked(*reader, today)) return fail(ReaderBlocked{reader->blockedReason});
    if (reader->registeredUntil < today) CHECK(overrides.refuse(RegistrationExpired{reader->registeredUntil}));
    return std::move(*reader);
}

/// As lending judges it; what is not known of the reader is said when the copy is lent.
Result<void, PlaceHoldRefusal> checkAge(storage::Snapshot& snapshot, const readers::Reader& reader,
                                        catalogue::RecordId record, rules::Reaction reaction, Day today,
                                        Overrides& overrides) {
    if (reaction == rules::Reaction::Ignore || !reader.birthDate) return {};
    const int age = ageOn(*reader.birthDate, today);
    if (age >= adult) return {};
    TRY(const auto mark, catalogue::ageMarkOf(snapshot, record));
    if (!mark || age >= *mark) return {};
    if (reaction == rules::Reaction::Refuse) return fail(AgeRefused{*mark, age});
    return overrides.refuse(AgeBelowMark{*mark, age});
}

/// The one that lets more pass.
rules::Reaction milder(rules::Reaction one, rules::Reaction other) {
    if (one == rules::Reaction::Ignore || other == rules::Reaction::Ignore) return rules::Reaction::Ignore;
    return one == rules::Reaction::Ask ? one : other;
}

Result<void, PlaceHoldRefusal> checkPlace(storage::Snapshot& snapshot, const std::string& code) {
    if (code.empty()) return {};
    TRY(const auto place, places::PlaceRepository().byCode(snapshot, code));
    if (!place) return fail(places::UnknownPlace{code});
    if (place->closed) return fail(places::PlaceClosed{code});
    return {};
}

/// The copies that could serve it, as far as the record and the named copy go.
Result<std::vector<FreeCopy>, PlaceHoldRefusal> copiesOf(storage::Snapshot& snapshot, const NewHold& hold) {
    TRY(auto copies, holds.presentCopies(snapshot, hold.recordId));
    if (hold.copyId) {
        std::erase_if(copies, [&](const FreeCopy& each) { return each.copy.id != *hold.copyId; });
        if (!copies.empty()) return copies;
        TRY(const auto copy, collection::CopyRepository().byId(snapshot, *hold.copyId));
        if (!copy || copy->recordId != hold.recordId) return fail(collection::UnknownCopy{});
        return fail(CopyNotHoldable{collection::stateOf(*copy)});
    }
    if (copies.empty()) return fail(NothingToHold{});
    return copies;
}

/// The reader waits for it, or has it.
Result<void, PlaceHoldRefusal> checkReader(storage::Snapshot& snapshot, readers::ReaderId reader, const NewHold& hold) {
    TRY(const auto open, holds.list(snapshot, {.reader = reader, .record = hold.recordId}));
    for (const HoldRow& each : open) {
        const auto& copy = each.hold.copyId;
        if (!copy || !hold.copyId || *copy == *hold.copyId) return fail(HoldAlready{each.hold.id});
    }
    TRY(const bool has, hasOnLoan(snapshot, reader, hold.recordId, hold.copyId));
    if (has) return fail(HasItAlready{});
    return {};
}

} // namespace

Result<JudgedHold, PlaceHoldRefusal> judgeHold(storage::Snapshot& snapshot, const journal::Journal& journal,
                                               const text::ScannedCode& card, const NewHold& wanted,
                                               const std::string& herePlace) {
    const Day today = journal.clock().today();
    Overrides overrides(wanted.overridden);
    TRY(const auto reader, readerOf(snapshot, card, today, overrides));
    TRY(const auto title, collection::CopyRepository().titleOf(snapshot, wanted.recordId));
    if (!title) return fail(catalogue::UnknownRecord{wanted.recordId});
    Hold hold;
    hold.recordId = wanted.recordId;
    hold.copyId = wanted.copyId;
    hold.readerId = reader.id;
    hold.usePlace = wanted.usePlace;
    hold.pickupPlace = wanted.pickupPlace.empty() ? herePlace : wanted.pickupPlace;
    hold.placedAt = journal.clock().now();
    hold.placedOn = today;
    hold.wantedUntil = wanted.wantedUntil;
    hold.note = wanted.note;
    hold.version = 1;
    CHECK(checkPlace(snapshot, hold.pickupPlace));
    if (isOutdated(hold, today)) return fail(DayInPast{*hold.wantedUntil});
    TRY(auto copies, copiesOf(snapshot, wanted));
    CHECK(checkReader(snapshot, reader.id, wanted));

    TRY(auto rules, HoldRules::read(snapshot, journal));
    TRY(const auto free, holds.freeCopies(snapshot, wanted.recordId));
    bool isAllowed = false;
    bool isForHome = false;
    bool isFree = false;
    bool isRequestable = false;
    std::optional<rules::LoanTerms> limits;
    rules::Reaction ageMarks = rules::Reaction::Refuse;
    for (const FreeCopy& each : copies) {
        TRY(const auto terms, rules.terms(snapshot, each.copy, each.recordKind, reader.category));
        if (!terms.holdsAllowed) continue;
        isAllowed = true;
        const bool roomOnly = each.copy.lending == collection::Lending::ReadingRoom || terms.roomOnly;
        if (roomOnly && wanted.usePlace == collection::Lending::Home) continue;
        isForHome = true;
        ageMarks = limits ? milder(ageMarks, terms.ageMarks) : terms.ageMarks;
        if (!limits) limits = terms;
        if (std::ranges::find(free, each.copy.id, [](const FreeCopy& copy) { return copy.copy.id; }) == free.end())
            continue;
        isFree = true;
        isRequestable = isRequestable || terms.requestsAllowed;
    }
    if (!isAllowed) return fail(HoldsNotAllowed{});
    if (!isForHome) return fail(ReadingRoomOnly{});
    CHECK(checkAge(snapshot, reader, wanted.recordId, ageMarks, today, overrides));
    TRY(const HoldCounts counts, holds.countsOf(snapshot, reader.id, today));
    if (limits->holdLimit && counts.open >= *limits->holdLimit)
        CHECK(overrides.refuse(HoldLimitReached{*limits->holdLimit, counts.open}));
    if (limits->holdsPerDay && counts.placedToday >= *limits->holdsPerDay)
        CHECK(overrides.refuse(HoldsPerDayReached{*limits->holdsPerDay, counts.placedToday}));
    if (isFree && !isRequestable) return fail(RequestsNotAllowed{});
    return JudgedHold{std::move(hold), overrides.used()};
}

} // namespace kitapdar::holds
