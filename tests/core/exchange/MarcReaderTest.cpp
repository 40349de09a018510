#include "core/exchange/MarcReader.h"
#include "tests/core/exchange/MarcFiles.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcRecord;
using test::isoBook;
using test::isoRecord;
using test::readBytes;
using testing::ElementsAre;
using testing::SizeIs;

std::vector<std::string> titles(const test::WholeFile& file) {
    std::vector<std::string> found;
    for (const auto& record : file.records) found.push_back(record.value("245", 'a'));
    return found;
}

/// Three books, the middle one changed by the test.
template <class Change>
test::WholeFile readWithDamagedMiddle(Change change) {
    auto middle = isoBook("2", "Екінші");
    change(middle);
    return readBytes(isoBook("1", "Бірінші") + middle + isoBook("3", "Үшінші"));
}

TEST(MarcReader, ReadsFieldsInTheOrderOfTheDirectory) {
    const auto file = readBytes(isoRecord({{"001", "kz-1"},
                                           {"245",
                                            "10\x1F"
                                            "aАбай жолы :\x1F"
                                            "bроман\x1F"
                                            "c"},
                                           {"100",
                                            "1 \x1F"
                                            "aӘуезов"}}));
    ASSERT_THAT(file.records, SizeIs(1));
    const auto& record = file.records[0];
    EXPECT_EQ(file.facts.kind, FileKind::Iso2709);
    EXPECT_EQ(record.fields.size(), 3U);
    EXPECT_EQ(record.data("001"), "kz-1");
    EXPECT_EQ(record.fields[1].indicator1, '1');
    EXPECT_EQ(record.fields[1].indicator2, '0');
    EXPECT_EQ(record.fields[1].subfields.size(), 3U);
    EXPECT_EQ(record.fields[1].value('b'), "роман");
    EXPECT_EQ(record.fields[2].tag, "100");
    EXPECT_TRUE(file.repaired.empty());
}

TEST(MarcReader, AnEmptyFileHasNoRecordsAndNoMistake) {
    for (const char* text : {"", "\r\n", "\x1A"}) {
        const auto file = readBytes(text);
        EXPECT_TRUE(file.records.empty());
        EXPECT_TRUE(file.broken.empty());
    }
}

TEST(MarcReader, RefusesWhatHoldsNoRecords) {
    for (const char* text : {"invalid marc file", "<html><body>404</body></html>", "PK\x03\x04", "#!/bin/sh"}) {
        const auto reader = MarcReader::fromBytes(text);
        ASSERT_FALSE(reader.has_value()) << text;
        EXPECT_TRUE(std::holds_alternative<NotMarcFile>(reader.error())) << text;
    }
    const auto absent = MarcReader::open("/nowhere/at-all.mrc");
    ASSERT_FALSE(absent.has_value());
    EXPECT_NE(faultIn(absent.error()), nullptr);
}

TEST(MarcReader, LineEndsBetweenRecordsAreNoRecords) {
    const auto file =
        readBytes(isoBook("1", "A") + "\r\n" + isoBook("2", "B") + "\r\n\r\n" + isoBook("3", "C") + "\x1A");
    EXPECT_THAT(titles(file), ElementsAre("A", "B", "C"));
    EXPECT_TRUE(file.broken.empty());
    EXPECT_TRUE(file.repaired.empty());
}

