#include "tests/core/circulation/SequenceDesk.h"

#include "core/administration/Move.h"
#include "core/circulation/ClosureService.h"
#include "core/collection/CopyService.h"
#include "core/holds/ArrivalService.h"
#include "core/holds/RequestService.h"
#include "core/library/Rooms.h"
#include "core/merging/ReaderMergeService.h"
#include "core/readers/ReaderService.h"
#include "core/rules/CalendarService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Columns.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/Migrator.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "core/transfers/TransferService.h"
#include "core/visits/VisitService.h"
#include "tests/support/PlaceKinds.h"

#include <algorithm>
#include <map>

namespace kitapdar::circulation {

namespace {

using storage::Row;
using storage::Transaction;
using text::ScannedCode;

/// "done", or the codes of the reasons.
template <class Value, class Error>
std::string answerOf(const Result<Value, Error>& answer) {
    if (answer) return "done";
    return std::visit(
        []<class Reason>(const Reason& reason) -> std::string {
            if constexpr (std::is_same_v<Reason, NotLent>) {
                std::string codes;
                const auto add = [&](std::string_view code) { codes.append(codes.empty() ? "" : " ").append(code); };
                for (const Block& block : reason.blocks) add(code(block));
                for (const Confirmation& question : reason.confirmations) add(code(question));
                return codes;
            } else if constexpr (std::is_same_v<Reason, Fault>) {
                return "fault: " + reason.detail;
            } else if constexpr (std::is_same_v<Reason, collection::CopyOnLoan>) {
                return "copy_on_loan";
            } else if constexpr (requires { std::string_view(Reason::code); }) {
                return std::string(Reason::code);
            } else {
                return "refused";
            }
        },
        answer.error());
}

ScannedCode cardOf(int reader) { return ScannedCode(ModelLibrary::cardOf(reader)); }
ScannedCode barcodeOf(int copy) { return ScannedCode(ModelLibrary::barcodeOf(copy)); }
collection::CopyId copyIdOf(int copy) { return collection::CopyId(copy); }
int idOf(const Row& row, int column) { return static_cast<int>(row.maybeInteger(column).value_or(0)); }

} // namespace

SequenceDesk::SequenceDesk(storage::Engine engine, Keep keep) {
    std::filesystem::path file = ":memory:";
    if (engine == storage::Engine::Postgres) {
        m_database = std::make_unique<test::PostgresDatabase>();
        m_address = m_database->address();
        connect();
    } else {
        if (keep == Keep::InFile) {
            m_folder = std::make_unique<test::TemporaryFolder>();
            file = m_folder->path() / "library.kitapdar";
            m_address = file;
        }
        auto opened = storage::sqlite::open(file, storage::sqlite::OpenMode::Create);
        EXPECT_TRUE(opened) << opened.error().detail;
        m_connection = std::move(*opened);
        EXPECT_TRUE(storage::migrate(*m_connection));
    }
    makeJournal();
    fill();
    m_filledUntil = newestEntry();
}

SequenceDesk::~SequenceDesk() = default;

void SequenceDesk::connect() {
    m_connection.reset();
    auto connected = storage::connect(*m_address, storage::OpenAs::Writer);
    EXPECT_TRUE(connected) << connected.error().detail;
    m_connection = std::move(*connected);
}

void SequenceDesk::reopen() {
    if (m_address) connect();
    makeJournal();
}

void SequenceDesk::moveTo(const storage::Address& address) {
    jobs::Progress progress;
    const auto moved = moveLibrary(*m_address, address, m_clock, progress);
    EXPECT_TRUE(moved);
    m_address = address;
    reopen();
}

void SequenceDesk::makeJournal() {
    m_journal = std::make_unique<journal::Journal>(m_clock);
    m_journal->know(allKinds());
    m_journal->know(test::kinds::allOfPlaces);
    m_journal->derive("reader", &readers::ReaderService::refreshTokens);
    m_journal->derive("reader", &readers::ReaderService::keepCardNumber);
    m_journal->derive("copy", &collection::CopyService::keepNumbers);
}

void SequenceDesk::fill() {
    const auto filled = write([&](Transaction& tx) -> Result<void> {
        CHECK(
            tx.execute("insert into place (code, name_kk, name_ru, name_en, level) "
                       "values ('hall', 'Зал', 'Зал', 'Hall', 'branch'), ('store', 'Қор', 'Фонд', 'Store', 'branch')"));
        for (int reader = 1; reader <= ModelLibrary::readers; ++reader) {
            readers::NewReader given;
            given.name = {"Ахметова", ModelLibrary::cardOf(reader), ""};
            given.card = ModelLibrary::cardOf(reader);
            if (!readers::ReaderService(*m_journal).add(tx, by(tx, 0), given)) return fail(internalFault("reader"));
        }
        for (int record = 1; record <= ModelLibrary::records; ++record) {
            CHECK(
                tx.execute("insert into record (kind, format, title, authors, marc, fingerprint, title_key, "
                           "author_key, created_at) values ('book', 'marc21', $1, 'Мұхтар Әуезов', '', $2, $2, $2, 0)",
                           {"Абай жолы " + std::to_string(record), storage::Blob{}}));
        }
        for (int copy = 1; copy <= ModelLibrary::copies; ++copy) {
            collection::NewCopy given{.recordId = catalogue::RecordId(ModelLibrary::recordOf(copy))};
            given.barcode = ModelLibrary::barcodeOf(copy);
            given.place = ModelLibrary::homeOf(copy);
            if (ModelLibrary::isForRoom(copy)) given.lending = collection::Lending::ReadingRoom;
            auto added = collection::CopyService(*m_journal).add(tx, by(tx, 0), given);
            if (!added) return fail(internalFault("copy"));
            added->price = Money{ModelLibrary::price};
            if (!collection::CopyService(*m_journal).edit(tx, by(tx, 0), *added)) return fail(internalFault("price"));
        }
        const std::vector<rules::LoanRule> rulesThere = {
            {0, "loan_limit", "*", "*", "*", std::to_string(ModelLibrary::loanLimit)},
            {0, "fine", "*", "*", "*", std::to_string(ModelLibrary::finePerDay)},
            {0, "pickup_days", "*", "*", "*", std::to_string(ModelLibrary::pickupDays)},
            {0, "return_to", "store", "*", "*", "float"}};
        for (const rules::LoanRule& rule : rulesThere) {
            if (!rules::CalendarService(*m_journal).setRule(tx, by(tx, 0), rule)) return fail(internalFault(rule.name));
        }
        return {};
    });
    EXPECT_TRUE(filled) << filled.error().detail;
}

std::int64_t SequenceDesk::newestEntry() {
    return *read([&](storage::Snapshot& snapshot) { return m_journal->newest(snapshot); });
}

std::string SequenceDesk::take(const DeskStep& step, const DeskTarget& t) {
    switch (step.deed) {
    case Deed::Wait:
        m_clock.set(m_clock.today().plusDays(1 + step.b));
        return "done";
    case Deed::Undo:
        return undo(step.desk) ? "done" : "refused";
    case Deed::Lose:
    case Deed::Find:
    case Deed::Damage:
    case Deed::Claim:
    case Deed::WithdrawClaim:
    case Deed::CloseDays:
    case Deed::MergeReaders:
        return lose(step, t);
    case Deed::PlaceHold:
    case Deed::PlaceHoldOnCopy:
    case Deed::CancelHold:
    case Deed::SuspendHold:
    case Deed::ResumeHold:
    case Deed::MoveHold:
    case Deed::RevertHold:
    case Deed::ExpireHold:
    case Deed::ExpireAll:
        return changeHold(step, t);
    case Deed::TakeRequest:
    case Deed::RefuseRequest:
    case Deed::Send:
    case Deed::Receive:
    case Deed::CancelTransfer:
        return move(step, t);
    case Deed::AddCharge:
    case Deed::PayAll:
    case Deed::PayPart:
    case Deed::Waive:
    case Deed::Refund:
    case Deed::Reverse:
        return pay(step, t);
    default:
        return circulate(step, t);
    }
}

std::string SequenceDesk::circulate(const DeskStep& step, const DeskTarget& t) {
    const LoanService loans(*m_journal);
    const ScannedCode card = cardOf(t.reader);
    const ScannedCode barcode = barcodeOf(t.copy);
    LendRequest request;
    ReturnRequest back;
    switch (step.deed) {
    case Deed::LendInRoom:
    case Deed::TakeHome:
        request.usePlace = step.deed == Deed::TakeHome ? collection::Lending::Home : collection::Lending::ReadingRoom;
        [[fallthrough]];
    case Deed::LendYes:
        request.confirmed = Confirmed::everything();
        [[fallthrough]];
    case Deed::Lend:
        return answerOf(
            write([&](Transaction& tx) { return loans.lendAs(tx, by(tx, step.desk), card, barcode, request); }));
    case Deed::Return:
    case Deed::ReturnYesterday:
        back.on = t.backDate;
        return answerOf(write([&](Transaction& tx) { return loans.returnAs(tx, by(tx, step.desk), barcode, back); }));
    case Deed::Renew:
        return answerOf(write([&](Transaction& tx) { return loans.renew(tx, by(tx, step.desk), barcode); }));
    case Deed::UseInHouse:
        return answerOf(write([&](Transaction& tx) {
            const bool isKnown = step.a >= ModelLibrary::readers;
            return loans.useInHouse(tx, by(tx, step.desk), barcode, isKnown ? card.text() : "");
        }));
    default:
        return answerOf(write([&](Transaction& tx) {
            return visits::VisitService(*m_journal).noteCard(tx, by(tx, step.desk), card, visits::Purpose::Library);
        }));
    }
}

std::string SequenceDesk::lose(const DeskStep& step, const DeskTarget& t) {
    const LossService losses(*m_journal);
    const ScannedCode barcode = barcodeOf(t.copy);
    switch (step.deed) {
    case Deed::Lose:
        return answerOf(
            write([&](Transaction& tx) { return losses.loseByReader(tx, by(tx, step.desk), copyIdOf(t.copy), {}); }));
    case Deed::Find:
        return answerOf(write([&](Transaction& tx) { return losses.find(tx, by(tx, step.desk), copyIdOf(t.copy)); }));
    case Deed::Damage:
        return answerOf(write([&](Transaction& tx) {
            DamageRequest request;
            if (step.a % 2 == 0) request.amount = Money{t.amount};
            return losses.damage(tx, by(tx, step.desk), barcode, request);
        }));
    case Deed::Claim:
        return answerOf(write([&](Transaction& tx) { return losses.claim(tx, by(tx, step.desk), barcode, {}); }));
    case Deed::WithdrawClaim:
        return answerOf(
            write([&](Transaction& tx) { return losses.withdrawClaim(tx, by(tx, step.desk), barcode, ""); }));
    case Deed::CloseDays:
        return answerOf(write([&](Transaction& tx) {
            rules::CalendarLine line;
            line.rule = "closed";
            line.firstDay = m_clock.today().plusDays(10 + step.a);
            line.lastDay = line.firstDay->plusDays(step.b);
            return ClosureService(*m_journal).apply(tx, by(tx, step.desk), rules::AddLine{line});
        }));
    default:
        return answerOf(write([&](Transaction& tx) {
            return merging::ReaderMergeService(*m_journal)
                .merge(tx, by(tx, step.desk), readers::ReaderId(t.reader), readers::ReaderId(t.other));
        }));
    }
}

std::string SequenceDesk::changeHold(const DeskStep& step, const DeskTarget& t) {
    const holds::HoldService holds(*m_journal);
    const holds::HoldId id(t.hold);
    if (step.deed == Deed::ExpireAll)
        return answerOf(write([&](Transaction& tx) { return holds.expireAll(tx, by(tx, step.desk)); }));
    if (step.deed == Deed::PlaceHold || step.deed == Deed::PlaceHoldOnCopy) {
        holds::NewHold wanted;
        wanted.recordId = catalogue::RecordId(ModelLibrary::recordOf(t.copy));
        if (step.deed == Deed::PlaceHoldOnCopy) wanted.copyId = copyIdOf(t.copy);
        if (ModelLibrary::isForRoom(t.copy)) wanted.usePlace = collection::Lending::ReadingRoom;
        if (step.a > 8) wanted.wantedUntil = m_clock.today().plusDays(step.a - 8);
        return answerOf(
            write([&](Transaction& tx) { return holds.place(tx, by(tx, step.desk), cardOf(t.reader), wanted); }));
    }
    if (t.hold == 0) return "nothing";
    return answerOf(write([&](Transaction& tx) -> Result<holds::Changed, holds::HoldRefusal> {
        const test::By session = by(tx, step.desk);
        switch (step.deed) {
        case Deed::CancelHold:
            return holds.cancel(tx, session, id, "");
        case Deed::SuspendHold:
            return holds.suspend(tx, session, id,
                                 step.b > 0 ? std::optional(m_clock.today().plusDays(step.b)) : std::nullopt);
        case Deed::ResumeHold:
            return holds.resume(tx, session, id);
        case Deed::MoveHold:
            return holds.move(tx, session, id, static_cast<holds::Move>(step.b % 4));
        case Deed::RevertHold:
            return holds.revert(tx, session, id);
        default:
            return holds.expire(tx, session, id);
        }
    }));
}

std::string SequenceDesk::move(const DeskStep& step, const DeskTarget& t) {
    const ScannedCode barcode = barcodeOf(t.copy);
    switch (step.deed) {
    case Deed::TakeRequest:
        return answerOf(write([&](Transaction& tx) {
            return holds::RequestService(*m_journal).take(tx, by(tx, step.desk), barcode, "");
        }));
    case Deed::RefuseRequest:
        return answerOf(write([&](Transaction& tx) {
            return holds::RequestService(*m_journal)
                .refuse(tx, by(tx, step.desk), barcode, {holds::UnmetReason::Busy, step.a % 2 == 1});
        }));
    case Deed::Send:
        return answerOf(write([&](Transaction& tx) {
            return transfers::TransferService(*m_journal).send(tx, by(tx, step.desk), barcode, placeOf(step.a % 2));
        }));
    case Deed::Receive:
        return answerOf(write([&](Transaction& tx) {
            return holds::ArrivalService(*m_journal).receive(tx, by(tx, step.desk), barcode, "");
        }));
    default:
        return answerOf(write(
            [&](Transaction& tx) { return holds::ArrivalService(*m_journal).cancel(tx, by(tx, step.desk), barcode); }));
    }
}

std::string SequenceDesk::pay(const DeskStep& step, const DeskTarget& t) {
    const charges::ChargeService charges(*m_journal);
    const charges::ChargeId charge(t.charge);
    const Money amount{t.amount};
    switch (step.deed) {
    case Deed::AddCharge:
        return answerOf(write(
            [&](Transaction& tx) { return charges.add(tx, by(tx, step.desk), cardOf(t.reader), {.amount = amount}); }));
    case Deed::PayAll:
    case Deed::PayPart:
        return answerOf(write([&](Transaction& tx) {
            charges::Payment payment;
            if (step.deed == Deed::PayPart) payment.amount = amount;
            return charges.pay(tx, by(tx, step.desk), cardOf(t.reader), payment);
        }));
    case Deed::Waive:
        if (t.charge == 0) return "nothing";
        return answerOf(
            write([&](Transaction& tx) { return charges.waive(tx, by(tx, step.desk), charge, amount, "is ill"); }));
    case Deed::Refund:
        if (t.charge == 0) return "nothing";
        return answerOf(
            write([&](Transaction& tx) { return charges.refund(tx, by(tx, step.desk), charge, amount, "is found"); }));
    default:
        if (t.line == 0) return "nothing";
        return answerOf(write([&](Transaction& tx) {
            return charges.reverse(tx, by(tx, step.desk), charges::ChargeLineId(t.line), "a slip");
        }));
    }
}

bool SequenceDesk::undo(int desk) {
    return write([&](Transaction& tx) { return staff::UndoService(*m_journal).undoLast(tx, by(tx, desk)); })
        .has_value();
}

bool SequenceDesk::redo(int desk) {
    return write([&](Transaction& tx) { return staff::UndoService(*m_journal).redoLast(tx, by(tx, desk)); })
        .has_value();
}

std::string SequenceDesk::undoEverything() {
    m_clock.set(Day(2026, 3, 2)); // nothing is too long ago
    std::string left;
    std::map<std::int64_t, std::int64_t> again; // what was undone, and the entry that has done it again
    for (std::int64_t seq = newestEntry(); seq > m_filledUntil; --seq) {
        const auto entry = *read([&](storage::Snapshot& snapshot) { return m_journal->entry(snapshot, seq); });
        if (!entry) continue;
        const std::int64_t standing = again.contains(seq) ? again.at(seq) : seq;
        const bool isUndone = write([&](Transaction& tx) {
                                  return staff::UndoService(*m_journal).undo(tx, by(tx, 0), standing);
                              }).has_value();
        if (!isUndone) left += entry->kind + " ";
        if (isUndone && entry->undoes) again[*entry->undoes] = newestEntry();
    }
    return left;
}

std::string SequenceDesk::dump() {
    std::string text;
    storage::Snapshot snapshot(*m_connection);
    EXPECT_TRUE(storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; }));
    return text;
}

