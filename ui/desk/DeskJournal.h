// What the desk is in the midst of, kept in a small file of this computer: who stands there and waits, and the scans
// that are not recorded yet. It outlives the program, however it ends.
#pragma once

#include "core/base/Time.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::ui {

struct KeptReader {
    std::string card;
    Instant since; // when the card was read

    friend bool operator==(const KeptReader&, const KeptReader&) = default;
};
struct KeptScan {
    std::string code; // as it is written, see text::ScannedCode
    Instant at;

    friend bool operator==(const KeptScan&, const KeptScan&) = default;
};
/// Readers of somebody who does not work at the desk now.
struct PutAside {
    std::string owner; // code of the account
    Instant at;        // when they were put aside
    std::vector<KeptReader> readers;

    friend bool operator==(const PutAside&, const PutAside&) = default;
};
struct DeskMatters {
    Instant at;                         // when they stood so
    std::vector<KeptReader> readers;    // in the order of the tabs
    std::optional<std::string> current; // the card of the one who stands there; the scans were given for him
    std::vector<KeptScan> scans;        // the oldest first
    std::string owner = {};             // whose readers they are: the code of an account, "" where nobody signs in
    std::vector<PutAside> aside = {};
    bool isClosed = false;           // the program was closed, and did not end in the midst of it
    std::vector<KeptScan> shut = {}; // given while nobody might work at the desk, for no reader; the oldest first

    bool isEmpty() const { return readers.empty() && scans.empty() && aside.empty() && shut.empty(); }
    /// Whether the same is kept, whenever it was.
    bool isSame(const DeskMatters& other) const;
};

/// Main thread; the file is touched on a thread of its own. What is written takes the place of what was there, whole or
/// not at all, is on the disk before the next is written, and only this user may read it.
class DeskJournal : public QObject {
    Q_OBJECT

public:
    /// What was left in the file is read at once. `file` lies in a folder that is made when it is missing.
    explicit DeskJournal(std::filesystem::path file, QObject* parent = nullptr);
    /// Waits until the newest matters are written.
    ~DeskJournal() override;

    /// In no more than one write at a time: of several that come meanwhile the newest is written. Nothing to keep: the
    /// file goes. What cannot be written is tried again every second.
    void write(const DeskMatters& matters);

Q_SIGNALS:
    /// Once: what was found, empty when there was nothing or nothing that can be read.
    void found(const kitapdar::ui::DeskMatters& matters);
    /// The file cannot be written; told once until it can.
    void failed();
    /// It can again, and the newest matters are in it.
    void recovered();

private:
    void writeNewest();
    void tell(bool failing);

    const std::filesystem::path m_file;
    QThreadPool m_thread;
    QMutex m_mutex;
    std::optional<DeskMatters> m_newest; // not written yet
    DeskMatters m_last;                  // that were given
    bool m_failing = false;              // as it was told
    QTimer m_again;
};

} // namespace kitapdar::ui