TEST(MarcReader, MendsLengthsThatLeaveNothingToGuess) {
    const std::vector<std::pair<const char*, void (*)(std::string&)>> cases = {
        {"length too small", [](std::string& record) { record.replace(0, 5, "00040"); }},
        {"length too large", [](std::string& record) { record.replace(0, 5, "00120"); }},
        {"length 99999", [](std::string& record) { record.replace(0, 5, "99999"); }},
        {"length of two records", [](std::string& record) { record.replace(0, 5, "00156"); }},
        {"length no number", [](std::string& record) { record.replace(0, 5, "00?71"); }},
        {"base address", [](std::string& record) { record.replace(12, 5, "99937"); }},
        {"base address no number", [](std::string& record) { record.replace(12, 5, "0x000"); }},
        {"leader with a foreign byte", [](std::string& record) { record[22] = '\x92'; }},
        {"record end lost", [](std::string& record) { record.pop_back(); }},
        {"length of the last field", [](std::string& record) { record.replace(24 + 12 + 3, 4, "0012"); }},
        {"address past the end", [](std::string& record) { record.replace(24 + 12 + 7, 5, "00900"); }},
    };
    for (const auto& [name, change] : cases) {
        SCOPED_TRACE(name);
        const auto file = readWithDamagedMiddle(change);
        EXPECT_THAT(titles(file), ElementsAre("Бірінші", "Екінші", "Үшінші"));
        EXPECT_TRUE(file.broken.empty());
        EXPECT_THAT(file.repaired, ElementsAre(2));
    }
}

TEST(MarcReader, ReadsARecordWhoseLengthIsNoNumberAndLosesNoNeighbour) {
    const std::vector<std::string> lengths = {
        "     ", "abcde", "?????", "-0071", "+0071", "  071", "71   ", "7    ", "0x047", "00000", "00001", "00024",
        "99999", "\x01\x02\x03\x04\x05", std::string(5, '\0'), "\xD0\x91\xD0\x92\xD0", "\r\n\r\n\t",
        // and those that move what follows
        "", "7", "71", "071", "0071", "000071", "0000071", "abc", "abcdefg", "   ", "       ", "1234567890"};
    for (const std::string& length : lengths) {
        for (const bool hasBase : {true, false}) {
            SCOPED_TRACE(testing::PrintToString(length) + (hasBase ? "" : ", no base address"));
            const auto file = readWithDamagedMiddle([&](std::string& record) {
                if (!hasBase) record.replace(12, 5, "?????");
                record.replace(0, 5, length);
            });
            EXPECT_THAT(titles(file), ElementsAre("Бірінші", "Екінші", "Үшінші"));
            EXPECT_TRUE(file.broken.empty());
            EXPECT_THAT(file.repaired, ElementsAre(2));
        }
    }
}

TEST(MarcReader, NamesARecordOfWhichNothingCanBeReadAndLosesNoNeighbour) {
    const std::string good = isoBook("1", "Бірінші");
    const std::vector<std::pair<const char*, void (*)(std::string&)>> cases = {
        {"no length and letters in the directory",
         [](std::string& record) { record.replace(0, 5, "abcde").replace(27, 3, "xyz"); }},
        {"a leader and a directory of letters", [](std::string& record) { record.replace(0, 48, 48, 'x'); }},
        {"a length far too long", [](std::string& record) { record.replace(0, 5, "1234567890123456789"); }},
        {"text", [](std::string& record) { record = "The server is busy.\x1D"; }},
        {"text without a record end", [](std::string& record) { record = "\r\n---------- 1 ----------\r\n"; }},
    };
    for (const auto& [name, change] : cases) {
        SCOPED_TRACE(name);
        const auto file = readWithDamagedMiddle(change);
        EXPECT_THAT(titles(file), ElementsAre("Бірінші", "Үшінші"));
        ASSERT_THAT(file.broken, SizeIs(1));
        EXPECT_EQ(file.broken[0].number, 2);
        EXPECT_GE(file.broken[0].offset, static_cast<std::int64_t>(good.size()));
        EXPECT_FALSE(file.broken[0].bytes.empty());
    }
}

TEST(MarcReader, ReadsABentRecordWhereverItStands) {
    const auto bent = [](const std::string& number, const std::string& title) {
        return isoBook(number, title).replace(0, 5, "?????");
    };
    EXPECT_THAT(titles(readBytes(bent("1", "A") + isoBook("2", "B"))), ElementsAre("A", "B"));
    EXPECT_THAT(titles(readBytes(isoBook("1", "A") + bent("2", "B"))), ElementsAre("A", "B"));
    EXPECT_THAT(titles(readBytes(bent("1", "A"))), ElementsAre("A"));
    EXPECT_THAT(titles(readBytes(bent("1", "A") + bent("2", "B") + "\r\n" + bent("3", "C"))),
                ElementsAre("A", "B", "C"));
    // The record end between them is lost, too.
    auto first = isoBook("1", "A");
    first.pop_back();
    EXPECT_THAT(titles(readBytes(first + bent("2", "B") + isoBook("3", "C"))), ElementsAre("A", "B", "C"));
    EXPECT_THAT(titles(readBytes(first + bent("2", "B").replace(12, 5, "?????") + isoBook("3", "C"))),
                ElementsAre("A", "B", "C"));
    // Its neighbour was recoded after its lengths were written.
    EXPECT_THAT(titles(readBytes(isoBook("1", "A").replace(24 + 12 + 3, 4, "0012") + bent("2", "B"))),
                ElementsAre("A", "B"));
}

