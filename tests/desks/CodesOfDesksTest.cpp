// Two desks give out codes in one moment: what is one code is given to one thing. And an undo brings back no code that
// was given to something else since.
#include "core/catalogue/RecordService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Store.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <barrier>
#include <thread>

namespace kitapdar {
namespace {

using storage::Engine;

constexpr int rounds = 40;

class CodesOfDesksTest : public testing::TestWithParam<Engine> {
protected:
    CodesOfDesksTest() {
        first = opened(storage::Access::Create, "1");
        second = opened(storage::Access::Open, "2");
        catalogue::MarcRecord record;
        record.leader = "00000nam a2200000 a 4500";
        record.fields.push_back({"245", '1', '0', {}, {{'a', "Абай жолы"}}});
        EXPECT_TRUE(first->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21));
    }

    std::unique_ptr<Library> opened(storage::Access access, const std::string& desk) {
        auto library = Library::open(place.address(), access, clock);
        EXPECT_TRUE(library) << library.error().detail;
        (*library)->setSession({"Айгүл", desk, {}});
        return std::move(*library);
    }

    static bool addCopy(Library& library, const std::string& barcode) {
        return library
            .writeNow(&collection::CopyService::add,
                      collection::NewCopy{.recordId = catalogue::RecordId(1), .barcode = barcode})
            .has_value();
    }
    static bool addReader(Library& library, const std::string& card) {
        readers::NewReader reader;
        reader.name = {"Ахметова", "Жанар", card};
        reader.card = card;
        return library.writeNow(&readers::ReaderService::add, reader).has_value();
    }

    /// Both at once, again and again; how often exactly one of them was done.
    template <class One, class Other>
    int races(One one, Other other) {
        std::barrier start(2);
        std::vector<int> done(rounds, 0);
        std::vector<int> doneByOther(rounds, 0);
        std::thread thread([&] {
            for (int round = 0; round < rounds; ++round) {
                start.arrive_and_wait();
                doneByOther[static_cast<std::size_t>(round)] = other(*second, round) ? 1 : 0;
            }
        });
        for (int round = 0; round < rounds; ++round) {
            start.arrive_and_wait();
            done[static_cast<std::size_t>(round)] = one(*first, round) ? 1 : 0;
        }
        thread.join();
        int single = 0;
        for (std::size_t round = 0; round < done.size(); ++round)
            single += done[round] + doneByOther[round] == 1 ? 1 : 0;
        return single;
    }

    template <class T>
    std::optional<T> forbidden(const Result<journal::Entry, journal::UndoRefusal>& undone) {
        if (undone) return std::nullopt;
        const auto* refusal = std::get_if<T>(&undone.error());
        return refusal ? std::optional<T>(*refusal) : std::nullopt;
    }

    test::Place place{GetParam()};
    const FixedClock clock{Day(2026, 3, 2)};
    std::unique_ptr<Library> first;
    std::unique_ptr<Library> second;
};

TEST_P(CodesOfDesksTest, ACardAndABarcodeOfOneMomentAreNotTheSame) {
    EXPECT_EQ(races([](Library& desk, int round) { return addCopy(desk, "Q-" + std::to_string(round)); },
                    [](Library& desk, int round) { return addReader(desk, "q-" + std::to_string(round)); }),
              rounds);
}

TEST_P(CodesOfDesksTest, TwoBarcodesOfOneMomentDifferInMoreThanCase) {
    EXPECT_EQ(races([](Library& desk, int round) { return addCopy(desk, "inv" + std::to_string(round)); },
                    [](Library& desk, int round) { return addCopy(desk, "INV" + std::to_string(round)); }),
              rounds);
}

TEST_P(CodesOfDesksTest, TwoCardsOfOneMomentDifferInMoreThanCase) {
    EXPECT_EQ(races([](Library& desk, int round) { return addReader(desk, "r" + std::to_string(round) + "a"); },
                    [](Library& desk, int round) { return addReader(desk, "R" + std::to_string(round) + "A"); }),
              rounds);
}

TEST_P(CodesOfDesksTest, AnUndoBringsBackNoBarcodeThatIsACardByNow) {
    ASSERT_TRUE(addCopy(*first, "XY-1"));
    auto copy = *first->readNow(&collection::CopyQueries::byId, collection::CopyId(1));
    copy->barcode = "XY-2";
    ASSERT_TRUE(first->writeNow(&collection::CopyService::edit, *copy));
    ASSERT_TRUE(addReader(*second, "xy-1"));
    const auto no = forbidden<journal::UndoForbidden>(first->writeNow(&staff::UndoService::undoLast));
    ASSERT_TRUE(no);
    EXPECT_EQ(no->why, journal::Objection::CodeInUse);
}

TEST_P(CodesOfDesksTest, AnUndoBringsBackNoCardThatIsABarcodeByNow) {
    ASSERT_TRUE(addReader(*first, "XY-1"));
    ASSERT_TRUE(first->writeNow(&staff::UndoService::undoLast));
    ASSERT_TRUE(addCopy(*second, "xy-1"));
    const auto no = forbidden<journal::UndoForbidden>(first->writeNow(&staff::UndoService::redoLast));
    ASSERT_TRUE(no);
    EXPECT_EQ(no->why, journal::Objection::CodeInUse);
}

TEST_P(CodesOfDesksTest, AnUndoOfSomethingElseIsNotKeptFromACopyWhoseCodeWasADoubleBefore) {
    ASSERT_TRUE(addCopy(*first, "XY-1"));
    EXPECT_TRUE(first->store().writeNow([](storage::Transaction& transaction) {
        return transaction.execute(
            "insert into copy (record_id, barcode, inventory_key, lending) "
            "select 1, 'xy-1', inventory_key, 'home' from copy where id = 1");
    }));
    auto copy = *first->readNow(&collection::CopyQueries::byId, collection::CopyId(1));
    copy->shelf = "84";
    ASSERT_TRUE(first->writeNow(&collection::CopyService::edit, *copy));
    EXPECT_TRUE(first->writeNow(&staff::UndoService::undoLast));
}

INSTANTIATE_TEST_SUITE_P(Engines, CodesOfDesksTest, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& info) { return info.param == Engine::Sqlite ? "sqlite" : "postgres"; });

} // namespace
} // namespace kitapdar
