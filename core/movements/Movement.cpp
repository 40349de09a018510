#include "core/movements/Movement.h"

#include "core/base/Codes.h"

namespace kitapdar::movements {

namespace {

constexpr Codes<MovementKind, 4> kinds = {{{MovementKind::Transfer, "transfer"},
                                           {MovementKind::Binding, "binding"},
                                           {MovementKind::Repair, "repair"},
                                           {MovementKind::Revaluation, "revaluation"}}};

constexpr Codes<MovementState, 2> states = {{{MovementState::Draft, "draft"}, {MovementState::Signed, "signed"}}};

constexpr Codes<Obstacle, 11> obstacles = {{{Obstacle::OnLoan, "on_loan"},
                                            {Obstacle::OnHold, "on_hold"},
                                            {Obstacle::InTransit, "in_transit"},
                                            {Obstacle::Astray, "astray"},
                                            {Obstacle::WrittenOff, "written_off"},
                                            {Obstacle::InAnotherDraft, "in_another_draft"},
                                            {Obstacle::AlreadyThere, "already_there"},
                                            {Obstacle::AlreadyAway, "already_away"},
                                            {Obstacle::NotInBooks, "not_in_books"},
                                            {Obstacle::BeforeArrival, "before_arrival"},
                                            {Obstacle::ValueMissing, "value_missing"}}};

constexpr Codes<Caution, 5> cautions = {{{Caution::LastAtPlace, "last_at_place"},
                                         {Caution::LastCopy, "last_copy"},
                                         {Caution::Unaccounted, "unaccounted"},
                                         {Caution::ToBeWrittenOff, "to_be_written_off"},
                                         {Caution::SameValue, "same_value"}}};

constexpr int decimals = 4;
constexpr int ten = 10;

} // namespace

std::string_view code(MovementKind kind) { return codeIn(kinds, kind); }
std::optional<MovementKind> movementKindFromCode(std::string_view code) { return valueIn(kinds, code); }
bool isAway(MovementKind kind) { return kind == MovementKind::Binding || kind == MovementKind::Repair; }
std::string_view code(MovementState state) { return codeIn(states, state); }
std::optional<MovementState> movementStateFromCode(std::string_view code) { return valueIn(states, code); }
std::string_view code(Obstacle obstacle) { return codeIn(obstacles, obstacle); }
std::string_view code(Caution caution) { return codeIn(cautions, caution); }

std::optional<Coefficient> coefficientFrom(std::string_view text) {
    int value = 0;
    int behind = -1; // decimals so far; -1: no point yet
    if (text.empty()) return std::nullopt;
    for (const char c : text) {
        if ((c == '.' || c == ',') && behind < 0) {
            behind = 0;
            continue;
        }
        if (c < '0' || c > '9' || behind == decimals || value > greatestCoefficient) return std::nullopt;
        value = value * ten + (c - '0');
        if (behind >= 0) ++behind;
    }
    if (behind == 0) return std::nullopt; // "1."
    for (int i = behind < 0 ? 0 : behind; i < decimals; ++i) {
        if (value > greatestCoefficient) return std::nullopt;
        value *= ten;
    }
    if (value <= 0 || value > greatestCoefficient) return std::nullopt;
    return value;
}

std::string coefficientText(Coefficient coefficient) {
    std::string rest = std::to_string(coefficientOfOne + coefficient % coefficientOfOne).substr(1);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    const std::string whole = std::to_string(coefficient / coefficientOfOne);
    return rest.empty() ? whole : whole + '.' + rest;
}

Money multiplied(Money value, Coefficient by) {
    const std::int64_t whole = value.tiyn / coefficientOfOne;
    const std::int64_t rest = value.tiyn % coefficientOfOne;
    return {whole * by + (rest * by + coefficientOfOne / 2) / coefficientOfOne};
}

std::string numberOf(const MovementAct& act) {
    return act.number == 0 ? std::string() : std::to_string(act.number) + '/' + std::to_string(act.year);
}

} // namespace kitapdar::movements
