#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/places/PlaceService.h"
#include "core/rules/CalendarService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::places {

namespace {

using test::refused;

class PlaceServiceTest : public ::testing::Test {
protected:
    Result<Place, PlaceRefusal> add(const std::string& code, std::optional<PlaceId> parent = std::nullopt) {
        Place place;
        place.code = code;
        place.name = {"Орын " + code, "Место " + code, ""};
        place.parent = parent;
        return library.write([&](storage::Transaction& tx) { return service.add(tx, library.by(tx), place); });
    }
    Result<Place, PlaceRefusal> edit(const Place& place) {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), place); });
    }
    Result<void, PlaceRefusal> remove(const std::string& code) {
        return library.write([&](storage::Transaction& tx) { return service.remove(tx, library.by(tx), code); });
    }
    Result<Desk, DeskRefusal> addDesk(const std::string& name, PlaceId place) {
        const Desk desk{DeskId(0), name, place, 0};
        return library.write([&](storage::Transaction& tx) { return service.addDesk(tx, library.by(tx), desk); });
    }
    std::vector<std::string> tree() {
        std::vector<std::string> codes;
        const auto rows = library.read([](storage::Snapshot& s) { return PlaceQueries().tree(s); });
        EXPECT_TRUE(rows);
        for (const PlaceRow& row : *rows)
            codes.push_back(std::string(static_cast<std::size_t>(row.depth), '.') + row.place.code);
        return codes;
    }

    test::DeskLibrary library;
    PlaceService service{library.journal()};
};

} // namespace

TEST(BranchOf, IsTheNarrowestBranchAndTheFirstForWhatLiesInNone) {
    const auto place = [](std::int64_t id, const char* code, Level level, std::int64_t in = 0) {
        Place made;
        made.id = PlaceId(id);
        made.code = code;
        made.level = level;
        if (in != 0) made.parent = PlaceId(in);
        return made;
    };
    const std::vector<Place> all = {place(5, "AB", Level::Department), place(3, "F1", Level::Branch, 1),
                                    place(4, "F1A", Level::Department, 3), place(1, "1", Level::Branch),
                                    place(2, "HALL", Level::Department, 1)};
    EXPECT_EQ(branchOf(all, "1"), "1");
    EXPECT_EQ(branchOf(all, "HALL"), "1");
    EXPECT_EQ(branchOf(all, "F1"), "F1") << "a house of its own, though it belongs to the main one";
    EXPECT_EQ(branchOf(all, "F1A"), "F1");
    EXPECT_EQ(branchOf(all, "AB"), "1") << "as an import makes it";
    EXPECT_EQ(branchOf(all, "nowhere"), "1");
    EXPECT_EQ(branchOf({place(5, "AB", Level::Department)}, "AB"), "");
}

TEST_F(PlaceServiceTest, APlaceIsFoundAtItsOwnAddressElseAtThatOfItsWhole) {
    Place branch = *add("B");
    Place hall = *add("B1", branch.id);
    branch.address = " Алматы,  Абай даңғылы, 14 ";
    branch.phone = "+7 727 000 00 00";
    ASSERT_TRUE(edit(branch));
    hall.phone = "+7 727 000 00 01";
    ASSERT_TRUE(edit(hall));
    std::vector<Place> all;
    const auto tree = library.read([](storage::Snapshot& s) { return PlaceQueries().tree(s); });
    for (const PlaceRow& row : *tree) all.push_back(row.place);
    EXPECT_EQ(contactOf(all, "B1").address, "Алматы,  Абай даңғылы, 14");
    EXPECT_EQ(contactOf(all, "B1").phone, "+7 727 000 00 01");
    EXPECT_EQ(contactOf(all, "B").phone, "+7 727 000 00 00");
    EXPECT_EQ(contactOf(all, "").address, "") << "several places lie in no other";
    std::erase_if(all, [](const Place& each) { return each.code == "hall" || each.code == "store"; });
    EXPECT_EQ(contactOf(all, "").phone, "+7 727 000 00 00") << "there is but one";
    Place last = *library.read([&](storage::Snapshot& s) { return PlaceRepository().byCode(s, "B1"); }).value();
    last.address = std::string(251, 'a');
    const auto no = edit(last);
    ASSERT_FALSE(no);
    EXPECT_TRUE(std::holds_alternative<NameTooLong>(no.error()));
}

