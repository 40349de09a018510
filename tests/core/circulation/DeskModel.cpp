// The model: lending, returning, losing, money, and the journal. Holds are in DeskModelHolds.cpp.
#include "tests/core/circulation/DeskModel.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace kitapdar::circulation {

namespace {

using model::State;

constexpr const char* home = "home";
constexpr const char* room = "reading_room";

std::string written(const std::string& value) { return value.empty() ? "-" : value; }
std::string written(bool value) { return value ? "yes" : "no"; }
std::string written(int value) { return std::to_string(value); }
std::string written(std::int64_t value) { return std::to_string(value); }
std::string written(Day value) { return value.iso(); }
std::string written(const std::optional<Day>& value) { return value ? value->iso() : "-"; }
std::string written(const model::Where& value) { return value.circulation + "@" + value.atPlace; }

template <class Row>
std::string lineOf(const Row& row) {
    std::string text;
    std::apply([&](auto... member) { ((text += " " + written(row.*member)), ...); }, Row::fields);
    return text;
}

void add(std::string& codes, const std::string& code) { codes += (codes.empty() ? "" : " ") + code; }

} // namespace

std::string model::textOf(const State& state) {
    static constexpr std::array names = {"copy", "reader", "loan", "hold",  "transfer", "charge",
                                         "line", "visit",  "use",  "unmet", "closed",   "former card"};
    std::ostringstream out;
    std::size_t table = 0;
    const auto each = [&](auto member) {
        for (const auto& [id, row] : state.*member) out << names.at(table) << ' ' << id << ':' << lineOf(row) << '\n';
        ++table;
    };
    std::apply([&](auto... member) { (each(member), ...); }, State::tables);
    return out.str();
}

std::string textOf(const DeskStep& step) {
    static constexpr std::array<const char*, deedCount> names = {"lend",
                                                                 "lend!",
                                                                 "lend in the room",
                                                                 "take home",
                                                                 "return",
                                                                 "return yesterday",
                                                                 "renew",
                                                                 "use in house",
                                                                 "visit",
                                                                 "place a hold",
                                                                 "hold a copy",
                                                                 "cancel a hold",
                                                                 "suspend",
                                                                 "resume",
                                                                 "move a hold",
                                                                 "revert a hold",
                                                                 "expire a hold",
                                                                 "expire all",
                                                                 "take",
                                                                 "refuse",
                                                                 "send",
                                                                 "receive",
                                                                 "call back",
                                                                 "lose",
                                                                 "find",
                                                                 "damage",
                                                                 "claim",
                                                                 "withdraw claim",
                                                                 "charge",
                                                                 "pay all",
                                                                 "pay",
                                                                 "waive",
                                                                 "refund",
                                                                 "reverse",
                                                                 "close days",
                                                                 "merge readers",
                                                                 "wait",
                                                                 "undo"};
    return std::string(names.at(static_cast<std::size_t>(step.deed))) + " at " + placeOf(step.desk) + " " +
           std::to_string(step.a) + " " + std::to_string(step.b);
}

DeskModel::DeskModel() {
    for (int copy = 1; copy <= ModelLibrary::copies; ++copy) m_now.copies.emplace(copy, model::Copy());
    for (int reader = 1; reader <= ModelLibrary::readers; ++reader)
        m_now.readers.emplace(reader, model::Reader{ModelLibrary::cardOf(reader)});
}

DeskTarget DeskModel::target(const DeskStep& step) const {
    DeskTarget target;
    target.reader = 1 + step.a % ModelLibrary::readers;
    target.other = 1 + (step.a + 1 + step.b % (ModelLibrary::readers - 1)) % ModelLibrary::readers;
    target.copy = 1 + step.b % ModelLibrary::copies;
    const int number = step.a * 12 + step.b;
    std::vector<int> open;
    for (const auto& [id, hold] : m_now.holds) {
        if (hold.isOpen()) open.push_back(id);
    }
    if (!open.empty()) target.hold = open[static_cast<std::size_t>(number) % open.size()];
    if (step.deed == Deed::SuspendHold && target.hold != 0) {
        const model::Hold& hold = m_now.holds.at(target.hold);
        const auto until = step.b > 0 ? std::optional(m_today.plusDays(step.b)) : std::nullopt;
        if (hold.isSuspended && hold.suspendedUntil == until) target.hold = 0; // nothing of it would be another
    }
    const auto chosen = [&](const auto& rows) {
        return rows.empty() ? 0 : std::next(rows.begin(), number % static_cast<int>(rows.size()))->first;
    };
    target.charge = chosen(m_now.charges);
    target.line = chosen(m_now.lines);
    target.amount = 700 * (1 + step.b);
    const int loan = openLoanOf(target.copy);
    const bool isOfBefore = loan != 0 && m_now.loans.at(loan).lent < m_today;
    if (step.deed == Deed::ReturnYesterday && isOfBefore) target.backDate = m_today.plusDays(-1);
    return target;
}

