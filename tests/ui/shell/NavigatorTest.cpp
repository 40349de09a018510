#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class NotedPage : public Page {
public:
    NotedPage(QString id, QStringList kinds) : m_id(std::move(id)), m_kinds(std::move(kinds)) {}
    QString id() const override { return m_id; }
    QStringList kinds() const override { return m_kinds; }
    Icon icon() const override { return Icon::Book; }
    QString title() const override { return m_id; }
    void open(const Link& link) override { m_here = link; }
    Link here() const override { return m_here; }
    void goTo(const Link& link) {
        m_here = link;
        Q_EMIT moved();
    }

private:
    QString m_id;
    QStringList m_kinds;
    Link m_here;
};

class NavigatorTest : public testing::Test {
protected:
    NavigatorTest() {
        navigator.add(&desk);
        navigator.add(&readers);
    }
    QString where() const { return navigator.current()->here().toString(); }

    NotedPage desk{QStringLiteral("desk"), {}};
    NotedPage readers{QStringLiteral("readers"), {QStringLiteral("reader")}};
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
