#include "ui/desk/Scan.h"

#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/CollectionWords.h"
#include "wording/DeskWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitapdar::ui {

namespace {

QString undoKey() { return QStringLiteral("Ctrl+Z"); }
QString confirmKey() { return QStringLiteral("Ctrl+Enter"); }
QString dropKey() { return QStringLiteral("Del"); }

QString whyNotRecorded(const NotRecorded& waiting);

/// Which copy it was, where the end of the sentence may be cut.
QString codeFirst(const circulation::LoanRow& row, const QString& sentence) {
    return row.barcode.empty() ? sentence : QStringLiteral("%1 · %2").arg(qs(row.barcode), sentence);
}

bool cameLate(const std::vector<circulation::Note>& notes) {
    return std::ranges::any_of(
        notes, [](const auto& note) { return !std::holds_alternative<circulation::DueDateMoved>(note); });
}

template <class Reason, class Reasons>
bool holds(const Reasons& reasons) {
    return std::ranges::any_of(reasons, [](const auto& reason) { return std::holds_alternative<Reason>(reason); });
}

bool isDouble(const circulation::NotLent& no) { return holds<circulation::AlreadyLentToThisReader>(no.blocks); }

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Desk)

public:
    const Scan& scan;

    /// Without the mark of a chosen meaning.
    QString shownCode() const {
        const text::Scanned read = text::readScan(scan.code);
        const auto* code = std::get_if<text::ScannedCode>(&read);
        return code ? qs(code->text()) : qs(scan.code);
    }

    Verdict operator()(const circulation::Lent& lent) const {
        return {Tone::Ok, Icon::Check, qs(lent.row.title), codeFirst(lent.row, words(lent)), undoKey(), tr("undo")};
    }
    Verdict operator()(const circulation::Returned& returned) const {
        const bool late = cameLate(returned.notes) || returned.routing.tray != circulation::Tray::Shelf;
        QString sentence = words(returned);
        if (returned.routing.tray != circulation::Tray::Shelf) sentence += QLatin1Char(' ') + words(returned.routing);
        Verdict verdict{late ? Tone::Attention : Tone::Ok,
                        late ? Icon::Attention : Icon::Download,
                        qs(returned.row.title),
                        codeFirst(returned.row, sentence),
                        undoKey(),
                        tr("undo")};
        if (scan.withReader) {
            verdict.key = QStringLiteral("F6");
            verdict.action = tr("renew instead");
        }
        return verdict;
    }
    Verdict operator()(const circulation::Renewed& renewed) const {
        return {Tone::Ok,  Icon::Refresh, qs(renewed.row.title), codeFirst(renewed.row, words(renewed)),
                undoKey(), tr("undo")};
    }
    Verdict operator()(const circulation::NotLent& no) const {
        Verdict verdict{
            Tone::Refused, Icon::Refused, no.subject ? qs(no.subject->title) : shownCode(), words(no), {}, {}};
        if (isDouble(no)) {
            verdict.tone = Tone::Info;
            verdict.icon = Icon::Info;
        } else if (no.blocks.empty()) {
            verdict.tone = Tone::Attention;
            verdict.icon = Icon::Attention;
            verdict.key = confirmKey();
            verdict.action = holds<circulation::RenewalAsked>(no.confirmations)    ? tr("renew it")
                             : holds<circulation::TakeHomeAsked>(no.confirmations) ? tr("let it go home")
                             : holds<circulation::LentToAnother>(no.confirmations) ? tr("take it back and lend it here")
                             : scan.wantsReason()                                  ? tr("lend it past the rules")
                             : holds<circulation::ReferenceOnly>(no.confirmations) ? tr("lend it to the reading room")
                                                                                   : tr("lend it anyway");
        }
        return verdict;
    }
    Verdict operator()(const NotRenewed& no) const {
        return {Tone::Refused, Icon::Refused, qs(no.title), words(no.refusal), {}, {}};
    }
    Verdict operator()(const circulation::CopyShown& shown) const {
        const bool here = stateOf(shown.copy) == collection::CopyState::InStock;
        return {here ? Tone::Info : Tone::Attention,
                here ? Icon::Info : Icon::Attention,
                qs(shown.record.title),
                tr("Not on loan, nothing was changed. Its state: %1; %2.")
                    .arg(stateWords(shown.copy), words(shown.copy.lending)),
                {},
                {}};
    }
    Verdict operator()(const circulation::NothingToReturn& no) const {
        return {Tone::Info,   Icon::Info,
                qs(no.title), tr("Not on loan, nothing was changed.") + QLatin1Char(' ') + words(no.routing),
                {},           {}};
    }
    Verdict operator()(const circulation::UsedInHouse& used) const {
        return {Tone::Ok, Icon::Check, qs(used.row.title), codeFirst(used.row, words(used)), undoKey(), tr("undo")};
    }
    Verdict operator()(const circulation::FormerCardScanned& former) const {
        return {Tone::Attention, Icon::Attention, qs(former.card.card), words(circulation::Block(former.card)), {}, {}};
    }
    Verdict operator()(const circulation::SeveralMeanings& several) const {
        QStringList meanings;
        for (const auto& each : several.meanings)
            meanings << QStringLiteral("%1 «%2»").arg(words(each.code), titleWords(each));
        return {Tone::Attention,
                Icon::Attention,
                qs(several.code),
                tr("Nothing was changed: the code means several things. Choose one: %1.")
                    .arg(meanings.join(QStringLiteral("; "))),
                QStringLiteral("Ctrl+1…%1").arg(meanings.size()),
                tr("choose")};
    }
    Verdict operator()(const circulation::MisreadCode& misread) const {
        return {Tone::Refused, Icon::Refused, qs(misread.code), tr("Only half read. Scan it again."), {}, {}};
    }
    Verdict operator()(const circulation::UnknownCode& unknown) const {
        return {
            Tone::Refused, Icon::Refused, qs(unknown.code), tr("No reader card and no book has this code."), {}, {}};
    }
    Verdict operator()(const NotRecorded& waiting) const {
        const QString title =
            waiting.reader.isEmpty() ? shownCode() : tr("%1 · reader: %2").arg(shownCode(), waiting.reader);
        Verdict verdict{Tone::Attention, Icon::Clock, title, whyNotRecorded(waiting), {}, {}};
        if (!waiting.isKept)
            verdict.sentence += QLatin1Char(' ') +
                                tr("It is not kept on this computer, whose disk takes nothing: leave the window open.");
        if (!waiting.by && !waiting.unanswered) {
            verdict.tone = Tone::Secondary;
        } else if (waiting.by == WaitReason::Earlier) {
            verdict.key = confirmKey();
            verdict.action = tr("record what waits; Del leaves this one out");
        } else if (waiting.canBeDropped()) {
            verdict.key = dropKey();
            verdict.action = tr("do not record it");
        }
        return verdict;
    }
    Verdict operator()(const NotPermitted& no) const {
        return {Tone::Refused, Icon::Refused, shownCode(), words(no), {}, {}};
    }
    Verdict operator()(const Fault& fault) const {
        return {Tone::Refused, Icon::Refused, shownCode(), words(fault), {}, {}};
    }
};