bool DeskModel::hasEntry(int desk) const {
    return std::ranges::any_of(m_entries, [&](const Entry& entry) { return entry.desk == desk && !entry.isUndone; });
}

std::string DeskModel::take(const DeskStep& step) {
    const DeskTarget t = target(step);
    const int desk = step.desk;
    switch (step.deed) {
    case Deed::Lend:
        return lend(desk, t, {});
    case Deed::LendYes:
        return lend(desk, t, {true, ""});
    case Deed::LendInRoom:
        return lend(desk, t, {true, room});
    case Deed::TakeHome:
        return lend(desk, t, {true, home});
    case Deed::Return:
    case Deed::ReturnYesterday:
        return giveBack(desk, t, t.backDate.value_or(m_today));
    case Deed::Renew:
        return renew(desk, t.copy);
    case Deed::UseInHouse:
        return useInHouse(desk, t, step.a >= ModelLibrary::readers);
    case Deed::Visit:
        return noteVisit(desk, t.reader);
    case Deed::PlaceHold:
        return placeHold(desk, t, step, false);
    case Deed::PlaceHoldOnCopy:
        return placeHold(desk, t, step, true);
    case Deed::CancelHold:
    case Deed::SuspendHold:
    case Deed::ResumeHold:
    case Deed::MoveHold:
    case Deed::RevertHold:
    case Deed::ExpireHold:
        return changeHold(desk, t, step);
    case Deed::ExpireAll:
        return expireAll(desk);
    case Deed::TakeRequest:
        return takeRequest(desk, t.copy);
    case Deed::RefuseRequest:
        return refuseRequest(desk, t, step);
    case Deed::Send:
        return send(desk, t.copy, placeOf(step.a % 2));
    case Deed::Receive:
        return receive(desk, t.copy);
    case Deed::CancelTransfer:
        return cancelTransfer(desk, t.copy);
    case Deed::Lose:
        return lose(desk, t.copy);
    case Deed::Find:
        return find(desk, t.copy);
    case Deed::Damage:
        return damage(desk, t, step.a % 2 == 0);
    case Deed::Claim:
        return claim(desk, t.copy, false);
    case Deed::WithdrawClaim:
        return claim(desk, t.copy, true);
    case Deed::AddCharge:
        return addCharge(desk, t);
    case Deed::PayAll:
        return pay(desk, t, true);
    case Deed::PayPart:
        return pay(desk, t, false);
    case Deed::Waive:
        return waive(desk, t);
    case Deed::Refund:
        return refund(desk, t);
    case Deed::Reverse:
        return reverse(desk, t);
    case Deed::CloseDays:
        return closeDays(desk, step);
    case Deed::MergeReaders:
        return merge(desk, t);
    case Deed::Wait:
        m_today = m_today.plusDays(1 + step.b);
        return "done";
    case Deed::Undo:
        return undo(desk);
    }
    return {};
}

// ------------------------------------------------------------------------------------------------------- circulation

std::string DeskModel::questions(const DeskTarget& t, const std::string& wanted, const std::string& usePlace) const {
    const int present = openLoanOf(t.copy);
    const bool isOwn = present != 0 && m_now.loans.at(present).reader == t.reader;
    int atHome = 0;
    bool isLate = false;
    bool hasTitle = false;
    for (const auto& [id, loan] : m_now.loans) {
        if (loan.isReturned || loan.reader != t.reader) continue;
        atHome += loan.usePlace == home ? 1 : 0;
        isLate = isLate || loan.due < m_today;
        hasTitle = hasTitle || ModelLibrary::recordOf(loan.copy) == ModelLibrary::recordOf(t.copy);
    }
    std::string all;
    if (isOwn && wanted.empty() && m_now.loans.at(present).usePlace == room) add(all, "take_home_asked");
    if (m_today > ModelLibrary::lastDayOfRegistration()) add(all, "registration_expired");
    if (usePlace == home && atHome >= ModelLibrary::loanLimit) add(all, "limit_reached");
    if (isLate) add(all, "has_overdue");
    if (ModelLibrary::isForRoom(t.copy) && wanted != room) add(all, "reference_only");
    const int captured = capturedBy(t.copy);
    const int next = captured != 0 ? captured : nextFor(t.copy);
    if (next != 0 && m_now.holds.at(next).reader != t.reader) add(all, captured != 0 ? "reserve_waiting" : "reserved");
    if (present != 0 && !isOwn) add(all, "lent_to_another");
    if (hasTitle && !isOwn) add(all, "same_title_already_lent");
    return all;
}

