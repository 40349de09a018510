// Work on an item of digitization, stage by stage and pass by pass. Rules: docs/digitization.md.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/digitization/Item.h"
#include "core/pages/Page.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::workflow {

using TaskId = Id<struct DigitizationTaskTag>;
using DefectId = Id<struct DigitizationDefectTag>;
using RightsId = Id<struct RightsDecisionTag>;

/// In the order of work; each is also a state of an item (digitization::ItemState).
enum class Stage { Rights, Prepare, Scan, PageCheck, Ocr, Proofread, Derive, FinalCheck };
std::string_view code(Stage stage); // "rights", "prepare", "scan", "page_check" …
std::optional<Stage> stageFromCode(std::string_view code);
const std::vector<Stage>& allStages();
/// Done by kitapdar-worker.
bool isAutomatic(Stage stage);
/// What is decided or checked there is not skipped: rights, page check, final check.
bool isSkipped(Stage stage);
/// The stage whose worker does not check his own work there: the scanning for the page check, the proofreading for the
/// final check.
std::optional<Stage> checkedStage(Stage stage);
std::optional<Stage> stageOf(digitization::ItemState state); // none: there is no work at this state
digitization::ItemState stateOf(Stage stage);

/// Ready: may be taken. Active: a person or a worker has it. Held: waits for something, with a reason. At most one task
/// of an item is ready, active, held or failed; the others are history.
enum class TaskState { Ready, Active, Held, Failed, Returned, Done, Skipped, Cancelled };
std::string_view code(TaskState state);
std::optional<TaskState> taskStateFromCode(std::string_view code);

struct Task {
    TaskId id{0};
    digitization::ItemId itemId{0};
    Stage stage = Stage::Rights;
    int pass = 1;
    TaskState state = TaskState::Ready;
    std::string assignee; // code of the operator who took it; the name while signing in is off
    std::optional<Instant> takenAt;
    std::optional<Instant> finishedAt;
    std::string finishedBy;
    std::string reason; // why it is held, failed, skipped, returned
    std::int64_t version = 0;
};

/// What is wrong with an item or a page of it.
enum class DefectCode {
    MissingPage,
    Duplicate,
    Cropped,
    Blur,
    Skew,
    Dark,
    Finger,
    WrongOrder,
    WrongDpi,
    WrongLanguage,
    TextErrors,
    Metadata,
    FileDamaged,
    Receiver // what the receiver found
};
std::string_view code(DefectCode code); // "missing_page", "wrong_dpi", "text_errors" …
std::optional<DefectCode> defectCodeFromCode(std::string_view code);
const std::vector<DefectCode>& allDefectCodes();
/// Where it is mended unless somebody says otherwise.
Stage mendingStage(DefectCode code);
/// What a person's verdict on a page is among the defects.
DefectCode defectCodeOf(pages::PageDefect defect);

enum class DefectState { Open, Mended, Waived };
std::string_view code(DefectState state);
std::optional<DefectState> defectStateFromCode(std::string_view code);

struct Defect {
    DefectId id{0};
    digitization::ItemId itemId{0};
    std::optional<pages::PageId> pageId; // none: of the whole
    DefectCode code = DefectCode::MissingPage;
    std::string note;
    Stage foundAtStage = Stage::FinalCheck;
    Stage mendedAtStage = Stage::Scan;
    DefectState state = DefectState::Open;
    std::string foundBy;
    Instant foundAt;
    std::string closedBy;
    std::optional<Instant> closedAt;
    std::int64_t version = 0;
};

struct NewDefect {
    DefectCode code = DefectCode::MissingPage;
    std::optional<pages::PageId> page; // of the item
    std::string note;
    std::optional<Stage> mendedAt; // none: mendingStage()
};

/// The ground of a decision on rights.
enum class RightsBasis { PublicDomain, Contract, Statute, Orphan, Unknown };
std::string_view code(RightsBasis basis);
std::optional<RightsBasis> rightsBasisFromCode(std::string_view code);
const std::vector<RightsBasis>& allRightsBases();

/// A decision by a person. Of a record the newest counts.
struct RightsDecision {
    RightsId id{0};
    catalogue::RecordId recordId{0};
    RightsBasis basis = RightsBasis::Unknown;
    bool mayShowHere = false;
    bool mayDeliver = false;
    bool mayDownload = false;
    std::optional<int> authorDied; // year
    std::string document;
    std::optional<Day> validUntil;
    std::string decidedBy;
    Day decidedOn;
    std::string note;
    std::int64_t version = 0;
};

