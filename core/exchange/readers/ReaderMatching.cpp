#include "core/exchange/readers/ReaderMatching.h"

#include "core/circulation/LoanQueries.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/Cards.h"
#include "core/readers/Codes.h"
#include "core/readers/ReaderRepository.h"
#include "core/rules/CalendarService.h"
#include "core/text/ScannedCode.h"

#include <algorithm>
#include <array>
#include <functional>

namespace kitapdar::exchange {

namespace {

constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;

using readers::ReaderId;

/// Two numbers that are both there and are not one tell two people apart, whatever else they share.
bool haveOtherIins(const std::optional<std::string>& a, const std::optional<std::string>& b) {
    return a && b && *a != *b;
}

/// Of one name; neither number nor birth speaks against it.
template <class Person>
bool areOne(const Person& a, const Person& b) {
    const bool otherBirth = a.birthDate && b.birthDate && *a.birthDate != *b.birthDate;
    const bool otherYear = a.birthYear && b.birthYear && *a.birthYear != *b.birthYear;
    return !otherBirth && !otherYear && !haveOtherIins(a.iin, b.iin) && readers::isSamePerson(a.name, b.name);
}

/// A library gives out cards of its own where a list has none, so such a card tells nobody apart from a row of a list.
template <class Person>
bool haveOtherCards(const Person& row, const Person& other) {
    if (row.card.empty() || other.card.empty()) return false;
    return row.card.starts_with(readers::ownCardPrefix) || !other.card.starts_with(readers::ownCardPrefix);
}

/// Whether a row is perhaps about the other one. Cards count where one birth date at least is missing.
template <class Person>
bool mayBeOne(const Person& row, const Person& other) {
    if (!areOne(row, other)) return false;
    return (row.birthDate && other.birthDate) || !haveOtherCards(row, other);
}

/// Whether the row has nothing to tell that this reader of the library, who has a card of the library's own, lacks.
bool hasDataOf(const readers::Reader& row, const readers::Reader& reader) {
    const bool isNamedSo = reader.name.surname == row.name.surname && reader.name.given == row.name.given &&
                           reader.name.patronymic == row.name.patronymic;
    return isNamedSo && reader.card.starts_with(readers::ownCardPrefix) && !reader.iin &&
           reader.birthDate == row.birthDate && reader.phone == row.phone && reader.address == row.address &&
           reader.note == row.note;
}

/// What tells of the file stays, whatever becomes of the reader.
void keepNotesOfFile(std::vector<RowReason>& notes) {
    std::erase_if(
        notes, [](RowReason reason) { return reason != RowReason::EndLineLost && reason != RowReason::FieldDoubled; });
}

/// Two names of one person have one of these in common.
std::vector<std::size_t> nameHashes(const readers::NameWords& name) {
    constexpr std::size_t mostWords = 6;
    const std::hash<std::string> hash;
    const std::size_t words = std::min(name.size(), mostWords);
    std::vector<std::size_t> hashes;
    if (words == 1) hashes.push_back(hash(name.front()));
    for (std::size_t i = 0; i < words; ++i) {
        for (std::size_t j = i + 1; j < words; ++j)
            hashes.push_back(hash(std::min(name[i], name[j]) + ' ' + std::max(name[i], name[j])));
    }
    return hashes;
}

/// A moment within the day, never a later one than now.
Instant instantOf(Day day, Instant now) {
    const std::int64_t noon = day.sinceEpoch() * millisecondsOfDay + millisecondsOfDay / 2;
    return {std::min(noon, now.milliseconds)};
}

} // namespace

std::string_view code(RowOutcome outcome) {
    switch (outcome) {
    case RowOutcome::New:
        return "new";
    case RowOutcome::Same:
        return "same";
    case RowOutcome::Doubtful:
        return "doubtful";
    case RowOutcome::Refused:
        break;
    }
    return "refused";
}

Result<void> ReaderMatching::begin(storage::Snapshot& snapshot) {
    m_fresh = {};
    auto key = m_restricted.key(snapshot);
    if (!key) {
        const Fault* fault = std::get_if<Fault>(&key.error());
        return fail(fault ? *fault : Fault{Fault::Kind::Conflict, "the key of the library was changed", {}});
    }
    m_key = std::move(*key);
    if (m_rules) return {};
    TRY(auto rules, rules::CalendarService(m_journal).rules(snapshot));
    m_rules.emplace(std::move(rules));
    return {};
}

void ReaderMatching::keep() {
    const auto move = [](auto& from, auto& to) {
        for (auto& [key, value] : from) to.insert_or_assign(key, std::move(value));
    };
    move(m_fresh.persons, m_kept.persons);
    move(m_fresh.rowsByIin, m_kept.rowsByIin);
    move(m_fresh.rowsByCard, m_kept.rowsByCard);
    move(m_fresh.borrowers, m_kept.borrowers);
    for (auto& [day, rows] : m_fresh.rowsByBirth) {
        auto& kept = m_kept.rowsByBirth[day];
        kept.insert(kept.end(), rows.begin(), rows.end());
    }
    m_kept.written.merge(m_fresh.written);
    m_kept.recognized.merge(m_fresh.recognized);
    m_kept.rowsByName.merge(m_fresh.rowsByName);
    m_kept.undatedByName.merge(m_fresh.undatedByName);
    m_fresh = {};
}

void ReaderMatching::written(std::int64_t row, ReaderId id) {
    if (const auto found = m_fresh.persons.find(row); found != m_fresh.persons.end()) found->second.id = id;
    m_fresh.written.insert(id.value);
}

std::optional<ReaderId> ReaderMatching::ownerOf(std::int64_t row, const JudgedRow& judged) const {
    if (judged.outcome == RowOutcome::Same && judged.like) return judged.like;
    const Person* person = claimed(judged.outcome == RowOutcome::Same ? judged.likeNumber : row);
    return person ? person->id : std::nullopt;
}

ReaderMatching::Person ReaderMatching::personOf(const readers::Reader& reader) {
    const auto year = reader.birthDate ? std::optional(reader.birthDate->year()) : std::nullopt;
    auto iin = reader.iin;
    if (reader.sealed.iinIndex) iin = reader.sealed.iinIndex->bytes;
    return {0, reader.id, readers::nameWords(reader.name), reader.birthDate, year, iin, reader.card, reader.note};
}

ReaderMatching::Person ReaderMatching::personOf(const IncomingReader& row) const {
    Person person = personOf(row.reader);
    if (m_key && person.iin) person.iin = m_key->sealer.mark("iin", *person.iin);
    person.number = row.number;
    person.id.reset();
    person.birthYear = row.birthYear;
    return person;
}

const ReaderMatching::Person* ReaderMatching::claimed(std::int64_t row) const {
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        if (const auto found = claims->persons.find(row); found != claims->persons.end()) return &found->second;
    }
    return nullptr;
}

