// Who stands behind an act of the stock: who prepared it and who signed it, named as they were then.
#pragma once

#include "core/staff/Signature.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::staff {

/// Which act is asked about, and what its row knows of the persons.
struct ActReference {
    std::string table; // of the act
    std::int64_t id = 0;
    std::string preparedBy;                 // personnel code; "": nobody was signed in
    std::string preparedName = {};          // "": the journal knows it
    std::optional<SignatureId> signature{}; // nullopt: not signed, or its row does not know by which one
    std::string signing = {}; // kind of the entry by which it was signed; "": not signed, or `signature` tells
};

struct ActPersons {
    std::string preparedBy;             // personnel code; "": nobody was signed in
    std::string preparedName;           // at that time; "": nobody knows
    std::optional<Signature> signature; // nullopt: nobody has signed
    std::string signerCode;             // personnel code of whoever signed, alone or not; "": nobody was signed in

    /// The mark that was shown to whoever signed: "3fa9c01b"; "": nobody has signed.
    std::string mark() const { return signature ? briefDigest(signature->digest) : std::string(); }
};

} // namespace kitapdar::staff
