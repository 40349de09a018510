#include "core/exchange/readers/ReaderField.h"

#include "core/exchange/Headings.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace kitapdar::exchange {

namespace {

using enum ReaderField;

constexpr std::array codes{
    std::pair{Surname, std::string_view("surname")},
    std::pair{GivenName, std::string_view("given_name")},
    std::pair{Patronymic, std::string_view("patronymic")},
    std::pair{FullName, std::string_view("full_name")},
    std::pair{BirthDate, std::string_view("birth_date")},
    std::pair{Iin, std::string_view("iin")},
    std::pair{Card, std::string_view("card")},
    std::pair{Category, std::string_view("category")},
    std::pair{Phone, std::string_view("phone")},
    std::pair{Address, std::string_view("address")},
    std::pair{Note, std::string_view("note")},
    std::pair{RegisteredOn, std::string_view("registered_on")},
    std::pair{RegisteredUntil, std::string_view("registered_until")},
    std::pair{Sex, std::string_view("sex")},
    std::pair{Education, std::string_view("education")},
    std::pair{Locality, std::string_view("locality")},
    std::pair{Institution, std::string_view("institution")},
    std::pair{LoanBarcode, std::string_view("loan_barcode")},
    std::pair{LoanInventory, std::string_view("loan_inventory")},
    std::pair{LentOn, std::string_view("lent_on")},
    std::pair{DueOn, std::string_view("due_on")},
};

// Headings as they stand in lists of libraries and schools; compared by exactText(), so case and punctuation fall away.
constexpr std::array headings{
    std::pair{Surname, std::string_view("фамилия|тегі|surname|last name|family name|familyname")},
    std::pair{GivenName, std::string_view("имя|аты|есімі|name|first name|given name|firstname")},
    std::pair{Patronymic, std::string_view("отчество|әкесінің аты|әкесі аты|patronymic|middle name|second name")},
    std::pair{FullName, std::string_view("фио|ф и о|фамилия имя отчество|аты жөні|тегі аты|тегі аты әкесінің аты|"
                                         "тегі аты жөні|читатель|оқырман|оқырманның аты жөні|full name|reader|"
                                         "фамилия имя|фио читателя|ученик|оқушы")},
    std::pair{BirthDate,
              std::string_view(
                  "дата рождения|дата рожд|год рожд|д рождения|туған күні|туған жылы|туған күні айы жылы|birth date|"
                  "date of birth|born|birthday|год рождения|г р|гр|д р|др|туылған күні|туылған жылы|туған к|dob")},
    std::pair{Iin, std::string_view("иин|жсн|iin|иин читателя|оқырманның жсн|индивидуальный идентификационный "
                                    "номер|жеке сәйкестендіру нөмірі")},
    std::pair{Card, std::string_view("билет|читательский билет|номер билета|билет нөмірі|оқырман билеті|card|"
                                     "card number|номер читательского билета|билет но|ticket|штрихкод читателя|"
                                     "оқырман билетінің нөмірі|чит билет|чит билета|читательского билета|билета|номер "
                                     "чит билета|оқырман билетінің|билетінің нөмірі|номер читательского|"
                                     "формуляр|номер формуляра|формулярдың нөмірі")},
    std::pair{Category, std::string_view("категория|санаты|санат|category|категория читателя|оқырман санаты|"
                                         "группа|группа читателя|группа читателей|читательская группа|тобы|топ|"
                                         "оқырман тобы|оқырмандар тобы|оқырманның санаты")},
    std::pair{Phone, std::string_view("телефон|телефоны|phone|тел|mobile|сотовый|ұялы телефон|мобильный телефон|"
                                      "номер телефона|телефон нөмірі|контактный телефон|моб телефон|"
                                      "байланыс телефоны")},
    std::pair{
        Address,
        std::string_view("адрес|мекенжай|мекенжайы|мекен жайы|address|домашний адрес|тұрғылықты жері|место жительства|"
                         "тұрғылықты мекенжайы|тұрғылықты мекен жайы|адрес проживания|адрес места "
                         "жительства|мекен жай|үйінің мекенжайы|үй мекенжайы")},
    std::pair{Note, std::string_view("примечание|ескерту|note|notes|комментарий|ескертпе|comment|remark")},
    std::pair{RegisteredOn, std::string_view("дата записи|дата регистрации|тіркелген күні|жазылған күні|"
                                             "registered|registered on|registration date|перерегистрация")},
    std::pair{RegisteredUntil, std::string_view("действителен до|билет действителен до|жарамдылық мерзімі|"
                                                "жарамды мерзімі|registered until|valid until|expires|срок действия")},
    std::pair{Sex, std::string_view("пол|жынысы|sex|gender")},
    std::pair{Education, std::string_view("образование|білімі|education")},
    std::pair{Locality, std::string_view("населенный пункт|елді мекен|город|қала|ауыл|село|locality|town|city")},
    std::pair{Institution,
              std::string_view("место учебы|место работы|место учебы или работы|место работы учебы|школа|организация|"
                               "оқу орны|жұмыс орны|оқу немесе жұмыс орны|мектеп|ұйым|institution|place of study|"
                               "place of work|school|organization")},
    std::pair{LoanBarcode, std::string_view("штрихкод книги|штрих код книги|штрихкод экземпляра|кітап штрихкоды|"
                                            "кітаптың штрихкоды|book barcode|copy barcode|loan barcode|штрихкод|"
                                            "штрих код|barcode")},
    std::pair{LoanInventory, std::string_view("инвентарный номер|инв номер|инв|инвентарлық нөмірі|инвентарь нөмірі|"
                                              "түгендеу нөмірі|inventory number|inventory|инвентарный номер книги")},
    std::pair{LentOn, std::string_view("дата выдачи|выдано|выдана|берілген күні|lent on|lent|issued|issue date|"
                                       "loan date|date issued")},
    std::pair{DueOn, std::string_view("срок возврата|дата возврата|вернуть до|қайтару мерзімі|қайтару күні|"
                                      "қайтарылатын күні|due|due on|due date|return by|сдать до")},
};

std::optional<std::size_t> numberIn(const std::string& text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0) return std::nullopt;
    return number;
}

