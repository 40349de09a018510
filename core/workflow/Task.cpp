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

} // namespace

std::string_view code(Stage value) { return codeIn(stages, value); }
std::optional<Stage> stageFromCode(std::string_view code) { return valueIn(stages, code); }

std::string_view code(TaskState value) { return codeIn(taskStates, value); }
std::optional<TaskState> taskStateFromCode(std::string_view code) { return valueIn(taskStates, code); }

bool isAutomatic(Stage stage) { return stage == Stage::Ocr || stage == Stage::Derive; }

} // namespace kitapdar::workflow