std::string DeskModel::lend(int desk, const DeskTarget& t, const LendWay& way) {
    if (!m_now.readers.contains(t.reader)) return "former_card";
    const int present = openLoanOf(t.copy);
    const bool isOwn = present != 0 && m_now.loans.at(present).reader == t.reader;
    const bool isForRoom = ModelLibrary::isForRoom(t.copy);
    const bool isInRoom = isOwn && m_now.loans.at(present).usePlace == room;
    const bool takesHome = isInRoom && way.usePlace != room && !isForRoom;
    if (isInRoom && !takesHome) return "already_in_reading_room";
    if (isOwn && !takesHome) {
        if (!way.isConfirmed) return "renewal_asked";
        if (!renewalObstacle(t.copy).empty()) return "not_renewed";
        return renew(desk, t.copy);
    }
    const std::string usePlace = isForRoom ? room : way.usePlace.empty() ? home : way.usePlace;
    std::string answer;
    const std::string& circulation = m_now.copies.at(t.copy).where.circulation;
    const bool isBlocked = circulation != "on_shelf" && capturedBy(t.copy) == 0;
    if (isBlocked) add(answer, "copy_not_in_stock");
    if (const std::string asked = questions(t, way.usePlace, usePlace);
        !asked.empty() && !(way.isConfirmed && !isBlocked))
        add(answer, asked);
    if (!answer.empty()) return answer;

    const Day due = usePlace == home ? nextOpen(m_today.plusDays(ModelLibrary::loanDays)) : m_today;
    if (takesHome) {
        const State before = m_now;
        m_now.loans.at(present).usePlace = home;
        m_now.loans.at(present).due = due;
        enter(desk, "loan.take_home", before);
        return "done";
    }
    findLost(desk, t.copy);
    visitIfFirst(desk, t.reader);
    const State before = m_now;
    if (present != 0) endLoan(desk, present, m_today);
    if (isAstray(t.copy)) m_now.copies.at(t.copy).condition = "sound";
    const model::Copy asRead = m_now.copies.at(t.copy);
    // The copy is this reader's from now on: whatever becomes of holds, it is not free.
    const int loan = ++m_loans;
    m_now.loans.emplace(loan, model::Loan{t.copy, t.reader, usePlace, m_today, due, 0, false, std::nullopt});
    passHolds(t.copy, asRead, t.reader);
    addUse(desk, "lend", usePlace, t.copy, loan, m_today);
    enter(desk, "loan.lend", before);
    return "done";
}

void DeskModel::passHolds(int copy, const model::Copy& asRead, int reader) {
    const int captured = capturedBy(copy);
    if (const int own = fulfilledBy(copy, reader)) fulfil(own, copy, asRead);
    if (captured != 0 && m_now.holds.at(captured).reader != reader) withdraw(copy);
    leaveShelf(copy, asRead);
}

void DeskModel::leaveShelf(int copy, const model::Copy& asRead) {
    if (asRead.where.circulation != "held" && asRead.where.circulation != "in_transit") return;
    if (m_now.copies.at(copy).where.circulation == "on_shelf") return;
    arriveAt(copy);
    m_now.copies.at(copy).where.circulation = "on_shelf";
}

void DeskModel::endLoan(int desk, int id, Day on) {
    model::Loan& loan = m_now.loans.at(id);
    loan.isReturned = true;
    const int late = on.daysSince(loan.due);
    if (late > 0) charge(desk, loan.reader, "fine", late * ModelLibrary::finePerDay, on, id, loan.copy);
}

/// What somebody was charged for as lost is found; whether it was.
bool DeskModel::findLost(int desk, int copy) {
    if (openLoanOf(copy) != 0 || !isAstray(copy) || standingLoss(copy) == 0) return false;
    find(desk, copy);
    return true;
}