/// The columns that a choice names: those with this heading, or the one with this number.
std::vector<std::size_t> columnsNamed(const std::vector<std::string>& firstRow, const std::string& name) {
    std::vector<std::size_t> columns;
    const std::string wanted = text::exactText(name);
    for (std::size_t i = 0; i < firstRow.size(); ++i) {
        if (firstRow[i] == name || (!wanted.empty() && text::exactText(firstRow[i]) == wanted)) columns.push_back(i);
    }
    if (columns.empty()) {
        if (const auto number = numberIn(name); number && *number <= firstRow.size()) columns.push_back(*number - 1);
    }
    return columns;
}

} // namespace

std::string_view code(ReaderField field) {
    return std::ranges::find(codes, field, &decltype(codes)::value_type::first)->second;
}

std::optional<ReaderField> readerFieldFromCode(std::string_view code) {
    const auto* const found = std::ranges::find(codes, code, &decltype(codes)::value_type::second);
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

std::optional<ReaderField> readerFieldOf(std::string_view heading) {
    if (const auto field = readerFieldFromCode(heading)) return field;
    // "№ чит. билета" is "чит. билета": the sign for a number tells nothing of what is numbered.
    std::string plain(heading);
    for (const std::string_view sign : {"№", "#"}) {
        for (std::size_t at = plain.find(sign); at != std::string::npos; at = plain.find(sign, at))
            plain.replace(at, sign.size(), " ");
    }
    const std::string text = text::exactText(plain);
    if (text.empty()) return std::nullopt;
    for (const auto& [field, names] : headings) {
        if (isOneOf(names, text)) return field;
    }
    return std::nullopt;
}

std::size_t knownHeadings(const std::vector<std::string>& row) {
    std::set<ReaderField> fields;
    for (const std::string& cell : row) {
        if (const auto field = readerFieldOf(cell)) fields.insert(*field);
    }
    return fields.size();
}

bool ReaderColumns::hasName() const {
    return std::ranges::any_of(fields, [](const auto& field) { return field == Surname || field == FullName; });
}

std::vector<std::string> ReaderColumns::notRead() const {
    std::vector<std::string> list;
    for (std::size_t i = 0; i < fields.size() && i < headings.size(); ++i) {
        if (!fields[i] && !headings[i].empty()) list.push_back(headings[i]);
    }
    return list;
}

ReaderColumns readerColumnsOf(const std::vector<std::string>& firstRow, const ColumnChoices& choices,
                              std::vector<std::string>& unknown) {
    ReaderColumns columns;
    columns.headings = firstRow;
    columns.fields.resize(firstRow.size());
    for (std::size_t i = 0; i < firstRow.size(); ++i) {
        const auto field = readerFieldOf(firstRow[i]);
        if (field && std::ranges::find(columns.fields, field) == columns.fields.end()) columns.fields[i] = field;
    }
    bool isNamed = std::ranges::any_of(columns.fields, [](const auto& field) { return field.has_value(); });
    for (const auto& [name, field] : choices) {
        const auto named = columnsNamed(firstRow, name);
        if (named.empty()) unknown.push_back(name);
        for (const std::size_t column : named) {
            isNamed = isNamed || firstRow[column] == name || !numberIn(name);
            // What a person says of one column takes it away from another one that was guessed.
            if (field) std::ranges::replace(columns.fields, field, std::optional<ReaderField>());
            columns.fields[column] = field;
        }
    }
    columns.hasHeadings = isNamed || choices.empty();
    if (!columns.hasHeadings) columns.headings.assign(firstRow.size(), std::string());
    return columns;
}

} // namespace kitapdar::exchange
