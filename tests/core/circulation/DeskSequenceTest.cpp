// Random days at a desk with everything that happens there: after every step what must hold between rows holds, taking
// everything back gives the library of the morning, and both engines answer the same and keep the same. What the
// answers are is the matter of each room's own model (LoanModelTest, HoldModelTest). A room adds its steps to `steps`.
#include "core/circulation/ClosureService.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LossService.h"
#include "core/collection/CopyActionService.h"
#include "core/holds/HoldService.h"
#include "core/library/Rooms.h"
#include "core/storage/Columns.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/TestEngine.h"

#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace kitapdar::circulation {

namespace {

constexpr int readerCount = 3;
constexpr int copyCount = 5;
constexpr int longestSequence = 40;

std::string cardOf(int reader) { return "R-" + std::to_string(reader % readerCount); }
std::string barcodeOf(int copy) { return "K-" + std::to_string(copy % copyCount); }

/// "" or the code of the first reason.
template <class Value, class Error>
std::string answerOf(const Result<Value, Error>& answer) {
    if (answer) return "done";
    return std::visit(
        []<class Reason>(const Reason& reason) -> std::string {
            if constexpr (std::is_same_v<Reason, NotLent>) {
                if (!reason.blocks.empty()) return std::string(code(reason.blocks.front()));
                return std::string(code(reason.confirmations.front()));
            } else if constexpr (std::is_same_v<Reason, Fault>) {
                return "fault: " + reason.detail;
            } else if constexpr (requires { std::string_view(Reason::code); }) {
                return std::string(Reason::code);
            } else {
                return "refused";
            }
        },
        answer.error());
}

class Desk {
public:
    explicit Desk(storage::Engine engine = test::testEngine()) : m_library(engine) {
        for (int reader = 0; reader < readerCount; ++reader) m_library.addReader(cardOf(reader));
        std::map<int, catalogue::RecordId> titles;
        for (int copy = 0; copy < copyCount; ++copy) {
            const int title = copy < 3 ? 0 : copy; // three copies of one record
            if (!titles.contains(title)) titles.emplace(title, m_library.addRecord("Абай жолы"));
            const auto lending = copy == 4 ? collection::Lending::ReadingRoom : collection::Lending::Home;
            m_copies.push_back(m_library.addCopy(titles.at(title), barcodeOf(copy), lending));
        }
        m_library.setRule("loan_limit", "3");
        m_library.setRule("fine", "1000");
        m_start = m_library.dump();
    }

    test::DeskLibrary& library() { return m_library; }
    const collection::Copy& copy(int number) const { return m_copies[static_cast<std::size_t>(number % copyCount)]; }

    template <class Work>
    std::string write(Work work) {
        return answerOf(m_library.write(work));
    }

    /// The `number`-th open hold, in the order of their ids; nullopt: there is none.
    std::optional<holds::HoldId> openHold(int number) {
        const auto open = m_library.read([](storage::Snapshot& s) {
            return s.all("select id from hold where ended_on is null order by id", {}, storage::only<holds::HoldId>);
        });
        RC_ASSERT(open.has_value());
        if (open->empty()) return std::nullopt;
        return (*open)[static_cast<std::size_t>(number) % open->size()];
    }

    void wait(int days) { m_library.clock().set(m_library.clock().today().plusDays(days)); }

    void checkInvariants() {
        for (const Room& room : allRooms()) {
            for (const Invariant& each : room.invariants) {
                const auto broken = m_library.read([&](storage::Snapshot& s) {
                    return s.all(each.sql, {}, [](const storage::Row& row) { return row.string(0); });
                });
                if (!broken) RC_FAIL(std::string(each.code) + ": " + broken.error().detail);
                if (!broken->empty()) RC_FAIL(std::string(each.code) + ": " + broken->front());
            }
        }
    }

