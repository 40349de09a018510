#include "core/keys/CoreDumps.h"
#include "core/keys/DeskKeyFile.h"
#include "core/keys/KeySlots.h"
#include "core/keys/RecoverySheet.h"
#include "core/keys/Sealer.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <sys/resource.h>

namespace kitapdar::keys {

namespace {

DataKey keyOf(std::int64_t generation = 1) { return std::move(DataKey::make(generation)).value(); }
Sealer sealerOf(const DataKey& key) { return std::move(Sealer::of(key)).value(); }

constexpr Stretching quick{1, 1};
const std::string iin = "850512312340";
const std::string ref = "0123456789abcdef";

} // namespace

TEST(SealerTest, WhatIsSealedIsOpenedAgainAndNeverSealedAlike) {
    const Sealer sealer = sealerOf(keyOf());
    const std::string one = sealer.seal(iin, "reader.iin", ref);
    const std::string other = sealer.seal(iin, "reader.iin", ref);
    EXPECT_EQ(one.size(), iin.size() + 42);
    EXPECT_NE(one, other);
    EXPECT_EQ(one.find(iin), std::string::npos);
    EXPECT_EQ(sealer.open(one, "reader.iin", ref).value(), iin);
    EXPECT_EQ(sealer.open(other, "reader.iin", ref).value(), iin);
    EXPECT_EQ(sealer.open(sealer.seal("", "reader.phone", ref), "reader.phone", ref).value(), "");
}

// S13: pasted into another row,
TEST(SealerTest, AValueOfAnotherRowOrColumnIsNotOpened) {
    const Sealer sealer = sealerOf(keyOf());
    const std::string sealed = sealer.seal(iin, "reader.iin", ref);
    const auto row = sealer.open(sealed, "reader.iin", "fedcba9876543210");
    ASSERT_FALSE(row);
    EXPECT_TRUE(std::holds_alternative<SealBroken>(row.error()));
    const auto column = sealer.open(sealed, "reader.phone", ref);
    ASSERT_FALSE(column);
    EXPECT_TRUE(std::holds_alternative<SealBroken>(column.error()));
}

// S13: with a bit turned,
TEST(SealerTest, EveryTurnedBitAndEveryCutIsFound) {
    const Sealer sealer = sealerOf(keyOf());
    const std::string sealed = sealer.seal(iin, "reader.iin", ref);
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        std::string turned = sealed;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(sealer.open(turned, "reader.iin", ref)) << bit;
    }
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        EXPECT_FALSE(sealer.open(sealed.substr(0, size), "reader.iin", ref)) << size;
    }
}

// S13: of an old key: refused, and named.
TEST(SealerTest, AValueOfAnEarlierKeyIsNamedAsSuch) {
    const DataKey before = keyOf(1);
    const Sealer sealer = sealerOf(keyOf(2));
    const auto opened = sealer.open(sealerOf(before).seal(iin, "reader.iin", ref), "reader.iin", ref);
    ASSERT_FALSE(opened);
    const auto* other = std::get_if<OtherGeneration>(&opened.error());
    ASSERT_TRUE(other);
    EXPECT_EQ(other->ofValue, 1);
    EXPECT_EQ(other->ofKey, 2);
}

TEST(SealerTest, AMarkIsTheSameForTheSameValueUnderTheSameKeyAlone) {
    const DataKey key = keyOf();
    EXPECT_EQ(sealerOf(key).mark("iin", iin), sealerOf(key).mark("iin", iin));
    EXPECT_EQ(sealerOf(key).mark("iin", iin).size(), 16U);
    EXPECT_NE(sealerOf(key).mark("iin", iin), sealerOf(key).mark("phone", iin));
    EXPECT_NE(sealerOf(key).mark("iin", iin), sealerOf(keyOf()).mark("iin", iin));
    EXPECT_NE(sealerOf(key).tailMark("4567"), sealerOf(key).mark("", "4567"));
}

TEST(DataKeyTest, SubkeysDifferAndTellNothingOfEachOther) {
    const DataKey key = keyOf();
    std::set<std::string> all{std::string(key.secret().view())};
    for (const Purpose purpose :
         {Purpose::Index, Purpose::Seal, Purpose::PhoneTail, Purpose::Pepper, Purpose::Manifest, Purpose::Check}) {
        all.insert(std::string(key.subkey(purpose).view()));
    }
    EXPECT_EQ(all.size(), 7U);
    EXPECT_EQ(key.fingerprint(), key.fingerprint());
    EXPECT_NE(key.fingerprint(), keyOf().fingerprint());
    EXPECT_FALSE(DataKey::make(0));
    EXPECT_FALSE(DataKey::make(256));
    EXPECT_FALSE(DataKey::of(Secret(std::string_view("short")), 1));
}

TEST(RecoverySheetTest, IsReadBackHoweverItIsTyped) {
    const RecoverySheet sheet = RecoverySheet::make();
    const std::string text = sheet.text();
    EXPECT_EQ(text.size(), 8 * 5 + 7U);
    std::string typed;
    for (const char sign : text) {
        if (sign == '-')
            typed += "\n  ";
        else if (sign == '0')
            typed += 'o';
        else if (sign == '1')
            typed += 'l';
        else
            typed += static_cast<char>(std::tolower(static_cast<unsigned char>(sign)));
    }
    const auto read = RecoverySheet::read(typed);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text(), text);
    EXPECT_EQ(read->key().view(), sheet.key().view());
    EXPECT_NE(RecoverySheet::make().text(), text);
}

