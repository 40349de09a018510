#include "core/base/Hex.h"
#include "core/keys/OpenKey.h"
#include "core/library/Rooms.h"
#include "core/readers/KeyCheck.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/ReaderService.h"
#include "core/readers/SealingService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::readers {

namespace {

using test::refused;

const std::string iin = "850512312340";
const std::string phone = "+7 701 123-45-67";
const std::string address = "Сәтбаев көшесі 14, 7 пәтер";

/// A library with a desk that has the key, as `init` makes it.
class SealedReadersTest : public ::testing::Test {
protected:
    void SetUp() override {
        keys::DeskKey desk = keys::DeskKey::make();
        m_publicKey = desk.publicKey();
        m_key.useDesk(std::move(desk));
    }
    void makeKey() {
        ASSERT_TRUE(library.write(
            [&](storage::Transaction& tx) { return sealing.make(tx, library.by(tx), m_publicKey, "1"); }));
    }
    /// A sheet that was printed and typed back.
    std::string prove() {
        const auto sheet = keys::RecoverySheet::make();
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void, SealingRefusal> {
            TRY(const auto opened, sealing.opened(tx, library.by(tx)));
            CHECK(sealing.addSlot(tx, library.by(tx), keys::slotForSheet(opened->key, sheet)));
            return sealing.prove(tx, library.by(tx), sheet.text());
        }));
        return sheet.text();
    }
    Result<SealedReaders, SealingRefusal> seal() {
        return library.write([&](storage::Transaction& tx) { return sealing.seal(tx, library.by(tx)); });
    }
    Result<SealedReaders, SealingRefusal> rotate(const std::string& sheet) {
        return library.write([&](storage::Transaction& tx) { return sealing.rotate(tx, library.by(tx), sheet); });
    }
    static NewReader person(const std::string& surname) {
        NewReader reader;
        reader.name = {surname, "Ерлан", ""};
        reader.iin = iin;
        reader.phone = phone;
        reader.address = address;
        return reader;
    }
    Result<Registered, ReaderRefusal> add(const NewReader& reader) { return add(service, reader); }
    Result<Registered, ReaderRefusal> add(const ReaderService& by, const NewReader& reader) {
        return library.write([&](storage::Transaction& tx) { return by.add(tx, library.by(tx), reader); });
    }
    Result<Registered, ReaderRefusal> edit(const Reader& reader) {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), reader); });
    }
    Result<std::string, RevealRefusal> reveal(ReaderId id, RestrictedField field,
                                              const std::string& reason = "хабарласу үшін") {
        return library.write(
            [&](storage::Transaction& tx) { return service.reveal(tx, library.by(tx), id, field, reason); });
    }
    Reader stored(ReaderId id) {
        return **library.read([&](storage::Snapshot& s) { return ReaderRepository().byId(s, id); });
    }
    std::vector<ReaderRow> find(const ReaderQueries& by, const std::string& text) {
        return *library.read(
            [&](storage::Snapshot& s) { return by.find(s, library.by(s), text, Day(2026, 3, 2), 10); });
    }
    void execute(const std::string& sql, const storage::Parameters& values = {}) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return tx.execute(sql, values); }));
    }
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& s) { return s.number(sql); });
    }
    /// Every value of every table as text, bytes as they are and in hexadecimal digits.
    std::string everything() {
        std::string all;
        for (const storage::Table& table : allTables()) {
            if (table.key.empty()) continue; // the program's own
            EXPECT_TRUE(library.read([&](storage::Snapshot& s) {
                return s.each("select * from " + std::string(table.name), {}, [&](const storage::Row& row) {
                    for (int column = 0; column < row.columns(); ++column) {
                        const storage::Value value = row.value(column);
                        if (const auto* text = std::get_if<std::string>(&value)) all += *text + '\n';
                        if (const auto* blob = std::get_if<storage::Blob>(&value)) all += blob->bytes + '\n';
                        if (const auto* whole = std::get_if<std::int64_t>(&value)) all += std::to_string(*whole) + '\n';
                    }
                    return true;
                });
            }));
        }
        return all;
    }

    test::DeskLibrary library;
    keys::OpenKey m_key;
    std::string m_publicKey;
    SealingService sealing{library.journal(), &m_key};
    ReaderService service{library.journal(), &m_key};
    ReaderQueries queries{&m_key};
};

} // namespace

