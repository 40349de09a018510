// Days, moments, money and numbers in words. Days and moments are written as people in Kazakhstan write them, in every
// language; numbers, money and sizes with the separators and units of the program's language, never of the system's.
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
/// "1 234,50 ₸" with spaces that do not break; in English "1,234.50 ₸".
QString moneyText(Money money);
/// "414 533"; in English "414,533".
QString numberText(std::int64_t number);
/// "150 %"; in English and Kazakh "150%".
QString percentText(int percent);
/// The same of a number that is filled in later, as a progress bar does: "%p".
QString percentText(const QString& number);

/// "1,3 МБ", in decimal units; in English "1.3 MB".
QString sizeText(std::int64_t bytes);

/// A day typed as 3.2.2026, 03.02.26, 03022026 or 2026-02-03; a year of two digits is not after `today`. nullopt for
/// anything else.
std::optional<Day> dayFrom(const QString& text, Day today);

} // namespace kitapdar
