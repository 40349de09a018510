// CM-7: what is imported and exported is imported the same, and damage of any kind ends in the file of errors and
// nowhere else.
#include "core/exchange/ExportService.h"
#include "core/exchange/MarcWriter.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/support/Shared.h"
#include "tests/support/generator/Generator.h"

#include <algorithm>
#include <random>

namespace kitapdar::exchange {
namespace {

constexpr std::int64_t records = 10'000;
constexpr std::int64_t damaged = 1'000;

class RoundTripTest : public ImportLibraryTest {
public:
    void TestBody() override {}

    std::string exported(ExportFormat format) {
        const ExportService service(*store, *index);
        const auto path = place.folder() / "out.mrc";
        const auto report = service.write(path, format, "", progress);
        EXPECT_TRUE(report);
        if (report) {
            EXPECT_EQ(report->skipped, 0);
        }
        return test::readFile(path);
    }
    void keepErrors() { errorFile = place.folder() / "errors.txt"; }
    std::filesystem::path errors() const { return *errorFile; }
    using ImportLibraryTest::import;
    using ImportLibraryTest::isoFile;
};

std::vector<std::string> invented(std::int64_t count) {
    const demo::RecordMaker maker(7);
    std::vector<std::string> all;
    for (std::int64_t i = 0; i < count; ++i)
        all.push_back(iso2709(maker.record(i, {}, Day(2026, 11, 23))).value_or(std::string()));
    return all;
}

std::string joined(const std::vector<std::string>& all) {
    std::string bytes;
    for (const std::string& each : all) bytes += each;
    return bytes;
}

TEST(RoundTrip, ImportExportImportIsAFixpoint) {
    const auto all = invented(records);
    for (const ExportFormat format : {ExportFormat::Iso2709, ExportFormat::MarcXml}) {
        RoundTripTest first;
        const auto report = first.import(first.isoFile(joined(all)));
        EXPECT_GT(report.imported, records * 9 / 10) << "the rest is known already";
        const std::string bytes = first.exported(format);
        RoundTripTest second;
        EXPECT_EQ(second.import(second.isoFile(bytes)).imported, report.imported);
        const std::string again = second.exported(format);
        EXPECT_EQ(again.size(), bytes.size());
        EXPECT_TRUE(again == bytes);
    }
}

TEST(RoundTrip, NoDamageOfAThousandRecordsIsMoreThanAnErrorOfTheirs) {
    auto all = invented(2 * damaged);
    std::mt19937 random(11);
    const auto below = [&random](std::size_t size) { return random() % std::max<std::size_t>(size, 1); };
    for (std::size_t i = 0; i < all.size(); i += 2) {
        std::string& record = all[i];
        switch (random() % 5) {
        case 0: // cut off
            record.resize(below(record.size()));
            break;
        case 1: // a wrong length
            record.replace(0, 5, "00017");
            break;
        case 2: // bytes that are no text
            for (int n = 0; n < 5; ++n) record[24 + below(record.size() - 25)] = static_cast<char>(random());
            break;
        case 3: // the directory leads elsewhere
            for (int n = 0; n < 5; ++n) record[24 + below(36)] = static_cast<char>('0' + random() % 10);
            break;
        default: // without its end
            record.pop_back();
        }
    }
    RoundTripTest library;
    library.keepErrors();
    const auto report = library.import(library.isoFile(joined(all)));
    EXPECT_GT(report.imported, damaged / 2);
    const std::string errors = test::readFile(library.errors());
    const auto named = std::ranges::count(errors, '\n');
    EXPECT_GE(named, report.damaged) << "each has its line";
    EXPECT_GT(report.damaged, 0);
}

} // namespace
} // namespace kitapdar::exchange