TEST_F(SealedReadersTest, ANewLibrarySealsFromTheFirstReaderOn) {
    makeKey();
    const auto added = add(person("Қасымов"));
    ASSERT_TRUE(added);
    const Reader reader = stored(added->reader.id);
    EXPECT_FALSE(reader.iin);
    EXPECT_EQ(reader.phone + reader.address, "");
    ASSERT_TRUE(reader.sealed.iin && reader.sealed.phone && reader.sealed.address && reader.sealed.ref);
    EXPECT_EQ(added->reader.sealed, reader.sealed);
    EXPECT_EQ(reveal(reader.id, RestrictedField::Iin).value(), iin);
    EXPECT_EQ(reveal(reader.id, RestrictedField::Phone).value(), phone);
    EXPECT_EQ(reveal(reader.id, RestrictedField::Address).value(), address);
}

TEST_F(SealedReadersTest, NoTableHoldsAValueInClearWhateverIsDoneWithReaders) {
    makeKey();
    Reader reader = add(person("Қасымов"))->reader;
    reader.iin = "850512400001";
    reader.phone = "87770001122";
    ASSERT_TRUE(edit(reader));
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.redo());
    ASSERT_TRUE(reveal(reader.id, RestrictedField::Phone));
    const std::string sheet = prove();
    ASSERT_TRUE(rotate(sheet));
    const std::string all = everything();
    for (const std::string& planted :
         {iin, phone, address, std::string("850512400001"), std::string("87770001122"), std::string("7770001122"),
          std::string("7011234567"), std::string("123-45-67")}) {
        EXPECT_EQ(all.find(planted), std::string::npos) << planted;
        EXPECT_EQ(all.find(toHex(planted)), std::string::npos) << planted;
    }
    EXPECT_EQ(number("select count(*) from reader_token where token = '4567' or token = '1122'"), 0);
}

// S11: and a second one with it is refused.
TEST_F(SealedReadersTest, ANumberInUseIsRefusedHoweverItIsWrittenAndByTheDatabaseToo) {
    makeKey();
    const ReaderId first = add(person("Қасымов"))->reader.id;
    for (const char* spelling : {"850512312340", "850512 312340", "850512-312340", "850512\u00A0312340",
                                 "\u200B850512312340", "ЖСН 850512312340"}) {
        NewReader other = person("Ким");
        other.iin = spelling;
        EXPECT_EQ(refused<IinTaken>(add(other)).by, first) << spelling;
    }
    NewReader other = person("Ким");
    other.iin.reset();
    const ReaderId second = add(other)->reader.id;
    const auto pasted = library.write([&](storage::Transaction& tx) {
        return tx.execute("update reader set iin_index = (select iin_index from reader where id = $1) where id = $2",
                          {first, second});
    });
    ASSERT_FALSE(pasted);
    EXPECT_EQ(pasted.error().kind, Fault::Kind::Conflict);
}

TEST_F(SealedReadersTest, IsFoundByTheWholeIinTheWholePhoneAndItsLastFourDigits) {
    makeKey();
    const ReaderId id = add(person("Қасымов"))->reader.id;
    NewReader other = person("Ким");
    other.iin = "850512400001";
    other.phone = "87019998877";
    ASSERT_TRUE(add(other));
    for (const char* text : {"850512312340", "850512 312340", "87011234567", "+7 701 123-45-67", "8 (701) 123 45 67",
                             "7011234567", "4567", "қасым 4567"}) {
        const auto found = find(queries, text);
        ASSERT_EQ(found.size(), 1U) << text;
        EXPECT_EQ(found.front().id, id) << text;
    }
    for (const char* text : {"850512", "85051231234", "850512312341", "87011234568", "1234567", "456"}) {
        EXPECT_TRUE(find(queries, text).empty()) << text;
    }
    EXPECT_EQ(*library.read([&](storage::Snapshot& s) { return queries.idByIin(s, library.by(s), iin); }).value(), id);
}

