#include "wording/DeskWords.h"

#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/ReaderWords.h"
#include "wording/RuleWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace kitapdar {

namespace {

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(DeskText)
};

QString placeOr(const std::string& place, const QString& none) { return place.empty() ? none : placeText(place); }

QString holdWords(const circulation::Routing& routing) {
    if (!routing.readyUntil)
        return DeskText::tr("Put it aside for the reader with the card %1.").arg(qs(routing.readerCard));
    return DeskText::tr("Put it aside for the reader with the card %1, until %2.")
        .arg(qs(routing.readerCard), dayText(routing.readyUntil));
}

/// Each reason once; which book it keeps is told where it keeps one alone.
QStringList refusals(const circulation::RenewedAll& all) {
    std::vector<std::pair<QString, QStringList>> reasons; // with their titles, in the order of the loans
    for (const circulation::RenewalOfOne& each : all.loans) {
        const auto* no = std::get_if<circulation::RenewRefusal>(&each.answer);
        if (!no) continue;
        const bool isReserved = std::holds_alternative<circulation::RenewalReserved>(*no);
        const QString sentence = isReserved ? DeskText::tr("Somebody waits for it.") : words(*no);
        auto known = std::ranges::find(reasons, sentence, &std::pair<QString, QStringList>::first);
        if (known == reasons.end()) known = reasons.emplace(reasons.end(), sentence, QStringList());
        known->second << qs(each.row.title);
    }
    QStringList sentences;
    for (const auto& [sentence, titles] : reasons)
        sentences << (titles.size() == 1 ? QStringLiteral("«%1»: %2").arg(titles.front(), sentence) : sentence);
    return sentences;
}

/// Whether a rule that the library has set has to do with lending, or with renewing.
bool isAbout(const circulation::Explanation& why, rules::RuleGroup group) {
    return group == rules::RuleGroup::Period || group == rules::RuleGroup::Limits ||
           (why.isRenewal && group == rules::RuleGroup::Renewal);
}

QString scopeWords(const rules::LoanRule& rule) {
    QStringList parts;
    if (rule.place != "*") parts << DeskText::tr("place %1").arg(placeText(rule.place));
    if (rule.category != "*") parts << DeskText::tr("reader category %1").arg(categoryWords(rule.category));
    if (rule.kind != "*") parts << DeskText::tr("kind %1").arg(kindWords(rule.kind));
    return parts.isEmpty() ? DeskText::tr("the whole library") : parts.join(QStringLiteral(", "));
}

} // namespace

QString words(circulation::Tray tray) {
    switch (tray) {
    case circulation::Tray::Shelf:
        return DeskText::tr("Shelves");
    case circulation::Tray::HoldShelf:
        return DeskText::tr("Hold shelf");
    case circulation::Tray::Repair:
        return DeskText::tr("To be mended");
    case circulation::Tray::OtherBranch:
        return DeskText::tr("Other branches");
    }
    return {};
}

QString words(const circulation::Routing& routing) {
    using circulation::TrayReason;
    switch (routing.reason) {
    case TrayReason::AtHome:
    case TrayReason::PlaceUnknown:
        if (routing.place.empty()) return DeskText::tr("It goes on its shelf.");
        return DeskText::tr("It goes on its shelf: %1.").arg(placeText(routing.place));
    case TrayReason::Floats:
        return DeskText::tr("It stays here: %1.").arg(placeOr(routing.place, DeskText::tr("this place")));
    case TrayReason::ForReader:
        return holdWords(routing);
    case TrayReason::ForReaderThere:
        return DeskText::tr("Send it to %1: the reader with the card %2 waits for it there.")
            .arg(placeText(routing.place), qs(routing.readerCard));
    case TrayReason::GoesHome:
        return DeskText::tr("Send it home, to %1.").arg(placeText(routing.place));
    case TrayReason::OnItsWay:
        return DeskText::tr("It is on its way to %1.").arg(placeText(routing.place));
    case TrayReason::Damaged:
        return DeskText::tr("It goes to be mended.");
    case TrayReason::NotInStock:
        return DeskText::tr("It does not go on the shelf: look at its state.");
    }
    return {};
}

QString words(const circulation::RenewedAll& all) {
    if (all.loans.empty()) return DeskText::tr("The reader has nothing to renew.");
    const int done = all.renewedCount();
    const int refused = static_cast<int>(all.loans.size()) - done;
    QStringList sentences;
    if (const auto due = all.commonDue()) {
        sentences << DeskText::tr("Renewed until %2: %n book(s).", nullptr, done).arg(dayText(*due));
    } else if (done > 0) {
        std::map<Day, int> days;
        for (const circulation::RenewalOfOne& each : all.loans) {
            if (const auto* renewed = each.renewed()) ++days[renewed->row.loan.dueOn];
        }
        for (const auto& [day, count] : days)
            sentences << DeskText::tr("Renewed until %2: %n book(s).", nullptr, count).arg(dayText(day));
    }
    if (refused > 0) sentences << DeskText::tr("Not renewed: %n book(s).", nullptr, refused) << refusals(all);
    return sentences.join(QLatin1Char(' '));
}

