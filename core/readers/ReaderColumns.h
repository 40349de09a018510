// The columns of readers. Other rooms read readers joined to their own tables with storage::part(readerColumns, …).
#pragma once

#include "core/readers/Reader.h"
#include "core/storage/Columns.h"

namespace kitapdar::readers {

/// What readers are sorted by.
storage::Blob nameKey(const ReaderName& name);

inline constexpr auto readerColumns = storage::columnsOf<Reader>(
    storage::readOnly("id", &Reader::id), storage::edited("card", &Reader::card),
    storage::edited("surname", within(&Reader::name, &ReaderName::surname)),
    storage::edited("given_name", within(&Reader::name, &ReaderName::given)),
    storage::edited("patronymic", within(&Reader::name, &ReaderName::patronymic)),
    storage::edited("birth_date", &Reader::birthDate), storage::edited("iin", &Reader::iin),
    storage::edited("category", &Reader::category), storage::edited("phone", &Reader::phone),
    storage::edited("address", &Reader::address), storage::edited("note", &Reader::note),
    storage::edited("registered_on", &Reader::registeredOn),
    storage::edited("registered_until", &Reader::registeredUntil),
    storage::edited("blocked_reason", &Reader::blockedReason), storage::edited("blocked_on", &Reader::blockedOn),
    storage::edited("blocked_until", &Reader::blockedUntil), storage::edited("sex", &Reader::sex),
    storage::edited("education", &Reader::education), storage::edited("locality", &Reader::locality),
    storage::edited("institution", &Reader::institution),
    storage::edited("ref", within(&Reader::sealed, &SealedValues::ref)),
    storage::edited("iin_index", within(&Reader::sealed, &SealedValues::iinIndex)),
    storage::edited("iin_sealed", within(&Reader::sealed, &SealedValues::iin)),
    storage::edited("phone_index", within(&Reader::sealed, &SealedValues::phoneIndex)),
    storage::edited("phone_tail", within(&Reader::sealed, &SealedValues::phoneTail)),
    storage::edited("phone_sealed", within(&Reader::sealed, &SealedValues::phone)),
    storage::edited("address_sealed", within(&Reader::sealed, &SealedValues::address)),
    storage::derived("name_key", [](const Reader& reader) { return nameKey(reader.name); }),
    storage::readOnly("blocked_data", &Reader::blockedData), storage::readOnly("forgotten_on", &Reader::forgottenOn),
    storage::readOnly("row_version", &Reader::version));

} // namespace kitapdar::readers
