// A library that was made and filled by an import finds what people type, without anybody having edited names.
#include "core/catalogue/NameService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "core/library/NewLibrary.h"
#include "core/staff/UndoService.h"
#include "tests/support/Place.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace kitapdar {
namespace {

class NewLibraryTest : public testing::Test {
protected:
    NewLibraryTest() {
        auto made = Library::open(place.address(), storage::Access::Create, clock);
        EXPECT_TRUE(made);
        library = std::move(*made);
        EXPECT_TRUE(setUpNew(*library));
        library->setSession({"Айгүл", "1", {}});
    }

    /// IRBIS text: the title as it stands, nothing else.
    void import(const std::vector<std::string>& titles) {
        const auto file = place.folder() / "titles.txt";
        std::ofstream out(file);
        for (const std::string& title : titles) out << "#920: PAZK\n#200: ^a" << title << "\n*****\n";
        out.close();
        jobs::Progress progress;
        const auto by = library->permission<Permission::ImportRun>().result();
        ASSERT_TRUE(by);
        const auto report = library->imports().import(file, {}, std::nullopt, *by, progress);
        ASSERT_TRUE(report);
        ASSERT_EQ(report->imported, static_cast<std::int64_t>(titles.size()));
    }

    std::vector<std::string> found(const std::string& text) {
        const auto hits = library->readNow(&catalogue::SearchIndex::search, text, catalogue::Facets(), 100, 0);
        EXPECT_TRUE(hits) << text;
        std::vector<std::string> titles;
        for (const catalogue::RecordRow& row : hits->rows) titles.push_back(row.title);
        return titles;
    }

    bool finds(const std::string& text, const std::string& title) {
        const auto titles = found(text);
        return std::ranges::any_of(titles, [&](const std::string& each) { return title.starts_with(each); });
    }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
};

TEST_F(NewLibraryTest, HasTheFormsOfNamesThatFoldingCannotJoin) {
    import({"Қазақстан тарихы", "Жаңақорған ауданы", "Қонаев Д. А. Өтті дәурен осылай", "Қызылорда облысы", "Байконур",
            "Шиелі ауданы"});
    EXPECT_TRUE(finds("Казахстан", "Қазақстан тарихы"));
    EXPECT_TRUE(finds("Kazakhstan", "Қазақстан тарихы"));
    EXPECT_TRUE(finds("Яныкурган", "Жаңақорған ауданы")) << "written together";
    EXPECT_TRUE(finds("Яны-Курган", "Жаңақорған ауданы"));
    EXPECT_TRUE(finds("яны курган", "Жаңақорған ауданы"));
    EXPECT_TRUE(finds("кунаев", "Қонаев Д. А. Өтті дәурен осылай"));
    EXPECT_TRUE(finds("Перовск", "Қызылорда облысы"));
    EXPECT_TRUE(finds("Байқоңыр", "Байконур"));
    EXPECT_TRUE(finds("чиили", "Шиелі ауданы"));
}

TEST_F(NewLibraryTest, TheShippedNamesAreOfTheProgramAndWrittenOnce) {
    const auto count = [&] { return library->readNow(&catalogue::NameService::forms)->size(); };
    const auto shipped = count();
    EXPECT_GT(shipped, 150U);
    EXPECT_TRUE(setUpNew(*library));
    EXPECT_EQ(count(), shipped);
    EXPECT_FALSE(library->writeNow(&staff::UndoService::undoLast)) << "nothing that the librarian did";
}

TEST_F(NewLibraryTest, FindsEveryPairOfRealSearches) {
    NEEDS_SHARED(test::sharedData("search_pairs.tsv"));
    std::istringstream file(test::readFile(test::sharedData("search_pairs.tsv")));
    std::vector<std::pair<std::string, std::string>> pairs;
    std::vector<std::string> titles;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string query;
        std::string title;
        std::string why;
        std::string layer;
        for (std::string* cell : {&query, &title, &why, &layer}) std::getline(cells, *cell, '\t');
        pairs.emplace_back(query, title);
        if (std::ranges::find(titles, title) == titles.end()) titles.push_back(title);
    }
    import(titles);
    for (const auto& [query, title] : pairs) EXPECT_TRUE(finds(query, title)) << query << " → " << title;
}

} // namespace
} // namespace kitapdar