    void undoEverything() {
        m_library.clock().set(m_firstDay); // nothing is too long ago
        for (;;) {
            const auto newest =
                m_library.read([&](storage::Snapshot& s) { return m_library.journal().undoable(s, m_library.by(s)); });
            RC_ASSERT(newest.has_value());
            if (!*newest || isOfTheMorning(**newest)) break;
            if (!m_library.undo()) RC_FAIL("not undone: " + (*newest)->kind);
        }
        RC_ASSERT(m_library.dump() == m_start);
    }

    std::string dump() { return m_library.dump(); }

private:
    static bool isOfTheMorning(const journal::Entry& entry) {
        return entry.kind == "rule.set" || entry.kind == "copy.add" || entry.kind == "reader.add";
    }

    test::DeskLibrary m_library;
    std::vector<collection::Copy> m_copies;
    const Day m_firstDay{2026, 3, 2};
    std::string m_start;
};

/// One kind of thing that happens at a desk; `a` and `b` say to whom and to what.
struct StepKind {
    const char* name;
    std::function<std::string(Desk& desk, int a, int b)> act;
};

std::string lend(Desk& desk, int a, int b, bool confirmed) {
    return desk.write([&](storage::Transaction& tx) {
        LendRequest request;
        if (confirmed) request.confirmed = Confirmed::everything();
        return desk.library().loans.lendAs(tx, desk.library().by(tx), text::ScannedCode(cardOf(a)),
                                           text::ScannedCode(barcodeOf(b)), request);
    });
}

std::string onHold(Desk& desk, int number,
                   const std::function<std::string(const holds::HoldService&, holds::HoldId)>& act) {
    const auto id = desk.openHold(number);
    return id ? act(holds::HoldService(desk.library().journal()), *id) : "no hold";
}

const std::vector<StepKind>& steps() {
    static const std::vector<StepKind> all = {
        {"lend", [](Desk& d, int a, int b) { return lend(d, a, b, false); }},
        {"lend!", [](Desk& d, int a, int b) { return lend(d, a, b, true); }},
        {"return",
         [](Desk& d, int, int b) {
             return d.write([&](storage::Transaction& tx) {
                 return d.library().loans.returnCopy(tx, d.library().by(tx), text::ScannedCode(barcodeOf(b)));
             });
         }},
        {"return yesterday",
         [](Desk& d, int, int b) {
             return d.write([&](storage::Transaction& tx) {
                 ReturnRequest request;
                 request.on = d.library().clock().today().plusDays(-1);
                 return d.library().loans.returnAs(tx, d.library().by(tx), text::ScannedCode(barcodeOf(b)), request);
             });
         }},
        {"renew",
         [](Desk& d, int, int b) {
             return d.write([&](storage::Transaction& tx) {
                 return d.library().loans.renew(tx, d.library().by(tx), text::ScannedCode(barcodeOf(b)));
             });
         }},
        {"use in house",
         [](Desk& d, int a, int b) {
             return d.write([&](storage::Transaction& tx) {
                 return d.library().loans.useInHouse(tx, d.library().by(tx), text::ScannedCode(barcodeOf(b)),
                                                     a % 2 == 0 ? "" : cardOf(a));
             });
         }},
        {"place a hold",
         [](Desk& d, int a, int b) {
             return d.write([&](storage::Transaction& tx) {
                 holds::NewHold wanted;
                 wanted.recordId = d.copy(b).recordId;
                 return holds::HoldService(d.library().journal())
                     .place(tx, d.library().by(tx), text::ScannedCode(cardOf(a)), wanted);
             });
         }},
        {"cancel a hold",
         [](Desk& d, int a, int) {
             return onHold(d, a, [&](const holds::HoldService& holds, holds::HoldId id) {
                 return d.write(
                     [&](storage::Transaction& tx) { return holds.cancel(tx, d.library().by(tx), id, "not needed"); });
             });
         }},
        {"suspend a hold",
         [](Desk& d, int a, int b) {
             return onHold(d, a, [&](const holds::HoldService& holds, holds::HoldId id) {
                 return d.write([&](storage::Transaction& tx) {
                     return holds.suspend(tx, d.library().by(tx), id, d.library().clock().today().plusDays(1 + b));
                 });
             });
         }},
        {"expire holds",
         [](Desk& d, int, int) {
             return d.write([&](storage::Transaction& tx) {
                 return holds::HoldService(d.library().journal()).expireAll(tx, d.library().by(tx));
             });
         }},
        {"lose",
         [](Desk& d, int, int b) {
             return d.write([&](storage::Transaction& tx) {
                 return LossService(d.library().journal()).lose(tx, d.library().by(tx), d.copy(b).id, {});
             });
         }},
        {"find",
         [](Desk& d, int, int b) {
             return d.write([&](storage::Transaction& tx) {
                 return LossService(d.library().journal()).findOnShelf(tx, d.library().by(tx), d.copy(b).id);
             });
         }},
        {"close days",
         [](Desk& d, int a, int b) {
             return d.write([&](storage::Transaction& tx) {
                 rules::CalendarLine line;
                 line.rule = "closed";
                 line.firstDay = d.library().clock().today().plusDays(10 + a);
                 line.lastDay = line.firstDay->plusDays(b);
                 return ClosureService(d.library().journal()).apply(tx, d.library().by(tx), rules::AddLine{line});
             });
         }},
        {"wait",
         [](Desk& d, int a, int b) {
             d.wait(1 + a + b);
             return std::string();
         }},
        {"undo", [](Desk& d, int, int) { return std::string(d.library().undo() ? "undone" : "not undone"); }},
    };
    return all;
}

struct Step {
    int kind;
    int a;
    int b;
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << steps()[static_cast<std::size_t>(step.kind)].name << ' ' << step.a << ' ' << step.b;
}

rc::Gen<std::vector<Step>> anySequence() {
    return rc::gen::mapcat(rc::gen::inRange(1, longestSequence + 1), [](int size) {
        return rc::gen::container<std::vector<Step>>(
            static_cast<std::size_t>(size),
            rc::gen::construct<Step>(rc::gen::inRange(0, static_cast<int>(steps().size())), rc::gen::inRange(0, 6),
                                     rc::gen::inRange(0, copyCount)));
    });
}

std::string take(Desk& desk, const Step& step) {
    const std::string answer = steps()[static_cast<std::size_t>(step.kind)].act(desk, step.a, step.b);
    if (answer.starts_with("fault")) RC_FAIL(answer);
    return answer;
}

/// The same few sequences each time, so that a run says something of a change; the long run goes through new ones. For
/// the whole program.
struct HowManySequences {
    HowManySequences() {
        setenv("RC_PARAMS", std::getenv("KITAPDAR_LONG") ? "max_success=10000" : "max_success=40 seed=20261129", 0);
    }
};
const HowManySequences howManySequences;

} // namespace

RC_GTEST_PROP(DeskSequenceTest, WhatMustHoldBetweenRowsHoldsAfterEveryStep, ()) {
    const auto sequence = *anySequence();
    Desk desk;
    for (const Step& step : sequence) {
        take(desk, step);
        desk.checkInvariants();
    }
}

RC_GTEST_PROP(DeskSequenceTest, TakingEverythingBackGivesTheLibraryOfTheMorning, ()) {
    const auto sequence = *anySequence();
    Desk desk;
    for (const Step& step : sequence) take(desk, step);
    desk.undoEverything();
}

RC_GTEST_PROP(DeskSequenceTest, BothEnginesAnswerAndKeepTheSame, ()) {
    if (test::testEngine() == storage::Engine::Postgres) return; // once is enough: it asks both
    const auto sequence = *anySequence();
    Desk embedded(storage::Engine::Sqlite);
    Desk shared(storage::Engine::Postgres);
    for (const Step& step : sequence) RC_ASSERT(take(embedded, step) == take(shared, step));
    RC_ASSERT(embedded.dump() == shared.dump());
}

} // namespace kitapdar::circulation
