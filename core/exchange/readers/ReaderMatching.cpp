#include "core/exchange/readers/ReaderMatching.h"

#include "core/circulation/CalendarService.h"
#include "core/circulation/LoanQueries.h"
#include "core/journal/Journal.h"
#include "core/readers/Codes.h"
#include "core/readers/ReaderRepository.h"
#include "core/text/ScannedCode.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;

using readers::ReaderId;

/// Two numbers that are both there and are not one tell two people apart, whatever else they share.
bool haveOtherIins(const std::optional<std::string>& a, const std::optional<std::string>& b) {
    return a && b && *a != *b;
}

/// Of one name; neither number nor birth date speaks against it.
template <class Person>
bool areOne(const Person& a, const Person& b) {
    const bool otherBirth = a.birthDate && b.birthDate && *a.birthDate != *b.birthDate;
    return !otherBirth && !haveOtherIins(a.iin, b.iin) && readers::isSamePerson(a.name, b.name);
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
    if (m_rules) return {};
    TRY(auto rules, circulation::CalendarService(m_journal).rules(snapshot));
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
    m_fresh = {};
}

void ReaderMatching::written(std::int64_t row, ReaderId id) {
    if (const auto found = m_fresh.persons.find(row); found != m_fresh.persons.end()) found->second.id = id;
}

std::optional<ReaderId> ReaderMatching::ownerOf(std::int64_t row, const JudgedRow& judged) const {
    if (judged.outcome == RowOutcome::Same && judged.like) return judged.like;
    const Person* person = claimed(judged.outcome == RowOutcome::Same ? judged.likeNumber : row);
    return person ? person->id : std::nullopt;
}

ReaderMatching::Person ReaderMatching::personOf(const readers::Reader& reader) {
    return {0, reader.id, readers::nameWords(reader.name), reader.birthDate, reader.iin};
}

ReaderMatching::Person ReaderMatching::personOf(const IncomingReader& row) {
    Person person = personOf(row.reader);
    person.number = row.number;
    person.id.reset();
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
    TRY(const auto id, readers::ReaderRepository().idByIin(snapshot, iin));
    if (!id) return std::optional<Person>();
    return readerWith(snapshot, *id);
}

Result<std::optional<ReaderMatching::Person>> ReaderMatching::namesake(storage::Snapshot& snapshot,
                                                                       const IncomingReader& row,
                                                                       const Person& person) const {
    if (!person.birthDate) return std::optional<Person>();
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        const auto rows = claims->rowsByBirth.find(person.birthDate->sinceEpoch());
        if (rows == claims->rowsByBirth.end()) continue;
        for (const std::int64_t each : rows->second) {
            const Person* other = claimed(each);
            if (other && areOne(person, *other)) return std::optional(*other);
        }
    }
    TRY(const auto id, readers::ReaderRepository().namesake(snapshot, row.reader));
    if (!id) return std::optional<Person>();
    TRY(const auto reader, readers::ReaderRepository().byId(snapshot, *id));
    if (!reader || haveOtherIins(reader->iin, person.iin)) return std::optional<Person>();
    return std::optional(personOf(*reader));
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
    return owner;
}

void ReaderMatching::setSame(JudgedRow& judged, const Person& same) {
    judged.outcome = RowOutcome::Same;
    judged.refused.reset();
    judged.likeNumber = same.number;
    if (same.number == 0) judged.like = same.id;
}

Result<void> ReaderMatching::judgePerson(storage::Snapshot& snapshot, const IncomingReader& row, const Person& person,
                                         JudgedRow& judged) const {
    if (person.iin) {
        TRY(const auto same, withIin(snapshot, *person.iin));
        if (same && readers::haveCommonWord(same->name, person.name)) {
            setSame(judged, *same);
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
        setSame(judged, *owner);
        return {};
    }
    TRY(const auto like, namesake(snapshot, row, person));
    if (!like) return {};
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
}

Result<JudgedRow> ReaderMatching::judge(storage::Snapshot& snapshot, const IncomingReader& row) {
    JudgedRow judged;
    judged.refused = row.refused;
    judged.notes = row.notes;
    const Person person = personOf(row);
    if (!judged.refused) CHECK(judgePerson(snapshot, row, person, judged));
    if (judged.refused) {
        judged.outcome = judged.refused == RowReason::PerhapsSame ? RowOutcome::Doubtful : RowOutcome::Refused;
        judged.notes.clear();
        for (const IncomingLoan& loan : row.loans)
            judged.loans.push_back({loan.copyCode(), std::nullopt, RowReason::LoanOfOther});
        return judged;
    }
    // What is odd about a reader who is there already is not taken.
    if (judged.outcome == RowOutcome::Same) judged.notes.clear();
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
        CHECK(judgeCopy(loan, copies.front(), borrower, row.reader.category, verdict));
    }
    return verdict;
}

Result<void> ReaderMatching::judgeCopy(const IncomingLoan& loan, const circulation::CopyFacts& copy,
                                       std::int64_t borrower, const std::string& category, JudgedLoan& judged) {
    for (const Claims* claims : {&m_fresh, &m_kept}) {
        const auto found = claims->borrowers.find(copy.copy.id.value);
        if (found == claims->borrowers.end()) continue;
        if (found->second != borrower) judged.refused = RowReason::LoanCopyLent;
        return {};
    }
    if (copy.loan) {
        if (-copy.loan->readerId.value != borrower) judged.refused = RowReason::LoanCopyLent;
        return {};
    }
    const Day today = m_journal.clock().today();
    const auto terms = m_rules->terms(copy.copy.place, category, copy.recordKind);
    const std::optional<Day> lentOn = loan.lentOn ? loan.lentOn : loan.dueOn;
    if (loan.dateMalformed || (loan.lentOn && *loan.lentOn > today) ||
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