std::string DeskModel::giveBack(int desk, const DeskTarget& t, Day on) {
    const std::string here = placeOf(desk);
    const bool isFound = findLost(desk, t.copy);
    const int loan = openLoanOf(t.copy);
    const model::Copy copy = m_now.copies.at(t.copy);
    const bool isKeptBack = copy.where.circulation == "withheld";
    if (loan == 0 && !isAstray(t.copy)) {
        const bool isHome = ModelLibrary::homeOf(t.copy) == here;
        bool stays = copy.where.circulation == "on_shelf" && capturedBy(t.copy) == 0 && nextFor(t.copy) == 0 &&
                     requestedAnother(t.copy, here) == 0;
        if (isHome)
            stays = stays && copy.where.atPlace.empty();
        else
            stays = stays && whereabouts(t.copy) == here && ModelLibrary::floats(t.copy);
        // What lies on the hold shelf stays there.
        const int captured = capturedBy(t.copy);
        const bool isReady = captured != 0 && m_now.holds.at(captured).state == "ready";
        if (isReady) stays = m_now.holds.at(captured).pickup == here;
        if (stays || isKeptBack) return isFound ? "done" : "nothing_to_return";
    }
    const std::string kind = loan != 0 ? "loan.return" : isAstray(t.copy) ? "copy.found" : "copy.route";
    const State before = m_now;
    if (loan != 0) endLoan(desk, loan, on);
    if (isAstray(t.copy)) m_now.copies.at(t.copy).condition = "sound";
    if (!isKeptBack) route(t.copy, here);
    enter(desk, kind, before);
    return "done";
}

std::string DeskModel::renewalObstacle(int copy) const {
    const model::Loan& loan = m_now.loans.at(openLoanOf(copy));
    if (loan.usePlace == room) return "renewal_never_in_reading_room";
    if (m_today > ModelLibrary::lastDayOfRegistration()) return "registration_expired";
    // Who waits, and which free copies can serve them.
    int waiting = 0;
    int onThis = 0;
    std::set<int> named;
    for (const int id : queue(ModelLibrary::recordOf(copy))) {
        const model::Hold& hold = m_now.holds.at(id);
        if (!isServed(hold)) continue;
        if (hold.copy == 0) ++waiting;
        if (hold.copy == copy) ++onThis;
        if (hold.copy != 0) named.insert(hold.copy);
    }
    for (int other = 1; other <= ModelLibrary::copies; ++other) {
        if (other == copy || ModelLibrary::recordOf(other) != ModelLibrary::recordOf(copy)) continue;
        if (isFree(other) && !named.contains(other)) --waiting;
    }
    if (onThis + std::max(waiting, 0) > 0) return "renewal_reserved";
    if (loan.due < m_today) return "renewal_of_overdue";
    if (loan.renewals >= ModelLibrary::renewals) return "renewal_limit_reached";
    if (nextOpen(m_today.plusDays(ModelLibrary::loanDays)) <= loan.due) return "renewal_would_not_move_due_date";
    return {};
}

std::string DeskModel::renew(int desk, int copy) {
    const int id = openLoanOf(copy);
    if (id == 0) return "not_lent_now";
    if (const std::string obstacle = renewalObstacle(copy); !obstacle.empty()) return obstacle;
    const State before = m_now;
    model::Loan& loan = m_now.loans.at(id);
    loan.due = nextOpen(m_today.plusDays(ModelLibrary::loanDays));
    ++loan.renewals;
    addUse(desk, "renew", home, copy, id, m_today);
    enter(desk, "loan.renew", before);
    return "done";
}

std::string DeskModel::useInHouse(int desk, const DeskTarget& t, bool isKnown) {
    if (isKnown && !m_now.readers.contains(t.reader)) return "unknown_reader";
    if (openLoanOf(t.copy) != 0) return "lent_to_another";
    if (isKnown) visitIfFirst(desk, t.reader);
    findLost(desk, t.copy);
    const State before = m_now;
    if (isAstray(t.copy)) m_now.copies.at(t.copy).condition = "sound";
    addUse(desk, "in_house", room, t.copy, 0, m_today);
    enter(desk, "loan.in_house", before);
    return "done";
}

void DeskModel::addUse(int desk, const std::string& act, const std::string& way, int copy, int loan, Day on) {
    const std::string stored = way == home ? "home" : "room";
    m_now.uses.emplace(++m_uses, model::Use{on, act, stored, placeOf(desk), ModelLibrary::recordOf(copy), loan});
}

void DeskModel::visitIfFirst(int desk, int reader) {
    const bool isThere = std::ranges::any_of(m_now.visits, [&](const auto& each) {
        const model::Visit& visit = each.second;
        return visit.reader == reader && visit.on == m_today && visit.place == placeOf(desk);
    });
    if (isThere) return;
    const State before = m_now;
    m_now.visits.emplace(++m_visits, model::Visit{m_today, placeOf(desk), reader, 1});
    enter(desk, "visit.note", before);
}

