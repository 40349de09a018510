#include "core/catalogue/KnownEditions.h"

#include "core/storage/InList.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

// A number that is no ISBN proves nothing.
bool isIsbn(const std::string& text) { return text.size() == 13; }

std::string keyOf(std::string_view isbn, std::string_view fingerprint) {
    return std::string(isbn).append(titleHalf(fingerprint));
}

std::vector<std::string> keysOf(const PreparedRecord& record) {
    std::vector<std::string> keys{record.fingerprint};
    for (const std::string& isbn : record.isbns) {
        if (isIsbn(isbn)) keys.push_back(keyOf(isbn, record.fingerprint));
    }
    return keys;
}

} // namespace

Result<void> KnownEditions::read(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records) {
    storage::Parameters fingerprints;
    storage::Parameters isbns;
    for (const PreparedRecord* record : records) {
        fingerprints.emplace_back(storage::Blob{record->fingerprint});
        for (const std::string& isbn : record->isbns) {
            if (isIsbn(isbn)) isbns.emplace_back(isbn);
        }
    }
    CHECK(storage::eachIn(snapshot, "select id, fingerprint from record where fingerprint", fingerprints,
                          [this](const storage::Row& row) {
                              remember(std::string(row.bytes(1)), row.id<RecordId>(0));
                              return true;
                          }));
    return storage::eachIn(snapshot,
                           "select r.id, r.fingerprint, i.isbn from record_isbn i join record r on r.id = i.record_id "
                           "where i.isbn",
                           isbns, [this](const storage::Row& row) {
                               remember(keyOf(row.text(2), row.bytes(1)), row.id<RecordId>(0));
                               return true;
                           });
}

void KnownEditions::add(const PreparedRecord& record) {
    for (const std::string& key : keysOf(record)) remember(key, std::nullopt);
}

bool KnownEditions::has(const PreparedRecord& record) const {
    return std::ranges::any_of(keysOf(record), [this](const std::string& key) { return m_ids.contains(key); });
}

std::optional<RecordId> KnownEditions::idOf(const PreparedRecord& record) const {
    for (const std::string& key : keysOf(record)) {
        if (const auto found = m_ids.find(key); found != m_ids.end() && found->second) return found->second;
    }
    return std::nullopt;
}

void KnownEditions::remember(const std::string& key, std::optional<RecordId> id) {
    const auto [place, fresh] = m_ids.emplace(key, id);
    if (!fresh && id && (!place->second || *id < *place->second)) place->second = id;
}

} // namespace kitapdar::catalogue
