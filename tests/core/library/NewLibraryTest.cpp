// A library that was made and filled by an import finds what people type, without anybody having edited names.
#include "core/administration/LibraryCheck.h"
#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/NameService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/ClosureService.h"
#include "core/circulation/DueDate.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/exchange/ImportService.h"
#include "core/journal/ClockBehind.h"
#include "core/journal/Head.h"
#include "core/library/NewLibrary.h"
#include "core/library/Upkeep.h"
#include "core/numbers/SeriesService.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "core/readers/CategoryService.h"
#include "core/readers/ReaderService.h"
#include "core/rules/Holidays.h"
#include "core/staff/UndoService.h"
#include "core/storage/Meta.h"
#include "core/storage/Store.h"
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

TEST_F(NewLibraryTest, LendsWithNoFurtherStepAndNothingFallsDueOnAClosedDay) {
    const auto calendar = library->readNow(&rules::CalendarService::calendar, rules::PlacePath{});
    const auto rules = library->readNow(&rules::CalendarService::rules);
    ASSERT_TRUE(calendar && rules);
    const auto terms = rules->terms({}, "*", "book");
    EXPECT_EQ(terms.loanDays, 15);
    EXPECT_EQ(terms.loanLimit, 5);
    const Day first = clock.today();
    const Day last(first.year() + 1, 12, 1);
    for (Day day = first; day < last; day = day.plusDays(1)) {
        const Day due = circulation::dueDate(*calendar, terms, terms.loanDays, day, last).day;
        EXPECT_NE(due.isoWeekday(), 7U);
        EXPECT_FALSE(calendar->isClosed(due));
        for (const rules::CalendarLine& line : rules::yearlyHolidays()) EXPECT_NE(due.iso().substr(5), *line.monthDay);
        for (const Day ait : rules::kurbanAit(due.year())) EXPECT_NE(due, ait);
    }
}

TEST_F(NewLibraryTest, BeginsWithAPlaceADeskCategoriesSeriesAndContentGroups) {
    const auto places = library->readNow(&places::PlaceQueries::tree);
    ASSERT_EQ(places->size(), 1U);
    EXPECT_EQ(places->front().place.level, places::Level::Branch);
    const auto desks = library->readNow(&places::PlaceQueries::desks);
    ASSERT_EQ(desks->size(), 1U);
    EXPECT_EQ(desks->front().place, places->front().place.id);
    EXPECT_EQ(library->readNow(&readers::CategoryService::list)->size(), readers::shippedCategories().size());
    EXPECT_EQ(library->readNow(&numbers::SeriesService::list)->size(), 3U);
    EXPECT_EQ(library->readNow(&catalogue::ContentGroupService::list)->size(), 11U);
    EXPECT_FALSE(library->readNow(&rules::CalendarService::storedRules)->empty());
    jobs::Progress progress;
    EXPECT_TRUE(checkLibrary(library->store(), library->search(), {}, progress)->empty());
}

TEST(NewLibraryNamed, KeepsWhatWasToldAtTheBeginning) {
    const test::Place place;
    SystemClock clock;
    auto library = Library::open(place.address(), storage::Access::Create, clock);
    ASSERT_TRUE(library);
    Beginning beginning;
    beginning.nameKk = "Аудандық кітапхана";
    beginning.nameRu = "Районная библиотека";
    beginning.slipLanguage = "ru";
    beginning.placeRu = "Абонемент";
    beginning.desk = "Кафедра";
    ASSERT_TRUE(setUpNew(**library, beginning));
    ASSERT_TRUE(setUpNew(**library, {}));
    const auto name = (*library)->readNow(&places::PlaceQueries::libraryName);
    EXPECT_EQ(name->kk, beginning.nameKk);
    EXPECT_EQ(name->slipLanguage, "ru");
    const auto tree = (*library)->readNow(&places::PlaceQueries::tree);
    ASSERT_EQ(tree->size(), 1U);
    EXPECT_EQ(tree->front().place.name.ru, "Абонемент");
    EXPECT_EQ((*library)->readNow(&places::PlaceQueries::desks)->front().name, "Кафедра");
}

