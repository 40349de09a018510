#include "core/deliveries/ColumnHeadings.h"

#include "core/base/Codes.h"
#include "core/exchange/Headings.h"

#include <array>
#include <utility>

namespace kitapdar::deliveries {

namespace {

constexpr Codes<ColumnField, 17> fieldCodes = {{{ColumnField::Isbn, "isbn"},
                                                {ColumnField::Title, "title"},
                                                {ColumnField::Volume, "volume"},
                                                {ColumnField::Authors, "authors"},
                                                {ColumnField::Publisher, "publisher"},
                                                {ColumnField::City, "city"},
                                                {ColumnField::Year, "year"},
                                                {ColumnField::Copies, "copies"},
                                                {ColumnField::Price, "price"},
                                                {ColumnField::Sum, "sum"},
                                                {ColumnField::Currency, "currency"},
                                                {ColumnField::Place, "place"},
                                                {ColumnField::Language, "language"},
                                                {ColumnField::Kind, "kind"},
                                                {ColumnField::Pages, "pages"},
                                                {ColumnField::Bbk, "bbk"},
                                                {ColumnField::Udc, "udc"}}};

// Compared by exactText(), so case and punctuation fall away.
constexpr std::array headings = {
    std::pair{ColumnField::Isbn, std::string_view("isbn|исбн|код isbn|isbn код|номер isbn|isbn нөмірі|isbn issn")},
    std::pair{
        ColumnField::Title,
        std::string_view("название|заглавие|наименование|наименование книги|название книги|наименование издания|"
                         "название издания|наименование товара|наименование товаров|товар|книга|"
                         "наименование товаров работ услуг|наименование характеристика|автор название|"
                         "автор и название|атауы|кітап|кітаптың атауы|кітап атауы|тауардың атауы|басылымның атауы|"
                         "тауар атауы|title|name|book|book title|item|description")},
    std::pair{ColumnField::Volume,
              std::string_view("том|часть|книга том|номер тома|том часть|томы|бөлімі|кітабы|volume|part")},
    std::pair{ColumnField::Authors,
              std::string_view("автор|авторы|автор ы|фио автора|авторы книги|авторлары|автордың аты жөні|author|"
                               "authors|writer")},
    std::pair{ColumnField::Publisher, std::string_view("издательство|изд во|издатель|баспа|баспасы|publisher")},
    std::pair{ColumnField::City,
              std::string_view("город|место издания|қала|қаласы|шыққан жері|басылған жері|city|place of publication")},
    std::pair{ColumnField::Year,
              std::string_view("год|год издания|год изд|год выпуска|г изд|жылы|жыл|шыққан жылы|басылған жылы|"
                               "басылым жылы|year|year of publication")},
    std::pair{
        ColumnField::Copies,
        std::string_view("количество|кол во|кол|колво|кол во экз|количество экз|количество экземпляров|экз|экземпляров|"
                         "кол во шт|количество шт|тираж заказ|саны|дана|дана саны|данасы|қанша|мөлшері|"
                         "саны дана|quantity|qty|copies|count|number of copies")},
    std::pair{
        ColumnField::Price,
        std::string_view("цена|цена тг|цена тенге|цена за единицу|цена за ед|цена за экз|цена за 1 экз|"
                         "цена за шт|цена за штуку|цена за единицу в тенге|цена в тенге|цена kzt|цена с ндс|цена руб|"
                         "стоимость за единицу|бағасы|баға|бағасы тг|бағасы теңге|бірлік бағасы|бір дананың бағасы|"
                         "данасының бағасы|price|unit price|price per copy|price kzt")},
    std::pair{ColumnField::Sum,
              std::string_view("сумма|сумма тг|сумма тенге|сумма в тенге|сумма с ндс|сумма kzt|стоимость|сумма всего|"
                               "всего|итого|стоимость тг|общая стоимость|сумма руб|сомасы|сома|сомасы тг|сомасы теңге|"
                               "жалпы сомасы|барлығы|жалпы құны|құны|amount|sum|total|total price")},
    std::pair{ColumnField::Currency, std::string_view("валюта|валютасы|currency")},
    std::pair{ColumnField::Place,
              std::string_view("место хранения|отдел|фонд|филиал|подразделение|сақтау орны|бөлім|қор|place|location|"
                               "branch")},
    std::pair{ColumnField::Language,
              std::string_view("язык|язык издания|язык книги|тіл|тілі|басылым тілі|кітап тілі|language|lang")},
    std::pair{ColumnField::Kind, std::string_view("вид издания|вид документа|тип издания|басылым түрі|құжат түрі|"
                                                  "кітап түрі|kind|kind of document")},
    std::pair{ColumnField::Pages,
              std::string_view("страниц|страницы|кол во страниц|кол во стр|количество страниц|стр|объем|объём|"
                               "бет саны|беттер саны|беті|көлемі|pages|extent")},
    std::pair{ColumnField::Bbk, std::string_view("ббк|индекс ббк|шифр ббк|кбж|bbk")},
    std::pair{ColumnField::Udc, std::string_view("удк|индекс удк|әож|udc")},
};

} // namespace

std::optional<ColumnField> fieldOfHeading(const std::string& folded) {
    if (folded.empty()) return std::nullopt;
    for (const auto& [field, names] : headings) {
        if (exchange::isOneOf(names, folded)) return field;
    }
    return std::nullopt;
}

std::string_view code(ColumnField field) { return codeIn(fieldCodes, field); }
std::optional<ColumnField> columnFieldFromCode(std::string_view code) { return valueIn(fieldCodes, code); }

} // namespace kitapdar::deliveries
