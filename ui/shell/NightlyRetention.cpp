#include "ui/shell/NightlyRetention.h"

#include "core/administration/RetainByProgram.h"
#include "core/library/Library.h"
#include "core/readers/RetentionService.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/BackingUp.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Jobs.h"
#include "wording/Format.h"
#include "wording/PersonalDataWords.h"

namespace kitapdar::ui {

namespace {

using Ran = Result<std::optional<RetainReport>, NightlyRefusal>;

} // namespace

NightlyRetention::NightlyRetention(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

void NightlyRetention::check() {
    const Clock& clock = m_context.library.clock();
    if (m_ran == clock.today() || !isNight(clock.now())) return;
    if (m_context.library.address().isServer() || !m_context.connectivity.isOnline()) return;
    m_ran = clock.today();
    m_context.library.read(&readers::RetentionService::nightlyRun)
        .then(this, [this](const Result<readers::NightlyRun>& nightly) {
            if (nightly && *nightly == readers::NightlyRun::On) run();
        });
}

void NightlyRetention::run() {
    m_context.jobs
        .start([] { return tr("Forgetting what was kept long enough"); },
               [&library = m_context.library, known = knownHeads(m_context)](jobs::Progress& progress) -> Ran {
                   return retainByProgram(library.store(), library.journal(), known, progress);
               })
        .then(this, [this](const Ran& ran) {
            if (!ran) return m_context.announcer.tell(Tone::Attention, [no = ran.error()] { return words(no); });
            if (!*ran || (*ran)->loans + (*ran)->readers + (*ran)->entries == 0) return;
            m_context.announcer.done([done = **ran] {
                return tr("Forgotten tonight because it was kept long enough: loans %1, readers %2, entries of the "
                          "journal %3.")
                    .arg(numberText(done.loans), numberText(done.readers), numberText(done.entries));
            });
        });
}

} // namespace kitapdar::ui
