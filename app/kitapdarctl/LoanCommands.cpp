#include "app/kitapdarctl/LoanCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "wording/Format.h"

#include <array>
#include <sstream>

namespace kitapdar::ctl {

namespace {

/// What became of one barcode.
struct Verdict {
    std::string_view verdict; // "lent", "returned", "renewed", "refused", "confirm": for scripts, never renamed
    std::optional<Day> due = {};
    std::string title = {};
    std::vector<std::string_view> codes = {}; // why not, or what is worth telling
    QStringList sentences = {};
};

template <class Reasons>
void append(Verdict& verdict, const Reasons& reasons) {
    for (const auto& reason : reasons) {
        verdict.codes.push_back(circulation::code(reason));
        verdict.sentences << words(reason);
    }
}

template <class Error>
Verdict refused(const Error& error) {
    Verdict verdict{"refused"};
    append(verdict, std::array{error});
    return verdict;
}

Verdict verdictOf(const circulation::NotLent& notLent) {
    Verdict verdict{notLent.blocks.empty() ? "confirm" : "refused"};
    if (notLent.subject) verdict.title = notLent.subject->title;
    append(verdict, notLent.blocks);
    append(verdict, notLent.confirmations);
    return verdict;
}

/// Of an error that is neither a fault nor a verdict of the desk.
Verdict notPermitted(const circulation::LendRefusal& error) {
    return {"refused", {}, {}, {NotPermitted::code}, {words(error)}};
}

/// In words, after which the reasons follow.
QString wordsOf(const Verdict& verdict) {
    const QString due = dayText(verdict.due);
    if (verdict.verdict == "lent") return Ctl::tr("lent until %1").arg(due);
    if (verdict.verdict == "returned") return Ctl::tr("returned");
    if (verdict.verdict == "renewed") return Ctl::tr("renewed until %1").arg(due);
    if (verdict.verdict == "confirm") return Ctl::tr("needs --confirm");
    return Ctl::tr("refused");
}

void add(Answer& answer, const std::string& barcode, const Verdict& verdict) {
    answer.document.push_back({{"barcode", barcode},
                               {"verdict", verdict.verdict},
                               {"due", orNull(verdict.due)},
                               {"reasons", verdict.codes},
                               {"title", verdict.title}});
    QString text = wordsOf(verdict);
    if (!verdict.sentences.isEmpty()) text += QStringLiteral(": ") + verdict.sentences.join(QLatin1Char(' '));
    answer.text += line(qs(barcode + "\t") + text + qs("\t" + verdict.title));
    if (verdict.verdict == "refused" || verdict.verdict == "confirm") answer.exit = Exit::Refused;
}

/// A code that several copies have is given with its meaning: "%B-9005" is a barcode, "%N-9005" an inventory number.
text::ScannedCode codeOf(const std::string& given) {
    const text::Scanned read = text::readScan(given);
    const auto* code = std::get_if<text::ScannedCode>(&read);
    return code ? *code : text::ScannedCode(given);
}

/// --confirm says yes to whatever is asked, --yes to the questions it names by their codes.
circulation::Confirmed confirmedBy(const Arguments& arguments) {
    if (arguments.has("--confirm")) return circulation::Confirmed::everything();
    circulation::Confirmed confirmed;
    std::istringstream codes(arguments.valueOr("--yes", ""));
    for (std::string code; std::getline(codes, code, ',');) confirmed.add(code);
    return confirmed;
}

/// Asks for each barcode, one transaction each. A fault of the machinery ends the command: what was done before it is
/// answered, and the fault beside it.
template <class Ask>
Outcome forEach(Session& session, const std::vector<std::string>& barcodes, Ask ask) {
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    for (const std::string& barcode : barcodes) {
        const auto verdict = ask(*library, barcode);
        if (!verdict) {
            Failure failure = session.failure(verdict.error());
            if (answer.document.empty()) return fail(std::move(failure));
            answer.complaints.push_back(barcode + ": " + failure.sentence);
            answer.exit = failure.exit;
            return answer;
        }
        add(answer, barcode, *verdict);
    }
    return answer;
}

} // namespace

Outcome lend(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    const circulation::Confirmed confirmed = confirmedBy(arguments);
    return forEach(
        session, arguments.positional(), [&](Library& library, const std::string& barcode) -> Result<Verdict> {
            const auto lent = library.writeNow(&circulation::LoanService::lend, card, codeOf(barcode), confirmed);
            if (!lent) {
                if (const Fault* fault = faultIn(lent.error())) return fail(*fault);
                const auto* notLent = std::get_if<circulation::NotLent>(&lent.error());
                return notLent ? verdictOf(*notLent) : notPermitted(lent.error());
            }
            Verdict verdict{"lent", lent->row.loan.dueOn, lent->row.title};
            append(verdict, lent->notes);
            return verdict;
        });
}

Outcome returnCopy(Session& session, const Arguments& arguments) {
    return forEach(session, arguments.positional(),
                   [](Library& library, const std::string& barcode) -> Result<Verdict> {
                       const auto returned = library.writeNow(&circulation::LoanService::returnCopy, codeOf(barcode));
                       if (!returned) {
                           if (const Fault* fault = faultIn(returned.error())) return fail(*fault);
                           return refused(returned.error());
                       }
                       Verdict verdict{"returned", std::nullopt, returned->row.title};
                       append(verdict, returned->notes);
                       return verdict;
                   });
}

Outcome renew(Session& session, const Arguments& arguments) {
    return forEach(session, arguments.positional(),
                   [](Library& library, const std::string& barcode) -> Result<Verdict> {
                       const auto renewed = library.writeNow(&circulation::LoanService::renew, codeOf(barcode));
                       if (!renewed) {
                           if (const Fault* fault = faultIn(renewed.error())) return fail(*fault);
                           return refused(renewed.error());
                       }
                       Verdict verdict{"renewed", renewed->row.loan.dueOn, renewed->row.title};
                       append(verdict, renewed->notes);
                       return verdict;
                   });
}

} // namespace kitapdar::ctl
