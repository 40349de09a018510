#include "core/circulation/ExtractService.h"

#include "core/audit/AuditQueries.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/holds/ReaderHolds.h"
#include "core/journal/Journal.h"
#include "core/readers/ConsentRepository.h"
#include "core/readers/DetailsRepository.h"
#include "core/readers/ReaderRepository.h"
#include "core/visits/VisitRepository.h"

#include <array>
#include <limits>
#include <string>
#include <utility>
#include <variant>

namespace kitapdar::circulation {

namespace {

constexpr int all = std::numeric_limits<int>::max();

/// The value in clear, "" when there is none.
Result<std::string, ExtractRefusal> valueOf(const keys::Sealer& sealer, const readers::Reader& reader,
                                            readers::RestrictedField field) {
    auto opened = readers::openedValue(sealer, reader, field);
    if (opened) return std::move(*opened);
    if (std::holds_alternative<readers::NothingThere>(opened.error())) return std::string();
    return fail(widen<ExtractRefusal>(opened.error()));
}

/// The reader with all values in clear.
Result<readers::Reader, ExtractRefusal> openedReader(const keys::Sealer& sealer, readers::Reader reader) {
    std::array<std::string, 3> values;
    constexpr std::array fields = {readers::RestrictedField::Iin, readers::RestrictedField::Phone,
                                   readers::RestrictedField::Address};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto value = valueOf(sealer, reader, fields[i]);
        if (!value) return fail(value.error());
        values[i] = std::move(*value);
    }
    if (!values[0].empty()) reader.iin = std::move(values[0]);
    reader.phone = std::move(values[1]);
    reader.address = std::move(values[2]);
    reader.sealed = {};
    return reader;
}

} // namespace

Result<Extract, ExtractRefusal> ExtractService::extract(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::ReaderExtract>& by,
                                                        readers::ReaderId id) const {
    TRY(auto reader, readers::ReaderRepository().byId(transaction, id));
    if (!reader || reader->forgottenOn) return fail(readers::UnknownReader{});
    TRY(const auto opened, m_restricted.key(transaction));
    Extract extract;
    extract.reader = std::move(*reader);
    if (opened) {
        auto clear = openedReader(opened->sealer, std::move(extract.reader));
        if (!clear) return fail(clear.error());
        extract.reader = std::move(*clear);
    }
    const readers::DetailsRepository details;
    TRY(extract.cards, readers::formerCards(transaction, id));
    TRY(extract.relations, details.relations(transaction, id));
    std::erase_if(extract.relations, [](const auto& row) { return readers::isForgotten(row.relation); });
    TRY(extract.messages, details.allMessages(transaction, id));
    TRY(extract.consents, readers::ConsentRepository().ofReader(transaction, id));
    TRY(extract.loans, LoanRepository().historyOfReader(transaction, id, all));
    TRY(extract.holds, holds::extractOf(transaction, id));
    TRY(extract.charges, charges::extractOf(transaction, id));
    TRY(extract.registrations, readers::RegistrationRepository().ofReader(transaction, id));
    TRY(extract.visits, visits::VisitRepository().ofReader(transaction, id));
    TRY(extract.entries, m_journal.history(transaction, journal::Subject{"reader", id.value}, all));
    TRY(extract.looks, audit::extractOf(transaction, id.value));
    extract.on = m_journal.clock().today();

    journal::Operation operation = m_journal.begin(transaction, by, kinds::extractReader);
    operation.about("reader", id.value);
    operation.fact(journal::FactName::Card, extract.reader.card);
    CHECK(operation.finish());
    return extract;
}

} // namespace kitapdar::circulation
