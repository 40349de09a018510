#include "core/charges/Charge.h"

#include "core/base/Codes.h"
#include "core/collection/CopyPrice.h"

namespace kitapdar::charges {

static_assert(collection::mostPrice.tiyn == mostAmount, "a lost copy is charged with its price");

namespace {

constexpr Codes<ChargeKind, 6> chargeKinds = {{{ChargeKind::Fine, "fine"},
                                               {ChargeKind::Lost, "lost"},
                                               {ChargeKind::Damage, "damage"},
                                               {ChargeKind::Card, "card"},
                                               {ChargeKind::Deposit, "deposit"},
                                               {ChargeKind::Service, "service"}}};

constexpr Codes<LineKind, 5> lineKinds = {{{LineKind::Payment, "payment"},
                                           {LineKind::Waiver, "waiver"},
                                           {LineKind::Replacement, "replacement"},
                                           {LineKind::Refund, "refund"},
                                           {LineKind::Reversal, "reversal"}}};

} // namespace

std::string_view code(ChargeKind kind) { return codeIn(chargeKinds, kind); }
std::string_view code(LineKind kind) { return codeIn(lineKinds, kind); }
std::optional<ChargeKind> chargeKindFromCode(std::string_view code) { return valueIn(chargeKinds, code); }
std::optional<LineKind> lineKindFromCode(std::string_view code) { return valueIn(lineKinds, code); }

} // namespace kitapdar::charges