const ReaderMatching::Person* ReaderMatching::claimedBy(std::unordered_map<std::string, std::int64_t> Claims::*index,
                                                        const std::string& key) const {
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        const auto& rows = claims->*index;
        if (const auto found = rows.find(key); found != rows.end()) return claimed(found->second);
    }
    return nullptr;
}

Result<std::optional<ReaderMatching::Person>> ReaderMatching::readerWith(storage::Snapshot& snapshot,
                                                                         ReaderId id) const {
    TRY(const auto reader, readers::ReaderRepository().byId(snapshot, id));
    return reader ? std::optional(personOf(*reader)) : std::nullopt;
}

Result<std::optional<ReaderMatching::Person>> ReaderMatching::withIin(storage::Snapshot& snapshot,
                                                                      const std::string& iin) const {
    if (const Person* person = claimedBy(&Claims::rowsByIin, iin)) return std::optional(*person);
    const readers::ReaderRepository repository;
    TRY(const auto id, m_key ? repository.idByIinIndex(snapshot, iin) : repository.idByIin(snapshot, iin));
    if (!id) return std::optional<Person>();
    return readerWith(snapshot, *id);
}

const ReaderMatching::Person* ReaderMatching::claimedNamesake(const Person& person) const {
    const auto fits = [&](std::int64_t row) {
        const Person* other = claimed(row);
        return other && mayBeOne(person, *other) ? other : nullptr;
    };
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        if (person.birthDate) {
            const auto rows = claims->rowsByBirth.find(person.birthDate->sinceEpoch());
            if (rows == claims->rowsByBirth.end()) continue;
            for (const std::int64_t each : rows->second) {
                if (const Person* other = fits(each)) return other;
            }
        }
    }
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        const RowsByName& names = person.birthDate ? claims->undatedByName : claims->rowsByName;
        for (const std::size_t hash : nameHashes(person.name)) {
            const auto [begin, end] = names.equal_range(hash);
            for (auto each = begin; each != end; ++each) {
                if (const Person* other = fits(each->second)) return other;
            }
        }
    }
    return nullptr;
}

