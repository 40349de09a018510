#include "wording/JournalWords.h"

#include "wording/EntryReasons.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceNaming.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace kitapdar {

namespace {

struct Journal {
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    /// What corrects an operation of this kind, which stays; "": nothing but a new step.
    static QString wayBack(const std::string& kind) {
        if (kind == "charge.add") {
            return tr(
                "A charge is not undone, it stays in the books. One that was entered by mistake is waived: open what "
                "the reader owes (F8), choose the charge, waive it, and give that as the reason.");
        }
        if (kind == "charge.reverse") {
            return tr(
                "A reversal is not undone. Open what the reader owes (F8) and enter anew what was reversed: the "
                "payment, the waiver or the other book.");
        }
        if (kind == "loan.found") {
            return tr(
                "This is not undone, because the charge of the loss was waived by it. If the book is lost all the "
                "same, open what the reader owes (F8), reverse the waiver, and mark the book as lost.");
        }
        if (kind.starts_with("charge.")) {
            return tr(
                "Money is not undone: a line of its own reverses it. Open what the reader owes (F8), choose the "
                "line and reverse it.");
        }
        return {};
    }
    QString operator()(const journal::NothingToUndo&) const { return tr("There is nothing to undo."); }
    QString operator()(const journal::NotUndoable& no) const {
        if (const QString way = wayBack(no.kind); !way.isEmpty()) return way;
        return tr("This cannot be undone: %1.").arg(operationWords(no.kind));
    }
    QString operator()(const journal::UndoForbidden& no) const {
        switch (no.why) {
        case journal::Objection::CopyNotInStock:
            return tr(
                "This cannot be undone: the copy would be lent and is not in stock. Change the state of the copy "
                "first.");
        case journal::Objection::TooLongAgo:
            return tr("This cannot be undone: it was done too long ago. Enter what is right as a new step.");
        case journal::Objection::CodeInUse:
            return tr(
                "This cannot be undone: a card or number that would come back means something else by now. Give that "
                "one another number first.");
        case journal::Objection::Forgotten:
            return tr(
                "This cannot be undone: what it changed is no longer kept, because the data of the reader were "
                "forgotten.");
        case journal::Objection::RulesOfRoom:
            break;
        }
        if (no.kind == "loan.lost") {
            return tr(
                "This cannot be undone: something was paid, waived or replaced of the charge that came of it. If the "
                "book is not lost, mark it as found: what is still owed is waived. A line that is wrong is reversed in "
                "what the reader owes (F8).");
        }
        if (no.kind.starts_with("loan.")) {
            return tr(
                "This cannot be undone: something was paid, waived or replaced of the charge that came of it. Open "
                "what "
                "the reader owes (F8), reverse that line, and enter what is right as a new step.");
        }
        return tr("This cannot be undone, because what would come of it is not allowed: %1.")
            .arg(operationWords(no.kind));
    }
    QString operator()(const journal::AlreadyUndone&) const { return tr("It was undone already."); }
    QString operator()(const journal::ChangedSince& no) const {
        if (!no.later) return tr("It was changed since and cannot be undone.");
        return tr("It was changed since and cannot be undone. %1, %2: %3.")
            .arg(momentText(no.later->at), qs(no.later->operatorName), words(*no.later));
    }
};

constexpr std::array kinds{
    std::pair{"loan.lend", QT_TRANSLATE_NOOP("Journal", "Lending")},
    std::pair{"loan.return", QT_TRANSLATE_NOOP("Journal", "Return")},
    std::pair{"loan.renew", QT_TRANSLATE_NOOP("Journal", "Renewal")},
    std::pair{"charge.add", QT_TRANSLATE_NOOP("Journal", "Charge")},
    std::pair{"charge.pay", QT_TRANSLATE_NOOP("Journal", "Payment of charges")},
    std::pair{"charge.waive", QT_TRANSLATE_NOOP("Journal", "Charge waived")},
    std::pair{"charge.replace", QT_TRANSLATE_NOOP("Journal", "Another book taken for a charge")},
    std::pair{"charge.refund", QT_TRANSLATE_NOOP("Journal", "Money paid back")},
    std::pair{"charge.reverse", QT_TRANSLATE_NOOP("Journal", "Payment or waiver reversed")},
    std::pair{"loan.lost", QT_TRANSLATE_NOOP("Journal", "Book lost by its reader")},
    std::pair{"loan.found", QT_TRANSLATE_NOOP("Journal", "Lost book found, its charge waived")},
    std::pair{"loan.damaged", QT_TRANSLATE_NOOP("Journal", "Book came back damaged")},
    std::pair{"loan.claim", QT_TRANSLATE_NOOP("Journal", "Claim of a reader about a loan")},
    std::pair{"loan.claim_withdraw", QT_TRANSLATE_NOOP("Journal", "Claim of a reader withdrawn")},
    std::pair{"hold.place", QT_TRANSLATE_NOOP("Journal", "New hold")},
    std::pair{"hold.cancel", QT_TRANSLATE_NOOP("Journal", "Hold cancelled")},
    std::pair{"hold.suspend", QT_TRANSLATE_NOOP("Journal", "Hold suspended")},
    std::pair{"hold.resume", QT_TRANSLATE_NOOP("Journal", "Hold resumed")},
    std::pair{"hold.move", QT_TRANSLATE_NOOP("Journal", "Hold moved in its queue")},
    std::pair{"hold.revert", QT_TRANSLATE_NOOP("Journal", "Hold put back into its queue")},
    std::pair{"hold.expire", QT_TRANSLATE_NOOP("Journal", "Holds expired")},
    std::pair{"request.take", QT_TRANSLATE_NOOP("Journal", "Requested copy taken from its shelf")},
    std::pair{"request.refuse", QT_TRANSLATE_NOOP("Journal", "Request not met")},
    std::pair{"unmet.add", QT_TRANSLATE_NOOP("Journal", "Unmet request noted")},
    std::pair{"transfer.send", QT_TRANSLATE_NOOP("Journal", "Copy sent to another place")},
    std::pair{"transfer.receive", QT_TRANSLATE_NOOP("Journal", "Copy received from another place")},
    std::pair{"transfer.cancel", QT_TRANSLATE_NOOP("Journal", "Transfer called off")},
    std::pair{"loan.take_home", QT_TRANSLATE_NOOP("Journal", "Taken home from the reading room")},
    std::pair{"loan.in_house", QT_TRANSLATE_NOOP("Journal", "Use in the reading room")},
    std::pair{"copy.route", QT_TRANSLATE_NOOP("Journal", "Copy sent where it belongs")},
    std::pair{"reader.add", QT_TRANSLATE_NOOP("Journal", "New reader")},
    std::pair{"reader.edit", QT_TRANSLATE_NOOP("Journal", "Change of a reader")},
    std::pair{"visit.note", QT_TRANSLATE_NOOP("Journal", "Visit")},
    std::pair{"visit.add", QT_TRANSLATE_NOOP("Journal", "Visit without a loan")},
    std::pair{"visit.tally", QT_TRANSLATE_NOOP("Journal", "Visits counted")},
    std::pair{"reference.add", QT_TRANSLATE_NOOP("Journal", "Reference answered")},
    std::pair{"reader.adopt_registrations", QT_TRANSLATE_NOOP("Journal", "Registrations taken over from the readers")},
    std::pair{"reader.register", QT_TRANSLATE_NOOP("Journal", "Yearly registration")},
    std::pair{"library.restore", QT_TRANSLATE_NOOP("Journal", "Library restored from a backup")},
    std::pair{"clock.confirm", QT_TRANSLATE_NOOP("Journal", "Clock of the computer confirmed")},
    std::pair{"loan.remind", QT_TRANSLATE_NOOP("Journal", "Reminders of overdue books")},
    std::pair{"reader.merge", QT_TRANSLATE_NOOP("Journal", "Two readers made one")},
    std::pair{"reader.card", QT_TRANSLATE_NOOP("Journal", "Another card for a reader")},
    std::pair{"reader.block", QT_TRANSLATE_NOOP("Journal", "Reader blocked")},
    std::pair{"reader.unblock", QT_TRANSLATE_NOOP("Journal", "Block of a reader taken off")},
    std::pair{"reader.message", QT_TRANSLATE_NOOP("Journal", "Message for a reader")},
    std::pair{"reader.message_done", QT_TRANSLATE_NOOP("Journal", "Message for a reader done")},
    std::pair{"reader.relate", QT_TRANSLATE_NOOP("Journal", "Guarantor or family of a reader entered")},
    std::pair{"reader.unrelate", QT_TRANSLATE_NOOP("Journal", "Guarantor or family of a reader removed")},
    std::pair{"reader.reveal", QT_TRANSLATE_NOOP("Journal", "Restricted data of a reader shown")},
    std::pair{"reader.block_data", QT_TRANSLATE_NOOP("Journal", "Data of a reader blocked or released")},
    std::pair{"reader.extract", QT_TRANSLATE_NOOP("Journal", "Extract of a reader's data given out")},
    std::pair{"reader.erase", QT_TRANSLATE_NOOP("Journal", "Reader erased")},
    std::pair{"retention.loans", QT_TRANSLATE_NOOP("Journal", "Past loans separated from their readers")},
    std::pair{"retention.readers", QT_TRANSLATE_NOOP("Journal", "Readers forgotten whose term was over")},
    std::pair{"retention.set", QT_TRANSLATE_NOOP("Journal", "Term of retention")},
    std::pair{"consent.form", QT_TRANSLATE_NOOP("Journal", "Text of a consent")},
    std::pair{"consent.give", QT_TRANSLATE_NOOP("Journal", "Consent given")},
    std::pair{"consent.withdraw", QT_TRANSLATE_NOOP("Journal", "Consent withdrawn")},
    std::pair{"key.make", QT_TRANSLATE_NOOP("Journal", "Key of the restricted data made")},
    std::pair{"key.slot_add", QT_TRANSLATE_NOOP("Journal", "Key of the restricted data given")},
    std::pair{"key.slot_remove", QT_TRANSLATE_NOOP("Journal", "Key of the restricted data taken away")},
    std::pair{"key.prove", QT_TRANSLATE_NOOP("Journal", "Recovery sheet typed back")},
    std::pair{"key.seal", QT_TRANSLATE_NOOP("Journal", "Restricted data sealed")},
    std::pair{"key.rotate", QT_TRANSLATE_NOOP("Journal", "Key of the restricted data changed")},
    std::pair{"record.add", QT_TRANSLATE_NOOP("Journal", "New title")},
    std::pair{"record.edit", QT_TRANSLATE_NOOP("Journal", "Change of a title")},
    std::pair{"record.batch", QT_TRANSLATE_NOOP("Journal", "Batch edit of records")},
    std::pair{"record.merge", QT_TRANSLATE_NOOP("Journal", "Titles merged")},
    std::pair{"record.distinct", QT_TRANSLATE_NOOP("Journal", "Decided: two titles")},
    std::pair{"author_mark.import", QT_TRANSLATE_NOOP("Journal", "Table of author marks")},
    std::pair{"record.remove", QT_TRANSLATE_NOOP("Journal", "Title removed")},
    std::pair{"copy.add", QT_TRANSLATE_NOOP("Journal", "New copy")},
    std::pair{"copy.edit", QT_TRANSLATE_NOOP("Journal", "Change of a copy")},
    std::pair{"copy.batch", QT_TRANSLATE_NOOP("Journal", "Batch edit of copies")},
    std::pair{"copy.lost", QT_TRANSLATE_NOOP("Journal", "Copy lost")},
    std::pair{"copy.found", QT_TRANSLATE_NOOP("Journal", "Copy found")},
    std::pair{"copy.damaged", QT_TRANSLATE_NOOP("Journal", "Copy damaged")},
    std::pair{"copy.write_off", QT_TRANSLATE_NOOP("Journal", "Copy written off")},
    std::pair{"digitization.add", QT_TRANSLATE_NOOP("Journal", "To the digitization queue")},
    std::pair{"digitization.move", QT_TRANSLATE_NOOP("Journal", "Step of digitization")},
    std::pair{"digitization.edit", QT_TRANSLATE_NOOP("Journal", "Change in the digitization queue")},
    std::pair{"digitization.attach", QT_TRANSLATE_NOOP("Journal", "Attached file")},
    std::pair{"digitization.batch", QT_TRANSLATE_NOOP("Journal", "New batch")},
    std::pair{"digitization.choose", QT_TRANSLATE_NOOP("Journal", "Chosen for digitization")},
    std::pair{"elsewhere.import", QT_TRANSLATE_NOOP("Journal", "List of what is digitized elsewhere")},
    std::pair{"elsewhere.remove", QT_TRANSLATE_NOOP("Journal", "List of what is digitized elsewhere removed")},
    std::pair{"task.take", QT_TRANSLATE_NOOP("Journal", "Work taken")},
    std::pair{"task.give_back", QT_TRANSLATE_NOOP("Journal", "Work given back")},
    std::pair{"task.hold", QT_TRANSLATE_NOOP("Journal", "Work held")},
    std::pair{"task.release", QT_TRANSLATE_NOOP("Journal", "Work released")},
    std::pair{"task.fail", QT_TRANSLATE_NOOP("Journal", "Work failed")},
    std::pair{"task.done", QT_TRANSLATE_NOOP("Journal", "Work done")},
    std::pair{"task.skip", QT_TRANSLATE_NOOP("Journal", "Stage skipped")},
    std::pair{"task.return", QT_TRANSLATE_NOOP("Journal", "Sent back for mending")},
    std::pair{"task.adopt", QT_TRANSLATE_NOOP("Journal", "Tasks of digitization set up")},
    std::pair{"accounts.open", QT_TRANSLATE_NOOP("Journal", "Books of account opened")},
    std::pair{"accounts.take_back_opening", QT_TRANSLATE_NOOP("Journal", "Opening balance taken back")},
    std::pair{"accounts.correct", QT_TRANSLATE_NOOP("Journal", "Line of the inventory book corrected")},
    std::pair{"delivery.post", QT_TRANSLATE_NOOP("Journal", "Delivery posted")},
    std::pair{"delivery.sign", QT_TRANSLATE_NOOP("Journal", "Delivery signed")},
    std::pair{"delivery.reverse", QT_TRANSLATE_NOOP("Journal", "Delivery reversed")},
    std::pair{"delivery.enter_again", QT_TRANSLATE_NOOP("Journal", "Reversed delivery entered again")},
    std::pair{"supplier.add", QT_TRANSLATE_NOOP("Journal", "New supplier")},
    std::pair{"supplier.set", QT_TRANSLATE_NOOP("Journal", "Supplier changed")},
    std::pair{"supplier.remove", QT_TRANSLATE_NOOP("Journal", "Supplier removed")},
    std::pair{"periodical.subscribe", QT_TRANSLATE_NOOP("Journal", "New subscription")},
    std::pair{"periodical.edit", QT_TRANSLATE_NOOP("Journal", "Subscription changed")},
    std::pair{"periodical.remove", QT_TRANSLATE_NOOP("Journal", "Subscription removed")},
    std::pair{"periodical.arrive", QT_TRANSLATE_NOOP("Journal", "Issues of a periodical arrived")},
    std::pair{"periodical.take_back", QT_TRANSLATE_NOOP("Journal", "Arrival of an issue taken back")},
    std::pair{"periodical.add_issue", QT_TRANSLATE_NOOP("Journal", "Issue of a periodical added")},
    std::pair{"periodical.remove_issue", QT_TRANSLATE_NOOP("Journal", "Issue of a periodical removed")},
    std::pair{"periodical.claim", QT_TRANSLATE_NOOP("Journal", "Issues of periodicals claimed")},
    std::pair{"periodical.post", QT_TRANSLATE_NOOP("Journal", "Periodical entered in the books")},
    std::pair{"periodical.bind", QT_TRANSLATE_NOOP("Journal", "Issues bound into a volume")},
    std::pair{"accounts.enter", QT_TRANSLATE_NOOP("Journal", "Copies entered in the books")},
    std::pair{"accounts.reverse", QT_TRANSLATE_NOOP("Journal", "Record of the summary book reversed")},
    std::pair{"stocktaking.start", QT_TRANSLATE_NOOP("Journal", "Stocktaking started")},
    std::pair{"stocktaking.describe", QT_TRANSLATE_NOOP("Journal", "Commission of a stocktaking entered")},
    std::pair{"stocktaking.scan", QT_TRANSLATE_NOOP("Journal", "Copy scanned in a stocktaking")},
    std::pair{"stocktaking.merge", QT_TRANSLATE_NOOP("Journal", "Scans of a collector entered")},
    std::pair{"stocktaking.close", QT_TRANSLATE_NOOP("Journal", "Stocktaking closed")},
    std::pair{"stocktaking.reopen", QT_TRANSLATE_NOOP("Journal", "Stocktaking reopened")},
    std::pair{"stocktaking.cancel", QT_TRANSLATE_NOOP("Journal", "Stocktaking cancelled")},
    std::pair{"stocktaking.sign", QT_TRANSLATE_NOOP("Journal", "Act of a stocktaking signed")},
    std::pair{"stocktaking.reverse", QT_TRANSLATE_NOOP("Journal", "Act of a stocktaking reversed")},
    std::pair{"account_term.add", QT_TRANSLATE_NOOP("Journal", "New term of the books of account")},
    std::pair{"account_term.set", QT_TRANSLATE_NOOP("Journal", "Term of the books of account changed")},
    std::pair{"account_term.remove", QT_TRANSLATE_NOOP("Journal", "Term of the books of account removed")},
    std::pair{"account_term.ship", QT_TRANSLATE_NOOP("Journal", "Terms of the books of account entered")},
    std::pair{"write_off.draft", QT_TRANSLATE_NOOP("Journal", "Draft of a write-off act")},
    std::pair{"write_off.edit", QT_TRANSLATE_NOOP("Journal", "Draft of a write-off act changed")},
    std::pair{"write_off.add", QT_TRANSLATE_NOOP("Journal", "Copies put on a write-off act")},
    std::pair{"write_off.remove", QT_TRANSLATE_NOOP("Journal", "Copies taken off a write-off act")},
    std::pair{"write_off.discard", QT_TRANSLATE_NOOP("Journal", "Draft of a write-off act discarded")},
    std::pair{"write_off.sign", QT_TRANSLATE_NOOP("Journal", "Write-off act signed")},
    std::pair{"write_off.reverse", QT_TRANSLATE_NOOP("Journal", "Write-off act reversed")},
    std::pair{"write_off.replace", QT_TRANSLATE_NOOP("Journal", "Lost copy replaced in kind")},
    std::pair{"movement.draft", QT_TRANSLATE_NOOP("Journal", "Draft of a movement act")},
    std::pair{"movement.edit", QT_TRANSLATE_NOOP("Journal", "Draft of a movement act changed")},
    std::pair{"movement.add", QT_TRANSLATE_NOOP("Journal", "Copies put on a movement act")},
    std::pair{"movement.remove", QT_TRANSLATE_NOOP("Journal", "Copies taken off a movement act")},
    std::pair{"movement.value", QT_TRANSLATE_NOOP("Journal", "New value on a movement act")},
    std::pair{"movement.discard", QT_TRANSLATE_NOOP("Journal", "Draft of a movement act discarded")},
    std::pair{"movement.sign", QT_TRANSLATE_NOOP("Journal", "Movement act signed")},
    std::pair{"movement.return", QT_TRANSLATE_NOOP("Journal", "Copies back from binding or repair")},
    std::pair{"movement.reverse", QT_TRANSLATE_NOOP("Journal", "Movement act reversed")},
    std::pair{"defect.add", QT_TRANSLATE_NOOP("Journal", "Defect found")},
    std::pair{"defect.close", QT_TRANSLATE_NOOP("Journal", "Defect closed")},
    std::pair{"rights.decide", QT_TRANSLATE_NOOP("Journal", "Decision on rights")},
    std::pair{"stage.rule", QT_TRANSLATE_NOOP("Journal", "Rule of a stage")},
    std::pair{"pages.scan", QT_TRANSLATE_NOOP("Journal", "Scans taken")},
    std::pair{"pages.add", QT_TRANSLATE_NOOP("Journal", "Pages added")},
    std::pair{"pages.replace", QT_TRANSLATE_NOOP("Journal", "Page scanned anew")},
    std::pair{"pages.move", QT_TRANSLATE_NOOP("Journal", "Pages moved")},
    std::pair{"pages.label", QT_TRANSLATE_NOOP("Journal", "Page numbers")},
    std::pair{"pages.kind", QT_TRANSLATE_NOOP("Journal", "Kind of page")},
    std::pair{"pages.rotate", QT_TRANSLATE_NOOP("Journal", "Pages turned")},
    std::pair{"pages.split", QT_TRANSLATE_NOOP("Journal", "Spread split")},
    std::pair{"pages.absent", QT_TRANSLATE_NOOP("Journal", "Page marked as not there")},
    std::pair{"pages.remove", QT_TRANSLATE_NOOP("Journal", "Pages taken out")},
    std::pair{"pages.judge", QT_TRANSLATE_NOOP("Journal", "Page checked")},
    std::pair{"pages.chapter", QT_TRANSLATE_NOOP("Journal", "Chapter")},
    std::pair{"text.recognise", QT_TRANSLATE_NOOP("Journal", "Page recognised")},
    std::pair{"text.edit", QT_TRANSLATE_NOOP("Journal", "Text of a page corrected")},
    std::pair{"text.substitute", QT_TRANSLATE_NOOP("Journal", "Word corrected on all pages of a title")},
    std::pair{"text.restore", QT_TRANSLATE_NOOP("Journal", "Earlier text of a page restored")},
    std::pair{"derivatives.build", QT_TRANSLATE_NOOP("Journal", "Files made of pages")},
    std::pair{"calendar.add", QT_TRANSLATE_NOOP("Journal", "New line of the calendar")},
    std::pair{"calendar.edit", QT_TRANSLATE_NOOP("Journal", "Line of the calendar changed")},
    std::pair{"calendar.remove", QT_TRANSLATE_NOOP("Journal", "Line of the calendar removed")},
    std::pair{"calendar.holidays", QT_TRANSLATE_NOOP("Journal", "Holidays of a year")},
    std::pair{"calendar.monthly", QT_TRANSLATE_NOOP("Journal", "Closed day of every month of a year")},
    std::pair{"rule.set", QT_TRANSLATE_NOOP("Journal", "Loan rule")},
    std::pair{"library.set", QT_TRANSLATE_NOOP("Journal", "Name of the library")},
    std::pair{"place.add", QT_TRANSLATE_NOOP("Journal", "New place")},
    std::pair{"place.edit", QT_TRANSLATE_NOOP("Journal", "Change of a place")},
    std::pair{"place.remove", QT_TRANSLATE_NOOP("Journal", "Place removed")},
    std::pair{"place.adopt", QT_TRANSLATE_NOOP("Journal", "Place that copies came with")},
    std::pair{"place.drop", QT_TRANSLATE_NOOP("Journal", "Place gone with its import")},
    std::pair{"desk.add", QT_TRANSLATE_NOOP("Journal", "New desk")},
    std::pair{"desk.edit", QT_TRANSLATE_NOOP("Journal", "Change of a desk")},
    std::pair{"desk.remove", QT_TRANSLATE_NOOP("Journal", "Desk removed")},
    std::pair{"category.add", QT_TRANSLATE_NOOP("Journal", "New reader category")},
    std::pair{"category.set", QT_TRANSLATE_NOOP("Journal", "Change of a reader category")},
    std::pair{"category.remove", QT_TRANSLATE_NOOP("Journal", "Reader category removed")},
    std::pair{"category.ship", QT_TRANSLATE_NOOP("Journal", "Reader categories shipped with the program")},
    std::pair{"series.add", QT_TRANSLATE_NOOP("Journal", "New series of numbers")},
    std::pair{"series.set", QT_TRANSLATE_NOOP("Journal", "Change of a series of numbers")},
    std::pair{"series.remove", QT_TRANSLATE_NOOP("Journal", "Series of numbers removed")},
    std::pair{"series.ship", QT_TRANSLATE_NOOP("Journal", "Series of numbers shipped with the program")},
    std::pair{"content.set", QT_TRANSLATE_NOOP("Journal", "Change of a content group")},
    std::pair{"content.ship", QT_TRANSLATE_NOOP("Journal", "Content groups shipped with the program")},
    std::pair{"staff.add", QT_TRANSLATE_NOOP("Journal", "New account")},
    std::pair{"staff.edit", QT_TRANSLATE_NOOP("Journal", "Change of an account")},
    std::pair{"staff.activate", QT_TRANSLATE_NOOP("Journal", "Account switched on")},
    std::pair{"staff.suspend", QT_TRANSLATE_NOOP("Journal", "Account switched off")},
    std::pair{"staff.leave", QT_TRANSLATE_NOOP("Journal", "Account ended")},
    std::pair{"staff.badge", QT_TRANSLATE_NOOP("Journal", "New badge")},
    std::pair{"staff.rescue", QT_TRANSLATE_NOOP("Journal", "Administrator made again with the recovery sheet")},
    std::pair{"role.suggest", QT_TRANSLATE_NOOP("Journal", "Roles suggested by the program")},
    std::pair{"role.add", QT_TRANSLATE_NOOP("Journal", "New role")},
    std::pair{"role.edit", QT_TRANSLATE_NOOP("Journal", "Change of a role")},
    std::pair{"role.remove", QT_TRANSLATE_NOOP("Journal", "Role removed")},
    std::pair{"role.new", QT_TRANSLATE_NOOP("Journal", "New permissions put into roles")},
    std::pair{"role.grant", QT_TRANSLATE_NOOP("Journal", "Role given")},
    std::pair{"staff.day", QT_TRANSLATE_NOOP("Journal", "Sign-ins of the days before")},
    std::pair{"signature.add", QT_TRANSLATE_NOOP("Journal", "Signature")},
    std::pair{"role.revoke", QT_TRANSLATE_NOOP("Journal", "Role taken back")},
    std::pair{"name.add", QT_TRANSLATE_NOOP("Journal", "New form of a name")},
    std::pair{"name.remove", QT_TRANSLATE_NOOP("Journal", "Form of a name removed")},
    std::pair{"name.ship", QT_TRANSLATE_NOOP("Journal", "Names shipped with the program")},
    std::pair{"import.begin", QT_TRANSLATE_NOOP("Journal", "Import begun")},
    std::pair{"import.run", QT_TRANSLATE_NOOP("Journal", "Import")},
    std::pair{"import.undo_begin", QT_TRANSLATE_NOOP("Journal", "Undoing an import begun")},
    std::pair{"import.undo", QT_TRANSLATE_NOOP("Journal", "Import undone")},
    std::pair{"target.add", QT_TRANSLATE_NOOP("Journal", "New catalogue to ask")},
    std::pair{"target.edit", QT_TRANSLATE_NOOP("Journal", "Change of a catalogue to ask")},
    std::pair{"target.remove", QT_TRANSLATE_NOOP("Journal", "Catalogue to ask removed")},
    std::pair{"journal.seal", QT_TRANSLATE_NOOP("Journal", "Earlier imports entered in the journal")},
    std::pair{"journal.forget", QT_TRANSLATE_NOOP("Journal", "Data of readers forgotten in the journal")},
    std::pair{"journal.renew", QT_TRANSLATE_NOOP("Journal", "Journal of an earlier program taken over")},
    std::pair{"recipient.add", QT_TRANSLATE_NOOP("Journal", "New recipient of backups")},
    std::pair{"recipient.remove", QT_TRANSLATE_NOOP("Journal", "Recipient of backups removed")},
    std::pair{"backup.drill", QT_TRANSLATE_NOOP("Journal", "Trial restore of a backup")},
    std::pair{"undo", QT_TRANSLATE_NOOP("Journal", "Undone")},
    std::pair{"redo", QT_TRANSLATE_NOOP("Journal", "Redone")},
};

QString factOf(const journal::Facts& facts, journal::FactName name) { return qs(journal::factText(facts, name)); }

/// How a thing of the library's own is called there: a place, desk, category, series, content group, catalogue to
/// ask, account or role; "" for other kinds, whose entries have names that nobody types.
QString ownNameOf(const std::string& kind, const journal::Facts& facts) {
    static constexpr auto kindsWithNames =
        std::to_array<std::string_view>({"library.", "place.", "desk.", "category.", "series.", "content.", "target.",
                                         "recipient.", "staff.", "role."});
    const bool hasName =
        std::ranges::any_of(kindsWithNames, [&](std::string_view each) { return kind.starts_with(each); });
    if (!hasName) return {};
    for (const auto fact :
         {journal::FactName::Name, journal::FactName::Category, journal::FactName::Place, journal::FactName::Role}) {
        const std::string name = journal::factText(facts, fact);
        if (!name.empty()) return fact == journal::FactName::Place ? placeText(name) : qs(name);
    }
    return {};
}

/// How many records or copies a batch edit changed.
std::optional<std::int64_t> batchSizeOf(const std::string& kind, const journal::Facts& facts) {
    if (kind != "record.batch" && kind != "copy.batch") return std::nullopt;
    for (const auto name : {journal::FactName::Records, journal::FactName::Copies}) {
        const auto fact = facts.find(journal::code(name));
        if (fact != facts.end() && std::holds_alternative<std::int64_t>(fact->second))
            return std::get<std::int64_t>(fact->second);
    }
    return std::nullopt;
}

/// ", entries up to 120, signed by Dana": how far what was restored goes.
QString restoreWords(const journal::Entry& entry) {
    if (entry.kind != "library.restore") return {};
    QString text;
    const auto last = entry.facts.find(journal::code(journal::FactName::Last));
    const auto* number = last == entry.facts.end() ? nullptr : std::get_if<std::int64_t>(&last->second);
    if (number) text += QStringLiteral(", ") + Journal::tr("with the entries up to %1").arg(numberText(*number));
    const QString name = factOf(entry.facts, journal::FactName::Name);
    if (!name.isEmpty()) text += QStringLiteral(", ") + Journal::tr("signed by %1").arg(name);
    return text;
}

} // namespace

