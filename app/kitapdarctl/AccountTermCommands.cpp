#include "app/kitapdarctl/AccountTermCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/accounts/TermService.h"
#include "wording/AccountsWords.h"

#include <algorithm>
#include <vector>

namespace kitapdar::ctl {

namespace {

Json documentOf(const accounts::Term& term) {
    return {{"list", accounts::code(term.list)},
            {"code", term.code},
            {"name_kk", term.kk},
            {"name_ru", term.ru},
            {"name_en", term.en},
            {"value", term.value},
            {"hidden", term.hidden}};
}

std::string textOf(const accounts::Term& term, Language language) {
    QStringList parts{qs(accounts::code(term.list)), qs(term.code), nameOf(term, language)};
    if (!term.value.empty()) parts << qs(term.value);
    if (term.hidden) parts << Ctl::tr("hidden");
    return line(parts.join(QLatin1Char('\t')));
}

Result<accounts::TermList, Failure> listNamed(const Arguments& arguments, std::string_view name,
                                              const std::string& text) {
    const auto list = accounts::termListFromCode(text);
    if (!list) return fail(arguments.badValue(name, text));
    return *list;
}

/// What the options say, put over the term as it is.
Result<void, Failure> take(const Arguments& arguments, accounts::Term& term) {
    term.kk = arguments.valueOr("--name-kk", term.kk);
    term.ru = arguments.valueOr("--name-ru", term.ru);
    term.en = arguments.valueOr("--name-en", term.en);
    term.value = arguments.valueOr("--value", term.value);
    if (const auto hidden = arguments.value("--hidden")) {
        if (*hidden != "yes" && *hidden != "no") return fail(arguments.badValue("--hidden", *hidden));
        term.hidden = *hidden == "yes";
    }
    return {};
}

Outcome listTerms(Session& session, const Arguments& arguments) {
    std::optional<accounts::TermList> only;
    if (!arguments.positional().empty()) {
        TRY(only, listNamed(arguments, "LIST", arguments.at(0)));
    }
    TRY(Library* const library, session.library());
    const auto terms = library->readNow(&accounts::TermService::list);
    if (!terms) return fail(session.failure(terms.error()));
    Answer answer{Json::array(), {}};
    for (const accounts::Term& each : *terms) {
        if (only && each.list != *only) continue;
        answer.document.push_back(documentOf(each));
        answer.text += textOf(each, arguments.language());
    }
    return answer;
}

Outcome addTerm(Session& session, const Arguments& arguments) {
    accounts::Term term;
    TRY(term.list, listNamed(arguments, "LIST", arguments.at(0)));
    term.code = arguments.at(1);
    CHECK(take(arguments, term));
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&accounts::TermService::add, term);
    if (!added) return fail(session.failure(added.error()));
    return Answer{documentOf(*added), textOf(*added, arguments.language())};
}

Outcome setTerm(Session& session, const Arguments& arguments) {
    TRY(const auto list, listNamed(arguments, "LIST", arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto terms = library->readNow(&accounts::TermService::list);
    if (!terms) return fail(session.failure(terms.error()));
    const auto found = std::ranges::find_if(
        *terms, [&](const accounts::Term& each) { return each.list == list && each.code == arguments.at(1); });
    if (found == terms->end())
        return fail(session.failure(accounts::TermRefusal(accounts::UnknownTerm{list, arguments.at(1)})));
    accounts::Term term = *found;
    CHECK(take(arguments, term));
    const auto edited = library->writeNow(&accounts::TermService::edit, term);
    if (!edited) return fail(session.failure(edited.error()));
    return Answer{documentOf(*edited), textOf(*edited, arguments.language())};
}

Outcome removeTerm(Session& session, const Arguments& arguments) {
    TRY(const auto list, listNamed(arguments, "LIST", arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&accounts::TermService::remove, list, arguments.at(1));
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"removed", arguments.at(1)}}, line(Ctl::tr("Removed: %1").arg(qs(arguments.at(1))))};
}

} // namespace

std::span<const Command> accountTermCommands() {
    static const std::vector<Command> all = {
        {{"accounts", "terms"}, "[kind|source|reason|column|setting]", 0, 1, {}, listTerms},
        {{"accounts", "term", "add"},
         "kind|source|reason CODE [--name-kk N] [--name-ru N] [--name-en N] [--value V] [--hidden yes|no]",
         2,
         2,
         {"--name-kk", "--name-ru", "--name-en", "--value", "--hidden"},
         addTerm},
        {{"accounts", "term", "set"},
         "LIST CODE [--name-kk N] [--name-ru N] [--name-en N] [--value V] [--hidden yes|no]",
         2,
         2,
         {"--name-kk", "--name-ru", "--name-en", "--value", "--hidden"},
         setTerm},
        {{"accounts", "term", "remove"}, "LIST CODE", 2, 2, {}, removeTerm},
    };
    return all;
}

} // namespace kitapdar::ctl
