// The only SQL of what was digitized elsewhere. Private to the room.
#pragma once

#include "core/digitization/Elsewhere.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <functional>

namespace kitapdar::digitization {

class ElsewhereRepository {
public:
    explicit ElsewhereRepository(storage::Snapshot& snapshot) : m_snapshot(snapshot) {}

    struct Stored {
        std::int64_t id = 0;
        ElsewhereTitle title;
    };
    /// In the order in which they were imported.
    Result<std::vector<Stored>> titles(const std::string& source, std::int64_t most);
    Result<std::vector<ElsewhereSource>> sources();

    Result<std::int64_t> insert(journal::Operation& operation, const std::string& source, const ElsewhereTitle& title);
    Result<void> erase(journal::Operation& operation, std::int64_t id);

    /// Calls use(source, fingerprint, other fingerprint) for each title.
    using EachTitle = std::function<void(std::string_view, std::string_view, std::string_view)>;
    Result<void> eachTitle(const EachTitle& use);
    /// Calls use(record, source) for each record of the catalogue with an ISBN of a list.
    Result<void> eachByIsbn(const std::function<void(std::int64_t, std::string_view)>& use);

private:
    storage::Snapshot& m_snapshot;
};

} // namespace kitapdar::digitization
