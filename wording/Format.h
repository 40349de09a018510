// Days, moments, money and numbers as people in Kazakhstan write them, the same in every language of the window
// but for the names of units.
#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QString>

#include <optional>

namespace kitapdar {

/// "03.02.2026"
QString dayText(Day day);
QString dayText(const std::optional<Day>& day);
/// "03.02.2026 09:41", local time of the machine.
QString momentText(Instant instant);
/// "09:41"
QString timeText(Instant instant);
/// "1 234,50 ₸" with spaces that do not break.
QString moneyText(Money money);
/// "414 533"
QString numberText(std::int64_t number);

/// "1,3 MB", in decimal units.
QString sizeText(std::int64_t bytes);

/// A day typed as 3.2.2026, 03.02.26, 03022026 or 2026-02-03; a year of two digits is not after `today`. nullopt for
/// anything else.
std::optional<Day> dayFrom(const QString& text, Day today);

} // namespace kitapdar
