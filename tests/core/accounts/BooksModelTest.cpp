// Random arrivals, withdrawals, reversals, corrections and undos against a model that fits on a page: in each column
// and at random days the stock is what was before, and what came, without what left; the kinds, the languages and the
// groups each add up to all copies; a figure is the number of the lines that it opens. KITAPDAR_LONG makes many more of
// them.
#include "tests/core/accounts/BooksLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace kitapdar::accounts {

namespace {

constexpr int titleCount = 5;
constexpr int copyCount = 10;
constexpr int openedCopies = 4; // those that the opening balance holds
constexpr int stepsOfSequence = 40;
constexpr int shortSequences = 8;
constexpr int longSequences = 300;
const Day opening(2025, 1, 1);
const Day today(2027, 2, 1);

struct ModelLine {
    int copy = 0;
    Day from;
    std::optional<Day> until;
    std::string kind;
    std::string language;
    std::string group;
    bool localHistory = false;
    bool onBalance = true;
    std::int64_t value = 0;
};

/// What a record did to lines: 1 its part has more of it, -1 less.
struct ModelRecord {
    KsuPart part = KsuPart::Arrival;
    Day on;
    std::vector<std::pair<std::size_t, int>> lines;
    bool isReversible = true;
    bool isReversed = false;
    bool isReversal = false;
};

struct Model {
    std::vector<ModelLine> lines;
    std::map<std::int64_t, ModelRecord> records; // by id

    std::optional<std::size_t> standing(int copy) const {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].copy == copy && !lines[i].until) return i;
        }
        return std::nullopt;
    }
};

void add(Figures& figures, const ModelLine& line, int sign) {
    figures["copies"] += sign;
    figures["sum"] += sign * line.value;
    figures[line.onBalance ? "on_balance" : "off_balance"] += sign;
    if (line.onBalance) figures["on_balance_sum"] += sign * line.value;
    figures["kind:" + line.kind] += sign;
    figures["group:" + (line.group.empty() ? "none" : line.group)] += sign;
    figures["language:" + line.language] += sign;
    if (line.localHistory) figures["local_history"] += sign;
}

Figures withoutZeros(Figures figures) {
    figures.erase("titles");
    std::erase_if(figures, [](const auto& each) { return each.second == 0; });
    return figures;
}

std::int64_t sumOf(const Figures& figures, const std::string& prefix) {
    std::int64_t sum = 0;
    for (const auto& [column, value] : figures) sum += column.starts_with(prefix) ? value : 0;
    return sum;
}

