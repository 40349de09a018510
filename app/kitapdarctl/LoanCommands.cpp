#include "app/kitapdarctl/LoanCommands.h"

#include "app/kitapdarctl/Documents.h"

namespace kitapdar::ctl {

namespace {

/// What became of one barcode.
struct Verdict {
    std::string_view verdict; // "lent", "returned", "renewed", "refused", "confirm"
    std::optional<Day> due;
    std::string title;
    std::vector<Reason> reasons; // why not, or what is worth telling
};

template <class Reasons>
void append(std::vector<Reason>& list, const Reasons& reasons) {
    for (const auto& reason : reasons) list.push_back(reasonOf(reason));
}

template <class Error>
Verdict refused(const Error& error) {
    return {"refused", std::nullopt, {}, {reasonOf(error)}};
}

Verdict verdictOf(const circulation::NotLent& notLent) {
    Verdict verdict{notLent.blocks.empty() ? "confirm" : "refused", std::nullopt, {}, {}};
    if (notLent.subject) verdict.title = notLent.subject->title;
    append(verdict.reasons, notLent.blocks);
    append(verdict.reasons, notLent.confirmations);
    return verdict;
}

void add(Answer& answer, const Session& session, const std::string& barcode, const Verdict& verdict) {
    Json reasons = Json::array();
    std::string sentences;
    for (const Reason& reason : verdict.reasons) {
        reasons.push_back(reason.code);
        sentences += (sentences.empty() ? ": " : "; ") + session.say(reason.code, reason.arguments);
    }
    answer.document.push_back({{"barcode", barcode},
                               {"verdict", verdict.verdict},
                               {"due", orNull(verdict.due)},
                               {"reasons", reasons},
                               {"title", verdict.title}});
    const std::string due = verdict.due ? verdict.due->iso() : std::string();
    answer.text += barcode + "\t" + session.say(verdict.verdict, {due}) + sentences + "\t" + verdict.title + "\n";
    if (verdict.verdict == "refused" || verdict.verdict == "confirm") answer.exit = Exit::Refused;
}

/// Asks for each barcode, one transaction each; a fault of the machinery ends the command.
template <class Ask>
Outcome forEach(Session& session, const std::vector<std::string>& barcodes, Ask ask) {
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    for (const std::string& barcode : barcodes) {
        const auto verdict = ask(*library, barcode);
        if (!verdict) return fail(session.failure(verdict.error()));
        add(answer, session, barcode, *verdict);
    }
    return answer;
}

} // namespace

Outcome lend(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    const bool confirmed = arguments.has("--confirm");
    return forEach(session, arguments.positional(),
                   [&](Library& library, const std::string& barcode) -> Result<Verdict> {
                       const auto lent = library.writeNow(&circulation::LoanService::lend, card, barcode, confirmed);
                       if (!lent) {
                           if (const Fault* fault = faultIn(lent.error())) return fail(*fault);
                           return verdictOf(std::get<circulation::NotLent>(lent.error()));
                       }
                       Verdict verdict{"lent", lent->row.loan.dueOn, lent->row.title, {}};
                       append(verdict.reasons, lent->notes);
                       return verdict;
                   });
}

Outcome returnCopy(Session& session, const Arguments& arguments) {
    return forEach(session, arguments.positional(),
                   [](Library& library, const std::string& barcode) -> Result<Verdict> {
                       const auto returned = library.writeNow(&circulation::LoanService::returnCopy, barcode);
                       if (!returned) {
                           if (const Fault* fault = faultIn(returned.error())) return fail(*fault);
                           return refused(returned.error());
                       }
                       Verdict verdict{"returned", std::nullopt, returned->row.title, {}};
                       append(verdict.reasons, returned->notes);
                       return verdict;
                   });
}

Outcome renew(Session& session, const Arguments& arguments) {
    return forEach(session, arguments.positional(),
                   [](Library& library, const std::string& barcode) -> Result<Verdict> {
                       const auto renewed = library.writeNow(&circulation::LoanService::renew, barcode);
                       if (!renewed) {
                           if (const Fault* fault = faultIn(renewed.error())) return fail(*fault);
                           return refused(renewed.error());
                       }
                       Verdict verdict{"renewed", renewed->row.loan.dueOn, renewed->row.title, {}};
                       append(verdict.reasons, renewed->notes);
                       return verdict;
                   });
}

} // namespace kitapdar::ctl