// S25: one wrong sign is named by its group.
TEST(RecoverySheetTest, OneWrongSignIsNamedByItsGroup) {
    constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*";
    const std::string text = RecoverySheet::make().text();
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] == '-') continue;
        for (const char sign : signs) {
            if (sign == text[place]) continue;
            std::string wrong = text;
            wrong[place] = sign;
            const auto read = RecoverySheet::read(wrong);
            ASSERT_FALSE(read) << wrong;
            const auto* group = std::get_if<WrongGroup>(&read.error());
            ASSERT_TRUE(group) << wrong;
            EXPECT_EQ(group->group, static_cast<int>(place / 6) + 1) << wrong;
        }
    }
}

TEST(RecoverySheetTest, ExchangedSignsAndGroupsAreFound) {
    const std::string text = RecoverySheet::make().text();
    for (std::size_t place = 0; place + 1 < text.size(); ++place) {
        if (text[place] == '-' || text[place + 1] == '-' || text[place] == text[place + 1]) continue;
        std::string wrong = text;
        std::swap(wrong[place], wrong[place + 1]);
        EXPECT_FALSE(RecoverySheet::read(wrong)) << wrong;
    }
    for (std::size_t one = 0; one < 8; ++one) {
        for (std::size_t other = one + 1; other < 8; ++other) {
            std::string wrong = text;
            for (std::size_t i = 0; i < 5; ++i) std::swap(wrong[one * 6 + i], wrong[other * 6 + i]);
            if (wrong == text) continue; // two groups that are the same
            EXPECT_FALSE(RecoverySheet::read(wrong)) << wrong;
        }
    }
    const auto part = RecoverySheet::read(text.substr(0, 17));
    ASSERT_FALSE(part);
    EXPECT_EQ(std::get<SheetIncomplete>(part.error()).groups, 3);
}

TEST(KeySlotTest, TheDeskOpensItsSlotAndNoOther) {
    const DataKey key = keyOf(3);
    const DeskKey desk = DeskKey::make();
    const DeskKey other = DeskKey::make();
    const KeySlot slot = slotForDesk(key, desk.publicKey(), "1");
    const auto opened = openedBy(desk, slot);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->secret().view(), key.secret().view());
    EXPECT_EQ(opened->generation(), 3);
    EXPECT_TRUE(openedBy(*DeskKey::of(desk.secret().view()), slot));
    const auto refused = openedBy(other, slot);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<KeyLocked>(refused.error()));
    KeySlot pasted = slot;
    pasted.publicKey = other.publicKey();
    EXPECT_FALSE(openedBy(other, pasted));
    EXPECT_TRUE(slotForDesk(key, "short", "1").sealed.empty());
    EXPECT_TRUE(slotForDesk(key, std::string(32, '\0'), "1").sealed.empty());
}

TEST(DeskKeyTest, WhatLiesAtTheDeskIsReadThereAlone) {
    const DeskKey desk = DeskKey::make();
    std::string sealed = sealedFor(desk, iin);
    EXPECT_EQ(sealed.find(iin), std::string::npos);
    EXPECT_EQ(openedBy(desk, sealed), iin);
    EXPECT_FALSE(openedBy(DeskKey::make(), sealed));
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    EXPECT_FALSE(openedBy(desk, sealed));
    EXPECT_FALSE(openedBy(desk, "short"));
}

TEST(KeySlotTest, AnotherPassphraseIsAWrongOne) {
    const DataKey key = keyOf();
    const KeySlot slot = slotForPassphrase(key, "жеті қазына және бір ит", quick).value();
    const auto opened = openedBy("жеті қазына және бір ит", slot);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->fingerprint(), key.fingerprint());
    const auto wrong = openedBy("жеті қазына және бір мысық", slot);
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(std::holds_alternative<WrongPassphrase>(wrong.error()));
}

TEST(KeySlotTest, ASlotThatWouldTakeDaysIsDamagedAndNotTried) {
    KeySlot slot = slotForPassphrase(keyOf(), "a passphrase", quick).value();
    slot.salt.replace(4, 4, "\xFF\xFF\xFF\x7F");
    const auto opened = openedBy("a passphrase", slot);
    ASSERT_FALSE(opened);
    ASSERT_TRUE(std::holds_alternative<Fault>(opened.error()));
    EXPECT_EQ(std::get<Fault>(opened.error()).kind, Fault::Kind::Corrupt);
}

TEST(KeySlotTest, TheSheetOpensItsOwnSlotOnly) {
    const DataKey key = keyOf();
    const RecoverySheet sheet = RecoverySheet::make();
    const KeySlot slot = slotForSheet(key, sheet);
    EXPECT_EQ(openedBy(*RecoverySheet::read(sheet.text()), slot)->fingerprint(), key.fingerprint());
    const auto other = openedBy(RecoverySheet::make(), slot);
    ASSERT_FALSE(other);
    EXPECT_TRUE(std::holds_alternative<OtherSheet>(other.error()));
}

TEST(CoreDumpsTest, AreNotWritten) {
    forbidCoreDumps();
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
}

TEST(DeskKeyFileTest, IsOfItsOwnerAloneAndNeverWrittenOver) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "settings" / "desk-key";
    EXPECT_FALSE(readDeskKey(file).value());
    const auto made = makeDeskKey(file);
    ASSERT_TRUE(made);
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms(0600));
    EXPECT_EQ(readDeskKey(file).value()->publicKey(), made->publicKey());
    EXPECT_EQ(makeDeskKey(file).error().kind, Fault::Kind::AlreadyExists);
    std::filesystem::permissions(file, std::filesystem::perms(0640));
    EXPECT_EQ(readDeskKey(file).error().kind, Fault::Kind::Denied);
    std::filesystem::permissions(file, std::filesystem::perms(0600));
    std::filesystem::resize_file(file, 10);
    EXPECT_EQ(readDeskKey(file).error().kind, Fault::Kind::Corrupt);
}

} // namespace kitapdar::keys
