#include "core/administration/UnencryptedRemote.h"

#include "core/library/Library.h"
#include "core/storage/Store.h"

#include <algorithm>

namespace kitapdar {

bool isUnencryptedRemote(Library& library) {
    const storage::Address& address = library.address();
    if (!address.isServer() || address.server().isLocal()) return false;
    const storage::EngineFacts facts = library.store().facts();
    return std::ranges::any_of(facts.settings,
                               [](const auto& each) { return each.first == "tls" && each.second == "off"; });
}

} // namespace kitapdar
