// Sums and numbers in words, as papers of account write them: "бір мың екі жүз теңге 50 тиын", "одна тысяча двести
// тенге 50 тиын". Pure; any thread.
#pragma once

#include "core/base/Money.h"
#include "wording/Languages.h"

#include <QString>

#include <cstdint>

namespace kitapdar {

/// In which gender Russian says one and two: "один экземпляр", "одна книга", "одно издание".
enum class Gender { Masculine, Feminine, Neuter };

/// A whole number from 0 on, up to a million million; in small letters.
QString numberInWords(std::int64_t number, Language language, Gender gender = Gender::Masculine);
/// Tenge in words and tiyn in two figures, the first letter a capital. Below zero with "минус" before it.
QString amountInWords(Money amount, Language language);

} // namespace kitapdar
