#include "core/catalogue/DoubtService.h"

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/Kinds.h"
#include "core/catalogue/RecordRepository.h"
#include "core/journal/Journal.h"

#include <utility>

namespace kitapdar::catalogue {

Result<void, DistinctRefusal> DoubtService::keepApart(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CatalogueEdit>& by,
                                                      const std::vector<RecordPair>& pairs) const {
    journal::Operation operation = m_journal.begin(transaction, by, kinds::keepApart);
    for (const RecordPair& pair : pairs) {
        if (pair.one == pair.other) return fail(SameRecord{pair.one});
        // In both directions: whichever of the two is imported once more is known.
        for (const auto& [known, coming] : {std::pair(pair.one, pair.other), std::pair(pair.other, pair.one)}) {
            TRY(const auto record, RecordRepository().stored(transaction, coming));
            if (!record) return fail(UnknownRecord{coming});
            CHECK(DoubtRepository().decide(operation, known, record->fingerprint, EditionVerdict::Distinct));
            operation.about("record", coming.value);
            operation.fact(journal::FactName::Title, record->title);
        }
        CHECK(DoubtRepository().eraseDoubtsOf(transaction, operation, pair));
    }
    operation.fact(journal::FactName::Records, static_cast<std::int64_t>(pairs.size()));
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