class NextYearTest : public testing::Test {
protected:
    std::unique_ptr<Library> opened(storage::Access access) {
        auto library = Library::open(place.address(), access, clock);
        EXPECT_TRUE(library);
        return std::move(*library);
    }
    static std::vector<rules::CalendarLine> lines(Library& library) {
        return *library.readNow(&rules::CalendarService::lines);
    }
    static std::size_t closedIn(Library& library, int year) {
        return static_cast<std::size_t>(std::ranges::count_if(
            lines(library), [&](const auto& line) { return line.rule == "closed" && line.firstDay->year() == year; }));
    }

    const test::Place place;
    FixedClock clock{Day(2026, 11, 29)};
};

TEST_F(NextYearTest, ALibraryThatIsOpenedInTheNextYearHasTheHolidaysOfTheYearAfter) {
    {
        const auto library = opened(storage::Access::Create);
        ASSERT_TRUE(setUpNew(*library));
        library->setSession({"Айгүл", "1", {}});
        const auto all = lines(*library);
        const auto ait =
            std::ranges::find_if(all, [](const auto& line) { return line.firstDay == rules::kurbanAit(2027).front(); });
        ASSERT_NE(ait, all.end());
        // Announced for another day.
        ASSERT_TRUE(
            library->writeNow(&circulation::ClosureService::apply, rules::CalendarChange(rules::RemoveLine{ait->id})));
        EXPECT_EQ(closedIn(*library, 2028), 0U);
    }
    clock.set(Day(2027, 1, 4));
    const auto library = opened(storage::Access::Open);
    const std::size_t before = closedIn(*library, 2027);
    EXPECT_EQ(*library->readNow(&rules::CalendarService::yearsWithoutHolidays), std::vector<int>{2028});
    jobs::Progress progress;
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_EQ(closedIn(*library, 2028), rules::movingHolidays(2028, {7}).size());
    EXPECT_EQ(closedIn(*library, 2027), before) << "what was taken away stays so";
    EXPECT_TRUE(library->readNow(&rules::CalendarService::yearsWithoutHolidays)->empty());
    const auto size = lines(*library).size();
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_EQ(lines(*library).size(), size) << "once";
    EXPECT_FALSE(library->writeNow(&staff::UndoService::undoLast)) << "nothing that anybody did at this desk";
    EXPECT_TRUE(checkLibrary(library->store(), library->search(), {}, progress)->empty());
}

TEST_F(NextYearTest, AClockThatWasSetBackOverTheYearWritesNothing) {
    {
        const auto library = opened(storage::Access::Create);
        ASSERT_TRUE(setUpNew(*library));
    }
    clock.set(Day(2025, 10, 26));
    const auto library = opened(storage::Access::Open);
    EXPECT_EQ(*library->readNow(&rules::CalendarService::yearsWithoutHolidays), std::vector<int>{2025});
    const auto before = library->store().readNow([](storage::Snapshot& s) { return journal::entryCount(s); });
    jobs::Progress progress;
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_EQ(*library->store().readNow([](storage::Snapshot& s) { return journal::entryCount(s); }), *before)
        << "else the newest entry would be of the wrong clock, and lending would not ask";
    clock.set(Day(2026, 11, 28));
    EXPECT_GT(*library->store().readNow([&](storage::Snapshot& s) { return journal::daysBehind(s, clock); }), 0);
    clock.set(Day(2026, 11, 29));
    EXPECT_EQ(*library->store().readNow([&](storage::Snapshot& s) { return journal::daysBehind(s, clock); }), 0);
}

TEST_F(NextYearTest, HolidaysThatWereTakenBackAndACalendarSetByHandAreLeftAlone) {
    const auto library = opened(storage::Access::Create);
    library->setSession({"Айгүл", "1", {}});
    rules::CalendarLine sunday;
    sunday.rule = "weekly";
    sunday.weekday = 7;
    ASSERT_TRUE(library->writeNow(&rules::CalendarService::addLine, sunday));
    ASSERT_TRUE(extendCalendar(*library));
    EXPECT_EQ(lines(*library).size(), 1U);
    ASSERT_TRUE(library->writeNow(&rules::CalendarService::addHolidays, 2026));
    ASSERT_TRUE(library->writeNow(&rules::CalendarService::addHolidays, 2027));
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    ASSERT_TRUE(extendCalendar(*library));
    EXPECT_EQ(closedIn(*library, 2027), 0U);
}

