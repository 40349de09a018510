// A second, small implementation of the desk: who has what, who waits for it, what lies on the hold shelf or is on its
// way, who owes what, which facts were written. Written from docs/circulation.md, of the library of SequenceDesk.h. It
// undoes as the journal does: what an operation changed is put back where nothing has changed it since.
#pragma once

#include "core/base/Time.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace kitapdar::circulation {

/// The library in which all of it happens. Ids are counted from 1.
struct ModelLibrary {
    static constexpr int readers = 4;
    static constexpr int copies = 6;
    static constexpr int records = 3;
    static constexpr int loanLimit = 3;
    static constexpr int loanDays = 15;
    static constexpr int renewals = 2;
    static constexpr int pickupDays = 3;
    static constexpr std::int64_t finePerDay = 1000;
    static constexpr std::int64_t price = 90'000;
    static Day lastDayOfRegistration() { return {2026, 12, 31}; }
    /// Three copies of the first record in two branches, two of the second, one of the third for the reading room.
    static int recordOf(int copy) { return copy <= 3 ? 1 : copy <= 5 ? 2 : 3; }
    static std::string homeOf(int copy) { return copy == 3 || copy == 5 ? "store" : "hall"; }
    static bool isForRoom(int copy) { return copy == copies; }
    /// What is of the store stays where it comes back.
    static bool floats(int copy) { return homeOf(copy) == "store"; }
    static std::string cardOf(int reader) { return "R-" + std::to_string(reader); }
    static std::string barcodeOf(int copy) { return "K-" + std::to_string(copy); }
};

