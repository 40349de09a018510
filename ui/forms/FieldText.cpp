#include "ui/forms/FieldText.h"

#include "core/collection/CopyPrice.h"
#include "wording/Amounts.h"
#include "wording/Format.h"
#include "wording/Text.h"

namespace kitapdar::ui {

QString TextLine::text(const std::string& value) { return qs(value); }

std::optional<std::string> TextLine::parse(const QString& text) { return utf8(text.trimmed()); }

QString OptionalTextLine::text(const std::optional<std::string>& value) { return qs(value.value_or(std::string())); }

std::optional<std::optional<std::string>> OptionalTextLine::parse(const QString& text) {
    const QString typed = text.trimmed();
    return typed.isEmpty() ? std::optional<std::string>() : std::optional(utf8(typed));
}

QString PathLine::text(const std::filesystem::path& value) { return qs(value.string()); }

std::optional<std::filesystem::path> PathLine::parse(const QString& text) {
    std::filesystem::path path(text.trimmed().toStdU16String());
    if (!path.empty() && !path.is_absolute()) return std::nullopt;
    return path;
}

QString MoneyLine::text(const std::optional<Money>& value) { return value ? amountText(*value) : QString(); }

std::optional<std::optional<Money>> MoneyLine::parse(const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return std::optional<Money>();
    const auto money = collection::priceFrom(utf8(typed));
    if (!money) return std::nullopt;
    return money;
}

QString DayLine::text(const std::optional<Day>& value) { return dayText(value); }

std::optional<std::optional<Day>> DayLine::parse(const QString& text) const {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return std::optional<Day>();
    const auto day = dayFrom(typed, latest());
    if (!day) return std::nullopt;
    return day;
}

} // namespace kitapdar::ui