// S11: each is found by the IIN.
TEST_F(SealedReadersTest, EachOfManyIsFoundByTheIin) {
    makeKey();
    std::vector<std::string> numbers;
    for (int serial = 0; numbers.size() < 200; ++serial) {
        const std::string eleven = "9001013" + std::to_string(1000 + serial);
        const auto check = text::iinCheckDigit(eleven);
        if (check) numbers.push_back(eleven + *check);
    }
    std::vector<ReaderId> ids;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        NewReader reader = person("Оқырман");
        reader.iin = numbers[i];
        ids.push_back(add(reader)->reader.id);
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto found = find(queries, numbers[i]);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found.front().id, ids[i]);
    }
}

// S24: lending goes on without a key.
TEST_F(SealedReadersTest, ADeskWithoutAKeyLendsAndRegistersButOpensNothing) {
    makeKey();
    Reader reader = add(person("Қасымов"))->reader;
    library.addCopy("K-1");
    EXPECT_TRUE(library.lend(reader.card, "K-1"));

    const keys::OpenKey none;
    const ReaderService locked(library.journal(), &none);
    const ReaderQueries lockedQueries(&none);
    (void)refused<keys::KeyLocked>(add(locked, person("Ким")));
    NewReader plain;
    plain.name = {"Ким", "Анна", ""};
    EXPECT_TRUE(add(locked, plain));
    reader = stored(reader.id);
    reader.note = "зал";
    EXPECT_TRUE(library.write([&](storage::Transaction& tx) { return locked.edit(tx, library.by(tx), reader); }));
    EXPECT_EQ(stored(reader.id).sealed, reader.sealed);
    const auto searched =
        library.read([&](storage::Snapshot& s) { return lockedQueries.idByIin(s, library.by(s), iin); });
    ASSERT_FALSE(searched);
    EXPECT_TRUE(std::holds_alternative<keys::KeyLocked>(searched.error()));
    (void)refused<keys::KeyLocked>(library.write([&](storage::Transaction& tx) {
        return locked.reveal(tx, library.by(tx), reader.id, RestrictedField::Iin, "тексеру");
    }));
    EXPECT_TRUE(find(lockedQueries, iin).empty());
    EXPECT_EQ(find(lockedQueries, "қасым").size(), 1U);
    EXPECT_EQ(reveal(reader.id, RestrictedField::Iin).value(), iin);
}

TEST_F(SealedReadersTest, AnEditKeepsWhatItDoesNotWriteAndTakesAwayWhatIsTakenOut) {
    makeKey();
    Reader reader = add(person("Қасымов"))->reader;
    reader.phone = "87770001122";
    reader = edit(reader)->reader;
    EXPECT_EQ(reveal(reader.id, RestrictedField::Iin).value(), iin);
    EXPECT_EQ(reveal(reader.id, RestrictedField::Phone).value(), "87770001122");
    EXPECT_TRUE(find(queries, "87011234567").empty());
    reader.sealed.phone.reset();
    reader = edit(reader)->reader;
    EXPECT_EQ(refused<NothingThere>(reveal(reader.id, RestrictedField::Phone)).field, RestrictedField::Phone);
    EXPECT_TRUE(find(queries, "87770001122").empty());
    EXPECT_TRUE(find(queries, "1122").empty());
    reader.sealed.iin.reset();
    ASSERT_TRUE(edit(reader));
    EXPECT_TRUE(add(person("Ким")));
}

TEST_F(SealedReadersTest, ASealedValueInTheRowOfAnotherIsNotShown) {
    makeKey();
    const ReaderId first = add(person("Қасымов"))->reader.id;
    NewReader other = person("Ким");
    other.iin = "850512400001";
    const ReaderId second = add(other)->reader.id;
    execute("update reader set iin_sealed = (select iin_sealed from reader where id = $1) where id = $2",
            {first, second});
    (void)refused<keys::SealBroken>(reveal(second, RestrictedField::Iin));
    execute("update reader set address_sealed = phone_sealed where id = $1", {first});
    (void)refused<keys::SealBroken>(reveal(first, RestrictedField::Address));
}

