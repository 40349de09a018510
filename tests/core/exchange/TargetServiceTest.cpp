// The list of catalogues that are asked for records.
#include "core/exchange/targets/TargetService.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::exchange {

namespace {

class TargetServiceTest : public testing::Test {
protected:
    auto add(const Target& target) {
        return library.write([&](storage::Transaction& tx) { return service.add(tx, library.by(tx), target); });
    }
    auto edit(const Target& target) {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), target); });
    }
    auto remove(std::int64_t id) {
        return library.write([&](storage::Transaction& tx) { return service.remove(tx, library.by(tx), id); });
    }
    std::vector<Target> all() {
        return *library.read([&](storage::Snapshot& snapshot) { return service.targets(snapshot); });
    }

    test::MemoryLibrary library;
    TargetService service{library.journal()};
    Target national{0, "Б каталогы", TargetProtocol::Z3950, "catalogue.example.org:210/BOOKS"};
    Target other{0,
                 "А каталогы",
                 TargetProtocol::Sru,
                 "https://catalogue.example.org/sru",
                 catalogue::MarcFormat::Unimarc,
                 text::Encoding::Kz1048,
                 "dc.identifier",
                 false};
};

} // namespace

TEST_F(TargetServiceTest, KeepsWhatWasGivenInTheOrderOfTheList) {
    ASSERT_TRUE(add(national));
    ASSERT_TRUE(add(other));
    const auto targets = all();
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[1].name, other.name);
    EXPECT_EQ(targets[1].protocol, other.protocol);
    EXPECT_EQ(targets[1].address, other.address);
    EXPECT_EQ(targets[1].format, other.format);
    EXPECT_EQ(targets[1].encoding, other.encoding);
    EXPECT_EQ(targets[1].isbnIndex, other.isbnIndex);
    EXPECT_FALSE(targets[1].inUse);
    EXPECT_EQ(targets[0].encoding, std::nullopt);
    EXPECT_TRUE(targets[0].inUse);
    EXPECT_EQ(targets[0].position, 1);
    EXPECT_EQ(targets[1].position, 2);
}

TEST_F(TargetServiceTest, AFileIsATargetToo) {
    ASSERT_TRUE(add({0, "Файл", TargetProtocol::File, "/srv/books.mrc"}));
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all()[0].protocol, TargetProtocol::File);
    EXPECT_EQ(all()[0].address, "/srv/books.mrc");
}

TEST_F(TargetServiceTest, EachStepIsTakenBack) {
    const std::string empty = library.dump();
    national.id = *add(national);
    const std::string one = library.dump();
    national.version = all().front().version;
    national.inUse = false;
    ASSERT_TRUE(edit(national));
    const std::string edited = library.dump();
    ASSERT_TRUE(remove(national.id));
    EXPECT_TRUE(all().empty());
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), edited);
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), one);
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), empty);
}

TEST_F(TargetServiceTest, RefusesWhatCannotBeAskedAndTwoOfOneName) {
    Target wrong = national;
    wrong.address = "catalogue.example.org";
    const auto malformed = add(wrong);
    ASSERT_FALSE(malformed);
    EXPECT_EQ(std::get<TargetMalformed>(malformed.error()).flaw, TargetFlaw::AddressMalformed);
    ASSERT_TRUE(add(national));
    other.name = national.name;
    const auto taken = add(other);
    ASSERT_FALSE(taken);
    EXPECT_EQ(std::get<TargetNameTaken>(taken.error()).name, national.name);
    EXPECT_EQ(all().size(), 1U);
}

TEST_F(TargetServiceTest, AnEditOfWhatWasChangedMeanwhileIsRefused) {
    national.id = *add(national);
    Target stale = all().front();
    Target fresh = stale;
    fresh.inUse = false;
    ASSERT_TRUE(edit(fresh));
    const auto late = edit(stale);
    ASSERT_FALSE(late);
    EXPECT_EQ(std::get<Fault>(late.error()).kind, Fault::Kind::Conflict);
    const auto unknown = remove(national.id + 1);
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(std::holds_alternative<UnknownTarget>(unknown.error()));
}

TEST_F(TargetServiceTest, ATargetIsPutAnywhereInTheListAndBack) {
    for (const char* name : {"A", "B", "C", "D"}) {
        national.name = name;
        ASSERT_TRUE(add(national));
    }
    const auto names = [this] {
        std::string text;
        for (const Target& each : all()) text += each.name;
        return text;
    };
    const auto place = [&](const std::string& name, std::int64_t position) {
        const auto targets = all();
        const auto id = std::ranges::find(targets, name, &Target::name)->id;
        return library.write([&](storage::Transaction& tx) { return service.place(tx, library.by(tx), id, position); });
    };
    const std::string before = library.dump();
    ASSERT_TRUE(place("D", 1));
    EXPECT_EQ(names(), "DABC");
    ASSERT_TRUE(place("A", 3));
    EXPECT_EQ(names(), "DBAC");
    ASSERT_TRUE(place("D", 99));
    EXPECT_EQ(names(), "BACD");
    ASSERT_TRUE(place("B", -5));
    EXPECT_EQ(names(), "BACD");
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_FALSE(library.write([&](storage::Transaction& tx) { return service.place(tx, library.by(tx), 777, 1); }));
}

} // namespace kitapdar::exchange
