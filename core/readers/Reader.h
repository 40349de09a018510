// Readers. Personal data: masked on screen by default, never in logs or in the journal's facts.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/ClockBehind.h"
#include "core/keys/KeySlots.h"
#include "core/keys/Sealer.h"
#include "core/readers/Codes.h"
#include "core/storage/Value.h"
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

/// Identification number, phone and address as a library with a key holds them (Restricted.h). A value that is there is
/// read with ReaderService::reveal() alone. Bytes of nullopt: the reader has no such value.
struct SealedValues {
    std::optional<storage::Blob> ref;      // to which the values belong; of no other reader
    std::optional<storage::Blob> iinIndex; // of no other reader
    std::optional<storage::Blob> iin;
    std::optional<storage::Blob> phoneIndex; // of the whole number
    std::optional<storage::Blob> phoneTail;  // of its last four digits
    std::optional<storage::Blob> phone;
    std::optional<storage::Blob> address;

    friend bool operator==(const SealedValues&, const SealedValues&) = default;
};

/// `iin`, `phone` and `address` are in clear as long as the library does not seal, and when they are given to be
/// written; what is read from a library that seals has them in `sealed` alone. An edit in such a library that leaves
/// one empty keeps the value that is there, unless the one in `sealed` is taken out.
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
    std::string blockedReason; // why nothing is lent; "" = not blocked
    std::optional<Day> blockedOn;
    std::optional<Day> blockedUntil; // the last day; nullopt: until a librarian takes the block off
    std::string sex;                 // "m", "f"; "" = not known
    std::string education;           // as the library words it, as are the two after it
    std::string locality;
    std::string institution;        // where the reader studies or works
    bool blockedData = false;       // on the reader's wish: found by the card alone, in no list
    std::optional<Day> forgottenOn; // nothing of the person is left; `card` is a sign of the row
    SealedValues sealed;
    std::int64_t version = 0;
};

/// Whether nothing is lent to the reader on this day. A block that has an end ends by itself.
inline bool isBlocked(const Reader& reader, Day today) {
    return !reader.blockedReason.empty() && (!reader.blockedUntil || *reader.blockedUntil >= today);
}

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
    std::string sex; // "m", "f"; "" = not known
    std::string education;
    std::string locality;
    std::string institution;
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
    bool isMissing = true; // false: it is there and no longer offered
};
struct UnknownReader {
    static constexpr std::string_view code = "unknown_reader";
    std::string card;
};
using ReaderRefusal = Refusal<NameMissing, NameTooLong, CardTaken, CardMalformed, CodeInUse, IinTaken,
                              BirthDateInFuture, UnknownCategory, UnknownReader, keys::KeyLocked, journal::ClockBehind>;

/// What is shown to nobody without a reason.
enum class RestrictedField { Iin, Phone, Address };
/// "iin", as stored.
std::string_view code(RestrictedField field);
std::optional<RestrictedField> restrictedFieldFromCode(std::string_view code);

struct RevealReasonMissing { // for looking at restricted data
    static constexpr std::string_view code = "reveal_reason_missing";
};
struct RevealReasonHoldsNumber { // the journal keeps the reason, where everybody reads it
    static constexpr std::string_view code = "reveal_reason_holds_number";
};
struct NothingThere { // the reader has no such value
    static constexpr std::string_view code = "nothing_there";
    RestrictedField field{};
};
using RevealRefusal = Refusal<UnknownReader, RevealReasonMissing, RevealReasonHoldsNumber, NothingThere,
                              keys::KeyLocked, keys::OtherGeneration, keys::SealBroken>;

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