/// Leaders as nobody writes them, any number of them: each record is read or named.
TEST(MarcReader, CountsEveryRecordHoweverItsLeaderIsBent) {
    std::mt19937 random(20261130);
    const std::string bytes = "0123456789 abcxyz?+-.\x01\x7F\xD0\x90";
    const auto any = [&](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    for (int round = 0; round < 300; ++round) {
        std::string file;
        std::vector<std::string> good;
        constexpr int count = 12;
        for (int i = 0; i < count; ++i) {
            auto record = isoBook(std::to_string(i), "Title " + std::to_string(i));
            if (i % 3 == 1) { // between good neighbours
                std::string length;
                for (std::size_t size = any(9); length.size() < size;) length += bytes[any(bytes.size())];
                if (any(3) == 0) record.replace(12, 5, bytes.substr(any(bytes.size() - 5), 5));
                record.replace(0, 5, length);
            }
            file += record;
            good.push_back("Title " + std::to_string(i));
        }
        const auto read = readBytes(file);
        EXPECT_EQ(read.records.size() + read.broken.size(), std::size_t(count)) << testing::PrintToString(file);
        EXPECT_EQ(titles(read), good) << testing::PrintToString(file);
    }
}

TEST(MarcReader, LosesOnlyTheDamagedRecordAndNamesIt) {
    struct Case {
        const char* name;
        MarcProblem reason;
        void (*change)(std::string&);
    };
    const std::vector<Case> cases = {
        {"letters in the directory", MarcProblem::BadDirectory, [](std::string& record) { record[30] = 'x'; }},
        {"a tag of control characters", MarcProblem::BadDirectory, [](std::string& record) { record[25] = '\x01'; }},
        {"a directory cut short", MarcProblem::BadDirectory, [](std::string& record) { record.erase(40, 1); }},
        {"a field end inside a field", MarcProblem::BadDirectory, [](std::string& record) { record[56] = '\x1E'; }},
        {"half a letter", MarcProblem::BadText, [](std::string& record) { record.replace(60, 2, "\xD0z"); }},
        {"cut in the middle", MarcProblem::Truncated,
         [](std::string& record) {
             record.erase(60);
             record += '\x1D';
         }},
        {"cut in the leader", MarcProblem::Truncated,
         [](std::string& record) {
             record.erase(20);
             record += '\x1D';
         }},
    };
    const auto first = static_cast<std::int64_t>(isoBook("1", "Бірінші").size());
    for (const auto& [name, reason, change] : cases) {
        SCOPED_TRACE(name);
        const auto file = readWithDamagedMiddle(change);
        EXPECT_THAT(titles(file), ElementsAre("Бірінші", "Үшінші"));
        ASSERT_THAT(file.broken, SizeIs(1));
        EXPECT_EQ(file.broken[0].number, 2);
        EXPECT_EQ(file.broken[0].offset, first);
        EXPECT_EQ(file.broken[0].reason, reason);
        EXPECT_FALSE(file.broken[0].bytes.empty());
    }
}

TEST(MarcReader, ARecordWithoutFieldsIsNone) {
    const auto file = readBytes(isoBook("1", "A") + isoRecord({}) + isoBook("3", "C"));
    EXPECT_THAT(titles(file), ElementsAre("A", "C"));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::BadStructure) << "as in MARCXML and IRBIS text";
}

