#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookChecks.h"
#include "core/accounts/Kinds.h"
#include "core/collection/CopyRepository.h"
#include "core/figures/Shapes.h"
#include "core/journal/Journal.h"
#include "core/staff/SignatureService.h"
#include "core/storage/Columns.h"
#include "core/text/Barcode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
constexpr int latestYear = 2200;

std::string yesNo(bool yes) { return yes ? "yes" : "no"; }

std::optional<bool> truthIn(std::string_view text) {
    if (text == "yes") return true;
    if (text == "no") return false;
    return std::nullopt;
}

bool isCounted(LineField field) { return field >= LineField::Value; }

/// As it is written in the book.
std::string textOf(const Line& line, LineField field) {
    switch (field) {
    case LineField::Number:
        return line.number.value_or("");
    case LineField::Author:
        return line.author;
    case LineField::Title:
        return line.title;
    case LineField::Year:
        return line.year ? std::to_string(*line.year) : std::string();
    case LineField::Shelf:
        return line.shelf;
    case LineField::Price:
        return line.price ? line.price->tenge() : std::string();
    case LineField::Note:
        return line.note;
    case LineField::Value:
        return line.counted.value.tenge();
    case LineField::Kind:
        return line.counted.kind;
    case LineField::Group:
        return line.counted.shape.contentGroup;
    case LineField::Language:
        return std::string(code(line.counted.shape.language));
    case LineField::Children:
        return yesNo(line.counted.shape.forChildren);
    case LineField::LocalHistory:
        return yesNo(line.counted.shape.localHistory);
    case LineField::OnBalance:
        return yesNo(line.counted.onBalance);
    }
    return {};
}

/// Price and value are one thing in two columns: who corrects one of them corrects the other, unless that is said, too.
/// A price in another currency than tenge is what was paid once and stays.
std::vector<CorrectedField> withTheOther(std::vector<CorrectedField> fields, const Line& line) {
    const auto given = [&](LineField field) {
        const auto found = std::ranges::find(fields, field, &CorrectedField::field);
        return found == fields.end() ? nullptr : &*found;
    };
    const CorrectedField* price = given(LineField::Price);
    const CorrectedField* value = given(LineField::Value);
    if ((price != nullptr) == (value != nullptr)) return fields;
    const std::string text = text::normalizeScan(price ? price->value : value->value);
    const auto money = Money::fromTenge(text);
    if (!money && !text.empty()) return fields; // refused as it is
    if (price && isKnownCurrency(line.currency)) {
        fields.push_back({LineField::Value, bookValueOf(money, line.currency).tenge()});
    } else if (value && money && (line.currency.empty() || line.currency == "KZT")) {
        fields.push_back({LineField::Price, money->tenge()});
    }
    return fields;
}

/// What may stand for a field, besides what is asked of the library: kinds and groups.
struct Known {
    const std::vector<Term>& terms;
    const std::vector<catalogue::ContentGroup>& groups;
};

/// Puts a value into the line; false when there is no such value.
bool put(Line& line, LineField field, const std::string& text, const Known& known) {
    Counted& counted = line.counted;
    const auto truth = truthIn(text);
    switch (field) {
    case LineField::Number:
        if (!line.line || text.empty()) return false; // a line of the book has a number
        line.number = text;
        return true;
    case LineField::Author:
        line.author = text;
        return true;
    case LineField::Title:
        line.title = text;
        return !text.empty();
    case LineField::Year: {
        int year = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
        line.year = text.empty() ? std::optional<int>() : year;
        return text.empty() ||
               (error == std::errc() && end == text.data() + text.size() && year > 0 && year <= latestYear);
    }
    case LineField::Shelf:
        line.shelf = text;
        return true;
    case LineField::Price:
        line.price = Money::fromTenge(text);
        return text.empty() || line.price;
    case LineField::Note:
        line.note = text;
        return true;
    case LineField::Value: {
        const auto money = Money::fromTenge(text);
        counted.value = money.value_or(Money());
        return money.has_value();
    }
    case LineField::Kind:
        counted.kind = text;
        return findTerm(known.terms, TermList::Kind, text) != nullptr;
    case LineField::Group:
        counted.shape.contentGroup = text;
        return text.empty() || std::ranges::any_of(known.groups, [&](const catalogue::ContentGroup& group) {
                   return std::to_string(group.id) == text;
               });
    case LineField::Language: {
        const auto language = figures::languageGroupFromCode(text);
        counted.shape.language = language.value_or(figures::LanguageGroup::Other);
        return language.has_value();
    }
    case LineField::Children:
        counted.shape.forChildren = truth.value_or(false);
        return truth.has_value();
    case LineField::LocalHistory:
        counted.shape.localHistory = truth.value_or(false);
        return truth.has_value();
    case LineField::OnBalance:
        counted.onBalance = truth.value_or(false);
        return truth.has_value();
    }
    return false;
}

/// A line as it stands and as it will, with what differs.
struct Corrected {
    StandingLine before;
    Line after;
    std::vector<CorrectedField> fields;
    std::string reason;
    bool isFigure = false; // what is counted differs: the whole line is struck

    /// Of the books, or of what of them is on balance.
    bool changesSum() const {
        const Counted& was = before.line.counted;
        return after.counted.value != was.value || after.counted.onBalance != was.onBalance;
    }
};

