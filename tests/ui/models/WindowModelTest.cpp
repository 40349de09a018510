#include "ui/models/WindowModel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace kitapdar::ui {
namespace {

struct Line {
    std::int64_t id;
    std::string text;
};

/// A list of `count` lines "name #k" that answers when told to.
class FakeList {
public:
    FakeList(int count, std::string name) : m_count(count), m_name(std::move(name)) {}

    int count() const { return m_count; }
    void setCount(int count) { m_count = count; }
    void rename(std::string name) { m_name = std::move(name); }
    int pagesAsked = 0;
    int mostAtOnce = 0;
    std::optional<Fault> fault;

    RowSource<Line> source() {
        return {[this] { return later<Result<PageAnchors>>([this] { return anchors(); }); },
                [this](const PageRequest& request) {
                    ++pagesAsked;
                    ++m_open;
                    mostAtOnce = std::max(mostAtOnce, m_open);
                    return later<Result<std::vector<Line>>>([this, request] {
                        --m_open;
                        return page(request);
                    });
                },
                [this](const std::vector<std::int64_t>& ids) {
                    return later<Result<std::vector<Line>>>([this, ids]() -> Result<std::vector<Line>> {
                        std::vector<Line> lines;
                        for (const std::int64_t id : ids)
                            if (id <= m_count) lines.push_back(line(static_cast<int>(id) - 1));
                        return lines;
                    });
                }};
    }

    /// Everything asked so far is answered, in the order of asking.
    void answerAll() {
        auto waiting = std::move(m_waiting);
        m_waiting.clear();
        for (auto& answer : waiting) answer();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    std::size_t waiting() const { return m_waiting.size(); }

private:
    template <class R, class Answer>
    Pending<R> later(Answer answer) {
        const Promise<R> promise;
        m_waiting.push_back([promise, answer] { promise.answer(answer()); });
        return promise.pending();
    }

    Line line(int index) const { return {index + 1, m_name + " #" + std::to_string(index)}; }

    Result<PageAnchors> anchors() const {
        if (fault) return fail(*fault);
        PageAnchors anchors{m_count, {}};
        for (int next = anchorDistance; next < m_count; next += anchorDistance)
            anchors.keys.push_back(std::to_string(next));
        return anchors;
    }

    Result<std::vector<Line>> page(const PageRequest& request) const {
        if (fault) return fail(*fault);
        EXPECT_LT(request.skip, anchorDistance);
        std::vector<Line> lines;
        const int first = (request.after.empty() ? 0 : std::stoi(request.after)) + request.skip;
        for (int i = first; i < std::min(m_count, first + request.limit); ++i) lines.push_back(line(i));
        return lines;
    }

    int m_count;
    int m_open = 0;
    std::string m_name;
    std::vector<std::function<void()>> m_waiting;
};

class WindowModelTest : public testing::Test {
protected:
    static constexpr int million = 414'533;

    std::vector<Column<Line>> columns() {
        return {{.head = {.id = QStringLiteral("text"),
                          .title = [] { return QStringLiteral("Text"); },
                          .sortId = QStringLiteral("by-text")},
                 .text = [](const Line& line) { return QString::fromStdString(line.text); }},
                {.head = {.id = QStringLiteral("id"),
                          .title = [] { return QStringLiteral("Id"); },
                          .alignment = Qt::AlignRight},
                 .text = [](const Line& line) { return QString::number(line.id); },
                 .mark = [](const Line& line) -> std::optional<CellMark> {
                     if (line.id % 2) return std::nullopt;
                     return CellMark{Icon::Attention, Tone::Attention};
                 }}};
    }

    void settle(FakeList& list) {
        QCoreApplication::processEvents();
        while (list.waiting() > 0) list.answerAll();
    }
    std::string textOf(int row) { return model.data(model.index(row, 0), Qt::DisplayRole).toString().toStdString(); }

