#include "core/staff/SignatureQueries.h"

#include "core/storage/Columns.h"

#include <limits>

namespace kitapdar::staff {

namespace {

struct Below {
    Signature signature;
    std::string code;
    std::int64_t entry = 0; // its own in the journal
};

/// The signature behind an entry of a kind about an act: the last one below the act before it.
Result<std::optional<SignatureId>> signatureBehind(storage::Snapshot& snapshot, const ActReference& act) {
    return snapshot.first(
        "select s.id from signature s join operation_subject e on e.subject_table = 'signature' and "
        "e.subject_id = s.id where s.subject_table = $1 and s.subject_id = $2 and e.operation_seq < "
        "(select max(o.seq) from operation_subject a join operation o on o.seq = a.operation_seq "
        "where a.subject_table = $1 and a.subject_id = $2 and o.kind = $3) order by e.operation_seq "
        "desc limit 1",
        {act.table, act.id, act.signing}, storage::only<SignatureId>);
}

Result<std::optional<Below>> below(storage::Snapshot& snapshot, SignatureId id) {
    return snapshot.first(
        "select s.digest, s.prepared_by, s.account_id, s.name_then, s.position_then, s.at, coalesce(a.code, ''), "
        "coalesce((select min(e.operation_seq) from operation_subject e where e.subject_table = 'signature' and "
        "e.subject_id = s.id), 0) from signature s left join staff_account a on a.id = coalesce(s.account_id, "
        "s.prepared_by) where s.id = $1",
        {id}, [&](const storage::Row& row) {
            Below found;
            found.signature.id = id;
            found.signature.digest = std::string(row.bytes(0));
            if (!row.isNull(1)) found.signature.preparedBy = row.id<AccountId>(1);
            if (!row.isNull(2)) found.signature.account = row.id<AccountId>(2);
            found.signature.name = row.string(3);
            found.signature.position = row.string(4);
            found.signature.at = row.instant(5);
            found.code = row.string(6);
            found.entry = row.integer(7);
            return found;
        });
}

} // namespace

Result<ActPersons> SignatureQueries::persons(storage::Snapshot& snapshot, const ActReference& act) const {
    ActPersons persons;
    persons.preparedBy = act.preparedBy;
    persons.preparedName = act.preparedName;
    auto id = act.signature;
    if (!id && !act.signing.empty()) {
        TRY(id, signatureBehind(snapshot, act));
    }
    std::int64_t signing = std::numeric_limits<std::int64_t>::max();
    if (id) {
        TRY(auto found, below(snapshot, *id));
        if (found) {
            if (found->entry > 0) signing = found->entry;
            persons.signerCode = std::move(found->code);
            persons.signature = std::move(found->signature);
        }
    }
    if (!persons.preparedName.empty()) return persons;
    TRY(const auto name, snapshot.first("select o.operator from operation_subject a join operation o on o.seq = "
                                        "a.operation_seq where a.subject_table = $1 and a.subject_id = $2 and "
                                        "o.operator_code = $3 and o.seq < $4 order by o.seq desc limit 1",
                                        {act.table, act.id, act.preparedBy, signing}, storage::only<std::string>));
    persons.preparedName = name.value_or(std::string());
    return persons;
}

} // namespace kitapdar::staff
