// A library that held the numbers of its readers in clear is sealed: nothing of them is left, wherever one looks.
#include "core/administration/Forget.h"
#include "core/base/Hex.h"
#include "core/keys/OpenKey.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderService.h"
#include "core/readers/SealingService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Dump.h"
#include "core/storage/Store.h"
#include "tests/support/Place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar {
namespace {

constexpr int planted = 40;

class SealReadersTest : public testing::Test {
protected:
    SealReadersTest() {
        auto opened = Library::open(m_place.address(), storage::Access::Create, m_clock);
        EXPECT_TRUE(opened);
        m_library = std::move(*opened);
        m_library->setSession({"Айгүл", "1", {}});
        m_library->key().useDesk(keys::DeskKey::make());
    }

    static std::string phoneOf(int i) { return "+7 701 55" + std::to_string(10000 + i * 7); }
    static std::string addressOf(int i) { return "Kenesary " + std::to_string(70000 + i * 3); }

    /// Readers with numbers, changed, taken back and done again.
    void work() {
        for (int i = 0; i < planted; ++i) {
            readers::NewReader reader;
            reader.name = {"Surname" + std::to_string(i), "Name", ""};
            reader.phone = phoneOf(i);
            reader.address = addressOf(i);
            const auto added = m_library->writeNow(&readers::ReaderService::add, reader);
            ASSERT_TRUE(added);
            readers::Reader changed = added->reader;
            changed.address = addressOf(i + 1000);
            ASSERT_TRUE(m_library->writeNow(&readers::ReaderService::edit, changed));
            if (i % 3 == 0) {
                ASSERT_TRUE(m_library->writeNow(&staff::UndoService::undoLast));
            }
            if (i % 6 == 0) {
                ASSERT_TRUE(m_library->writeNow(&staff::UndoService::redoLast));
            }
        }
    }
    void prove() {
        ASSERT_TRUE(m_library->writeNow(&readers::SealingService::make, m_library->key().deskPublicKey(), "1"));
        const auto key = m_library->readNow(&readers::SealingService::opened);
        ASSERT_TRUE(key);
        const auto sheet = keys::RecoverySheet::make();
        ASSERT_TRUE(m_library->writeNow(&readers::SealingService::addSlot, keys::slotForSheet((*key)->key, sheet)));
        ASSERT_TRUE(m_library->writeNow(&readers::SealingService::prove, sheet.text()));
    }
    Result<SealReadersReport, SealReadersRefusal> seal() {
        const auto by = *m_library->permission<Permission::KeyManage>().result();
        return sealReaders(m_library->store(), m_library->journal(), m_library->key(), by, {}, m_progress);
    }

    /// Everything that a thief of the file, of its log or of a dump gets.
    std::string everything() {
        std::string all;
        EXPECT_TRUE(m_library->store().readNow([&](storage::Snapshot& snapshot) {
            return storage::dump(snapshot, allTables(), [&](std::string_view piece) {
                all += piece;
                return true;
            });
        }));
        if (m_place.address().isServer()) return all;
        for (const char* ending : {"", "-wal"}) {
            std::ifstream in(m_place.address().file().string() + ending, std::ios::binary);
            all += std::string{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        }
        return all;
    }
    static std::string utf16(const std::string& text) {
        std::string wide;
        for (const char sign : text) wide += std::string{sign, '\0'};
        return wide;
    }
    /// How many of the planted values are found, in whatever form.
    int hits() {
        const std::string all = everything();
        int found = 0;
        const auto look = [&](const std::string& value) {
            for (const std::string& form : {value, toHex(value), utf16(value)})
                if (all.find(form) != std::string::npos) ++found;
        };
        for (int i = 0; i < planted; ++i) {
            look(phoneOf(i).substr(7)); // the digits that are this reader's alone
            look(addressOf(i));
            look(addressOf(i + 1000));
        }
        return found;
    }
    std::vector<CheckProblem> advice() {
        const auto found =
            m_library->store().readNow([](storage::Snapshot& snapshot) { return restrictedInClear(snapshot); });
        EXPECT_TRUE(found);
        return found.value_or(std::vector<CheckProblem>());
    }
    std::vector<CheckProblem> check() {
        const auto found = checkLibrary(m_library->store(), m_library->search(), {}, m_progress);
        EXPECT_TRUE(found);
        return found.value_or(std::vector<CheckProblem>());
    }

    test::Place m_place;
    FixedClock m_clock{Day(2026, 3, 2)};
    std::unique_ptr<Library> m_library;
    jobs::Progress m_progress;
};

TEST_F(SealReadersTest, NothingOfWhatWasInClearIsLeftInFileLogOrDump) {
    work();
    prove();
    ASSERT_GE(hits(), planted * 2) << "the test must be able to fail";
    ASSERT_EQ(advice(), (std::vector<CheckProblem>{{"readers_in_clear", std::to_string(planted)}}));
    const auto sealed = seal();
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->readers, planted);
    EXPECT_GE(sealed->entries, planted * 2);
    EXPECT_TRUE(sealed->emptied);
    EXPECT_EQ(hits(), 0);
    EXPECT_EQ(advice(), std::vector<CheckProblem>());
    EXPECT_EQ(check(), std::vector<CheckProblem>()) << "the journal is whole";
    const auto again = seal();
    ASSERT_FALSE(again);
    EXPECT_TRUE(std::holds_alternative<readers::AlreadySealed>(again.error()));
}

TEST_F(SealReadersTest, WhatWasKilledAfterSealingGoesOnAtTheNextCall) {
    work();
    prove();
    ASSERT_TRUE(m_library->writeNow(&readers::SealingService::seal));
    const auto left = advice();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].code, "journal_in_clear");
    EXPECT_TRUE(isAdvice(left[0]));
    const auto done = seal();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->readers, 0);
    EXPECT_EQ(std::to_string(done->entries), left[0].detail);
    EXPECT_EQ(hits(), 0);
}

TEST_F(SealReadersTest, WithoutAProvenSheetNothingIsForgotten) {
    work();
    const auto refused = seal();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<readers::NoKey>(refused.error()));
    EXPECT_GE(hits(), planted * 2);
    EXPECT_EQ(m_library->store()
                  .readNow([](storage::Snapshot& s) { return s.number("select count(*) from forgotten"); })
                  .value_or(-1),
              0);
}

} // namespace
} // namespace kitapdar
