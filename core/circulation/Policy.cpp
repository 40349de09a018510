#include "core/circulation/Policy.h"

#include "core/catalogue/AudienceMark.h"
#include "core/charges/ChargeRepository.h"
#include "core/holds/HoldMatching.h"
#include "core/holds/HoldRepository.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderRepository.h"
#include "core/rules/CalendarService.h"

namespace kitapdar::circulation {

namespace {

const holds::HoldRepository waiting;

Result<std::optional<WaitingReader>> readerOf(storage::Snapshot& snapshot, const std::optional<holds::Hold>& hold) {
    if (!hold || !hold->readerId) return std::optional<WaitingReader>();
    TRY(const auto reader, readers::ReaderRepository().byId(snapshot, *hold->readerId));
    if (!reader) return std::optional<WaitingReader>();
    const bool isReady = hold->state == holds::HoldState::Ready;
    return std::optional(WaitingReader{hold->id, reader->id, reader->card, isReady, hold->readyUntil});
}

constexpr int adult = 18;

/// A mark is read for whom it may be of weight: a grown-up reads everything.
bool isMarkOfWeight(const rules::LoanTerms& terms, const readers::Reader& reader, Day today) {
    if (terms.ageMarks == rules::Reaction::Ignore) return false;
    return !reader.birthDate || ageOn(*reader.birthDate, today) < adult;
}

} // namespace

Result<Policy> policyFor(storage::Snapshot& snapshot, const journal::Journal& journal, const CopyFacts& copy,
                         std::string_view category) {
    const rules::CalendarService settings(journal);
    TRY(const auto path, places::pathOf(snapshot, copy.copy.place));
    TRY(auto terms, settings.terms(snapshot, path, category, copy.recordKind));
    TRY(auto calendar, settings.calendar(snapshot, path));
    return Policy{std::move(terms), std::move(calendar)};
}

Result<void> completeFacts(storage::Snapshot& snapshot, const journal::Journal& journal, const rules::LoanTerms& terms,
                           CopyFacts& copy, ReaderFacts& reader) {
    TRY(const auto captured, waiting.capturedBy(snapshot, copy.copy.id));
    TRY(copy.capturedFor, readerOf(snapshot, captured));
    if (!captured) {
        TRY(const auto own, waiting.fulfilledBy(snapshot, copy.copy, reader.reader.id));
        TRY(const auto next, holds::nextFor(snapshot, journal, copy.copy));
        const bool isOwn = own && own->state == holds::HoldState::Waiting;
        TRY(copy.nextInQueue, readerOf(snapshot, next ? next : isOwn ? own : std::nullopt));
    }
    if (isMarkOfWeight(terms, reader.reader, journal.clock().today())) {
        TRY(copy.ageMark, catalogue::ageMarkOf(snapshot, copy.copy.recordId));
    }
    if (terms.debtLimit) {
        TRY(reader.owed, charges::ChargeRepository().owedBy(snapshot, reader.reader.id));
    }
    return {};
}

} // namespace kitapdar::circulation