TEST_F(NewLibraryTest, PlacesOfImportedCopiesAreMadeOrFoundByTheirName) {
    places::Place hall;
    hall.code = "OZ";
    hall.name = {"Оқу залы", "Читальный зал", ""};
    ASSERT_TRUE(library->writeNow(&places::PlaceService::add, hall));
    const auto file = place.folder() / "copies.txt";
    std::ofstream(file) << "#920: PAZK\n#200: ^aАбай жолы\n#910: ^a0^b1^dЧитальный зал\n#910: ^a0^b2^dKX\n"
                           "#910: ^a0^b3^dKX\n#910: ^a0^b4^dOZ\n*****\n";
    jobs::Progress progress;
    EXPECT_EQ(library->imports().preview(file, {}, progress)->newPlaces, std::vector<std::string>{"KX"});
    const auto by = library->permission<Permission::ImportRun>().result();
    const auto report = library->imports().import(file, {}, std::nullopt, *by, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->copies, 4);
    EXPECT_EQ(report->newPlaces, std::vector<std::string>{"KX"});
    std::vector<std::string> at;
    const auto rows = library->readNow(&collection::CopyQueries::ofRecord, catalogue::RecordId(1));
    for (const auto& row : *rows) at.push_back(row.copy.place);
    EXPECT_EQ(at, (std::vector<std::string>{"OZ", "KX", "KX", "OZ"}));
    EXPECT_EQ(library->readNow(&places::PlaceQueries::tree)->size(), 3U);
    EXPECT_TRUE(checkLibrary(library->store(), library->search(), {}, progress)->empty());
}

TEST_F(NewLibraryTest, PlacesThatCopiesOfAnOlderLibraryNameAreMadeWhenItIsOpened) {
    import({"Абай жолы"});
    ASSERT_TRUE(library->writeNow(&collection::CopyService::add,
                                  collection::NewCopy{.recordId = catalogue::RecordId(1), .place = "1"}));
    // As migration 11 finds such a library: a text that is no place.
    ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("update place set code = 'ОФ' where code = '1'"));
        CHECK(tx.execute("update copy set place = 'ЧЗ 2'"));
        return storage::setMeta(tx, "places_to_adopt", "1");
    }));
    jobs::Progress progress;
    EXPECT_TRUE(*library->store().readNow(isUpkeepWaiting));
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_FALSE(*library->store().readNow(isUpkeepWaiting));
    const auto places = library->readNow(&places::PlaceQueries::tree);
    ASSERT_EQ(places->size(), 2U);
    EXPECT_EQ(places->back().place.code, "ЧЗ 2");
    EXPECT_EQ(places->back().place.name.ru, "ЧЗ 2");
}

TEST_F(NextYearTest, WhatAMigrationLeavesWaitsWhileTheClockIsBehindTheJournal) {
    {
        const auto library = opened(storage::Access::Create);
        ASSERT_TRUE(setUpNew(*library));
        library->setSession({"Айгүл", "1", {}});
        readers::NewReader reader;
        reader.name.surname = "Ахметова";
        ASSERT_TRUE(library->writeNow(&readers::ReaderService::add, reader));
        // As migrations 12 and 27 leave it.
        ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) -> Result<void> {
            CHECK(tx.execute("delete from registration"));
            CHECK(storage::setMeta(tx, "places_to_adopt", "1"));
            return storage::setMeta(tx, "registrations_to_adopt", "0");
        }));
    }
    const Day right = clock.today();
    clock.set(right.plusDays(-100));
    jobs::Progress progress;
    const auto entries = [](Library& library) {
        return *library.store().readNow([](storage::Snapshot& s) { return journal::entryCount(s); });
    };
    {
        const auto library = opened(storage::Access::Open);
        const auto before = entries(*library);
        ASSERT_TRUE(doUpkeep(*library, progress));
        EXPECT_EQ(entries(*library), before);
        EXPECT_TRUE(*library->store().readNow(isUpkeepWaiting)) << "it is not forgotten";
        EXPECT_GT(*library->store().readNow([&](storage::Snapshot& s) { return journal::daysBehind(s, clock); }), 0);
    }
    clock.set(right);
    const auto library = opened(storage::Access::Open);
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_FALSE(*library->store().readNow(isUpkeepWaiting));
    EXPECT_EQ(
        *library->store().readNow([](storage::Snapshot& s) { return s.number("select count(*) from registration"); }),
        1);
}

