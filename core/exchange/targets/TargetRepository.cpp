#include "core/exchange/targets/TargetRepository.h"

#include "core/storage/Columns.h"

namespace kitapdar::exchange {

namespace {

/// An encoding by its name; none: the empty text.
struct AsName {
    static std::optional<text::Encoding> read(const storage::Row& row, int column) {
        return text::encodingFromName(row.text(column));
    }
    static storage::Value write(const std::optional<text::Encoding>& encoding) {
        return storage::Value(encoding ? std::string(text::encodingName(*encoding)) : std::string());
    }
};

constexpr auto columns = storage::columnsOf<Target>(
    storage::readOnly("id", &Target::id), storage::edited("name", &Target::name),
    storage::edited("protocol", &Target::protocol, storage::codes(targetProtocolFromCode, TargetProtocol::Z3950)),
    storage::edited("address", &Target::address),
    storage::edited("format", &Target::format,
                    storage::codes(catalogue::marcFormatFrom, catalogue::MarcFormat::Marc21)),
    storage::edited("encoding", &Target::encoding, AsName()), storage::edited("isbn_index", &Target::isbnIndex),
    storage::edited("in_use", &Target::inUse), storage::edited("position", &Target::position),
    storage::readOnly("row_version", &Target::version));

constexpr std::string_view table = "catalogue_target";

} // namespace

Result<std::vector<Target>> TargetRepository::all(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + columns.list() + " from catalogue_target order by position, name";
    return snapshot.all(sql, {}, columns);
}

Result<std::optional<Target>> TargetRepository::byId(storage::Snapshot& snapshot, std::int64_t id) const {
    static const std::string sql = "select " + columns.list() + " from catalogue_target where id = $1";
    return snapshot.first(sql, {id}, columns);
}

Result<bool> TargetRepository::hasOther(storage::Snapshot& snapshot, const Target& target) const {
    TRY(const auto others, snapshot.number("select count(*) from catalogue_target where name = $1 and id <> $2",
                                           {target.name, target.id}));
    return others > 0;
}

Result<std::int64_t> TargetRepository::lastPosition(storage::Snapshot& snapshot) const {
    return snapshot.number("select coalesce(max(position), 0) from catalogue_target", {});
}

Result<std::int64_t> TargetRepository::insert(journal::Operation& operation, const Target& target) const {
    return operation.insert(table, columns.inserted(target));
}

Result<void> TargetRepository::update(journal::Operation& operation, const Target& target) const {
    return operation.update(table, target.id, columns.changed(target), target.version);
}

} // namespace kitapdar::exchange
