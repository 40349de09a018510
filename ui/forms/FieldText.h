// How a member of a form is written in a line and read again. parse() gives nothing for a text that cannot be
// understood.
#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace kitapdar::ui {

struct TextLine {
    static QString text(const std::string& value);
    static std::optional<std::string> parse(const QString& text);
};

/// An empty line is none.
struct OptionalTextLine {
    static QString text(const std::optional<std::string>& value);
    static std::optional<std::optional<std::string>> parse(const QString& text);
};

/// A place from the root of the disk on; an empty line is "".
struct PathLine {
    static QString text(const std::filesystem::path& value);
    static std::optional<std::filesystem::path> parse(const QString& text);
};

/// An amount in tenge, or none.
struct MoneyLine {
    static QString text(const std::optional<Money>& value);
    static std::optional<std::optional<Money>> parse(const QString& text);
};

/// A day, or none. A year of two digits is not after `latest()`.
struct DayLine {
    std::function<Day()> latest;
    static QString text(const std::optional<Day>& value);
    std::optional<std::optional<Day>> parse(const QString& text) const;
};

template <class V>
struct FieldTextOf;
template <>
struct FieldTextOf<std::string> {
    using Type = TextLine;
};
template <>
struct FieldTextOf<std::optional<std::string>> {
    using Type = OptionalTextLine;
};
template <>
struct FieldTextOf<std::filesystem::path> {
    using Type = PathLine;
};
template <>
struct FieldTextOf<std::optional<Money>> {
    using Type = MoneyLine;
};

} // namespace kitapdar::ui