class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {
        m_library.clock().set(Day(2024, 12, 1));
        const char* const languages[] = {"kaz", "rus", "eng", "kaz", "rus"};
        const char* const marks[] = {"84(5Қаз)", "63.3", "", "22.1", "84"};
        for (int i = 0; i < titleCount; ++i) {
            m_titles.push_back(m_library.addTitle("Кітап " + std::to_string(i), languages[i], marks[i],
                                                  i == 3 ? "serial" : "book", i == 1));
        }
        for (int i = 0; i < copyCount; ++i) {
            if (i == openedCopies) m_library.clock().set(Day(2025, 1, 5));
            m_copies.push_back(m_library.addPriced(m_titles[static_cast<std::size_t>(i % titleCount)], 10'000 + i).id);
        }
        m_library.clock().set(today);
        const auto opened = m_library.open(opening);
        EXPECT_TRUE(opened);
        EXPECT_EQ(opened->copies, openedCopies);
        ModelRecord record{KsuPart::Opening, opening, {}, false};
        for (int i = 0; i < openedCopies; ++i) record.lines.emplace_back(addLine(i, opening, true), 1);
        m_model.records[opened->id.value] = record;
    }

    void run() {
        for (int step = 0; step < stepsOfSequence; ++step) {
            act();
            compare();
            if (::testing::Test::HasFailure()) return;
        }
        EXPECT_THAT(m_library.unsound(), ::testing::IsEmpty());
        EXPECT_THAT(m_library.changedBeside(), ::testing::IsEmpty());
    }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    Day anyDay() { return opening.plusDays(below(today.daysSince(opening) + 1)); }

    std::size_t addLine(int copy, Day on, bool onBalance) {
        const int title = copy % titleCount;
        const char* const languages[] = {"kk", "ru", "other", "kk", "ru"};
        const char* const groups[] = {"8", "5", "", "1", "8"};
        ModelLine line;
        line.copy = copy;
        line.from = on;
        line.kind = title == 3 ? "journal" : "book";
        line.language = languages[title];
        line.group = groups[title];
        line.localHistory = title == 1;
        line.onBalance = onBalance;
        line.value = 10'000 + copy;
        m_model.lines.push_back(line);
        return m_model.lines.size() - 1;
    }

    void act() {
        const Model before = m_model;
        const bool done = [&] {
            switch (below(8)) {
            case 0:
            case 1:
            case 2:
                return enter();
            case 3:
            case 4:
                return withdraw();
            case 5:
                return reverse();
            case 6:
                return correct();
            default:
                undo();
                return false;
            }
        }();
        if (done) m_before.push_back(before);
    }

    std::vector<int> someCopies() {
        std::set<int> some;
        for (int i = below(3); i >= 0; --i) some.insert(below(copyCount));
        return {some.begin(), some.end()};
    }

    bool enter() {
        const Day on = anyDay();
        const bool onBalance = below(4) != 0;
        std::vector<EnteredCopy> entered;
        bool isAllowed = true;
        const auto some = someCopies();
        for (const int copy : some) {
            entered.push_back({idOf(copy), std::nullopt, std::nullopt, onBalance});
            isAllowed = isAllowed && mayEnter(copy, on);
        }
        const auto record = m_library.enter(entered, on);
        EXPECT_EQ(record.has_value(), isAllowed);
        if (!record) return false;
        ModelRecord& made = m_model.records[record->id.value] = {KsuPart::Arrival, on, {}};
        for (const int copy : some) made.lines.emplace_back(addLine(copy, on, onBalance), 1);
        return true;
    }

    /// One that left is brought back by a reversal alone; one whose arrival was taken back comes in again.
    bool mayEnter(int copy, Day on) const {
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < m_model.lines.size(); ++i) {
            if (m_model.lines[i].copy == copy) last = i;
        }
        if (!last) return true;
        const bool isTakenBack = std::ranges::any_of(m_model.records, [&](const auto& each) {
            const ModelRecord& record = each.second;
            return record.part == KsuPart::Arrival && record.isReversal &&
                   std::ranges::find(record.lines, std::pair(*last, -1)) != record.lines.end();
        });
        return isTakenBack && m_model.lines[*last].until && on >= *m_model.lines[*last].until;
    }

    bool withdraw() {
        const Day on = anyDay();
        std::vector<collection::CopyId> ids;
        bool isAllowed = true;
        const auto some = someCopies();
        for (const int copy : some) {
            ids.push_back(idOf(copy));
            const auto line = m_model.standing(copy);
            isAllowed = isAllowed && line && m_model.lines[*line].from <= on;
        }
        const auto record = m_library.withdraw(ids, on);
        EXPECT_EQ(record.has_value(), isAllowed);
        if (!record) return false;
        ModelRecord& made = m_model.records[record->id.value] = {KsuPart::Withdrawal, on, {}};
        for (const int copy : some) {
            const auto line = *m_model.standing(copy);
            m_model.lines[line].until = on;
            made.lines.emplace_back(line, 1);
        }
        return true;
    }