QString whyNotRecorded(const NotRecorded& waiting) {
    if (waiting.unanswered)
        return Verdicts::tr(
            "No answer yet: the connection was lost while it was being recorded. It may be recorded "
            "already; the answer is shown when the server is back.");
    if (!waiting.by) return Verdicts::tr("Not recorded yet: its turn comes.");
    switch (*waiting.by) {
    case WaitReason::Earlier:
        return Verdicts::tr("Not recorded: the program ended before. Record it now, or leave it out.");
    case WaitReason::Connection:
        return Verdicts::tr("Not recorded: no connection. It will be recorded when the server is back.");
    case WaitReason::Busy:
        return Verdicts::tr("Not recorded: the library is busy with other work. It is tried again.");
    case WaitReason::DiskFull:
        return Verdicts::tr("Not recorded: the disk of the library is full. It will be recorded when there is room.");
    case WaitReason::Outdated:
        break;
    }
    return Verdicts::tr("Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.");
}

struct SoundFor {
    Sound operator()(const circulation::Lent&) const { return Sound::Lent; }
    Sound operator()(const circulation::Returned& returned) const {
        switch (returned.routing.tray) {
        case circulation::Tray::HoldShelf:
            return Sound::HoldShelf;
        case circulation::Tray::Repair:
            return Sound::Repair;
        case circulation::Tray::OtherBranch:
            return Sound::OtherBranch;
        case circulation::Tray::Shelf:
            break;
        }
        return Sound::Returned;
    }
    Sound operator()(const circulation::Renewed&) const { return Sound::Lent; }
    Sound operator()(const circulation::NotLent& no) const { return isDouble(no) ? Sound::Double : Sound::Refused; }
    Sound operator()(const NotRenewed& no) const {
        const Fault* fault = faultIn(no.refusal);
        return fault && fault->kind == Fault::Kind::Offline ? Sound::NotRecorded : Sound::Refused;
    }
    Sound operator()(const circulation::CopyShown&) const { return Sound::Shown; }
    Sound operator()(const circulation::NothingToReturn&) const { return Sound::Shown; }
    Sound operator()(const circulation::UsedInHouse&) const { return Sound::Lent; }
    Sound operator()(const circulation::FormerCardScanned&) const { return Sound::Refused; }
    Sound operator()(const circulation::SeveralMeanings&) const { return Sound::Refused; }
    Sound operator()(const circulation::MisreadCode&) const { return Sound::Unknown; }
    Sound operator()(const circulation::UnknownCode&) const { return Sound::Unknown; }
    Sound operator()(const NotRecorded&) const { return Sound::NotRecorded; }
    Sound operator()(const NotPermitted&) const { return Sound::Refused; }
    Sound operator()(const Fault&) const { return Sound::Refused; }
};

} // namespace

