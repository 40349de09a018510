#include "core/digitization/AttachmentService.h"

#include "core/digitization/ItemRepository.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <tuple>

namespace kitapdar::digitization {

namespace {

using Paths = std::vector<std::filesystem::path>;

void sortByNumber(Paths& files) {
    std::ranges::sort(files, {}, [](const std::filesystem::path& file) {
        const std::string name = file.filename().string();
        return std::tuple(file.parent_path().string(), text::sortKey(name), name);
    });
}

std::int64_t bytesOf(const Paths& files) {
    std::int64_t sum = 0;
    for (const auto& file : files) {
        std::error_code error;
        const auto bytes = std::filesystem::file_size(file, error);
        if (!error) sum += static_cast<std::int64_t>(bytes);
    }
    return sum;
}

/// Without those that the item has already and whose damage was mended by being taken again.
Result<std::vector<MeasuredFile>> withoutMended(storage::Snapshot& snapshot, ItemId item,
                                                const std::vector<MeasuredFile>& files) {
    TRY(const auto present, ItemRepository(snapshot).files(item));
    std::vector<MeasuredFile> added;
    for (const MeasuredFile& file : files) {
        const bool isPresent = std::ranges::find(present, file.sha256, &ItemFile::sha256) != present.end();
        if (!file.mended || !isPresent) added.push_back(file);
    }
    return added;
}

} // namespace

Result<std::vector<ItemFile>, ItemRefusal> AttachmentService::attach(
    ItemId item, Paths files, const std::filesystem::path& folder, const FileExaminer& examiner,
    const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress) const {
    sortByNumber(files);
    const FileStore store(folder, examiner);
    std::vector<MeasuredFile> taken;
    Share share{0, bytesOf(files)};
    for (const auto& path : files) {
        TRY(auto file, store.take(path, progress, share));
        share.before += file.bytes;
        taken.push_back(std::move(file));
    }
    return m_store.writeNow([&](storage::Transaction& transaction) -> Result<std::vector<ItemFile>, ItemRefusal> {
        TRY(const auto added, withoutMended(transaction, item, taken));
        if (added.empty()) return std::vector<ItemFile>(); // the store is whole again: nothing else was to be done
        return ItemService(m_journal).attach(transaction, by, item, added);
    });
}

} // namespace kitapdar::digitization
