#include "ui/shell/Backups.h"

#include "core/administration/BackupList.h"
#include "core/administration/KnownBackups.h"
#include "core/audit/AccessLog.h"
#include "core/backups/DrillService.h"
#include "core/jobs/RunOn.h"
#include "core/library/Library.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "wording/EncryptionWords.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QWidget>

#include <algorithm>
#include <system_error>
#include <utility>

namespace kitapdar::ui {

namespace {

std::filesystem::path pathOf(const QString& text) { return std::filesystem::path(text.toStdU16String()); }

BackupLine lineOf(const ListedBackup& backup) {
    const Manifest& manifest = backup.manifest;
    BackupLine line;
    line.place = backup.folder;
    line.madeAt = manifest.madeAt;
    line.bytes = static_cast<std::int64_t>(manifest.library.stored().bytes);
    if (manifest.files) {
        line.files = std::ssize(*manifest.files);
        for (const BackedUpFile& file : *manifest.files) line.bytes += static_cast<std::int64_t>(file.stored().bytes);
    }
    line.missing = std::ssize(manifest.missing);
    line.isWhole = hasAllFiles(backup);
    line.recipients = manifest.recipients;
    line.drillRecipient = manifest.drillRecipient;
    return line;
}

/// A backup on a disk that is not there now is a backup; one that is gone from a folder that is there is none.
bool isStillThere(const std::filesystem::path& place) {
    std::error_code error;
    if (!std::filesystem::is_directory(place.parent_path(), error)) return true;
    const auto manifest = Manifest::read(place);
    return manifest && hasAllFiles({place, *manifest});
}

} // namespace

Backups::Backups(const Context& context, QWidget& window)
    : QObject(&window),
      m_context(context),
      m_window(window),
      m_memory(context.settings, context.library.address()),
      m_schedule(m_memory.schedule()) {
    m_pool.setMaxThreadCount(1);
    m_state.failed = m_memory.failed();
    look();
}

Backups::~Backups() { m_pool.waitForDone(); }

const Clock& Backups::clock() const { return m_context.library.clock(); }

void Backups::setSchedule(const BackupSchedule& schedule) {
    if (schedule == m_schedule) return;
    m_schedule = schedule;
    m_memory.keep(schedule);
    look();
}

void Backups::setSample(bool sample) {
    m_isSample = sample;
    Q_EMIT changed();
}

bool Backups::needsAttention() const {
    if (m_isSample && !m_schedule.isOn() && !m_state.failed) return false;
    return m_isKnown && kitapdar::needsAttention(m_schedule, m_state, clock());
}

bool Backups::needsDrill() const { return m_isKnown && kitapdar::needsDrill(m_schedule, m_state, clock()); }

bool Backups::isDueNow() const { return m_isKnown && isDue(m_schedule, m_state, clock()); }

/// On a thread of the pool.
Backups::Seen Backups::seen(const Address& library, const BackupSchedule& schedule,
                            const std::optional<MadeBackup>& last, const KnownBackups& known) {
    Seen seen;
    if (!schedule.folder.empty()) {
        std::error_code error;
        seen.hasFolder = std::filesystem::is_directory(schedule.folder, error);
        // A library that cannot be asked now has the backups of before; the connection is another matter.
        const auto found = backupsOf(library, schedule.folder).value_or(std::vector<ListedBackup>());
        for (const ListedBackup& backup : found) seen.list.push_back(lineOf(backup));
    }
    const auto whole = std::ranges::find_if(seen.list, &BackupLine::isWhole);
    if (whole != seen.list.end()) seen.newest = whole->madeAt;
    std::vector<MadeBackup> made;
    if (last) made.push_back(*last);
    // Also one that a script has made, wherever it put it.
    if (const auto byScript = known.newestOf(library)) made.push_back({byScript->place, byScript->begun});
    for (const MadeBackup& each : made) {
        if ((!seen.newest || *seen.newest < each.begun) && isStillThere(each.place)) seen.newest = each.begun;
    }
    return seen;
}

void Backups::lookAtDrills() {
    m_context.library.read(&backups::DrillService::newestGood)
        .then(this, [this](const Result<std::optional<backups::Drill>>& newest) {
            if (!newest) return; // the connection is another matter
            m_state.drilled = *newest ? std::optional((*newest)->madeAt) : std::nullopt;
            Q_EMIT changed();
        });
}

void Backups::look() {
    lookAtDrills();
    const int number = ++m_looks;
    jobs::runOn(m_pool, [library = m_context.library.address(), schedule = m_schedule, last = m_memory.lastMade(),
                         known = KnownBackups(pathOf(m_context.settings.file()).parent_path() / "backups.json")] {
        return seen(library, schedule, last, known);
    }).then(this, [this, number](const Seen& seen) {
        if (number != m_looks) return;
        m_isKnown = true;
        m_list = seen.list;
        m_hasFolder = seen.hasFolder;
        m_state.newest = seen.newest;
        Q_EMIT changed();
    });
}

bool Backups::refusedWhileMaking() {
    if (m_isMaking) m_context.announcer.tell(Tone::Info, [] { return tr("A backup is being made already."); });
    return m_isMaking;
}

void Backups::makeElsewhere() {
    if (refusedWhileMaking()) return;
    FileQuestion question = newBackupQuestion(tr("Back up the library"));
    question.suggested = suggestedBackup(m_context);
    m_context.dialogs.saveFile(m_window, question, [this](const QString& place) {
        if (!refusedWhileMaking()) (void)makeAt(pathOf(place), {}, Reason::ByHand);
    });
}

void Backups::makeNow() {
    if (m_schedule.folder.empty()) return makeElsewhere();
    if (!refusedWhileMaking()) (void)make(Reason::ByHand);
}

Pending<BackupAnswer> Backups::make(Reason reason) {
    return makeAt(m_schedule.folder / pathOf(scheduledBackupName(m_context)), {m_schedule.keep}, reason);
}

Pending<BackupAnswer> Backups::makeAt(const std::filesystem::path& place, Keeping keeping, Reason reason) {
    m_isMaking = true;
    auto pending = startBackup(m_context, place, keeping).then(this, [this, place, reason](const BackupAnswer& answer) {
        if (answer && reason == Reason::ByHand) {
            const bool isPlain = answer->report.recipients.empty();
            m_context.library.accessLog().backupMade(m_context.library.session(),
                                                     isPlain ? audit::Backup::Plain : audit::Backup::Encrypted);
        }
        ended(answer, place, reason);
        return answer;
    });
    Q_EMIT changed();
    return pending;
}

void Backups::ended(const BackupAnswer& answer, const std::filesystem::path& place, Reason reason) {
    m_isMaking = false;
    if (answer) {
        m_failure = {};
        m_memory.keepMade({place, answer->begun});
        m_state.newest = std::max(m_state.newest, std::optional(answer->begun));
        m_state.failed.reset();
    } else if (reason == Reason::Schedule || (reason == Reason::Closing && !wasCancelled(answer))) {
        m_failure = [why = answer.error()] { return words(why); };
        m_state.failed = clock().now();
        m_memory.keepFailed(*m_state.failed);
    }
    announce(answer, reason);
    look();
    const bool isTried = reason == Reason::Schedule || std::exchange(m_drillsNext, false);
    if (answer && isTried && reason != Reason::Closing) drill(place, reason);
    Q_EMIT changed();
}

void Backups::drillNow() {
    if (refusedWhileMaking() || m_isDrilling) return;
    const DrillKeys keys = drillKeys(m_context);
    const auto canBeTried = [&](const BackupLine& line) {
        return line.recipients.empty() || keys.find(m_context.library.address(), line.drillRecipient);
    };
    if (!m_list.empty() && canBeTried(m_list.front())) return drill(m_list.front().place, Reason::ByHand);
    m_drillsNext = !m_schedule.folder.empty();
    makeNow();
}

void Backups::drill(const std::filesystem::path& place, Reason reason) {
    if (m_isDrilling) return;
    m_isDrilling = true;
    startDrill(m_context, place).then(this, [this, reason](const DrillAnswer& answer) { drilled(answer, reason); });
    Q_EMIT changed();
}

void Backups::drilled(const DrillAnswer& answer, Reason reason) {
    m_isDrilling = false;
    lookAtDrills();
    Q_EMIT changed();
    Announcer& announcer = m_context.announcer;
    if (!answer) return announcer.tell(Tone::Attention, [why = answer.error()] { return words(why); });
    if (!answer->isGood()) return announcer.tell(Tone::Attention, [drill = *answer] { return words(drill); });
    if (reason == Reason::ByHand) announcer.done([drill = *answer] { return words(drill); });
}

void Backups::announce(const BackupAnswer& answer, Reason reason) {
    if (reason == Reason::Closing) return;
    Announcer& announcer = m_context.announcer;
    if (!answer) {
        const bool byHand = reason == Reason::ByHand;
        return announcer.tell(byHand ? Tone::Refused : Tone::Attention, [why = answer.error(), byHand] {
            return byHand ? words(why) : tr("The backup of the schedule was not made. %1").arg(words(why));
        });
    }
    if (!lookAfterWords(*answer).isEmpty())
        return announcer.tell(Tone::Attention,
                              [made = *answer] { return lookAfterWords(made) + QLatin1Char('\n') + madeWords(made); });
    // What is made every night is no news; the bottom line tells how old it is.
    if (reason == Reason::ByHand) announcer.done([made = *answer] { return madeWords(made); });
}

} // namespace kitapdar::ui
