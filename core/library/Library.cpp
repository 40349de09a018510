#include "core/library/Library.h"

#include "core/audit/AccessLog.h"
#include "core/audit/DenialFault.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/digitization/AttachmentService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/readers/ReaderImport.h"
#include "core/journal/Journal.h"
#include "core/keys/OpenKey.h"
#include "core/library/ChangeFeed.h"
#include "core/library/DerivedRows.h"
#include "core/library/Rooms.h"
#include "core/storage/Store.h"

namespace kitapdar {

Result<std::unique_ptr<Library>> Library::open(const storage::Address& address, storage::Access access,
                                               const Clock& clock) {
    TRY(auto store, storage::Store::open(address, access));
    if (access == storage::Access::Create)
        CHECK(store->writeNow([](storage::Transaction& transaction) { return markDerived(transaction); }));
    return std::unique_ptr<Library>(new Library(std::move(store), clock));
}

Library::Library(std::unique_ptr<storage::Store> store, const Clock& clock)
    : m_clock(clock),
      m_journal(std::make_unique<journal::Journal>(clock)),
      m_key(std::make_unique<keys::OpenKey>()),
      m_accessLog(std::make_unique<audit::AccessLog>(clock)),
      m_search(std::make_unique<catalogue::SearchIndex>(store->facts().engine)),
      m_services(std::make_unique<Services>(*m_journal)),
      m_store(std::move(store)),
      m_feed(std::make_unique<ChangeFeed>(*m_store, *m_journal)),
      m_attachments(std::make_unique<digitization::AttachmentService>(*m_store, *m_journal)),
      m_imports(std::make_unique<exchange::ImportService>(*m_store, *m_journal, *m_search)),
      m_readerImports(std::make_unique<exchange::ReaderImport>(*m_store, *m_journal, m_key.get())),
      m_exports(std::make_unique<exchange::ExportService>(*m_store, *m_search)) {
    m_services->refer(*m_search);
    m_services->refer(*m_key);
    m_services->refer(*m_accessLog);
    m_journal->know(allKinds());
    for (const Room& room : allRooms()) {
        if (room.addServices) room.addServices(*m_services);
    }
    keepDerived(*m_journal);
    m_accessLog->start(*m_store);
}

Library::~Library() { m_accessLog->stop(); }

void Library::noteDenied(const audit::AccessLog& log, const Session& session, const NotPermitted& denial) {
    log.denied(session, denial);
}

Fault Library::faultOf(const NotPermitted& denial) { return audit::faultOf(denial); }

const void* Library::service(std::type_index type) const { return m_services->find(type); }

void Library::onChanges(std::function<void(const ChangedRows&)> listener) {
    if (!listener) return m_feed->onChanges({});
    m_feed->onChanges([listener = std::move(listener)](const storage::ChangeSet& changes) {
        ChangedRows rows;
        for (const storage::Change& change : changes) {
            if (const auto subject = subjectOf(change.table)) rows.push_back({*subject, change.id});
        }
        if (!rows.empty()) listener(rows);
    });
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
