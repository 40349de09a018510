#include "core/administration/KnownHeads.h"

#include "core/base/Hex.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

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

} // namespace

std::vector<journal::Head> KnownHeads::of(const storage::Address& library) const {
    std::vector<journal::Head> heads;
    const nlohmann::json content = contentOf(m_file);
    const auto found = content.find(nameOf(library));
    if (found == content.end() || !found->is_array()) return heads;
    for (const auto& each : *found) {
        if (!each.is_array() || each.size() != 2 || !each[0].is_number_integer() || !each[1].is_string()) continue;
        if (const auto hash = fromHex(each[1].get<std::string>()))
            heads.push_back({each[0].get<std::int64_t>(), *hash});
    }
    return heads;
}

Result<void> KnownHeads::remember(storage::Snapshot& snapshot, const storage::Address& library) const {
    TRY(const auto newest, journal::head(snapshot));
    const auto known = of(library);
    std::vector<journal::Head> heads;
    for (const journal::Head& each : known) {
        TRY(const bool there, isInJournal(snapshot, each));
        if (!there) heads.push_back(each);
    }
    if (heads.size() >= mostKept) heads.erase(heads.begin(), heads.end() - (mostKept - 1));
    if (newest) heads.push_back(*newest);
    const bool same = heads.size() == known.size() &&
                      std::equal(heads.begin(), heads.end(), known.begin(), [](const auto& one, const auto& other) {
                          return one.seq == other.seq && one.hash == other.hash;
                      });
    return same ? Result<void>() : write(library, heads);
}

Result<void> KnownHeads::forget(const storage::Address& library) const {
    return of(library).empty() ? Result<void>() : write(library, {});
}

Result<void> KnownHeads::write(const storage::Address& library, const std::vector<journal::Head>& heads) const {
    nlohmann::json content = contentOf(m_file);
    content.erase(nameOf(library));
    for (const journal::Head& head : heads) content[nameOf(library)].push_back({head.seq, toHex(head.hash)});
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
