#include "core/circulation/ReminderService.h"

#include "core/circulation/Kinds.h"
#include "core/circulation/LoanColumns.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::circulation {

namespace {

constexpr int mostReminded = 20000; // loans at once: one entry of the journal holds them

constexpr std::string_view placeOfLoan = "case when l.place <> '' then l.place else coalesce(c.place, '') end";

constexpr auto overdueColumns = storage::columnsOf<OverdueLoan>(
    storage::part(loanColumns, "l", within(&OverdueLoan::row, &LoanRow::loan)),
    storage::readOnly("b.id", within(&OverdueLoan::row, &LoanRow::recordId)),
    storage::readOnly("b.title", within(&OverdueLoan::row, &LoanRow::title)),
    storage::readOnly("b.authors", within(&OverdueLoan::row, &LoanRow::authors)),
    storage::readOnly("coalesce(c.barcode, c.inventory_number, '')", within(&OverdueLoan::row, &LoanRow::barcode)),
    storage::readOnly("r.card", within(&OverdueLoan::row, &LoanRow::readerCard)),
    storage::readOnly("case when l.place <> '' then l.place else coalesce(c.place, '') end", &OverdueLoan::place),
    storage::readOnly("r.id", &OverdueLoan::reader),
    storage::readOnly("r.surname", within(&OverdueLoan::name, &readers::ReaderName::surname)),
    storage::readOnly("r.given_name", within(&OverdueLoan::name, &readers::ReaderName::given)),
    storage::readOnly("r.patronymic", within(&OverdueLoan::name, &readers::ReaderName::patronymic)),
    storage::readOnly("r.category", &OverdueLoan::category),
    storage::readOnly("r.institution", &OverdueLoan::institution),
    storage::readOnly("r.blocked_data", &OverdueLoan::isHidden),
    storage::readOnly("coalesce((select max(m.step) from reminder m where m.loan_id = l.id), 0)",
                      &OverdueLoan::reminded),
    storage::readOnly("(select m.on_day from reminder m where m.loan_id = l.id order by m.step desc limit 1)",
                      &OverdueLoan::remindedOn));

constexpr std::string_view fromLoans =
    " from loan l join reader r on r.id = l.reader_id join copy c on c.id = l.copy_id "
    "join record b on b.id = c.record_id ";

/// The condition and its values; what a filter leaves open is not asked.
std::pair<std::string, storage::Parameters> conditionOf(const OverdueFilter& filter,
                                                        const std::vector<std::string>& places, Day today) {
    const Day before = filter.dueBefore && *filter.dueBefore < today ? *filter.dueBefore : today;
    std::string condition = "where l.returned_at is null and l.due_on < $1";
    storage::Parameters values{before};
    if (!places.empty()) {
        std::string list;
        for (const std::string& each : places) {
            values.emplace_back(each);
            list += (list.empty() ? "$" : ", $") + std::to_string(values.size());
        }
        condition += " and " + std::string(placeOfLoan) + " in (" + list + ")";
    }
    if (!filter.institution.empty()) {
        values.emplace_back(filter.institution);
        condition += " and r.institution = $" + std::to_string(values.size());
    }
    return {condition, values};
}

/// A place and what lies in it; none: all places.
Result<std::vector<std::string>> placesOf(storage::Snapshot& snapshot, const std::string& wanted) {
    std::vector<std::string> codes;
    if (wanted.empty()) return codes;
    codes.push_back(wanted);
    TRY(const auto tree, places::PlaceQueries().tree(snapshot));
    std::vector<places::Place> all;
    for (const places::PlaceRow& each : tree) all.push_back(each.place);
    for (const places::Place& each : all) {
        const auto path = places::pathIn(all, each.code);
        if (each.code != wanted && std::ranges::find(path, wanted) != path.end()) codes.push_back(each.code);
    }
    return codes;
}

std::string orderBy(OverdueOrder order) {
    switch (order) {
    case OverdueOrder::ByDate:
        break;
    case OverdueOrder::ByPlace:
        return " order by " + std::string(placeOfLoan) + ", l.due_on, l.id";
    case OverdueOrder::ByInstitution:
        return " order by r.institution, r.name_key, l.due_on, l.id";
    }
    return " order by l.due_on, l.id";
}

/// What nobody is shown of a reader whose data are blocked.
void hide(OverdueLoan& loan) {
    if (!loan.isHidden) return;
    loan.name = {};
    loan.institution.clear();
    loan.row.readerCard.clear();
}

Result<std::vector<OverdueLoan>> read(storage::Snapshot& snapshot, const OverdueFilter& filter, OverdueOrder order,
                                      Day today, int limit) {
    TRY(const auto places, placesOf(snapshot, filter.place));
    auto [condition, values] = conditionOf(filter, places, today);
    values.emplace_back(limit);
    // A step is known when the days are counted, so a limit would cut too early.
    const std::string cut = filter.step ? std::string() : " limit $" + std::to_string(values.size());
    if (filter.step) values.pop_back();
    TRY(auto loans,
        snapshot.all("select " + overdueColumns.list() + std::string(fromLoans) + condition + orderBy(order) + cut,
                     values, overdueColumns));
    for (OverdueLoan& loan : loans) {
        loan.daysLate = today.daysSince(loan.row.loan.dueOn);
        hide(loan);
    }
    if (filter.step) {
        std::erase_if(loans, [&](const OverdueLoan& loan) { return loan.stepDue() != *filter.step; });
        if (std::ssize(loans) > limit) loans.resize(static_cast<std::size_t>(limit));
    }
    return loans;
}

/// Overdue loans of which a reminder was written that may be made once more, by institution and name.
Result<std::vector<OverdueLoan>> remindedLoans(storage::Snapshot& snapshot, const OverdueFilter& given, Day today) {
    OverdueFilter filter = given;
    filter.step.reset();
    TRY(auto loans, read(snapshot, filter, OverdueOrder::ByInstitution, today, mostReminded));
    std::erase_if(loans, [](const OverdueLoan& loan) {
        return loan.reminded == 0 || !loan.remindedOn || loan.isHidden || loan.row.loan.claimedOn;
    });
    return loans;
}

/// Puts loans together to letters, one for each reader and step, in the order of the loans.
class Letters {
public:
    /// Whether it is the first loan of a letter.
    bool add(const OverdueLoan& loan, int step) {
        const auto [known, isNew] = m_letterOf.try_emplace({loan.reader, step}, m_letters.size());
        if (isNew) m_letters.push_back({step, loan.reader, loan.name, loan.row.readerCard, loan.institution, {}});
        m_letters[known->second].loans.push_back(loan);
        return isNew;
    }
    std::vector<ReminderLetter> take() { return std::move(m_letters); }

private:
    std::vector<ReminderLetter> m_letters;
    std::map<std::pair<readers::ReaderId, int>, std::size_t> m_letterOf;
};

} // namespace

