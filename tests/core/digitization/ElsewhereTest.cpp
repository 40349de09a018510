#include "core/catalogue/Edition.h"
#include "core/digitization/ElsewhereService.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::digitization {

namespace {

class ElsewhereTest : public ::testing::Test {
protected:
    auto replace(const std::string& source, const std::vector<ElsewhereTitle>& titles) {
        return library.write(
            [&](storage::Transaction& tx) { return service.replace(tx, library.by(tx), source, titles); });
    }
    auto remove(const std::string& source) {
        return library.write([&](storage::Transaction& tx) { return service.remove(tx, library.by(tx), source); });
    }
    std::vector<ElsewhereTitle> titles(const std::string& source) {
        return *library.read([&](storage::Snapshot& s) { return ElsewhereQueries().titles(s, source, 1000); });
    }
    std::vector<ElsewhereSource> sources() {
        return *library.read([](storage::Snapshot& s) { return ElsewhereQueries().sources(s); });
    }

    test::MemoryLibrary library;
    ElsewhereService service{library.journal()};
};

std::string_view workIn(const ElsewhereTitle& title) {
    static std::string kept;
    kept = fingerprintsOf(title).fingerprint;
    return workOf(kept);
}

const ElsewhereTitle abai{"Абай жолы", "Әуезов, М. О.", 1942, {}};
const ElsewhereTitle kozy{"Қозы Көрпеш – Баян сұлу", "", {}, {}};

} // namespace

TEST(ElsewhereTitles, AreKnownHoweverTheAuthorIsWritten) {
    const std::string wanted(workIn(abai));
    ASSERT_EQ(wanted.size(), 12U);
    for (const char* author : {"Әуезов М. О.", "М. О. Әуезов", "Әуезов М.", "Әуезов, Мұхтар Омарханұлы",
                               "Әуезов Мұхтар", "Әуезов Мұхтар; Мүсірепов Ғабит", "Әуезов М.О., Мүсірепов Ғ."})
        EXPECT_EQ(workIn({"Абай жолы", author, 1942, {}}), wanted) << author;
    EXPECT_EQ(workOf(fingerprintsOf({"Абай жолы", "Мұхтар Әуезов", 1942, {}}).other), wanted);
    EXPECT_EQ(workIn({"Абай жолы : роман-эпопея / М. О. Әуезов", "М. О. Әуезов", {}, {}}), wanted);
    EXPECT_NE(workIn({"Абай жолы", "Омаров, Б.", 1942, {}}), wanted);
    EXPECT_NE(workIn({"Абай", "Әуезов, М. О.", 1942, {}}), wanted);
    EXPECT_FALSE(namesAuthor(fingerprintsOf(kozy).fingerprint));
    EXPECT_TRUE(namesAuthor(fingerprintsOf(abai).fingerprint));
    EXPECT_EQ(workOf(""), "") << "of an older form, or none";
}

TEST_F(ElsewhereTest, AListTakesThePlaceOfTheFormerOneOfItsSource) {
    const ElsewhereTitle third{"Қан мен тер", "Нұрпейісов Ә.", 1970, "9786012000009"};
    const auto first = replace(" Kitap.kz ", {abai, kozy, abai});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->added, 2);
    EXPECT_EQ(first->repeated, 1);
    ASSERT_TRUE(replace("Национальная библиотека", {abai}));
    const auto preview = library.read([&](storage::Snapshot& s) {
        return ElsewhereQueries().preview(s, "Kitap.kz", {third, kozy});
    });
    EXPECT_EQ(preview->added, 1);
    EXPECT_EQ(preview->removed, 1);
    EXPECT_EQ(preview->kept, 1);
    const std::string before = library.dump();
    ASSERT_TRUE(replace("Kitap.kz", {third, kozy}));
    EXPECT_EQ(titles("Kitap.kz"), (std::vector{kozy, third}));
    EXPECT_EQ(titles("Национальная библиотека"), std::vector{abai});
    ASSERT_EQ(sources().size(), 2U);
    EXPECT_EQ(sources()[0].source, "Kitap.kz");
    EXPECT_EQ(sources()[0].titles, 2);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before) << "one step back is the former list";
}

TEST_F(ElsewhereTest, WhatChangesNothingWritesNothing) {
    ASSERT_TRUE(replace("Kitap.kz", {abai, kozy}));
    const auto newest = [&] {
        return *library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    };
    const auto before = newest();
    const auto same = replace("Kitap.kz", {kozy, abai});
    ASSERT_TRUE(same);
    EXPECT_EQ(same->kept, 2);
    EXPECT_EQ(newest(), before);
}

TEST_F(ElsewhereTest, AListHasASourceAndTitles) {
    const auto refused = [](const auto& answer, auto reason) {
        return !answer && std::holds_alternative<decltype(reason)>(answer.error());
    };
    EXPECT_TRUE(refused(replace(" ", {abai}), ElsewhereSourceMissing{}));
    EXPECT_TRUE(refused(replace("Kitap.kz", {}), ElsewhereListEmpty{}));
    const std::vector<ElsewhereTitle> many(mostElsewhere + 1, abai);
    EXPECT_TRUE(refused(replace("Kitap.kz", many), ElsewhereListTooLong{}));
    EXPECT_TRUE(refused(remove("Kitap.kz"), UnknownElsewhereSource{}));
    ASSERT_TRUE(replace("Kitap.kz", {abai, kozy}));
    EXPECT_EQ(remove("Kitap.kz")->removed, 2);
    EXPECT_TRUE(sources().empty());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(titles("Kitap.kz").size(), 2U);
}

} // namespace kitapdar::digitization