Result<std::optional<ReaderMatching::Person>> ReaderMatching::namesake(storage::Snapshot& snapshot,
                                                                       const Person& person) const {
    if (const Person* other = claimedNamesake(person)) return std::optional(*other);
    constexpr int earliest = 1;
    constexpr int latest = 9999;
    const int year = person.birthYear.value_or(0);
    const Day from = person.birthDate.value_or(Day(year ? year : earliest, 1, 1));
    const Day to = person.birthDate.value_or(Day(year ? year : latest, 12, 31));
    TRY(const auto readers, readers::ReaderRepository().namesakes(snapshot, person.name, from, to));
    for (const readers::Reader& reader : readers) {
        const Person other = personOf(reader);
        // One whom a row of this very file has brought was compared as that row.
        const bool isOfFile = m_fresh.written.contains(reader.id.value) || m_kept.written.contains(reader.id.value);
        if (!isOfFile && mayBeOne(person, other)) return std::optional(other);
    }
    return std::optional<Person>();
}

Result<std::optional<ReaderMatching::Person>> ReaderMatching::broughtBefore(storage::Snapshot& snapshot,
                                                                            const IncomingReader& row,
                                                                            const Person& person) const {
    if (person.iin || !row.reader.card.empty()) return std::optional<Person>();
    constexpr int earliest = 1;
    constexpr int latest = 9999;
    const Day from = person.birthDate.value_or(Day(earliest, 1, 1));
    const Day to = person.birthDate.value_or(Day(latest, 12, 31));
    const readers::ReaderRepository readers;
    TRY(auto namesakes, readers.namesakes(snapshot, person.name, from, to));
    std::ranges::sort(namesakes, {}, [](const readers::Reader& each) { return each.id.value; });
    for (const readers::Reader& reader : namesakes) {
        const bool isUsed = std::ranges::any_of(std::array{&m_fresh, &m_kept}, [&](const Claims* claims) {
            return claims->written.contains(reader.id.value) || claims->recognized.contains(reader.id.value);
        });
        if (isUsed || !hasDataOf(row.reader, reader)) continue;
        TRY(const bool came, readers.cameWithImport(snapshot, reader.id));
        if (came) return std::optional(personOf(reader));
    }
    return std::optional<Person>();
}

Result<std::optional<ReaderMatching::Person>> ReaderMatching::checkCard(storage::Snapshot& snapshot,
                                                                        const IncomingReader& row, const Person& person,
                                                                        JudgedRow& judged) const {
    if (row.reader.card.empty()) return std::optional<Person>();
    const text::ScannedCode card(row.reader.card);
    std::optional<Person> owner;
    if (const Person* claims = claimedBy(&Claims::rowsByCard, card.inCapitals())) owner = *claims;
    TRY(const auto meanings, readers::meaningsOf(snapshot, card));
    for (const readers::CodeMeaning& each : meanings) {
        if (each.kind == text::CodeKind::Barcode) judged.refused = RowReason::CodeInUse;
        if (each.kind == text::CodeKind::InventoryNumber) judged.notes.push_back(RowReason::CardIsInventoryNumber);
        if (each.kind == text::CodeKind::Card && !owner) {
            TRY(owner, readerWith(snapshot, ReaderId(each.id)));
        }
    }
    if (owner && !areOne(person, *owner)) judged.refused = RowReason::CardTaken;
    if (owner || judged.refused) return owner;
    TRY(const auto former, readers::cardOwner(snapshot, card));
    if (!former) return owner;
    TRY(owner, readerWith(snapshot, former->readerId));
    if (owner && !areOne(person, *owner)) judged.refused = RowReason::CardWasOthers;
    return owner;
}

