// Readers. Personal data: masked on screen by default, never in logs or in the journal's facts.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/readers/Codes.h"
#include "core/text/Iin.h"
#include "core/text/Name.h"
#include "core/text/ScannedCode.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::readers {

using ReaderId = Id<struct ReaderTag>;

struct ReaderName {
    std::string surname;
    std::string given;
    std::string patronymic; // optional
};

struct Reader {
    ReaderId id{0};
    std::string card;
    ReaderName name;
    std::optional<Day> birthDate;
    std::optional<std::string> iin;
    std::string category; // code of a Category
    std::string phone;
    std::string address;
    std::string note;
    Day registeredOn;
    Day registeredUntil;       // last day on which the card is valid: 31 December of the registration's year
    std::string blockedReason; // "" = not blocked
    std::int64_t version = 0;
};

/// Nobody who reads was born earlier; such a date is a slip of the pen.
inline constexpr int earliestBirthYear = 1900;

/// What our own card numbers begin with, see text::makeBarcode().
inline constexpr std::string_view ownCardPrefix = "KZR";

struct NewReader {
    ReaderName name;
    std::optional<Day> birthDate;
    std::optional<std::string> iin;
    std::optional<std::string> card; // none: the next of our own, with its check character
    std::string category = "other";
    std::string phone;
    std::string address;
};

struct NameMissing {};
using text::NameTooLong;
struct CardTaken {
    std::string card;
    ReaderId by;
};
struct CardMalformed {
    std::string card;
};
struct IinTaken { // the same person is registered already
    ReaderId by;
};
struct BirthDateInFuture {
    Day birthDate;
};
struct UnknownCategory {
    std::string category;
};
struct UnknownReader {
    static constexpr std::string_view code = "unknown_reader";
    std::string card;
};
using ReaderRefusal = Refusal<NameMissing, NameTooLong, CardTaken, CardMalformed, CodeInUse, IinTaken,
                              BirthDateInFuture, UnknownCategory, UnknownReader>;

/// What is odd but does not stop the registration.
struct IinDoubtful {
    static constexpr std::string_view code = "iin_doubtful";
    text::IinProblem problem;
};
struct IinDisagreesWithBirthDate {
    static constexpr std::string_view code = "iin_disagrees_with_birth_date";
    Day fromIin;
};
struct SameNameAndBirthDate { // however the name is spelled; perhaps the same person
    static constexpr std::string_view code = "same_name_and_birth_date";
    ReaderId reader;
};
struct CardIsInventoryNumber { // of a copy: the desk asks which is meant
    static constexpr std::string_view code = "card_is_inventory_number";
    std::string card;
};
struct BirthDateUnlikely { // before the year 1900
    static constexpr std::string_view code = "birth_date_unlikely";
    Day birthDate;
};
using ReaderWarning = std::variant<IinDoubtful, IinDisagreesWithBirthDate, SameNameAndBirthDate, CardIsInventoryNumber,
                                   BirthDateUnlikely>;
using kitapdar::code; // of a ReaderWarning

struct Registered {
    Reader reader;
    std::vector<ReaderWarning> warnings;
};

} // namespace kitapdar::readers
