// A chain of use cases of every room, each a transaction of its own, for tests that let them fail.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/journal/Journal.h"
#include "core/storage/Connection.h"

#include <functional>
#include <string>
#include <vector>

namespace kitapdar::test {

enum class CallEnd { Done, Refused, Faulted };

struct DeskCall {
    std::string name;
    std::function<CallEnd(storage::Transaction&)> work;
};

/// The rooms as the library puts them together, with a clock that stands still.
class DeskCalls {
public:
    DeskCalls();

    /// In this order, on an empty library, each is done.
    const std::vector<DeskCall>& all() const { return m_calls; }
    const journal::Journal& journal() const { return m_journal; }

private:
    template <class Work>
    void call(std::string name, Work work);
    void callTheCatalogue();
    void callTheDesk();
    void callTheDigitization();
    void callTheKeys();

    FixedClock m_clock{Day(2026, 3, 2)};
    std::unique_ptr<catalogue::SearchIndex> m_search =
        std::make_unique<catalogue::SearchIndex>(storage::Engine::Sqlite);
    journal::Journal m_journal{m_clock};
    Session m_session{"Айгүл", "1", {}};
    std::vector<DeskCall> m_calls;
};

/// A write transaction as the store runs it.
CallEnd inTransaction(storage::Connection& connection, const DeskCall& call);

/// Every row of every table, the engine's own and the search index's too: equal only when nothing at all changed.
std::string everythingIn(storage::Connection& connection);

} // namespace kitapdar::test
