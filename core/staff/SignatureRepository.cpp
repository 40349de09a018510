#include "core/staff/SignatureRepository.h"

#include "core/journal/Journal.h"
#include "core/staff/Gate.h"
#include "core/staff/Kinds.h"

namespace kitapdar::staff {

Result<std::optional<Signature>> SignatureRepository::below(storage::Snapshot& snapshot, const Act& act,
                                                            const std::string& preparerCode, Instant now) const {
    const std::string digest = digestOf(act);
    return snapshot.first(
        "select s.id, s.prepared_by, s.account_id, s.name_then, s.position_then, s.at from signature s "
        "join staff_account p on p.id = s.prepared_by where s.digest = $1 and s.subject_table = $2 and "
        "s.subject_id = $3 and s.meaning = $4 and p.code = $5 and s.account_id <> s.prepared_by and s.at > $6 and "
        "s.at <= $7 order by s.at desc, s.id desc limit 1",
        {storage::Blob{digest}, act.table, act.id, code(act.meaning), preparerCode, now.milliseconds - signatureLasts,
         now.milliseconds + clockTolerance},
        [&](const storage::Row& row) {
            Signature signature;
            signature.id = row.id<SignatureId>(0);
            signature.digest = digest;
            signature.meaning = act.meaning;
            signature.preparedBy = row.id<AccountId>(1);
            signature.account = row.id<AccountId>(2);
            signature.name = row.string(3);
            signature.position = row.string(4);
            signature.at = row.instant(5);
            return signature;
        });
}

Result<std::optional<Signature>> SignatureRepository::aloneBelow(storage::Snapshot& snapshot, const Act& act,
                                                                 const Session& session, Instant now) const {
    const std::string digest = digestOf(act);
    return snapshot.first(
        "select s.id, s.prepared_by, s.name_then, s.position_then, s.at from signature s left join staff_account p on "
        "p.id = s.prepared_by where s.digest = $1 and s.subject_table = $2 and s.subject_id = $3 and s.meaning = $4 "
        "and s.account_id is null and s.name_then = $5 and coalesce(p.code, '') = $6 and s.at > $7 and s.at <= $8 "
        "order by s.at desc, s.id desc limit 1",
        {storage::Blob{digest}, act.table, act.id, code(act.meaning), session.operatorName, session.operatorCode,
         now.milliseconds - signatureLasts, now.milliseconds + clockTolerance},
        [&](const storage::Row& row) {
            Signature signature;
            signature.id = row.id<SignatureId>(0);
            signature.digest = digest;
            signature.meaning = act.meaning;
            if (!row.isNull(1)) signature.preparedBy = row.id<AccountId>(1);
            signature.name = row.string(2);
            signature.position = row.string(3);
            signature.at = row.instant(4);
            return signature;
        });
}

Result<std::int64_t> SignatureRepository::activePersons(storage::Snapshot& snapshot) const {
    return snapshot.number("select count(*) from staff_account where kind = 'person' and state = 'active'");
}

Result<SignatureId> SignatureRepository::insert(storage::Transaction& transaction, const journal::Journal& journal,
                                                const Session& session, const Act& act,
                                                const Signature& signature) const {
    auto operation = journal.begin(transaction, session, kinds::sign);
    TRY(const auto id, operation.insert("signature", {{"subject_table", act.table},
                                                      {"subject_id", act.id},
                                                      {"digest", storage::Blob{signature.digest}},
                                                      {"meaning", code(act.meaning)},
                                                      {"prepared_by", signature.preparedBy},
                                                      {"account_id", signature.account},
                                                      {"name_then", signature.name},
                                                      {"position_then", signature.position},
                                                      {"at", signature.at}}));
    operation.about("signature", id);
    operation.fact(journal::FactName::Kind, code(act.meaning));
    CHECK(operation.finish());
    return SignatureId(id);
}

} // namespace kitapdar::staff
