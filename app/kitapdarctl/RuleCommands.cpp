#include "app/kitapdarctl/RuleCommands.h"

#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Texts.h"
#include "core/circulation/CalendarService.h"
#include "core/collection/CopyQueries.h"
#include "core/readers/Reader.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"

#include <algorithm>

namespace kitapdar::ctl {

/// Every rule with the value that holds for this place, category and kind.
Outcome listRules(Session& session, const Arguments& arguments) {
    const auto category = arguments.value("--category");
    if (category && std::ranges::find(readers::readerCategories(), *category) == readers::readerCategories().end())
        return fail(arguments.badValue("--category", *category));
    const auto kind = arguments.value("--kind");
    if (kind && !hasKindWords(*kind)) return fail(arguments.badValue("--kind", *kind));
    TRY(Library* const library, session.library());
    const std::string place = arguments.valueOr("--place", "");
    const auto known = library->readNow(&collection::CopyQueries::isPlace, place);
    if (!known) return fail(session.failure(known.error()));
    if (!*known) return fail(session.failure(collection::UnknownPlace{place}));
    const auto rules = library->readNow(&circulation::CalendarService::rules);
    if (!rules) return fail(session.failure(rules.error()));
    const circulation::LoanTerms terms = rules->terms(
        arguments.valueOr("--place", "*"), arguments.valueOr("--category", "*"), arguments.valueOr("--kind", "*"));
    Answer answer{Json::array(), {}};
    for (const circulation::LoanRuleType& rule : circulation::loanRuleTypes) {
        // Two limits have one name; the one counts the books of a kind.
        const bool ofKind = rule.kinds == circulation::KindScope::Named;
        answer.document.push_back(
            {{"name", rule.name}, {"of_kind", ofKind}, {"value", circulation::valueOf(terms, rule)}});
        answer.text += std::string(rule.name) + (ofKind ? " --kind" : "") + "\t" + utf8(words(rule)) + "\t" +
                       utf8(words(rule, terms)) + "\n";
    }
    return answer;
}

} // namespace kitapdar::ctl
