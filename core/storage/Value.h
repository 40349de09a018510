// A value bound to a statement. The few types of the portable subset: integer, text, bytes, null (no floating point).
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kitapdar::storage {

/// Bytes that are not text: sort keys and hashes.
struct Blob {
    std::string bytes;
    friend bool operator==(const Blob&, const Blob&) = default;
};

class Value : public std::variant<std::monostate, std::int64_t, std::string, Blob> {
public:
    using Base = std::variant<std::monostate, std::int64_t, std::string, Blob>;

    Value() = default;
    Value(std::nullopt_t) {}
    Value(std::int64_t number) : Base(number) {}
    Value(int number) : Base(static_cast<std::int64_t>(number)) {}
    Value(bool truth) : Base(static_cast<std::int64_t>(truth ? 1 : 0)) {}
    Value(std::string text) : Base(std::move(text)) {}
    Value(std::string_view text) : Base(std::string(text)) {}
    Value(const char* text) : Base(std::string(text)) {}
    Value(Blob bytes) : Base(std::move(bytes)) {}
    Value(Day day) : Base(day.iso()) {}
    Value(Money money) : Base(money.tiyn) {}
    Value(Instant instant) : Base(instant.milliseconds) {}
    template <class Tag>
    Value(Id<Tag> id) : Base(id.value) {}
    template <class T>
    Value(const std::optional<T>& value) {
        if (value) *this = Value(*value);
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(*this); }
};

/// The values of $1, $2, … in order.
using Parameters = std::vector<Value>;

} // namespace kitapdar::storage
