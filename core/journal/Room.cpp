#include "core/journal/Room.h"

#include "core/journal/ChangeQueries.h"

namespace kitapdar {

Invariant pointsTo(std::string_view code, const std::string& table, const std::string& column,
                   const std::string& other) {
    return {code, "select '" + table + " ' || t.id from " + table + " t left join " + other + " o on o.id = t." +
                      column + " where t." + column + " is not null and o.id is null order by t.id"};
}

namespace journal {

namespace {

void addServices(Services& services) { services.add<ChangeQueries>(); }

} // namespace

const Room& room() {
    using storage::TableKind;
    static const Room all = {
        .name = "journal",
        .tables =
            {{.name = operationTable,
              .kind = TableKind::System,
              .key = {"seq"},
              .desk = storage::deskAdds,
              // Not `login`, which is the server's word.
              .deskColumns = {"seq", "at", "operator", "operator_code", "desk", "kind", "undoes", "facts",
                              "payload_digest", "previous_hash", "hash"},
              .subject = kitapdar::Subject::Operation},
             {.name = "operation_payload",
              .kind = TableKind::System,
              .key = {"operation_seq"},
              .desk = storage::deskAdds},
             {.name = "operation_subject",
              .kind = TableKind::System,
              .key = {"subject_table", "subject_id", "operation_seq"},
              .desk = storage::deskAdds},
             // No desk makes anything forgotten.
             {.name = "forgotten", .kind = TableKind::System, .key = {"operation_seq"}, .desk = storage::deskReads}},
        .kinds = kinds::ofRoom,
        .invariants = {{"subject_without_operation",
                        "select 'operation ' || s.operation_seq from operation_subject s left join operation o "
                        "on o.seq = s.operation_seq where o.seq is null order by s.operation_seq"},
                       {"payload_without_operation",
                        "select 'operation ' || p.operation_seq from operation_payload p left join operation o "
                        "on o.seq = p.operation_seq where o.seq is null order by p.operation_seq"}},
        .addServices = addServices,
    };
    return all;
}

} // namespace journal

} // namespace kitapdar
