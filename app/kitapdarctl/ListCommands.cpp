#include "app/kitapdarctl/ListCommands.h"

#include "core/catalogue/ContentGroups.h"
#include "core/numbers/SeriesService.h"
#include "core/readers/CategoryService.h"
#include "wording/PlaceWords.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

template <class Named>
void takeNames(const Arguments& arguments, Named& named) {
    named.kk = arguments.valueOr("--name-kk", named.kk);
    named.ru = arguments.valueOr("--name-ru", named.ru);
    named.en = arguments.valueOr("--name-en", named.en);
}

std::string joined(const std::string& kk, const std::string& ru, const std::string& en) {
    std::string text;
    for (const std::string& name : {kk, ru, en}) text += name.empty() ? "" : (text.empty() ? "" : " / ") + name;
    return text;
}

Json documentOf(const readers::Category& category) {
    return {{"code", category.code},
            {"name_kk", category.kk},
            {"name_ru", category.ru},
            {"name_en", category.en},
            {"in_use", category.inUse}};
}

std::string textOf(const readers::Category& category) {
    const std::string names = joined(category.kk, category.ru, category.en);
    const QString text =
        qs(category.code) + QLatin1Char('\t') + (names.empty() ? categoryWords(category.code) : qs(names));
    return line(category.inUse ? text : text + QLatin1Char('\t') + Ctl::tr("out of use"));
}

Json documentOf(const numbers::SeriesRow& row) {
    const numbers::Series& series = row.series;
    return {{"code", series.code},     {"kind", numbers::code(series.kind)},
            {"prefix", series.prefix}, {"digits", series.digits},
            {"next", row.next()},      {"last", row.last},
            {"voided", row.voided}};
}

std::string textOf(const numbers::SeriesRow& row) {
    return line(
        qs(row.series.code) + QLatin1Char('\t') + words(row.series.kind) + QLatin1Char('\t') +
        Ctl::tr("next: %1, voided: %2").arg(qs(numbers::textOf(row.series, row.next())), QString::number(row.voided)));
}

Result<numbers::SeriesRow, Failure> seriesWith(Session& session, Library& library, const std::string& code) {
    const auto rows = library.readNow(&numbers::SeriesService::list);
    if (!rows) return fail(session.failure(rows.error()));
    for (const numbers::SeriesRow& row : *rows) {
        if (row.series.code == code) return row;
    }
    return fail(session.failure(numbers::SeriesRefusal(numbers::UnknownSeries{code})));
}

Result<void, Failure> take(const Arguments& arguments, numbers::Series& series) {
    series.prefix = arguments.valueOr("--prefix", series.prefix);
    TRY(const auto digits, arguments.number("--digits", 0, series.digits));
    series.digits = static_cast<int>(std::min<std::int64_t>(digits, 1000));
    return {};
}

Outcome answerOf(Session& session, Library& library, const numbers::Series& series) {
    TRY(const auto row, seriesWith(session, library, series.code));
    return Answer{documentOf(row), textOf(row)};
}

Answer removed(const std::string& what) { return {{{"removed", what}}, line(Ctl::tr("Removed: %1").arg(qs(what)))}; }

Json documentOf(const catalogue::ContentGroup& group) {
    return {{"id", group.id},      {"name_kk", group.kk}, {"name_ru", group.ru},
            {"name_en", group.en}, {"bbk", group.bbk},    {"udc", group.udc}};
}

std::string textOf(const catalogue::ContentGroup& group) {
    return line(qs(std::to_string(group.id) + "\t" + joined(group.kk, group.ru, group.en) + "\tBBK " + group.bbk +
                   "\tUDC " + group.udc));
}

} // namespace

Outcome listCategories(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto all = library->readNow(&readers::CategoryService::list);
    if (!all) return fail(session.failure(all.error()));
    Answer answer{Json::array(), {}};
    for (const readers::Category& each : *all) {
        answer.document.push_back(documentOf(each));
        answer.text += textOf(each);
    }
    return answer;
}

Outcome addCategory(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    readers::Category category;
    category.code = arguments.at(0);
    takeNames(arguments, category);
    const auto added = library->writeNow(&readers::CategoryService::add, category);
    if (!added) return fail(session.failure(added.error()));
    return Answer{documentOf(*added), textOf(*added)};
}

