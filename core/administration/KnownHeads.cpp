#include "core/administration/KnownHeads.h"

#include "core/base/Hex.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostKept = 8;

/// A library by its place; the password is no part of it.
std::string nameOf(const storage::Address& library) {
    if (library.isServer()) return library.shown();
    std::error_code ignored;
    const fs::path whole = fs::absolute(library.file(), ignored);
    return (ignored ? library.file() : whole).lexically_normal().string();
}

nlohmann::json contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

Fault cannotWrite(const std::error_code& error) { return {Fault::Kind::Offline, error.message(), {}}; }

Result<bool> isInJournal(storage::Snapshot& snapshot, const journal::Head& head) {
    TRY(const auto hash, snapshot.first("select hash from operation where seq = $1", {head.seq},
                                        [](const storage::Row& row) { return std::string(row.bytes(0)); }));
    return hash == head.hash;
}

/// The hash of the first entry; none when it is not there.
Result<std::optional<std::string>> firstEntry(storage::Snapshot& snapshot) {
    return snapshot.first("select hash from operation where seq = 1", {},
                          [](const storage::Row& row) { return std::string(row.bytes(0)); });
}

template <class Seen>
std::vector<journal::Head> headsOf(const std::vector<Seen>& seen) {
    std::vector<journal::Head> heads;
    for (const auto& each : seen) heads.push_back(each.head);
    return heads;
}

} // namespace

std::vector<KnownHeads::Seen> KnownHeads::seen(const storage::Address& library) const {
    std::vector<Seen> heads;
    const nlohmann::json content = contentOf(m_file);
    const auto found = content.find(nameOf(library));
    if (found == content.end() || !found->is_array()) return heads;
    for (const auto& each : *found) {
        const bool fits = each.is_array() && (each.size() == 2 || (each.size() == 3 && each[2].is_string()));
        if (!fits || !each[0].is_number_integer() || !each[1].is_string()) continue;
        const auto hash = fromHex(each[1].get<std::string>());
        const auto first = fromHex(each.size() == 3 ? each[2].get<std::string>() : std::string());
        if (hash) heads.push_back({{each[0].get<std::int64_t>(), *hash}, first.value_or(std::string())});
    }
    return heads;
}

Result<std::vector<KnownHeads::Seen>> KnownHeads::ofThis(storage::Snapshot& snapshot, std::vector<Seen> seen) {
    TRY(const auto first, firstEntry(snapshot));
    // A journal without a first entry may have lost it.
    std::erase_if(seen, [&](const Seen& each) { return first && !each.first.empty() && each.first != *first; });
    return seen;
}

std::vector<journal::Head> KnownHeads::of(const storage::Address& library) const { return headsOf(seen(library)); }

Result<std::vector<journal::Head>> KnownHeads::of(storage::Snapshot& snapshot, const storage::Address& library) const {
    TRY(const auto known, ofThis(snapshot, seen(library)));
    return headsOf(known);
}

Result<void> KnownHeads::remember(storage::Snapshot& snapshot, const storage::Address& library) const {
    TRY(const auto newest, journal::head(snapshot));
    TRY(const auto first, firstEntry(snapshot));
    const auto known = seen(library);
    TRY(auto heads, ofThis(snapshot, known));
    std::vector<Seen> kept;
    for (Seen& each : heads) {
        TRY(const bool there, isInJournal(snapshot, each.head));
        if (!there) kept.push_back(std::move(each));
    }
    if (kept.size() >= mostKept) kept.erase(kept.begin(), kept.end() - (mostKept - 1));
    if (newest) kept.push_back({*newest, first.value_or(std::string())});
    const bool same = std::ranges::equal(kept, known, [](const Seen& one, const Seen& other) {
        return one.head.seq == other.head.seq && one.head.hash == other.head.hash && one.first == other.first;
    });
    return same ? Result<void>() : write(library, kept);
}

Result<void> KnownHeads::forget(const storage::Address& library) const {
    return seen(library).empty() ? Result<void>() : write(library, {});
}

Result<void> KnownHeads::write(const storage::Address& library, const std::vector<Seen>& heads) const {
    nlohmann::json content = contentOf(m_file);
    content.erase(nameOf(library));
    for (const auto& [head, first] : heads) {
        content[nameOf(library)].push_back({head.seq, toHex(head.hash), toHex(first)});
    }
    std::error_code error;
    fs::create_directories(m_file.parent_path(), error);
    fs::path temporary = m_file;
    temporary += ".partial";
    {
        std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
        fs::permissions(temporary, fs::perms::owner_read | fs::perms::owner_write, error);
        out << content.dump(1) << '\n';
        out.flush();
        if (!out) return fail(Fault{Fault::Kind::Offline, "the known ends of journals cannot be written", {}});
    }
    error.clear();
    fs::rename(temporary, m_file, error);
    if (error) return fail(cannotWrite(error));
    return {};
}

} // namespace kitapdar