QString words(const circulation::DueStep& step) {
    using Kind = circulation::DueStep::Kind;
    const QString day = dayText(step.day);
    const QString line = step.line ? words(*step.line) : QString();
    switch (step.kind) {
    case Kind::Start:
        return DeskText::tr("Counted from %1.").arg(day);
    case Kind::Counted:
        return DeskText::tr("%n day(s), to %2.", nullptr, step.days).arg(day);
    case Kind::Closed:
        return line.isEmpty() ? DeskText::tr("%1 is a closed day.").arg(day)
                              : DeskText::tr("%1 is a closed day (%2).").arg(day, line);
    case Kind::Moved:
        return DeskText::tr("Moved to the open day %1.").arg(day);
    case Kind::NextOpen:
        return DeskText::tr("A loan for the night: back on the next open day, %1.").arg(day);
    case Kind::Fixed:
        return DeskText::tr("A rule names the day: %1.").arg(day);
    case Kind::Latest:
        return DeskText::tr("A rule lends no longer than until %1.").arg(day);
    case Kind::CutAtCard:
        return DeskText::tr("The registration ends: %1.").arg(day);
    case Kind::ByHand:
        return DeskText::tr("The day was typed: %1.").arg(day);
    case Kind::SameDay:
        return DeskText::tr("In the reading room: back on the same day, %1.").arg(day);
    case Kind::Stands:
        return DeskText::tr("The due date stays as it is, %1.").arg(day);
    }
    return {};
}

QString words(circulation::ReasonClass weight) {
    switch (weight) {
    case circulation::ReasonClass::Block:
        return DeskText::tr("Nobody at the desk can set it aside.");
    case circulation::ReasonClass::Question:
        return DeskText::tr("Whoever lends may say yes.");
    case circulation::ReasonClass::Override:
        return DeskText::tr("Whoever may lend past the rules can set it aside, with a reason.");
    case circulation::ReasonClass::Note:
        return {};
    }
    return {};
}

QString words(const circulation::ExplainedReason& reason) {
    const QString sentence = std::visit([](const auto& each) { return words(each); }, reason.reason);
    const QString who = words(reason.weight);
    return who.isEmpty() ? sentence : sentence + QLatin1Char(' ') + who;
}

QString words(const rules::ExplainedTerm& term) {
    const auto followed = std::ranges::find(rules::loanRuleTypes, term.follows, &rules::LoanRuleType::name);
    const QString from = term.winner                              ? scopeWords(*term.winner)
                         : followed != rules::loanRuleTypes.end() ? DeskText::tr("as «%1» says").arg(words(*followed))
                                                                  : DeskText::tr("as shipped");
    const QString value = DeskText::tr("%1: %2 (%3).").arg(words(*term.type), valueWords(*term.type, term.value), from);
    if (term.beaten.empty()) return value;
    QStringList beaten;
    for (const rules::LoanRule& each : term.beaten)
        beaten << QStringLiteral("%1 (%2)").arg(valueWords(*term.type, each.value), scopeWords(each));
    return value + QLatin1Char(' ') + DeskText::tr("It outranks: %1.").arg(beaten.join(QStringLiteral("; ")));
}

QStringList lines(const circulation::Explanation& why) {
    QStringList lines;
    const std::string_view verdict = why.verdict();
    if (verdict == "lent") lines << DeskText::tr("It can be lent until %1.").arg(dayText(why.due));
    if (verdict == "renewed") lines << DeskText::tr("It can be renewed until %1.").arg(dayText(why.due));
    if (verdict == "confirm") lines << DeskText::tr("It can be lent until %1 after a yes.").arg(dayText(why.due));
    if (verdict == "refused") lines << DeskText::tr("It cannot be lent or renewed.");
    if (why.notRenewed) lines << words(*why.notRenewed);
    for (const circulation::ExplainedReason& each : why.reasons) lines << words(each);
    for (const circulation::DueStep& each : why.steps) lines << words(each);
    for (const rules::ExplainedTerm& each : why.rules) {
        if ((each.winner && isAbout(why, each.type->group)) || why.isDecidedBy(*each.type)) lines << words(each);
    }
    return lines;
}

} // namespace kitapdar
