#include "core/library/NewLibrary.h"

#include "core/catalogue/NameService.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"

namespace kitapdar {

Result<void> setUpNew(Library& library) {
    const Session program{"Kitapdar", "0", {}};
    return library.store().writeNow([&](storage::Transaction& transaction) -> Result<void> {
        const auto by = staff::Gate().admit<Permission::CatalogueEdit>(transaction, program);
        if (!by) return {}; // who may make a library and not edit its catalogue: it begins without names
        const auto written = catalogue::NameService(library.journal()).addShipped(transaction, *by);
        if (written) return {};
        const Fault* fault = faultIn(written.error());
        return fault ? Result<void>(fail(*fault)) : Result<void>();
    });
}

} // namespace kitapdar