TEST_F(NewLibraryTest, PlacesOfAnOlderLibraryThatCanBeNoCodeAreWrittenOtherwise) {
    import({"Абай жолы"});
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(library->writeNow(&collection::CopyService::add,
                                      collection::NewCopy{.recordId = catalogue::RecordId(1), .place = "1"}));
    ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("update copy set place = '*' where id <= 2"));
        CHECK(tx.execute("update copy set place = $1 where id = 3", {std::string("К\x01Х")}));
        CHECK(tx.execute("update copy set place = $1 where id = 4", {std::string("\x01")}));
        return storage::setMeta(tx, "places_to_adopt", "1");
    }));
    jobs::Progress progress;
    ASSERT_TRUE(doUpkeep(*library, progress));
    std::vector<std::string> at;
    const auto rows = library->readNow(&collection::CopyQueries::ofRecord, catalogue::RecordId(1));
    for (const auto& row : *rows) at.push_back(row.copy.place);
    EXPECT_EQ(at, (std::vector<std::string>{"＊", "＊", "К Х", ""}));
    const auto places = library->readNow(&places::PlaceQueries::tree);
    EXPECT_TRUE(std::ranges::none_of(*places, [](const auto& row) { return row.place.code == "*"; }));
    EXPECT_EQ(places->size(), 3U);
}

TEST_F(NewLibraryTest, NumbersThatAnOlderLibraryGaveOutAreVoidedWhenTheyAreTakenBack) {
    import({"Абай жолы"});
    readers::NewReader reader;
    reader.name.surname = "Ахметова";
    ASSERT_TRUE(library->writeNow(&readers::ReaderService::add, reader));
    const collection::NewCopy copy{.recordId = catalogue::RecordId(1), .place = "1"};
    const collection::NewCopy byHand{.recordId = catalogue::RecordId(1), .inventoryNumber = "А-7", .place = "1"};
    const collection::NewCopy larger{.recordId = catalogue::RecordId(1), .inventoryNumber = "77", .place = "1"};
    for (const auto& each : {byHand, larger, copy}) ASSERT_TRUE(library->writeNow(&collection::CopyService::add, each));
    // As migration 12 finds such a library: counters and no list.
    ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("delete from given_number"));
        CHECK(storage::setMeta(tx, "copy_numbers_to_enter", "0"));
        return storage::setMeta(tx, "card_numbers_to_enter", "0");
    }));
    const auto entered = [&] {
        return *library->store().readNow(
            [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from given_number"); });
    };
    jobs::Progress progress;
    EXPECT_TRUE(*library->store().readNow(isUpkeepWaiting));
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_FALSE(*library->store().readNow(isUpkeepWaiting));
    EXPECT_EQ(entered(), 5) << "a card, three barcodes, one inventory number: 77 has not had its turn";
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_EQ(entered(), 5);
    EXPECT_TRUE(library->readNow(&numbers::SeriesService::voided, std::string())->empty());

    for (int i = 0; i < 4; ++i) ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast)) << i;
    const auto voided = *library->readNow(&numbers::SeriesService::voided, std::string());
    ASSERT_EQ(voided.size(), 5U);
    const auto inventory = library->readNow(&numbers::SeriesService::voided, std::string(numbers::inventorySeries));
    EXPECT_EQ(inventory->front().text, "1");
    EXPECT_EQ(inventory->front().reason, numbers::Voided::Removed);
    jobs::Progress again;
    EXPECT_TRUE(checkLibrary(library->store(), library->search(), {}, again)->empty());
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
