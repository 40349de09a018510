// Random days at the desk, against a model that fits on a page: the same answers, the same open loans after every
// step, and taking everything back gives the library of the morning.
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanQueries.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/TestEngine.h"

#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <map>
#include <utility>
#include <vector>

namespace kitapdar::circulation {

namespace {

constexpr int readerCount = 3;
constexpr int copyCount = 5;
constexpr int readingRoomCopy = 2;
constexpr int loanLimit = 2;
constexpr int loanDays = 15;
constexpr int renewalLimit = 2;
constexpr int longestSequence = 60;

std::string cardOf(int reader) { return "R-" + std::to_string(reader); }
std::string barcodeOf(int copy) { return "K-" + std::to_string(copy); }

enum class Act { Lend, LendConfirmed, Return, Renew, Undo, WaitDays };

struct Step {
    Act act;
    int reader;
    int copy;
    int days;
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    static const std::map<Act, std::string> names = {{Act::Lend, "lend"},     {Act::LendConfirmed, "lend!"},
                                                     {Act::Return, "return"}, {Act::Renew, "renew"},
                                                     {Act::Undo, "undo"},     {Act::WaitDays, "wait"}};
    return out << names.at(step.act) << " r" << step.reader << " c" << step.copy << " d" << step.days;
}

rc::Gen<Step> anyStep() {
    return rc::gen::construct<Step>(rc::gen::weightedElement<Act>({{5, Act::Lend},
                                                                   {5, Act::LendConfirmed},
                                                                   {4, Act::Return},
                                                                   {3, Act::Renew},
                                                                   {3, Act::Undo},
                                                                   {3, Act::WaitDays}}),
                                    rc::gen::inRange(0, readerCount), rc::gen::inRange(0, copyCount),
                                    rc::gen::inRange(1, 20));
}

rc::Gen<std::vector<Step>> anySequence() {
    return rc::gen::mapcat(rc::gen::inRange(1, longestSequence + 1), [](int size) {
        return rc::gen::container<std::vector<Step>>(static_cast<std::size_t>(size), anyStep());
    });
}

struct ModelLoan {
    int reader;
    Day due;
    int renewals = 0;
    friend bool operator==(const ModelLoan&, const ModelLoan&) = default;
};
using Shelf = std::map<int, ModelLoan>; // open loans by copy

/// What should happen.
class Model {
public:
    /// Copies 0 and 1 are of one record.
    static int titleOf(int copy) { return copy == 1 ? 0 : copy; }

    std::string lend(int reader, int copy, bool confirmed) {
        const auto present = m_shelf.find(copy);
        if (present != m_shelf.end() && present->second.reader == reader) {
            if (copy == readingRoomCopy) return "already_in_reading_room";
            if (!confirmed) return "renewal_asked ";
            return renew(copy) ? "" : "not_renewed";
        }
        const bool home = copy != readingRoomCopy;
        int atHome = 0;
        int overdue = 0;
        bool sameTitle = false;
        for (const auto& [other, loan] : m_shelf) {
            if (loan.reader != reader) continue;
            atHome += other != readingRoomCopy ? 1 : 0;
            overdue += loan.due < today ? 1 : 0;
            sameTitle |= titleOf(other) == titleOf(copy);
        }
        std::string confirmations;
        if (today > Day(2026, 12, 31)) confirmations += "registration_expired ";
        if (home && atHome >= loanLimit) confirmations += "limit_reached ";
        if (overdue > 0) confirmations += "has_overdue ";
        if (!home) confirmations += "reference_only ";
        if (present != m_shelf.end()) confirmations += "lent_to_another ";
        if (sameTitle) confirmations += "same_title_already_lent ";
        if (!confirmations.empty() && !confirmed) return confirmations;
        remember();
        m_shelf.insert_or_assign(copy, ModelLoan{reader, home ? today.plusDays(loanDays) : today});
        return "";
    }

    bool returnCopy(int copy) {
        if (!m_shelf.contains(copy)) return false;
        remember();
        m_shelf.erase(copy);
        return true;
    }

    bool renew(int copy) {
        const auto present = m_shelf.find(copy);
        if (present == m_shelf.end() || copy == readingRoomCopy || today > Day(2026, 12, 31)) return false;
        const Day due = today.plusDays(loanDays);
        ModelLoan loan = present->second;
        if (loan.due < today || loan.renewals >= renewalLimit || due <= loan.due) return false;
        remember();
        m_shelf.insert_or_assign(copy, ModelLoan{loan.reader, due, loan.renewals + 1});
        return true;
    }

    /// False when the last step is too long ago: then it stays.
    bool undo() {
        if (today.daysSince(m_before.back().second) > kinds::loansUndoneWithinDays) return false;
        m_shelf = m_before.back().first;
        m_before.pop_back();
        return true;
    }
    bool canUndo() const { return !m_before.empty(); }
    const Shelf& shelf() const { return m_shelf; }

    Day today{2026, 3, 2};

private:
    void remember() { m_before.emplace_back(m_shelf, today); }

