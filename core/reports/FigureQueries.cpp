#include "core/reports/FigureQueries.h"

#include "core/audit/AccessLog.h"
#include "core/journal/Journal.h"
#include "core/reports/FactLines.h"
#include "core/staff/Gate.h"

#include <map>
#include <utility>

namespace kitapdar::reports {

namespace {

std::pair<std::string, std::string> codesOf(const Question& question, const FactLine& line, const ShapeTables& shapes) {
    return {codeOn(question.by, line, shapes), question.second ? codeOn(*question.second, line, shapes) : ""};
}

Fact factOf(const FactLine& line, const ShapeTables& shapes, bool mayKnow) {
    Fact fact;
    fact.measure = line.measure;
    fact.on = Day::fromIso(line.day).value_or(Day());
    fact.way = line.way;
    fact.place = line.place;
    fact.n = line.n;
    if (const auto book = shapes.books.find(line.book); book != shapes.books.end()) fact.book = book->second;
    if (const auto person = shapes.persons.find(line.person); person != shapes.persons.end())
        fact.person = person->second;
    if (line.record != 0) fact.record = catalogue::RecordId(line.record);
    fact.title = line.title;
    if (line.isForgotten) {
        fact.whose = Person::Forgotten;
    } else if (line.reader != 0) {
        fact.whose = mayKnow && !line.isBlocked ? Person::Known : Person::Hidden;
        if (fact.whose == Person::Known) fact.card = line.card;
    }
    return fact;
}

} // namespace

Result<std::vector<Cell>, Refusal<>> FigureQueries::figures(storage::Snapshot& snapshot,
                                                            const staff::Permitted<Permission::ReportView>&,
                                                            const Question& question) const {
    TRY(const auto shapes, shapeTables(snapshot));
    std::map<std::pair<std::string, std::string>, std::int64_t> sums;
    CHECK(eachSum(snapshot, question, [&](const FactLine& line) { sums[codesOf(question, line, shapes)] += line.n; }));
    std::vector<Cell> cells;
    cells.reserve(sums.size());
    for (auto& [codes, n] : sums) cells.push_back({codes.first, codes.second, n});
    return cells;
}

Result<FactList, Refusal<>> FigureQueries::list(storage::Snapshot& snapshot,
                                                const staff::Permitted<Permission::ReportView>& by,
                                                const Question& question, const std::string& first,
                                                const std::string& second, int limit) const {
    const auto allowed = staff::Gate(m_journal.clock()).check(snapshot, by, Permission::ReaderHistory);
    if (const Fault* fault = allowed ? nullptr : faultIn(allowed.error())) return fail(*fault);
    TRY(const auto shapes, shapeTables(snapshot));
    const auto wanted = std::pair(first, question.second ? second : std::string());
    FactList list;
    CHECK(eachFact(snapshot, question, [&](const FactLine& line) {
        if (codesOf(question, line, shapes) != wanted) return;
        list.count += line.n;
        if (list.facts.size() >= static_cast<std::size_t>(limit)) {
            list.isCut = true;
            return;
        }
        list.facts.push_back(factOf(line, shapes, allowed.has_value()));
        if (m_log && list.facts.back().whose == Person::Known) m_log->readerSeen(by, line.reader, audit::Way::History);
    }));
    return list;
}

} // namespace kitapdar::reports
