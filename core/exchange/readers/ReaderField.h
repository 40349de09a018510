// What a column of a table of readers tells, and how its heading shows it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

enum class ReaderField {
    Surname,
    GivenName,
    Patronymic,
    FullName, // surname, given name and patronymic in one cell, in this order
    BirthDate,
    Iin,
    Card,
    Category,
    Phone,
    Address,
    Note,
    RegisteredOn,
    RegisteredUntil,
    Sex,
    Education,
    Locality,
    Institution, // where the reader studies or works
    // An open loan; a reader with several has a row for each.
    LoanBarcode,
    LoanInventory,
    LentOn,
    DueOn
};

inline constexpr std::array allReaderFields{ReaderField::Surname,
                                            ReaderField::GivenName,
                                            ReaderField::Patronymic,
                                            ReaderField::FullName,
                                            ReaderField::BirthDate,
                                            ReaderField::Iin,
                                            ReaderField::Card,
                                            ReaderField::Category,
                                            ReaderField::Phone,
                                            ReaderField::Address,
                                            ReaderField::Note,
                                            ReaderField::RegisteredOn,
                                            ReaderField::RegisteredUntil,
                                            ReaderField::Sex,
                                            ReaderField::Education,
                                            ReaderField::Locality,
                                            ReaderField::Institution,
                                            ReaderField::LoanBarcode,
                                            ReaderField::LoanInventory,
                                            ReaderField::LentOn,
                                            ReaderField::DueOn};

/// Stable codes: "surname", "given_name", "patronymic", "full_name", "birth_date", "iin", "card", "category", "phone",
/// "address", "note", "registered_on", "registered_until", "sex", "education", "locality", "institution",
/// "loan_barcode", "loan_inventory", "lent_on", "due_on".
std::string_view code(ReaderField field);
std::optional<ReaderField> readerFieldFromCode(std::string_view code);

/// What a heading in Kazakh, Russian or English, or a stable code, most likely stands for; nullopt: nothing known.
std::optional<ReaderField> readerFieldOf(std::string_view heading);

/// What a person says of columns: by heading, whatever its case, or by number from 1; nullopt: the column is not read.
using ColumnChoices = std::map<std::string, std::optional<ReaderField>>;

/// The columns of a table with what each tells.
struct ReaderColumns {
    std::vector<std::string> headings; // "" where the table has none
    std::vector<std::optional<ReaderField>> fields;
    bool hasHeadings = true; // the first row is no reader
    std::int64_t row = 1;    // of the table, in which they stand; titles stand above

    /// The column that has the surname, or the whole name.
    bool hasName() const;
    /// The headings of those that tell nothing that is read.
    std::vector<std::string> notRead() const;
};

/// A row with so many known headings is that of the headings; it is looked for among so many rows.
inline constexpr std::size_t enoughHeadings = 2;
inline constexpr std::size_t rowsBeforeReaders = 10;
/// How many fields the cells of a row name.
std::size_t knownHeadings(const std::vector<std::string>& row);

/// Guessed from the first row, then chosen. Of several columns that are guessed to tell the same the first one is
/// taken. Choices that name no column are put into `unknown`.
ReaderColumns readerColumnsOf(const std::vector<std::string>& firstRow, const ColumnChoices& choices,
                              std::vector<std::string>& unknown);

} // namespace kitapdar::exchange
