#include "core/administration/KnownHeads.h"

#include "core/administration/LibraryName.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/journal/Origin.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostKept = 8;

nlohmann::json contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

Result<bool> isInJournal(storage::Snapshot& snapshot, const journal::Head& head) {
    if (head.seq == 0) { // of an empty one
        TRY(const auto entries, journal::entryCount(snapshot));
        return entries == 0;
    }
    return journal::hasEntry(snapshot, head.seq, head.hash);
}

constexpr const char* restoredKey = "restored";

std::optional<journal::Head> headOf(const nlohmann::json& pair) {
    if (!pair.is_array() || pair.size() < 2 || !pair[0].is_number_integer() || !pair[1].is_string())
        return std::nullopt;
    const auto hash = fromHex(pair[1].get<std::string>());
    if (!hash) return std::nullopt;
    return journal::Head{pair[0].get<std::int64_t>(), *hash};
}

template <class Seen>
std::vector<journal::Head> headsOf(const std::vector<Seen>& seen) {
    std::vector<journal::Head> heads;
    for (const auto& each : seen) heads.push_back(each.head);
    return heads;
}

} // namespace

KnownHeads::Known KnownHeads::known(const storage::Address& library) const {
    Known all;
    const nlohmann::json content = contentOf(m_file);
    const auto found = content.find(nameOf(library));
    if (found == content.end() || !found->is_array()) return all;
    for (const auto& each : *found) {
        if (each.is_object() && each.contains(restoredKey)) all.restored = headOf(each[restoredKey]);
        const auto head = headOf(each);
        if (!head || each.size() > 3 || (each.size() == 3 && !each[2].is_string())) continue;
        const auto first = fromHex(each.size() == 3 ? each[2].get<std::string>() : std::string());
        all.seen.push_back({*head, first.value_or(std::string())});
    }
    return all;
}

Result<std::vector<KnownHeads::Seen>> KnownHeads::ofThis(storage::Snapshot& snapshot, Known known) {
    TRY(const auto first, journal::origin(snapshot));
    // A journal without a first entry may have lost it.
    std::erase_if(known.seen, [&](const Seen& each) { return first && !each.first.empty() && each.first != *first; });
    if (!known.restored) return known.seen;
    TRY(const bool restored, isInJournal(snapshot, *known.restored));
    if (!restored) return known.seen;
    std::vector<Seen> left;
    for (Seen& each : known.seen) {
        TRY(const bool there, isInJournal(snapshot, each.head));
        if (there) left.push_back(std::move(each));
    }
    return left;
}

std::vector<journal::Head> KnownHeads::of(const storage::Address& library) const {
    return headsOf(known(library).seen);
}

Result<std::vector<journal::Head>> KnownHeads::of(storage::Snapshot& snapshot, const storage::Address& library) const {
    TRY(const auto seen, ofThis(snapshot, known(library)));
    return headsOf(seen);
}

Result<void> KnownHeads::remember(storage::Snapshot& snapshot, const storage::Address& library) const {
    TRY(const auto newest, journal::head(snapshot));
    TRY(const auto first, journal::origin(snapshot));
    const Known before = known(library);
    TRY(auto heads, ofThis(snapshot, before));
    std::vector<Seen> kept;
    for (Seen& each : heads) {
        TRY(const bool there, isInJournal(snapshot, each.head));
        if (!there) kept.push_back(std::move(each));
    }
    if (kept.size() >= mostKept) kept.erase(kept.begin(), kept.end() - (mostKept - 1));
    if (newest) kept.push_back({*newest, first.value_or(std::string())});
    const bool same = !before.restored && std::ranges::equal(kept, before.seen, [](const Seen& one, const Seen& other) {
        return one.head.seq == other.head.seq && one.head.hash == other.head.hash && one.first == other.first;
    });
    return same ? Result<void>() : write(library, {std::move(kept), std::nullopt});
}

Result<void> KnownHeads::expect(const storage::Address& library, const std::optional<journal::Head>& restored) const {
    Known all = known(library);
    if (all.seen.empty()) return {};
    all.restored = restored.value_or(journal::Head{});
    return write(library, all);
}

Result<void> KnownHeads::forget(const storage::Address& library) const {
    const Known all = known(library);
    return all.seen.empty() && !all.restored ? Result<void>() : write(library, {});
}

Result<void> KnownHeads::write(const storage::Address& library, const Known& known) const {
    nlohmann::json content = contentOf(m_file);
    content.erase(nameOf(library));
    for (const auto& [head, first] : known.seen)
        content[nameOf(library)].push_back({head.seq, toHex(head.hash), toHex(first)});
    if (known.restored) {
        const auto head = nlohmann::json::array({known.restored->seq, toHex(known.restored->hash)});
        content[nameOf(library)].push_back({{restoredKey, head}});
    }
    (void)disk::makeFolder(m_file.parent_path()); // one that cannot be made is told by the file
    return disk::writeOver(m_file, content.dump(1) + '\n');
}

} // namespace kitapdar
