// One row of an answer. Valid only while the visitor that got it runs.
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/storage/Value.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::storage {

class Row {
public:
    virtual ~Row() = default;

    /// Columns are counted from 0. A null reads as 0 or "" unless asked for as optional.
    virtual int columns() const = 0;
    virtual std::string_view name(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual std::string_view bytes(int column) const = 0;
    /// The value with the type the engine has stored.
    virtual Value value(int column) const = 0;

    std::string string(int column) const { return std::string(text(column)); }
    bool truth(int column) const { return integer(column) != 0; }
    Money money(int column) const { return {integer(column)}; }
    Instant instant(int column) const { return {integer(column)}; }
    /// A stored day is checked by the schema; a damaged one reads as 1970-01-01.
    Day day(int column) const { return Day::fromIso(text(column)).value_or(Day()); }
    template <class IdType>
    IdType id(int column) const {
        return IdType(integer(column));
    }

    std::optional<std::int64_t> maybeInteger(int column) const { return maybe(column, integer(column)); }
    std::optional<Day> maybeDay(int column) const { return maybe(column, day(column)); }

private:
    template <class T>
    std::optional<T> maybe(int column, T value) const {
        if (isNull(column)) return std::nullopt;
        return value;
    }
};

/// Called for each row; false stops the query.
using RowVisitor = std::function<bool(const Row&)>;

} // namespace kitapdar::storage
