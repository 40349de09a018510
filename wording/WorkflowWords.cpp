#include "wording/WorkflowWords.h"

#include "core/workflow/ProgramWork.h"
#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kitapdar {

namespace {

struct Workflow {
    Q_DECLARE_TR_FUNCTIONS(Workflow)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const workflow::MoveBlocked& no) const {
        QStringList sentences{tr("It cannot go to “%1” yet.").arg(words(no.to))};
        for (const workflow::Obstacle& each : no.by) sentences << words(each);
        return sentences.join(QLatin1Char(' '));
    }
    QString operator()(const workflow::NoOpenTask& no) const {
        return tr("There is no work to be taken at “%1”.").arg(words(no.state));
    }
    QString operator()(const workflow::TaskTaken& no) const { return tr("%1 has this work.").arg(qs(no.by)); }
    QString operator()(const workflow::TaskNotTaken&) const { return tr("Nobody has taken this work."); }
    QString operator()(const workflow::TaskHeld& no) const { return tr("The work is held: %1").arg(qs(no.reason)); }
    QString operator()(const workflow::TaskFailed& no) const {
        return tr("The work has failed: %1").arg(reasonWords(no.reason));
    }
    QString operator()(const workflow::TaskNotHeld&) const { return tr("The work is neither held nor failed."); }
    QString operator()(const workflow::StageNotSkipped& no) const {
        return tr("“%1” cannot be skipped.").arg(words(no.stage));
    }
    QString operator()(const workflow::WorkReasonMissing&) const { return tr("Write the reason."); }
    QString operator()(const workflow::DefectNeeded& no) const {
        return tr("It is sent back to “%1” with a defect: say what is to be mended there.").arg(words(no.to));
    }
    QString operator()(const workflow::UnknownDefect&) const { return tr("There is no such defect any more."); }
    QString operator()(const workflow::DefectClosed& no) const {
        return tr("The defect is closed already: %1.").arg(words(no.state));
    }
    QString operator()(const workflow::PageOfOtherItem&) const { return tr("The page is not of this title."); }
    QString operator()(const workflow::RightsDocumentMissing&) const {
        return tr("Name the document of the contract.");
    }
    QString operator()(const workflow::RightsUnknownGrantNothing&) const {
        return tr("While the rights are unknown, it may be neither delivered nor downloaded.");
    }
    QString operator()(const workflow::LimitOutOfRange& no) const {
        return tr("The limit of a stage is from 1 to %1.").arg(no.most);
    }
    QString operator()(const workflow::NothingCheckedThere& no) const {
        return tr("“%1” checks the work of no other stage.").arg(words(no.stage));
    }
    template <class Reason>
    QString operator()(const Reason& no) const {
        return words(digitization::ItemRefusal(no));
    }
};

} // namespace

QString words(workflow::Stage stage) { return words(workflow::stateOf(stage)); }

QString words(workflow::TaskState state) {
    switch (state) {
    case workflow::TaskState::Ready:
        return Workflow::tr("free to take");
    case workflow::TaskState::Active:
        return Workflow::tr("in work");
    case workflow::TaskState::Held:
        return Workflow::tr("held");
    case workflow::TaskState::Failed:
        return Workflow::tr("failed");
    case workflow::TaskState::Returned:
        return Workflow::tr("sent back");
    case workflow::TaskState::Done:
        return Workflow::tr("stage done");
    case workflow::TaskState::Skipped:
        return Workflow::tr("skipped");
    case workflow::TaskState::Cancelled:
        return Workflow::tr("called off");
    }
    return {};
}

QString words(workflow::DefectCode code) {
    switch (code) {
    case workflow::DefectCode::MissingPage:
        return Workflow::tr("page missing");
    case workflow::DefectCode::Duplicate:
        return Workflow::tr("page twice");
    case workflow::DefectCode::Cropped:
        return Workflow::tr("cut off");
    case workflow::DefectCode::Blur:
        return Workflow::tr("blurred");
    case workflow::DefectCode::Skew:
        return Workflow::tr("crooked");
    case workflow::DefectCode::Dark:
        return Workflow::tr("too dark or too light");
    case workflow::DefectCode::Finger:
        return Workflow::tr("fingers in the picture");
    case workflow::DefectCode::WrongOrder:
        return Workflow::tr("wrong order");
    case workflow::DefectCode::WrongDpi:
        return Workflow::tr("wrong resolution");
    case workflow::DefectCode::WrongLanguage:
        return Workflow::tr("read in the wrong language");
    case workflow::DefectCode::TextErrors:
        return Workflow::tr("errors in the text");
    case workflow::DefectCode::Metadata:
        return Workflow::tr("wrong description");
    case workflow::DefectCode::FileDamaged:
        return Workflow::tr("damaged file");
    case workflow::DefectCode::Receiver:
        return Workflow::tr("remark of the receiver");
    }
    return {};
}

QString words(workflow::DefectState state) {
    switch (state) {
    case workflow::DefectState::Open:
        return Workflow::tr("still open");
    case workflow::DefectState::Mended:
        return Workflow::tr("mended");
    case workflow::DefectState::Waived:
        return Workflow::tr("left as it is");
    }
    return {};
}