TEST_F(PlaceServiceTest, PlacesAreOneTree) {
    const Place main = *add("A");
    const Place branch = *add("B");
    const Place hall = *add("A1", main.id);
    (void)add("B1", branch.id);
    (void)add("A1a", hall.id);
    EXPECT_THAT(tree(), testing::ElementsAre("hall", "store", "A", ".A1", "..A1a", "B", ".B1"));
    Place moved = hall;
    moved.parent = branch.id;
    EXPECT_TRUE(edit(moved));
    EXPECT_THAT(tree(), testing::ElementsAre("hall", "store", "A", "B", ".A1", "..A1a", ".B1"));
    Place ring = branch;
    ring.parent = hall.id;
    EXPECT_EQ(refused<PlaceInItself>(edit(ring)).place, "B");
    ring.parent = branch.id;
    (void)refused<PlaceInItself>(edit(ring));
    ring.parent = PlaceId(999);
    (void)refused<UnknownPlace>(edit(ring));
}

TEST_F(PlaceServiceTest, RefusesCodesThatNothingCouldName) {
    for (const char* code : {"", " ", "*", "a b", "сегізтаңбасегізтаңба"}) (void)refused<PlaceCodeMalformed>(add(code));
    EXPECT_EQ(refused<PlaceCodeTaken>(add(" hall ")).code, "hall");
    Place unnamed;
    unnamed.code = "U";
    const auto added =
        library.write([&](storage::Transaction& tx) { return service.add(tx, library.by(tx), unnamed); });
    (void)refused<PlaceUnnamed>(added);
}

TEST_F(PlaceServiceTest, AnEditKeepsTheCodeAndIsRefusedWhenItIsStale) {
    Place place = *add("A");
    Place other = place;
    other.code = "Z";
    other.name.ru = "Абонемент";
    EXPECT_EQ(edit(other)->code, "A");
    place.name.ru = "Зал";
    const auto stale = edit(place);
    ASSERT_FALSE(stale);
    EXPECT_EQ(faultIn(stale.error())->kind, Fault::Kind::Conflict);
}

TEST_F(PlaceServiceTest, APlaceInUseIsNotRemovedAndMayBeClosed) {
    Place place = *add("A");
    (void)add("A1", place.id);
    ASSERT_TRUE(addDesk("1", place.id));
    collection::Copy copy = library.addCopy("K-1");
    copy.place = "A";
    library.change(copy);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.calendar.setRule(tx, library.by(tx), {0, "loan_days", "A", "*", "*", "7"});
    }));
    const PlaceInUse use = refused<PlaceInUse>(remove("A"));
    EXPECT_EQ(use.copies, 1);
    EXPECT_EQ(use.parts, 1);
    EXPECT_EQ(use.desks, 1);
    EXPECT_EQ(use.rules, 1);
    place.closed = true;
    EXPECT_TRUE(edit(place));
    EXPECT_TRUE(remove("A1"));
    (void)refused<UnknownPlace>(remove("A1"));
}

TEST_F(PlaceServiceTest, EveryStepIsUndoneUnlessSomethingWouldStandNowhere) {
    const std::string before = library.dump();
    (void)add("A");
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_TRUE(library.redo());
    ASSERT_TRUE(remove("A"));
    EXPECT_TRUE(library.undo());
    EXPECT_THAT(tree(), testing::Contains("A"));

    const Place place = *add("B");
    collection::Copy copy = library.addCopy("K-1");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("update copy set place = 'B' where id = $1", {copy.id}));
        return {};
    }));
    const auto entries = library.read([&](storage::Snapshot& s) {
        return library.journal().history(s, {"place", place.id.value}, 1);
    });
    const auto undone = library.write(
        [&](storage::Transaction& tx) { return library.journal().undo(tx, library.by(tx), entries->front()); });
    EXPECT_EQ(refused<journal::UndoForbidden>(undone).kind, "place.add");
}

