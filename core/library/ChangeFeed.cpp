#include "core/library/ChangeFeed.h"

#include <mutex>
#include <set>

namespace kitapdar {

namespace {
constexpr int entriesAtOnce = 200;
}

struct ChangeFeed::State : std::enable_shared_from_this<State> {
    State(storage::Store& aStore, const journal::Journal& aJournal) : store(aStore), journal(aJournal) {}

    storage::Store& store;
    const journal::Journal& journal;
    std::mutex mutex;
    Listener listener;
    std::int64_t lastRead = 0;   // the newest journal entry that was told
    std::set<std::int64_t> ours; // entries after it that this store wrote: told already
    bool asking = false;
    bool again = false; // news came while the journal was being read

    void notify(const storage::ChangeSet& changes) {
        Listener call;
        {
            const std::scoped_lock lock(mutex);
            call = listener;
        }
        if (call && !changes.empty()) call(changes);
    }

    void committed(const storage::ChangeSet& changes) {
        {
            const std::scoped_lock lock(mutex);
            for (const storage::Change& change : changes) {
                if (change.table == journal::operationTable && change.id > lastRead) ours.insert(change.id);
            }
        }
        notify(changes);
    }

    void ask() {
        {
            const std::scoped_lock lock(mutex);
            again = asking;
            if (asking) return;
            asking = true;
        }
        read();
    }

    void read() {
        (void)store.read([self = shared_from_this()](storage::Snapshot& snapshot) -> Result<void> {
            auto news = self->journal.since(snapshot, self->lastRead, entriesAtOnce);
            self->take(news ? *news : std::vector<journal::News>());
            if (!news) return failed(news.error());
            return {};
        });
    }

    void take(const std::vector<journal::News>& news) {
        storage::ChangeSet foreign;
        bool more = news.size() == entriesAtOnce;
        {
            const std::scoped_lock lock(mutex);
            for (const journal::News& entry : news) {
                lastRead = entry.seq;
                if (ours.erase(entry.seq) == 0) foreign.insert(entry.rows.begin(), entry.rows.end());
            }
            more = more || again;
            again = false;
            asking = more;
        }
        notify(foreign);
        if (more) read();
    }
};

ChangeFeed::ChangeFeed(storage::Store& store, const journal::Journal& journal)
    : m_state(std::make_shared<State>(store, journal)) {
    m_state->lastRead =
        store.readNow([&](storage::Snapshot& snapshot) { return journal.newest(snapshot); }).value_or(0);
    store.onNews([state = m_state] { state->ask(); });
    store.onChanges([state = m_state](const storage::ChangeSet& changes) { state->committed(changes); });
}

ChangeFeed::~ChangeFeed() { onChanges({}); }

void ChangeFeed::onChanges(Listener listener) {
    const std::scoped_lock lock(m_state->mutex);
    m_state->listener = std::move(listener);
}

} // namespace kitapdar