Result<Corrected, CorrectRefusal> corrected(storage::Snapshot& snapshot, const Clock& clock,
                                            const std::vector<Term>& terms, const Correction& correction) {
    TRY(const auto present, stored.line(snapshot, correction.line));
    if (!present) return fail(UnknownLine{});
    if (present->line.withdrawalId) return fail(LineWithdrawn{});
    Corrected made{*present, present->line, {}, text::normalizeScan(correction.reason)};
    if (made.reason.empty()) return fail(CorrectionWithoutReason{});
    CHECK(checkDay<CorrectRefusal>(snapshot, clock, correction.on));
    if (correction.on < present->arrivedOn) return fail(BeforeArrival{present->name(), present->arrivedOn});
    TRY(const auto groups, stored.contentGroups(snapshot));
    const std::vector<CorrectedField> wanted = withTheOther(correction.fields, made.after);
    for (const CorrectedField& each : wanted) {
        const std::string value = text::normalizeScan(each.value);
        const std::string before = textOf(made.after, each.field);
        if (!put(made.after, each.field, value, {terms, groups})) return fail(FieldMalformed{each.field, value});
        const std::string after = textOf(made.after, each.field);
        if (after == before) continue;
        if (each.field == LineField::Number) {
            // The number is given to the copy: the book follows it, or two lines would have one number.
            TRY(const auto given, snapshot.first("select inventory_number from copy where id = $1", {made.after.copyId},
                                                 storage::only<std::string>));
            if (given != after) return fail(FieldMalformed{each.field, value});
        }
        made.isFigure = made.isFigure || isCounted(each.field);
        made.fields.push_back({each.field, after});
    }
    if (made.fields.empty()) return fail(NothingCorrected{});
    return made;
}

/// What a second person is shown of a correction that changes the sum.
Result<staff::Act> signedCorrection(const Corrected& made, Day on) {
    nlohmann::json fields = nlohmann::json::array();
    for (const CorrectedField& each : made.fields) {
        fields.push_back(
            {{"field", code(each.field)}, {"before", textOf(made.before.line, each.field)}, {"after", each.value}});
    }
    TRY(auto shown, staff::canonicalJson({{"correct_line", made.before.line.id.value},
                                          {"number", made.before.name()},
                                          {"title", made.before.line.title},
                                          {"on", on.iso()},
                                          {"reason", made.reason},
                                          {"fields", std::move(fields)}}));
    return staff::Act{staff::Meaning::StockAct, "inventory_entry", made.before.line.id.value, std::move(shown)};
}

} // namespace

Result<std::optional<staff::Act>, CorrectRefusal> AccountsService::toCorrect(storage::Snapshot& snapshot,
                                                                             const Correction& correction) const {
    TRY(const auto terms, stored.terms(snapshot));
    TRY(const auto made, corrected(snapshot, m_journal.clock(), terms, correction));
    if (!made.changesSum()) return std::optional<staff::Act>();
    TRY(auto act, signedCorrection(made, correction.on));
    return std::optional(std::move(act));
}

Result<Line, CorrectRefusal> AccountsService::correct(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CopyEdit>& by,
                                                      const Correction& correction) const {
    TRY(const auto terms, stored.terms(transaction));
    TRY(const auto made, corrected(transaction, m_journal.clock(), terms, correction));
    const StandingLine& present = made.before;
    Line line = made.after;
    if (made.isFigure) {
        TRY(line.shapeId, figures::idOf(transaction, line.counted.shape));
    }
    const staff::SignatureService signatures(m_journal);
    TRY(const bool isAlone, signatures.mayBeAlone(transaction));
    if (made.changesSum() && !isAlone) {
        TRY(const auto toSign, signedCorrection(made, correction.on));
        CHECK(signatures.approve(transaction, by, toSign));
    }

    journal::Operation operation = m_journal.begin(transaction, by, kinds::correct);
    if (made.isFigure) {
        Tally tally;
        tally.add(present.line, present.recordId, -1);
        tally.add(line, present.recordId);
        KsuRecord record;
        record.part = KsuPart::Arrival;
        record.on = correction.on;
        record.cause = correctionSource;
        record.document = {std::string(correctionSource), std::nullopt, {}, std::nullopt};
        record.note = made.reason;
        TRY(record, stored.write(transaction, operation, terms, record, tally));
        CHECK(stored.strike(operation, present.line.id, record.id));
        line.arrivalId = record.id;
        TRY(line.id, stored.insertLine(operation, line));
        line.version = 1;
    } else {
        CHECK(stored.updateTexts(operation, line));
        ++line.version;
    }
    for (const CorrectedField& each : made.fields) {
        CHECK(stored.insertCorrection(operation, line.id, each, textOf(present.line, each.field), made.reason,
                                      correction.on));
    }
    if (line.price != present.line.price)
        CHECK(collection::CopyRepository().setPrice(operation, line.copyId, line.price));
    operation.about("inventory_entry", line.id.value);
    operation.about("copy", line.copyId.value);
    operation.about("record", present.recordId.value);
    operation.fact(journal::FactName::Title, line.title);
    operation.fact(journal::FactName::Inventory, present.name());
    operation.fact(journal::FactName::Reason, made.reason);
    CHECK(operation.finish());
    return line;
}

} // namespace kitapdar::accounts
