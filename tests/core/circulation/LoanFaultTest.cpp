// What can happen to a loan between its statements: another desk is faster, or the disk is full.
#include "core/circulation/DeskService.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/WrappedConnection.h"

#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

/// Somebody else acts just before the first statement of a kind. SQLite lets only one desk write at a time, an engine
/// with many writers does not.
class Overtaken : public test::WrappedConnection {
public:
    Overtaken(storage::Connection& inner, std::string statement, std::string meanwhile)
        : WrappedConnection(inner), m_statement(std::move(statement)), m_meanwhile(std::move(meanwhile)) {}

private:
    Result<void> before(std::string_view sql) override {
        if (m_done || !sql.starts_with(m_statement)) return {};
        m_done = true;
        CHECK(inner().execute(m_meanwhile, {}));
        return {};
    }

    std::string m_statement;
    std::string m_meanwhile;
    bool m_done = false;
};

/// The n-th statement finds no space left.
class FullAt : public test::WrappedConnection {
public:
    FullAt(storage::Connection& inner, int statement) : WrappedConnection(inner), m_left(statement) {}
    bool reached() const { return m_left <= 0; }

private:
    Result<void> before(std::string_view) override {
        if (--m_left == 0) return fail(Fault{Fault::Kind::DiskFull, "no space left", {}});
        return {};
    }

    int m_left;
};

template <class Answer>
const Fault* faultOf(const Answer& answer) {
    return answer ? nullptr : faultIn(answer.error());
}

} // namespace

TEST(LoanFaultTest, WhoLosesTheRaceIsRunAgainAndThenLearnsOfTheOtherLoan) {
    test::DeskLibrary library;
    library.addReader("R-1");
    const auto other = library.addReader("R-2");
    const auto copy = library.addCopy("K-1");
    const std::string otherLoan =
        "insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) values (" +
        std::to_string(copy.id.value) + ", " + std::to_string(other.id.value) +
        ", 'home', 1, '2026-03-02', '2026-03-17')";
    Overtaken connection(library.connection(), "insert into loan", otherLoan);
    storage::Transaction transaction(connection);

    ASSERT_TRUE(connection.beginWrite());
    auto lent = library.loans.lend(transaction, library.by(transaction), text::ScannedCode("R-1"),
                                   text::ScannedCode("K-1"), {});
    connection.rollback();
    ASSERT_TRUE(faultOf(lent));
    EXPECT_EQ(faultOf(lent)->kind, Fault::Kind::Busy) << "the store runs it again";

    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return tx.execute(otherLoan); }));
    ASSERT_TRUE(connection.beginWrite());
    lent = library.loans.lend(transaction, library.by(transaction), text::ScannedCode("R-1"), text::ScannedCode("K-1"),
                              {});
    connection.rollback();
    ASSERT_FALSE(lent);
    const auto* refused = std::get_if<NotLent>(&lent.error());
    ASSERT_TRUE(refused);
    EXPECT_EQ(std::get<LentToAnother>(refused->confirmations.at(0)).readerCard, "R-2");
}

TEST(LoanFaultTest, AnotherConstraintThanTheOneOpenLoanIsNoReasonToRunAgain) {
    test::DeskLibrary library;
    const auto copy = library.addCopy("K-1");
    const auto inserted = library.write([&](storage::Transaction& tx) -> Result<LoanId> {
        journal::Operation operation = library.journal().begin(tx, library.by(tx), kinds::lend);
        Loan loan;
        loan.copyId = copy.id;
        loan.readerId = readers::ReaderId(4711); // there is none
        loan.lentOn = loan.dueOn = Day(2026, 3, 2);
        return LoanRepository().insert(operation, loan);
    });
    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().kind, Fault::Kind::Conflict);
}

TEST(LoanFaultTest, WheneverTheDiskIsFullTheFaultIsToldAndNothingIsLeftBehind) {
    test::DeskLibrary library;
    library.addReader("R-1");
    library.addReader("R-2");
    auto copy = library.addCopy("K-1");
    ASSERT_TRUE(library.lend("R-2", "K-1"));
    library.addCopy("K-2");
    copy = library.addCopy("K-3");
    setState(copy, collection::CopyState::Missing);
    library.change(copy);
    const DeskService desk(library.journal());
    DeskState state;
    state.card = "R-1";

    // A book of the other reader, one from the shelf, a missing one, a card, nothing known.
    using Action = std::function<const Fault*(storage::Transaction&)>;
    std::vector<Result<DeskAnswer, ScanRefusal>> kept;
    const auto scan = [&](const std::string& code) -> Action {
        return [&, code](storage::Transaction& tx) {
            kept.push_back(desk.scan(tx, library.by(tx), state, text::ScannedCode(code), Confirmed::everything()));
            return faultOf(kept.back());
        };
    };
    kept.reserve(1000);
    library.clock().set(Day(2026, 3, 9));
    for (const Action& action : {scan("K-1"), scan("K-2"), scan("K-3"), scan("R-2"), scan("nothing")}) {
        const std::string before = library.dump();
        for (int statement = 1;; ++statement) {
            FullAt connection(library.connection(), statement);
            storage::Transaction transaction(connection);
            ASSERT_TRUE(connection.beginWrite());
            const Fault* fault = action(transaction);
            connection.rollback();
            EXPECT_EQ(library.dump(), before);
            if (!connection.reached()) {
                EXPECT_FALSE(fault) << "it works when nothing fails";
                EXPECT_GE(statement, 2) << "one question at least was asked";
                break;
            }
            ASSERT_TRUE(fault) << "statement " << statement << " failed unnoticed";
            EXPECT_EQ(fault->kind, Fault::Kind::DiskFull);
        }
    }
}

TEST(LoanFaultTest, ReturnsAndRenewalsTellOfAFullDiskToo) {
    test::DeskLibrary library;
    library.addReader("R-1");
    library.addCopy("K-1");
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    library.clock().set(Day(2026, 3, 9));
    const std::string before = library.dump();
    for (const bool renew : {true, false}) {
        for (int statement = 1;; ++statement) {
            FullAt connection(library.connection(), statement);
            storage::Transaction tx(connection);
            ASSERT_TRUE(connection.beginWrite());
            const auto renewed = renew ? library.loans.renew(tx, library.by(tx), text::ScannedCode("K-1"))
                                       : Result<Renewed, RenewRefusal>(Renewed{});
            const auto returned = renew ? Result<Returned, ReturnRefusal>(Returned{})
                                        : library.loans.returnCopy(tx, library.by(tx), text::ScannedCode("K-1"));
            connection.rollback();
            EXPECT_EQ(library.dump(), before);
            const Fault* fault = renew ? faultOf(renewed) : faultOf(returned);
            if (!connection.reached()) {
                EXPECT_TRUE(renewed && returned);
                break;
            }
            ASSERT_TRUE(fault) << "statement " << statement << " failed unnoticed";
            EXPECT_EQ(fault->kind, Fault::Kind::DiskFull);
        }
    }
}

} // namespace kitapdar::circulation
