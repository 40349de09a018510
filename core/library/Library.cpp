#include "core/library/Library.h"

#include "core/catalogue/SearchIndex.h"

namespace kitapdar {

Result<std::unique_ptr<Library>> Library::open(const std::filesystem::path& file, storage::Store::Access access,
                                               const Clock& clock) {
    TRY(auto store, storage::Store::open(file, access));
    return std::unique_ptr<Library>(new Library(std::move(store), clock));
}

Library::Library(std::unique_ptr<storage::Store> store, const Clock& clock)
    : m_clock(clock),
      m_journal(clock),
      m_search(catalogue::makeSearchIndex(storage::Engine::Sqlite)),
      m_rooms(catalogue::RecordQueries(), catalogue::NameService(m_journal), collection::CopyService(m_journal),
              collection::CopyQueries(), readers::ReaderService(m_journal), readers::ReaderQueries(),
              circulation::LoanService(m_journal), circulation::LoanQueries(), circulation::DeskService(m_journal),
              circulation::CalendarService(m_journal), digitization::ItemService(m_journal),
              digitization::ItemQueries(), exchange::ImportQueries()),
      m_store(std::move(store)),
      m_imports(std::make_unique<exchange::ImportService>(*m_store, m_journal, *m_search)),
      m_exports(std::make_unique<exchange::ExportService>(*m_store, *m_search)) {
    m_journal.derive("record", [search = m_search.get()](storage::Transaction& transaction, std::int64_t id) {
        return search->refresh(transaction, id);
    });
    m_journal.derive("reader", readers::ReaderService::refreshTokens);
}

Library::~Library() = default;

std::filesystem::path Library::filesFolder() const {
    std::filesystem::path folder = m_store->file();
    folder += ".files";
    return folder;
}

} // namespace kitapdar
