// For whom backups are encrypted. A recipient is a public key of the program `age`; the private key, with which a
// backup is opened, lies with a person and is no part of the library.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/text/Name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::backups {

using RecipientId = Id<struct RecipientTag>;

enum class RecipientRole {
    Director, // opens backups when they are needed
    Escrow    // kept elsewhere, for the day on which the director's key is lost
};

/// Stable codes as stored: "director", "escrow".
std::string_view code(RecipientRole role);
std::optional<RecipientRole> roleFromCode(std::string_view code);

struct Recipient {
    RecipientId id{0};
    std::string publicKey; // "age1…", 62 characters
    RecipientRole role = RecipientRole::Director;
    std::string holder; // who has the private key, in the library's own words
    std::int64_t version = 0;
};

/// Whether the text is the public key of an X25519 identity of `age`: "age1" and 58 characters whose check sum is right
/// (Bech32, BIP 173). Pure.
bool isPublicKey(std::string_view text);
/// Whether the text holds a private key of `age` ("AGE-SECRET-KEY-1…"), which nobody should have typed here. Pure.
bool holdsPrivateKey(std::string_view text);

struct RecipientMalformed {
    static constexpr std::string_view code = "recipient_malformed";
    std::string publicKey;
};
/// A private key was given where a public one is wanted. Its value is not repeated.
struct RecipientIsPrivate {
    static constexpr std::string_view code = "recipient_is_private";
};
struct RecipientTaken {
    static constexpr std::string_view code = "recipient_taken";
    std::string publicKey;
};
struct RecipientUnnamed {
    static constexpr std::string_view code = "recipient_unnamed";
};
struct UnknownRecipient {
    static constexpr std::string_view code = "unknown_recipient";
    std::string publicKey;
};
using RecipientRefusal = Refusal<RecipientMalformed, RecipientIsPrivate, RecipientTaken, RecipientUnnamed,
                                 text::NameTooLong, UnknownRecipient>;

} // namespace kitapdar::backups
