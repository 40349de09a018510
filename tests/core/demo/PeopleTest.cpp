#include "core/demo/People.h"
#include "core/readers/Category.h"
#include "core/text/Iin.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::demo {
namespace {

const Day today(2026, 3, 2);

std::vector<readers::NewReader> people(int count) {
    static const DemoData data = loadDemoData();
    People source(data, today);
    Random random(7);
    std::vector<readers::NewReader> all;
    for (int i = 0; i < count; ++i) all.push_back(source.next(random));
    return all;
}

TEST(People, HaveIdentificationNumbersThatNobodyCanHave) {
    int given = 0;
    for (const auto& person : people(2000)) {
        if (!person.iin) continue;
        ++given;
        EXPECT_EQ(text::checkIin(*person.iin), text::IinProblem::CheckDigit) << *person.iin;
        EXPECT_EQ(person.iin->substr(0, 2), person.birthDate->iso().substr(2, 2));
        EXPECT_EQ(person.iin->substr(2, 2), person.birthDate->iso().substr(5, 2));
        EXPECT_EQ(person.iin->substr(4, 2), person.birthDate->iso().substr(8, 2));
    }
    EXPECT_NEAR(given, 1340, 100);
}

TEST(People, NeverShareAnIdentificationNumber) {
    std::set<std::string> seen;
    for (const auto& person : people(5000)) {
        if (person.iin) {
            EXPECT_TRUE(seen.insert(*person.iin).second);
        }
    }
}

TEST(People, AreYoungInAThirdOfCases) {
    const auto all = people(3000);
    const auto young = std::ranges::count_if(all, [](const auto& person) {
        const int age = ageOn(*person.birthDate, today);
        return age >= 14 && age <= 29;
    });
    EXPECT_NEAR(static_cast<double>(young) / 3000.0, 1.0 / 3.0, 0.04);
}

TEST(People, BelongToShippedCategoriesThatFitTheirAge) {
    for (const auto& person : people(1000)) {
        EXPECT_NE(std::ranges::find(readers::shippedCategories(), person.category, &readers::Category::code),
                  readers::shippedCategories().end());
        if (person.category == "pensioner") {
            EXPECT_GE(ageOn(*person.birthDate, today), 63);
        }
        if (person.category == "schoolchild") {
            EXPECT_LT(ageOn(*person.birthDate, today), 18);
        }
    }
}

TEST(People, HaveNamesWhoseEndingsAgree) {
    for (const auto& person : people(1000)) {
        EXPECT_FALSE(person.name.surname.empty());
        EXPECT_FALSE(person.name.given.empty());
        const bool woman = person.name.patronymic.ends_with("қызы") || person.name.patronymic.ends_with("вна");
        const bool man = person.name.patronymic.ends_with("ұлы") || person.name.patronymic.ends_with("вич");
        if (woman) {
            EXPECT_FALSE(person.name.surname.ends_with("ов")) << person.name.surname;
        }
        if (man) {
            EXPECT_FALSE(person.name.surname.ends_with("ова")) << person.name.surname;
        }
    }
}

} // namespace
} // namespace kitapdar::demo
