// The list of catalogues that are asked for records.
#include "core/exchange/targets/TargetService.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

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

TEST_F(TargetServiceTest, KeepsWhatWasGivenAndListsByName) {
    ASSERT_TRUE(add(national));
    ASSERT_TRUE(add(other));
    const auto targets = all();
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[0].name, other.name);
    EXPECT_EQ(targets[0].protocol, other.protocol);
    EXPECT_EQ(targets[0].address, other.address);
    EXPECT_EQ(targets[0].format, other.format);
    EXPECT_EQ(targets[0].encoding, other.encoding);
    EXPECT_EQ(targets[0].isbnIndex, other.isbnIndex);
    EXPECT_FALSE(targets[0].inUse);
    EXPECT_EQ(targets[1].encoding, std::nullopt);
    EXPECT_TRUE(targets[1].inUse);
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

} // namespace kitapdar::exchange
