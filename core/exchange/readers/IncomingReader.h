// A reader as a file tells of him: what a row of a table or a record of IRBIS says, brought to the forms that are
// stored. Personal data: never in logs.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/readers/ReaderField.h"
#include "core/readers/Reader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

/// Why a row was not taken, or what is to be said of one that was.
enum class RowReason {
    // Of readers that are not taken.
    RowDamaged,
    RecordsJoined, // several records of IRBIS, and it is not clear where each begins
    NoName,
    NameTooLong,
    CardTaken,      // another reader has it
    CodeInUse,      // the card is the barcode of a copy
    CardWasOthers,  // it was another reader's before, and is nobody else's
    IinOfOtherName, // the reader with this IIN has a name without a word in common
    PerhapsSame,    // nothing tells him apart from another reader of this name; taken only when somebody says so
    // Notes about readers that are. What is not stored stands in the reader's note, except an IIN and a phone.
    DateMalformed,         // not stored
    BirthDateInFuture,     // not stored
    CardReplaced,          // it can be no card: he has one of our own, the old number stands in his note
    OtherCard,             // he is there already and has another one
    OwnFormerCard,         // he is there already and had it before the one of now
    CardIsInventoryNumber, // of a copy: the desk asks which is meant
    IinDoubtful,           // not stored
    IinUnusual,            // stored: its day is in no calendar or its century is odd
    IinDisagreesWithBirthDate,
    BirthYearOnly,        // not stored
    BirthDateUnlikely,    // before the year 1900; stored
    CategoryUnknown,      // stands as "other"
    SexUnknown,           // not stored
    AnotherPhone,         // not stored: a reader has one
    RegistrationUnlikely, // begins in the future, or ends before it begins
    EndLineLost,          // no line "*****" stood between this record of IRBIS and another; they were parted
    FieldDoubled,         // stands once in a record of IRBIS: it may be two records
    PersonNumber,         // an IIN or a phone in a column that everybody reads; dots stand in its place
    // Of open loans that are not taken.
    LoanCopyUnknown,
    LoanCopyAmbiguous,
    LoanCopyLent, // to somebody else
    LoanCopyWrittenOff,
    LoanDateMalformed,
    LoanDateMissing,
    LoanOfOther, // of a reader that was not taken
};

inline constexpr std::array allRowReasons{RowReason::RowDamaged,
                                          RowReason::RecordsJoined,
                                          RowReason::EndLineLost,
                                          RowReason::FieldDoubled,
                                          RowReason::NoName,
                                          RowReason::NameTooLong,
                                          RowReason::IinUnusual,
                                          RowReason::BirthDateUnlikely,
                                          RowReason::DateMalformed,
                                          RowReason::BirthDateInFuture,
                                          RowReason::CardTaken,
                                          RowReason::CodeInUse,
                                          RowReason::IinOfOtherName,
                                          RowReason::PerhapsSame,
                                          RowReason::CardReplaced,
                                          RowReason::OtherCard,
                                          RowReason::CardIsInventoryNumber,
                                          RowReason::IinDoubtful,
                                          RowReason::IinDisagreesWithBirthDate,
                                          RowReason::BirthYearOnly,
                                          RowReason::CategoryUnknown,
                                          RowReason::CardWasOthers,
                                          RowReason::OwnFormerCard,
                                          RowReason::SexUnknown,
                                          RowReason::AnotherPhone,
                                          RowReason::RegistrationUnlikely,
                                          RowReason::PersonNumber,
                                          RowReason::LoanCopyUnknown,
                                          RowReason::LoanCopyAmbiguous,
                                          RowReason::LoanCopyLent,
                                          RowReason::LoanCopyWrittenOff,
                                          RowReason::LoanDateMalformed,
                                          RowReason::LoanDateMissing,
                                          RowReason::LoanOfOther};

/// Stable codes: "row_damaged", "records_joined", "end_line_lost", "field_doubled", "no_name", "name_too_long",
/// "iin_unusual", "birth_date_unlikely", "date_malformed", "birth_date_in_future", "card_taken", "card_was_others",
/// "own_former_card", "code_in_use", "iin_of_other_name", "perhaps_same", "card_replaced", "other_card",
/// "card_is_inventory_number", "iin_doubtful", "iin_disagrees_with_birth_date", "birth_year_only", "category_unknown",
/// "sex_unknown", "another_phone", "registration_unlikely", "person_number", "loan_copy_unknown",
/// "loan_copy_ambiguous", "loan_copy_lent", "loan_copy_written_off", "loan_date_malformed", "loan_date_missing",
/// "loan_of_other".
std::string_view code(RowReason reason);

struct IncomingLoan {
    std::string barcode;   // or "", when there is an
    std::string inventory; // inventory number
    std::optional<Day> lentOn;
    std::optional<Day> dueOn;
    std::string malformedDate = {}; // as it stands in the file; "": none
    int renewals = 0;

    const std::string& copyCode() const { return barcode.empty() ? inventory : barcode; }
};

/// What stands in the file of something that was not taken, or that is to be looked at.
struct GivenValue {
    RowReason reason;
    std::string column; // its heading, "" when there is none
    std::string value;  // "" of an IIN
};

struct IncomingReader {
    std::int64_t number = 0; // of the row or record in the file, from 1; a row of headings is counted
    readers::Reader reader;  // without id; card "" when there is none
    std::optional<int> birthYear = {};
    std::string givenCard = {}; // also one that can be no card
    std::optional<RowReason> refused;
    std::vector<RowReason> notes;
    std::vector<GivenValue> given;
    std::vector<IncomingLoan> loans; // open ones
};

/// `today`: of the registration when the file says nothing of it. An IIN or a phone in a column that is for neither
/// becomes the reader's where the row gives none, and is left out otherwise; either way dots stand in its place.
IncomingReader incomingReader(const ReaderColumns& columns, const std::vector<std::string>& cells, Day today);

/// Of a record of the base RDR of IRBIS64: 10, 11, 12 name, 21 birth, 23 sex, 30 or 22 card, 50 category, 51 and 52
/// registrations, 13 addresses, 17 phones, 15 place of study or work, 20 education, 33 notes, 40 loans (those without a
/// day of return that name a copy).
IncomingReader incomingReader(const catalogue::MarcRecord& record, Day today);

/// "1985-05-12", "12.05.1985", "12/05/1985", "19850512"; a time behind it does not matter.
std::optional<Day> dayIn(std::string_view text);

/// One of readers::readerCategories(), from a word in Kazakh, Russian or English.
std::optional<std::string> categoryIn(std::string_view text);

/// "А••• Ж.": enough for somebody who has the file to find the row.
std::string maskedName(const readers::ReaderName& name);

} // namespace kitapdar::exchange
