#include "core/catalogue/RecordFields.h"
#include "core/demo/DemoData.h"
#include "core/demo/WorkRecord.h"

#include <gtest/gtest.h>

#include <map>

namespace kitapdar::demo {
namespace {

TEST(DemoData, AreReadWhole) {
    const DemoData data = loadDemoData();
    EXPECT_GT(data.works.size(), 1200U);
    EXPECT_EQ(data.places.size(), 22U);
    for (const char* group :
         {"kazakh_female_given", "kazakh_male_given", "kazakh_surname_f", "kazakh_surname_m", "korean_surname",
          "patronymic_kz_f", "patronymic_kz_m", "patronymic_ru_f", "patronymic_ru_m", "russian_female_given",
          "russian_male_given", "russian_surname_f", "russian_surname_m", "uzbek_surname_f", "uzbek_surname_m"}) {
        EXPECT_FALSE(data.words(group).empty()) << group;
    }
    EXPECT_TRUE(data.words("no such group").empty());
}

TEST(WorkRecord, KeepsEveryFactOfAWork) {
    for (const Work& work : loadDemoData().works) {
        const auto record = recordOf(work, {"KZ1", {}, Day(2026, 3, 2), {}});
        EXPECT_EQ(record.leader.size(), 24U);
        EXPECT_EQ(catalogue::detectFormat(record), catalogue::MarcFormat::Unimarc);
        const auto fields = catalogue::projectFields(record);
        EXPECT_EQ(fields.kind, work.kind == "journal" ? "serial" : work.kind) << work.title;
        EXPECT_EQ(fields.year, work.year) << work.title;
        EXPECT_EQ(fields.language, work.language) << work.title;
        EXPECT_EQ(fields.localHistory, work.localHistory || work.bbk.find("-4Қыз") != std::string::npos ||
                                           work.bbk.find("-4Кыз") != std::string::npos)
            << work.title;
        EXPECT_EQ(fields.authors.size(), work.authorSurname.empty() ? 0U : 1U) << work.title;
        EXPECT_EQ(fields.subjects, work.subjects) << work.title;
    }
}

TEST(WorkRecord, PutsTheNumberOfAVolumeIntoItsOwnSubfield) {
    Work work;
    work.kind = "book";
    work.language = "rus";
    work.title = "Тихий Дон. Книга 2";
    const auto record = recordOf(work, {});
    EXPECT_EQ(record.value("200", 'a'), "Тихий Дон");
    EXPECT_EQ(record.value("200", 'h'), "Книга 2");
    work.title = "Қан мен тер. Ымырт";
    EXPECT_EQ(recordOf(work, {}).value("200", 'a'), "Қан мен тер. Ымырт");
}

TEST(WorkRecord, TellsOfCopiesAsRusmarcDoes) {
    Work work;
    work.title = "Абай";
    const auto record = recordOf(work, {"1", {}, Day(2026, 3, 2), {{"77", "AB"}, {"78", "OZ"}}});
    EXPECT_EQ(catalogue::detectFormat(record), catalogue::MarcFormat::Rusmarc);
    const auto copies = catalogue::projectCopies(record).copies;
    ASSERT_EQ(copies.size(), 2U);
    EXPECT_EQ(copies[1].inventoryNumber, "78");
    EXPECT_EQ(copies[1].place, "OZ");
}

TEST(WorkRecord, WritesInitialsWithBlanksBetween) {
    EXPECT_EQ(initials("Лев Николаевич"), "Л. Н.");
    EXPECT_EQ(initials("Әуез"), "Ә.");
    EXPECT_EQ(initials("Jack"), "J.");
    EXPECT_EQ(initials(""), "");
}

} // namespace
} // namespace kitapdar::demo