TEST(MarcReader, ATruncatedTailIsNamed) {
    auto bytes = isoBook("1", "Бірінші") + isoBook("2", "Екінші");
    bytes.resize(bytes.size() - 5);
    const auto file = readBytes(bytes);
    EXPECT_THAT(titles(file), ElementsAre("Бірінші"));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::Truncated);
}

TEST(MarcReader, KeepsARecordEndThatStandsInsideAValueOutOfTheText) {
    const auto file = readBytes(isoBook("1",
                                        "one\x1D"
                                        "two") +
                                isoBook("2", "B"));
    EXPECT_THAT(titles(file), ElementsAre("onetwo", "B"));
}

TEST(MarcReader, BadIndicatorsAndCodesDoNotLoseTheField) {
    const auto file = readBytes(isoRecord({{"245",
                                            "\x1F"
                                            "aNone"},
                                           {"246",
                                            "1\x1F"
                                            "aOne"},
                                           {"247",
                                            "10xyz\x1F"
                                            "aMany"},
                                           {"500",
                                            " \xC3\xA1\x1F"
                                            "aForeign"},
                                           {"501",
                                            "  \x1F"
                                            "әcode\x1F\x1F"
                                            "b"},
                                           {"502", "no subfields"}}));
    ASSERT_THAT(file.records, SizeIs(1));
    const auto& fields = file.records[0].fields;
    EXPECT_EQ(fields[0].value('a'), "None");
    EXPECT_EQ(fields[1].indicator1, '1');
    EXPECT_EQ(fields[2].data, "xyz");
    EXPECT_EQ(fields[3].indicator2, ' ');
    EXPECT_EQ(fields[4].subfields, (std::vector<catalogue::MarcSubfield>{{' ', "әcode"}, {'b', ""}}));
    EXPECT_EQ(fields[5].data, "no subfields");
}

TEST(MarcReader, DecodesOldEncodings) {
    const auto cyrillic = isoRecord({{"245",
                                      "10\x1F"
                                      "a\xC0\xE1\xE0\xE9"}},
                                    "nam a22", ' ');
    EXPECT_THAT(titles(readBytes(cyrillic, text::Encoding::Cp1251)), ElementsAre("Абай"));
    const auto dos = isoRecord({{"245",
                                 "10\x1F"
                                 "a\x80\xA1\xA0\xA9"}},
                               "nam a22", ' ');
    EXPECT_THAT(titles(readBytes(dos, text::Encoding::Cp866)), ElementsAre("Абай"));
}

TEST(MarcReader, DecodesMarc8AndItsCharacterReferences) {
    const auto accents = isoRecord({{"245",
                                     "10\x1F"
                                     "aGonz\xE2"
                                     "alez &#x4D9; &#xZZ; &amp;\x1F"
                                     "b\x1B(NaB\x1B(B."}},
                                   "nam a22", ' ');
    const auto file = readBytes(accents, text::Encoding::Marc8);
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].value("245", 'a'), "González ә &#xZZ; &amp;");
    EXPECT_EQ(file.records[0].value("245", 'b'), "Аб.") << "Cyrillic by escape, ends with the value";
    EXPECT_EQ(readBytes(isoBook("1", "a &#x4D9;")).records[0].value("245", 'a'), "a &#x4D9;") << "UTF-8 has no need";
}

TEST(MarcReader, CharacterReferencesWithoutEndAreLookedThroughOnce) { // or it takes minutes
    std::string title;
    for (int i = 0; i < 1'000'000; ++i) title += "&#x";
    auto bytes = isoRecord({{"245",
                             "10\x1F"
                             "a\xE2"
                             "a;"}},
                           "nam a22", ' ');
    bytes.insert(bytes.size() - 3, title);
    const auto file = readBytes(bytes, text::Encoding::Marc8);
    EXPECT_THAT(titles(file), ElementsAre("\u00E1" + title + ';'));
}

TEST(MarcReader, ComposesLettersAndDropsControlCharacters) {
    const auto file = readBytes(isoBook("1", "и\xCC\x86 \x01z\x7F line\nend"));
    EXPECT_THAT(titles(file), ElementsAre("й z line\nend"));
}

