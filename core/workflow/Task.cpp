#include "core/workflow/Task.h"

#include "core/base/Codes.h"

namespace kitapdar::workflow {

namespace {

constexpr Codes<Stage, 8> stages = {{{Stage::Rights, "rights"},
                                     {Stage::Prepare, "prepare"},
                                     {Stage::Scan, "scan"},
                                     {Stage::PageCheck, "page_check"},
                                     {Stage::Ocr, "ocr"},
                                     {Stage::Proofread, "proofread"},
                                     {Stage::Derive, "derive"},
                                     {Stage::FinalCheck, "final_check"}}};

constexpr Codes<TaskState, 8> taskStates = {{{TaskState::Ready, "ready"},
                                             {TaskState::Active, "active"},
                                             {TaskState::Held, "held"},
                                             {TaskState::Failed, "failed"},
                                             {TaskState::Returned, "returned"},
                                             {TaskState::Done, "done"},
                                             {TaskState::Skipped, "skipped"},
                                             {TaskState::Cancelled, "cancelled"}}};

constexpr Codes<DefectCode, 14> defectCodes = {{{DefectCode::MissingPage, "missing_page"},
                                                {DefectCode::Duplicate, "duplicate"},
                                                {DefectCode::Cropped, "cropped"},
                                                {DefectCode::Blur, "blur"},
                                                {DefectCode::Skew, "skew"},
                                                {DefectCode::Dark, "dark"},
                                                {DefectCode::Finger, "finger"},
                                                {DefectCode::WrongOrder, "wrong_order"},
                                                {DefectCode::WrongDpi, "wrong_dpi"},
                                                {DefectCode::WrongLanguage, "wrong_lang"},
                                                {DefectCode::TextErrors, "text_errors"},
                                                {DefectCode::Metadata, "metadata"},
                                                {DefectCode::FileDamaged, "file_damaged"},
                                                {DefectCode::Receiver, "receiver"}}};

constexpr Codes<DefectState, 3> defectStates = {
    {{DefectState::Open, "open"}, {DefectState::Mended, "mended"}, {DefectState::Waived, "waived"}}};

constexpr Codes<RightsBasis, 5> bases = {{{RightsBasis::PublicDomain, "public_domain"},
                                          {RightsBasis::Contract, "contract"},
                                          {RightsBasis::Statute, "statute"},
                                          {RightsBasis::Orphan, "orphan"},
                                          {RightsBasis::Unknown, "unknown"}}};

constexpr Codes<ObstacleKind, 12> obstacles = {{{ObstacleKind::RightsUndecided, "rights_undecided"},
                                                {ObstacleKind::NothingScanned, "nothing_scanned"},
                                                {ObstacleKind::PagesUnjudged, "pages_unjudged"},
                                                {ObstacleKind::PagesDefective, "pages_defective"},
                                                {ObstacleKind::PagesWithoutText, "pages_without_text"},
                                                {ObstacleKind::WrongLanguage, "wrong_language"},
                                                {ObstacleKind::OpenDefects, "open_defects"},
                                                {ObstacleKind::PdfMissing, "pdf_missing"},
                                                {ObstacleKind::SamePerson, "same_person"},
                                                {ObstacleKind::StageFull, "stage_full"},
                                                {ObstacleKind::CopyLent, "copy_lent"},
                                                {ObstacleKind::CopyNotThere, "copy_not_there"}}};

template <class Enum, std::size_t size>
std::vector<Enum> valuesOf(const Codes<Enum, size>& codes) {
    std::vector<Enum> values;
    for (const auto& each : codes) values.push_back(each.first);
    return values;
}

} // namespace

std::string_view code(Stage value) { return codeIn(stages, value); }
std::optional<Stage> stageFromCode(std::string_view code) { return valueIn(stages, code); }
const std::vector<Stage>& allStages() {
    static const std::vector<Stage> all = valuesOf(stages);
    return all;
}

bool isAutomatic(Stage stage) { return stage == Stage::Ocr || stage == Stage::Derive; }

bool isSkipped(Stage stage) {
    return stage != Stage::Rights && stage != Stage::PageCheck && stage != Stage::FinalCheck;
}

std::optional<Stage> checkedStage(Stage stage) {
    if (stage == Stage::PageCheck) return Stage::Scan;
    if (stage == Stage::FinalCheck) return Stage::Proofread;
    return std::nullopt;
}

std::optional<Stage> stageOf(digitization::ItemState state) { return stageFromCode(digitization::code(state)); }

digitization::ItemState stateOf(Stage stage) {
    return digitization::itemStateFromCode(code(stage)).value_or(digitization::ItemState::Rights);
}

std::string_view code(TaskState value) { return codeIn(taskStates, value); }
std::optional<TaskState> taskStateFromCode(std::string_view code) { return valueIn(taskStates, code); }

std::string_view code(DefectCode value) { return codeIn(defectCodes, value); }
std::optional<DefectCode> defectCodeFromCode(std::string_view code) { return valueIn(defectCodes, code); }
const std::vector<DefectCode>& allDefectCodes() {
    static const std::vector<DefectCode> all = valuesOf(defectCodes);
    return all;
}

Stage mendingStage(DefectCode code) {
    switch (code) {
    case DefectCode::MissingPage:
    case DefectCode::Cropped:
    case DefectCode::Blur:
    case DefectCode::Skew:
    case DefectCode::Dark:
    case DefectCode::Finger:
    case DefectCode::WrongDpi:
        return Stage::Scan;
    case DefectCode::Duplicate:
    case DefectCode::WrongOrder:
        return Stage::PageCheck;
    case DefectCode::WrongLanguage:
        return Stage::Ocr;
    case DefectCode::TextErrors:
        return Stage::Proofread;
    case DefectCode::Metadata:
        return Stage::Prepare;
    case DefectCode::FileDamaged:
        return Stage::Derive;
    case DefectCode::Receiver:
        break;
    }
    return Stage::FinalCheck;
}

DefectCode defectCodeOf(pages::PageDefect defect) {
    switch (defect) {
    case pages::PageDefect::Blurred:
        return DefectCode::Blur;
    case pages::PageDefect::Cut:
        return DefectCode::Cropped;
    case pages::PageDefect::Skewed:
        return DefectCode::Skew;
    case pages::PageDefect::Finger:
        return DefectCode::Finger;
    case pages::PageDefect::WrongOrder:
        return DefectCode::WrongOrder;
    case pages::PageDefect::MissingPage:
        break;
    }
    return DefectCode::MissingPage;
}

std::string_view code(DefectState value) { return codeIn(defectStates, value); }
std::optional<DefectState> defectStateFromCode(std::string_view code) { return valueIn(defectStates, code); }

std::string_view code(RightsBasis value) { return codeIn(bases, value); }
std::optional<RightsBasis> rightsBasisFromCode(std::string_view code) { return valueIn(bases, code); }
const std::vector<RightsBasis>& allRightsBases() {
    static const std::vector<RightsBasis> all = valuesOf(bases);
    return all;
}

std::string_view code(ObstacleKind value) { return codeIn(obstacles, value); }

} // namespace kitapdar::workflow
