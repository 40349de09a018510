// Reading and finding readers.
#pragma once

#include "core/base/PageSource.h"
#include "core/readers/Reader.h"
#include "core/readers/Restricted.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::audit {
class AccessLog;
}

namespace kitapdar::readers {

struct ReaderRow {
    ReaderId id{0};
    std::string card;
    ReaderName name;
    std::optional<int> birthYear;
    std::string category;
    Day registeredUntil;
    bool blocked = false;
    std::int64_t openLoans = 0;
    std::int64_t overdueLoans = 0;
};

/// In lists and among what is found by words or numbers stand neither readers whose data are blocked, whom byCard()
/// alone finds, nor those who are forgotten.
/// For those who may see readers: a read that is not permitted answers Fault::Denied (see Library::read).
class ReaderQueries {
public:
    /// Both outlive this. `key` nullptr: a desk without any key; `log` nullptr: who looks is noted nowhere.
    explicit ReaderQueries(const keys::OpenKey* key = nullptr, const audit::AccessLog* log = nullptr)
        : m_restricted(key), m_log(log) {}

    /// That somebody looked is noted, for the audit; so does byCard().
    Result<std::optional<Reader>> byId(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                       ReaderId id) const;
    Result<std::optional<Reader>> byCard(storage::Snapshot& snapshot,
                                         const staff::Permitted<Permission::ReaderView>& by,
                                         const text::ScannedCode& card) const;
    /// Whose IIN it is. KeyLocked in a library that seals when this desk has no key.
    Result<std::optional<ReaderId>, Refusal<keys::KeyLocked>> idByIin(
        storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by, const std::string& iin) const;
    /// Any parts of the name in any order and either alphabet, birth year (two or four digits), last digits of the
    /// phone, card number: "ахм жан 03"; or a whole IIN, or a whole phone number. Best first. Where the library seals,
    /// of phones the last four digits or all of them; nothing by IIN and phone when this desk has no key (idByIin()
    /// says so).
    Result<std::vector<ReaderRow>> find(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                        const std::string& text, Day today, int limit) const;

    /// All readers (those that `text` finds, when it is not empty) in the order of the Kazakh alphabet.
    Result<PageAnchors> anchors(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                const std::string& text) const;
    /// Rows of the named readers in the order given; unknown ids and readers who are in no list are left out.
    Result<std::vector<ReaderRow>> rows(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                        const std::vector<ReaderId>& ids, Day today) const;
    /// The ids of that whole list, in its order.
    Result<std::vector<ReaderId>> ids(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                      const std::string& text) const;
    Result<std::vector<ReaderRow>> page(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                        const std::string& text, Day today, const PageRequest& request) const;

private:
    Restricted m_restricted;
    const audit::AccessLog* m_log;
};

} // namespace kitapdar::readers