namespace model {

struct Where {
    std::string circulation = "on_shelf";
    std::string atPlace;
    friend bool operator==(const Where&, const Where&) = default;
};
struct Copy {
    Where where;
    std::string condition = "sound";
    static constexpr bool isWrittenWhole = false;
    static constexpr auto fields = std::tuple(&Copy::where, &Copy::condition);
    friend bool operator==(const Copy&, const Copy&) = default;
};
struct Reader {
    std::string card;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields = std::tuple(&Reader::card);
    friend bool operator==(const Reader&, const Reader&) = default;
};
struct Loan {
    int copy = 0;
    int reader = 0;
    std::string usePlace;
    Day lent, due;
    int renewals = 0;
    bool isReturned = false;
    std::optional<Day> claimed;
    static constexpr bool isWrittenWhole = false;
    static constexpr auto fields = std::tuple(&Loan::copy, &Loan::reader, &Loan::usePlace, &Loan::lent, &Loan::due,
                                              &Loan::renewals, &Loan::isReturned, &Loan::claimed);
    friend bool operator==(const Loan&, const Loan&) = default;
};
struct Hold {
    int record = 0;
    int copy = 0; // 0: any
    int reader = 0;
    std::string state = "waiting";
    int position = 0;
    std::string pickup;
    Day placed;
    std::optional<Day> wanted;
    bool isSuspended = false;
    std::optional<Day> suspendedUntil;
    int captured = 0;
    std::optional<Day> capturedOn, readyUntil, ended;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields =
        std::tuple(&Hold::record, &Hold::copy, &Hold::reader, &Hold::state, &Hold::position, &Hold::pickup,
                   &Hold::placed, &Hold::wanted, &Hold::isSuspended, &Hold::suspendedUntil, &Hold::captured,
                   &Hold::capturedOn, &Hold::readyUntil, &Hold::ended);
    bool isOpen() const { return state == "waiting" || isCaptured(); }
    bool isCaptured() const { return state == "requested" || state == "in_transit" || state == "ready"; }
    friend bool operator==(const Hold&, const Hold&) = default;
};
struct Transfer {
    int copy = 0;
    std::string from, to, reason;
    Day sent;
    std::optional<Day> received, cancelled;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields = std::tuple(&Transfer::copy, &Transfer::from, &Transfer::to, &Transfer::reason,
                                              &Transfer::sent, &Transfer::received, &Transfer::cancelled);
    bool isOpen() const { return !received && !cancelled; }
    friend bool operator==(const Transfer&, const Transfer&) = default;
};
struct Charge {
    int reader = 0;
    std::string kind;
    std::int64_t amount = 0;
    Day on;
    std::string place;
    int loan = 0;
    int copy = 0;
    static constexpr bool isWrittenWhole = false;
    static constexpr auto fields = std::tuple(&Charge::reader, &Charge::kind, &Charge::amount, &Charge::on,
                                              &Charge::place, &Charge::loan, &Charge::copy);
    friend bool operator==(const Charge&, const Charge&) = default;
};
struct Line {
    int charge = 0;
    std::string kind;
    std::int64_t amount = 0;
    Day on;
    std::string place;
    int receipt = 0; // 0: none
    int reverses = 0;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields =
        std::tuple(&Line::charge, &Line::kind, &Line::amount, &Line::on, &Line::place, &Line::receipt, &Line::reverses);
    friend bool operator==(const Line&, const Line&) = default;
};
struct Visit {
    Day on;
    std::string place;
    int reader = 0; // 0: counted without a name
    int n = 1;
    static constexpr bool isWrittenWhole = false;
    static constexpr auto fields = std::tuple(&Visit::on, &Visit::place, &Visit::reader, &Visit::n);
    friend bool operator==(const Visit&, const Visit&) = default;
};
struct Use {
    Day on;
    std::string act, way, place;
    int record = 0;
    int loan = 0;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields = std::tuple(&Use::on, &Use::act, &Use::way, &Use::place, &Use::record, &Use::loan);
    friend bool operator==(const Use&, const Use&) = default;
};
struct Unmet {
    Day on;
    std::string place, reason;
    int record = 0;
    int copy = 0;
    int hold = 0;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields =
        std::tuple(&Unmet::on, &Unmet::place, &Unmet::reason, &Unmet::record, &Unmet::copy, &Unmet::hold);
    friend bool operator==(const Unmet&, const Unmet&) = default;
};
struct Closed { // a line of the calendar
    Day first, last;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields = std::tuple(&Closed::first, &Closed::last);
    friend bool operator==(const Closed&, const Closed&) = default;
};
struct FormerCard {
    std::string card;
    int reader = 0;
    static constexpr bool isWrittenWhole = true;
    static constexpr auto fields = std::tuple(&FormerCard::card, &FormerCard::reader);
    friend bool operator==(const FormerCard&, const FormerCard&) = default;
};

/// What an operation made of a table is put back; false when it was changed since.
template <class Row>
bool putBack(std::map<int, Row>& now, const std::map<int, Row>& before, const std::map<int, Row>& after) {
    std::set<int> ids;
    for (const auto& each : before) ids.insert(each.first);
    for (const auto& each : after) ids.insert(each.first);
    for (const int id : ids) {
        const auto was = before.find(id);
        const auto became = after.find(id);
        const auto is = now.find(id);
        if (became == after.end()) {
            if (is != now.end()) return false;
            now.emplace(id, was->second);
            continue;
        }
        if (was != before.end() && was->second == became->second) continue;
        if (is == now.end()) return false;
        if (was == before.end() || Row::isWrittenWhole) {
            if (!(is->second == became->second)) return false;
            if (was == before.end())
                now.erase(is);
            else
                is->second = was->second;
            continue;
        }
        bool isChanged = false;
        const auto each = [&](auto member) {
            if (was->second.*member == became->second.*member) return;
            isChanged = isChanged || !(is->second.*member == became->second.*member);
            is->second.*member = was->second.*member;
        };
        std::apply([&](auto... member) { (each(member), ...); }, Row::fields);
        if (isChanged) return false;
    }
    return true;
}

/// Every row of which the model knows, by id.
struct State {
    std::map<int, Copy> copies;
    std::map<int, Reader> readers;
    std::map<int, Loan> loans;
    std::map<int, Hold> holds;
    std::map<int, Transfer> transfers;
    std::map<int, Charge> charges;
    std::map<int, Line> lines;
    std::map<int, Visit> visits;
    std::map<int, Use> uses;
    std::map<int, Unmet> unmet;
    std::map<int, Closed> closed;
    std::map<int, FormerCard> formerCards;
    static constexpr auto tables =
        std::tuple(&State::copies, &State::readers, &State::loans, &State::holds, &State::transfers, &State::charges,
                   &State::lines, &State::visits, &State::uses, &State::unmet, &State::closed, &State::formerCards);
    friend bool operator==(const State&, const State&) = default;
};

/// One line for each row: "hold 3: 1 0 2 waiting 1 hall …", in the order of tables and ids.
std::string textOf(const State& state);

} // namespace model

