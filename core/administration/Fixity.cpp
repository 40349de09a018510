#include "core/administration/Fixity.h"

#include "core/administration/AttachedFiles.h"
#include "core/digitization/ItemRepository.h"

namespace kitapdar {

Result<Fixity, Refusal<digitization::UnknownItem>> verifyFiles(storage::Store& store,
                                                               const std::filesystem::path& folder,
                                                               std::optional<digitization::ItemId> item,
                                                               jobs::Progress& progress) {
    using Files = Result<std::vector<AttachedFile>, Refusal<digitization::UnknownItem>>;
    TRY(const auto files, store.readNow([&](storage::Snapshot& snapshot) -> Files {
        if (!item) return attachedFiles(snapshot);
        TRY(const auto found, digitization::ItemRepository(snapshot).item(*item));
        if (!found) return fail(digitization::UnknownItem{*item});
        return attachedFilesOf(snapshot, *item);
    }));
    TRY(const auto damaged, damagedFiles(files, folder, progress));
    Fixity fixity;
    fixity.of = static_cast<std::int64_t>(files.size());
    for (const std::string& path : damaged.missing) fixity.bad.push_back({path, "missing"});
    for (const std::string& path : damaged.ofOtherSize) fixity.bad.push_back({path, "other_size"});
    for (const std::string& path : damaged.ofOtherContent) fixity.bad.push_back({path, "other_content"});
    fixity.verified = fixity.of - static_cast<std::int64_t>(fixity.bad.size());
    return fixity;
}

} // namespace kitapdar
