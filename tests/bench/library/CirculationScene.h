// What the figures of complete circulation are measured on, and what of them is measured. Everything here works on a
// library file and on a shared library alike: the address says which.
#pragma once

#include "core/circulation/DeskService.h"
#include "core/journal/Journal.h"
#include "core/staff/Gate.h"
#include "core/storage/Address.h"
#include "core/storage/Store.h"
#include "tests/bench/library/Scene.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kitapdar::bench {

/// The place of the desks that are measured: a department of the main building.
inline const std::string benchPlace = "AB";

struct CirculationScene {
    const Options& options;
    Figures& figures;
    storage::Address address;
    std::string engine; // begins the name of each figure
};

/// Places in branches, content groups: what past loans are written on.
void furnish(const storage::Address& address);
/// Three years of a calendar with closures, 200 rules of every kind, open holds: waiting in queues, requested, on the
/// hold shelf.
void openForReaders(const CirculationScene& scene);

/// Verdicts, lendings, renewals and returns of one desk, the hold that a return captures, and the rush of eight
/// readers.
void measureOneDesk(const CirculationScene& scene);
/// Eight desks at once; with `paced` two scans a second each, else as fast as they go.
void measureEightDesks(const CirculationScene& scene, bool paced);
/// What-if, closure preview, lists, the sheet of a day, figures.
void measureQuestions(const CirculationScene& scene);
void measureWords(const CirculationScene& scene, const std::string& when);

/// A use case at a desk: what it needs of a service, permission and clock.
class BenchDesk {
public:
    explicit BenchDesk(storage::Store& store, std::string name = "1")
        : m_store(store), m_session{"bench " + name, name, benchPlace} {
        m_journal.know(circulationKinds());
    }

    template <Permission P>
    staff::Permitted<P> by(storage::Snapshot& snapshot) const {
        return must(staff::Gate(m_clock).admit<P>(snapshot, m_session), "permission");
    }
    template <class Work>
    auto write(Work work) {
        return m_store.writeNow([&](storage::Transaction& tx) { return work(tx); });
    }
    template <class Work>
    auto read(Work work) {
        return m_store.readNow([&](storage::Snapshot& snapshot) { return work(snapshot); });
    }
    std::vector<std::string> texts(const std::string& sql) {
        return must(read([&](storage::Snapshot& snapshot) {
                        return snapshot.all(sql, {}, [](const storage::Row& row) { return row.string(0); });
                    }),
                    "texts");
    }

    FixedClock& clock() { return m_clock; }
    const journal::Journal& journal() const { return m_journal; }

private:
    static journal::Kinds circulationKinds();

    storage::Store& m_store;
    Session m_session;
    FixedClock m_clock{benchDay};
    journal::Journal m_journal{m_clock};
};

} // namespace kitapdar::bench