enum class Deed {
    Lend,
    LendYes, // whatever is asked
    LendInRoom,
    TakeHome,
    Return,
    ReturnYesterday,
    Renew,
    UseInHouse,
    Visit,
    PlaceHold,
    PlaceHoldOnCopy,
    CancelHold,
    SuspendHold,
    ResumeHold,
    MoveHold,
    RevertHold,
    ExpireHold,
    ExpireAll,
    TakeRequest,
    RefuseRequest,
    Send,
    Receive,
    CancelTransfer,
    Lose,
    Find,
    Damage,
    Claim,
    WithdrawClaim,
    AddCharge,
    PayAll,
    PayPart,
    Waive,
    Refund,
    Reverse,
    CloseDays,
    MergeReaders,
    Wait,
    Undo
};
inline constexpr int deedCount = static_cast<int>(Deed::Undo) + 1;

/// `a` and `b` say to whom and to what; `desk` 0 stands in the hall, 1 in the store.
struct DeskStep {
    Deed deed = Deed::Wait;
    int desk = 0;
    int a = 0; // 0…11
    int b = 0; // 0…11
};
std::string textOf(const DeskStep& step);
inline const char* placeOf(int desk) { return desk == 0 ? "hall" : "store"; }

/// What a step is about, chosen from what is there; the same for the model and for the library.
struct DeskTarget {
    int reader = 0;
    int other = 0; // reader
    int copy = 0;
    int hold = 0;   // 0: none
    int charge = 0; // 0: none
    int line = 0;   // 0: none
    std::int64_t amount = 0;
    std::optional<Day> backDate; // of a return: yesterday, unless the copy was lent since
};

class DeskModel {
public:
    DeskModel();

    /// Does the step; "done", "nothing", or the codes of all reasons why not, separated by a blank.
    std::string take(const DeskStep& step);
    DeskTarget target(const DeskStep& step) const;

    const model::State& state() const { return m_now; }
    Day today() const { return m_today; }
    /// Whether the last operation of this desk that stands can be taken back by anybody at all.
    bool hasEntry(int desk) const;
    std::size_t entries() const { return m_entries.size(); }
    std::int64_t owedBy(int reader) const;

private:
    struct Entry {
        int desk = 0;
        std::string kind;
        Day on;
        bool isPutBack = true;
        bool isUndone = false;
        model::State before, after;
    };
    struct LendWay {
        bool isConfirmed = false;
        std::string usePlace; // "": as the copy says
    };