TEST_F(SealedReadersTest, LookingNeedsAReasonAndStandsInTheJournal) {
    makeKey();
    const ReaderId id = add(person("Қасымов"))->reader.id;
    const auto entries = [&] { return number("select count(*) from operation where kind = 'reader.reveal'"); };
    (void)refused<RevealReasonMissing>(reveal(id, RestrictedField::Iin, "  "));
    (void)refused<RevealReasonHoldsNumber>(reveal(id, RestrictedField::Iin, "звонок на 8 701 123-45-67"));
    NewReader odd = person("Оспанов");
    odd.iin = "990101300017"; // its check digit is wrong
    const ReaderId other = add(odd)->reader.id;
    (void)refused<RevealReasonHoldsNumber>(reveal(other, RestrictedField::Iin, "тексеру 990101 300017"));
    EXPECT_EQ(entries(), 0);
    ASSERT_TRUE(reveal(id, RestrictedField::Iin));
    EXPECT_EQ(entries(), 1);
    const auto history = library.read([&](storage::Snapshot& s) {
        return library.journal().history(s, {"reader", id.value}, 1);
    });
    EXPECT_EQ(history->front().kind, "reader.reveal");
    EXPECT_EQ(journal::factText(history->front().facts, journal::FactName::Kind), "iin");
    (void)refused<UnknownReader>(reveal(ReaderId(4711), RestrictedField::Iin));
}

TEST_F(SealedReadersTest, WhatIsInClearIsSealedOnlyWhenASheetIsProvenAndThenWholly) {
    const ReaderId id = add(person("Қасымов"))->reader.id;
    NewReader plain;
    plain.name = {"Ким", "Анна", ""};
    const ReaderId other = add(plain)->reader.id;
    makeKey();
    EXPECT_EQ(stored(id).iin, iin);
    (void)refused<NotProven>(seal());
    prove();
    const auto done = seal();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->readers, 1);
    EXPECT_FALSE(stored(id).iin);
    EXPECT_FALSE(stored(other).sealed.ref);
    EXPECT_EQ(reveal(id, RestrictedField::Iin).value(), iin);
    EXPECT_EQ(reveal(id, RestrictedField::Phone).value(), phone);
    EXPECT_EQ(find(queries, "4567").size(), 1U);
    EXPECT_EQ(number("select count(*) from reader_token where token = '4567'"), 0);
    (void)refused<AlreadySealed>(seal());
    const auto state = library.read([&](storage::Snapshot& s) { return sealing.state(s); });
    EXPECT_TRUE(state->key && state->key->seals && state->isOpen && state->isProven);
    EXPECT_EQ(state->clearReaders, 0);
}

TEST_F(SealedReadersTest, AnUndoBringsNothingBackThatIsInClear) {
    Reader reader = add(person("Қасымов"))->reader;
    reader.iin.reset();
    reader.phone.clear();
    reader.address.clear();
    ASSERT_TRUE(edit(reader));
    makeKey();
    // The library holds no restricted value now, so it seals from here on.
    EXPECT_FALSE(library.undo());
    EXPECT_FALSE(stored(reader.id).iin);
}

TEST_F(SealedReadersTest, ANewKeyOpensEverythingAndTheOldOneNothing) {
    makeKey();
    const std::string sheet = prove();
    const ReaderId id = add(person("Қасымов"))->reader.id;
    const Reader before = stored(id);
    (void)refused<keys::OtherSheet>(rotate(keys::RecoverySheet::make().text()));
    EXPECT_EQ(stored(id).sealed, before.sealed);
    const auto done = rotate(sheet);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->readers, 1);
    EXPECT_TRUE(done->lostSlots.empty());
    const Reader after = stored(id);
    EXPECT_EQ(after.sealed.ref, before.sealed.ref);
    EXPECT_NE(after.sealed.iinIndex, before.sealed.iinIndex);
    EXPECT_EQ(keys::generationOf(after.sealed.iin->bytes), 2);
    EXPECT_EQ(reveal(id, RestrictedField::Address).value(), address);
    EXPECT_EQ(find(queries, iin).size(), 1U);
    execute("update reader set iin_sealed = $1 where id = $2", {before.sealed.iin, id});
    EXPECT_EQ(refused<keys::OtherGeneration>(reveal(id, RestrictedField::Iin)).ofValue, 1);
}

