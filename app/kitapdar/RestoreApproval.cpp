#include "app/kitapdar/RestoreApproval.h"

#include "app/kitapdar/Composition.h"
#include "core/administration/RestoreAct.h"
#include "core/jobs/RunOn.h"
#include "core/library/Library.h"
#include "core/staff/Gate.h"
#include "core/staff/SignatureService.h"
#include "core/storage/Store.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Signing.h"
#include "ui/staff/DeskSignIn.h"
#include "wording/LibraryWords.h"
#include "wording/SignInWords.h"

#include <QFileInfo>
#include <QThreadPool>
#include <nlohmann/json.hpp>

#include <utility>

namespace kitapdar::app {

namespace {

/// How many rows the backup has, of all tables; as it is signed.
std::int64_t rowsIn(const staff::Act& act) {
    std::int64_t all = 0;
    const auto shown = nlohmann::json::parse(act.shown, nullptr, false);
    if (!shown.is_object()) return all;
    for (const auto& rows : shown.value("rows", nlohmann::json::object()))
        all += rows.is_number() ? rows.get<std::int64_t>() : 0;
    return all;
}

} // namespace

RestoreApproval::RestoreApproval(Composition& composition, QThreadPool& pool)
    : QObject(&composition.window()), m_composition(composition), m_pool(pool) {}

void RestoreApproval::begin(const ui::OpenRequest& request, std::function<void(const ui::OpenRequest&)> approved) {
    Library& library = m_composition.context().library;
    if (!m_composition.signIn().isOn()) {
        ui::OpenRequest named = request;
        named.by = library.session();
        return approved(named);
    }
    m_approved = std::move(approved);
    const std::filesystem::path backup(request.backup.toStdU16String());
    jobs::runOn(m_pool, [&library, session = library.session(), backup] {
        return find(library, session, backup);
    }).then(this, [this, request](const Found& all) { found(all, request); });
}

/// Waits, on a thread of the pool.
RestoreApproval::Found RestoreApproval::find(Library& library, const Session& session,
                                             const std::filesystem::path& backup) {
    Found found;
    auto act = restoreAct(backup);
    if (!act) {
        found.unreadable = act.error();
        return found;
    }
    found.act = std::move(*act);
    found.rows = rowsIn(*found.act);
    const auto approved =
        library.store().writeNow([&](storage::Transaction& transaction) -> Result<void, staff::ApprovalRefusal> {
            CHECK(staff::Gate(library.clock()).check(transaction, session, Permission::BackupRestore));
            TRY(const auto signature,
                staff::SignatureService(library.journal()).approve(transaction, session, *found.act));
            if (!signature.isAlone()) found.signedBy = signature.name;
            return {};
        });
    if (!approved) found.refused = approved.error();
    return found;
}

void RestoreApproval::found(const Found& found, const ui::OpenRequest& request) {
    ui::Announcer& announcer = m_composition.context().announcer;
    if (found.unreadable) return announcer.tell(ui::Tone::Refused, [no = *found.unreadable] { return words(no); });
    if (!found.refused) {
        ui::OpenRequest approved = request;
        approved.isApproved = true;
        approved.by = m_composition.context().library.session();
        approved.signedBy = found.signedBy;
        const auto approve = std::exchange(m_approved, {}); // the window goes meanwhile, and this with it
        return approve(approved);
    }
    if (!std::holds_alternative<staff::SignatureMissing>(*found.refused))
        return announcer.tell(ui::Tone::Refused, [no = *found.refused] { return words(no); });
    const QString name = QFileInfo(request.backup).fileName();
    ui::Signing::of(m_composition.window())
        ->ask(*found.act, {[name] { return tr("Backup: %1").arg(name); }, found.rows},
              [this, request] { begin(request, std::exchange(m_approved, {})); });
}

} // namespace kitapdar::app