    // Circulation.
    std::string lend(int desk, const DeskTarget& t, const LendWay& way);
    std::string questions(const DeskTarget& t, const std::string& wanted, const std::string& usePlace) const;
    std::string giveBack(int desk, const DeskTarget& t, Day on);
    std::string renew(int desk, int copy);
    std::string renewalObstacle(int copy) const;
    std::string useInHouse(int desk, const DeskTarget& t, bool isKnown);
    std::string noteVisit(int desk, int reader);
    void visitIfFirst(int desk, int reader);
    void endLoan(int desk, int loan, Day on);
    void passHolds(int copy, const model::Copy& asRead, int reader);
    void leaveShelf(int copy, const model::Copy& asRead);
    bool findLost(int desk, int copy);
    std::string lose(int desk, int copy);
    std::string find(int desk, int copy);
    std::string damage(int desk, const DeskTarget& t, bool isCharged);
    std::string claim(int desk, int copy, bool isWithdrawn);
    std::string closeDays(int desk, const DeskStep& step);
    std::string merge(int desk, const DeskTarget& t);
    void endDoubles(int reader);
    void addUse(int desk, const std::string& act, const std::string& way, int copy, int loan, Day on);

    // Holds and transfers.
    std::string placeHold(int desk, const DeskTarget& t, const DeskStep& step, bool isOnCopy);
    std::string changeHold(int desk, const DeskTarget& t, const DeskStep& step);
    std::string expireAll(int desk);
    std::string takeRequest(int desk, int copy);
    std::string refuseRequest(int desk, const DeskTarget& t, const DeskStep& step);
    std::string send(int desk, int copy, const std::string& to);
    std::string receive(int desk, int copy);
    std::string cancelTransfer(int desk, int copy);
    void end(int hold, const std::string& state);
    void reassign(const model::Hold& before, const std::string& state);
    void release(int hold, bool isFirst);
    void withdraw(int copy);
    void capture(int hold, int copy, const std::string& here);
    void fulfil(int hold, int copy, const model::Copy& asRead);
    void route(int copy, const std::string& here, int passedOver = 0);
    void request(int hold, int copy);
    bool requestFree(int record, int letGo = 0, int itsCopy = 0);
    void closeGap(int record);
    void sendTo(int copy, const std::string& from, const std::string& to, const std::string& reason);
    void arriveAt(int copy);
    void putOnShelf(int copy, const std::string& here);
    std::vector<int> queue(int record) const;
    bool isServed(const model::Hold& hold) const;
    static bool serves(const model::Hold& hold, int copy);
    int nextFor(int copy, int passedOver = 0) const;
    int requestedAnother(int copy, const std::string& here) const;
    int copyFor(int hold, int letGo = 0) const;
    int capturedBy(int copy) const;
    int fulfilledBy(int copy, int reader) const;
    bool isFree(int copy) const;
    int openLoanOf(int copy) const;
    int openTransferOf(int copy) const;
    std::string whereabouts(int copy) const;
    bool isAstray(int copy) const;

    // Money.
    std::string addCharge(int desk, const DeskTarget& t);
    std::string pay(int desk, const DeskTarget& t, bool isAll);
    std::string waive(int desk, const DeskTarget& t);
    std::string refund(int desk, const DeskTarget& t);
    std::string reverse(int desk, const DeskTarget& t);
    int charge(int desk, int reader, const std::string& kind, std::int64_t amount, Day on, int loan, int copy);
    int line(int desk, int charge, const std::string& kind, std::int64_t amount, int receipt, int reverses = 0);
    std::int64_t owedOf(int charge) const;
    std::int64_t heldOf(int charge) const;
    int standingLoss(int copy) const;

    // The calendar.
    bool isClosed(Day day) const;
    Day nextOpen(Day day) const;
    Day addOpenDays(Day from, int days) const;

    // The journal.
    void enter(int desk, const std::string& kind, const model::State& before, bool isPutBack = true);
    std::string undo(int desk);
    static bool isSound(const model::State& state);

    model::State m_now;
    Day m_today{2026, 3, 2};
    std::vector<Entry> m_entries;
    // Numbers that were given once are not given again.
    int m_loans = 0, m_holds = 0, m_transfers = 0, m_charges = 0, m_lines = 0, m_visits = 0, m_uses = 0, m_unmet = 0,
        m_closed = 0, m_formerCards = 0, m_receipts = 0;
};

} // namespace kitapdar::circulation
