// Content groups: what registers and statistics count titles by, told by the beginnings of their class marks. Source:
// the medium tables of BBK and UDC as regional libraries group them.
#pragma once

#include "core/base/Result.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

struct ContentGroup {
    std::int64_t id = 0;
    std::string kk;
    std::string ru;
    std::string en;
    std::string bbk; // beginnings with blanks between them, ranges of equal length: "2 60-68"
    std::string udc;
    std::int64_t version = 0;
};

struct GroupUnnamed {};
struct UnknownGroup {
    std::int64_t id;
};
using GroupRefusal = Refusal<GroupUnnamed, UnknownGroup>;

class ContentGroupService {
public:
    explicit ContentGroupService(const journal::Journal& journal) : m_journal(journal) {}

    /// In their order.
    Result<std::vector<ContentGroup>> list(storage::Snapshot& snapshot) const;
    /// Fault::Conflict when `group.version` is not the present one.
    Result<ContentGroup, GroupRefusal> edit(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LibraryEdit>& by,
                                            const ContentGroup& group) const;
    /// Writes the shipped groups into a library that has none; else nothing.
    Result<void, Refusal<>> addShipped(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
