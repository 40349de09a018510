// Databases of IRBIS64: the last versions of records, without the deleted ones.
#include "core/catalogue/RecordFields.h"
#include "core/exchange/MarcReader.h"
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::exchange {
namespace {

using test::readBytes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Fields = std::vector<std::pair<int, std::string>>;

void addNumber(std::string& out, std::size_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFFU);
}

constexpr std::size_t current = 32;
constexpr std::size_t older = 8;

std::string record(std::size_t number, const Fields& fields, std::size_t state = current) {
    std::string directory;
    std::string values;
    for (const auto& [tag, value] : fields) {
        addNumber(directory, static_cast<std::size_t>(tag));
        addNumber(directory, values.size());
        addNumber(directory, value.size());
        values += value;
    }
    const std::size_t base = 32 + directory.size();
    std::string out;
    for (const std::size_t value :
         {number, base + values.size(), std::size_t{0}, std::size_t{0}, base, fields.size(), std::size_t{1}, state}) {
        addNumber(out, value);
    }
    return out + directory + values;
}

std::string database(const std::string& records, std::size_t spare = 0) {
    std::string out;
    for (const std::size_t value : {std::size_t{0}, std::size_t{9}, 36 + records.size(), std::size_t{0}})
        addNumber(out, value);
    return out + std::string(20, '\0') + records + std::string(spare, '\0');
}

Fields book(const std::string& title) {
    return {{920, "PAZK"}, {101, "kaz"}, {200, "^A" + title + "^eроман"}, {910, "^a0^b125^dАБ"}};
}

std::vector<std::string> titles(const test::WholeFile& file) {
    std::vector<std::string> found;
    for (const auto& each : file.records) found.push_back(each.value("200", 'a'));
    return found;
}

TEST(IrbisMaster, TheLastVersionsOfRecordsAreRead) {
    const auto file = readBytes(database(record(1, book("Ескі"), older) + record(2, book("Екі")) +
                                             record(1, book("Бір")) + record(3, book("Өшірілген"), current | 1),
                                         100'000));
    EXPECT_EQ(file.facts.kind, FileKind::IrbisMaster);
    EXPECT_THAT(titles(file), ElementsAre("Екі", "Бір"));
    EXPECT_THAT(file.broken, IsEmpty());
    EXPECT_EQ(file.records[0].data("101"), "kaz");
    EXPECT_EQ(catalogue::detectFormat(file.records[0]), catalogue::MarcFormat::Irbis);
    ASSERT_THAT(catalogue::projectCopies(file.records[0]).copies, SizeIs(1));
    EXPECT_EQ(catalogue::projectCopies(file.records[0]).copies[0].inventoryNumber, "125");
    EXPECT_THAT(readBytes(database("")).records, IsEmpty());
}

TEST(IrbisMaster, DamageCostsItselfOnly) {
    auto wrongField = record(2, book("Екі"));
    wrongField[32 + 8] = '\x7F'; // the length of a field
    const auto file = readBytes(database(record(1, book("Бір")) + wrongField + record(3, book("Үш"))));
    EXPECT_THAT(titles(file), ElementsAre("Бір", "Үш"));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::BadDirectory);

    const auto lost = readBytes(database(record(1, book("Бір")) + std::string(777, 'x') + record(3, book("Үш"))));
    EXPECT_THAT(titles(lost), ElementsAre("Бір", "Үш"));
    ASSERT_THAT(lost.broken, SizeIs(1));
    EXPECT_EQ(lost.broken[0].reason, MarcProblem::NotARecord);

    auto cut = database(record(1, book("Бір")) + record(2, book("Екі")));
    cut.resize(cut.size() - 5);
    const auto truncated = readBytes(cut);
    EXPECT_THAT(titles(truncated), ElementsAre("Бір"));
    ASSERT_THAT(truncated.broken, SizeIs(1));
    EXPECT_EQ(truncated.broken[0].reason, MarcProblem::Truncated);

    EXPECT_THAT(readBytes(database(record(1, book("Бір")) + record(2, {{200, "^aЕкі\xFF"}}))).broken, SizeIs(1));
}

TEST(IrbisMaster, OtherFilesOfThatProgramAreNoRecords) {
    for (const std::string& bytes : {std::string("\0\0\0\x24\0\0\0\0\0\0\0\0", 12), std::string(100, '\0') + "\x1E\x1D",
                                     std::string("\x7F"
                                                 "ELF\x02\x01\x1E\x1D some program")}) {
        const auto reader = MarcReader::fromBytes(bytes);
        ASSERT_FALSE(reader.has_value());
        EXPECT_TRUE(std::holds_alternative<NotMarcFile>(reader.error()));
    }
}

TEST(IrbisMaster, AFieldThatAnotherLibraryHasIsNoCopyOfIrbis) {
    using catalogue::MarcRecord;
    const auto copiesOf = [](std::vector<catalogue::MarcSubfield> parts) {
        const MarcRecord marc21{"00000nam a2200000 i 4500",
                                {{"245", '0', '0', "", {{'a', "T"}}}, {"910", ' ', ' ', "", std::move(parts)}}};
        return catalogue::projectCopies(marc21).copies.size();
    };
    EXPECT_EQ(copiesOf({{'a', "local note"}, {'b', "Hayden Library"}}), 0U);
    EXPECT_EQ(copiesOf({{'b', "Hayden Library"}}), 0U);
    EXPECT_EQ(copiesOf({{'a', "0"}, {'b', "А-125"}}), 1U);
    EXPECT_EQ(copiesOf({{'b', "125"}, {'d', "АБ"}}), 1U);
    EXPECT_EQ(copiesOf({{'a', "U"}, {'1', "12"}}), 1U);
}

} // namespace
} // namespace kitapdar::exchange
