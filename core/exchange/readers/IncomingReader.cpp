#include "core/exchange/readers/IncomingReader.h"

#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/Fold.h"
#include "core/text/Iin.h"
#include "core/text/Name.h"
#include "core/text/PersonNumber.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <sstream>
#include <utility>

namespace kitapdar::exchange {

namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;

constexpr std::size_t iinDigits = 12;

constexpr std::array reasonCodes{
    std::pair{RowReason::RowDamaged, std::string_view("row_damaged")},
    std::pair{RowReason::RecordsJoined, std::string_view("records_joined")},
    std::pair{RowReason::EndLineLost, std::string_view("end_line_lost")},
    std::pair{RowReason::FieldDoubled, std::string_view("field_doubled")},
    std::pair{RowReason::NoName, std::string_view("no_name")},
    std::pair{RowReason::NameTooLong, std::string_view("name_too_long")},
    std::pair{RowReason::IinUnusual, std::string_view("iin_unusual")},
    std::pair{RowReason::BirthDateUnlikely, std::string_view("birth_date_unlikely")},
    std::pair{RowReason::DateMalformed, std::string_view("date_malformed")},
    std::pair{RowReason::BirthDateInFuture, std::string_view("birth_date_in_future")},
    std::pair{RowReason::CardTaken, std::string_view("card_taken")},
    std::pair{RowReason::CardWasOthers, std::string_view("card_was_others")},
    std::pair{RowReason::OwnFormerCard, std::string_view("own_former_card")},
    std::pair{RowReason::CodeInUse, std::string_view("code_in_use")},
    std::pair{RowReason::IinOfOtherName, std::string_view("iin_of_other_name")},
    std::pair{RowReason::PerhapsSame, std::string_view("perhaps_same")},
    std::pair{RowReason::CardReplaced, std::string_view("card_replaced")},
    std::pair{RowReason::OtherCard, std::string_view("other_card")},
    std::pair{RowReason::CardIsInventoryNumber, std::string_view("card_is_inventory_number")},
    std::pair{RowReason::IinDoubtful, std::string_view("iin_doubtful")},
    std::pair{RowReason::IinDisagreesWithBirthDate, std::string_view("iin_disagrees_with_birth_date")},
    std::pair{RowReason::BirthYearOnly, std::string_view("birth_year_only")},
    std::pair{RowReason::CategoryUnknown, std::string_view("category_unknown")},
    std::pair{RowReason::SexUnknown, std::string_view("sex_unknown")},
    std::pair{RowReason::AnotherPhone, std::string_view("another_phone")},
    std::pair{RowReason::RegistrationUnlikely, std::string_view("registration_unlikely")},
    std::pair{RowReason::PersonNumber, std::string_view("person_number")},
    std::pair{RowReason::LoanCopyUnknown, std::string_view("loan_copy_unknown")},
    std::pair{RowReason::LoanCopyAmbiguous, std::string_view("loan_copy_ambiguous")},
    std::pair{RowReason::LoanCopyLent, std::string_view("loan_copy_lent")},
    std::pair{RowReason::LoanCopyWrittenOff, std::string_view("loan_copy_written_off")},
    std::pair{RowReason::LoanDateMalformed, std::string_view("loan_date_malformed")},
    std::pair{RowReason::LoanDateMissing, std::string_view("loan_date_missing")},
    std::pair{RowReason::LoanOfOther, std::string_view("loan_of_other")},
};

// By the word's skeleton, so spellings and alphabets fall together.
constexpr std::array categoryWords{
    std::pair{"child", std::string_view("child|children|ребенок|дошкольник|дети|бала|балалар|мектеп жасына дейінгі")},
    std::pair{"schoolchild", std::string_view("schoolchild|pupil|школьник|учащийся|ученик|учащиеся|школьники|оқушы|"
                                              "мектеп оқушысы|оқушылар")},
    std::pair{"student", std::string_view("student|студент|студенты|студент колледжа|білім алушы|студенттер")},
    std::pair{"teacher", std::string_view("teacher|учитель|преподаватель|педагог|мұғалім|оқытушы|ұстаз|учителя")},
    std::pair{"employee", std::string_view("employee|служащий|служащие|қызметкер|специалист|қызметкерлер|ипр|итр")},
    std::pair{"worker", std::string_view("worker|рабочий|рабочие|жұмысшы|жұмысшылар")},
    std::pair{"pensioner", std::string_view("pensioner|retired|пенсионер|пенсионеры|зейнеткер|зейнеткерлер")},
    std::pair{"unemployed", std::string_view("unemployed|безработный|неработающий|безработные|жұмыссыз|домохозяйка|"
                                             "үй шаруасындағы әйел")},
    std::pair{"disability", std::string_view("disability|инвалид|лицо с инвалидностью|мүгедек|мүгедектігі бар адам|"
                                             "инвалиды")},
    std::pair{"organization", std::string_view("organization|организация|ұйым|юридическое лицо|мекеме")},
    std::pair{"other", std::string_view("other|прочие|прочий|другое|басқа|басқалар|другие")},
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool areDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

std::optional<Day> dayOf(std::string_view year, std::string_view month, std::string_view day) {
    if (year.size() != 4 || month.size() > 2 || day.size() > 2) return std::nullopt;
    const auto padded = [](std::string_view part) { return (part.size() == 1 ? "0" : "") + std::string(part); };
    return Day::fromIso(std::string(year) + "-" + padded(month) + "-" + padded(day));
}

bool isYear(std::string_view text) { return text.size() == 4 && areDigits(text); }

void addNote(readers::Reader& reader, const std::string& text) {
    if (text.empty()) return;
    reader.note += (reader.note.empty() ? "" : "; ") + text;
}

/// A cell of a table, or a field of a record, with what stands above it.
struct Given {
    std::string column; // "" when there is nothing
    std::string text;
};

void remark(IncomingReader& row, RowReason reason, const Given& given) {
    row.notes.push_back(reason);
    row.given.push_back({reason, given.column, given.text});
}

/// What cannot be stored as what it is stands in the note, so that nothing of the file is lost.
void remarkAndKeep(IncomingReader& row, RowReason reason, const Given& given) {
    remark(row, reason, given);
    addNote(row.reader, given.column.empty() ? given.text : given.column + ": " + given.text);
}

/// What stands in columns that everybody reads, and of which numbers of persons were taken out.
class OpenText {
public:
    explicit OpenText(IncomingReader& row) : m_row(row) {}

    Given of(Given given) {
        const auto numbers = text::personNumbersIn(given.text);
        if (numbers.empty()) return given;
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
        given.text = text::withoutPersonNumbers(given.text);
        remark(m_row, RowReason::PersonNumber, {given.column, {}});
        return given;
    }
    std::string of(std::string text) { return of(Given{{}, std::move(text)}).text; }
    /// A name is no place for dots, nor is a card, which may be like an IIN by chance.
    std::string without(const Given& given) {
        const auto isCertain = [](const text::PersonNumber& each) {
            return each.kind != text::PersonNumber::Kind::LikeIin;
        };
        if (std::ranges::none_of(text::personNumbersIn(given.text), isCertain)) return given.text;
        std::string left = of(given).text;
        for (std::size_t at = left.find(dot); at != std::string::npos; at = left.find(dot)) left.erase(at, dot.size());
        return text::normalizeScan(left);
    }
    /// To where they belong, when all columns were read.
    void putBack() {
        using Kind = text::PersonNumber::Kind;
        for (const text::PersonNumber& each : m_numbers) {
            if (each.kind == Kind::Iin && !m_row.reader.iin) m_row.reader.iin = each.digits;
            if (each.kind == Kind::Phone && m_row.reader.phone.empty()) m_row.reader.phone = each.digits;
        }
    }

private:
    static constexpr std::string_view dot = "•";
    IncomingReader& m_row;
    std::vector<text::PersonNumber> m_numbers;
};

/// "1985", "1985 г. р.", "19850000" of IRBIS; nothing of "5 маусым 2011".
std::optional<int> yearAlone(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    const bool isOfIrbis = digits.size() == 8 && digits.ends_with("0000");
    if (isOfIrbis) digits.resize(4);
    if (!isYear(digits) || !text.starts_with(digits)) return std::nullopt;
    return std::stoi(digits);
}

void setBirth(IncomingReader& row, const Given& given, Day today) {
    if (given.text.empty()) return;
    if (const auto year = yearAlone(given.text)) {
        row.birthYear = year;
        remarkAndKeep(row, RowReason::BirthYearOnly, given);
        return;
    }
    const auto day = dayIn(given.text);
    if (!day || *day > today) {
        remarkAndKeep(row, day ? RowReason::BirthDateInFuture : RowReason::DateMalformed, given);
        return;
    }
    row.reader.birthDate = day;
    row.birthYear = day->year();
    if (day->year() < readers::earliestBirthYear) remark(row, RowReason::BirthDateUnlikely, given);
}

/// Numbers lose the zeros before them in tables: 50512312345 is 050512312345.
void setIin(IncomingReader& row, const Given& given) {
    std::string iin = text::normalizeIin(given.text);
    if (iin.empty()) return;
    if (iin.size() < iinDigits && iin.size() + 3 >= iinDigits && areDigits(iin)) {
        const std::string padded = std::string(iinDigits - iin.size(), '0') + iin;
        if (!text::checkIin(padded)) iin = padded;
    }
    const auto problem = text::checkIin(iin);
    if (problem)
        remark(row, text::isOnlyWarning(*problem) ? RowReason::IinUnusual : RowReason::IinDoubtful, {given.column, {}});
    if (!problem || text::isOnlyWarning(*problem)) row.reader.iin = iin;
}

void setCategory(IncomingReader& row, const Given& given) {
    row.reader.category = "other";
    if (given.text.empty()) return;
    if (const auto category = categoryIn(given.text))
        row.reader.category = *category;
    else
        remarkAndKeep(row, RowReason::CategoryUnknown, given);
}

void setCard(IncomingReader& row, const Given& given) {
    if (given.text.empty()) return;
    row.givenCard = given.text;
    row.given.push_back({RowReason::OtherCard, given.column, given.text});
    if (const auto card = text::checkBarcode(given.text, readers::ownCardPrefix);
        card && !text::looksLikeBadge(given.text))
        row.reader.card = card->text;
    else
        remarkAndKeep(row, RowReason::CardReplaced, given);
}

void setFullName(readers::ReaderName& name, const std::string& text) {
    std::istringstream words(text);
    words >> name.surname >> name.given;
    std::getline(words >> std::ws, name.patronymic);
}

/// The registration holds to the end of its year, unless the file says until when. Of days that cannot be right the
/// last one that can holds, never a later one.
void setRegistration(IncomingReader& row, const Given& on, const Given& until, Day today) {
    const auto begin = dayIn(on.text);
    const auto end = dayIn(until.text);
    for (const Given& day : {on, until}) {
        if (!day.text.empty() && !dayIn(day.text)) remarkAndKeep(row, RowReason::DateMalformed, day);
    }
    const bool isReversed = begin && end && *end < *begin;
    if ((begin && *begin > today) || isReversed) remarkAndKeep(row, RowReason::RegistrationUnlikely, on);
    if (isReversed) remarkAndKeep(row, RowReason::RegistrationUnlikely, until);
    const Day first = begin && !isReversed ? *begin : end.value_or(begin.value_or(today));
    row.reader.registeredOn = std::min(first, today);
    row.reader.registeredUntil = end.value_or(Day(row.reader.registeredOn.year(), 12, 31));
}

/// What both kinds of files share at the end.
void finish(IncomingReader& row) {
    readers::Reader& reader = row.reader;
    for (std::string* part : {&reader.name.surname, &reader.name.given, &reader.name.patronymic}) {
        *part = text::tidyName(*part);
        if (!row.refused && text::isNameTooLong(*part)) row.refused = RowReason::NameTooLong;
    }
    if (!row.refused && reader.name.surname.empty()) row.refused = RowReason::NoName;
    const auto parts = reader.iin ? text::iinParts(*reader.iin) : std::nullopt;
    if (parts && parts->birth && reader.birthDate && *parts->birth != *reader.birthDate)
        row.notes.push_back(RowReason::IinDisagreesWithBirthDate);
}

std::optional<Day> loanDay(const std::string& text, IncomingLoan& loan) {
    const auto day = dayIn(text);
    if (!text.empty() && !day) loan.malformedDate = text;
    return day;
}

/// Of each field with the tag the data, or its first subfield; without those that have none.
std::vector<std::string> textsOf(const MarcRecord& record, std::string_view tag) {
    std::vector<std::string> all;
    for (const MarcField* field : record.all(tag)) {
        std::string text = text::normalizeScan(field->data);
        if (text.empty() && !field->subfields.empty()) text = text::normalizeScan(field->subfields.front().value);
        if (!text.empty()) all.push_back(std::move(text));
    }
    return all;
}

/// The first of them.
std::string textOf(const MarcRecord& record, std::string_view tag) {
    const auto all = textsOf(record, tag);
    return all.empty() ? std::string() : all.front();
}

/// All that fields with the tag say: parts by commas, fields by semicolons.
std::string joined(const MarcRecord& record, std::string_view tag) {
    std::string all;
    for (const MarcField* field : record.all(tag)) {
        std::string one;
        const auto add = [&](const std::string& given) {
            const std::string text = text::normalizeScan(given);
            if (!text.empty()) one += (one.empty() ? "" : ", ") + text;
        };
        add(field->data);
        for (const auto& part : field->subfields) add(part.value);
        if (!one.empty()) all += (all.empty() ? "" : "; ") + one;
    }
    return all;
}

/// The newest day that stands in the fields 51 and 52 (registration, registration again), wherever in them; "" none.
std::string registrationIn(const MarcRecord& record) {
    std::optional<Day> newest;
    const auto look = [&](const std::string& text) {
        const auto day = dayIn(text::normalizeScan(text));
        if (day && (!newest || *day > *newest)) newest = day;
    };
    for (const std::string_view tag : {"051", "052"}) {
        for (const MarcField* field : record.all(tag)) {
            look(field->data);
            for (const auto& part : field->subfields) look(part.value);
        }
    }
    return newest ? newest->iso() : std::string();
}

int renewalsIn(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp(number, 0, 1000);
}

/// Field 40: a visit has no document, a loan that has ended a day of return; "******" stands for one that has not.
std::optional<IncomingLoan> openLoan(const MarcField& field) {
    IncomingLoan loan;
    loan.barcode = text::normalizeScan(field.value('h'));
    loan.inventory = text::normalizeScan(field.value('b'));
    const std::string returned = text::normalizeScan(field.value('f'));
    if (loan.copyCode().empty() || (!returned.empty() && !returned.starts_with('*'))) return std::nullopt;
    loan.lentOn = loanDay(text::normalizeScan(field.value('d')), loan);
    loan.dueOn = loanDay(text::normalizeScan(field.value('e')), loan);
    loan.renewals = renewalsIn(field.value('4'));
    return loan;
}

/// "" for what is neither: the sex is not guessed.
std::string sexIn(std::string_view given) {
    const std::string text = text::exactText(given);
    for (const std::string_view each :
         {"м",   "муж", "мужской", "муж пол", "мужской пол", "мужчина", "мальчик", "юноша", "m",  "male",
          "man", "boy", "е",       "ер",      "ер адам",     "ер бала", "ер кісі", "еркек", "ұл", "ұл бала"}) {
        if (text == each) return "m";
    }
    for (const std::string_view each :
         {"ж", "жен", "женский", "жен пол", "женский пол", "женщина", "девочка", "девушка", "f", "female", "woman",
          "girl", "ә", "әйел", "әйел адам", "қыз", "қыз бала"}) {
        if (text == each) return "f";
    }
    return {};
}

void setSex(IncomingReader& row, const Given& given) {
    row.reader.sex = sexIn(given.text);
    if (row.reader.sex.empty() && !given.text.empty()) remarkAndKeep(row, RowReason::SexUnknown, given);
}

} // namespace

std::string_view code(RowReason reason) {
    return std::ranges::find(reasonCodes, reason, [](const auto& each) { return each.first; })->second;
}

std::optional<Day> dayIn(std::string_view text) {
    text = text.substr(0, text.find_first_of(" T"));
    if (text.size() == 8 && areDigits(text)) return dayOf(text.substr(0, 4), text.substr(4, 2), text.substr(6));
    const std::size_t first = text.find_first_of("-./");
    if (first == std::string_view::npos) return std::nullopt;
    const std::size_t second = text.find_first_of("-./", first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto begin = text.substr(0, first);
    const auto middle = text.substr(first + 1, second - first - 1);
    auto end = text.substr(second + 1);
    if (end.ends_with('.')) end.remove_suffix(1); // "12.05.1985."
    if (!areDigits(begin) || !areDigits(middle) || !areDigits(end)) return std::nullopt;
    return begin.size() == 4 ? dayOf(begin, middle, end) : dayOf(end, middle, begin);
}

std::optional<std::string> categoryIn(std::string_view given) {
    const std::string wanted = text::skeletonText(given);
    if (wanted.empty()) return std::nullopt;
    for (const auto& [category, words] : categoryWords) {
        for (std::string_view rest = words; !rest.empty();) {
            const std::size_t end = std::min(rest.find('|'), rest.size());
            if (text::skeletonText(rest.substr(0, end)) == wanted) return category;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return std::nullopt;
}

std::string maskedName(const readers::ReaderName& name) {
    const auto initial = [](const std::string& text) {
        std::size_t end = text.empty() ? 0 : 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
        return text.substr(0, end);
    };
    if (name.surname.empty()) return {};
    return initial(name.surname) + "•••" + (name.given.empty() ? "" : " " + initial(name.given) + ".");
}

IncomingReader incomingReader(const ReaderColumns& columns, const std::vector<std::string>& cells, Day today) {
    const auto given = [&](ReaderField field) {
        const auto found = std::ranges::find(columns.fields, std::optional(field));
        const auto at = static_cast<std::size_t>(found - columns.fields.begin());
        if (at >= columns.fields.size() || at >= cells.size()) return Given();
        return Given{at < columns.headings.size() ? text::normalizeScan(columns.headings[at]) : std::string(),
                     cells[at]};
    };
    const auto cell = [&](ReaderField field) { return given(field).text; };
    IncomingReader row;
    readers::Reader& reader = row.reader;
    OpenText open(row);
    setFullName(reader.name, open.without(given(ReaderField::FullName)));
    for (const auto& [field, part] : {std::pair{ReaderField::Surname, &readers::ReaderName::surname},
                                      {ReaderField::GivenName, &readers::ReaderName::given},
                                      {ReaderField::Patronymic, &readers::ReaderName::patronymic}}) {
        if (std::string name = open.without(given(field)); !name.empty()) reader.name.*part = std::move(name);
    }
    reader.phone = cell(ReaderField::Phone);
    reader.address = cell(ReaderField::Address);
    reader.note = open.of(given(ReaderField::Note)).text;
    setSex(row, open.of(given(ReaderField::Sex)));
    reader.education = open.of(given(ReaderField::Education)).text;
    reader.locality = open.of(given(ReaderField::Locality)).text;
    reader.institution = open.of(given(ReaderField::Institution)).text;
    setBirth(row, open.of(given(ReaderField::BirthDate)), today);
    setIin(row, given(ReaderField::Iin));
    setCategory(row, open.of(given(ReaderField::Category)));
    const Given card = given(ReaderField::Card);
    setCard(row, {card.column, open.without(card)});
    setRegistration(row, open.of(given(ReaderField::RegisteredOn)), open.of(given(ReaderField::RegisteredUntil)),
                    today);
    IncomingLoan loan;
    loan.barcode = cell(ReaderField::LoanBarcode);
    loan.inventory = cell(ReaderField::LoanInventory);
    loan.lentOn = loanDay(open.of(cell(ReaderField::LentOn)), loan);
    loan.dueOn = loanDay(open.of(cell(ReaderField::DueOn)), loan);
    if (!loan.copyCode().empty()) row.loans.push_back(std::move(loan));
    open.putBack();
    finish(row);
    return row;
}

IncomingReader incomingReader(const MarcRecord& record, Day today) {
    IncomingReader row;
    readers::Reader& reader = row.reader;
    OpenText open(row);
    const auto name = [&](std::string_view tag) { return open.without({{}, textOf(record, tag)}); };
    reader.name.surname = name("010");
    reader.name.given = name("011");
    reader.name.patronymic = name("012");
    // A catalogue's records have a field 10, too: the ISBN.
    if (record.has("200")) reader.name = {};
    const auto phones = textsOf(record, "017");
    if (!phones.empty()) reader.phone = phones.front();
    for (std::size_t i = 1; i < phones.size(); ++i) remark(row, RowReason::AnotherPhone, {});
    reader.address = joined(record, "013");
    reader.note = open.of(joined(record, "033"));
    reader.institution = open.of(joined(record, "015"));
    reader.education = open.of(joined(record, "020"));
    setSex(row, open.of({{}, textOf(record, "023")}));
    setBirth(row, open.of({{}, textOf(record, "021")}), today);
    setCategory(row, open.of({{}, textOf(record, "050")}));
    const std::string card = textOf(record, "030");
    setCard(row, {{}, open.without({{}, card.empty() ? textOf(record, "022") : card})});
    setRegistration(row, {{}, registrationIn(record)}, {}, today);
    for (const MarcField* field : record.all("040")) {
        if (auto loan = openLoan(*field)) row.loans.push_back(std::move(*loan));
    }
    open.putBack();
    finish(row);
    return row;
}

} // namespace kitapdar::exchange