QString operationWords(const std::string& kind) {
    for (const auto& [code, name] : kinds) {
        if (kind == code) return Journal::tr(name);
    }
    return qs(kind);
}

QString briefWords(const journal::Entry& entry) {
    QString text = operationWords(entry.kind);
    const QString undone = factOf(entry.facts, journal::FactName::Undone);
    if (!undone.isEmpty()) text += QStringLiteral(": ") + operationWords(undone.toStdString());
    if (const QString title = factOf(entry.facts, journal::FactName::Title); !title.isEmpty())
        text += QStringLiteral(": «%1»").arg(title);
    if (const QString name = ownNameOf(undone.isEmpty() ? entry.kind : undone.toStdString(), entry.facts);
        !name.isEmpty())
        text += QStringLiteral(": «%1»").arg(name);
    if (const auto number = batchSizeOf(undone.isEmpty() ? entry.kind : undone.toStdString(), entry.facts))
        text += QStringLiteral(": ") + numberText(*number);
    if (const QString file = factOf(entry.facts, journal::FactName::File); !file.isEmpty())
        text += QStringLiteral(": ") + file;
    return text + restoreWords(entry);
}

/// Without "Undone:" or "Redone:" before it: the operation that is meant.
journal::Entry originalOf(journal::Entry entry) {
    const std::string undone = journal::factText(entry.facts, journal::FactName::Undone);
    if (undone.empty()) return entry;
    entry.kind = undone;
    entry.facts.erase(std::string(journal::code(journal::FactName::Undone)));
    return entry;
}

