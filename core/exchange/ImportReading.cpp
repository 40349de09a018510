#include "core/exchange/ImportReading.h"

#include "core/collection/Copy.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t batchSize = 500;
constexpr std::size_t batchesAhead = 3;
constexpr int largestGroup = 1000; // copies of one field; more is a slip of the pen

/// The states of copies in IRBIS (its menu ste.mnu). Other dialects have local codes, which say nothing to us.
collection::CopyState stateOf(catalogue::MarcFormat format, const std::string& status) {
    using collection::CopyState;
    if (format != catalogue::MarcFormat::Irbis || status.size() != 1) return CopyState::InStock;
    switch (status.front()) {
    case '2': // not arrived yet
    case '8': // arrived, not yet in its place
        return CopyState::Expected;
    case '3':
        return CopyState::Bindery;
    case '4':
        return CopyState::Lost;
    case '5': // not lent for the time being
        return CopyState::Withheld;
    case '6':
        return CopyState::WrittenOff;
    default:
        return CopyState::InStock;
    }
}

ReadyCopy readyCopy(const catalogue::CopyFields& fields, catalogue::MarcFormat format) {
    ReadyCopy copy;
    if (const std::string scan = text::normalizeScan(fields.barcode); !scan.empty()) {
        if (auto barcode = text::checkBarcode(scan, collection::ownBarcodePrefix)) {
            copy.barcode = std::move(barcode->text);
        } else {
            copy.malformedBarcode = scan;
        }
    }
    if (std::string number = text::normalizeScan(fields.inventoryNumber); !number.empty()) {
        copy.inventoryNumber = std::move(number);
    }
    copy.inventoryKey = text::sortKey(copy.inventoryNumber.value_or(""));
    copy.place = fields.place;
    if (fields.price && fields.price->tiyn >= 0) copy.price = fields.price;
    copy.currency = fields.currency.empty() ? "KZT" : fields.currency;
    copy.state = collection::code(stateOf(format, fields.status));
    copy.receivedOn = fields.date;
    return copy;
}

ReadyRecord ready(const catalogue::MarcRecord& marc) {
    ReadyRecord record;
    record.format = catalogue::detectFormat(marc);
    record.record = catalogue::prepare(marc, record.format);
    for (const catalogue::CopyFields& fields : catalogue::projectCopies(marc)) {
        const ReadyCopy copy = readyCopy(fields, record.format);
        const bool numbered = copy.barcode || copy.inventoryNumber;
        const int count = numbered ? 1 : std::clamp(fields.count, 1, largestGroup);
        record.copies.insert(record.copies.end(), static_cast<std::size_t>(count), copy);
    }
    return record;
}

} // namespace

ImportReading::ImportReading(MarcReader reader) : m_reader(std::move(reader)), m_thread([this] { read(); }) {}

ImportReading::~ImportReading() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<ReadyBatch> ImportReading::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    if (!m_ready.front() || m_ready.front()->items.empty()) return m_ready.front(); // the end stays the end
    Result<ReadyBatch> batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

void ImportReading::read() {
    for (;;) {
        Result<ReadyBatch> batch = readBatch();
        const bool last = !batch || batch->items.empty();
        if (!put(std::move(batch)) || last) return;
    }
}

Result<ReadyBatch> ImportReading::readBatch() {
    ReadyBatch batch;
    batch.items.reserve(batchSize);
    while (batch.items.size() < batchSize) {
        TRY(auto item, m_reader.next());
        if (!item) break;
        if (auto* marc = std::get_if<catalogue::MarcRecord>(&*item)) {
            ReadyRecord record = ready(*marc);
            record.number = m_reader.number();
            record.offset = m_reader.offset();
            batch.items.emplace_back(std::move(record));
        } else {
            batch.items.emplace_back(std::get<Broken>(std::move(*item)));
        }
    }
    batch.position = m_reader.position();
    return batch;
}

/// False when nobody wants more.
bool ImportReading::put(Result<ReadyBatch> batch) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < batchesAhead; });
    if (m_stopped) return false;
    m_ready.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

} // namespace kitapdar::exchange