Result<std::vector<OverdueLoan>> ReminderService::overdue(storage::Snapshot& snapshot,
                                                          const staff::Permitted<Permission::ReaderView>&,
                                                          const OverdueFilter& filter, OverdueOrder order,
                                                          int limit) const {
    return read(snapshot, filter, order, m_journal.clock().today(), limit);
}

Result<std::vector<ReminderLetter>, ReminderRefusal> ReminderService::remind(
    storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by, int step,
    const OverdueFilter& given, ReminderWay way) const {
    if (step < 1 || step > reminderSteps) return fail(NoSuchReminderStep{step});
    const Day today = m_journal.clock().today();
    OverdueFilter filter = given;
    filter.step = step;
    TRY(const auto loans, read(transaction, filter, OverdueOrder::ByInstitution, today, mostReminded));
    if (loans.empty()) return fail(NothingToRemind{});
    Letters letters;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::remind);
    for (const OverdueLoan& loan : loans) {
        if (letters.add(loan, step)) operation.about("reader", loan.reader.value);
        CHECK(operation.insert("reminder",
                               {{"loan_id", loan.row.loan.id}, {"step", step}, {"on_day", today}, {"way", code(way)}}));
    }
    operation.fact(journal::FactName::Number, std::ssize(loans));
    operation.fact(journal::FactName::Value, step);
    CHECK(operation.finish());
    return letters.take();
}

Result<std::vector<ReminderRun>> ReminderService::written(storage::Snapshot& snapshot,
                                                          const staff::Permitted<Permission::ReaderView>&,
                                                          const OverdueFilter& filter) const {
    TRY(const auto loans, remindedLoans(snapshot, filter, m_journal.clock().today()));
    std::map<std::pair<Day, int>, std::set<readers::ReaderId>> readersOf;
    for (const OverdueLoan& loan : loans) readersOf[{*loan.remindedOn, loan.reminded}].insert(loan.reader);
    std::vector<ReminderRun> runs;
    for (const auto& [run, readers] : readersOf)
        runs.push_back({run.second, run.first, static_cast<int>(readers.size())});
    std::ranges::reverse(runs);
    return runs;
}

Result<std::vector<ReminderLetter>, ReminderRefusal> ReminderService::onceMore(
    storage::Snapshot& snapshot, const staff::Permitted<Permission::LoanLend>&, const WrittenReminders& which,
    const OverdueFilter& filter) const {
    if (which.step && (*which.step < 1 || *which.step > reminderSteps)) return fail(NoSuchReminderStep{*which.step});
    TRY(const auto loans, remindedLoans(snapshot, filter, m_journal.clock().today()));
    Letters letters;
    for (const OverdueLoan& loan : loans) {
        const bool isAsked = (!which.step || loan.reminded == *which.step) &&
                             (!which.on || loan.remindedOn == *which.on) &&
                             (!which.reader || loan.reader == *which.reader);
        if (isAsked) letters.add(loan, loan.reminded);
    }
    auto made = letters.take();
    if (made.empty()) return fail(NoReminderWritten{});
    return made;
}

} // namespace kitapdar::circulation