Result<void> ReaderMatching::nameFormerCard(storage::Snapshot& snapshot, const IncomingReader& row, JudgedRow& judged) {
    const auto other = std::ranges::find(judged.notes, RowReason::OtherCard);
    if (other == judged.notes.end() || !judged.like || row.reader.card.empty()) return {};
    TRY(const auto former, readers::cardOwner(snapshot, text::ScannedCode(row.reader.card)));
    if (former && former->readerId == *judged.like) *other = RowReason::OwnFormerCard;
    return {};
}

void ReaderMatching::setSame(JudgedRow& judged, const IncomingReader& row, const Person& same) {
    judged.outcome = RowOutcome::Same;
    judged.refused.reset();
    judged.likeNumber = same.number;
    if (same.number == 0) judged.like = same.id;
    // What is odd about a reader who is there already is not taken; that a card of the list is not his is said.
    keepNotesOfFile(judged.notes);
    const bool isHis = !row.reader.card.empty() &&
                       text::ScannedCode(row.reader.card).inCapitals() == text::ScannedCode(same.card).inCapitals();
    const bool isInNote = !row.givenCard.empty() && same.note.find(row.givenCard) != std::string::npos;
    if (!row.givenCard.empty() && !isHis && !isInNote) judged.notes.push_back(RowReason::OtherCard);
}

Result<void> ReaderMatching::judgePerson(storage::Snapshot& snapshot, const IncomingReader& row, const Person& person,
                                         JudgedRow& judged) {
    if (person.iin) {
        TRY(const auto same, withIin(snapshot, *person.iin));
        if (same && readers::haveCommonWord(same->name, person.name)) {
            setSame(judged, row, *same);
            return {};
        }
        if (same) {
            judged.refused = RowReason::IinOfOtherName;
            return {};
        }
    }
    TRY(const auto owner, checkCard(snapshot, row, person, judged));
    if (judged.refused) return {};
    if (owner) {
        setSame(judged, row, *owner);
        return {};
    }
    TRY(const auto like, namesake(snapshot, person));
    if (!like) return {};
    if (m_takeDoubtful) {
        TRY(const auto same, broughtBefore(snapshot, row, person));
        if (same) {
            m_fresh.recognized.insert(same->id->value);
            setSame(judged, row, *same);
            return {};
        }
    }
    judged.likeNumber = like->number;
    if (like->number == 0) judged.like = like->id;
    if (m_takeDoubtful)
        judged.notes.push_back(RowReason::PerhapsSame);
    else
        judged.refused = RowReason::PerhapsSame;
    return {};
}

void ReaderMatching::claim(const IncomingReader& row, const Person& person) {
    m_fresh.persons.insert_or_assign(row.number, person);
    if (person.iin) m_fresh.rowsByIin.insert_or_assign(*person.iin, row.number);
    if (!row.reader.card.empty())
        m_fresh.rowsByCard.insert_or_assign(text::ScannedCode(row.reader.card).inCapitals(), row.number);
    if (person.birthDate) m_fresh.rowsByBirth[person.birthDate->sinceEpoch()].push_back(row.number);
    for (const std::size_t hash : nameHashes(person.name)) {
        m_fresh.rowsByName.emplace(hash, row.number);
        if (!person.birthDate) m_fresh.undatedByName.emplace(hash, row.number);
    }
}

