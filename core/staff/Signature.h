// The second signature: another person has seen what is to be done and agrees, with the full password (staff.md: four
// eyes). A signature covers exactly what was shown: BLAKE2b-256 of its canonical JSON.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/staff/SignIn.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::staff {

using SignatureId = Id<struct SignatureTag>;

/// What is signed.
enum class Meaning {
    RestoreOver,   // a backup takes the place of a library that is there
    PersonsExport, // a list with more than `signedFrom` persons leaves the program
    Purge,         // more than `signedFrom` things are removed
    Merge,         // more than `signedFrom` records become others
    StockAct,      // a write-off or replacement act
    KeyChange,     // the keys of restricted data
    ReaderErase,   // a reader with a history
};
/// Stable codes as stored: "restore_over", "persons_export", "purge", "merge", "stock_act", "key_change",
/// "reader_erase".
std::string_view code(Meaning meaning);

/// More than so many persons or things at once need a second person.
inline constexpr std::int64_t signedFrom = 50;

/// What is to be signed, as it was shown: title, totals, lines.
struct Act {
    Meaning meaning = Meaning::StockAct;
    std::string table;   // of its subject; "library" for the library as a whole
    std::int64_t id = 0; // of its subject; 0 for the library as a whole
    std::string shown;   // canonicalJson() of everything that was shown
};

/// Keys in the order of their bytes, no blanks, UTF-8. Whole numbers, texts, truth values, null, lists and objects
/// only; a number with a fraction has no canonical form and is a mistake of ours (Fault::Internal).
Result<std::string> canonicalJson(const nlohmann::json& shown);

/// The 32 bytes of an act's digest. Any change of what was shown, of the meaning or of the subject makes another one.
std::string digestOf(const Act& act);
/// Its first 8 hexadecimal digits, for people: "3fa9c01b".
std::string briefDigest(std::string_view digest);

struct Signature {
    SignatureId id{0};
    std::string digest;
    Meaning meaning = Meaning::StockAct;
    std::optional<AccountId> preparedBy; // nullopt: nobody was signed in, or alone
    std::optional<AccountId> account;    // nullopt: signed alone
    std::string name;                    // at that time
    std::string position;
    Instant at;

    /// One person alone has done it; papers and the check say so.
    bool isAlone() const { return !account; }
};

/// How long a signature lets its act be done, in milliseconds: a day. Later it must be signed anew.
inline constexpr std::int64_t signatureLasts = 24LL * 60 * 60 * 1000;

/// Nobody else has signed this very act within the last day.
struct SignatureMissing {
    static constexpr std::string_view code = "signature_missing";
    std::string digest; // brief
};
using ApprovalRefusal = Refusal<SignatureMissing>;

/// Whoever prepared it, by this account or by another one of the same name.
struct SignedBySamePerson {
    static constexpr std::string_view code = "signed_by_same_person";
};
struct AlreadySigned {
    static constexpr std::string_view code = "already_signed";
};
using SignRefusal =
    Refusal<WrongCredentials, TryLater, PinOff, PasswordNeeded, PasswordMustChange, FirstPasswordExpired,
            AccountNotActive, OutOfMemory, UnknownAccount, SignedBySamePerson, AlreadySigned, keys::KeyLocked>;

} // namespace kitapdar::staff