TEST_F(SealedReadersTest, ANewKeyTellsHowFarItIsAndIsStoppedWholly) {
    makeKey();
    const std::string sheet = prove();
    ASSERT_TRUE(add(person("Қасымов")));
    const std::string before = everything();
    const auto rotateWith = [&](jobs::Progress& progress) {
        return library.write(
            [&](storage::Transaction& tx) { return sealing.rotate(tx, library.by(tx), sheet, &progress); });
    };
    std::vector<std::int64_t> totals;
    jobs::Progress* running = nullptr;
    jobs::Progress stopped([&](const jobs::Step& step) {
        totals.push_back(step.total);
        running->cancel(); // with the first readers before it
    });
    running = &stopped;
    const auto refusal = rotateWith(stopped);
    ASSERT_FALSE(refusal);
    EXPECT_EQ(std::get<Fault>(refusal.error()).kind, Fault::Kind::Cancelled);
    EXPECT_EQ(totals, std::vector<std::int64_t>{1});
    EXPECT_EQ(everything(), before);
    jobs::Progress quiet;
    EXPECT_TRUE(rotateWith(quiet));
}

// S18: and of what an earlier key has sealed.
TEST_F(SealedReadersTest, AnUndoBringsNothingBackThatAnEarlierKeyHasSealed) {
    makeKey();
    const std::string sheet = prove();
    Reader reader = add(person("Қасымов"))->reader;
    reader.sealed.phone.reset();
    reader.sealed.address.reset();
    reader.sealed.iin.reset();
    ASSERT_TRUE(edit(reader));
    ASSERT_TRUE(rotate(sheet));
    EXPECT_FALSE(library.undo());
    EXPECT_FALSE(stored(reader.id).sealed.iin);
}

TEST_F(SealedReadersTest, AValueThatDoesNotOpenStopsTheNewKeyWholly) {
    makeKey();
    const std::string sheet = prove();
    ASSERT_TRUE(add(person("Қасымов")));
    NewReader other = person("Ким");
    other.iin = "850512400001";
    const ReaderId second = add(other)->reader.id;
    execute("update reader set phone_sealed = address_sealed where id = $1", {second});
    const std::string before = everything();
    EXPECT_EQ(refused<ValueNotOpened>(rotate(sheet)).reader, second);
    EXPECT_EQ(everything(), before);
}

TEST_F(SealedReadersTest, ASecondDeskGetsTheKeyWhenASheetIsProvenAndLosesItWithTheNextKey) {
    makeKey();
    const ReaderId id = add(person("Қасымов"))->reader.id;
    keys::DeskKey desk = keys::DeskKey::make();
    const std::string publicKey = desk.publicKey();
    const auto give = [&] {
        return library.write([&](storage::Transaction& tx) -> Result<void, SealingRefusal> {
            TRY(const auto opened, sealing.opened(tx, library.by(tx)));
            return sealing.addSlot(tx, library.by(tx), keys::slotForDesk(opened->key, publicKey, "2"));
        });
    };
    (void)refused<NotProven>(give());
    const std::string sheet = prove();
    ASSERT_TRUE(give());
    keys::OpenKey second;
    second.useDesk(std::move(desk));
    const ReaderService there(library.journal(), &second);
    const auto shown = [&] {
        return library.write([&](storage::Transaction& tx) {
            return there.reveal(tx, library.by(tx), id, RestrictedField::Iin, "тексеру");
        });
    };
    EXPECT_EQ(shown().value(), iin);
    ASSERT_TRUE(rotate(sheet));
    EXPECT_EQ(shown().value(), iin); // by the new slot, which was made for it
    const std::string slot = keys::slotForDesk(keys::DataKey::make(1).value(), publicKey, "2").name;
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return sealing.removeSlot(tx, library.by(tx), slot); }));
    ASSERT_TRUE(rotate(sheet));
    (void)refused<keys::KeyLocked>(shown());
    EXPECT_EQ(refused<UnknownSlot>(library.write([&](storage::Transaction& tx) {
                  return sealing.removeSlot(tx, library.by(tx), slot);
              })).slot,
              slot);
}

