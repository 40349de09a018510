// A record file read and made ready on a thread of its own, some steps ahead of the writer: parsing, folding and sort
// keys take longer than the database. Private to core/exchange.
#pragma once

#include "core/catalogue/PreparedRecord.h"
#include "core/collection/CopyState.h"
#include "core/exchange/MarcReader.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace kitapdar::exchange {

/// Something about a copy that is to be told: a reason and its detail, as of BrokenRecord.
struct CopyNote {
    std::string reason;
    std::string detail;
};

struct ReadyCopy {
    std::optional<std::string> barcode;
    std::optional<std::string> malformedBarcode; // as written, when it cannot be a barcode
    std::optional<std::string> inventoryNumber;
    std::string inventoryKey;
    std::string place;
    std::string shelf;
    std::optional<Money> price;
    std::string currency;
    collection::StateParts state;
    std::string excludedBy; // number of the document that wrote it off; "": none is told
    std::optional<Day> excludedOn;
    std::optional<Day> conditionOn;
    std::string conditionReason;
    std::string lending; // a code
    std::string note;
    std::string parts; // what belongs to it and can be lost
    std::optional<Day> receivedOn;
    std::optional<CopyNote> stateNote; // its state has no like here
    std::vector<CopyNote> valueNotes;  // values that cannot be read; the copy comes without them
};

struct ReadyRecord {
    std::int64_t number = 0; // in the file
    std::int64_t offset = 0;
    catalogue::MarcFormat format = catalogue::MarcFormat::Marc21;
    std::optional<TextDoubt> doubt;
    catalogue::PreparedRecord record;
    std::vector<ReadyCopy> copies;
    std::vector<CopyNote> copyNotes; // what is told of copies that did not come
};

using ReadyItem = std::variant<ReadyRecord, Broken>;

struct ReadyBatch {
    std::vector<ReadyItem> items;
    std::int64_t position = 0; // bytes of the file read so far
};

/// next() belongs to one thread. A record that is none of the catalogue's, or tells of too many copies, comes as
/// Broken.
class ImportReading {
public:
    /// `progress` outlives the reading; once it is cancelled, next() answers Fault::Cancelled within one record.
    ImportReading(MarcReader reader, const jobs::Progress& progress);
    ~ImportReading();
    ImportReading(const ImportReading&) = delete;
    ImportReading& operator=(const ImportReading&) = delete;

    /// Waits for the next items; none at the end of the file.
    Result<ReadyBatch> next();

private:
    void read();
    Result<ReadyBatch> readBatch();
    bool put(Result<ReadyBatch> batch);

    MarcReader m_reader;
    const jobs::Progress& m_progress;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<ReadyBatch>> m_ready;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace kitapdar::exchange
