#include "core/library/NewLibrary.h"

#include "core/accounts/TermService.h"
#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/NameService.h"
#include "core/journal/Journal.h"
#include "core/numbers/SeriesService.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "core/readers/CategoryService.h"
#include "core/readers/SealingService.h"
#include "core/rules/CalendarService.h"
#include "core/storage/Store.h"

namespace kitapdar {

namespace {

const Session program{"Kitapdar", "0", {}};

/// A library begins without a part that is refused; a fault stops all.
template <class Refusals>
Result<void> unlessFault(const Result<void, Refusals>& done) {
    if (done) return {};
    const Fault* fault = faultIn(done.error());
    return fault ? Result<void>(fail(*fault)) : Result<void>();
}
template <class Value, class Refusals>
Result<void> unlessFault(const Result<Value, Refusals>& done) {
    return done ? Result<void>() : unlessFault(Result<void, Refusals>(fail(done.error())));
}

class Setup {
public:
    Setup(storage::Transaction& transaction, const journal::Journal& journal)
        : m_transaction(transaction), m_journal(journal) {}

    /// use(by): with the permission, which the program has.
    template <Permission P, class Use>
    Result<void> with(Use use) {
        return use(staff::Gate::admitProgram<P>(program));
    }

    Result<void> shipLists() {
        CHECK(with<Permission::CatalogueEdit>([&](const auto& by) {
            return unlessFault(catalogue::NameService(m_journal).addShipped(m_transaction, by));
        }));
        CHECK(with<Permission::CalendarEdit>([&](const auto& by) {
            return unlessFault(rules::CalendarService(m_journal).addShipped(m_transaction, by));
        }));
        CHECK(with<Permission::RulesEdit>([&](const auto& by) {
            return unlessFault(rules::CalendarService(m_journal).addShippedRules(m_transaction, by));
        }));
        return with<Permission::LibraryEdit>([&](const auto& by) -> Result<void> {
            CHECK(unlessFault(readers::CategoryService(m_journal).addShipped(m_transaction, by)));
            CHECK(unlessFault(numbers::SeriesService(m_journal).addShipped(m_transaction, by)));
            CHECK(unlessFault(catalogue::ContentGroupService(m_journal).addShipped(m_transaction, by)));
            return unlessFault(accounts::TermService(m_journal).addShipped(m_transaction, by));
        });
    }

    Result<void> name(const Beginning& beginning) {
        return with<Permission::LibraryEdit>([&](const auto& by) -> Result<void> {
            TRY(const auto present, places::PlaceQueries().libraryName(m_transaction));
            const bool isNamed = !beginning.nameKk.empty() || !beginning.nameRu.empty();
            if (present.id != 0 || !isNamed) return {};
            const places::LibraryName name{0, beginning.nameKk, beginning.nameRu, beginning.slipLanguage, 0};
            return unlessFault(places::PlaceService(m_journal).nameLibrary(m_transaction, by, name));
        });
    }

    Result<void> firstPlace(const Beginning& beginning) {
        return with<Permission::LibraryEdit>([&](const auto& by) -> Result<void> {
            TRY(const auto present, places::PlaceQueries().tree(m_transaction));
            if (!present.empty()) return {};
            const places::PlaceService service(m_journal);
            places::Place place;
            place.code = "1";
            place.level = places::Level::Branch;
            place.name = {beginning.placeKk, beginning.placeRu, {}};
            if (place.name.isEmpty()) place.name = {beginning.nameKk, beginning.nameRu, {}};
            if (place.name.isEmpty()) place.name = {"Кітапхана", "Библиотека", "Library"};
            const auto made = service.add(m_transaction, by, place);
            if (!made) return unlessFault(made);
            const places::Desk desk{places::DeskId(0), beginning.desk.empty() ? "1" : beginning.desk, made->id, 0};
            return unlessFault(service.addDesk(m_transaction, by, desk));
        });
    }

    Result<void> key(const Beginning& beginning) {
        if (beginning.deskPublicKey.empty()) return {};
        return with<Permission::KeyManage>([&](const auto& by) -> Result<void> {
            const readers::SealingService service(m_journal);
            TRY(const auto present, service.state(m_transaction));
            if (present.key) return {};
            return unlessFault(service.make(m_transaction, by, beginning.deskPublicKey,
                                            beginning.desk.empty() ? "1" : beginning.desk));
        });
    }

private:
    storage::Transaction& m_transaction;
    const journal::Journal& m_journal;
};

} // namespace

Result<void> setUpNew(Library& library, const Beginning& beginning) {
    return library.store().writeNow([&](storage::Transaction& transaction) -> Result<void> {
        Setup setup(transaction, library.journal());
        CHECK(setup.shipLists());
        CHECK(setup.name(beginning));
        CHECK(setup.key(beginning));
        return setup.firstPlace(beginning);
    });
}

} // namespace kitapdar