const circulation::LoanRow* Scan::changedLoan() const {
    if (const auto* lent = std::get_if<circulation::Lent>(&outcome)) return &lent->row;
    if (const auto* returned = std::get_if<circulation::Returned>(&outcome)) return &returned->row;
    if (const auto* renewed = std::get_if<circulation::Renewed>(&outcome)) return &renewed->row;
    return nullptr;
}

std::string Scan::changedBarcode() const {
    const auto* loan = changedLoan();
    return loan ? loan->barcode : std::string();
}

std::optional<circulation::Tray> Scan::tray() const {
    if (const auto* returned = std::get_if<circulation::Returned>(&outcome)) return returned->routing.tray;
    return std::nullopt;
}

bool Scan::wantsReason() const {
    const auto* no = std::get_if<circulation::NotLent>(&outcome);
    return no && std::ranges::any_of(no->confirmations, [](const circulation::Confirmation& question) {
               return circulation::isOverride(question) &&
                      !std::holds_alternative<circulation::ReferenceOnly>(question);
           });
}

bool Scan::canBeConfirmed() const {
    const auto* no = std::get_if<circulation::NotLent>(&outcome);
    return no && no->blocks.empty() && !no->confirmations.empty() && !confirmed && !declined;
}

bool Scan::needsReview() const {
    if (undone || confirmed || declined) return false;
    const auto* no = std::get_if<circulation::NotLent>(&outcome);
    return inDoubt || (no && !isDouble(*no)) || std::holds_alternative<NotRenewed>(outcome) ||
           std::holds_alternative<circulation::SeveralMeanings>(outcome) ||
           std::holds_alternative<circulation::MisreadCode>(outcome) ||
           std::holds_alternative<circulation::UnknownCode>(outcome) || std::holds_alternative<NotPermitted>(outcome) ||
           std::holds_alternative<Fault>(outcome);
}

bool DeskSession::hasOpenMatters() const {
    return std::ranges::any_of(scans, [](const Scan& scan) { return scan.late && scan.needsReview(); });
}

circulation::DeskState DeskSession::state() const {
    circulation::DeskState state = memory;
    if (reader) state.card = reader->card;
    return state;
}

int DeskSession::overdue(Day today) const {
    return static_cast<int>(std::ranges::count_if(loans, [today](const auto& row) { return row.loan.dueOn < today; }));
}

int DeskSession::atHome() const {
    return static_cast<int>(
        std::ranges::count_if(loans, [](const auto& row) { return row.loan.usePlace == collection::Lending::Home; }));
}

Verdict verdictOf(const Scan& scan) {
    Verdict verdict = std::visit(Verdicts{scan}, scan.outcome);
    if (scan.inDoubt) {
        verdict.tone = Tone::Attention;
        verdict.icon = Icon::Attention;
        verdict.sentence +=
            QLatin1Char(' ') + Verdicts::tr("A code that nobody knows came before it: is it this reader's?");
    }
    if (scan.undone) {
        verdict.tone = Tone::Secondary;
        verdict.icon = Icon::Undo;
        verdict.sentence = Verdicts::tr("Undone. It was: %1").arg(verdict.sentence);
        verdict.key.clear();
        verdict.action.clear();
    }
    return verdict;
}

Sound soundOf(const Scan& scan) { return std::visit(SoundFor(), scan.outcome); }

} // namespace kitapdar::ui