std::string SequenceDesk::unsound() {
    // All in one question, for it is asked after every step; which of them is broken is asked for then.
    static const std::string any = [] {
        std::string sql;
        int number = 0;
        for (const Room& room : allRooms()) {
            for (const Invariant& each : room.invariants) {
                sql += sql.empty() ? "" : " union all ";
                sql += "select * from (" + std::string(each.sql) + ") i" + std::to_string(++number);
            }
        }
        return sql;
    }();
    const auto rowsOf = [&](const std::string& sql) {
        return read([&](storage::Snapshot& snapshot) {
            return snapshot.all(sql, {}, [](const Row& row) { return row.string(0); });
        });
    };
    const auto broken = rowsOf(any);
    if (broken && broken->empty()) return {};
    for (const Room& room : allRooms()) {
        for (const Invariant& each : room.invariants) {
            const auto rows = rowsOf(std::string(each.sql));
            if (!rows) return std::string(each.code) + ": " + rows.error().detail;
            if (!rows->empty()) return std::string(each.code) + ": " + rows->front();
        }
    }
    return broken ? "unsound" : broken.error().detail;
}

model::State SequenceDesk::state() {
    model::State state;
    storage::Snapshot snapshot(*m_connection);
    const auto fill = [&](const char* sql, auto& rows, const auto& read) {
        const auto all = snapshot.each(sql, {}, [&](const Row& row) {
            rows.emplace(idOf(row, 0), read(row));
            return true;
        });
        EXPECT_TRUE(all) << all.error().detail;
    };
    fill("select id, circulation, at_place, condition from copy", state.copies, [](const Row& row) {
        return model::Copy{{row.string(1), row.string(2)}, row.string(3)};
    });
    fill("select id, card from reader", state.readers, [](const Row& row) { return model::Reader{row.string(1)}; });
    fill("select id, copy_id, reader_id, use_place, lent_on, due_on, renewals, returned_at, claimed_on from loan",
         state.loans, [](const Row& row) {
             return model::Loan{idOf(row, 1), idOf(row, 2), row.string(3),  row.day(4),
                                row.day(5),   idOf(row, 6), !row.isNull(7), row.maybeDay(8)};
         });
    fill(
        "select id, record_id, copy_id, reader_id, state, position, pickup_place, placed_on, wanted_until, suspended, "
        "suspended_until, captured_copy_id, captured_at, ready_until, ended_on from hold",
        state.holds, [](const Row& row) {
            const auto capturedAt = row.maybeInteger(12);
            return model::Hold{
                idOf(row, 1),     idOf(row, 2),    idOf(row, 3),
                row.string(4),    idOf(row, 5),    row.string(6),
                row.day(7),       row.maybeDay(8), row.truth(9),
                row.maybeDay(10), idOf(row, 11),   capturedAt ? std::optional(localDay({*capturedAt})) : std::nullopt,
                row.maybeDay(13), row.maybeDay(14)};
        });
    fill("select id, copy_id, from_place, to_place, reason, sent_on, received_on, cancelled_on from transfer",
         state.transfers, [](const Row& row) {
             return model::Transfer{idOf(row, 1), row.string(2),   row.string(3),  row.string(4),
                                    row.day(5),   row.maybeDay(6), row.maybeDay(7)};
         });
    fill("select id, reader_id, kind, amount, on_day, place, loan_id, copy_id from charge", state.charges,
         [](const Row& row) {
             return model::Charge{idOf(row, 1),  row.string(2), row.integer(3), row.day(4),
                                  row.string(5), idOf(row, 6),  idOf(row, 7)};
         });
    fill("select id, charge_id, kind, amount, on_day, place, receipt, reverses_id from charge_line", state.lines,
         [](const Row& row) {
             const std::string receipt = row.string(6);
             return model::Line{idOf(row, 1), row.string(2), row.integer(3),
                                row.day(4),   row.string(5), receipt.empty() ? 0 : std::stoi(receipt),
                                idOf(row, 7)};
         });
    fill("select id, on_day, place, reader_id, n from visit", state.visits, [](const Row& row) {
        return model::Visit{row.day(1), row.string(2), idOf(row, 3), idOf(row, 4)};
    });
    fill("select id, on_day, act, way, place, record_id, loan_id from use_act", state.uses, [](const Row& row) {
        return model::Use{row.day(1), row.string(2), row.string(3), row.string(4), idOf(row, 5), idOf(row, 6)};
    });
    fill("select id, on_day, place, reason, record_id, copy_id, hold_id from unmet_request", state.unmet,
         [](const Row& row) {
             return model::Unmet{row.day(1), row.string(2), row.string(3), idOf(row, 4), idOf(row, 5), idOf(row, 6)};
         });
    fill("select id, first_day, last_day from calendar_day", state.closed, [](const Row& row) {
        return model::Closed{row.day(1), row.day(2)};
    });
    fill("select id, card, reader_id from reader_card", state.formerCards, [](const Row& row) {
        return model::FormerCard{row.string(1), idOf(row, 2)};
    });
    return state;
}

} // namespace kitapdar::circulation