TEST_F(SealedReadersTest, ASlotOfAKeyThatWasChangedMeanwhileIsNotTaken) {
    makeKey();
    const std::string sheet = prove();
    const auto opened = library.read([&](storage::Snapshot& s) { return m_key.in(s); });
    ASSERT_TRUE(rotate(sheet));
    (void)refused<keys::KeyLocked>(library.write([&](storage::Transaction& tx) {
        return sealing.addSlot(tx, library.by(tx), keys::slotForDesk((*opened)->key, m_publicKey, "1"));
    }));
}

TEST_F(SealedReadersTest, WhereTheRowOfTheKeyIsGoneNothingIsStoredInClearAndNoOtherKeyIsMade) {
    makeKey();
    (void)prove();
    const ReaderId id = add(person("Қасымов"))->reader.id;
    for (const bool slotsToo : {false, true}) {
        execute("delete from data_key");
        if (slotsToo) execute("delete from key_slot");
        (void)refused<keys::KeyLocked>(reveal(id, RestrictedField::Iin));
        NewReader other = person("Ким");
        other.iin = "850512400001";
        (void)refused<keys::KeyLocked>(add(other));
        EXPECT_EQ(number("select count(*) from reader where iin is not null or phone <> ''"), 0);
        (void)refused<KeyMissing>(library.write(
            [&](storage::Transaction& tx) { return sealing.make(tx, library.by(tx), m_publicKey, "1"); }));
        EXPECT_TRUE(library.read([&](storage::Snapshot& s) { return sealing.state(s); })->key->isMissing());
    }
}

TEST_F(SealedReadersTest, TheRowsOfTheKeyAreHeldByTheJournal) {
    const auto wrong = [&] { return *library.read([](storage::Snapshot& s) { return changedKeys(s); }); };
    EXPECT_TRUE(wrong().empty()) << "a library without a key";
    makeKey();
    EXPECT_TRUE(wrong().empty());
    const std::string sheet = prove();
    ASSERT_TRUE(add(person("Қасымов")));
    EXPECT_TRUE(wrong().empty());
    ASSERT_TRUE(rotate(sheet));
    EXPECT_TRUE(wrong().empty());
    using Wrong = std::vector<std::string>;
    const auto afterwards = [&](const std::string& sql) {
        Wrong found;
        (void)library.write([&](storage::Transaction& tx) -> Result<void> {
            CHECK(tx.execute(sql));
            TRY(found, changedKeys(tx));
            return fail(Fault{Fault::Kind::Cancelled, "put back", {}});
        });
        return found;
    };
    EXPECT_EQ(afterwards("delete from data_key"), Wrong{"data_key: missing"});
    EXPECT_EQ(afterwards("delete from key_slot"), Wrong{"key_slot: none of the present key"});
    const Wrong changed{"data_key, key_slot: changed past the program"};
    EXPECT_EQ(afterwards("update data_key set made_at = 1"), changed);
    EXPECT_EQ(afterwards("update key_slot set desk = 'x'"), changed);
    EXPECT_EQ(afterwards("delete from key_slot where kind = 'desk'"), changed);
    EXPECT_EQ(afterwards("update data_key set generation = 1"),
              (Wrong{"data_key: key 1 of 2 that were made", "key_slot: none of the present key",
                     "reader 1: sealed by key 2"}));
    EXPECT_TRUE(wrong().empty());
}

} // namespace kitapdar::readers
