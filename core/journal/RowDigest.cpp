#include "core/journal/RowDigest.h"

#include "core/base/Hex.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace kitapdar::journal {

namespace {

enum class Tag : unsigned char { Null, Integer, Text, Bytes, LongText, LongBytes };

ValueDigest tagged(Tag tag) {
    ValueDigest digest{};
    digest[0] = static_cast<unsigned char>(tag);
    return digest;
}

/// With its size, so that no value is the beginning of another.
ValueDigest digestOfBytes(std::string_view bytes, Tag shortTag, Tag longTag) {
    const auto* begin = reinterpret_cast<const unsigned char*>(bytes.data());
    ValueDigest digest = tagged(bytes.size() < digest.size() - 1 ? shortTag : longTag);
    if (bytes.size() < digest.size() - 1) {
        digest[1] = static_cast<unsigned char>(bytes.size());
        std::copy_n(begin, bytes.size(), digest.begin() + 2);
        return digest;
    }
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), begin, bytes.size(), nullptr, 0);
    std::copy_n(hash.begin(), digest.size() - 1, digest.begin() + 1);
    return digest;
}

crypto_generichash_state* stateIn(std::array<unsigned char, 384>& bytes) {
    static_assert(sizeof(crypto_generichash_state) <= sizeof bytes);
    return reinterpret_cast<crypto_generichash_state*>(bytes.data());
}

} // namespace

ValueDigest digestOf(const storage::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        ValueDigest digest = tagged(Tag::Integer);
        std::memcpy(digest.data() + 1, number, sizeof *number);
        return digest;
    }
    if (const auto* text = std::get_if<std::string>(&value)) return digestOfBytes(*text, Tag::Text, Tag::LongText);
    if (const auto* blob = std::get_if<storage::Blob>(&value))
        return digestOfBytes(blob->bytes, Tag::Bytes, Tag::LongBytes);
    return tagged(Tag::Null);
}

bool isContent(std::string_view column) {
    constexpr std::array<std::string_view, 4> others = {"id", "row_version", "fingerprint", "skeleton"};
    return !column.ends_with("_key") && std::ranges::find(others, column) == others.end();
}

RowDigests digestsOf(const storage::Row& row) {
    RowDigests digests;
    for (int column = 0; column < row.columns(); ++column) {
        if (isContent(row.name(column))) digests.emplace(row.name(column), digestOf(row.value(column)));
    }
    return digests;
}

std::vector<ContentColumn> contentColumns(const storage::Row& row) {
    std::vector<ContentColumn> columns;
    for (int column = 0; column < row.columns(); ++column) {
        if (isContent(row.name(column))) columns.push_back({std::string(row.name(column)), column});
    }
    std::ranges::sort(columns, {}, &ContentColumn::name);
    return columns;
}

RowsDigest::RowsDigest() { crypto_generichash_init(stateIn(m_state), nullptr, 0, 32); }

void RowsDigest::begin(std::int64_t id) {
    ++m_rows;
    crypto_generichash_update(stateIn(m_state), reinterpret_cast<const unsigned char*>(&id), sizeof id);
}

void RowsDigest::add(std::string_view column, const ValueDigest& value) {
    const auto size = static_cast<unsigned char>(column.size());
    crypto_generichash_update(stateIn(m_state), &size, 1);
    crypto_generichash_update(stateIn(m_state), reinterpret_cast<const unsigned char*>(column.data()), column.size());
    crypto_generichash_update(stateIn(m_state), value.data(), value.size());
}

void RowsDigest::add(std::int64_t id, const std::vector<ContentColumn>& columns, const storage::Row& row) {
    ++m_rows;
    // In one piece: each part by itself costs more than its bytes.
    std::string bytes(reinterpret_cast<const char*>(&id), sizeof id);
    for (const auto& [name, place] : columns) {
        const ValueDigest value = digestOf(row.value(place));
        bytes += static_cast<char>(static_cast<unsigned char>(name.size()));
        bytes += name;
        bytes.append(reinterpret_cast<const char*>(value.data()), value.size());
    }
    crypto_generichash_update(stateIn(m_state), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::array<unsigned char, 32> RowsDigest::finish() {
    std::array<unsigned char, 32> hash{};
    crypto_generichash_final(stateIn(m_state), hash.data(), hash.size());
    return hash;
}

std::string RowsDigest::hex() {
    const auto hash = finish();
    return toHex(std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size()));
}

std::uint64_t RowsDigest::number() {
    const auto hash = finish();
    std::uint64_t number = 0;
    std::memcpy(&number, hash.data(), sizeof number);
    return number;
}

} // namespace kitapdar::journal