QString cardOf(const journal::Entry& entry) {
    const QString card = factOf(entry.facts, journal::FactName::Card);
    return card.isEmpty() ? factOf(entry.facts, journal::FactName::ForReader) : card;
}

QString words(const journal::Entry& entry) {
    QString text = briefWords(entry);
    if (const QString card = cardOf(entry); !card.isEmpty())
        text += QStringLiteral(", ") + Journal::tr("card %1").arg(card);
    if (factOf(entry.facts, journal::FactName::Override).isEmpty()) {
        const QString why = reasonWords(entry);
        return why.isEmpty() ? text : text + QStringLiteral(", ") + why;
    }
    const QString reason = factOf(entry.facts, journal::FactName::Reason);
    return text + QStringLiteral(", ") +
           (reason.isEmpty() ? Journal::tr("past the rules") : Journal::tr("past the rules: %1").arg(reason));
}

QString originalWords(const journal::Entry& entry) { return words(originalOf(entry)); }

QString words(const journal::UndoRefusal& refusal) { return std::visit(Journal(), refusal); }

QString words(const journal::ClockBehind& no) {
    return Journal::tr(
               "Nothing was written: the clock of this computer may be wrong. The library has entries of %1, "
               "which is later. Set the clock right; if it is right, say so by the command “The clock of this "
               "computer is right”.")
        .arg(dayText(no.newest));
}

QString notUndoneWords(const journal::UndoRefusal& refusal) {
    const auto* no = std::get_if<journal::NotUndoable>(&refusal);
    if (!no) return words(refusal);
    const QString stays =
        Journal::tr("Not undone: %1. What came before it stays; the list of changes (F10) undoes one thing by itself.")
            .arg(operationWords(no->kind));
    const QString way = wayBackWords(no->kind);
    return way.isEmpty() ? stays : stays + QLatin1Char(' ') + way;
}

QString wayBackWords(const std::string& kind) { return Journal::wayBack(kind); }

QString notRedoneWords(const journal::UndoRefusal& refusal) {
    if (std::holds_alternative<journal::NothingToUndo>(refusal)) return Journal::tr("There is nothing to redo.");
    return words(refusal);
}

} // namespace kitapdar
