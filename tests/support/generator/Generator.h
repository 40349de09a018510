// Libraries of any size for measuring: invented records, copies, readers and loans with the proportions and the
// vocabulary of a Kazakh regional library. Records and copies are written as an import writes them, with one entry of
// the journal; each reader, each lending and each return has an entry of its own, in the order of time, so that what is
// measured is measured beside a journal of the real size.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/demo/DemoData.h"
#include "core/demo/WorkRecord.h"
#include "core/jobs/Progress.h"
#include "core/storage/Store.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace kitapdar::demo {

struct GeneratorSizes {
    std::int64_t copies = 414'533;
    std::int64_t readers = 31'000;
    std::int64_t loans = 1'000'000; // returned ones; a hundredth of them more are open
    std::uint64_t seed = 1;

    std::int64_t records() const; // about 60 for 100 copies
    std::int64_t openLoans() const;
};

/// Fills an empty library. The same sizes, seed and day give the same content, whatever the machine. Long: commits in
/// slices, reports progress, stops when cancelled (what is written stays). Fault::Conflict when there are records.
Result<void> generate(storage::Store& store, const GeneratorSizes& sizes, const Clock& clock, jobs::Progress& progress);

/// The records that generate() writes, one by one and in any order, as they would stand in a file.
class RecordMaker {
public:
    explicit RecordMaker(std::uint64_t seed);
    ~RecordMaker();
    RecordMaker(const RecordMaker&) = delete;
    RecordMaker& operator=(const RecordMaker&) = delete;

    /// `number` from 0. Any thread.
    catalogue::MarcRecord record(std::int64_t number, const std::vector<Cataloguing::Holding>& holdings, Day day) const;
    /// Its work: what people would search for.
    Work work(std::int64_t number) const;

private:
    struct Sources;
    std::uint64_t m_seed;
    std::unique_ptr<Sources> m_sources;
};

} // namespace kitapdar::demo
