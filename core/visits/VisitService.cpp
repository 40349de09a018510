#include "core/visits/VisitService.h"

#include "core/journal/Journal.h"
#include "core/readers/PersonShape.h"
#include "core/readers/ReaderRepository.h"
#include "core/visits/Kinds.h"
#include "core/visits/VisitRepository.h"

namespace kitapdar::visits {

namespace {

const VisitRepository visits;

Result<Visit> write(storage::Transaction& transaction, const journal::Journal& journal, journal::Operation operation,
                    const readers::Reader& reader, Visit visit) {
    visit.readerId = reader.id;
    TRY(visit.id,
        visits.insert(operation, transaction, visit, readers::shapeOf(reader, visit.on), journal.clock().now()));
    operation.about("reader", reader.id.value);
    operation.fact(journal::FactName::Card, reader.card);
    if (!visit.place.empty()) operation.fact(journal::FactName::Place, visit.place);
    CHECK(operation.finish());
    return visit;
}

Result<Noted, VisitRefusal> writeTyped(storage::Transaction& transaction, const journal::Journal& journal,
                                       const staff::Permitted<Permission::ReportEnter>& by,
                                       const readers::Reader& reader, Purpose purpose) {
    Visit visit;
    visit.on = journal.clock().today();
    visit.place = by.session().place.value_or("");
    visit.purpose = purpose;
    visit.way = VisitWay::Typed;
    TRY(const bool already, visits.hasVisited(transaction, reader.id, visit.on, visit.place));
    if (already) return fail(VisitedAlready{reader.card});
    CHECK(journal::checkClock(transaction, journal.clock()));
    TRY(auto written, write(transaction, journal, journal.begin(transaction, by, kinds::add), reader, visit));
    return Noted{std::move(written), reader.card};
}

} // namespace

Result<Noted, VisitRefusal> VisitService::noteVisit(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::ReportEnter>& by,
                                                    readers::ReaderId id, Purpose purpose) const {
    TRY(const auto reader, readers::ReaderRepository().byId(transaction, id));
    if (!reader || reader->forgottenOn) return fail(readers::UnknownReader{});
    return writeTyped(transaction, m_journal, by, *reader, purpose);
}

Result<Noted, VisitRefusal> VisitService::noteCard(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::ReportEnter>& by,
                                                   const text::ScannedCode& card, Purpose purpose) const {
    TRY(const auto reader, readers::ReaderRepository().byCard(transaction, card));
    if (!reader || reader->forgottenOn) return fail(readers::UnknownReader{card.text()});
    return writeTyped(transaction, m_journal, by, *reader, purpose);
}

Result<Visit, VisitRefusal> VisitService::addTally(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::ReportEnter>& by, std::int64_t n,
                                                   Purpose purpose) const {
    if (n < 1 || n > mostCounted) return fail(CountOutOfRange{n});
    Visit visit;
    visit.on = m_journal.clock().today();
    visit.place = by.session().place.value_or("");
    visit.purpose = purpose;
    visit.n = static_cast<int>(n);
    visit.way = VisitWay::Tally;
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::tally);
    TRY(visit.id, visits.insert(operation, transaction, visit, figures::PersonShape(), m_journal.clock().now()));
    operation.fact(journal::FactName::Number, n);
    if (!visit.place.empty()) operation.fact(journal::FactName::Place, visit.place);
    CHECK(operation.finish());
    return visit;
}

Result<Reference, ReferenceRefusal> VisitService::addReference(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::ReportEnter>& by,
                                                               const Reference& given) const {
    if (given.n < 1 || given.n > mostCounted) return fail(CountOutOfRange{given.n});
    Reference reference = given;
    reference.on = m_journal.clock().today();
    reference.place = by.session().place.value_or("");
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addReference);
    TRY(reference.id, visits.insert(operation, reference));
    operation.fact(journal::FactName::Kind, code(reference.kind));
    operation.fact(journal::FactName::Number, reference.n);
    CHECK(operation.finish());
    return reference;
}

Result<void> noteIfFirst(storage::Transaction& transaction, const journal::Journal& journal,
                         const staff::Permitted<Permission::LoanLend>& by, const readers::Reader& reader,
                         std::optional<Day> on) {
    Visit visit;
    visit.on = on.value_or(journal.clock().today());
    visit.place = by.session().place.value_or("");
    visit.way = VisitWay::Desk;
    TRY(const bool already, visits.hasVisited(transaction, reader.id, visit.on, visit.place));
    if (already) return {};
    CHECK(write(transaction, journal, journal.begin(transaction, by, kinds::note), reader, visit));
    return {};
}

} // namespace kitapdar::visits
