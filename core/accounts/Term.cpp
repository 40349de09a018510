#include "core/accounts/Term.h"

#include "core/accounts/StocktakingPeriods.h"
#include "core/base/Codes.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace kitapdar::accounts {

namespace {

constexpr Codes<TermList, 5> lists = {{{TermList::Kind, "kind"},
                                       {TermList::Source, "source"},
                                       {TermList::Reason, "reason"},
                                       {TermList::Column, "column"},
                                       {TermList::Setting, "setting"}}};

Term kind(const char* code, const char* value, const char* kk, const char* ru, const char* en) {
    return {TermId(0), TermList::Kind, code, kk, ru, en, value};
}
Term source(std::string_view code, const char* kk, const char* ru, const char* en) {
    return {TermId(0), TermList::Source, std::string(code), kk, ru, en, {}};
}
Term reason(std::string_view code, const char* kk, const char* ru, const char* en) {
    return {TermId(0), TermList::Reason, std::string(code), kk, ru, en, {}};
}
Term column(const char* code, const char* kk, const char* ru, const char* en) {
    return {TermId(0), TermList::Column, code, kk, ru, en, {}};
}
Term setting(std::string_view code, const char* value, const char* kk, const char* ru, const char* en) {
    return {TermId(0), TermList::Setting, std::string(code), kk, ru, en, value};
}

Term hiddenOne(Term term) {
    term.hidden = true;
    return term;
}

/// The words of a value, by blanks.
template <class Visit>
void eachWord(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

enum class Fit { No, Yes, ByPages };

Fit fitOf(std::string_view value, std::string_view recordKind, std::optional<int> pages) {
    Fit best = Fit::No;
    eachWord(value, [&](std::string_view word) {
        const std::size_t limit = word.find("<=");
        if (word.substr(0, limit) != recordKind) return;
        if (limit == word.npos) {
            if (best == Fit::No) best = Fit::Yes;
            return;
        }
        int most = 0;
        std::from_chars(word.data() + limit + 2, word.data() + word.size(), most);
        if (pages && *pages > 0 && *pages <= most) best = Fit::ByPages;
    });
    return best;
}

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// What counts pages behind their number, as cataloguers of the three languages write it.
bool isPageUnit(std::string_view unit) {
    static constexpr std::string_view units[] = {"б", "бет", "с", "стр", "p", "pp", "pages", "s"};
    return std::ranges::find(units, unit) != std::end(units);
}

/// The letters that `text` begins with, blanks before them left out.
std::string_view wordAt(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && (std::isalpha(static_cast<unsigned char>(text[end])) != 0 ||
                                 static_cast<unsigned char>(text[end]) >= 0x80)) {
        ++end;
    }
    return text.substr(0, end);
}

} // namespace

std::string_view code(TermList list) { return codeIn(lists, list); }
std::optional<TermList> termListFromCode(std::string_view code) { return valueIn(lists, code); }

