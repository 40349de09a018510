#include "core/collection/CopyState.h"

#include "core/base/Codes.h"

namespace kitapdar::collection {

namespace {

constexpr Codes<Accounted, 3> accounts = {{
    {Accounted::Expected, "expected"},
    {Accounted::Entered, "entered"},
    {Accounted::Excluded, "excluded"},
}};
constexpr Codes<Circulation, 7> circulations = {{
    {Circulation::OnShelf, "on_shelf"},
    {Circulation::Held, "held"},
    {Circulation::InTransit, "in_transit"},
    {Circulation::OnDisplay, "on_display"},
    {Circulation::Bindery, "bindery"},
    {Circulation::Digitization, "digitization"},
    {Circulation::Withheld, "withheld"},
}};
constexpr Codes<Condition, 4> conditions = {{
    {Condition::Sound, "sound"},
    {Condition::Damaged, "damaged"},
    {Condition::Missing, "missing"},
    {Condition::Lost, "lost"},
}};
constexpr Codes<CopyState, 12> states = {{
    {CopyState::InStock, "in_stock"},
    {CopyState::Expected, "expected"},
    {CopyState::Held, "held"},
    {CopyState::InTransit, "in_transit"},
    {CopyState::OnDisplay, "on_display"},
    {CopyState::Bindery, "bindery"},
    {CopyState::Digitization, "digitization"},
    {CopyState::Withheld, "withheld"},
    {CopyState::Damaged, "damaged"},
    {CopyState::Missing, "missing"},
    {CopyState::Lost, "lost"},
    {CopyState::WrittenOff, "written_off"},
}};

CopyState stateOf(Circulation circulation) {
    switch (circulation) {
    case Circulation::OnShelf:
        break;
    case Circulation::Held:
        return CopyState::Held;
    case Circulation::InTransit:
        return CopyState::InTransit;
    case Circulation::OnDisplay:
        return CopyState::OnDisplay;
    case Circulation::Bindery:
        return CopyState::Bindery;
    case Circulation::Digitization:
        return CopyState::Digitization;
    case Circulation::Withheld:
        return CopyState::Withheld;
    }
    return CopyState::InStock;
}

} // namespace

std::string_view code(Accounted accounted) { return codeIn(accounts, accounted); }
std::string_view code(Circulation circulation) { return codeIn(circulations, circulation); }
std::string_view code(Condition condition) { return codeIn(conditions, condition); }
std::string_view code(CopyState state) { return codeIn(states, state); }

std::optional<Accounted> accountedFromCode(std::string_view code) { return valueIn(accounts, code); }
std::optional<Circulation> circulationFromCode(std::string_view code) { return valueIn(circulations, code); }
std::optional<Condition> conditionFromCode(std::string_view code) { return valueIn(conditions, code); }

CopyState stateOf(const StateParts& parts) {
    if (parts.accounted == Accounted::Excluded) return CopyState::WrittenOff;
    if (parts.accounted == Accounted::Expected) return CopyState::Expected;
    if (parts.condition == Condition::Lost) return CopyState::Lost;
    if (parts.condition == Condition::Missing) return CopyState::Missing;
    if (parts.circulation != Circulation::OnShelf) return stateOf(parts.circulation);
    return parts.condition == Condition::Damaged ? CopyState::Damaged : CopyState::InStock;
}

StateParts partsOf(CopyState state) {
    switch (state) {
    case CopyState::InStock:
        break;
    case CopyState::Expected:
        return {.accounted = Accounted::Expected};
    case CopyState::Held:
        return {.circulation = Circulation::Held};
    case CopyState::InTransit:
        return {.circulation = Circulation::InTransit};
    case CopyState::OnDisplay:
        return {.circulation = Circulation::OnDisplay};
    case CopyState::Bindery:
        return {.circulation = Circulation::Bindery};
    case CopyState::Digitization:
        return {.circulation = Circulation::Digitization};
    case CopyState::Withheld:
        return {.circulation = Circulation::Withheld};
    case CopyState::Damaged:
        return {.condition = Condition::Damaged};
    case CopyState::Missing:
        return {.condition = Condition::Missing};
    case CopyState::Lost:
        return {.condition = Condition::Lost};
    case CopyState::WrittenOff:
        return {.accounted = Accounted::Excluded};
    }
    return {};
}

bool isLendable(CopyState state) { return state == CopyState::InStock || state == CopyState::Damaged; }

bool isAstray(CopyState state) { return state == CopyState::Missing || state == CopyState::Lost; }

std::string lendableSql(std::string_view copy) {
    const std::string name(copy);
    return name + ".accounted = 'entered' and " + name + ".circulation = 'on_shelf' and " + name +
           ".condition in ('sound', 'damaged')";
}

} // namespace kitapdar::collection
