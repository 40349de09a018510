#include "ui/desk/SlipPrinting.h"

#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "wording/HoldPapers.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::ui {

namespace {

/// What the reader takes along: each book as its newest scan has it.
std::vector<circulation::LoanRow> takenAlong(const DeskSession& session) {
    std::vector<circulation::LoanRow> taken;
    std::set<std::int64_t> known;
    for (const Scan& scan : session.scans) { // the newest first
        const circulation::LoanRow* row = scan.undone ? nullptr : scan.changedLoan();
        if (!row || !known.insert(row->loan.id.value).second) continue;
        if (!std::holds_alternative<circulation::Returned>(scan.outcome)) taken.insert(taken.begin(), *row);
    }
    return taken;
}

} // namespace

SlipPrinting::SlipPrinting(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_printer(context, this) {}

void SlipPrinting::finished(const DeskSession& session) {
    const auto slip = slipOf(session);
    if (!slip) return;
    m_last = slip;
    if (m_printer.isOn()) print(*slip);
}

/// None for a reader who takes nothing along.
std::optional<DueSlip> SlipPrinting::slipOf(const DeskSession& session) const {
    if (!session.reader) return std::nullopt;
    DueSlip slip{{}, session.reader->card, m_context.library.clock().now(), takenAlong(session)};
    return slip.loans.empty() ? std::nullopt : std::optional(std::move(slip));
}

void SlipPrinting::printLast(const std::vector<const DeskSession*>& here) {
    if (auto slip = lastOf(here)) return print(std::move(*slip));
    m_context.announcer.tell(
        Tone::Info, [] { return tr("No slip yet: it is made when you finish with a reader who takes books along."); });
}

void SlipPrinting::saveLast(const std::vector<const DeskSession*>& here) {
    if (auto slip = lastOf(here)) return m_printer.save(paperOf(std::move(*slip)));
    m_context.announcer.tell(
        Tone::Info, [] { return tr("No slip yet: it is made when you finish with a reader who takes books along."); });
}

/// Of the reader who is shown, else the last one that was made, else of one who waits.
std::optional<DueSlip> SlipPrinting::lastOf(const std::vector<const DeskSession*>& here) const {
    for (const DeskSession* session : here) {
        if (auto slip = slipOf(*session)) return slip;
        if (m_last) return m_last;
    }
    return std::nullopt;
}

void SlipPrinting::putAside(const holds::HoldRow& hold) {
    if (!m_printer.isOn()) return;
    m_printer.printQuietly(holdSlip(hold, m_context.library.clock().now(), m_printer.libraryName(), m_printer.paper(),
                                    m_printer.language()),
                           [] { return tr("The book is put aside. The page of holds prints its slip again."); });
}

void SlipPrinting::print(DueSlip slip) {
    m_printer.printQuietly(paperOf(std::move(slip)),
                           [] { return tr("The loans are recorded. F9 prints the slip again."); });
}

documents::Document SlipPrinting::paperOf(DueSlip slip) const {
    slip.library = m_printer.libraryName();
    slip.contact = m_printer.contact();
    return dueSlip(slip, m_printer.paper(), m_printer.language());
}

} // namespace kitapdar::ui