const std::vector<Term>& shippedTerms() {
    static const std::vector<Term> all = {
        kind("book", "book manuscript", "Кітаптар", "Книги", "Books"),
        kind("brochure", "book<=48", "Кітапшалар", "Брошюры", "Brochures"),
        kind("journal", "serial article", "Журналдар", "Журналы", "Journals"),
        kind("newspaper", "newspaper", "Газеттер", "Газеты", "Newspapers"),
        kind("audiovisual", "av", "Аудиовизуалды құжаттар", "Аудиовизуальные документы", "Audiovisual documents"),
        kind("electronic", "electronic", "Электрондық тасығыштағы құжаттар", "Документы на электронных носителях",
             "Documents on electronic carriers"),
        kind("music", "music", "Нота басылымдары", "Нотные издания", "Sheet music"),
        kind("map", "map", "Картографиялық басылымдар", "Картографические издания", "Maps"),
        kind("other", "*", "Басқа құжаттар", "Прочие документы", "Other documents"),

        source("purchase", "Сатып алу", "Покупка", "Purchase"),
        source("subscription", "Жазылым", "Подписка", "Subscription"),
        source("legal_deposit", "Міндетті тегін дана", "Обязательный бесплатный экземпляр", "Legal deposit"),
        source("gift", "Сыйға алу", "Дар", "Gift"),
        source("exchange", "Айырбас", "Обмен", "Exchange"),
        source("replacement", "Жоғалғанның орнына", "Взамен утерянных", "Replacement for lost"),
        source("transfer", "Басқа кітапханадан беру", "Передача из другой библиотеки", "Transfer"),
        source("other", "Басқа", "Прочее", "Other"),
        hiddenOne(source(openingSource, "Бастапқы қалдық", "Начальный остаток", "Opening balance")),
        hiddenOne(source(correctionSource, "Түзету", "Исправление", "Correction")),
        hiddenOne(source(revaluationSource, "Қайта бағалау", "Переоценка", "Re-valuation")),

        reason("worn", "Тозу", "Ветхость", "Worn"),
        reason("obsolete", "Мазмұны жағынан ескіру", "Устарелость по содержанию", "Obsolete in content"),
        reason("out_of_profile", "Бейінге сай келмеу", "Непрофильность", "Out of profile"),
        reason("duplicate", "Басы артық дублет", "Дублетность", "Excess duplicates"),
        reason("lost_by_reader", "Оқырманның жоғалтуы", "Утеря читателями", "Lost by readers"),
        reason("lost", "Ашық қордан немесе белгісіз себеппен жоғалу",
               "Утрата из открытого доступа или по неизвестной причине", "Lost in open access, unknown"),
        reason("defective", "Ақаулы болу", "Дефектность", "Defective"),
        reason("transfer", "Басқа кітапханаға беру", "Передача в другую библиотеку", "Transfer"),
        reason("disaster", "Апат немесе ұрлық", "Стихийное бедствие, хищение", "Disaster, theft"),
        reason(otherReason, "Басқа", "Прочее", "Other"),

        column("copies", "Барлығы, дана", "Всего экземпляров", "Copies"),
        column("titles", "Атауы", "Названий", "Titles"),
        column("sum", "Сомасы", "Сумма", "Sum"),
        column("on_balance", "Баланста, дана", "На балансе, экз.", "On balance"),
        column("on_balance_sum", "Баланста, сомасы", "На балансе, сумма", "On balance, sum"),
        column("off_balance", "Баланстан тыс, дана", "Не на балансе, экз.", "Off balance"),
        column("kinds", "Түрі бойынша", "По видам", "By kind"),
        column("groups", "Мазмұны бойынша", "По содержанию", "By content"),
        column("group:none", "Мазмұны белгісіз", "Содержание не указано", "Content not known"),
        column("language:kk", "Қазақ тілінде", "На казахском языке", "In Kazakh"),
        column("language:ru", "Орыс тілінде", "На русском языке", "In Russian"),
        column("language:other", "Басқа тілдерде", "На других языках", "In other languages"),
        column("children", "Балалар әдебиеті", "Детская литература", "Children's literature"),
        column("local_history", "Өлкетану", "Краеведение", "Local history"),

        setting(orderSetting, "136-НҚ",
                "«Мемлекеттік кітапханалардың кітапхана қорын есепке алу және есептен шығару жөніндегі нұсқаулықты "
                "бекіту туралы» Қазақстан Республикасы Мәдениет және ақпарат министрінің бұйрығы",
                "Приказ Министра культуры и информации Республики Казахстан «Об утверждении Инструкции по учёту и "
                "списанию библиотечного фонда государственных библиотек»",
                "Order of the Minister of Culture and Information of the Republic of Kazakhstan on the instruction on "
                "accounting and write-off of the library stock of state libraries"),
        setting(orderDaySetting, "2025-04-02", "Бұйрықтың күні", "Дата приказа", "Date of the order"),
        setting(linesSetting, "25", "Түгендеу кітабының бетіндегі жолдар саны", "Строк на странице инвентарной книги",
                "Lines on a page of the inventory book"),
        setting(unnumberedKindsSetting, "", "Түгендеу нөмірі берілмейтін түрлер", "Виды без инвентарного номера",
                "Kinds without an inventory number"),
        setting(arrivalNumbersSetting, "yearly", "1-бөлімдегі жазбаларды нөмірлеу", "Нумерация записей части 1",
                "Numbering of part 1"),
        setting(withdrawalNumbersSetting, "yearly", "2-бөлімдегі жазбаларды нөмірлеу", "Нумерация записей части 2",
                "Numbering of part 2"),
        setting(closedSetting, "", "Есеп жабылған күн", "Учёт закрыт по день", "Books closed up to the day"),
        setting(stocktakingPeriodsSetting, "", "Қорды тексеру мерзімдері, жыл", "Сроки проверки фонда, лет",
                "Periods of stocktaking, years"),
    };
    return all;
}

std::string stockKindOf(const std::vector<Term>& terms, std::string_view recordKind, std::optional<int> pages) {
    std::string_view rest = "other";
    const Term* found = nullptr;
    for (const Term& term : terms) {
        if (term.list != TermList::Kind) continue;
        if (term.value == "*") rest = term.code;
        const Fit fit = fitOf(term.value, recordKind, pages);
        if (fit == Fit::ByPages) return term.code;
        if (fit == Fit::Yes && !found) found = &term;
    }
    return std::string(found ? std::string_view(found->code) : rest);
}

std::optional<int> pagesIn(std::string_view extent) {
    std::optional<int> most;
    for (std::size_t at = 0; at < extent.size();) {
        if (!isDigit(extent[at])) {
            ++at;
            continue;
        }
        int number = 0;
        const auto [end, error] = std::from_chars(extent.data() + at, extent.data() + extent.size(), number);
        at = static_cast<std::size_t>(end - extent.data());
        if (error != std::errc()) return std::nullopt;
        std::string_view rest = extent.substr(at);
        if (rest.starts_with(']') || rest.starts_with(')')) rest.remove_prefix(1);
        const std::string_view unit = wordAt(rest);
        const bool isAlone = unit.empty() && rest.find_first_not_of(" .") == rest.npos;
        if (isPageUnit(unit) || isAlone || (unit.empty() && rest.starts_with(',')))
            most = std::max(most.value_or(0), number);
    }
    return most;
}

} // namespace kitapdar::accounts
