#include "wording/PeriodicalPapers.h"

#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PeriodicalWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kitapdar {

namespace {

using namespace documents;

struct PeriodicalPapers {
    Q_DECLARE_TR_FUNCTIONS(PeriodicalPapers)
};

} // namespace

Document claimLetter(const std::vector<periodicals::LateIssue>& issues, const std::string& library, Day on,
                     Language language) {
    const WordedIn worded(language);
    Document letter{utf8(PeriodicalPapers::tr("Claim: issues that did not come")), {}, a4, paperWords(language), {}};
    const auto say = [&](const QString& text, Weight weight = Weight::Plain) {
        if (!text.isEmpty()) letter.blocks.emplace_back(Paragraph{utf8(text), weight});
    };
    if (!library.empty()) say(qs(library), Weight::Strong);
    if (!issues.empty() && !issues.front().supplier.empty())
        say(PeriodicalPapers::tr("Addressed to: %1").arg(qs(issues.front().supplier)));
    say(dayText(on));
    letter.blocks.emplace_back(Heading{letter.title, 1});
    say(
        PeriodicalPapers::tr("The library has subscribed to the periodicals below. The issues named here were expected "
                             "and have not come. We ask to send them, or to say in writing why they are missing."));
    std::vector<Row> rows;
    std::int64_t copies = 0;
    for (const periodicals::LateIssue& issue : issues) {
        copies += issue.lacking;
        rows.push_back({static_cast<std::int64_t>(rows.size()) + 1, issue.title, std::to_string(issue.year),
                        utf8(issueText(issue.name)), utf8(dayText(issue.expectedOn)), issue.lacking,
                        issue.documentNumber, issue.claims > 1 ? utf8(dayText(issue.claimedOn)) : std::string()});
    }
    const auto count = static_cast<std::int64_t>(rows.size());
    letter.blocks.emplace_back(Table{{{utf8(PeriodicalPapers::tr("No.")), 6, Align::Right},
                                      {utf8(PeriodicalPapers::tr("Periodical")), 40},
                                      {utf8(PeriodicalPapers::tr("Year")), 8},
                                      {utf8(PeriodicalPapers::tr("Issue")), 18},
                                      {utf8(PeriodicalPapers::tr("Expected by")), 14},
                                      {utf8(PeriodicalPapers::tr("Copies lacking")), 10, Align::Right, true},
                                      {utf8(PeriodicalPapers::tr("Document of the subscription")), 18},
                                      {utf8(PeriodicalPapers::tr("Claimed again on")), 14}},
                                     rowsOf(std::move(rows)),
                                     count});
    say(PeriodicalPapers::tr("Issues: %1. Copies: %2.").arg(numberText(count), numberText(copies)), Weight::Strong);
    letter.blocks.emplace_back(Signatures{
        {{utf8(PeriodicalPapers::tr("Director")), {}}, {utf8(PeriodicalPapers::tr("Librarian of periodicals")), {}}}});
    return letter;
}

std::vector<Document> claimLetters(const std::vector<periodicals::LateIssue>& issues, const std::string& library,
                                   Day on, Language language) {
    std::vector<Document> letters;
    for (auto from = issues.begin(); from != issues.end();) {
        const auto to = std::find_if(from, issues.end(), [&](const periodicals::LateIssue& issue) {
            return issue.supplierId != from->supplierId;
        });
        letters.push_back(claimLetter({from, to}, library, on, language));
        from = to;
    }
    return letters;
}

} // namespace kitapdar
