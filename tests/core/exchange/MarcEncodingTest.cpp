// Which encoding a record is read in: each by itself, within what its file shows.
#include "core/exchange/MarcReader.h"
#include "core/text/Utf8.h"
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::exchange {
namespace {

using test::isoRecord;
using test::readBytes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string bookOf(const std::string& title, char coding, const std::string& author = "Sand") {
    return isoRecord({{"100",
                       "1 \x1F"
                       "a" +
                           author},
                      {"245",
                       "10\x1F"
                       "a" +
                           title}},
                     "nam a22", coding);
}

std::string in(text::Encoding encoding, std::string_view title) { return *text::encode(title, encoding); }

std::vector<std::string> titles(const test::WholeFile& file) {
    std::vector<std::string> found;
    for (const auto& record : file.records) found.push_back(record.value("245", 'a'));
    return found;
}

/// IRBIS text; each value a book.
std::string irbis(const std::vector<std::string>& books) {
    std::string text;
    for (const auto& title : books) text += "#920: PAZK\r\n#200: ^a" + title + "\r\n*****\r\n";
    return text;
}

TEST(MarcEncoding, WhatFollowsMuchAsciiIsReadInItsOwn) {
    std::string bytes;
    for (int i = 0; i < 4000; ++i) bytes += bookOf("A plain title of the first part " + std::to_string(i), ' ');
    const auto file = readBytes(bytes +
                                bookOf("Caf\xE2"
                                       "e M\xE8"
                                       "uller",
                                       ' ') +
                                bookOf("El ni\xE4no", ' '));
    EXPECT_THAT(file.broken, IsEmpty());
    ASSERT_THAT(file.records, SizeIs(4002));
    EXPECT_EQ(file.records[4000].value("245", 'a'), "Café Müller");
    EXPECT_EQ(file.records[4001].value("245", 'a'), "El niño");
    EXPECT_EQ(file.facts.encoding, text::Encoding::Marc8);
    EXPECT_FALSE(file.facts.mixed);
}

TEST(MarcEncoding, OneForeignRecordSpoilsNoFile) {
    const auto utf8 = bookOf("Құнанбай мұрасы", 'a') + bookOf("Степные сказки", 'a') +
                      bookOf(
                          "Caf\xE2"
                          "e M\xE8"
                          "uller",
                          ' ');
    EXPECT_THAT(titles(readBytes(utf8)), ElementsAre("Құнанбай мұрасы", "Степные сказки", "Café Müller"));
    EXPECT_TRUE(readBytes(utf8).facts.mixed);
    std::string marc8;
    for (int i = 0; i < 18; ++i)
        marc8 += bookOf(
            "Fran\xF0"
            "cois le champi",
            ' ');
    const auto file = readBytes(marc8 + bookOf("Алтын сандық", ' ')); // leader/09 says it is none, and it is UTF-8
    ASSERT_THAT(file.records, SizeIs(19));
    EXPECT_EQ(file.records[0].value("245", 'a'), "François le champi");
    EXPECT_EQ(file.records[18].value("245", 'a'), "Алтын сандық");
    const auto cyrillic = bookOf(in(text::Encoding::Cp1251, "Тихий Дон: роман"), ' ') +
                          bookOf(in(text::Encoding::Cp866, "Поднятая целина"), ' ') + bookOf("Жусан иісі", 'a') +
                          bookOf(in(text::Encoding::Cp1251, "Степь да степь"), 'a'); // says UTF-8 and is not
    EXPECT_THAT(titles(readBytes(cyrillic)),
                ElementsAre("Тихий Дон: роман", "Поднятая целина", "Жусан иісі", "Степь да степь"));
}

TEST(MarcEncoding, KazakhBehindMuchRussianIsRead) {
    for (const auto page : {text::Encoding::Kz1048, text::Encoding::Pt154}) {
        std::vector<std::string> books(9000, in(text::Encoding::Cp1251, "История Казахстана, сборник статей"));
        for (int i = 0; i < 50; ++i) books.push_back(in(page, "Қызылорда облысының тарихы, ғылыми жинақ, өлкетану"));
        books.push_back(in(page, "Әң")); // of itself it shows nothing
        const auto file = readBytes(irbis(books));
        ASSERT_THAT(file.records, SizeIs(9051));
        EXPECT_EQ(file.facts.encoding, page);
        EXPECT_EQ(file.records.front().value("200", 'a'), "История Казахстана, сборник статей");
        EXPECT_EQ(file.records[9049].value("200", 'a'), "Қызылорда облысының тарихы, ғылыми жинақ, өлкетану");
        EXPECT_EQ(file.records.back().value("200", 'a'), "Әң");
    }
}

std::vector<std::string> irbisTitles(const test::WholeFile& file) {
    std::vector<std::string> found;
    for (const auto& record : file.records) found.push_back(record.value("200", 'a'));
    return found;
}

TEST(MarcEncoding, AShortKazakhTitleAmongRussianOnesIsReadByItsWords) {
    const std::vector<std::string> russian(200, in(text::Encoding::Cp1251, "История Казахстана, сборник статей"));
    for (const char* title :
         {"Ұлы дала", "Ұлы жол",  "Үлкен үй", "Күн",      "Көп",    "Өмір",   "Қазақ", "Әке",       "Мәртебе",
          "Таң",      "Туған ел", "Ғылым",    "Құс жолы", "Жұлдыз", "Бағасы", "Оқу",   "Өзбекстан", "Ана тілі мен ұлы",
          "Мұсаұлы",  "ҰЛЫ ДАЛА", "Шаңырақ"}) {
        auto books = russian;
        books.push_back(in(text::Encoding::Kz1048, title));
        const auto file = readBytes(irbis(books));
        EXPECT_EQ(irbisTitles(file).back(), title);
        EXPECT_EQ(irbisTitles(file).front(), "История Казахстана, сборник статей");
        EXPECT_THAT(file.doubts, IsEmpty()) << title;
    }
}

TEST(MarcEncoding, UkrainianAndBelarusianStayWhatTheyAre) {
    const std::vector<const char*> titles = {"Україна",
                                             "Історія України: її народ",
                                             "Їжак і його друзі",
                                             "Синє море",
                                             "Знає",
                                             "Моє життя",
                                             "Ґанок",
                                             "Аґрус",
                                             "Ґрунт",
                                             "З'їзд",
                                             "Марією",
                                             "Єдність",
                                             "Твоє життєвий поєднання",
                                             "Воўк",
                                             "Быў",
                                             "Жыў сабе дзяўчына",
                                             "Яна ўзяла",
                                             "Праўда",
                                             "Слоўнік",
                                             "Беларуская мова і яўгеніка",
                                             "УСЁ БЫЎ"};
    const std::vector<std::string> russian(200, in(text::Encoding::Cp1251, "История Казахстана, сборник статей"));
    for (const char* title : titles) {
        auto books = russian;
        books.push_back(in(text::Encoding::Cp1251, title));
        EXPECT_EQ(irbisTitles(readBytes(irbis(books))).back(), title);
    }
    // In one file with much Kazakh, too.
    for (const char* title : {"Історія України: її народ", "Жыў сабе дзяўчына", "Воўк"}) {
        auto books = russian;
        for (int i = 0; i < 50; ++i)
            books.push_back(in(text::Encoding::Kz1048, "Қызылорда облысының ғылыми тарихы, өлке"));
        books.push_back(in(text::Encoding::Cp1251, title));
        books.push_back(in(text::Encoding::Kz1048, "Үміт"));
        const auto read = irbisTitles(readBytes(irbis(books)));
        EXPECT_EQ(read[read.size() - 2], title);
        EXPECT_EQ(read.back(), "Үміт");
    }
}

TEST(MarcEncoding, WhatNothingTellsIsNamedAndTheFileTellsIt) {
    const std::vector<std::string> russian(200, in(text::Encoding::Cp1251, "История Казахстана, сборник статей"));
    auto books = russian;
    books.push_back(in(text::Encoding::Kz1048, "Үміт")); // "Їміт" might be Ukrainian
    const auto alone = readBytes(irbis(books));
    ASSERT_THAT(alone.doubts, SizeIs(1));
    EXPECT_EQ(alone.doubts[0], std::pair(std::int64_t{201}, TextDoubt::Guessed));
    books.push_back(in(text::Encoding::Kz1048, "Ұлы дала"));
    const auto beside = readBytes(irbis(books));
    EXPECT_EQ(irbisTitles(beside)[200], "Үміт");
    EXPECT_THAT(beside.doubts, IsEmpty());
    books.back() = in(text::Encoding::Cp1251, "Історія України");
    EXPECT_EQ(irbisTitles(readBytes(irbis(books)))[200], "Їміт");
}

TEST(MarcEncoding, TheMarksOfVietnameseAndRomanisedRussianAreMarc8) {
    const auto file = readBytes(bookOf("Vi\xF2\xE3"
                                       "et Nam s\xE2"
                                       "ach l\xF2"
                                       "ich",
                                       ' ') +
                                bookOf("Soln\xEBt\xEC"
                                       "se, stan\xEBt\xEC"
                                       "sii",
                                       ' '));
    EXPECT_EQ(file.facts.encoding, text::Encoding::Marc8);
    ASSERT_THAT(file.records, SizeIs(2));
    EXPECT_EQ(titles(file).front(), "Việt Nam sách lịch") << "ị and ệ, not Cyrillic";
    EXPECT_EQ(titles(file).back().find("ë"), std::string::npos) << titles(file).back();
}

TEST(MarcEncoding, AForcedEncodingBeatsWhatRecordsSay) {
    EXPECT_THAT(titles(readBytes(bookOf(in(text::Encoding::Cp1251, "Абай"), 'a'), text::Encoding::Cp1251)),
                ElementsAre("Абай"));
    EXPECT_THAT(titles(readBytes(bookOf("Абай", 'a'), text::Encoding::Cp1251)), ElementsAre("РђР±Р°Р№"));
    EXPECT_THAT(readBytes(bookOf(in(text::Encoding::Cp1251, "Абай"), ' '), text::Encoding::Utf8).broken, SizeIs(1));
}

TEST(MarcEncoding, OneWordThatIsKazakhInBothPagesIsReadAsTheLikelierOneAndDoubted) {
    const std::string longTitle = "Абай жолы: роман-эпопея, бірінші кітап";
    const auto read = [&](text::Encoding page, const std::string& title) {
        return readBytes(irbis({in(page, title), in(page, longTitle)}));
    };
    const auto guessed = ElementsAre(std::pair(std::int64_t{1}, TextDoubt::Guessed));
    for (const auto& [title, page] : {std::pair(std::string("Әуезов М. О."), text::Encoding::Pt154),
                                      {std::string("Ғибратты кітап"), text::Encoding::Kz1048}}) {
        const auto file = read(page, title);
        ASSERT_THAT(file.records, SizeIs(2));
        EXPECT_EQ(file.records[0].value("200", 'a'), title);
        EXPECT_EQ(file.facts.encoding, page) << "as it was read";
        EXPECT_THAT(file.doubts, guessed);
    }
    // The same name by the byte that is a Kazakh letter in KZ-1048 alone.
    const auto sure = read(text::Encoding::Kz1048, "Әуезов М. О.");
    EXPECT_EQ(sure.records.at(0).value("200", 'a'), "Әуезов М. О.");
    EXPECT_EQ(sure.facts.encoding, text::Encoding::Kz1048);
    EXPECT_THAT(sure.doubts, IsEmpty());
    // Other words of the file decide without a doubt.
    for (const auto page : {text::Encoding::Pt154, text::Encoding::Kz1048}) {
        const auto file = readBytes(irbis(
            {in(page, "Ғибрат"), in(page, "Әуезов"), in(page, "Тоғжан"), in(page, "Сәуле"), in(page, longTitle)}));
        EXPECT_EQ(file.records.at(0).value("200", 'a'), "Ғибрат") << text::encodingName(page);
        EXPECT_EQ(file.records.at(1).value("200", 'a'), "Әуезов") << text::encodingName(page);
        EXPECT_THAT(file.doubts, IsEmpty()) << text::encodingName(page);
    }
    const auto signs = readBytes(irbis({in(text::Encoding::Cp1251, "Плёнки 5 µм и ±мм")}));
    EXPECT_EQ(signs.records.at(0).value("200", 'a'), "Плёнки 5 µм и ±мм");
}

/// UTF-16 of UTF-8.
std::string utf16(std::string_view text, bool big) {
    std::string bytes;
    const std::u32string points = text::codePoints(text);
    for (const char32_t c : points) {
        const char upper = static_cast<char>(c >> 8U);
        const char lower = static_cast<char>(c & 0xFFU);
        bytes += big ? upper : lower;
        bytes += big ? lower : upper;
    }
    return bytes;
}

TEST(MarcEncoding, IrbisTextInUtf16IsReadWithAndWithoutMarkAndNamed) {
    const std::string text = irbis({"Қазақ хандығының тарихы – «Абай жолы»", "Путь Абая"});
    for (const bool big : {false, true}) {
        for (const bool marked : {false, true}) {
            const std::string mark = !marked ? "" : big ? "\xFE\xFF" : "\xFF\xFE";
            const std::string bytes = mark + utf16(text, big);
            for (const auto wanted : {std::optional<text::Encoding>(), std::optional(text::Encoding::Utf16)}) {
                const auto file = readBytes(bytes, wanted);
                ASSERT_THAT(file.records, SizeIs(2)) << big << marked;
                EXPECT_EQ(file.records[0].value("200", 'a'), "Қазақ хандығының тарихы – «Абай жолы»");
                EXPECT_EQ(file.facts.encoding, text::Encoding::Utf16);
                EXPECT_EQ(file.facts.kind, FileKind::IrbisText);
                EXPECT_THAT(file.doubts, IsEmpty());
            }
        }
    }
    EXPECT_FALSE(MarcReader::fromBytes(text, {text::Encoding::Utf16, BadBytes::Refuse})) << "it is in UTF-8";
}

TEST(MarcEncoding, LettersOfNoLanguageAreMarkedAsDoubtful) {
    const auto file =
        readBytes(bookOf("Ќызылорда облысыныѕ тарихы", 'a') + bookOf("Делµз халќы", 'a') +
                  bookOf("Їжак і його друзі", 'a') + bookOf("Ўсе ў лесе", 'a') + bookOf("Ѓорѓи, ќерка и ѕвезда", 'a') +
                  bookOf("Љубав и ђаци", 'a') + bookOf("Қызылорда облысының тарихы ± 5 ¤", 'a'));
    ASSERT_THAT(file.records, SizeIs(7));
    EXPECT_THAT(file.doubts, ElementsAre(std::pair(std::int64_t{1}, TextDoubt::Misread),
                                         std::pair(std::int64_t{2}, TextDoubt::Misread)));
}

/// "История степи", "Щербаков" in KOI8-R and ISO 8859-5.
const std::string koi8Title = "\xE9\xD3\xD4\xCF\xD2\xC9\xD1 \xD3\xD4\xC5\xD0\xC9";
const std::string koi8Author = "\xFD\xC5\xD2\xC2\xC1\xCB\xCF\xD7";
const std::string iso5Title = "\xB8\xE1\xE2\xDE\xE0\xD8\xEF \xE1\xE2\xD5\xDF\xD8";
const std::string iso5Author = "\xC9\xD5\xE0\xD1\xD0\xDA\xDE\xD2";

constexpr text::Encoding cyrillicPages[] = {text::Encoding::Cp1251, text::Encoding::Cp866, text::Encoding::Koi8R,
                                            text::Encoding::Iso8859_5, text::Encoding::MacCyrillic};

TEST(MarcEncoding, BytesThatStandForNothingInMarc8AreNotPassedOverInSilence) {
    int asMarc8 = 0;
    for (const unsigned char byte : {0x85, 0xA0, 0xAF, 0xBB, 0xC9, 0xDF, 0xFC, 0xFF}) {
        const std::string title = "Ol" + std::string(1, static_cast<char>(byte)) +
                                  "ga in the garden of Jos\xE2"
                                  "e";
        const auto file = readBytes(bookOf(title, ' '));
        ASSERT_THAT(file.records, SizeIs(1));
        if (file.facts.encoding != text::Encoding::Marc8) continue;
        ++asMarc8;
        EXPECT_THAT(file.doubts, ElementsAre(std::pair(std::int64_t{1}, TextDoubt::Misread))) << int{byte};
    }
    EXPECT_GT(asMarc8, 0);
    const auto sound =
        readBytes(bookOf("\x88The \x89garden of Jos\xE2"
                         "e and M\xE8"
                         "uller",
                         ' '));
    EXPECT_EQ(sound.facts.encoding, text::Encoding::Marc8);
    EXPECT_THAT(sound.doubts, IsEmpty());
}

TEST(MarcEncoding, RecordsAreReadInWhateverCodePageTheyAre) {
    const auto file = readBytes(bookOf(koi8Title, ' ', koi8Author) + bookOf(iso5Title, ' ', iso5Author));
    EXPECT_THAT(titles(file), ElementsAre("История степи", "История степи"));
    EXPECT_EQ(file.records[0].value("100", 'a'), "Щербаков");
    EXPECT_EQ(file.records[1].value("100", 'a'), "Щербаков");
    EXPECT_THAT(file.doubts, IsEmpty());
    const std::vector<std::pair<std::string, std::string>> books = {
        {"Поднятая целина: роман в двух книгах", "Шолохов М. А."},
        {"Язык земли; повести, рассказы", "Юсупов Я. Э."},
        {"ИСТОРИЯ СТЕПИ, РАССКАЗАННАЯ ЕЁ ЖИТЕЛЯМИ", "ЩЕРБАКОВ"},
        {"Программирование на языке Pascal", "Яблонский"}};
    for (const auto page : cyrillicPages) {
        std::string bytes;
        for (const auto& [title, author] : books) bytes += bookOf(in(page, title), ' ', in(page, author));
        const auto read = readBytes(bytes);
        ASSERT_THAT(read.records, SizeIs(books.size()));
        EXPECT_EQ(text::encodingName(read.facts.encoding), text::encodingName(page));
        for (std::size_t i = 0; i < books.size(); ++i) {
            EXPECT_EQ(read.records[i].value("245", 'a'), books[i].first) << text::encodingName(page);
            EXPECT_EQ(read.records[i].value("100", 'a'), books[i].second) << text::encodingName(page);
        }
        EXPECT_THAT(read.doubts, IsEmpty()) << text::encodingName(page);
        // Of itself this one shows nothing: the file does.
        EXPECT_THAT(titles(readBytes(bytes + bookOf(in(page, "Юз"), ' ', "Aa"))), testing::Contains("Юз"));
        EXPECT_THAT(titles(readBytes(bookOf(in(page, books[0].first), ' '), page)), ElementsAre(books[0].first));
    }
}

TEST(MarcEncoding, AFileOfSeveralCodePagesIsReadRecordByRecord) {
    std::string bytes;
    for (const auto page : cyrillicPages) {
        for (int i = 0; i < 3; ++i) bytes += bookOf(in(page, "Старинные песни и предания степных народов"), ' ');
    }
    const auto file = readBytes(bytes + bookOf("Әңгімелер", 'a'));
    ASSERT_THAT(file.records, SizeIs(16));
    for (int i = 0; i < 15; ++i)
        EXPECT_EQ(file.records[static_cast<std::size_t>(i)].value("245", 'a'),
                  "Старинные песни и предания степных народов")
            << i;
}

TEST(MarcEncoding, TooShortATextToTellTheCodePageIsDoubtful) {
    // "эсэ" in KOI8-R is "щуя" in cp1251: nothing tells which.
    const auto file = readBytes(bookOf(in(text::Encoding::Koi8R, "ЭСЭ"), ' '));
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_THAT(file.doubts, SizeIs(1));
    const auto cp1251 = [](std::string_view text) { return in(text::Encoding::Cp1251, text); };
    EXPECT_THAT(readBytes(bookOf(cp1251("История степи, рассказанная в МГУ"), ' ', cp1251("Щербаков")) +
                          bookOf(cp1251("ИСТОРИЯ СТЕПИ"), ' ', cp1251("ЩЕРБАКОВ")) + bookOf(cp1251("Юг"), ' '))
                    .doubts,
                IsEmpty());
}

TEST(MarcEncoding, XmlIsReadInTheEncodingThatItDeclares) {
    const auto xml = [](const std::string& encoding, const std::string& title) {
        return readBytes("<?xml version=\"1.0\" encoding=\"" + encoding +
                         "\"?><collection><record><leader>00000nam a2200000 i 4500</leader>"
                         "<datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">" +
                         title + "</subfield></datafield></record></collection>");
    };
    EXPECT_THAT(titles(xml("koi8-r", koi8Title)), ElementsAre("История степи"));
    EXPECT_THAT(titles(xml("ISO-8859-5", iso5Title)), ElementsAre("История степи"));
    EXPECT_THAT(titles(xml("koi8-r", "История степи")), ElementsAre("История степи")); // and it is UTF-8
    const auto unknown = xml("x-secret", koi8Title);
    ASSERT_THAT(unknown.broken, SizeIs(1));
    EXPECT_EQ(unknown.broken.front().reason, MarcProblem::BadText);
    EXPECT_THAT(unknown.broken.front().detail, testing::HasSubstr("x-secret"));
}

TEST(MarcEncoding, ABadByteIsRefusedOrTakenAndMarked) {
    const std::string good = "Екінші кітап: әңгімелер";
    std::string bad = good;
    bad.insert(bad.find(':'), 1, '\xFF');
    const std::string bytes = bookOf("Бірінші кітап: өлеңдер", 'a') + bookOf(bad, 'a');
    const auto refused = readBytes(bytes);
    ASSERT_THAT(refused.broken, SizeIs(1));
    EXPECT_EQ(refused.broken[0].reason, MarcProblem::BadText);
    const auto taken = test::readReplacing(bytes);
    ASSERT_THAT(taken.records, SizeIs(2));
    EXPECT_EQ(taken.records[1].value("245", 'a'), "Екінші кітап\uFFFD: әңгімелер");
    EXPECT_THAT(taken.doubts, ElementsAre(std::pair(std::int64_t{2}, TextDoubt::Replaced)));
    const auto xml =
        "<collection><record><leader>00000nam a2200000 a 4500</leader><datafield tag=\"245\" ind1=\"1\" "
        "ind2=\"0\"><subfield code=\"a\">" +
        bad + "</subfield></datafield></record></collection>";
    EXPECT_THAT(readBytes(xml).broken, SizeIs(1));
    EXPECT_THAT(titles(test::readReplacing(xml)), ElementsAre("Екінші кітап\uFFFD: әңгімелер"));
}

TEST(MarcEncoding, MarksOfAnArticleInSevenBitsAreThoseOfEight) {
    const auto file = readBytes(isoRecord({{"200",
                                            "1 \x1F"
                                            "a\x1BHThe \x1BIsilent harvest"},
                                           {"210",
                                            "  \x1F"
                                            "aАлматы"}},
                                          "nam0 22", ' '));
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].value("200", 'a'), "\u0088The \u0089silent harvest");
}

TEST(MarcEncoding, FilesPutOneBehindTheOtherMayHaveTheirByteOrderMarks) {
    const std::string mark = "\xEF\xBB\xBF";
    EXPECT_THAT(titles(readBytes(mark + bookOf("Бір", 'a') + "\r\n" + mark + bookOf("Екі", 'a'))),
                ElementsAre("Бір", "Екі"));
}

} // namespace
} // namespace kitapdar::exchange
