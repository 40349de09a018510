#include "core/stocktaking/Stocktaking.h"

#include "core/base/Codes.h"

namespace kitapdar::stocktaking {

namespace {

constexpr Codes<StocktakingState, 4> states = {{{StocktakingState::Running, "running"},
                                                {StocktakingState::Closed, "closed"},
                                                {StocktakingState::Signed, "signed"},
                                                {StocktakingState::Cancelled, "cancelled"}}};

constexpr Codes<Outcome, 10> outcomes = {{{Outcome::Open, "open"},
                                          {Outcome::Found, "found"},
                                          {Outcome::FoundAgain, "found_again"},
                                          {Outcome::SeenAtDesk, "seen_at_desk"},
                                          {Outcome::OnLoan, "on_loan"},
                                          {Outcome::Elsewhere, "elsewhere"},
                                          {Outcome::Lost, "lost"},
                                          {Outcome::Missing, "missing"},
                                          {Outcome::MissingAgain, "missing_again"},
                                          {Outcome::Left, "left"}}};

} // namespace

std::string_view code(StocktakingState state) { return codeIn(states, state); }
std::optional<StocktakingState> stocktakingStateFromCode(std::string_view code) { return valueIn(states, code); }

std::string_view code(Outcome outcome) { return codeIn(outcomes, outcome); }
std::optional<Outcome> outcomeFromCode(std::string_view code) { return valueIn(outcomes, code); }

std::string numberOf(const Stocktaking& stocktaking) {
    const std::string number = std::to_string(stocktaking.number) + "/" + std::to_string(stocktaking.year);
    return stocktaking.signings > 1 ? number + "-" + std::to_string(stocktaking.signings) : number;
}

} // namespace kitapdar::stocktaking
