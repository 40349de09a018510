// The column `state` that copies had until migration 13, as entries of the journal name it.
#include "core/collection/CopyState.h"
#include "core/journal/FormerColumns.h"

#include <array>

namespace kitapdar::journal {

namespace {

using collection::CopyState;

FormerValue formerState(CopyState state) {
    const auto parts = collection::partsOf(state);
    return {collection::code(state),
            {{"accounted", storage::Value(collection::code(parts.accounted))},
             {"excluded_by", storage::Value("")},
             {"excluded_on", storage::Value()},
             {"circulation", storage::Value(collection::code(parts.circulation))},
             {"condition", storage::Value(collection::code(parts.condition))},
             {"condition_on", storage::Value()},
             {"condition_reason", storage::Value("")}}};
}

FormerColumn formerStates() {
    FormerColumn column{"copy", "state", {}};
    for (const CopyState state : {CopyState::InStock, CopyState::Expected, CopyState::Bindery, CopyState::Withheld,
                                  CopyState::Missing, CopyState::Lost, CopyState::WrittenOff})
        column.values.push_back(formerState(state));
    return column;
}

} // namespace

std::span<const FormerColumn> formerColumns() {
    static const std::array all = {formerStates()};
    return all;
}

} // namespace kitapdar::journal
