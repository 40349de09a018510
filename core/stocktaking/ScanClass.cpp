#include "core/stocktaking/ScanClass.h"

#include "core/base/Codes.h"

namespace kitapdar::stocktaking {

namespace {

using collection::Accounted;
using collection::Condition;

constexpr Codes<ScanClass, 9> classes = {{{ScanClass::Found, "found"},
                                          {ScanClass::FoundAgain, "found_again"},
                                          {ScanClass::OutOfOrder, "out_of_order"},
                                          {ScanClass::Repeated, "repeated"},
                                          {ScanClass::Misplaced, "misplaced"},
                                          {ScanClass::OnLoan, "on_loan"},
                                          {ScanClass::WrittenOff, "written_off"},
                                          {ScanClass::NotEntered, "not_entered"},
                                          {ScanClass::Unknown, "unknown"}}};

} // namespace

std::string_view code(ScanClass what) { return codeIn(classes, what); }
std::optional<ScanClass> scanClassFromCode(std::string_view code) { return valueIn(classes, code); }

ScanTone toneOf(ScanClass what) {
    switch (what) {
    case ScanClass::Found:
        return ScanTone::Good;
    case ScanClass::FoundAgain:
    case ScanClass::OutOfOrder:
    case ScanClass::Repeated:
        return ScanTone::Notice;
    case ScanClass::Misplaced:
    case ScanClass::OnLoan:
    case ScanClass::WrittenOff:
    case ScanClass::NotEntered:
    case ScanClass::Unknown:
        return ScanTone::Alarm;
    }
    return ScanTone::Alarm;
}

ScanClass classify(const ScanFacts& facts) {
    if (!facts.isKnown) return ScanClass::Unknown;
    if (facts.accounted == Accounted::Excluded) return ScanClass::WrittenOff;
    if (facts.isOnLoan) return ScanClass::OnLoan;
    if (!facts.isExpected) {
        const bool isNew = facts.accounted == Accounted::Expected || facts.isInScope;
        return isNew ? ScanClass::NotEntered : ScanClass::Misplaced;
    }
    if (facts.wasScanned) return ScanClass::Repeated;
    if (facts.condition == Condition::Missing || facts.condition == Condition::Lost) return ScanClass::FoundAgain;
    return facts.isOutOfOrder ? ScanClass::OutOfOrder : ScanClass::Found;
}

} // namespace kitapdar::stocktaking
