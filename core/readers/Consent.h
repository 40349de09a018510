// What readers have agreed to: to which text, since when and until when, how it was given, by whom for a minor.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/readers/Reader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::readers {

using ConsentFormId = Id<struct ConsentFormTag>;
using ConsentId = Id<struct ConsentTag>;

enum class ConsentPurpose {
    LibraryWork, // without it nobody is registered: when it is withdrawn, the card is closed
    KeepList,    // the list of what was read is kept longer than the terms say
    Messages,    // reminders and invitations
    Photo,       // taken at events, shown by the library
};
inline constexpr std::array allConsentPurposes = {ConsentPurpose::LibraryWork, ConsentPurpose::KeepList,
                                                  ConsentPurpose::Messages, ConsentPurpose::Photo};
/// "keep_list"; stable, as stored.
std::string_view code(ConsentPurpose purpose);
std::optional<ConsentPurpose> consentPurposeFromCode(std::string_view code);
constexpr bool isNecessary(ConsentPurpose purpose) { return purpose == ConsentPurpose::LibraryWork; }

enum class ConsentWay { Paper, Spoken, Electronic };
inline constexpr std::array allConsentWays = {ConsentWay::Paper, ConsentWay::Spoken, ConsentWay::Electronic};
std::string_view code(ConsentWay way);
std::optional<ConsentWay> consentWayFromCode(std::string_view code);

/// A text that readers agree to. A text is never changed: another one is the next version of its purpose.
struct ConsentForm {
    ConsentFormId id{0};
    ConsentPurpose purpose = ConsentPurpose::LibraryWork;
    std::int64_t edition = 1; // of its purpose: 1, 2, …
    std::string kk;
    std::string ru;
    Day from;
    std::int64_t version = 0;
};

struct Consent {
    ConsentId id{0};
    ReaderId readerId{0};
    ConsentFormId formId{0};
    Day givenOn;
    std::optional<Day> until; // last day
    std::optional<Day> withdrawnOn;
    bool byParent = false;
    ConsentWay way = ConsentWay::Paper;
    std::int64_t version = 0;
    ConsentPurpose purpose = ConsentPurpose::LibraryWork; // of its form
    std::int64_t edition = 1;                             // of its form
};
bool holdsOn(const Consent& consent, Day day);

/// What is given at a desk.
struct NewConsent {
    ReaderId readerId{0};
    ConsentPurpose purpose = ConsentPurpose::LibraryWork;
    std::optional<Day> until;
    bool byParent = false;
    ConsentWay way = ConsentWay::Paper;
};

/// Younger readers agree through a parent.
inline constexpr int ageOfOwnConsent = 18;

struct ConsentTextMissing { // in both languages
    static constexpr std::string_view code = "consent_text_missing";
};
struct NoConsentForm { // the library has no text for this purpose
    static constexpr std::string_view code = "no_consent_form";
    ConsentPurpose purpose{};
};
struct ParentNeeded {
    static constexpr std::string_view code = "consent_by_parent_needed";
    int age = 0;
};
struct ConsentGivenAlready { // to the newest text, and it holds
    static constexpr std::string_view code = "consent_given_already";
    Day on;
};
struct ConsentEndsBefore {
    static constexpr std::string_view code = "consent_ends_before";
    Day until;
};
struct NoSuchConsent { // or it is withdrawn already
    static constexpr std::string_view code = "no_such_consent";
};
using ConsentRefusal = Refusal<UnknownReader, ConsentTextMissing, NoConsentForm, ParentNeeded, ConsentGivenAlready,
                               ConsentEndsBefore, NoSuchConsent>;

} // namespace kitapdar::readers
