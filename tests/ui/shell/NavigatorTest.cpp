#include "ui/shell/Navigator.h"
#include "ui/shell/PageEntry.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class NotedPage : public Page {
public:
    using Page::Page;
    void open(const Link& link) override { m_here = link; }
    Link here() const override { return m_here; }
    void goTo(const Link& link) {
        m_here = link;
        Q_EMIT moved();
    }

private:
    Link m_here;
};

PageDescription described(const char* id, const QStringList& kinds) {
    return {QString::fromLatin1(id), kinds, Icon::Book, [] { return QString(); }};
}

class NavigatorTest : public testing::Test {
protected:
    NavigatorTest() {
        add(desk, toDesk);
        add(readers, toReaders);
    }
    void add(NotedPage& page, const PageDescription& description) {
        navigator.add({description,
                       [this, &page] {
                           made << page.id();
                           return &page;
                       },
                       {}});
    }
    QString where() const { return navigator.current()->here().toString(); }

    PageDescription toDesk = described("desk", {});
    PageDescription toReaders = described("readers", {QStringLiteral("reader")});
    NotedPage desk{toDesk};
    NotedPage readers{toReaders};
    QStringList made;
    Navigator navigator;
};

TEST(LinkTest, ReadsWhatItWrites) {
    for (const Link& link : {Link{QStringLiteral("desk"), std::nullopt, {}}, Link{QStringLiteral("reader"), 12, {}},
                             Link{QStringLiteral("catalogue"), std::nullopt, QStringLiteral("Абай & жолы?text=%20")}})
        EXPECT_EQ(Link::fromString(link.toString()), link) << link.toString().toStdString();
}

TEST(LinkTest, RefusesWhatIsNoLink) {
    for (const char* text : {"", "/", "reader/", "reader/x", "reader/-1", "Reader/1", "reader/1/2", "reader 1"})
        EXPECT_EQ(Link::fromString(QString::fromUtf8(text)), std::nullopt) << text;
}

TEST_F(NavigatorTest, OpensThePageThatAnswersToTheKindOfTheLink) {
    EXPECT_TRUE(navigator.open(QStringLiteral("reader/12")));
    EXPECT_EQ(navigator.current(), &readers);
    EXPECT_EQ(where(), QStringLiteral("reader/12"));
}

TEST_F(NavigatorTest, MakesAPageWhenItIsFirstOpened) {
    EXPECT_TRUE(made.isEmpty());
    navigator.open(QStringLiteral("desk"));
    EXPECT_EQ(made, QStringList{QStringLiteral("desk")});
    navigator.open(QStringLiteral("reader/1"));
    navigator.back();
    navigator.open(QStringLiteral("readers"));
    EXPECT_EQ(made, (QStringList{QStringLiteral("desk"), QStringLiteral("readers")}));
}

TEST_F(NavigatorTest, StaysWhereItIsWhenNobodyAnswers) {
    navigator.open(QStringLiteral("desk"));
    EXPECT_FALSE(navigator.open(QStringLiteral("nobody/1")));
    EXPECT_EQ(navigator.current(), &desk);
}

TEST_F(NavigatorTest, GoesBackAndForwardThroughTheSamePlaces) {
    const QStringList places{QStringLiteral("desk"), QStringLiteral("reader/1"), QStringLiteral("readers"),
                             QStringLiteral("reader/2"), QStringLiteral("desk")};
    for (const QString& place : places) navigator.open(place);
    for (qsizetype i = places.size() - 2; i >= 0; --i) {
        navigator.back();
        EXPECT_EQ(where(), places[i]);
    }
    EXPECT_FALSE(navigator.canGoBack());
    for (qsizetype i = 1; i < places.size(); ++i) {
        navigator.forward();
        EXPECT_EQ(where(), places[i]);
    }
    EXPECT_FALSE(navigator.canGoForward());
}

TEST_F(NavigatorTest, RemembersWhereAPageWentByItself) {
    navigator.open(QStringLiteral("readers"));
    readers.goTo({QStringLiteral("reader"), 7, {}});
    navigator.open(QStringLiteral("desk"));
    navigator.back();
    EXPECT_EQ(where(), QStringLiteral("reader/7"));
    navigator.back();
    EXPECT_EQ(where(), QStringLiteral("readers"));
}

TEST_F(NavigatorTest, ForgetsTheWayForwardWhenAnotherIsTaken) {
    navigator.open(QStringLiteral("desk"));
    navigator.open(QStringLiteral("reader/1"));
    navigator.back();
    navigator.open(QStringLiteral("reader/2"));
    EXPECT_FALSE(navigator.canGoForward());
    navigator.back();
    EXPECT_EQ(where(), QStringLiteral("desk"));
}

} // namespace
} // namespace kitapdar::ui
