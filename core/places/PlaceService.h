// Use cases of places, desks and the library's name. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/places/Place.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::places {

class PlaceService {
public:
    explicit PlaceService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Place, PlaceRefusal> add(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::LibraryEdit>& by, const Place& place) const;
    /// Writes everything but the code; Fault::Conflict when `place.version` is not the present one.
    Result<Place, PlaceRefusal> edit(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::LibraryEdit>& by, const Place& place) const;
    /// Refused while copies, parts, desks or loan rules are there; such a place may be closed.
    Result<void, PlaceRefusal> remove(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::LibraryEdit>& by,
                                      const std::string& code) const;

    Result<Desk, DeskRefusal> addDesk(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::LibraryEdit>& by, const Desk& desk) const;
    /// Fault::Conflict when `desk.version` is not the present one.
    Result<Desk, DeskRefusal> editDesk(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by, const Desk& desk) const;
    Result<void, DeskRefusal> removeDesk(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::LibraryEdit>& by,
                                         const std::string& name) const;

    /// Fault::Conflict when `name.version` is not the present one.
    Result<LibraryName, LibraryNameRefusal> nameLibrary(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LibraryEdit>& by,
                                                        const LibraryName& name) const;

private:
    const journal::Journal& m_journal;
};

/// Makes a place of each code that is none yet, one operation each; the codes that were made. For copies that came with
/// places of their own; each code is one of adoptedCode().
Result<std::vector<std::string>> adoptPlaces(storage::Transaction& transaction, const journal::Journal& journal,
                                             const staff::Permitted<Permission::ImportRun>& by,
                                             const std::vector<std::string>& codes,
                                             std::optional<std::int64_t> import = std::nullopt);
/// Takes back the places that came with an import, where nobody has changed them, nothing stands at them and no rule
/// names them.
Result<void> dropAdoptedPlaces(storage::Transaction& transaction, const journal::Journal& journal,
                               const staff::Permitted<Permission::ImportRun>& by, std::int64_t import);

} // namespace kitapdar::places
