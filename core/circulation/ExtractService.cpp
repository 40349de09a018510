#include "core/circulation/ExtractService.h"

#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/journal/Journal.h"
#include "core/readers/ConsentRepository.h"
#include "core/readers/ReaderRepository.h"

#include <limits>
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
        readers::Reader& values = extract.reader;
        TRY(const std::string iin, valueOf(opened->sealer, values, readers::RestrictedField::Iin));
        TRY(values.phone, valueOf(opened->sealer, values, readers::RestrictedField::Phone));
        TRY(values.address, valueOf(opened->sealer, values, readers::RestrictedField::Address));
        if (!iin.empty()) values.iin = iin;
        values.sealed = {};
    }
    TRY(extract.consents, readers::ConsentRepository().ofReader(transaction, id));
    TRY(extract.loans, LoanRepository().historyOfReader(transaction, id, all));
    TRY(extract.entries, m_journal.history(transaction, journal::Subject{"reader", id.value}, all));
    extract.on = m_journal.clock().today();

    journal::Operation operation = m_journal.begin(transaction, by, kinds::extractReader);
    operation.about("reader", id.value);
    operation.fact(journal::FactName::Card, extract.reader.card);
    CHECK(operation.finish());
    return extract;
}

} // namespace kitapdar::circulation
