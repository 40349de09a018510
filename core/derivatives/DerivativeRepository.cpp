#include "core/derivatives/DerivativeRepository.h"

#include "core/derivatives/DerivativeColumns.h"

#include <algorithm>

namespace kitapdar::derivatives {

Result<std::vector<Derivative>> DerivativeRepository::present(digitization::ItemId item) {
    static const std::string sql =
        "select " + derivativeColumns.list() + " from derivative where item_id = $1 and superseded = 0 order by id";
    TRY(auto found, m_snapshot.all(sql, {item}, derivativeColumns));
    std::ranges::stable_sort(found, {}, &Derivative::kind);
    return found;
}

Result<DerivativeId> DerivativeRepository::put(journal::Operation& operation, const Derivative& derivative) {
    TRY(const auto former, present(derivative.itemId));
    for (const Derivative& each : former) {
        if (each.kind == derivative.kind) CHECK(operation.update("derivative", each.id.value, {{"superseded", true}}));
    }
    TRY(const auto id, operation.insert("derivative", derivativeColumns.inserted(derivative)));
    return DerivativeId(id);
}

} // namespace kitapdar::derivatives
