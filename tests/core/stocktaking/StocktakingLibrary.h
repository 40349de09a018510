// A library with shelves to be checked, each use case in one line.
#pragma once

#include "core/circulation/LossService.h"
#include "core/places/PlaceService.h"
#include "core/stocktaking/Collector.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingService.h"
#include "tests/core/accounts/BooksLibrary.h"

#include <map>
#include <string>
#include <vector>

namespace kitapdar::test {

class StocktakingLibrary : public BooksLibrary {
public:
    explicit StocktakingLibrary(storage::Engine engine = testEngine()) : BooksLibrary(engine) {}

    /// A copy with a barcode of this number and a shelf mark.
    collection::Copy shelved(catalogue::RecordId record, int number, const std::string& shelf,
                             const std::string& place = "hall") {
        collection::NewCopy given{.recordId = record,
                                  .barcode = barcodeOf(number),
                                  .inventoryNumber = std::to_string(number),
                                  .place = place,
                                  .price = Money{number * 100},
                                  .shelf = shelf};
        auto added = write([&](storage::Transaction& tx) { return copies.add(tx, by(tx), given); });
        EXPECT_TRUE(added);
        return *added;
    }
    static std::string barcodeOf(int number) { return "B-" + std::to_string(100'000 + number); }

    using Changed = Result<stocktaking::Stocktaking, stocktaking::CloseRefusal>;
    Result<stocktaking::Stocktaking, stocktaking::StartRefusal> start(const stocktaking::Scope& scope) {
        return write([&](storage::Transaction& tx) {
            return service.start(tx, by(tx), {scope, {"№ 5", "Асқарова Д.", "Ким В."}});
        });
    }
    stocktaking::StocktakingId started(const std::string& place = "hall") {
        const auto made = start({place, "", ""});
        EXPECT_TRUE(made);
        return made->id;
    }
    Result<stocktaking::ScanAnswer, stocktaking::ScanRefusal> scan(stocktaking::StocktakingId id,
                                                                   const std::string& code,
                                                                   const stocktaking::ScanToken& token) {
        return write(
            [&](storage::Transaction& tx) { return service.scan(tx, by(tx), id, text::ScannedCode(code), token); });
    }
    /// With the next number of the scanner.
    stocktaking::ScanAnswer scan(stocktaking::StocktakingId id, const std::string& code,
                                 const std::string& scanner = "1") {
        const auto sequence =
            read([&](storage::Snapshot& snapshot) { return queries.nextSequence(snapshot, id, scanner); });
        auto answer = scan(id, code, stocktaking::ScanToken{scanner, *sequence});
        EXPECT_TRUE(answer) << code;
        return answer ? *answer : stocktaking::ScanAnswer();
    }
    stocktaking::ScanAnswer scan(stocktaking::StocktakingId id, int number, const std::string& scanner = "1") {
        return scan(id, barcodeOf(number), scanner);
    }
    Result<stocktaking::MergedScans, stocktaking::MergeRefusal> merge(stocktaking::StocktakingId id,
                                                                      const std::vector<std::string>& codes) {
        return write([&](storage::Transaction& tx) { return service.merge(tx, by(tx), id, {"scans.txt", codes}); });
    }
    Changed close(stocktaking::StocktakingId id) {
        return write([&](storage::Transaction& tx) { return service.close(tx, by(tx), id); });
    }
    Changed reopen(stocktaking::StocktakingId id) {
        return write([&](storage::Transaction& tx) { return service.reopen(tx, by(tx), id); });
    }
    Changed cancel(stocktaking::StocktakingId id) {
        return write([&](storage::Transaction& tx) { return service.cancel(tx, by(tx), id); });
    }
    Result<stocktaking::Stocktaking, stocktaking::SignActRefusal> sign(stocktaking::StocktakingId id) {
        return write([&](storage::Transaction& tx) { return service.sign(tx, by(tx), id); });
    }
    Result<stocktaking::Stocktaking, stocktaking::ReverseActRefusal> reverse(stocktaking::StocktakingId id) {
        return write([&](storage::Transaction& tx) { return service.reverse(tx, by(tx), id); });
    }

    stocktaking::StocktakingFigures figures(stocktaking::StocktakingId id) {
        return (*read([&](storage::Snapshot& snapshot) { return queries.status(snapshot, id); }))->figures;
    }
    stocktaking::StocktakingState state(stocktaking::StocktakingId id) {
        return (*read([&](storage::Snapshot& snapshot) { return queries.find(snapshot, id); }))->state;
    }
    std::vector<stocktaking::ScanRow> scans(stocktaking::StocktakingId id,
                                            const std::vector<stocktaking::ScanClass>& classes = {}) {
        return *read([&](storage::Snapshot& snapshot) { return queries.scans(snapshot, id, {classes, 0, 1'000'000}); });
    }
    /// Outcomes by inventory numbers.
    std::map<std::string, stocktaking::Outcome> outcomes(stocktaking::StocktakingId id) {
        std::map<std::string, stocktaking::Outcome> all;
        const auto rows = *read([&](storage::Snapshot& snapshot) {
            return queries.expected(snapshot, id, {{}, 0, 1'000'000});
        });
        for (const auto& each : rows) all.emplace(each.copy.number, each.outcome);
        return all;
    }
    std::vector<stocktaking::ShelfMove> moves(stocktaking::StocktakingId id) {
        return *read([&](storage::Snapshot& snapshot) { return queries.moves(snapshot, id); });
    }
    void lose(const collection::Copy& copy) { setCondition(copy, "lost"); }
    void setCondition(const collection::Copy& copy, const std::string& condition) {
        auto changed = this->copy(copy.id);
        changed.condition = *collection::conditionFromCode(condition);
        change(changed);
    }
    void found(const collection::Copy& copy) {
        EXPECT_TRUE(write([&](storage::Transaction& tx) {
            return circulation::LossService(journal()).findOnShelf(tx, by(tx), copy.id);
        }));
    }

    stocktaking::StocktakingService service{journal()};
    stocktaking::StocktakingQueries queries{journal()};
};

} // namespace kitapdar::test