/// What a library has set for a stage.
struct StageRule {
    std::int64_t id = 0;
    Stage stage = Stage::Rights;
    std::optional<int> most;      // items that may be there at once; none: any number
    std::optional<bool> fourEyes; // none: where people sign in
    std::int64_t version = 0;
};

/// Why an item does not leave a stage, or does not come into the next one.
enum class ObstacleKind {
    RightsUndecided,
    NothingScanned, // neither pages nor a PDF
    PagesUnjudged,  // how many
    PagesDefective, // how many
    PagesWithoutText,
    WrongLanguage, // a book in Kazakh without a Kazakh letter
    OpenDefects,   // how many are to be mended here
    PdfMissing,
    SamePerson, // who did what is checked here
    StageFull,  // how many may be there
    CopyLent,
    CopyNotThere // it is at the bindery, on its way, missing …
};
std::string_view code(ObstacleKind kind); // "rights_undecided" …

struct Obstacle {
    ObstacleKind kind = ObstacleKind::RightsUndecided;
    std::int64_t count = 0;
    std::string who = {};                                             // SamePerson
    collection::CopyState copyState = collection::CopyState::InStock; // CopyNotThere
    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

struct MoveBlocked { // all that stands in the way, not the first of it
    static constexpr std::string_view code = "move_blocked";
    digitization::ItemState to;
    std::vector<Obstacle> by;
};
struct NoOpenTask { // there is no work at this state
    static constexpr std::string_view code = "no_open_task";
    digitization::ItemState state;
};
struct TaskTaken { // another one has it
    static constexpr std::string_view code = "task_taken";
    std::string by;
};
struct TaskNotTaken { // nobody has it
    static constexpr std::string_view code = "task_not_taken";
};
struct TaskHeld {
    static constexpr std::string_view code = "task_held";
    std::string reason;
};
struct TaskFailed {
    static constexpr std::string_view code = "task_failed";
    std::string reason;
};
struct TaskNotHeld { // neither held nor failed
    static constexpr std::string_view code = "task_not_held";
};
struct StageNotSkipped {
    static constexpr std::string_view code = "stage_not_skipped";
    Stage stage;
};
struct WorkReasonMissing { // holding, failing and skipping say why
    static constexpr std::string_view code = "work_reason_missing";
};
struct DefectNeeded { // work is sent back because of a defect that is mended there
    static constexpr std::string_view code = "defect_needed";
    Stage to;
};
struct UnknownDefect {
    static constexpr std::string_view code = "unknown_defect";
};
struct DefectClosed {
    static constexpr std::string_view code = "defect_closed";
    DefectState state;
};
struct PageOfOtherItem {
    static constexpr std::string_view code = "page_of_other_item";
};
using WorkflowRefusal = Refusal<digitization::UnknownItem, digitization::MoveNotAllowed, digitization::FileMissing,
                                digitization::ReasonMissing, digitization::AlreadyQueued, digitization::UnknownBatch,
                                digitization::BatchFull, digitization::ItemDelivered, MoveBlocked, NoOpenTask,
                                TaskTaken, TaskNotTaken, TaskHeld, TaskFailed, TaskNotHeld, StageNotSkipped,
                                WorkReasonMissing, DefectNeeded, UnknownDefect, DefectClosed, PageOfOtherItem>;

struct RightsDocumentMissing { // a contract is named by its document
    static constexpr std::string_view code = "rights_document_missing";
};
struct RightsUnknownGrantNothing { // what nobody knows may be neither delivered nor downloaded
    static constexpr std::string_view code = "rights_unknown_grant_nothing";
};
using RightsRefusal = Refusal<catalogue::UnknownRecord, RightsDocumentMissing, RightsUnknownGrantNothing>;

struct LimitOutOfRange { // 1…mostInStage
    static constexpr std::string_view code = "limit_out_of_range";
    int most;
};
struct NothingCheckedThere { // no work of another stage is checked at this one
    static constexpr std::string_view code = "nothing_checked_there";
    Stage stage;
};
inline constexpr int mostInStage = 9999;
using StageRuleRefusal = Refusal<LimitOutOfRange, NothingCheckedThere>;

} // namespace kitapdar::workflow
