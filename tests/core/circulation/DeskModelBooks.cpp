// The model: money, the calendar, the journal.
#include "core/circulation/Kinds.h"
#include "tests/core/circulation/DeskModel.h"

#include <algorithm>
#include <set>

namespace kitapdar::circulation {

using model::State;

// ------------------------------------------------------------------------------------------------------------- money

std::int64_t DeskModel::owedOf(int charge) const {
    std::int64_t owed = m_now.charges.at(charge).amount;
    for (const auto& [id, line] : m_now.lines) owed -= line.charge == charge ? line.amount : 0;
    return owed;
}

/// Of what was paid, what was not given back.
std::int64_t DeskModel::heldOf(int charge) const {
    std::int64_t held = 0;
    for (const auto& [id, line] : m_now.lines) {
        const std::string& means = line.reverses == 0 ? line.kind : m_now.lines.at(line.reverses).kind;
        held += line.charge == charge && (means == "payment" || means == "refund") ? line.amount : 0;
    }
    return held;
}

std::int64_t DeskModel::owedBy(int reader) const {
    std::int64_t owed = 0;
    for (const auto& [id, charge] : m_now.charges) owed += charge.reader == reader ? owedOf(id) : 0;
    return owed;
}

int DeskModel::standingLoss(int copy) const {
    int newest = 0;
    for (const auto& [id, charge] : m_now.charges) {
        if (charge.copy == copy && charge.kind == "lost" && (owedOf(id) > 0 || heldOf(id) > 0)) newest = id;
    }
    return newest;
}

int DeskModel::charge(int desk, int reader, const std::string& kind, std::int64_t amount, Day on, int loan, int copy) {
    m_now.charges.emplace(++m_charges, model::Charge{reader, kind, amount, on, placeOf(desk), loan, copy});
    return m_charges;
}

int DeskModel::line(int desk, int charge, const std::string& kind, std::int64_t amount, int receipt, int reverses) {
    m_now.lines.emplace(++m_lines, model::Line{charge, kind, amount, m_today, placeOf(desk), receipt, reverses});
    return m_lines;
}

std::string DeskModel::addCharge(int desk, const DeskTarget& t) {
    if (!m_now.readers.contains(t.reader)) return "unknown_reader";
    const State before = m_now;
    charge(desk, t.reader, "service", t.amount, m_today, 0, 0);
    enter(desk, "charge.add", before, false);
    return "done";
}

std::string DeskModel::pay(int desk, const DeskTarget& t, bool isAll) {
    if (!m_now.readers.contains(t.reader)) return "unknown_reader";
    const std::int64_t owed = owedBy(t.reader);
    if (owed == 0) return "nothing_owed";
    std::int64_t left = isAll ? owed : t.amount;
    if (left > owed) return "amount_beyond_debt";
    const State before = m_now;
    std::vector<std::pair<Day, int>> oldest;
    for (const auto& [id, charge] : m_now.charges) {
        if (charge.reader == t.reader) oldest.emplace_back(charge.on, id);
    }
    std::ranges::sort(oldest);
    const int receipt = ++m_receipts;
    for (const auto& [on, id] : oldest) {
        const std::int64_t part = std::min(owedOf(id), left);
        if (part <= 0) continue;
        line(desk, id, "payment", part, receipt);
        left -= part;
    }
    enter(desk, "charge.pay", before, false);
    return "done";
}

std::string DeskModel::waive(int desk, const DeskTarget& t) {
    if (t.charge == 0) return "nothing";
    if (owedOf(t.charge) <= 0) return "nothing_owed";
    if (t.amount > owedOf(t.charge)) return "amount_beyond_debt";
    const State before = m_now;
    line(desk, t.charge, "waiver", t.amount, 0);
    enter(desk, "charge.waive", before, false);
    return "done";
}

std::string DeskModel::refund(int desk, const DeskTarget& t) {
    if (t.charge == 0) return "nothing";
    if (heldOf(t.charge) <= 0) return "nothing_held";
    if (t.amount > heldOf(t.charge)) return "amount_beyond_held";
    const State before = m_now;
    const int receipt = ++m_receipts;
    line(desk, t.charge, "refund", -t.amount, receipt);
    line(desk, t.charge, "waiver", t.amount, receipt); // not owed again
    enter(desk, "charge.refund", before, false);
    return "done";
}

std::string DeskModel::reverse(int desk, const DeskTarget& t) {
    if (t.line == 0) return "nothing";
    const model::Line chosen = m_now.lines.at(t.line);
    if (chosen.kind == "reversal") return "line_is_reversal";
    const auto isReversed = [&](int id) {
        return std::ranges::any_of(m_now.lines, [&](const auto& each) { return each.second.reverses == id; });
    };
    if (isReversed(t.line)) return "line_reversed";
    // Money that was given back and what was therefore not owed again are one.
    std::vector<int> pair;
    for (const auto& [id, line] : m_now.lines) {
        const bool isWith = chosen.receipt != 0 && chosen.kind != "payment" && line.charge == chosen.charge &&
                            line.receipt == chosen.receipt;
        if (id == t.line || isWith) pair.push_back(id);
    }
    std::int64_t held = heldOf(chosen.charge);
    for (const int id : pair) {
        const model::Line& line = m_now.lines.at(id);
        held -= line.kind == "payment" || line.kind == "refund" ? line.amount : 0;
    }
    if (held < 0) return "line_built_upon";
    const State before = m_now;
    for (const int id : pair) line(desk, chosen.charge, "reversal", -m_now.lines.at(id).amount, 0, id);
    enter(desk, "charge.reverse", before, false);
    return "done";
}

// ---------------------------------------------------------------------------------------------------------- calendar

bool DeskModel::isClosed(Day day) const {
    return std::ranges::any_of(m_now.closed,
                               [&](const auto& each) { return each.second.first <= day && day <= each.second.last; });
}

Day DeskModel::nextOpen(Day day) const {
    while (isClosed(day)) day = day.plusDays(1);
    return day;
}

Day DeskModel::addOpenDays(Day from, int days) const {
    for (; days > 0; --days) from = nextOpen(from.plusDays(1));
    return from;
}

std::string DeskModel::closeDays(int desk, const DeskStep& step) {
    const model::Closed closed{m_today.plusDays(10 + step.a), m_today.plusDays(10 + step.a + step.b)};
    const bool isThere = std::ranges::any_of(m_now.closed, [&](const auto& each) { return each.second == closed; });
    if (isThere) return "done"; // nothing is written
    const State before = m_now;
    const auto wasClosed = [&](Day day) {
        return std::ranges::any_of(
            before.closed, [&](const auto& each) { return each.second.first <= day && day <= each.second.last; });
    };
    m_now.closed.emplace(++m_closed, closed);
    for (auto& [id, loan] : m_now.loans) {
        const bool moves = !loan.isReturned && loan.usePlace == "home" && loan.due >= m_today && !wasClosed(loan.due);
        if (moves) loan.due = nextOpen(loan.due);
    }
    for (auto& [id, hold] : m_now.holds) {
        const bool moves = hold.state == "ready" && *hold.readyUntil >= m_today && !wasClosed(*hold.readyUntil);
        if (moves) hold.readyUntil = nextOpen(*hold.readyUntil);
    }
    enter(desk, "calendar.add", before);
    return "done";
}

// ----------------------------------------------------------------------------------------------------------- journal

void DeskModel::enter(int desk, const std::string& kind, const State& before, bool isPutBack) {
    m_entries.push_back({desk, kind, m_today, isPutBack, false, before, m_now});
}

std::string DeskModel::undo(int desk) {
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                   [&](const Entry& entry) { return entry.desk == desk && !entry.isUndone; });
    if (last == m_entries.rend()) return "nothing";
    if (!last->isPutBack) return "refused";
    static const std::set<std::string> loans = {"loan.lend",      "loan.return",   "loan.renew",
                                                "loan.take_home", "loan.in_house", "copy.route"};
    if (loans.contains(last->kind) && m_today.daysSince(last->on) > kinds::loansUndoneWithinDays) return "refused";
    for (const auto& [id, charge] : last->after.charges) {
        const bool isNew = !last->before.charges.contains(id);
        const bool hasLines =
            std::ranges::any_of(m_now.lines, [&](const auto& each) { return each.second.charge == id; });
        if (isNew && hasLines) return "refused";
    }
    State tried = m_now;
    bool isPut = true;
    const auto each = [&](auto member) {
        isPut = isPut && putBack(tried.*member, last->before.*member, last->after.*member);
    };
    std::apply([&](auto... member) { (each(member), ...); }, State::tables);
    if (!isPut || !isSound(tried)) return "refused";
    m_now = std::move(tried);
    last->isUndone = true;
    return "done";
}

