#include "core/administration/KnownBackups.h"

#include "core/administration/LibraryName.h"
#include "core/base/Disk.h"
#include "core/base/ReadFile.h"

#include <nlohmann/json.hpp>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostBytes = std::size_t{1} << 20U;
constexpr const char* placeKey = "place";
constexpr const char* begunKey = "begun";

nlohmann::json contentOf(const fs::path& file) {
    const auto text = disk::readBeginning(file, mostBytes);
    auto json = nlohmann::json::parse(text ? *text : std::string(), nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

} // namespace

std::optional<KnownBackup> KnownBackups::newestOf(const storage::Address& library) const {
    const nlohmann::json content = contentOf(m_file);
    const auto found = content.find(nameOf(library));
    if (found == content.end() || !found->is_object()) return std::nullopt;
    const nlohmann::json place = found->value(placeKey, nlohmann::json());
    const nlohmann::json begun = found->value(begunKey, nlohmann::json());
    if (!place.is_string() || !begun.is_number_integer()) return std::nullopt;
    return KnownBackup{place.get<std::string>(), Instant{begun.get<std::int64_t>()}};
}

Result<void> KnownBackups::remember(const storage::Address& library, const KnownBackup& made) const {
    const auto before = newestOf(library);
    if (before && made.begun < before->begun) return {};
    nlohmann::json content = contentOf(m_file);
    std::error_code ignored;
    const fs::path whole = fs::absolute(made.place, ignored).lexically_normal();
    content[nameOf(library)] = {{placeKey, whole.string()}, {begunKey, made.begun.milliseconds}};
    CHECK(disk::makeFolder(m_file.parent_path()));
    return disk::writeOver(m_file, content.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

} // namespace kitapdar
