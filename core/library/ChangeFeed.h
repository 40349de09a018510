// What other desks (and other programs on the same library) have changed, read from the journal as soon as the store
// hears that something was committed.
#pragma once

#include "core/journal/Journal.h"
#include "core/storage/Store.h"

#include <functional>
#include <memory>

namespace kitapdar {

class ChangeFeed {
public:
    using Listener = std::function<void(const storage::ChangeSet&)>;

    /// Listens from now on. Store and journal outlive the feed's last answer: the store is closed before they go.
    ChangeFeed(storage::Store& store, const journal::Journal& journal);
    ~ChangeFeed();
    ChangeFeed(const ChangeFeed&) = delete;
    ChangeFeed& operator=(const ChangeFeed&) = delete;

    /// Called after each commit that changed rows: on the writer's thread for our own, on a reader's for those of
    /// others. Set once, before the first write.
    void onChanges(Listener listener);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace kitapdar