Result<JudgedRow> ReaderMatching::judge(storage::Snapshot& snapshot, const IncomingReader& row) {
    JudgedRow judged;
    judged.refused = row.refused;
    judged.notes = row.notes;
    const Person person = personOf(row);
    if (!judged.refused) CHECK(judgePerson(snapshot, row, person, judged));
    if (judged.outcome == RowOutcome::Same) CHECK(nameFormerCard(snapshot, row, judged));
    if (judged.refused) {
        judged.outcome = judged.refused == RowReason::PerhapsSame ? RowOutcome::Doubtful : RowOutcome::Refused;
        keepNotesOfFile(judged.notes);
        for (const IncomingLoan& loan : row.loans)
            judged.loans.push_back({loan.copyCode(), std::nullopt, RowReason::LoanOfOther});
        return judged;
    }
    if (judged.outcome == RowOutcome::New) claim(row, person);
    for (const IncomingLoan& loan : row.loans) {
        TRY(auto each, judgeLoan(snapshot, loan, judged, row));
        judged.loans.push_back(std::move(each));
    }
    return judged;
}

Result<JudgedLoan> ReaderMatching::judgeLoan(storage::Snapshot& snapshot, const IncomingLoan& loan,
                                             const JudgedRow& judged, const IncomingReader& row) {
    JudgedLoan verdict{loan.copyCode(), std::nullopt, std::nullopt};
    std::vector<circulation::CopyFacts> copies;
    for (const auto& [given, kind] :
         {std::pair{&loan.barcode, text::CodeKind::Barcode}, {&loan.inventory, text::CodeKind::InventoryNumber}}) {
        if (!copies.empty() || given->empty()) continue;
        TRY(copies, circulation::LoanQueries().copiesWith(snapshot, text::ScannedCode(*given, kind)));
    }
    if (copies.empty()) {
        verdict.refused = RowReason::LoanCopyUnknown;
    } else if (copies.size() > 1) {
        verdict.refused = RowReason::LoanCopyAmbiguous;
    } else {
        // A row that is the same as an earlier one has that one's borrower; a reader of the library goes by his id.
        std::int64_t borrower = row.number;
        if (judged.outcome == RowOutcome::Same) borrower = judged.like ? -judged.like->value : judged.likeNumber;
        CHECK(judgeCopy(snapshot, loan, copies.front(), borrower, row.reader.category, verdict));
    }
    return verdict;
}

Result<void> ReaderMatching::judgeCopy(storage::Snapshot& snapshot, const IncomingLoan& loan,
                                       const circulation::CopyFacts& copy, std::int64_t borrower,
                                       const std::string& category, JudgedLoan& judged) {
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        const auto found = claims->borrowers.find(copy.copy.id.value);
        if (found == claims->borrowers.end()) continue;
        if (found->second != borrower) judged.refused = RowReason::LoanCopyLent;
        return {};
    }
    if (copy.loan) {
        if (-copy.loan->readerId->value != borrower) judged.refused = RowReason::LoanCopyLent;
        return {};
    }
    const Day today = m_journal.clock().today();
    TRY(const auto path, places::pathOf(snapshot, copy.copy.place));
    const auto terms = m_rules->terms(path, category, copy.recordKind);
    const std::optional<Day> lentOn = loan.lentOn ? loan.lentOn : loan.dueOn;
    if (!loan.malformedDate.empty() || (loan.lentOn && *loan.lentOn > today) ||
        (loan.lentOn && loan.dueOn && *loan.dueOn < *loan.lentOn)) {
        judged.refused = RowReason::LoanDateMalformed;
    } else if (!lentOn) {
        judged.refused = RowReason::LoanDateMissing;
    } else if (copy.copy.accounted == collection::Accounted::Excluded) {
        judged.refused = RowReason::LoanCopyWrittenOff;
    } else {
        circulation::Loan taken;
        taken.copyId = copy.copy.id;
        taken.lentOn = std::min(*lentOn, today);
        taken.lentAt = instantOf(taken.lentOn, m_journal.clock().now());
        taken.dueOn = loan.dueOn.value_or(taken.lentOn.plusDays(terms.loanDays));
        taken.renewals = loan.renewals;
        judged.loan = taken;
        m_fresh.borrowers.insert_or_assign(copy.copy.id.value, borrower);
    }
    return {};
}

} // namespace kitapdar::exchange
