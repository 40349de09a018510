#include "core/library/Library.h"

#include "core/catalogue/NameService.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/CalendarService.h"
#include "core/circulation/CopyHistory.h"
#include "core/circulation/DeskService.h"
#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/digitization/AttachmentService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportQueries.h"
#include "core/exchange/ImportService.h"
#include "core/journal/Journal.h"
#include "core/library/ChangeFeed.h"
#include "core/library/Kinds.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Store.h"

namespace kitapdar {

namespace {

/// Those that change something write to the journal.
template <class Service>
Service made(const journal::Journal& journal) {
    if constexpr (std::is_constructible_v<Service, const journal::Journal&>) {
        return Service(journal);
    } else {
        return Service();
    }
}

template <class... Services>
struct All {
    explicit All(const journal::Journal& journal) : services(made<Services>(journal)...) {}
    std::tuple<Services...> services;
};

} // namespace

struct Library::Rooms
    : All<catalogue::RecordQueries, catalogue::NameService, collection::CopyService, collection::CopyQueries,
          readers::ReaderService, readers::ReaderQueries, circulation::LoanService, circulation::LoanQueries,
          circulation::DeskService, circulation::CalendarService, circulation::CopyHistory, digitization::ItemService,
          digitization::ItemQueries, exchange::ImportQueries, staff::UndoService> {
    using All::All;
};

template <class Service>
const Service& Library::get() const {
    if constexpr (std::is_same_v<Service, journal::Journal>) {
        return *m_journal;
    } else if constexpr (std::is_same_v<Service, catalogue::SearchIndex>) {
        return *m_search;
    } else {
        return std::get<Service>(m_rooms->services);
    }
}
template const journal::Journal& Library::get() const;
template const catalogue::SearchIndex& Library::get() const;
template const catalogue::RecordQueries& Library::get() const;
template const catalogue::NameService& Library::get() const;
template const collection::CopyService& Library::get() const;
template const collection::CopyQueries& Library::get() const;
template const readers::ReaderService& Library::get() const;
template const readers::ReaderQueries& Library::get() const;
template const circulation::LoanService& Library::get() const;
template const circulation::LoanQueries& Library::get() const;
template const circulation::DeskService& Library::get() const;
template const circulation::CalendarService& Library::get() const;
template const circulation::CopyHistory& Library::get() const;
template const digitization::ItemService& Library::get() const;
template const digitization::ItemQueries& Library::get() const;
template const exchange::ImportQueries& Library::get() const;
template const staff::UndoService& Library::get() const;

Result<std::unique_ptr<Library>> Library::open(const storage::Address& address, storage::Access access,
                                               const Clock& clock) {
    TRY(auto store, storage::Store::open(address, access));
    return std::unique_ptr<Library>(new Library(std::move(store), clock));
}

Library::Library(std::unique_ptr<storage::Store> store, const Clock& clock)
    : m_clock(clock),
      m_journal(std::make_unique<journal::Journal>(clock)),
      m_search(std::make_unique<catalogue::SearchIndex>(store->facts().engine)),
      m_rooms(std::make_unique<Rooms>(*m_journal)),
      m_store(std::move(store)),
      m_feed(std::make_unique<ChangeFeed>(*m_store, *m_journal)),
      m_attachments(std::make_unique<digitization::AttachmentService>(*m_store, *m_journal)),
      m_imports(std::make_unique<exchange::ImportService>(*m_store, *m_journal, *m_search)),
      m_exports(std::make_unique<exchange::ExportService>(*m_store, *m_search)) {
    m_journal->know(allKinds);
    m_journal->derive("record", [search = m_search.get()](storage::Transaction& transaction, std::int64_t id) {
        return search->refresh(transaction, id);
    });
    m_journal->derive("reader", readers::ReaderService::refreshTokens);
}

Library::~Library() = default;

void Library::onChanges(std::function<void(const storage::ChangeSet&)> listener) {
    m_feed->onChanges(std::move(listener));
}

void Library::onConnectionState(std::function<void(storage::ConnectionState)> listener) {
    m_store->onConnectionState(std::move(listener));
}
void Library::onFault(std::function<void(const Fault&)> listener) { m_store->onFault(std::move(listener)); }
storage::ConnectionState Library::connectionState() const { return m_store->connectionState(); }

const storage::Address& Library::address() const { return m_store->address(); }

void Library::enqueue(std::shared_ptr<storage::WriteWork> work) { m_store->enqueue(std::move(work)); }
void Library::enqueue(std::shared_ptr<storage::ReadWork> work) { m_store->enqueue(std::move(work)); }

} // namespace kitapdar