bool DeskModel::isSound(const State& state) {
    std::set<int> lent, kept, sent;
    for (const auto& [id, loan] : state.loans) {
        if (loan.isReturned) continue;
        const model::Copy& copy = state.copies.at(loan.copy);
        const bool isInStock =
            copy.where.circulation == "on_shelf" && (copy.condition == "sound" || copy.condition == "damaged");
        if (!isInStock || !lent.insert(loan.copy).second) return false;
    }
    for (const auto& [id, way] : state.transfers) {
        if (!way.isOpen()) continue;
        if (state.copies.at(way.copy).where.circulation != "in_transit" || !sent.insert(way.copy).second) return false;
    }
    std::map<int, std::set<int>> positions;
    for (const auto& [id, hold] : state.holds) {
        if (hold.state == "waiting" && !positions[hold.record].insert(hold.position).second) return false;
        if (!hold.isCaptured()) continue;
        const model::Copy& copy = state.copies.at(hold.captured);
        const std::string fitting = hold.state == "ready"        ? "held"
                                    : hold.state == "in_transit" ? hold.state
                                                                 : "on_shelf";
        const bool isFine =
            copy.where.circulation == fitting && copy.condition != "lost" && copy.condition != "missing";
        if (!isFine || lent.contains(hold.captured) || !kept.insert(hold.captured).second) return false;
        if (hold.state == "in_transit" && !sent.contains(hold.captured)) return false;
    }
    for (const auto& [record, taken] : positions) {
        if (*taken.begin() != 1 || *taken.rbegin() != static_cast<int>(taken.size())) return false;
    }
    for (const auto& [id, copy] : state.copies) {
        if (copy.where.circulation == "held" && !kept.contains(id)) return false;
        if (copy.where.circulation == "in_transit" && !sent.contains(id)) return false;
    }
    std::set<std::tuple<int, Day, std::string>> visits;
    for (const auto& [id, visit] : state.visits) {
        if (visit.reader != 0 && !visits.emplace(visit.reader, visit.on, visit.place).second) return false;
    }
    return true;
}

} // namespace kitapdar::circulation