    bool reverse() {
        const auto at = std::next(m_model.records.begin(), below(static_cast<int>(m_model.records.size())));
        const std::int64_t id = at->first;
        const ModelRecord reversed = at->second;
        const Day on = anyDay();
        bool isAllowed = reversed.isReversible && !reversed.isReversed && on >= reversed.on;
        for (const auto& [line, sign] : reversed.lines) {
            if (reversed.part == KsuPart::Arrival) isAllowed = isAllowed && !m_model.lines[line].until;
            if (reversed.part == KsuPart::Withdrawal) {
                isAllowed = isAllowed && !m_model.standing(m_model.lines[line].copy);
            }
        }
        const auto record = m_library.reverseDocument(KsuRecordId(id), on);
        EXPECT_EQ(record.has_value(), isAllowed);
        if (!record) return false;
        m_model.records[id].isReversed = true;
        ModelRecord& made = m_model.records[record->id.value] = {reversed.part, on, {}, false, false, true};
        for (const auto& [line, sign] : reversed.lines) {
            if (reversed.part == KsuPart::Arrival) {
                m_model.lines[line].until = on;
                made.lines.emplace_back(line, -1);
            } else {
                ModelLine again = m_model.lines[line];
                again.from = on;
                again.until.reset();
                m_model.lines.push_back(again);
                made.lines.emplace_back(m_model.lines.size() - 1, -1);
            }
        }
        return true;
    }

    bool correct() {
        const int copy = below(copyCount);
        const auto line = m_model.standing(copy);
        if (!line) return false;
        const auto id = lineOf(copy);
        const Day on = anyDay();
        ModelLine after = m_model.lines[*line];
        Result<Line, CorrectRefusal> done = fail(CorrectRefusal(NothingCorrected{}));
        bool isFigure = true;
        switch (below(4)) {
        case 0:
            after.language = below(2) == 0 ? "kk" : "ru";
            done = m_library.correct(id, LineField::Language, after.language, on);
            break;
        case 1:
            after.value = 100 * below(5);
            done = m_library.correct(id, LineField::Value, Money{after.value}.tenge(), on);
            break;
        case 2:
            after.kind = below(2) == 0 ? "brochure" : "map";
            done = m_library.correct(id, LineField::Kind, after.kind, on);
            break;
        default:
            isFigure = false;
            done = m_library.correct(id, LineField::Note, std::to_string(m_notes++), on);
        }
        const ModelLine& present = m_model.lines[*line];
        const bool isOther = !isFigure || after.language != present.language || after.value != present.value ||
                             after.kind != present.kind;
        EXPECT_EQ(done.has_value(), isOther && on >= present.from);
        if (!done) return false;
        if (!isFigure) return true;
        m_model.lines[*line].until = on;
        after.from = on;
        m_model.lines.push_back(after);
        m_model.records[done->arrivalId.value] = {
            KsuPart::Arrival, on, {{m_model.lines.size() - 1, 1}, {*line, -1}}, false};
        return true;
    }

    void undo() {
        if (m_before.empty()) return;
        EXPECT_TRUE(m_library.undo());
        m_model = m_before.back();
        m_before.pop_back();
    }

    collection::CopyId idOf(int copy) const { return m_copies[static_cast<std::size_t>(copy)]; }
    LineId lineOf(int copy) {
        const auto found = m_library.read([&](storage::Snapshot& snapshot) {
            return snapshot.number("select id from inventory_entry where copy_id = $1 and withdrawal_id is null",
                                   {idOf(copy)});
        });
        return LineId(*found);
    }

