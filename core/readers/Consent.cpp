#include "core/readers/Consent.h"

#include <algorithm>

namespace kitapdar::readers {

std::string_view code(ConsentPurpose purpose) {
    switch (purpose) {
    case ConsentPurpose::LibraryWork:
        return "library_work";
    case ConsentPurpose::KeepList:
        return "keep_list";
    case ConsentPurpose::Messages:
        return "messages";
    case ConsentPurpose::Photo:
        break;
    }
    return "photo";
}

std::optional<ConsentPurpose> consentPurposeFromCode(std::string_view text) {
    const auto* const found =
        std::ranges::find(allConsentPurposes, text, [](ConsentPurpose purpose) { return code(purpose); });
    return found == allConsentPurposes.end() ? std::nullopt : std::optional(*found);
}

std::string_view code(ConsentWay way) {
    switch (way) {
    case ConsentWay::Paper:
        return "paper";
    case ConsentWay::Spoken:
        return "spoken";
    case ConsentWay::Electronic:
        break;
    }
    return "electronic";
}

std::optional<ConsentWay> consentWayFromCode(std::string_view text) {
    const auto* const found = std::ranges::find(allConsentWays, text, [](ConsentWay way) { return code(way); });
    return found == allConsentWays.end() ? std::nullopt : std::optional(*found);
}

bool holdsOn(const Consent& consent, Day day) {
    return consent.givenOn <= day && !consent.withdrawnOn && (!consent.until || *consent.until >= day);
}

} // namespace kitapdar::readers
