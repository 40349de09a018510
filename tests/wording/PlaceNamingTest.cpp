// Sentences and papers name places as people call them, whatever language they are worded in.
#include "wording/DeskWords.h"
#include "wording/HoldPapers.h"
#include "wording/HoldWords.h"
#include "wording/PlaceNaming.h"
#include "wording/PlaceWords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar {
namespace {

class PlaceNamingTest : public testing::Test {
protected:
    static std::vector<places::Place> places() {
        places::Place place;
        place.code = "SAL";
        place.name = {"Оқу залы", "Читальный зал", "Reading hall"};
        return {place};
    }
    static circulation::Routing homeTo(const char* place) {
        circulation::Routing routing;
        routing.reason = circulation::TrayReason::GoesHome;
        routing.place = place;
        return routing;
    }

    Languages languages;
};

TEST_F(PlaceNamingTest, AnAnswerNamesThePlaceInTheLanguageOfTheWindow) {
    PlaceNaming naming(languages);
    naming.setPlaces(places());
    EXPECT_TRUE(words(homeTo("SAL")).contains(QStringLiteral("Reading hall")));
    languages.set(Language::Russian);
    EXPECT_TRUE(words(homeTo("SAL")).contains(QStringLiteral("Читальный зал")));
    EXPECT_TRUE(words(places::PlaceClosed{"SAL"}).contains(QStringLiteral("Читальный зал")));
    EXPECT_TRUE(
        words(transfers::SendRefusal(transfers::AlreadyThere{"SAL"})).contains(QStringLiteral("Читальный зал")));
    EXPECT_TRUE(words(homeTo("KQ")).contains(QStringLiteral("KQ"))) << "nobody knows how it is called";
}

TEST_F(PlaceNamingTest, APaperNamesThePlaceInItsOwnLanguage) {
    PlaceNaming naming(languages);
    naming.setPlaces(places());
    languages.set(Language::Russian);
    holds::HoldRow row;
    row.hold.pickupPlace = "SAL";
    const documents::Document slip = holdSlip(row, Instant{0}, "", documents::a4, Language::Kazakh);
    const bool named = std::ranges::any_of(slip.blocks, [](const documents::Block& block) {
        const auto* paragraph = std::get_if<documents::Paragraph>(&block);
        return paragraph && paragraph->text.find("Оқу залы") != std::string::npos;
    });
    EXPECT_TRUE(named);
}

TEST_F(PlaceNamingTest, PlacesAreReadOnceWhenTheFirstIsNamedAndForgottenAtTheEnd) {
    int read = 0;
    {
        const PlaceNaming naming(languages, [&read] {
            ++read;
            return places();
        });
        EXPECT_EQ(read, 0);
        EXPECT_EQ(placeText("SAL"), QStringLiteral("Reading hall"));
        EXPECT_EQ(placeText("SAL"), QStringLiteral("Reading hall"));
        EXPECT_EQ(placeText(""), QString());
    }
    EXPECT_EQ(read, 1);
    EXPECT_EQ(placeText("SAL"), QStringLiteral("SAL"));
}

} // namespace
} // namespace kitapdar