TEST(MarcReader, GarbageWithoutARecordEndIsGivenUpInPieces) {
    std::string bytes = isoBook("1", "A");
    bytes += std::string(std::size_t{9} << 20, 'x');
    const auto file = readBytes(bytes);
    EXPECT_THAT(titles(file), ElementsAre("A"));
    EXPECT_LE(file.broken.size(), 4U);
    for (const auto& broken : file.broken) EXPECT_LE(broken.bytes.size(), 100'000U);
}

TEST(MarcReader, ManyRecordsCrossTheEdgesOfTheBuffer) {
    std::string bytes;
    for (int i = 0; i < 9000; ++i)
        bytes += isoBook(std::to_string(i), "Title " + std::string(static_cast<std::size_t>(i % 97), 'x'));
    const auto file = readBytes(bytes);
    ASSERT_THAT(file.records, SizeIs(9000));
    EXPECT_TRUE(file.repaired.empty());
    for (int i = 0; i < 9000; ++i) EXPECT_EQ(file.records[static_cast<std::size_t>(i)].data("001"), std::to_string(i));
}

/// Whatever happens to the bytes: the reader ends, numbers rise, offsets rise, values keep the promise of MarcRecord.
void expectSane(const std::string& bytes) {
    auto reader = MarcReader::fromBytes(bytes);
    if (!reader) return;
    std::int64_t lastOffset = -1;
    for (;;) {
        auto item = reader->next();
        ASSERT_TRUE(item.has_value());
        if (!*item) break;
        ASSERT_GT(reader->offset(), lastOffset);
        lastOffset = reader->offset();
        ASSERT_LE(reader->number(), std::ssize(bytes) + 1);
        if (const auto* record = std::get_if<MarcRecord>(&**item)) {
            ASSERT_EQ(catalogue::loadMarc(catalogue::storeMarc(*record)), *record);
        }
    }
    ASSERT_EQ(reader->position(), std::ssize(bytes));
}

void mutate(std::string bytes, unsigned seed, int rounds) {
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < rounds; ++round) {
        auto changed = bytes;
        for (auto count = below(6) + 1; count > 0 && !changed.empty(); --count) {
            const auto at = below(changed.size());
            switch (below(5)) {
            case 0:
                changed[at] = static_cast<char>(random() & 0xFF);
                break;
            case 1:
                changed.erase(at, below(30) + 1);
                break;
            case 2:
                changed.insert(at, std::string(below(20), static_cast<char>(random() & 0xFF)));
                break;
            case 3:
                changed[at] = "\x1D\x1E\x1F\x1B<&^#*\n0"[below(11)];
                break;
            default:
                changed.resize(at + 1);
            }
        }
        expectSane(changed);
        if (testing::Test::HasFatalFailure()) return;
    }
}

TEST(MarcReader, SurvivesAnyDamageOfSmallFiles) {
    std::string iso;
    for (int i = 0; i < 6; ++i) iso += isoBook(std::to_string(i), "Қазақ тілі");
    mutate(iso, 1, 3000);
    mutate("#920: PAZK\n#200: ^aТитул^eещё\n*****\n#920: ASP\n*****\n", 2, 2000);
    mutate(
        "<collection><record><leader>00000nam a2200000   4500</leader><controlfield tag=\"001\">1</controlfield>"
        "<datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">T</subfield></datafield></record>"
        "</collection>",
        3, 2000);
}

TEST(MarcReader, SurvivesAnyDamageOfRealFiles) {
    const auto folder = test::sharedData("marc");
    NEEDS_SHARED(folder);
    for (const char* name :
         {"pymarc/bad_records.mrc", "ruby-marc/cp866_multirecord.marc", "yaz/marccol1.u8.marc",
          "ruby-marc/bad_eacc_encoding.marc8.marc", "rusmarc-loge-gh/TEST2.ISO", "ruby-marc/batch.xml"}) {
        SCOPED_TRACE(name);
        mutate(test::readFile(folder / name), 7, 150);
    }
}

} // namespace
} // namespace kitapdar::exchange