TEST_F(PlaceServiceTest, DesksStandAtPlaces) {
    const Place place = *add("A");
    const Desk desk = *addDesk(" Абонемент 1 ", place.id);
    EXPECT_EQ(desk.name, "Абонемент 1");
    EXPECT_EQ(refused<DeskNameTaken>(addDesk("Абонемент 1", place.id)).name, "Абонемент 1");
    (void)refused<DeskUnnamed>(addDesk("", place.id));
    (void)refused<UnknownPlace>(addDesk("2", PlaceId(99)));
    Desk renamed = desk;
    renamed.name = "2";
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return service.editDesk(tx, library.by(tx), renamed); }));
    const auto remove = [&](const std::string& name) {
        return library.write([&](storage::Transaction& tx) { return service.removeDesk(tx, library.by(tx), name); });
    };
    (void)refused<UnknownDesk>(remove("1"));
    EXPECT_TRUE(remove("2"));
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.read([](storage::Snapshot& s) { return PlaceQueries().desks(s); })->size(), 1U);
}

TEST_F(PlaceServiceTest, NamesAreOneLineOfAtMost250Characters) {
    const std::string endless(10'000, 'a');
    LibraryName name;
    name.kk = endless;
    const auto set = [&] {
        return library.write([&](storage::Transaction& tx) { return service.nameLibrary(tx, library.by(tx), name); });
    };
    (void)refused<NameTooLong>(set());
    name.kk = "Аудандық\nкітапхана\t";
    EXPECT_EQ(set()->kk, "Аудандық кітапхана");
    Place place = *add("T");
    place.name.ru = endless;
    (void)refused<NameTooLong>(edit(place));
    (void)refused<NameTooLong>(addDesk(endless, place.id));
    EXPECT_EQ(addDesk("Бірінші\nүстел", place.id)->name, "Бірінші үстел");
}

TEST_F(PlaceServiceTest, TheLibraryHasOneName) {
    const auto set = [&](const LibraryName& name) {
        return library.write([&](storage::Transaction& tx) { return service.nameLibrary(tx, library.by(tx), name); });
    };
    (void)refused<LibraryUnnamed>(set({}));
    (void)refused<SlipLanguageUnknown>(set({0, "Кітапхана", "", "de", 0}));
    const LibraryName first = *set({0, "Кітапхана", "", "kk", 0});
    LibraryName second = first;
    second.ru = "Библиотека";
    second.slipLanguage = "ru";
    ASSERT_TRUE(set(second));
    EXPECT_EQ(faultIn(set(first).error())->kind, Fault::Kind::Conflict);
    const auto stored = library.read([](storage::Snapshot& s) { return PlaceQueries().libraryName(s); });
    EXPECT_EQ(stored->kk, "Кітапхана");
    EXPECT_EQ(stored->ru, "Библиотека");
    EXPECT_EQ(stored->slipLanguage, "ru");
    EXPECT_TRUE(library.undo());
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.read([](storage::Snapshot& s) { return PlaceQueries().libraryName(s); })->id, 0);
}

TEST(PlaceTree, KeepsPlacesWhoseWholeIsNotThere) {
    std::vector<Place> places(3);
    for (int i = 0; i < 3; ++i) places[static_cast<std::size_t>(i)].id = PlaceId(i + 1);
    places[0].parent = PlaceId(2);
    places[1].parent = PlaceId(1);
    places[2].parent = PlaceId(7);
    EXPECT_EQ(treeOf(places).size(), 3U);
}

} // namespace kitapdar::places
