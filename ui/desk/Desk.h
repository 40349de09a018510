// The desk: readers who stand there, their scans in order, what can be confirmed, renewed and taken back. No widget:
// the page shows it.
#pragma once

#include "core/circulation/DeskService.h"
#include "core/circulation/RenewAll.h"
#include "core/journal/Entry.h"
#include "core/text/DeskCommand.h"
#include "ui/desk/DeskJournal.h"
#include "ui/desk/Scan.h"
#include "ui/desk/ScanRetry.h"
#include "ui/input/ScanQueue.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace kitapdar::ui {

/// Main thread. Scans come in through queue() and are dealt with one by one, in order, none lost.
class Desk : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t mostReaders = 5; // at the desk at once, parked ones included

    /// What deals with a scan: circulation::DeskService::scan of the library.
    using Service = std::function<Pending<Result<circulation::DeskAnswer, circulation::ScanRefusal>>(
        const circulation::DeskState& state, const text::ScannedCode& code, const circulation::Confirmed& confirmed)>;

    Desk(const Context& context, Sounds& sounds, QObject* parent = nullptr);
    /// Another service, for tests.
    void serveWith(Service service) { m_service = std::move(service); }

    ~Desk() override;
    enum class TakeUp { AtOnce, WhenAsked };
    static constexpr std::chrono::milliseconds quickEnough{150};
    /// From now on what the desk is in the midst of is kept in this file, and what the program before has left there is
    /// taken up: its readers are here again, its scans wait for recordEarlier() or drop(). Before the first scan.
    /// A scan that is recorded within `quick` milliseconds and waits behind no other one is not kept.
    void keepIn(const std::filesystem::path& file, std::chrono::milliseconds quick = quickEnough,
                TakeUp when = TakeUp::AtOnce);
    /// With TakeUp::WhenAsked: somebody may see what was left, and whoever it is has been told by handOver() when this
    /// turn of the event loop is over. Before that only giveWhileShut() adds to what the file holds.
    void takeUpSoon();

    ScanQueue& queue() { return m_queue; }
    /// Scans that could not be recorded and wait, the newest first; empty while all goes well.
    std::vector<Scan> notRecorded() const;
    /// The librarian wants this one not to be recorded at all; what was handed on already cannot be held back.
    void drop(quint64 number);

    const DeskSession& session() const { return *m_current; }
    std::size_t sessions() const { return m_sessions.size(); }
    const DeskSession& session(std::size_t index) const { return *m_sessions[index]; }
    std::size_t current() const;
    /// Refused while scans wait, as park() and finish() are: they belong to whom they were scanned for.
    void select(std::size_t index);

    /// Whether scans wait that the program before could not record.
    bool hasEarlier() const { return !m_earlier.empty(); }
    /// Records them now, for the reader they were given for. What was recorded already is not done twice.
    void recordEarlier();

    /// What becomes of the readers and verdicts of the person before.
    enum class Former { PutAside, TakenOver };
    /// Whoever has this code works at the desk from now on. What was put aside for her is here again. Does nothing when
    /// she worked here before; while scans wait, everything is taken over.
    void handOver(const std::string& owner, Former former);

    /// Ctrl+Tab: the reader waits in a tab; the next one is served. With every place taken: on to the next reader.
    void park();
    /// Empty Enter: the reader leaves, the return pile begins anew. Refused while scans wait.
    void finish();
    /// The newest scan that has a question, by its place among the session's scans; none: nothing is asked.
    std::optional<std::size_t> question() const;
    /// Yes to it, and to nothing that came up since. What sets aside the rules wants a reason, once for each reader:
    /// without one nothing happens but reasonWanted().
    void confirm(const std::string& reason = {});
    /// What the newest scan may mean; empty when it means one thing.
    const std::vector<circulation::PossibleMeaning>& choices() const;
    /// The newest scan means this one of the choices.
    void choose(std::size_t index);
    /// The scan that renewLast() is about, by its place among the session's scans.
    std::optional<std::size_t> renewable() const;
    /// Renews what was scanned last; a book just taken back from this reader is renewed instead of returned.
    void renewLast();
    void renew(const circulation::LoanRow& loan);
    /// F6 twice, RENEW_ALL: everything that the reader has, one after another; what came of it is told as one sentence
    /// (renewedAll).
    void renewAll();
    /// No to the newest question: it stays as it was answered and asks no more.
    void decline();
    /// On to the next reader who waits in a tab.
    void showNext();

    /// What a copy's code does, whoever stands there. The same mode again: back to the usual one.
    circulation::DeskMode mode() const { return m_mode; }
    void changeMode(circulation::DeskMode mode);
    /// What comes back is returned as of this day (the book drop); nullopt: today. A reader who comes ends it, and
    /// while one stands there none begins.
    std::optional<Day> returnDay() const { return m_returnDay; }
    void setReturnDay(std::optional<Day> day);
    /// What is lent to the reader who stands there, or renewed, is due on this day; ends with the reader. nullopt: by
    /// the rules.
    void setDueByHand(std::optional<Day> day);
    /// What is lent to the reader who stands there is read in the reading room, though it may be taken home; ends with
    /// the reader.
    void setLendsToRoom(bool lends);

    /// Who was served here since the program began, the newest first, each once.
    struct LastReader {
        std::string card;
        QString name;
        Instant at;
    };
    static constexpr std::size_t mostLastReaders = 8;
    const std::vector<LastReader>& lastReaders() const { return m_lastReaders; }
    /// Opens the one who left last; who stands here already is no matter of it.
    void reopenLast();
    /// As if they were scanned, one after another.
    void enqueue(const QStringList& codes);
    /// Codes that were scanned and may not be dealt with yet, in their order: kept like those of queue() until the next
    /// call, for the case that the program ends. Another one is heard as one that is not recorded.
    void setAside(const QStringList& codes);
    /// A code that was scanned while nobody might work here. Nothing is done with it before somebody wants it; it
    /// outlives the program.
    void giveWhileShut(const QString& code);
    /// Those that wait, in their order.
    QStringList givenWhileShut() const;
    /// They are dealt with as if they were scanned now: for whoever stands there.
    void recordGivenWhileShut();
    /// They are not recorded at all; returns them.
    QStringList dropGivenWhileShut();
    /// A burst that no pattern knows.
    void unrecognised(const QString& keys);
    /// Opens the reader of this card as if the card had been scanned.
    void openCard(const QString& card) { m_queue.enqueue(card); }