    WindowModel<Line> model{columns(), [](const Line& line) { return line.id; }};
};

TEST_F(WindowModelTest, AnyRowOfAVeryLongListIsAPlaceholderFirstAndItselfSoon) {
    FakeList list(million, "a");
    model.setSource(list.source());
    settle(list);
    ASSERT_EQ(model.rowCount(), million);
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        const int row = std::uniform_int_distribution<int>(0, million - 1)(random);
        textOf(row);
        settle(list);
        EXPECT_EQ(textOf(row), "a #" + std::to_string(row));
        EXPECT_EQ(model.idOf(row), row + 1);
    }
    EXPECT_LE(model.loadedPages(), WindowModel<Line>::keptPages);
    EXPECT_EQ(list.mostAtOnce, 1);
}

TEST_F(WindowModelTest, TheFirstPageIsSeenBeforeTheCountIsKnown) {
    FakeList list(million, "a");
    RowSource<Line> source = list.source();
    const Promise<Result<PageAnchors>> never;
    source.anchors = [&] { return never.pending(); };
    model.setSource(source);
    list.answerAll();
    EXPECT_EQ(model.rowCount(), WindowModel<Line>::pageSize);
    EXPECT_EQ(textOf(0), "a #0");
    EXPECT_EQ(model.state(), WindowModelBase::State::Loading);
}

TEST_F(WindowModelTest, NeverWaitsInData) {
    FakeList list(million, "a");
    model.setSource(list.source());
    settle(list);
    EXPECT_EQ(textOf(200'000), "…");
    EXPECT_EQ(model.idOf(200'000), std::nullopt);
}

TEST_F(WindowModelTest, TheNewestWishIsServedFirstAndOldOnesAreForgotten) {
    FakeList list(million, "a");
    model.setSource(list.source());
    settle(list);
    const int before = list.pagesAsked;
    for (int page = 1; page <= 300; ++page) textOf(page * 100); // a long drag of the scroll bar
    settle(list);
    EXPECT_EQ(textOf(300 * 100), "a #30000");
    EXPECT_LE(list.pagesAsked - before, 5);
}

TEST_F(WindowModelTest, AnswersOfAnOldFilterAreDropped) {
    FakeList old(million, "old"), fresh(250, "new");
    model.setSource(old.source());
    QCoreApplication::processEvents();
    model.setSource(fresh.source());
    fresh.answerAll();
    old.answerAll();
    settle(fresh);
    EXPECT_EQ(model.rowCount(), 250);
    EXPECT_EQ(textOf(0), "new #0");
}

TEST_F(WindowModelTest, AFilterChangedWhileAPageIsInFlightDoesNotMixLists) {
    FakeList old(million, "old"), fresh(1000, "new");
    model.setSource(old.source());
    settle(old);
    textOf(700);
    QCoreApplication::processEvents(); // the page of row 700 is asked for
    model.setSource(fresh.source());
    old.answerAll();
    EXPECT_EQ(textOf(0), "old #0") << "what was shown stays until the new list answers";
    settle(fresh);
    textOf(700);
    settle(fresh);
    EXPECT_EQ(textOf(700), "new #700");
}

TEST_F(WindowModelTest, ReloadKeepsRowsOnTheScreenUntilTheirSuccessorsCome) {
    FakeList list(300, "a");
    model.setSource(list.source());
    settle(list);
    list.rename("b");
    list.setCount(320);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.reload();
    EXPECT_EQ(textOf(0), "a #0");
    list.answerAll();
    EXPECT_EQ(model.rowCount(), 320);
    EXPECT_EQ(textOf(0), "a #0") << "stale, but better than nothing";
    settle(list);
    EXPECT_EQ(textOf(0), "b #0");
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(WindowModelTest, KeepsTheRulesOfModelsThroughItsWholeLife) {
    // The tester reads every cell at every signal, so only a short list.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FakeList list(700, "a"), other(120, "b"), none(0, "c");
    model.setSource(list.source());
    settle(list);
    list.setCount(905);
    model.reload();
    settle(list);
    list.setCount(403);
    model.reload();
    settle(list);
    model.refresh({1, 2, 399});
    settle(list);
    model.setSource(other.source());
    settle(other);
    model.setSource(none.source());
    settle(none);
    model.retranslate();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(WindowModelTest, AListThatBecameShorterLosesItsTail) {
    FakeList list(300, "a");
    model.setSource(list.source());
    settle(list);
    textOf(299);
    settle(list);
    list.setCount(150);
    model.reload();
    settle(list);
    EXPECT_EQ(model.rowCount(), 150);
}

TEST_F(WindowModelTest, RefreshReplacesKnownRowsInPlace) {
    FakeList list(300, "a");
    model.setSource(list.source());
    settle(list);
    list.rename("b");
    model.refresh({5, 250});
    settle(list);
    EXPECT_EQ(textOf(4), "b #4");
    EXPECT_EQ(textOf(5), "a #5");
}

TEST_F(WindowModelTest, RefreshOfARowThatIsGoneReloads) {
    FakeList list(100, "a");
    model.setSource(list.source());
    settle(list);
    list.setCount(99);
    model.refresh({100});
    settle(list);
    EXPECT_EQ(model.rowCount(), 99);
}

TEST_F(WindowModelTest, AFaultIsShownAsAStateAndAReloadCanHeal) {
    FakeList list(100, "a");
    list.fault = Fault{Fault::Kind::Busy, "locked", {}};
    model.setSource(list.source());
    settle(list);
    EXPECT_EQ(model.state(), WindowModelBase::State::Failed);
    ASSERT_TRUE(model.fault());
    EXPECT_EQ(model.fault()->kind, Fault::Kind::Busy);
    list.fault.reset();
    model.reload();
    settle(list);
    EXPECT_EQ(model.state(), WindowModelBase::State::Ready);
    EXPECT_EQ(model.rowCount(), 100);
}

TEST_F(WindowModelTest, RowsOfTheListBeforeAreNoAnswerToAnotherOneThatCouldNotBeRead) {
    FakeList before(100, "a");
    model.setSource(before.source());
    settle(before);
    ASSERT_EQ(model.rowCount(), 100);
    before.fault = Fault{Fault::Kind::Offline, {}, {}};
    model.reload();
    settle(before);
    EXPECT_EQ(model.rowCount(), 100) << "the same list keeps its rows";
    FakeList other(7, "b");
    other.fault = Fault{Fault::Kind::Offline, {}, {}};
    model.setSource(other.source());
    settle(other);
    EXPECT_EQ(model.state(), WindowModelBase::State::Failed);
    EXPECT_EQ(model.rowCount(), 0);
    other.fault.reset();
    model.readAgain();
    settle(other);
    EXPECT_EQ(model.rowCount(), 7);
}

TEST_F(WindowModelTest, AnEmptyListIsReadyAndEmpty) {
    FakeList list(0, "a");
    model.setSource(list.source());
    settle(list);
    EXPECT_EQ(model.state(), WindowModelBase::State::Ready);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(WindowModelTest, OnlyOrderableColumnsAskForAnotherOrder) {
    QSignalSpy asked(&model, &WindowModelBase::sortRequested);
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(asked.count(), 0);
    model.sort(0, Qt::DescendingOrder);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<QList<SortBy>>(), (QList<SortBy>{{QStringLiteral("by-text"), true}}));
}

TEST_F(WindowModelTest, AMarkIsAnIconAndAColour) {
    FakeList list(10, "a");
    model.setSource(list.source());
    settle(list);
    EXPECT_FALSE(model.data(model.index(1, 1), Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_EQ(model.data(model.index(1, 1), Qt::ForegroundRole).value<QColor>(), Look().tone(Tone::Attention));
    EXPECT_FALSE(model.data(model.index(0, 1), Qt::DecorationRole).isValid());
}

TEST_F(WindowModelTest, MayDieWhileAnswersAreInFlight) {
    FakeList list(100, "a");
    {
        WindowModel<Line> shortLived(columns(), [](const Line& line) { return line.id; });
        shortLived.setSource(list.source());
    }
    list.answerAll();
}

} // namespace
} // namespace kitapdar::ui