QString words(workflow::RightsBasis basis) {
    switch (basis) {
    case workflow::RightsBasis::PublicDomain:
        return Workflow::tr("public domain");
    case workflow::RightsBasis::Contract:
        return Workflow::tr("contract");
    case workflow::RightsBasis::Statute:
        return Workflow::tr("permitted by law");
    case workflow::RightsBasis::Orphan:
        return Workflow::tr("owner of the rights not found");
    case workflow::RightsBasis::Unknown:
        return Workflow::tr("unknown");
    }
    return {};
}

QString words(const workflow::Obstacle& obstacle) {
    switch (obstacle.kind) {
    case workflow::ObstacleKind::RightsUndecided:
        return Workflow::tr("The rights are not decided.");
    case workflow::ObstacleKind::NothingScanned:
        return Workflow::tr("There are neither pages nor a PDF.");
    case workflow::ObstacleKind::PagesUnjudged:
        return Workflow::tr("Pages that nobody has checked: %1.").arg(obstacle.count);
    case workflow::ObstacleKind::PagesDefective:
        return Workflow::tr("Pages with a defect: %1.").arg(obstacle.count);
    case workflow::ObstacleKind::PagesWithoutText:
        return Workflow::tr("Pages without a text: %1.").arg(obstacle.count);
    case workflow::ObstacleKind::WrongLanguage:
        return Workflow::tr("The book is marked as Kazakh, and its texts have not one Kazakh letter.");
    case workflow::ObstacleKind::OpenDefects:
        return Workflow::tr("Open defects: %1.").arg(obstacle.count);
    case workflow::ObstacleKind::PdfMissing:
        return Workflow::tr("There is no PDF.");
    case workflow::ObstacleKind::SamePerson:
        return Workflow::tr(
                   "Whoever did the work does not check it: %1 did. Another person checks it; a library with "
                   "one worker can switch this rule off.")
            .arg(qs(obstacle.who));
    case workflow::ObstacleKind::StageFull:
        return Workflow::tr("The stage is full: at most %1.").arg(obstacle.count);
    case workflow::ObstacleKind::CopyLent:
        return Workflow::tr("The book is on loan.");
    case workflow::ObstacleKind::CopyNotThere:
        return Workflow::tr("The book is not on its shelf: %1.").arg(words(obstacle.copyState));
    }
    return {};
}

QString words(const workflow::WorkflowRefusal& refusal) { return std::visit(Workflow(), refusal); }
QString words(const workflow::RightsRefusal& refusal) { return std::visit(Workflow(), refusal); }
QString words(const workflow::StageRuleRefusal& refusal) { return std::visit(Workflow(), refusal); }

QString reasonWords(const std::string& reason) {
    const auto failure = workflow::programFailureFromCode(reason);
    if (!failure) return qs(reason);
    switch (*failure) {
    case workflow::ProgramFailure::PagesNotRead:
        return Workflow::tr("pages could not be read");
    case workflow::ProgramFailure::WrongLanguage:
        return Workflow::tr("the pages were read in a wrong language");
    case workflow::ProgramFailure::LanguagesMissing:
        return Workflow::tr("nobody has said in which languages to read it");
    case workflow::ProgramFailure::FilesNotMade:
        return Workflow::tr("not all files could be made");
    }
    return {};
}

QString goesOnTo(digitization::ItemState state) {
    return Workflow::tr("The work of this stage is done: the title stands at “%1” now.").arg(words(state));
}

QString holderOf(const digitization::ItemWork& work, Language language) {
    const std::string& first = language == Language::Kazakh ? work.holderKk : work.holderRu;
    const std::string& second = language == Language::Kazakh ? work.holderRu : work.holderKk;
    if (!first.empty()) return qs(first);
    return qs(second.empty() ? work.holder : second);
}

QString workWords(const digitization::ItemWork& work, Language language) {
    const auto state = workflow::taskStateFromCode(work.state);
    if (!state) return {};
    const QString holder = holderOf(work, language);
    const QString reason = reasonWords(work.reason);
    QString text;
    if (*state == workflow::TaskState::Held)
        text = Workflow::tr("held: %1").arg(reason);
    else if (*state == workflow::TaskState::Failed)
        text = Workflow::tr("failed: %1").arg(reason);
    else
        text = holder.isEmpty() ? words(*state) : holder;
    return work.pass > 1 ? Workflow::tr("%1, pass %2").arg(text).arg(work.pass) : text;
}

QString rightsWords(const workflow::RightsDecision& decision) {
    QStringList parts{words(decision.basis)};
    QStringList acts;
    if (decision.mayShowHere) acts << Workflow::tr("shown in the library");
    if (decision.mayDeliver) acts << Workflow::tr("delivered");
    if (decision.mayDownload) acts << Workflow::tr("downloaded");
    if (!acts.isEmpty()) parts << Workflow::tr("may be: %1").arg(acts.join(QStringLiteral(", ")));
    if (decision.authorDied) parts << Workflow::tr("the author died in %1").arg(*decision.authorDied);
    if (!decision.document.empty()) parts << qs(decision.document);
    if (decision.validUntil) parts << Workflow::tr("until %1").arg(dayText(*decision.validUntil));
    return parts.join(QStringLiteral("; "));
}

} // namespace kitapdar
