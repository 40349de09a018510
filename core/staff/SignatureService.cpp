#include "core/staff/SignatureService.h"

#include "core/base/Hex.h"
#include "core/journal/Journal.h"
#include "core/staff/Kinds.h"
#include "core/staff/SignatureRepository.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>

namespace kitapdar::staff {

namespace {

bool hasFraction(const nlohmann::json& value) {
    if (value.is_number_float() || value.is_binary() || value.is_discarded()) return true;
    if (!value.is_structured()) return false;
    return std::any_of(value.begin(), value.end(), hasFraction);
}

} // namespace

std::string_view code(Meaning meaning) {
    switch (meaning) {
    case Meaning::RestoreOver:
        return "restore_over";
    case Meaning::PersonsExport:
        return "persons_export";
    case Meaning::Purge:
        return "purge";
    case Meaning::Merge:
        return "merge";
    case Meaning::StockAct:
        return "stock_act";
    case Meaning::KeyChange:
        return "key_change";
    case Meaning::ReaderErase:
        return "reader_erase";
    }
    return {};
}

Result<std::string> canonicalJson(const nlohmann::json& shown) {
    if (hasFraction(shown)) return fail(internalFault("a number with a fraction is signed by nobody"));
    // Objects are sorted by their keys. Bytes that are no UTF-8 become U+FFFD, as they are shown.
    return shown.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string digestOf(const Act& act) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    const std::string id = std::to_string(act.id);
    for (const std::string_view text :
         {code(act.meaning), std::string_view(act.table), std::string_view(id), std::string_view(act.shown)}) {
        const std::string size = std::to_string(text.size()) + ':';
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(size.data()), size.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digest.size());
    return digest;
}

std::string briefDigest(std::string_view digest) { return toHex(digest.substr(0, 4)); }

Result<bool> SignatureService::mayBeAlone(storage::Snapshot& snapshot) const {
    TRY(const auto active, SignatureRepository().activePersons(snapshot));
    return active < 2;
}

Result<std::optional<Signature>> SignatureService::find(storage::Snapshot& snapshot, const Session& preparer,
                                                        const Act& act) const {
    return givenTo(snapshot, preparer.operatorCode, act);
}

Result<Signature, ApprovalRefusal> SignatureService::approve(storage::Transaction& transaction, const Session& preparer,
                                                             const Act& act) const {
    TRY(auto found, find(transaction, preparer, act));
    if (found) return std::move(*found);
    TRY(const bool alone, mayBeAlone(transaction));
    if (!alone) return fail(SignatureMissing{briefDigest(digestOf(act))});
    TRY(auto signature, aloneBelow(transaction, preparer, act));
    return signature;
}

Result<Signature, ApprovalRefusal> SignatureService::approve(storage::Transaction& transaction, const Signer& signer,
                                                             const std::string& preparedBy, const Act& act) const {
    const Session& by = signer.session;
    if (signer.isSecond && preparedBy.empty()) {
        TRY(auto alone, aloneBelow(transaction, by, act));
        return alone;
    }
    if (signer.isSecond || by.operatorCode != preparedBy) {
        TRY(auto given, givenTo(transaction, preparedBy, act));
        if (given) return std::move(*given);
    }
    if (signer.isSecond) return fail(SignatureMissing{briefDigest(digestOf(act))});
    return approve(transaction, by, act);
}

Result<std::optional<Signature>> SignatureService::givenTo(storage::Snapshot& snapshot, const std::string& preparedBy,
                                                           const Act& act) const {
    return SignatureRepository().below(snapshot, act, preparedBy, m_journal.clock().now());
}

Result<Signature> SignatureService::aloneBelow(storage::Transaction& transaction, const Session& by,
                                               const Act& act) const {
    const Instant now = m_journal.clock().now();
    TRY(auto before, SignatureRepository().aloneBelow(transaction, act, by, now));
    if (before) return std::move(*before);
    TRY(const auto account, SignInRepository().account(transaction, by.operatorCode));
    Signature signature;
    signature.digest = digestOf(act);
    signature.meaning = act.meaning;
    signature.name = by.operatorName;
    signature.at = now;
    if (account) {
        signature.preparedBy = account->id;
        signature.position = account->positionKk.empty() ? account->positionRu : account->positionKk;
    }
    TRY(signature.id, SignatureRepository().insert(transaction, m_journal, by, act, signature));
    return signature;
}

Result<std::int64_t> signedAlone(storage::Snapshot& snapshot) {
    return snapshot.number("select count(*) from signature where account_id is null");
}

} // namespace kitapdar::staff
