// The backups of the open library at this computer: made by hand, by the schedule and at closing. Knows which there
// are, how old the newest good one is, and whether the last one was made.
#pragma once

#include "core/administration/BackupSchedule.h"
#include "ui/settings/BackupMemory.h"
#include "ui/shell/BackingUp.h"
#include "wording/Words.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace kitapdar {
class KnownBackups;
}

namespace kitapdar::ui {

/// A backup of this library in the folder of the schedule, as its manifest tells.
struct BackupLine {
    std::filesystem::path place;
    Instant madeAt;
    std::int64_t bytes = 0;                   // of the library and its files
    std::optional<std::int64_t> files;        // attached; nullopt: made without them
    std::int64_t missing = 0;                 // files that the library had lost before
    bool isWhole = false;                     // all that was put into it is there
    std::vector<std::string> recipients = {}; // for whom it is encrypted; empty: it is plain
    std::string drillRecipient = {};          // whose key opens it for its drill
};

/// Main thread. The disk is asked beside it.
class Backups : public QObject {
    Q_OBJECT

public:
    enum class Reason { ByHand, Schedule, Closing };

    /// What the context names and `window` outlive the backups.
    Backups(const Context& context, QWidget& window);
    /// Waits until nobody looks at the folder any more.
    ~Backups() override;

    const BackupSchedule& schedule() const { return m_schedule; }
    /// Remembered; the folder is looked at.
    void setSchedule(const BackupSchedule& schedule);
    /// A sample asks for no backup until it has a schedule.
    void setSample(bool sample);

    /// The folder was looked at since the start.
    bool isKnown() const { return m_isKnown; }
    /// No folder is named, or it is there.
    bool hasFolder() const { return m_hasFolder; }
    /// The newest first.
    const std::vector<BackupLine>& list() const { return m_list; }
    BackupState state() const { return m_state; }
    bool needsAttention() const;
    bool isDueNow() const;
    /// Why the last one that was not asked for by hand was not made, while the program runs; none: it was made.
    const Words& failure() const { return m_failure; }
    bool isMaking() const { return m_isMaking; }
    /// The newest backup that was restored for trial is too old.
    bool needsDrill() const;
    bool isDrilling() const { return m_isDrilling; }
    const Clock& clock() const;

    /// Looks at the folder again; changed() follows.
    void look();
    /// By hand, to a place that is asked for.
    void makeElsewhere();
    /// By hand, into the folder of the schedule; without a folder the place is asked for.
    void makeNow();
    /// By hand: restores the newest backup of the folder for trial, or makes one when its key is used up.
    void drillNow();
    /// Into the folder of the schedule; older ones go as the schedule says. What came of it is told by the caller when
    /// `reason` is Closing, else here. Not while one is being made, nor without a folder.
    Pending<BackupAnswer> make(Reason reason);

Q_SIGNALS:
    void changed();

private:
    struct Seen {
        std::vector<BackupLine> list;
        std::optional<Instant> newest;
        bool hasFolder = true;
    };

    static Seen seen(const Address& library, const BackupSchedule& schedule, const std::optional<MadeBackup>& last,
                     const KnownBackups& known);
    bool refusedWhileMaking();
    Pending<BackupAnswer> makeAt(const std::filesystem::path& place, Keeping keeping, Reason reason);
    void ended(const BackupAnswer& answer, const std::filesystem::path& place, Reason reason);
    void announce(const BackupAnswer& answer, Reason reason);
    void drill(const std::filesystem::path& place, Reason reason);
    void drilled(const DrillAnswer& answer, Reason reason);
    void lookAtDrills();

    Context m_context;
    QWidget& m_window;
    BackupMemory m_memory;
    BackupSchedule m_schedule;
    BackupState m_state;
    std::vector<BackupLine> m_list;
    Words m_failure;
    bool m_isSample = false;
    bool m_isKnown = false;
    bool m_hasFolder = true;
    bool m_isMaking = false;
    bool m_isDrilling = false;
    bool m_drillsNext = false; // the one that is being made by hand is tried, too
    int m_looks = 0;           // the answer to an older one is dropped
    QThreadPool m_pool;
};

} // namespace kitapdar::ui
