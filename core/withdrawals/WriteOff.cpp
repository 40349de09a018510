#include "core/withdrawals/WriteOff.h"

#include "core/base/Codes.h"

namespace kitapdar::withdrawals {

namespace {

constexpr Codes<ActState, 3> states = {
    {{ActState::Draft, "draft"}, {ActState::Posted, "posted"}, {ActState::Signed, "signed"}}};

constexpr Codes<Block, 8> blocks = {{{Block::OnLoan, "on_loan"},
                                     {Block::OnHold, "on_hold"},
                                     {Block::WrittenOff, "written_off"},
                                     {Block::InAnotherDraft, "in_another_draft"},
                                     {Block::InTransit, "in_transit"},
                                     {Block::NotInBooks, "not_in_books"},
                                     {Block::BeforeArrival, "before_arrival"},
                                     {Block::AtBindery, "at_bindery"}}};

constexpr Codes<Warning, 5> warnings = {{{Warning::LastCopy, "last_copy"},
                                         {Warning::LocalHistory, "local_history"},
                                         {Warning::Rare, "rare"},
                                         {Warning::DigitizationQueue, "digitization_queue"},
                                         {Warning::ReplacedEdition, "replaced_edition"}}};

} // namespace

std::string_view code(ActState state) { return codeIn(states, state); }
std::optional<ActState> actStateFromCode(std::string_view code) { return valueIn(states, code); }
std::string_view code(Block block) { return codeIn(blocks, block); }
std::string_view code(Warning warning) { return codeIn(warnings, warning); }

std::string numberOf(const WriteOffAct& act) {
    return act.number == 0 ? std::string() : std::to_string(act.number) + '/' + std::to_string(act.year);
}

} // namespace kitapdar::withdrawals
