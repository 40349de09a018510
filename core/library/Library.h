// Library: an open library, all its rooms put together. What programs (windows or not) talk to.
//
//   library.write(&LoanService::lend, card, barcode, false)   → Pending<Result<Lent, LendRefusal>>
//   library.read(&LoanQueries::openOfReader, readerId)        → Pending<Result<std::vector<LoanRow>>>
//   library.writeNow(…), library.readNow(…)                   → the answer itself, waiting for it
//
// A use case is a member function `Answer f(Transaction&, const Permitted<P>&, arguments…) const` of one of the
// services (each room lists its own), a question `Answer f(Snapshot&, arguments…) const`, or with a Permitted as well
// (one that has no refusals answers Fault::Denied when it is not permitted: core/audit/DenialFault.h);
// the library supplies the object, the transaction on the right thread, and what the gate says in it: the use case is
// called, or the answer is NotPermitted.
#pragma once

#include "core/base/Pending.h"
#include "core/library/ChangedRow.h"
#include "core/staff/Gate.h"
#include "core/storage/Access.h"
#include "core/storage/Address.h"
#include "core/storage/ConnectionState.h"
#include "core/storage/Work.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <utility>

namespace kitapdar {

class ChangeFeed;
class Clock;
class Services;

namespace audit {
class AccessLog;
}
namespace catalogue {
class SearchIndex;
}
namespace digitization {
class AttachmentService;
}
namespace exchange {
class ExportService;
class ImportService;
class ReaderImport;
} // namespace exchange
namespace journal {
class Journal;
}
namespace keys {
class OpenKey;
}
namespace storage {
class Store;
}

class Library {
public:
    /// Opens or creates a library; faults as of storage::Store::open. `clock` outlives the library.
    static Result<std::unique_ptr<Library>> open(const storage::Address& address, storage::Access access,
                                                 const Clock& clock);
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    /// Who works here from now on. Window's thread (or before any write).
    void setSession(Session session) { m_session = std::move(session); }
    const Session& session() const { return m_session; }

    template <class Service, class Answer, Permission P, class... Wanted, class... Given>
    Pending<Answer> write(Answer (Service::*use)(storage::Transaction&, const staff::Permitted<P>&, Wanted...) const,
                          Given&&... given) {
        return enqueuedIfPermitted<storage::Transaction, P>(
            use, std::tuple<std::decay_t<Wanted>...>(std::forward<Given>(given)...));
    }

    template <class Service, class Answer, Permission P, class... Wanted, class... Given>
    Pending<Answer> read(Answer (Service::*question)(storage::Snapshot&, const staff::Permitted<P>&, Wanted...) const,
                         Given&&... given) {
        return enqueuedIfPermitted<storage::Snapshot, P>(
            question, std::tuple<std::decay_t<Wanted>...>(std::forward<Given>(given)...));
    }

    template <class Service, class Answer, class... Wanted, class... Given>
    Pending<Answer> read(Answer (Service::*question)(storage::Snapshot&, Wanted...) const, Given&&... given) {
        return enqueued<storage::Snapshot>([question, &service = get<Service>(),
                                            arguments = std::tuple<std::decay_t<Wanted>...>(
                                                std::forward<Given>(given)...)](storage::Snapshot& snapshot) {
            return std::apply([&](const auto&... argument) { return (service.*question)(snapshot, argument...); },
                              arguments);
        });
    }

    /// For work of many transactions, which is permitted at its beginning.
    template <Permission P>
    Pending<Result<staff::Permitted<P>, Refusal<>>> permission() {
        return enqueued<storage::Snapshot>(
            [session = m_session, &clock = m_clock, &log = *m_accessLog](storage::Snapshot& snapshot) {
                auto by = staff::Gate(clock).admit<P>(snapshot, session);
                if (!by) noteDenial(log, session, by.error());
                return by;
            });
    }

    /// Waiting for the answer; never on the window's thread.
    template <class Use, class... Given>
    auto writeNow(Use use, Given&&... given) {
        return write(use, std::forward<Given>(given)...).result();
    }
    template <class Question, class... Given>
    auto readNow(Question question, Given&&... given) {
        return read(question, std::forward<Given>(given)...).result();
    }

    /// Called after each commit that changed something, at this desk (on the writer's thread) or at another one (on a
    /// reader's). Set once, before the first write.
    void onChanges(std::function<void(const ChangedRows&)> listener);