    void compare() {
        Day from = anyDay();
        Day to = anyDay();
        if (to < from) std::swap(from, to);
        if (from == opening) from = opening.plusDays(1);
        if (to < from) to = from;
        Figures begin;
        Figures in;
        Figures out;
        Figures end;
        for (const ModelLine& line : m_model.lines) {
            if (line.from < from && (!line.until || *line.until >= from)) add(begin, line, 1);
            if (line.from <= to && (!line.until || *line.until > to)) add(end, line, 1);
        }
        for (const auto& [id, record] : m_model.records) {
            if (record.on < from || record.on > to || record.part == KsuPart::Opening) continue;
            for (const auto& [line, sign] : record.lines)
                add(record.part == KsuPart::Arrival ? in : out, m_model.lines[line], sign);
        }
        const Movement movement = m_library.movement(from, to);
        EXPECT_EQ(withoutZeros(movement.begin), withoutZeros(begin));
        EXPECT_EQ(withoutZeros(movement.in), withoutZeros(in));
        EXPECT_EQ(withoutZeros(movement.out), withoutZeros(out));
        EXPECT_EQ(withoutZeros(movement.end), withoutZeros(end));
        for (const Figures* figures : {&movement.begin, &movement.in, &movement.out, &movement.end}) {
            const std::int64_t copies = figureOf(*figures, "copies");
            EXPECT_EQ(sumOf(*figures, "kind:"), copies);
            EXPECT_EQ(sumOf(*figures, "group:"), copies);
            EXPECT_EQ(sumOf(*figures, "language:"), copies);
            EXPECT_EQ(figureOf(*figures, "on_balance") + figureOf(*figures, "off_balance"), copies);
        }
        comparePart(KsuPart::Arrival, from, to, movement.in);
        comparePart(KsuPart::Withdrawal, from, to, movement.out);
        compareCells(from, to, movement);
        const Reconciliation all = m_library.reconcile();
        EXPECT_EQ(all.book, all.ksu);
        EXPECT_EQ(all.bookValue, all.ksuValue);
        EXPECT_EQ(all.stock - all.notInBooks, all.book);
        EXPECT_EQ(all.notInStock, 0);
        EXPECT_EQ(all.numberDiffers, 0);
    }

    void comparePart(KsuPart part, Day from, Day to, const Figures& sum) {
        const KsuTable table = m_library.part(part, from, to);
        EXPECT_EQ(withoutZeros(table.total), withoutZeros(sum));
        Figures added;
        for (const KsuLine& line : table.lines) {
            EXPECT_EQ(line.record.copies, figureOf(line.figures, "copies"));
            for (const auto& [column, value] : line.figures) added[column] += value;
            if (below(4) == 0) compareCell({"copies", line.record.id}, line.record.copies, false);
        }
        EXPECT_EQ(withoutZeros(added), withoutZeros(table.total));
    }

    void compareCells(Day from, Day to, const Movement& movement) {
        const KsuColumn& column =
            movement.columns[static_cast<std::size_t>(below(static_cast<int>(movement.columns.size())))];
        compareCell({column.code, std::nullopt, std::nullopt, from, to}, figureOf(movement.end, column.code),
                    column.isMoney);
        compareCell({column.code, std::nullopt, KsuPart::Arrival, from, to}, figureOf(movement.in, column.code),
                    column.isMoney);
        compareCell({column.code, std::nullopt, KsuPart::Withdrawal, from, to}, figureOf(movement.out, column.code),
                    column.isMoney);
    }

    void compareCell(const CellRequest& request, std::int64_t figure, bool isMoney) {
        std::int64_t sum = 0;
        for (const CellLine& each : m_library.behind(request))
            sum += each.sign * (isMoney ? each.line.counted.value.tiyn : 1);
        EXPECT_EQ(sum, figure) << request.column;
    }

    std::mt19937 m_random;
    test::BooksLibrary m_library;
    std::vector<catalogue::RecordId> m_titles;
    std::vector<collection::CopyId> m_copies;
    Model m_model;
    std::vector<Model> m_before; // of each step that can be taken back
    int m_notes = 0;
};

} // namespace

/// CM-4
TEST(BooksModelTest, EachColumnIsWhatWasAndWhatCameWithoutWhatLeft) {
    const int sequences = std::getenv("KITAPDAR_LONG") ? longSequences : shortSequences;
    for (int seed = 1; seed <= sequences; ++seed) {
        SCOPED_TRACE(seed);
        Sequence(static_cast<unsigned>(seed)).run();
        if (HasFailure()) return;
    }
}

} // namespace kitapdar::accounts
