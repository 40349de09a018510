#include "core/catalogue/Holdings.h"

#include "core/collection/CopyState.h"

namespace kitapdar::catalogue {

namespace {

std::string freeCopies(std::string_view record) {
    return " from copy c where c.record_id = " + std::string(record) + " and " + collection::lendableSql("c") +
           " and not exists "
           "(select 1 from loan l where l.copy_id = c.id and l.returned_at is null)";
}

} // namespace

std::string freeCopyCountSql(std::string_view record) { return "(select count(*)" + freeCopies(record) + ")"; }

std::string hasFreeCopySql(std::string_view record) { return "exists (select 1" + freeCopies(record) + ")"; }

} // namespace kitapdar::catalogue