Outcome setCategory(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto all = library->readNow(&readers::CategoryService::list);
    if (!all) return fail(session.failure(all.error()));
    const auto found = std::ranges::find(*all, arguments.at(0), &readers::Category::code);
    if (found == all->end())
        return fail(session.failure(readers::CategoryRefusal(readers::NoSuchCategory{arguments.at(0)})));
    readers::Category category = *found;
    takeNames(arguments, category);
    if (const auto use = arguments.value("--in-use")) {
        if (*use != "yes" && *use != "no") return fail(arguments.badValue("--in-use", *use));
        category.inUse = *use == "yes";
    }
    const auto edited = library->writeNow(&readers::CategoryService::edit, category);
    if (!edited) return fail(session.failure(edited.error()));
    return Answer{documentOf(*edited), textOf(*edited)};
}

Outcome removeCategory(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&readers::CategoryService::remove, arguments.at(0));
    if (!done) return fail(session.failure(done.error()));
    return removed(arguments.at(0));
}

Outcome listSeries(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto rows = library->readNow(&numbers::SeriesService::list);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const numbers::SeriesRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += textOf(row);
    }
    return answer;
}

Outcome listVoided(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const std::string series = arguments.positional().empty() ? std::string() : arguments.at(0);
    if (!series.empty()) CHECK(seriesWith(session, *library, series));
    const auto numbers = library->readNow(&numbers::SeriesService::voided, series);
    if (!numbers) return fail(session.failure(numbers.error()));
    Answer answer{Json::array(), {}};
    for (const numbers::VoidedNumber& each : *numbers) {
        answer.document.push_back(
            {{"series", each.series}, {"number", each.text}, {"reason", numbers::code(each.reason)}});
        answer.text += line(qs(each.series + "\t" + each.text + "\t") + words(each.reason));
    }
    if (numbers->empty()) answer.text = line(Ctl::tr("No number is voided."));
    return answer;
}

Outcome addSeries(Session& session, const Arguments& arguments) {
    numbers::Series series;
    series.code = arguments.at(0);
    CHECK(take(arguments, series));
    TRY(series.first, arguments.number("--next", 1, series.first));
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&numbers::SeriesService::add, series);
    if (!added) return fail(session.failure(added.error()));
    return answerOf(session, *library, *added);
}

Outcome setSeries(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto row, seriesWith(session, *library, arguments.at(0)));
    CHECK(take(arguments, row.series));
    std::optional<std::int64_t> next;
    if (arguments.value("--next")) {
        TRY(next, arguments.number("--next", 1, row.next()));
    }
    const auto edited = library->writeNow(&numbers::SeriesService::edit, row.series, next);
    if (!edited) return fail(session.failure(edited.error()));
    return answerOf(session, *library, *edited);
}

Outcome removeSeries(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&numbers::SeriesService::remove, arguments.at(0));
    if (!done) return fail(session.failure(done.error()));
    return removed(arguments.at(0));
}

Outcome listContent(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto groups = library->readNow(&catalogue::ContentGroupService::list);
    if (!groups) return fail(session.failure(groups.error()));
    Answer answer{Json::array(), {}};
    for (const catalogue::ContentGroup& each : *groups) {
        answer.document.push_back(documentOf(each));
        answer.text += textOf(each);
    }
    if (groups->empty()) answer.text = line(Ctl::tr("There are no content groups."));
    return answer;
}

Outcome setContent(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto groups = library->readNow(&catalogue::ContentGroupService::list);
    if (!groups) return fail(session.failure(groups.error()));
    const auto found = std::ranges::find(*groups, id, &catalogue::ContentGroup::id);
    if (found == groups->end()) return fail(session.failure(catalogue::GroupRefusal(catalogue::UnknownGroup{id})));
    catalogue::ContentGroup group = *found;
    takeNames(arguments, group);
    group.bbk = arguments.valueOr("--bbk", group.bbk);
    group.udc = arguments.valueOr("--udc", group.udc);
    const auto edited = library->writeNow(&catalogue::ContentGroupService::edit, group);
    if (!edited) return fail(session.failure(edited.error()));
    return Answer{documentOf(*edited), textOf(*edited)};
}

} // namespace kitapdar::ctl
