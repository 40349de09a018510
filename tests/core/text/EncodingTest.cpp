#include "core/text/Encoding.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace kitapdar::text {
namespace {

constexpr std::string_view kKazakh =
    "Қазақ әдебиетінің тарихы: Абайдың өлеңдері, ұлттық үлгі, ғылыми еңбек және шаһар туралы кітап";
constexpr std::string_view kRussian = "Путь Ленина : орган обкома КП Казахстана. - Кзыл-Орда, 1938. Подъём";

bool isSingleByte(Encoding encoding) {
    return encoding != Encoding::Utf8 && encoding != Encoding::Marc8 && encoding != Encoding::Utf16;
}

TEST(Encoding, HasStableNames) {
    for (Encoding encoding : kAllEncodings) EXPECT_EQ(encodingFromName(encodingName(encoding)), encoding);
    const std::pair<const char*, Encoding> table[] = {{"utf-8", Encoding::Utf8},
                                                      {"marc-8", Encoding::Marc8},
                                                      {"cp1251", Encoding::Cp1251},
                                                      {"cp866", Encoding::Cp866},
                                                      {"kz-1048", Encoding::Kz1048},
                                                      {"pt154", Encoding::Pt154},
                                                      {"Windows-1251", Encoding::Cp1251},
                                                      {"UTF8", Encoding::Utf8},
                                                      {"RK1048", Encoding::Kz1048},
                                                      {"KOI8-R", Encoding::Koi8R},
                                                      {"iso-8859-5", Encoding::Iso8859_5},
                                                      {"x-mac-cyrillic", Encoding::MacCyrillic},
                                                      {"iso-8859-1", Encoding::Iso8859_1},
                                                      {"strk1048-2002", Encoding::Kz1048},
                                                      {"utf-16", Encoding::Utf16},
                                                      {"UTF16LE", Encoding::Utf16},
                                                      {"utf-16be", Encoding::Utf16},
                                                      {"UTF-16 LE", Encoding::Utf16},
                                                      {"KZ-1048", Encoding::Kz1048},
                                                      {"KZ_1048", Encoding::Kz1048},
                                                      {"STRK 1048-2002", Encoding::Kz1048},
                                                      {"PTCP154", Encoding::Pt154},
                                                      {"PT-154", Encoding::Pt154},
                                                      {"Cyrillic-Asian", Encoding::Pt154},
                                                      {"CP-1251", Encoding::Cp1251},
                                                      {"CP_866", Encoding::Cp866},
                                                      {"KOI8R", Encoding::Koi8R},
                                                      {"iso8859-5", Encoding::Iso8859_5},
                                                      {"ISO_8859-1", Encoding::Iso8859_1},
                                                      {"maccyrillic", Encoding::MacCyrillic}};
    for (const auto& [name, encoding] : table) EXPECT_EQ(encodingFromName(name), encoding) << name;
    for (const char* name : {"", "-", "koi7", "utf-32", "125"}) EXPECT_EQ(encodingFromName(name), std::nullopt) << name;
    EXPECT_EQ(encodingName(Encoding::Kz1048), "kz-1048");
    EXPECT_EQ(encodingName(Encoding::Pt154), "pt154");
}

TEST(Encoding, ReadsTheKazakhLettersOfEachCodePage) {
    const std::string_view letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
    EXPECT_EQ(decode("\xAA\xBA\x81\x83\x8D\x9D\x8C\x9C\xA4\xB5\xA6\xB1\x87\x89\x8E\x9E\xB2\xB3", Encoding::Pt154),
              letters);
    EXPECT_EQ(decode("\xA3\xBC\xAA\xBA\x8D\x9D\xBD\xBE\xA5\xB4\xA1\xA2\xAF\xBF\x8E\x9E\xB2\xB3", Encoding::Kz1048),
              letters);
    EXPECT_EQ(decode("\xCA\xED\xE8\xE3\xE0 \xB9 1", Encoding::Cp1251), "Книга № 1");
    EXPECT_EQ(decode("\x8A\xAD\xA8\xA3\xA0 \xFC 1", Encoding::Cp866), "Книга № 1");
}

TEST(Encoding, WritesBackEveryByteItReads) {
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all.push_back(static_cast<char>(byte));
    for (Encoding encoding : kAllEncodings) {
        if (!isSingleByte(encoding)) continue;
        const auto text = decode(all, encoding);
        ASSERT_TRUE(text) << encodingName(encoding);
        EXPECT_EQ(encode(*text, encoding), all) << encodingName(encoding);
    }
}

TEST(Encoding, RefusesWhatItCannotReadOrWrite) {
    EXPECT_EQ(decode("\xFF", Encoding::Utf8), std::nullopt);
    EXPECT_EQ(decode("plain", Encoding::Marc8), std::nullopt);
    EXPECT_EQ(encode("қазақ", Encoding::Cp1251), std::nullopt) << "cp1251 has no қ";
    EXPECT_EQ(encode("\xFF", Encoding::Cp1251), std::nullopt);
    EXPECT_EQ(decode("\xEF\xBF\xBD", Encoding::Utf8), "\xEF\xBF\xBD") << "a real replacement sign is UTF-8";
}

TEST(EncodingGuess, KnowsWhatItWroteItself) {
    for (Encoding encoding : {Encoding::Utf8, Encoding::Kz1048, Encoding::Pt154})
        EXPECT_EQ(guessEncoding(*encode(kKazakh, encoding)), encoding) << encodingName(encoding);
    for (Encoding encoding : {Encoding::Utf8, Encoding::Cp1251, Encoding::Cp866, Encoding::Koi8R, Encoding::Iso8859_5,
                              Encoding::MacCyrillic})
        EXPECT_EQ(guessEncoding(*encode(kRussian, encoding)), encoding) << encodingName(encoding);
    EXPECT_EQ(guessEncoding(*encode("ПУТЬ ЛЕНИНА : ОРГАН ОБКОМА", Encoding::Cp866)), Encoding::Cp866);
    EXPECT_EQ(guessEncoding(*encode("ПУТЬ ЛЕНИНА : ОРГАН ОБКОМА", Encoding::Cp1251)), Encoding::Cp1251);
}

TEST(EncodingGuess, TakesPlainAsciiForUtf8AndEscapesForMarc8) {
    EXPECT_EQ(guessEncoding(""), Encoding::Utf8);
    EXPECT_EQ(guessEncoding("plain"), Encoding::Utf8);
    EXPECT_EQ(guessEncoding("\x1B(N Kniga \x1B(B"), Encoding::Marc8);
    EXPECT_EQ(guessEncoding("Gene\xE2vi\xE1"
                            "eve Idee \xE2"
                            "es"),
              Encoding::Marc8);
    EXPECT_EQ(guessEncoding("P\xE5 om \xE6tter, H\xE5rd, \xE0 la"), Encoding::Iso8859_1);
    EXPECT_EQ(guessEncoding("UTF-8 с одним битым байтом \xFF и дальше"), Encoding::Utf8);
}

TEST(EncodingGuess, LeavesUkrainianInCp1251) {
    const std::string text = *encode("Історія України: її народ, ґудзик, є, Їжак, Євген, ґанок", Encoding::Cp1251);
    EXPECT_EQ(guessEncoding(text), Encoding::Cp1251);
}

struct RealFile {
    const char* name;
    Encoding encoding;
};

void PrintTo(const RealFile& file, std::ostream* out) { *out << file.name; }

class EncodingOfRealFile : public ::testing::TestWithParam<RealFile> {};

TEST_P(EncodingOfRealFile, IsGuessed) {
    const auto path = test::sharedData(std::string("marc/") + GetParam().name);
    NEEDS_SHARED(path);
    EXPECT_EQ(encodingName(guessEncoding(test::readFile(path))), encodingName(GetParam().encoding));
}

INSTANTIATE_TEST_SUITE_P(Guess, EncodingOfRealFile,
                         ::testing::ValuesIn(std::vector<RealFile>{
                             {"rusmarc-loge-gh/TEST1.ISO", Encoding::Cp1251},
                             {"rusmarc-loge-gh/TEST2.ISO", Encoding::Cp1251},
                             {"rusmarc-loge-gh/ur.iso", Encoding::Utf8},
                             {"pymarc/1251.dat", Encoding::Cp1251},
                             {"pymarc/utf8_invalid.mrc", Encoding::Utf8},
                             {"pymarc/marc8.dat", Encoding::Marc8},
                             {"pymarc/test_marc8.txt", Encoding::Marc8},
                             {"pymarc/test_utf8.txt", Encoding::Utf8},
                             {"pymarc/testunimarc.dat", Encoding::Utf8},
                             {"irbis/ISTU/istu.mst", Encoding::Utf8},
                             {"irbis/mnu/hav.mnu", Encoding::Cp1251},
                             {"irbis/mnu/mhr.mnu", Encoding::Cp1251},
                             {"ruby-marc/cp866_unimarc.marc", Encoding::Cp866},
                             {"ruby-marc/cp866_multirecord.marc", Encoding::Cp866},
                             {"ruby-marc/marc8_accented_chars.marc", Encoding::Marc8},
                             {"ruby-marc/bad_eacc_encoding.marc8.marc", Encoding::Marc8},
                             {"ruby-marc/utf8_multirecord.marc", Encoding::Utf8},
                             {"ruby-marc/utf8_with_bad_bytes.marc", Encoding::Utf8},
                             {"folio-mod-data-import/2500.mrc", Encoding::Utf8},
                             {"folio-mod-data-import/sample100.mrc", Encoding::Utf8},
                         }));

TEST(EncodingGuess, AgreesWithTheCharsetFilesBesideTheYazRecords) {
    NEEDS_SHARED(test::sharedData("marc/yaz"));
    int seen = 0;
    for (int number = 0; number <= 12; ++number) {
        const std::string name = "marc/yaz/marc" + std::to_string(number);
        const std::string bytes = test::readFile(test::sharedData(name + ".marc"));
        std::string charset = test::readFile(test::sharedData(name + ".chr"));
        while (!charset.empty() && charset.back() <= ' ') charset.pop_back();
        // Plain ASCII is the same in all of them; danmarc is ISO 8859-1 with escapes for the rest.
        const bool ascii = bytes.find('\x1B') == std::string::npos &&
                           std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & '\x80') != 0; });
        const std::string expected = ascii ? "utf-8" : charset == "danmarc" ? "iso-8859-1" : charset;
        EXPECT_EQ(encodingName(guessEncoding(bytes)), expected) << name;
        ++seen;
    }
    EXPECT_EQ(seen, 13);
}

RC_GTEST_PROP(EncodingProperty, AnyBytesAreGuessedAndRead, (const std::string& bytes)) {
    const Encoding encoding = guessEncoding(bytes);
    if (isSingleByte(encoding)) RC_ASSERT(encode(*decode(bytes, encoding), encoding) == bytes);
}

} // namespace
} // namespace kitapdar::text
