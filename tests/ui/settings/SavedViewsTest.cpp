#include "tests/support/TemporaryFolder.h"
#include "ui/catalogue/RecordFilter.h"
#include "ui/settings/SavedViews.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class SavedViewsTest : public testing::Test {
protected:
    QString file() const { return QString::fromStdString((folder.path() / "settings.ini").string()); }
    static SavedView view(const QString& name) {
        RecordFilter filter{QStringLiteral("абай & “жолы”"), {}};
        filter.facets.languages = {"kaz", "rus"};
        filter.facets.places = {"main", "Балалар бөлімі"};
        filter.facets.yearFrom = 1950;
        filter.facets.onlyAvailable = true;
        return {name,
                jsonOf(filter),
                {{QStringLiteral("author"), false}, {QStringLiteral("year"), true}},
                QStringLiteral("[{\"id\":\"title\",\"shown\":true,\"width\":240}]")};
    }

    test::TemporaryFolder folder;
};

TEST_F(SavedViewsTest, TheLastOneComesBackAfterARestartInItsLibraryOnly) {
    const SavedView last = view({});
    {
        Settings settings(file());
        SavedViews views(QStringLiteral("books"), settings);
        EXPECT_EQ(views.last(QStringLiteral("a")), std::nullopt);
        views.setLast(QStringLiteral("a"), last);
        EXPECT_TRUE(views.all().isEmpty()) << "it is none of those with names";
    }
    Settings settings(file());
    const SavedViews views(QStringLiteral("books"), settings);
    EXPECT_EQ(views.last(QStringLiteral("a")), last);
    EXPECT_EQ(views.last(QStringLiteral("b")), std::nullopt);
}

TEST_F(SavedViewsTest, ComeBackAsTheyWereKeptAfterARestart) {
    {
        Settings settings(file());
        SavedViews views(QStringLiteral("books"), settings);
        EXPECT_TRUE(views.save(view(QStringLiteral("  Өлкетану  "))));
        EXPECT_TRUE(views.save(view(QStringLiteral("Абай"))));
    }
    Settings settings(file());
    const SavedViews views(QStringLiteral("books"), settings);
    const auto all = views.all();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0], view(QStringLiteral("Абай")));
    EXPECT_EQ(all[1], view(QStringLiteral("Өлкетану")));
    const RecordFilter filter = recordFilterFrom(all[0].filter);
    EXPECT_EQ(jsonOf(filter), all[0].filter);
    EXPECT_EQ(filter.facets.yearFrom, 1950);
    EXPECT_EQ(filter.facets.yearTo, std::nullopt);
    EXPECT_TRUE(SavedViews(QStringLiteral("readers"), settings).all().isEmpty()) << "those of another list";
}

TEST_F(SavedViewsTest, BelongToTheOperatorWhoKeptThem) {
    Settings settings(file());
    settings.set(Setting::Operator, QStringLiteral("Айгүл/Сапарова"));
    SavedViews views(QStringLiteral("books"), settings);
    QSignalSpy changed(&views, &SavedViews::changed);
    views.save(view(QStringLiteral("Абай")));
    EXPECT_EQ(changed.count(), 1);
    settings.set(Setting::Operator, QStringLiteral("Дәурен"));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_TRUE(views.all().isEmpty());
    settings.set(Setting::Operator, QStringLiteral("Айгүл/Сапарова"));
    EXPECT_EQ(views.all().size(), 1);
}

TEST_F(SavedViewsTest, AreRenamedAndRemovedAndNeverLoseAnother) {
    Settings settings(file());
    SavedViews views(QStringLiteral("books"), settings);
    for (const auto& name : {QStringLiteral("а"), QStringLiteral("б"), QStringLiteral("б")}) views.save(view(name));
    EXPECT_EQ(views.all().size(), 2) << "the same name once";
    EXPECT_FALSE(views.rename(QStringLiteral("а"), QStringLiteral("б")));
    EXPECT_FALSE(views.rename(QStringLiteral("а"), QStringLiteral("  ")));
    EXPECT_FALSE(views.rename(QStringLiteral("я"), QStringLiteral("в")));
    EXPECT_FALSE(views.save(view(QStringLiteral(" "))));
    EXPECT_TRUE(views.rename(QStringLiteral("а"), QStringLiteral("г")));
    EXPECT_TRUE(views.find(QStringLiteral("г")));
    EXPECT_FALSE(views.find(QStringLiteral("а")));
    views.remove(QStringLiteral("г"));
    ASSERT_EQ(views.all().size(), 1);
    EXPECT_EQ(views.all().front().name, QStringLiteral("б"));
}

TEST_F(SavedViewsTest, WhatAHandHasDamagedIsNoView) {
    Settings settings(file());
    SavedViews views(QStringLiteral("books"), settings);
    views.save(view(QStringLiteral("а")));
    for (const QString& damage :
         {QStringLiteral("{"), QStringLiteral("[1,{\"name\":5},{\"name\":\" \"}]"), QString()}) {
        settings.setNote(QStringLiteral("views.books."), damage);
        EXPECT_TRUE(views.all().isEmpty()) << qPrintable(damage);
    }
    EXPECT_EQ(recordFilterFrom({{QStringLiteral("yearFrom"), -3}, {QStringLiteral("languages"), 7}}), RecordFilter());
}

TEST(RecordFilterTest, TellsFiltersApartButNotTheOrderOfTicking) {
    RecordFilter one{QStringLiteral("абай"), {}};
    one.facets.languages = {"kaz", "rus"};
    RecordFilter other = one;
    other.facets.languages = {"rus", "kaz"};
    EXPECT_EQ(contentsOf(one), contentsOf(other));
    other.facets.places = {"kaz"};
    EXPECT_NE(contentsOf(one), contentsOf(other));
}

} // namespace
} // namespace kitapdar::ui
