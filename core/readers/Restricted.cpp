#include "core/readers/Restricted.h"

#include "core/keys/KeyRepository.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/ReaderTokens.h"

#include <algorithm>

namespace kitapdar::readers {

namespace {

constexpr std::size_t refBytes = 16;

std::string fieldName(RestrictedField field) { return "reader." + std::string(code(field)); }

storage::Blob sealedValue(const keys::Sealer& sealer, const Reader& reader, RestrictedField field,
                          const std::string& value) {
    return {sealer.seal(value, fieldName(field), reader.sealed.ref->bytes)};
}

void sealPhone(const keys::Sealer& sealer, Reader& reader) {
    SealedValues& sealed = reader.sealed;
    sealed.phone = sealedValue(sealer, reader, RestrictedField::Phone, reader.phone);
    sealed.phoneIndex.reset();
    if (const auto whole = wholePhone(reader.phone)) sealed.phoneIndex = storage::Blob{sealer.mark("phone", *whole)};
    sealed.phoneTail.reset();
    if (const auto tail = phoneTail(reader.phone)) sealed.phoneTail = storage::Blob{sealer.tailMark(*tail)};
}

} // namespace

std::string_view code(RestrictedField field) {
    switch (field) {
    case RestrictedField::Iin:
        return "iin";
    case RestrictedField::Phone:
        return "phone";
    case RestrictedField::Address:
        break;
    }
    return "address";
}

std::optional<RestrictedField> restrictedFieldFromCode(std::string_view code) {
    for (const auto field : {RestrictedField::Iin, RestrictedField::Phone, RestrictedField::Address}) {
        if (readers::code(field) == code) return field;
    }
    return std::nullopt;
}

void sealValues(const keys::Sealer& sealer, Reader& reader) {
    if (!reader.sealed.ref) reader.sealed.ref = storage::Blob{keys::randomBytes(refBytes)};
    if (reader.iin) {
        reader.sealed.iin = sealedValue(sealer, reader, RestrictedField::Iin, *reader.iin);
        reader.sealed.iinIndex = storage::Blob{sealer.mark("iin", *reader.iin)};
        keys::wipe(*reader.iin);
        reader.iin.reset();
    }
    if (!reader.phone.empty()) {
        sealPhone(sealer, reader);
        keys::wipe(reader.phone);
    }
    if (!reader.address.empty()) {
        reader.sealed.address = sealedValue(sealer, reader, RestrictedField::Address, reader.address);
        keys::wipe(reader.address);
    }
}

Result<std::string, std::variant<NothingThere, keys::OtherGeneration, keys::SealBroken>> openedValue(
    const keys::Sealer& sealer, const Reader& reader, RestrictedField field) {
    const SealedValues& sealed = reader.sealed;
    const auto& value = field == RestrictedField::Iin     ? sealed.iin
                        : field == RestrictedField::Phone ? sealed.phone
                                                          : sealed.address;
    if (!value) return fail(NothingThere{field});
    if (!sealed.ref) return fail(keys::SealBroken{});
    TRY(auto clear, sealer.open(value->bytes, fieldName(field), sealed.ref->bytes));
    return clear;
}

Result<bool> Restricted::isOn(storage::Snapshot& snapshot) const {
    TRY(const auto key, keys::KeyRepository().key(snapshot));
    return key && key->seals;
}

Result<std::shared_ptr<const keys::OpenedKey>, Restricted::Locked> Restricted::key(storage::Snapshot& snapshot) const {
    TRY(const bool on, isOn(snapshot));
    if (!on) return std::shared_ptr<const keys::OpenedKey>();
    if (!m_key) return fail(keys::KeyLocked{});
    TRY(auto opened, m_key->in(snapshot));
    if (!opened) return fail(keys::KeyLocked{});
    return opened;
}

Result<void, Restricted::Locked> Restricted::seal(storage::Snapshot& snapshot, Reader& reader) const {
    TRY(const bool on, isOn(snapshot));
    if (!on) return {};
    SealedValues& sealed = reader.sealed;
    if (!sealed.iin) sealed.iinIndex.reset();
    if (!sealed.phone) {
        sealed.phoneIndex.reset();
        sealed.phoneTail.reset();
    }
    if (!reader.iin && reader.phone.empty() && reader.address.empty()) return {};
    TRY(const auto opened, key(snapshot));
    sealValues(opened->sealer, reader);
    return {};
}

Result<std::optional<ReaderId>, Restricted::Locked> Restricted::idByIin(storage::Snapshot& snapshot,
                                                                        const std::string& iin) const {
    TRY(const auto opened, key(snapshot));
    const ReaderRepository repository;
    if (!opened) {
        TRY(auto found, repository.idByIin(snapshot, iin));
        return found;
    }
    TRY(auto found, repository.idByIinIndex(snapshot, opened->sealer.mark("iin", iin)));
    return found;
}

} // namespace kitapdar::readers
