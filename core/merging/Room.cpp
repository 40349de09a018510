#include "core/merging/Room.h"

#include "core/keys/OpenKey.h"
#include "core/merging/Kinds.h"
#include "core/merging/MergeQueries.h"
#include "core/merging/MergeService.h"
#include "core/merging/ReaderMergeService.h"

namespace kitapdar::merging {

namespace {

void addServices(Services& services) {
    services.add<MergeQueries>();
    services.add<MergeService>();
    services.add<ReaderMergeService>(services.get<keys::OpenKey>());
}

} // namespace

const Room& room() {
    static const Room all = {.name = "merging", .tables = {}, .kinds = kinds::all, .addServices = addServices};
    return all;
}

} // namespace kitapdar::merging
