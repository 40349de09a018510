#include "core/administration/KeyChange.h"

#include "core/storage/Store.h"

namespace kitapdar {

Result<readers::SealedReaders, readers::SealingRefusal> changeKey(storage::Store& store,
                                                                  const journal::Journal& journal,
                                                                  const keys::OpenKey& key,
                                                                  const staff::Permitted<Permission::KeyManage>& by,
                                                                  const std::string& sheet, jobs::Progress& progress) {
    const readers::SealingService sealing(journal, &key);
    return store.writeNow(
        [&](storage::Transaction& transaction) { return sealing.rotate(transaction, by, sheet, &progress); });
}

} // namespace kitapdar
