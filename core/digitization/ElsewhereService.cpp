#include "core/digitization/ElsewhereService.h"

#include "core/digitization/ElsewhereRepository.h"
#include "core/digitization/Kinds.h"
#include "core/journal/Journal.h"
#include "core/text/Name.h"

#include <limits>
#include <map>
#include <set>

namespace kitapdar::digitization {

namespace {

constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();

/// What is to be done that the list of a source is another one.
struct Difference {
    std::vector<ElsewhereTitle> added;
    std::vector<std::int64_t> removed;
    ElsewhereChange counts;
};

Result<Difference> differenceOf(storage::Snapshot& snapshot, const std::string& source,
                                const std::vector<ElsewhereTitle>& titles) {
    TRY(const auto stored, ElsewhereRepository(snapshot).titles(source, all));
    std::multimap<ElsewhereTitle, std::int64_t> former;
    for (const auto& each : stored) former.emplace(each.title, each.id);
    Difference difference;
    std::set<ElsewhereTitle> named;
    for (const ElsewhereTitle& title : titles) {
        if (!named.insert(title).second) {
            ++difference.counts.repeated;
        } else if (const auto same = former.find(title); same != former.end()) {
            former.erase(same);
            ++difference.counts.kept;
        } else {
            difference.added.push_back(title);
        }
    }
    for (const auto& [title, id] : former) difference.removed.push_back(id);
    difference.counts.added = std::ssize(difference.added);
    difference.counts.removed = std::ssize(difference.removed);
    return difference;
}

} // namespace

Result<ElsewhereChange, ElsewhereRefusal> ElsewhereService::replace(
    storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
    const std::string& source, const std::vector<ElsewhereTitle>& titles) const {
    const std::string name = text::tidyName(source);
    if (name.empty()) return fail(ElsewhereSourceMissing{});
    if (titles.empty()) return fail(ElsewhereListEmpty{});
    if (std::ssize(titles) > mostElsewhere) return fail(ElsewhereListTooLong{mostElsewhere});
    TRY(const Difference difference, differenceOf(transaction, name, titles));
    if (difference.added.empty() && difference.removed.empty()) return difference.counts;
    auto operation = m_journal.begin(transaction, by, kinds::importElsewhere);
    ElsewhereRepository repository(transaction);
    for (const std::int64_t id : difference.removed) CHECK(repository.erase(operation, id));
    for (const ElsewhereTitle& title : difference.added) CHECK(repository.insert(operation, name, title));
    operation.fact(journal::FactName::Name, name);
    operation.fact(journal::FactName::Number, std::ssize(titles));
    CHECK(operation.finish());
    return difference.counts;
}

Result<ElsewhereChange, ElsewhereRefusal> ElsewhereService::remove(
    storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
    const std::string& source) const {
    TRY(const Difference difference, differenceOf(transaction, source, {}));
    if (difference.removed.empty()) return fail(UnknownElsewhereSource{source});
    auto operation = m_journal.begin(transaction, by, kinds::removeElsewhere);
    for (const std::int64_t id : difference.removed) CHECK(ElsewhereRepository(transaction).erase(operation, id));
    operation.fact(journal::FactName::Name, source);
    operation.fact(journal::FactName::Number, difference.counts.removed);
    CHECK(operation.finish());
    return difference.counts;
}

Result<ElsewhereChange> ElsewhereQueries::preview(storage::Snapshot& snapshot, const std::string& source,
                                                  const std::vector<ElsewhereTitle>& titles) const {
    TRY(const Difference difference, differenceOf(snapshot, text::tidyName(source), titles));
    return difference.counts;
}

Result<std::vector<ElsewhereSource>> ElsewhereQueries::sources(storage::Snapshot& snapshot) const {
    return ElsewhereRepository(snapshot).sources();
}

Result<std::vector<ElsewhereTitle>> ElsewhereQueries::titles(storage::Snapshot& snapshot, const std::string& source,
                                                             std::int64_t most) const {
    TRY(const auto stored, ElsewhereRepository(snapshot).titles(source, most));
    std::vector<ElsewhereTitle> titles;
    for (const auto& each : stored) titles.push_back(each.title);
    return titles;
}

} // namespace kitapdar::digitization
