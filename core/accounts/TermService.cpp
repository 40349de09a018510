#include "core/accounts/TermService.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/BookChecks.h"
#include "core/accounts/Kinds.h"
#include "core/accounts/StocktakingPeriods.h"
#include "core/journal/Journal.h"
#include "core/text/Barcode.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
constexpr std::size_t longestCode = 24;
constexpr int fewestLines = 5;
constexpr int mostLines = 100;

bool isCode(const std::string& code) {
    return !code.empty() && code.size() <= longestCode && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == ':';
    });
}

std::optional<int> numberIn(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// "book<=48 map", "*": letters, and a number of pages behind "<=".
bool isKindValue(std::string_view text) {
    if (text == "*") return true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t limit = word.find("<=");
        const bool named = std::ranges::all_of(word.substr(0, limit), [](char c) { return c >= 'a' && c <= 'z'; });
        if (!named || limit == 0) return false;
        if (limit != word.npos && numberIn(word.substr(limit + 2)).value_or(0) < 1) return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

bool isSettingValue(std::string_view code, const std::string& value) {
    if (code == orderDaySetting || code == closedSetting) return value.empty() || Day::fromIso(value);
    if (code == linesSetting) {
        const int lines = numberIn(value).value_or(0);
        return lines >= fewestLines && lines <= mostLines;
    }
    if (code == stocktakingPeriodsSetting) return periodsIn(value).has_value();
    if (code == arrivalNumbersSetting || code == withdrawalNumbersSetting)
        return value == "yearly" || value == "continuous";
    return true;
}

bool isValue(const Term& term) {
    if (term.list == TermList::Kind) return isKindValue(term.value);
    if (term.list == TermList::Setting) return isSettingValue(term.code, term.value);
    return term.value.empty();
}

Term tidied(const Term& given) {
    Term term = given;
    for (auto text : {&Term::code, &Term::kk, &Term::ru, &Term::en, &Term::value})
        term.*text = text::normalizeScan(given.*text);
    return term;
}

bool isWellFormed(const Term& term) {
    const bool isNamed = !term.kk.empty() || !term.ru.empty() || !term.en.empty();
    return isCode(term.code) && isNamed && isValue(term);
}

/// What the program writes or looks for by its code.
bool isNeeded(const Term& term) {
    if (term.list == TermList::Column || term.list == TermList::Setting) return true;
    if (term.list == TermList::Source) return isOfProgram(term.code);
    return term.code == otherReason;
}

Result<void> finish(journal::Operation& operation, const Term& term) {
    operation.about("account_term", term.id.value);
    operation.fact(journal::FactName::Kind, code(term.list));
    operation.fact(journal::FactName::Name, term.kk.empty() ? term.ru : term.kk);
    CHECK(operation.finish());
    return {};
}

} // namespace

Result<std::vector<Term>> TermService::list(storage::Snapshot& snapshot) const { return stored.terms(snapshot); }

Result<Term, TermRefusal> TermService::add(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::LibraryEdit>& by,
                                           const Term& given) const {
    Term term = tidied(given);
    const bool isOpen = term.list == TermList::Kind || term.list == TermList::Source || term.list == TermList::Reason;
    if (!isOpen || !isWellFormed(term)) return fail(TermMalformed{term.code});
    TRY(const auto terms, stored.terms(transaction));
    if (findTerm(terms, term.list, term.code)) return fail(TermTaken{term.code});
    CHECK(addShipped(transaction, by));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addTerm);
    TRY(term.id, stored.insertTerm(operation, term));
    term.version = 1;
    CHECK(finish(operation, term));
    return term;
}

Result<Term, TermRefusal> TermService::edit(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LibraryEdit>& by,
                                            const Term& given) const {
    Term term = tidied(given);
    if (!isWellFormed(term)) return fail(TermMalformed{term.code});
    CHECK(addShipped(transaction, by));
    TRY(const auto terms, stored.terms(transaction));
    const Term* present = findTerm(terms, term.list, term.code);
    if (!present) return fail(UnknownTerm{term.list, term.code});
    if (given.id.value == 0) term.version = present->version; // read before the shipped ones were written
    term.id = present->id;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editTerm);
    if (term.id.value == 0) { // of a newer program than the one that wrote the others
        TRY(term.id, stored.insertTerm(operation, term));
        term.version = 0;
    } else {
        CHECK(stored.updateTerm(operation, term));
    }
    ++term.version;
    CHECK(finish(operation, term));
    return term;
}

Result<void, TermRefusal> TermService::remove(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::LibraryEdit>& by, TermList list,
                                              const std::string& code) const {
    CHECK(addShipped(transaction, by));
    TRY(const auto terms, stored.terms(transaction));
    const Term* term = findTerm(terms, list, code);
    if (!term) return fail(UnknownTerm{list, code});
    TRY(const bool used, stored.isUsed(transaction, *term));
    if (used || isNeeded(*term)) return fail(TermInUse{code});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeTerm);
    CHECK(stored.eraseTerm(operation, term->id));
    CHECK(finish(operation, *term));
    return {};
}

Result<void, Refusal<>> TermService::addShipped(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::LibraryEdit>& by) const {
    TRY(const auto present, stored.terms(transaction));
    const auto isNew = [](const Term& each) { return each.id.value == 0; };
    if (std::ranges::none_of(present, isNew)) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::shipTerms);
    for (const Term& each : present) {
        if (isNew(each)) CHECK(stored.insertTerm(operation, each));
    }
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::accounts
