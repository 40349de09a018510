// Values and rows in short, for comparing what is there with what the journal holds. Private to core/journal.
#pragma once

#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {

/// Short values as they are, longer ones as BLAKE2b of 120 bits. Never the same for two types.
using ValueDigest = std::array<unsigned char, 16>;
ValueDigest digestOf(const storage::Value& value);

/// Whether a column is content: no number of the row and nothing that is made from other columns (sort keys,
/// fingerprints), which a newer program may make anew.
bool isContent(std::string_view column);

/// The content of a row, by column.
using RowDigests = std::map<std::string, ValueDigest, std::less<>>;
RowDigests digestsOf(const storage::Row& row);

/// A column of content and its place in a row.
struct ContentColumn {
    std::string name;
    int place = 0;
};
/// In the order of their names.
std::vector<ContentColumn> contentColumns(const storage::Row& row);

/// BLAKE2b of rows one after another.
class RowsDigest {
public:
    RowsDigest();
    /// Every column of `columns` in the order of names; a column that `row` has not counts as null.
    template <class Columns>
    void add(std::int64_t id, const Columns& columns, const RowDigests& row) {
        begin(id);
        for (const std::string& column : columns) {
            const auto found = row.find(column);
            add(column, found == row.end() ? digestOf(storage::Value()) : found->second);
        }
    }
    /// The same of a row of the engine; `columns` are its content, in the order of their names.
    void add(std::int64_t id, const std::vector<ContentColumn>& columns, const storage::Row& row);
    std::int64_t rows() const { return m_rows; }
    /// 64 hexadecimal digits. To be called once, at the end.
    std::string hex();
    /// Of a single row, shorter.
    std::uint64_t number();

private:
    void begin(std::int64_t id);
    void add(std::string_view column, const ValueDigest& value);
    std::array<unsigned char, 32> finish();

    alignas(64) std::array<unsigned char, 384> m_state{}; // crypto_generichash_state
    std::int64_t m_rows = 0;
};

} // namespace kitapdar::journal