std::string DeskModel::noteVisit(int desk, int reader) {
    if (!m_now.readers.contains(reader)) return "unknown_reader";
    const std::size_t entries = m_entries.size();
    visitIfFirst(desk, reader);
    return m_entries.size() == entries ? "visited_already" : "done";
}

std::string DeskModel::lose(int desk, int copy) {
    if (m_now.copies.at(copy).condition == "lost") return "copy_already";
    const State before = m_now;
    const model::Copy asRead = m_now.copies.at(copy);
    const int loan = openLoanOf(copy);
    if (loan != 0) {
        m_now.loans.at(loan).isReturned = true;
        charge(desk, m_now.loans.at(loan).reader, "lost", ModelLibrary::price, m_today, loan, copy);
    }
    withdraw(copy);
    leaveShelf(copy, asRead);
    m_now.copies.at(copy).condition = "lost";
    enter(desk, loan != 0 ? "loan.lost" : "copy.lost", before);
    return "done";
}

std::string DeskModel::find(int desk, int copy) {
    if (!isAstray(copy)) return "copy_not_astray";
    const State before = m_now;
    m_now.copies.at(copy).condition = "sound";
    const int loss = standingLoss(copy);
    const bool isWaived = loss != 0 && owedOf(loss) > 0;
    if (isWaived) line(desk, loss, "waiver", owedOf(loss), 0);
    enter(desk, isWaived ? "loan.found" : "copy.found", before, !isWaived);
    return "done";
}

std::string DeskModel::damage(int desk, const DeskTarget& t, bool isCharged) {
    const int loan = openLoanOf(t.copy);
    if (isCharged && loan == 0) return "nobody_to_charge";
    findLost(desk, t.copy);
    const State before = m_now;
    const std::string atPlace = m_now.copies.at(t.copy).where.atPlace;
    if (loan != 0) endLoan(desk, loan, m_today);
    m_now.copies.at(t.copy).condition = "damaged";
    withdraw(t.copy);
    arriveAt(t.copy);
    m_now.copies.at(t.copy).where = {"withheld", atPlace};
    if (isCharged) charge(desk, m_now.loans.at(loan).reader, "damage", t.amount, m_today, loan, t.copy);
    enter(desk, "loan.damaged", before);
    return "done";
}

std::string DeskModel::claim(int desk, int copy, bool isWithdrawn) {
    const int id = openLoanOf(copy);
    if (id == 0) return "copy_not_lent";
    const State before = m_now;
    model::Loan& loan = m_now.loans.at(id);
    if (isWithdrawn != loan.claimed.has_value()) return isWithdrawn ? "not_claimed" : "claimed_already";
    loan.claimed = isWithdrawn ? std::nullopt : std::optional(m_today);
    enter(desk, isWithdrawn ? "loan.claim_withdraw" : "loan.claim", before);
    return "done";
}

/// Who waits for a title twice keeps the hold that has a copy, or the first.
void DeskModel::endDoubles(int reader) {
    std::set<int> records;
    for (const bool captured : {true, false}) {
        for (const auto& [id, hold] : std::map(m_now.holds)) {
            if (!hold.isOpen() || hold.isCaptured() != captured || hold.reader != reader || hold.copy != 0) continue;
            const bool isFirst = records.insert(hold.record).second;
            if (!isFirst && !captured) end(id, "cancelled");
        }
    }
}

std::string DeskModel::merge(int desk, const DeskTarget& t) {
    if (!m_now.readers.contains(t.reader) || !m_now.readers.contains(t.other)) return "unknown_reader";
    const State before = m_now;
    const auto follow = [&](auto& rows) {
        for (auto& each : rows) {
            if (each.second.reader == t.other) each.second.reader = t.reader;
        }
    };
    follow(m_now.loans);
    follow(m_now.charges);
    follow(m_now.holds);
    follow(m_now.formerCards);
    // Where both came to a place on one day, it was one visit.
    std::erase_if(m_now.visits, [&](const auto& other) {
        return other.second.reader == t.other && std::ranges::any_of(m_now.visits, [&](const auto& each) {
                   return each.second.reader == t.reader && each.second.on == other.second.on &&
                          each.second.place == other.second.place;
               });
    });
    follow(m_now.visits);
    m_now.readers.erase(t.other);
    m_now.formerCards.emplace(++m_formerCards, model::FormerCard{ModelLibrary::cardOf(t.other), t.reader});
    endDoubles(t.reader);
    enter(desk, "reader.merge", before);
    return "done";
}

} // namespace kitapdar::circulation
