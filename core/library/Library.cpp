#include "core/library/Library.h"

#include "core/catalogue/SearchIndex.h"

namespace kitapdar {

Result<std::unique_ptr<Library>> Library::open(const storage::Address& address, storage::Store::Access access,
                                               const Clock& clock) {
    TRY(auto store, storage::Store::open(address, access));
    return std::unique_ptr<Library>(new Library(std::move(store), clock));
}

Library::Library(std::unique_ptr<storage::Store> store, const Clock& clock)
    : m_clock(clock),
      m_journal(clock),
      m_search(catalogue::makeSearchIndex(store->facts().engine)),
      m_rooms(catalogue::RecordQueries(), catalogue::NameService(m_journal), collection::CopyService(m_journal),
              collection::CopyQueries(), readers::ReaderService(m_journal), readers::ReaderQueries(),
              circulation::LoanService(m_journal), circulation::LoanQueries(), circulation::DeskService(m_journal),
              circulation::CalendarService(m_journal), digitization::ItemService(m_journal),
              digitization::ItemQueries(), exchange::ImportQueries()),
      m_store(std::move(store)),
      m_feed(std::make_unique<ChangeFeed>(*m_store, m_journal)),
      m_imports(std::make_unique<exchange::ImportService>(*m_store, m_journal, *m_search)),
      m_exports(std::make_unique<exchange::ExportService>(*m_store, *m_search)) {
    m_journal.derive("record", [search = m_search.get()](storage::Transaction& transaction, std::int64_t id) {
        return search->refresh(transaction, id);
    });
    m_journal.derive("reader", readers::ReaderService::refreshTokens);
}

Library::~Library() = default;

} // namespace kitapdar