Q_SIGNALS:
    /// The session shown is another one, or its reader, loans or scans changed.
    void changed();
    /// The number or the names of sessions changed.
    void sessionsChanged();
    void scanned(const kitapdar::ui::Scan& scan);
    /// confirm() wants to know why; confirm(reason) goes on.
    void reasonWanted();
    /// The mode or the day of the returns is another one.
    void modeChanged();
    /// Of givenWhileShut().
    void givenWhileShutChanged();
    /// A command of the sheet that concerns others than the desk.
    void commanded(kitapdar::text::DeskCommand command);
    /// Everything was renewed, or refused.
    void renewedAll(const kitapdar::circulation::RenewedAll& all);
    /// A reader was finished with; what the session holds is on its way out.
    void finished(const kitapdar::ui::DeskSession& session);

private:
    using Session = std::shared_ptr<DeskSession>;

    void handle(const QString& code, const ScanQueue::Done& done);
    void ask(const Session& session, const text::ScannedCode& code, const ScanQueue::Done& done);
    void beginHandling();
    void endHandling(const ScanQueue::Done& done);
    void reportWaiting();
    void report(quint64 number);
    void sayCaughtUp();
    bool refusedForScans();
    QString readerOf(const text::ScannedCode& code, const QString& before) const;
    bool staysForReview() const;
    void runCommand(const std::string& name);
    void leave();
    void take(const Session& session, const std::string& code,
              const Result<circulation::DeskAnswer, circulation::ScanRefusal>& answer);
    void openReader(const circulation::ReaderOpened& opened);
    void add(const Session& session, Scan scan);
    void note(DeskSession& session, const Scan& scan);
    void refresh(const Session& session);
    void refreshLoans(const Session& session);
    void committed(const ChangedRows& rows);
    void renewed(const Session& session, const circulation::LoanRow& loan,
                 const Result<circulation::Renewed, circulation::RenewRefusal>& answer);
    circulation::DeskState stateOf(const DeskSession& session) const;
    void endBookDrop();
    void rememberReader(const DeskSession& session);
    void renewNext(const Session& session, std::vector<circulation::LoanRow> rest, circulation::RenewedAll all);
    void undone(const journal::Entry& entry);
    void redone(const journal::Entry& undo);
    void setUndone(const Session& session, Scan& scan, bool undone);
    void show(const Session& session);
    void remember();
    void rememberSoon();
    DeskMatters matters() const;
    void fileRead(const DeskMatters& matters);
    void takeUp(const DeskMatters& matters);
    void restoreReaders();
    void restored(const KeptReader& kept, const circulation::ReaderOpened& opened);

    /// What somebody left who does not work here now.
    struct Aside {
        Instant at;
        std::vector<Session> sessions;
        std::vector<KeptReader> readers; // of the program before
    };
    void putAside(const std::string& owner);
    void takeBack(const std::string& owner);

    /// A scan of the program before.
    struct Earlier {
        quint64 number; // beyond those of the queue
        KeptScan scan;
    };

    Context m_context;
    Sounds& m_sounds;
    Service m_service;
    ScanQueue m_queue;
    ScanRetry m_retry;
    QTimer m_unanswered;
    std::set<quint64> m_reported; // codes in the queue of which the librarian was told that they are not recorded yet
    int m_caughtUp = 0;           // how many of them were recorded since
    int m_toReview = 0;           // how many of their answers differ from what the librarian expects
    bool m_late = false;          // the code in work is one of them
    bool m_wasLost = false;
    bool m_isRefusalShown = false; // that scans wait, so that the reader stays, is what the window says
    bool m_isRenewalShown = false; // what came of renewing everything is what the window says
    bool m_inDoubt = false;        // it is not certain which reader brought the next late books
    std::string m_owner;           // of the sessions; "" = nobody signs in, or nobody has yet
    std::map<std::string, Aside> m_putAside;
    circulation::DeskMode m_mode = circulation::DeskMode::Auto;
    std::optional<Day> m_returnDay;
    std::vector<LastReader> m_lastReaders;
    std::vector<Session> m_sessions;
    Session m_current;
    std::unique_ptr<DeskJournal> m_journal;
    bool m_takenUp = false;              // what the program before left is here
    bool m_mayTakeUp = false;            // somebody may see it
    std::optional<DeskMatters> m_found;  // and not taken up yet
    bool m_isFull = false;               // it was told that the disk of the library has no room
    DeskMatters m_kept;                  // as it was written last
    std::map<quint64, Instant> m_given;  // when the codes in the queue were given
    std::vector<KeptScan> m_aside;       // as of setAside()
    std::vector<KeptScan> m_shut;        // as of giveWhileShut()
    QTimer m_keeping;                    // runs while a code is in work: not every scan is worth a write
    std::vector<KeptReader> m_toRestore; // readers of the program before who are not here yet
    std::optional<std::string> m_toShow; // the one of them who stood there
    std::vector<Earlier> m_earlier;      // the oldest first
    std::optional<std::string> m_earlierCard;
};

} // namespace kitapdar::ui
