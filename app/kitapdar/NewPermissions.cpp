#include "app/kitapdar/NewPermissions.h"

#include "core/library/Library.h"
#include "core/staff/RoleService.h"
#include "core/storage/Store.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"

#include <QCoreApplication>

namespace kitapdar::app {

namespace {

struct NewPermissions {
    Q_DECLARE_TR_FUNCTIONS(NewPermissions)
};

} // namespace

void offerNewPermissions(Library& library, ui::Announcer& announcer, ui::Navigator& navigator) {
    if (library.session().signIn == 0) return; // while nobody signs in, everyone may do everything
    using Found = std::vector<staff::NewPermission>;
    library.store()
        .read([session = library.session(), &clock = library.clock(),
               &journal = library.journal()](storage::Snapshot& snapshot) -> Result<Found> {
            // Asked of the gate itself: that somebody may not is no denial here.
            const auto admitted = staff::Gate(clock).check(snapshot, session, Permission::StaffEdit);
            if (!admitted) return Found();
            return staff::RoleService(journal).newPermissions(snapshot);
        })
        .then(&announcer, [&announcer, &navigator](const Result<Found>& found) {
            if (!found || found->empty()) return;
            const int count = static_cast<int>(found->size());
            announcer.tell(
                ui::Tone::Attention,
                [count] {
                    return NewPermissions::tr(
                               "A new version has brought permissions that are in no role yet: %1. "
                               "Nobody has them until you decide who gets them.")
                        .arg(count);
                },
                {[] { return NewPermissions::tr("To the roles"); },
                 [&navigator] {
                     navigator.open(ui::Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("roles")});
                 }});
        });
}

} // namespace kitapdar::app
