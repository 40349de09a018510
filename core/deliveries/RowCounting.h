// What decides where the books count the copies of a row: its language and its kind, said or guessed. Pure; any thread.
#pragma once

#include "core/accounts/Term.h"
#include "core/catalogue/editing/Worksheet.h"
#include "core/deliveries/Delivery.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::deliveries {

/// ISO 639-2 of a language as lists write it: "каз.", "Қазақша", "русский", "kk"; of several the first. "" for anything
/// else.
std::string languageIn(std::string_view cell);

/// "kaz" where a Kazakh letter (ә і ң ғ ү ұ қ ө һ) stands in the title, "rus" where the title has words that only
/// Russian has, "kaz" where a Kazakh letter stands in another text of the row; "": nobody knows.
std::string guessedLanguageOf(const DeliveryRow& row);

/// The code of the kind that is meant, by its code, one of its names or the usual word for it: "Брошюра" is "brochure".
/// nullopt: the terms have none.
std::optional<std::string> kindIn(std::string_view text, const std::vector<accounts::Term>& terms);

/// What a short record of a title of this kind is.
catalogue::Worksheet worksheetFor(std::string_view kind);

} // namespace kitapdar::deliveries