    /// Called on a thread of the store when the database can be reached no longer, or again. One listener.
    void onConnectionState(std::function<void(storage::ConnectionState)> listener);
    storage::ConnectionState connectionState() const;
    /// Called on a thread of the store with each fault that is answered, for the log. One listener, set before the
    /// first work.
    void onFault(std::function<void(const Fault&)> listener);

    /// The key of the restricted data, as far as this desk has it: a program that has the desk's key pair hands it here
    /// before the first work.
    keys::OpenKey& key() { return *m_key; }

    /// What is noted of looking at readers and of denials, before it is written.
    const audit::AccessLog& accessLog() const { return *m_accessLog; }

    storage::Store& store() { return *m_store; }
    const Clock& clock() const { return m_clock; }
    const journal::Journal& journal() const { return *m_journal; }
    const catalogue::SearchIndex& search() const { return *m_search; }
    const digitization::AttachmentService& attachments() const { return *m_attachments; }
    const exchange::ImportService& imports() const { return *m_imports; }
    const exchange::ReaderImport& readerImports() const { return *m_readerImports; }
    const exchange::ExportService& exports() const { return *m_exports; }
    const storage::Address& address() const;
    /// Where the library keeps its attached files (PDFs, page images): beside the library file, or in the folder that
    /// the address of a server names. "" when it names none.
    std::filesystem::path filesFolder() const { return address().filesFolder(); }

private:
    Library(std::unique_ptr<storage::Store> store, const Clock& clock);

    /// Of those that the rooms list (see core/journal/Room.h).
    template <class Service>
    const Service& get() const {
        return *static_cast<const Service*>(service(typeid(Service)));
    }
    const void* service(std::type_index type) const;

    template <class Given, Permission P, class Service, class Answer, class... Wanted, class Arguments>
    Pending<Answer> enqueuedIfPermitted(Answer (Service::*use)(Given&, const staff::Permitted<P>&, Wanted...) const,
                                        Arguments arguments) {
        return enqueued<Given>([use, &service = get<Service>(), session = m_session, &clock = m_clock,
                                &log = *m_accessLog, arguments = std::move(arguments)](Given& given) -> Answer {
            const auto by = staff::Gate(clock).admit<P>(given, session);
            if (!by) {
                noteDenial(log, session, by.error());
                return notAdmitted<Answer>(by.error());
            }
            Answer answer =
                std::apply([&](const auto&... argument) { return (service.*use)(given, *by, argument...); }, arguments);
            // An undo asks for one permission more, which only the data tell.
            if (!answer) noteDenial(log, session, answer.error());
            return answer;
        });
    }

    /// A refusal rolls back what the closure wrote, so a denial is written later, by itself.
    template <class Why>
    static void noteDenial(const audit::AccessLog& log, const Session& session, const Why& why) {
        if constexpr (!std::is_same_v<Why, Fault>) {
            if (const auto* no = std::get_if<NotPermitted>(&why)) noteDenied(log, session, *no);
        }
    }
    static void noteDenied(const audit::AccessLog& log, const Session& session, const NotPermitted& denial);
    static Fault faultOf(const NotPermitted& denial);

    /// A question that has no refusals answers Fault::Denied, in which audit::denialIn() finds the denial.
    template <class Answer>
    static Answer notAdmitted(const Refusal<>& why) {
        if constexpr (std::is_same_v<typename Answer::Error, Fault>) {
            const Fault* fault = faultIn(why);
            return fail(fault ? *fault : faultOf(std::get<NotPermitted>(why)));
        } else {
            return fail(widen<typename Answer::Error>(why));
        }
    }

    template <class Given, class Closure>
    auto enqueued(Closure closure) {
        auto work = std::make_shared<storage::WorkOf<Given, Closure>>(std::move(closure));
        auto answer = work->pending();
        enqueue(std::shared_ptr<storage::Work<Given>>(std::move(work)));
        return answer;
    }
    void enqueue(std::shared_ptr<storage::WriteWork> work);
    void enqueue(std::shared_ptr<storage::ReadWork> work);

    const Clock& m_clock;
    Session m_session;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<keys::OpenKey> m_key;
    std::unique_ptr<audit::AccessLog> m_accessLog;
    std::unique_ptr<catalogue::SearchIndex> m_search;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<storage::Store> m_store; // its threads stop before the services go
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<digitization::AttachmentService> m_attachments;
    std::unique_ptr<exchange::ImportService> m_imports;
    std::unique_ptr<exchange::ReaderImport> m_readerImports;
    std::unique_ptr<exchange::ExportService> m_exports;
};

} // namespace kitapdar
