// The model and one library, side by side.
#pragma once

#include "core/reports/FigureQueries.h"
#include "tests/core/circulation/DeskModel.h"
#include "tests/core/circulation/SequenceDesk.h"

#include <set>
#include <sstream>
#include <string>

namespace kitapdar::circulation {

class BesideModel {
public:
    explicit BesideModel(storage::Engine engine, SequenceDesk::Keep keep = SequenceDesk::Keep::InMemory)
        : m_desk(engine, keep), m_morning(m_desk.dump()) {}

    SequenceDesk& desk() { return m_desk; }
    const DeskModel& model() const { return m_model; }
    const std::string& morning() const { return m_morning; }
    const std::string& answer() const { return m_answer; }

    /// "", or what is not as the model has it: the answer, the rows, or what must hold between rows.
    std::string take(const DeskStep& step) {
        m_answer.clear();
        if (step.deed == Deed::Undo && !m_model.hasEntry(step.desk)) return {};
        const DeskTarget target = m_model.target(step);
        const std::string should = m_model.take(step);
        m_answer = m_desk.take(step, target);
        std::string wrong;
        if (m_answer != should) wrong = ": " + m_answer + " instead of " + should + "\n";
        const model::State state = m_desk.state();
        if (!(state == m_model.state())) wrong += "\n" + differences(state);
        if (const std::string unsound = m_desk.unsound(); !unsound.empty()) wrong += "\n" + unsound + "\n";
        if (wrong.empty()) return {};
        return textOf(step) + wrong + "the model:\n" + model::textOf(m_model.state());
    }

    /// The rows that are not as in the morning; "": all is as it was.
    std::string sinceMorning() { return linesApart(m_desk.dump(), m_morning, "  now      ", "  morning  "); }

    /// "", or the first figure that is not what the model has counted. Facts are parted by what and where, day by day.
    std::string figures() {
        std::map<std::string, std::int64_t> should;
        const auto count = [&](const std::string& act, Day on, const std::string& place, std::int64_t n) {
            should[act + " " + on.iso() + " " + place] += n;
        };
        for (const auto& [id, use] : m_model.state().uses) count(use.act, use.on, use.place, 1);
        for (const auto& [id, visit] : m_model.state().visits) count("visit", visit.on, visit.place, visit.n);
        for (const auto& [id, unmet] : m_model.state().unmet) count("unmet", unmet.on, unmet.place, 1);
        const auto is = counted();
        for (const auto& [what, n] : should) {
            if (!is.contains(what) || is.at(what) != n) return what + ": not " + std::to_string(n);
        }
        for (const auto& [what, n] : is) {
            if (!should.contains(what)) return what + ": " + std::to_string(n) + " of nothing";
        }
        return {};
    }

    /// The figures of the library: "lend 2026-03-02 hall" and how many.
    std::map<std::string, std::int64_t> counted() {
        using reports::Measure;
        std::map<std::string, std::int64_t> is;
        const reports::FigureQueries queries(m_desk.journal());
        for (const Measure measure :
             {Measure::Lend, Measure::Renew, Measure::InHouse, Measure::Visit, Measure::Unmet}) {
            reports::Question question;
            question.from = Day(2026, 1, 1);
            question.to = Day(2029, 12, 31);
            question.measures = {measure};
            question.by = reports::Axis::Day;
            question.second = reports::Axis::Place;
            const auto cells = m_desk.read([&](storage::Snapshot& snapshot) {
                return queries.figures(snapshot, m_desk.by(snapshot, 0), question);
            });
            EXPECT_TRUE(cells);
            for (const reports::Cell& cell : *cells)
                is[std::string(code(measure)) + " " + cell.first + " " + cell.second] = cell.n;
        }
        return is;
    }

private:
    /// The lines that only one side has.
    std::string differences(const model::State& state) const {
        return linesApart(model::textOf(state), model::textOf(m_model.state()), "  library  ", "  model    ");
    }
    static std::string linesApart(const std::string& theirs, const std::string& ours, const std::string& them,
                                  const std::string& us) {
        const auto linesOf = [](const std::string& text) {
            std::set<std::string> lines;
            std::istringstream in(text);
            for (std::string line; std::getline(in, line);) lines.insert(line);
            return lines;
        };
        const auto theirLines = linesOf(theirs);
        const auto ourLines = linesOf(ours);
        std::string text;
        for (const std::string& line : theirLines) text += ourLines.contains(line) ? "" : them + line + "\n";
        for (const std::string& line : ourLines) text += theirLines.contains(line) ? "" : us + line + "\n";
        return text;
    }

    SequenceDesk m_desk;
    DeskModel m_model;
    std::string m_morning;
    std::string m_answer;
};

} // namespace kitapdar::circulation