    Shelf m_shelf;
    std::vector<std::pair<Shelf, Day>> m_before; // and when it was left
};

std::string reasonsOf(const Result<Lent, LendRefusal>& answer) {
    if (answer) return "";
    const auto* refused = std::get_if<NotLent>(&answer.error());
    if (!refused) return "fault";
    if (!refused->blocks.empty()) return std::string(code(refused->blocks.front()));
    std::string all;
    for (const Confirmation& question : refused->confirmations) all += std::string(code(question)) + " ";
    return all;
}

/// The library and the model, side by side.
class Day2Day {
public:
    explicit Day2Day(storage::Engine engine = test::testEngine()) : m_library(engine) {
        for (int reader = 0; reader < readerCount; ++reader)
            m_readers.push_back(m_library.addReader(cardOf(reader)).id);
        std::map<int, catalogue::RecordId> titles;
        for (int copy = 0; copy < copyCount; ++copy) {
            const int title = Model::titleOf(copy);
            if (!titles.contains(title)) titles.emplace(title, m_library.addRecord("Абай жолы"));
            m_library.addCopy(titles.at(title), barcodeOf(copy),
                              copy == readingRoomCopy ? collection::Lending::ReadingRoom : collection::Lending::Home);
        }
        m_library.setRule("loan_limit", std::to_string(loanLimit));
        m_start = m_library.dump();
    }

    void take(const Step& step) {
        switch (step.act) {
        case Act::Lend:
        case Act::LendConfirmed: {
            const bool confirmed = step.act == Act::LendConfirmed;
            const auto lent = m_library.lend(cardOf(step.reader), barcodeOf(step.copy), confirmed);
            RC_ASSERT(reasonsOf(lent) == m_model.lend(step.reader, step.copy, confirmed));
            break;
        }
        case Act::Return:
            RC_ASSERT(m_library.returnCopy(barcodeOf(step.copy)).has_value() == m_model.returnCopy(step.copy));
            break;
        case Act::Renew:
            RC_ASSERT(m_library.renew(barcodeOf(step.copy)).has_value() == m_model.renew(step.copy));
            break;
        case Act::Undo:
            if (m_model.canUndo()) undo();
            break;
        case Act::WaitDays:
            m_model.today = m_model.today.plusDays(step.days);
            m_library.clock().set(m_model.today);
            break;
        }
        RC_ASSERT(openLoans() == m_model.shelf());
    }

    void undo() {
        const bool undone = m_model.undo();
        undoVisits();
        RC_ASSERT(m_library.undo() == undone);
    }

    /// A visit is an entry of its own before that of its first loan: it stays when that is undone, and is undone next.
    void undoVisits() {
        for (;;) {
            const auto newest =
                m_library.read([&](storage::Snapshot& s) { return m_library.journal().undoable(s, m_library.by(s)); });
            RC_ASSERT(newest.has_value());
            if (!*newest || (*newest)->kind != "visit.note" || !m_library.undo()) return;
        }
    }

    void undoEverything() {
        m_model.today = Day(2026, 3, 2); // nothing is too long ago
        m_library.clock().set(m_model.today);
        while (m_model.canUndo()) undo();
        undoVisits();
        RC_ASSERT(m_library.dump() == m_start);
    }

    std::string dump() { return m_library.dump(); }

private:
    Shelf openLoans() {
        Shelf shelf;
        for (int reader = 0; reader < readerCount; ++reader) {
            const auto id = m_readers[static_cast<std::size_t>(reader)];
            const auto open = m_library.read(
                [&](storage::Snapshot& s) { return LoanQueries().openOfReader(s, m_library.by(s), id); });
            for (const LoanRow& row : *open) {
                const int copy = std::stoi(row.barcode.substr(2));
                RC_ASSERT(shelf.emplace(copy, ModelLoan{reader, row.loan.dueOn, row.loan.renewals}).second);
            }
        }
        return shelf;
    }

    test::DeskLibrary m_library;
    std::vector<readers::ReaderId> m_readers;
    Model m_model;
    std::string m_start;
};

/// The same few sequences each time, so that a run says something of a change; the long run goes through new ones. For
/// the whole program.
struct HowManySequences {
    HowManySequences() {
        setenv("RC_PARAMS", std::getenv("KITAPDAR_LONG") ? "max_success=1000" : "max_success=40 seed=20261129", 0);
    }
};
const HowManySequences howManySequences;

} // namespace

RC_GTEST_PROP(LoanModelTest, TheDeskAnswersAsTheModelDoes, ()) {
    const auto steps = *anySequence();
    Day2Day days;
    for (const Step& step : steps) days.take(step);
}

RC_GTEST_PROP(LoanModelTest, TakingEverythingBackGivesTheLibraryOfTheMorning, ()) {
    const auto steps = *anySequence();
    Day2Day days;
    for (const Step& step : steps) days.take(step);
    days.undoEverything();
}

RC_GTEST_PROP(LoanModelTest, BothEnginesAnswerAsTheModelDoesAndKeepTheSame, ()) {
    if (test::testEngine() == storage::Engine::Postgres) return; // once is enough: it asks both
    const auto steps = *anySequence();
    Day2Day embedded(storage::Engine::Sqlite);
    Day2Day shared(storage::Engine::Postgres);
    for (const Step& step : steps) {
        embedded.take(step);
        shared.take(step);
    }
    RC_ASSERT(embedded.dump() == shared.dump());
}

} // namespace kitapdar::circulation
